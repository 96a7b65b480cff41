/**
 * `X.prepared.ts` is an ordinary module whose exports are plain data that takes long to make. The build runs it and
 * bundles its exports as they come out; anywhere else (tests) it just runs. Its types and its imports stay what they
 * are, and nothing that was generated is committed.
 */
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'esbuild';

export function preparedLoader(): Plugin {
  return {
    name: 'prepared-loader',
    setup(build) {
      build.onLoad({ filter: /\.prepared\.ts$/ }, async ({ path }) => {
        const made = (await import(pathToFileURL(path).href)) as Record<string, unknown>;
        const contents = Object.entries(made)
          .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
          .join('\n');
        return { contents, loader: 'js' };
      });
    },
  };
}
