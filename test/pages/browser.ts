import { existsSync } from 'node:fs';
import { mkdtemp, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import packed from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

/** A Chromium of its own out of the package, so that nothing has to be installed by hand. Close it after use. */
export const launchBrowser = async (): Promise<Browser> =>
  chromium.launch({
    executablePath: await unpacked(),
    // Letters as they are designed, so that widths are the same on every machine.
    args: ['--font-render-hinting=none', '--disable-gpu', '--disable-dev-shm-usage'],
  });

/**
 * The package unpacks into the temporary folder and takes whatever `chromium` it finds there, also a half-written
 * one of a test file that runs beside. So each process unpacks into a folder of its own, and the first to be ready
 * gives it the name that all look for.
 */
const unpacked = async (): Promise<string> => {
  const shared = join(tmpdir(), `registervakt-chromium-${version()}`);
  if (existsSync(shared)) return join(shared, 'chromium');
  const own = await mkdtemp(`${shared}-`);
  const before = process.env.TMPDIR;
  process.env.TMPDIR = own;
  try {
    await packed.executablePath();
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
  await rename(own, shared).catch(() => rm(own, { recursive: true }));
  return join(shared, 'chromium');
};

const version = (): string => {
  const require = createRequire(import.meta.url);
  const folder = dirname(require.resolve('@sparticuz/chromium')).replace(/\/build\/.*$/, '');
  return (require(join(folder, 'package.json')) as { version: string }).version;
};
