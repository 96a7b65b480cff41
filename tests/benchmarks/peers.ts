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

interface Branch {
  readonly next: Map<string, Branch>;
  isEnd: boolean;
}

/** What begins alike is written once: V8 compiles and runs this in less time than a plain list (README.md). */
function asTree(labels: readonly string[]): string {
  const root: Branch = { next: new Map(), isEnd: false };
  for (const label of labels) {
    let branch = root;
    for (const character of label.toLowerCase()) {
      const next = branch.next.get(character) ?? { next: new Map(), isEnd: false };
      branch.next.set(character, next);
      branch = next;
    }
    branch.isEnd = true;
  }
  const source = ({ next, isEnd }: Branch): string => {
    const ways = [...next].map(([character, after]) =>
      character === ' ' ? `[\\s-]${source(after)}` : escaped(character) + source(after),
    );
    if (ways.length === 0) return '';
    const all = ways.length === 1 && !isEnd ? ways[0] : `(?:${ways.join('|')})`;
    return isEnd ? `${all}?` : (all as string);
  };
  return source(root);
}

/**
 * The labels as one regular expression's source, the longest at a place first, word boundaries around what is
 * written in Latin letters. Folding, particles, context and whatever else ours does are left out.
 */
export function labelsAsPattern(labels: readonly string[]): string {
  const isLatin = (label: string) => /^\w.*\w$/.test(label);
  const others = labels.filter((label) => !isLatin(label));
  return `\\b(?:${asTree(labels.filter(isLatin))})\\b${others.length ? `|${asTree(others)}` : ''}`;
}

/** A script that defines `markAll()` and `unmarkAll()`, by mark.js 8.11. */
export function markJsScript(labels: readonly string[]): string {
  return `${libraryText('mark.js/dist/mark.es6.min.js')}
globalThis.markAll=()=>new Mark(document.body).markRegExp(new RegExp(${asLiteral(labelsAsPattern(labels))},"gi"));
globalThis.unmarkAll=()=>new Mark(document.body).unmark();`;
}

/** Keeps a live page marked, as users of mark.js do: after changes, all marks are taken away and made anew. */
export const MARK_ANEW = `
{
  let due = false;
  const watch = () => observer.observe(document.body, { childList: true, characterData: true, subtree: true });
  const observer = new MutationObserver(() => {
    if (due) return;
    due = true;
    setTimeout(() => {
      due = false;
      observer.disconnect();
      unmarkAll();
      markAll();
      watch();
    }, 250);
  });
  markAll();
  watch();
}`;

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
