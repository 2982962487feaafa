import type { HttpRequest } from '../platform/http.ts';

const FORMATS = ['json', 'html', 'csv'] as const;
export type ReportFormat = (typeof FORMATS)[number];

/** How a report is wanted: by `?format=`, else by `Accept`, else as JSON. Undefined for a format that there is not. */
export const reportFormat = ({
  query,
  headers,
}: Pick<HttpRequest, 'query' | 'headers'>): ReportFormat | undefined => {
  if (query.format !== undefined) return FORMATS.find((format) => format === query.format);
  const accept = headers.accept ?? '';
  if (/\btext\/html\b/i.test(accept)) return 'html';
  return /\btext\/csv\b/i.test(accept) ? 'csv' : 'json';
};
