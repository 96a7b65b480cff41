/** The model of a page that changes, bundled to be run in a page. */
import { resolve } from 'node:path';
import { build } from 'esbuild';

/** Puts `runModel` on the global object. */
export async function modelScript(): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: resolve(import.meta.dirname, '../../..'),
    entryPoints: ['tests/trust/page-model/in-page.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    charset: 'ascii',
    target: ['chrome123', 'firefox140'],
  });
  return outputFiles[0]?.text ?? '';
}
