/** The contenders' scripts: what runs in a page instead of ours. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { termsOf } from '../../src/core/thesaurus/compile-terms.ts';
import { thesaurus } from '../../src/data/thesaurus/thesaurus.ts';

const require = createRequire(import.meta.url);

/** Every label of the thesaurus that we paint (themes are left out, which spares the peers work that ours does). */
export function paintedLabels(): readonly string[] {
  const painted = thesaurus.concepts.filter(({ kind }) => kind !== 'theme');
  return [...new Set(painted.flatMap((concept) => termsOf(concept).map(({ rule }) => rule.text)))];
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/**
 * The labels as one regular expression's source, in the form that V8 runs fastest of those we tried (README.md):
 * longest first, one alternation, word boundaries around what is written in Latin letters. Folding, particles,
 * context and the other things that ours does besides are left out.
 */
export function labelsAsPattern(labels: readonly string[]): string {
  const longestFirst = [...labels].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const alternation = (list: readonly string[]) =>
    list.map((label) => escaped(label).replaceAll(' ', '[\\s-]')).join('|');
  const latin = longestFirst.filter((label) => /^\w.*\w$/.test(label));
  const others = longestFirst.filter((label) => !/^\w.*\w$/.test(label));
  return `\\b(?:${alternation(latin)})\\b${others.length ? `|${alternation(others)}` : ''}`;
}

/** A script that defines `markAll()` and `unmarkAll()`, by mark.js 8.11. */
export function markJsScript(labels: readonly string[]): string {
  return `${libraryText('mark.js/dist/mark.es6.min.js')}
globalThis.markAll=()=>new Mark(document.body).markRegExp(new RegExp(${asLiteral(labelsAsPattern(labels))},"gi"));
globalThis.unmarkAll=()=>new Mark(document.body).unmark();`;
}

/** The same by advanced-mark.js 2.7, which takes the labels as a list and combines them itself. */
export function advancedMarkScript(labels: readonly string[]): string {
  return `${libraryText('advanced-mark.js/dist/mark.min.js')}
globalThis.markAll=()=>new Mark(document.body).mark(${asLiteral(labels)},{separateWordSearch:false,combinePatterns:Infinity,accuracy:"exactly",diacritics:false});
globalThis.unmarkAll=()=>new Mark(document.body).unmark();`;
}

const libraryText = (path: string) => readFileSync(require.resolve(path), 'utf8');

/** As JavaScript source in ASCII: one letter beyond it would double a script's memory, for the peers too. */
const asLiteral = (value: unknown) =>
  JSON.stringify(value).replace(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
