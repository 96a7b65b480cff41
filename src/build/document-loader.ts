/**
 * `import editorial from './editorial.md'` yields a checked, parsed document. One loader for esbuild and Vitest,
 * so that tests read what the product reads.
 */
import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';
import { parseDocument } from '../core/documents/parse-document.ts';

/** @throws DocumentProblem with file and line where the document is broken: the build fails. */
function documentModule(path: string): string {
  return `export default ${JSON.stringify(parseDocument(readFileSync(path, 'utf8'), path))};`;
}

export function documentLoader(): Plugin {
  return {
    name: 'document-loader',
    setup(build) {
      build.onLoad({ filter: /[\\/]data[\\/].*\.md$/ }, ({ path }) => {
        try {
          return { contents: documentModule(path), loader: 'js' };
        } catch (error) {
          return { errors: [{ text: error instanceof Error ? error.message : String(error) }] };
        }
      });
    },
  };
}

/** The same for Vitest; typed by shape, since build may not know vite. */
export function documentLoaderForVitest() {
  return {
    name: 'document-loader',
    load(id: string): string | undefined {
      return /[\\/]data[\\/][^?]*\.md$/.test(id) ? documentModule(id) : undefined;
    },
  };
}
