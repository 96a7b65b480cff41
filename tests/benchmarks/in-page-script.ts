/** Parts of the product, bundled to be called in a page. */
import { resolve } from 'node:path';
import { build } from 'esbuild';
import { compileTerms } from '../../src/core/thesaurus/compile-terms.ts';
import { opensGate } from '../../src/core/thesaurus/gate.ts';
import type { Thesaurus } from '../../src/core/thesaurus/thesaurus.ts';
import { thesaurus as shipped } from '../../src/data/thesaurus/thesaurus.ts';
import { themes } from '../../src/data/themes.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** Puts `termMatcher` and `findMentions` on the global object as `product`. */
export async function productScript(): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: ROOT,
    stdin: {
      contents: `import { termMatcher } from './src/core/thesaurus/term-matcher.ts';
        import { findMentions } from './src/core/mentions/find-mentions.ts';
        import { opensGate } from './src/core/thesaurus/gate.ts';
        globalThis.product = { termMatcher, findMentions, opensGate };`,
      resolveDir: ROOT,
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'iife',
    charset: 'ascii',
    target: 'chrome123',
  });
  return outputFiles[0]?.text ?? '';
}

/** A thesaurus, made ready, as a JavaScript expression. */
export const compiledAsSource = (thesaurus: Thesaurus): string =>
  `JSON.parse(${JSON.stringify(JSON.stringify(compileTerms(thesaurus, opensGate)))})`;

/** What is shipped: the thesaurus and the themes that are only read. */
export const shippedThesaurus: Thesaurus = { ...shipped, concepts: [...shipped.concepts, ...themes] };
