import { composeText } from '../text/fold-text.ts';
import type { CompiledTerms } from './compiled-terms.ts';
import { type FoundForm, formSearch } from './form-search.ts';
import type { ConceptId } from './thesaurus.ts';

/** What the numbers of concepts in compiled terms stand for. */
export interface ConceptNames {
  /** The id of a concept by its number in the compiled terms. */
  conceptId(concept: number): ConceptId;
  /** Whether mentions of the concept are painted and listed; themes are only read. */
  isPainted(concept: ConceptId): boolean;
}

/** Finds the forms of a thesaurus in text. Cheap to make; keeps nothing of the texts it is given. */
export interface TermMatcher extends ConceptNames {
  /**
   * Leftmost, longest, never overlapping, in time linear in the text. A decoy takes its place and is left out.
   * Themes are found by themselves: they may overlap terms, and take the place of none.
   */
  find(text: string): FoundForm[];
}

export function termMatcher(compiled: CompiledTerms): TermMatcher {
  const written = compiled.concepts.split('\n');
  const ids = written.map((id) => (id[0] === '-' ? id.slice(1) : id));
  const themes = new Set(ids.filter((id, concept) => id !== written[concept]));
  const search = formSearch(compiled);
  return {
    find(text) {
      const found = search(text);
      if (found) return found;
      const { folded, offsets } = composeText(text);
      return (search(folded) ?? []).map((one) => ({
        ...one,
        start: offsets[one.start] as number,
        end: offsets[one.end] as number,
      }));
    },
    conceptId: (concept) => ids[concept] ?? '',
    isPainted: (concept) => !themes.has(concept),
  };
}
