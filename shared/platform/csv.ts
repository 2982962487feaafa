/** What a spreadsheet would take for a formula (also after blanks, also wide): it runs when somebody opens the file. */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u;
/** Where Swedish spreadsheets begin a cell in such a file: they part cells by semicolons, inside quotes too. */
const FORMULA_INSIDE = /(;[\s"]*)(?=[=+\-@＝＋－＠])/gu;

/**
 * Rows as RFC 4180: CRLF between records, quotes where a cell needs them. A cell that a spreadsheet would run as a
 * formula gets an apostrophe before it, which shows it as text.
 */
export const csv = (rows: readonly (readonly string[])[]): string =>
  rows.map((cells) => `${cells.map(cell).join(',')}\r\n`).join('');

const cell = (text: string): string => {
  const shown = (FORMULA.test(text) ? `'${text}` : text).replace(FORMULA_INSIDE, "$1'");
  return /[",\r\n]/.test(shown) ? `"${shown.replaceAll('"', '""')}"` : shown;
};
