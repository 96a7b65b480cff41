/** A thesaurus of three concepts, for tests of what reads and paints pages. */
import { type FoundForms, foundForms } from '../../src/core/mentions/found-forms.ts';
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

/** The same as a page asks for it: over the wire. */
export const findSmall = async (texts: readonly string[]): Promise<FoundForms> =>
  JSON.parse(JSON.stringify(foundForms(texts, smallMatcher))) as FoundForms;
