import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldText } from '../../../src/core/text/fold-text.ts';
import { compileTerms } from '../../../src/core/thesaurus/compile-terms.ts';
import { termMatcher } from '../../../src/core/thesaurus/term-matcher.ts';
import type { Thesaurus } from '../../../src/core/thesaurus/thesaurus.ts';

/** Terms that begin alike, contain each other and cross gaps: where a clever search goes wrong. */
const ENGLISH = ['ab', 'ab c', 'ab ca', 'abc', 'b', 'bb a', 'ca ab c', 'c-a', 'caba', 'a b c a'];
const HAN = ['北朝', '北朝鮮', '朝鮮半島', '半島 北', '朝 鮮 人'];

const thesaurus = (terms: readonly string[], decoys: readonly string[]): Thesaurus => ({
  concepts: terms.map((term, index) => ({
    id: `concept-${index}`,
    kind: 'place',
    use: 'anchor',
    labels: { en: { prefLabel: term } },
    scopeNote: '',
  })),
  decoys: decoys.map((text) => ({ text, means: '' })),
});

/** The obvious way: at each place of the folded text, a regular expression for each term; the longest counts. */
function findSlowly(text: string, terms: readonly string[], decoys: readonly string[]): [number, number][] {
  const { folded, offsets } = foldText(text);
  const found: [number, number][] = [];
  const patterns = [...terms, ...decoys].map((term) => {
    const alphabetic = /[a-z]/.test(term);
    const body = [...foldText(term).folded]
      .map((letter) => (/[ -]/.test(letter) ? (alphabetic ? '[ -]+' : '[ ·-]*') : letter))
      .join('');
    return alphabetic ? `(?<![a-z])${body}s?(?![a-z])` : body;
  });
  for (let at = 0; at < folded.length; at++) {
    const ends = patterns.map((pattern) => {
      const regex = new RegExp(pattern, 'y');
      regex.lastIndex = at;
      return regex.test(folded) ? regex.lastIndex : -1;
    });
    const end = Math.max(...ends);
    if (end < 0) continue;
    if (ends.indexOf(end) < terms.length) found.push([offsets[at]!, offsets[end]!]);
    at = end - 1;
  }
  return found;
}

const letters = (alphabet: string) =>
  fc.array(fc.constantFrom(...alphabet), { maxLength: 40 }).map((parts) => parts.join(''));

/** What is left out at the end of a mention belongs to it or not; both ways do for a reader. */
const withoutTail = (text: string, [start, end]: [number, number]): [number, number] => [
  start,
  start + text.slice(start, end).replace(/(?:\u00ad|\u200b|\u0301)+$/, '').length,
];

test.each([
  ['English', ENGLISH, ['bb', 'ab cab'], 'aaabbbcccABC ss - \u00a0—\n\u00ad\u0301ａ'],
  ['Han', HAN, ['朝鮮人島', '島北'], '北北朝朝鮮鮮半島島人 ·\u200b\u3000・'],
])('finds what the slow and obvious way finds: %s', (_, terms, decoys, alphabet) => {
  const matcher = termMatcher(compileTerms(thesaurus(terms, decoys)));
  fc.assert(
    fc.property(letters(alphabet), (text) => {
      const found = matcher.find(text).map(({ start, end }) => withoutTail(text, [start, end]));
      expect(found).toEqual(findSlowly(text, terms, decoys).map((span) => withoutTail(text, span)));
    }),
    { numRuns: 2000 },
  );
});
