import type { FoundForm } from '../thesaurus/form-search.ts';
import { type TermMatcher, termMatcher } from '../thesaurus/term-matcher.ts';
import type { OwnKit } from './own-kit.ts';
import { LISTED_ONLY, OWN } from './own-senses.ts';

/** Own terms' numbers begin here: far above those of the thesaurus's concepts. */
const OWN_FROM = 1_000_000;

/**
 * A matcher that finds a reader's own terms beside the thesaurus's. They may overlap those: which of the two is meant
 * is settled when it is known whether the other is licensed (`settle-ambiguity.ts`).
 */
export function withOwnTerms(matcher: TermMatcher, kit: OwnKit | null): TermMatcher {
  if (!kit) return matcher;
  const own = termMatcher(kit.terms);
  const meaningOf = (concept: number) => kit.meanings[concept];
  return {
    find(text) {
      const found = matcher.find(text);
      const also = own.find(text);
      if (also.length === 0) return found;
      return inOrder([...found, ...also.map((one) => ({ ...one, senses: one.senses.map(ownSense) }))]);
    },
    conceptId: (concept) =>
      concept < OWN_FROM ? matcher.conceptId(concept) : (meaningOf(concept - OWN_FROM)?.[0] ?? ''),
    isPainted: (concept) => matcher.isPainted(concept),
  };

  function ownSense([concept]: FoundForm['senses'][number]): FoundForm['senses'][number] {
    return [OWN_FROM + concept, meaningOf(concept)?.[1] ? OWN : OWN | LISTED_ONLY];
  }
}

/** By where they begin; where that is the same place, the thesaurus's first. */
const inOrder = (found: FoundForm[]): FoundForm[] => found.sort((a, b) => a.start - b.start);
