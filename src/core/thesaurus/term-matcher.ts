import type { CompiledTerms } from './compiled-terms.ts';
import type { ConceptId } from './thesaurus.ts';

/** Finds the forms of a thesaurus in text. Cheap to make; keeps nothing of the texts it is given. */
export interface TermMatcher {
  /** Whether mentions of the concept are painted and listed; themes are only read. */
  isPainted(concept: ConceptId): boolean;
}

export function termMatcher(_compiled: CompiledTerms): TermMatcher {
  return { isPainted: () => true };
}
