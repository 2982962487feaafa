import { evidenceStore } from '../shared/evidence/evidence-store.ts';
import { letterStore } from '../shared/people/letter-store.ts';
import { lettersAsCsv, listLetters } from '../shared/people/list-letters.ts';
import { registerStore } from '../shared/people/register-store.ts';
import { dynamo } from '../shared/platform/dynamo.ts';
import { env } from '../shared/platform/env.ts';
import { json } from '../shared/platform/reply.ts';
import { signInSettings, staffDoor } from '../shared/platform/staff.ts';

const stores = {
  client: dynamo,
  register: registerStore(dynamo, env('REGISTER_TABLE')),
  letters: letterStore(dynamo, env('REGISTER_TABLE')),
  evidence: evidenceStore(dynamo, env('EVIDENCE_TABLE')),
};

/** `GET /reports/letters`, with `?format=csv` as a table: who has to be told by a letter, and by when (L9). */
export const handler = staffDoor(
  ['dpo', 'customer-service'],
  signInSettings(),
  async ({ query, clock }, staff) => {
    const letters = await listLetters(staff, { ...stores, clock });
    return query.format === 'csv'
      ? { status: 200, headers: CSV_HEADERS, body: lettersAsCsv(letters) }
      : json(200, { letters });
  },
);

const CSV_HEADERS = {
  'content-type': 'text/csv; charset=utf-8; header=present',
  'content-disposition': 'attachment; filename="letters.csv"',
  'cache-control': 'no-store',
};
