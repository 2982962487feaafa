import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csv } from '../../shared/platform/csv.ts';

test.each([
  ['plain', 'plain'],
  ['', ''],
  ['a, b', '"a, b"'],
  ['say "yes"', '"say ""yes"""'],
  ['two\nlines', '"two\nlines"'],
  ['å ä ö', 'å ä ö'],
  ['=1+1', "'=1+1"],
  ['+46701740605', "'+46701740605"],
  ['-1', "'-1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['  =1+1', "'  =1+1"],
  ['\t=1+1', "'\t=1+1"],
  ['\r=1+1', '"\'\r=1+1"'],
  ['=HYPERLINK("https://evil.example","x")', '"\'=HYPERLINK(""https://evil.example"",""x"")"'],
  ['1 = 1', '1 = 1'],
  ['＝1+1', "'＝1+1"],
  ['Anna;=HYPERLINK(1)', "Anna;'=HYPERLINK(1)"],
  ['Anna; "=1"', `"Anna; ""'=1"""`],
  ['Storgatan 1; 2-3', 'Storgatan 1; 2-3'],
])('the cell %j is written as %j', (text, written) => {
  expect(csv([[text]])).toBe(`${written}\r\n`);
});

/** A reader of RFC 4180, as simple as the format. */
const read = (text: string): string[][] => {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push(row.splice(0));
    row = end === '\r\n' ? [] : row;
  }
  return rows;
};

test('whatever is in the cells, a reader gets the same rows, and no cell that a spreadsheet would run', () => {
  const cells = fc.string({
    unit: fc.constantFrom('=', '+', '@', '-', '"', ',', '\r', '\n', '\t', ' ', 'a', 'å'),
  });
  fc.assert(
    fc.property(fc.array(fc.array(cells, { minLength: 2, maxLength: 4 }), { minLength: 1 }), (rows) => {
      const readBack = read(csv(rows));
      expect(readBack.map((row) => row.map((cell) => cell.replace(/^'/, '')))).toEqual(rows);
      for (const cell of readBack.flat()) expect(cell).not.toMatch(/^\s*[=+\-@]/);
    }),
  );
});

test('no cell begins with a sign of a formula for a spreadsheet that parts cells by semicolons', () => {
  const cells = fc.string({ unit: fc.constantFrom('=', '+', '-', '@', '＝', ';', '"', ' ', ',', 'a', "'") });
  fc.assert(
    fc.property(cells, (text) => {
      for (const part of (read(csv([[text, 'end']]))[0]?.[0] ?? '').split(';'))
        expect(part).not.toMatch(/^[\s]*[=+\-@＝]/);
    }),
  );
});
