import { expect, test } from 'vitest';
import { findMentions } from '../../../src/core/mentions/find-mentions.ts';
import { compileTerms } from '../../../src/core/thesaurus/compile-terms.ts';
import { termMatcher } from '../../../src/core/thesaurus/term-matcher.ts';
import type { Concept } from '../../../src/core/thesaurus/thesaurus.ts';

const concept = (id: string, prefLabel: string, kind: Concept['kind'], use: Concept['use']): Concept => ({
  id,
  kind,
  use,
  labels: { en: { prefLabel } },
  scopeNote: 'Made for a test.',
});

const matcher = termMatcher(
  compileTerms({
    concepts: [
      concept('talks', 'talks with Ruritania', 'meeting', 'anchor'),
      concept('ruritania', 'Ruritania', 'state', 'anchor'),
      concept('refusal', 'refused talks', 'theme', 'contextual'),
      concept('same', 'Ruritania', 'theme', 'contextual'),
    ],
    decoys: [],
  }),
);

test('a theme is found beside the term that it overlaps, and takes no place from it', () => {
  const text = 'It refused talks with Ruritania.';
  const found = findMentions([{ id: 1, text, role: 'body', section: 0 }], matcher);
  expect(found.map(({ start, end, concept }) => [text.slice(start, end), concept])).toEqual([
    ['refused talks', 'refusal'],
    ['talks with Ruritania', 'talks'],
    ['Ruritania', 'same'],
  ]);
});
