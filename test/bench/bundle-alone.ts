import { join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';

/** Bundles a piece of source as the functions are bundled, into a folder of its own; answers with its file. */
export const bundleAlone = async (
  name: string,
  contents: string,
  folder: string,
  options: BuildOptions,
): Promise<string> => {
  const outdir = join(folder, name);
  const stdin = { contents, resolveDir: process.cwd(), sourcefile: `${name}.ts`, loader: 'ts' } as const;
  await build({ ...options, stdin, outdir, metafile: false });
  return join(outdir, 'stdin.mjs');
};
