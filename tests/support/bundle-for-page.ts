import { resolve } from 'node:path';
import { type BuildOptions, build } from 'esbuild';

/** A script for a test's own page, bundled as that page would bundle it. */
export async function bundleForPage(entry: Pick<BuildOptions, 'entryPoints' | 'stdin'>): Promise<string> {
  const { outputFiles } = await build({
    ...entry,
    absWorkingDir: resolve(import.meta.dirname, '../..'),
    jsx: 'automatic',
    jsxImportSource: 'preact',
    bundle: true,
    write: false,
    format: 'iife',
    charset: 'ascii',
    target: ['chrome123', 'firefox140'],
  });
  return outputFiles[0]?.text ?? '';
}
