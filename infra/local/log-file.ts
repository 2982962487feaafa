import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Takes what a function writes. */
export type Log = (functionId: string, text: string) => void;

/** The functions' logs in one file of the data folder, each line with its function's name. */
export const functionLog = (dataDir: string): Log => {
  const path = join(dataDir, 'functions.log');
  return (functionId, text) => {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    appendFileSync(path, lines.map((line) => `${functionId} ${line}\n`).join(''));
  };
};

/** The HTTP API's access log, in the format that the template states. */
export const accessLog = (dataDir: string): ((line: string) => void) => {
  const path = join(dataDir, 'access.log');
  return (line) => appendFileSync(path, `${line}\n`);
};

/** All that was logged, functions first; or one of the two. */
export const readLogs = (dataDir: string, names = ['functions.log', 'access.log']): string =>
  names
    .map((name) => join(dataDir, name))
    .filter((path) => existsSync(path))
    .map((path) => readFileSync(path, 'utf8'))
    .join('');
