/** A small table: what, how much, and what was to be reached. */
export const printTable = (rows: readonly (readonly [string, number, string])[]): void => {
  const width = Math.max(...rows.map(([what]) => what.length));
  for (const [what, value, goal] of rows) {
    console.info(`${what.padEnd(width)}  ${value.toFixed(2).padStart(8)}  ${goal}`);
  }
};
