import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';

/** Writes a file so that a crash leaves the old one or the new one, and never half of it. */
export const writeWhole = (path: string, value: unknown): void => {
  const next = `${path}.next`;
  writeFileSync(next, JSON.stringify(value), { flush: true });
  renameSync(next, path);
};

export const readWhole = <Value>(path: string, otherwise: Value): Value =>
  existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Value) : otherwise;
