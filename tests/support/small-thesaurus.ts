/** A thesaurus of three concepts, for tests of what reads and paints pages. */
import { compileTerms } from '../../src/core/thesaurus/compile-terms.ts';
import { termMatcher } from '../../src/core/thesaurus/term-matcher.ts';
import type { Concept } from '../../src/core/thesaurus/thesaurus.ts';

const concept = (id: string, use: Concept['use'], ...labels: string[]): Concept => ({
  id,
  kind: 'place',
  use,
  labels: { en: { prefLabel: labels[0] as string, altLabel: labels.slice(1) } },
  scopeNote: 'For tests.',
});

/** Finds North Korea, DPRK and Pyongyang anywhere, and sanctions beside them. */
export const smallMatcher = termMatcher(
  compileTerms({
    concepts: [
      concept('north-korea', 'anchor', 'North Korea', 'DPRK'),
      concept('pyongyang', 'anchor', 'Pyongyang'),
      concept('sanctions', 'contextual', 'sanctions'),
    ],
    decoys: [],
  }),
);
