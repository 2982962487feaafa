import { page } from '../shared/pages/page-door.ts';
import { processingRecordCsv } from '../shared/pages/processing-record-csv.ts';
import { processingRecordPage } from '../shared/pages/processing-record-page.ts';
import { reportFormat } from '../shared/pages/report-format.ts';
import { problem } from '../shared/platform/problem.ts';
import { json } from '../shared/platform/reply.ts';
import { signInSettings, staffDoor } from '../shared/platform/staff.ts';
import { processingRecord } from '../shared/policy/processing-record.ts';

/** `GET /reports/processing-record`: the Article 30 record, made from the policy that is deployed. It names nobody. */
export const handler = staffDoor(['dpo', 'customer-service'], signInSettings(), (request) => {
  const record = processingRecord(request.clock());
  const format = reportFormat(request);
  switch (format) {
    case 'json':
      return json(200, record);
    case 'html':
      return page(200, processingRecordPage(record));
    case 'csv':
      return { status: 200, headers: CSV_HEADERS, body: processingRecordCsv(record) };
    case undefined:
      return problem(400, 'unknown-format', 'The formats are json, html and csv.');
    default:
      return format satisfies never;
  }
});

const CSV_HEADERS = {
  'content-type': 'text/csv; charset=utf-8; header=present',
  'content-disposition': 'attachment; filename="processing-record.csv"',
  'cache-control': 'no-store',
};
