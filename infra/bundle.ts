import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';

/** Where the bundles lie that both the laptop and AWS run. */
export const BUNDLE_DIR = '.build/functions';
/** What went into each bundle, for the bench. */
export const METAFILE = '.build/functions.json';

// Some packages are CommonJS inside and ask for Node's own modules by `require`.
const REQUIRE = "import{createRequire}from'node:module';const require=createRequire(import.meta.url);";

/**
 * How a function is bundled: the SDK too, so that its version is ours. `splitting` leaves in files of their own what
 * a cold start does not need, such as the SDK's other ways to find credentials.
 */
export const BUNDLING = {
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node24',
  mainFields: ['module', 'main'],
  minify: true,
  outExtension: { '.js': '.mjs' },
  banner: { js: REQUIRE },
  metafile: true,
  logLevel: 'warning',
} as const satisfies BuildOptions;

/**
 * Bundles every file of `functions/`, each for itself: bundled together, esbuild would share chunks among them, and each
 * would load what any of the others uses of a package (a fifth more in a cold start, measured).
 */
export const bundleFunctions = async (): Promise<void> => {
  const files = (await readdir('functions')).filter((file) => file.endsWith('.ts'));
  await rm(BUNDLE_DIR, { recursive: true, force: true });
  await mkdir(BUNDLE_DIR, { recursive: true });
  const bundles = await Promise.all(
    files.map((file) => build({ ...BUNDLING, entryPoints: [join('functions', file)], outdir: BUNDLE_DIR })),
  );
  const outputs = Object.assign({}, ...bundles.map(({ metafile }) => metafile.outputs));
  await writeFile(METAFILE, JSON.stringify({ outputs }));
};
