import { composeText } from '../text/fold-text.ts';
import type { CompiledSense, CompiledTerms } from './compiled-terms.ts';
import { formSearch } from './form-search.ts';
import type { ConceptId } from './thesaurus.ts';

/** A form of the thesaurus at a place in a text. UTF-16 offsets, `end` exclusive. */
export interface FoundForm {
  readonly start: number;
  readonly end: number;
  /** What it may mean there, as far as its own letters and its neighbours tell; anchors first, never empty. */
  readonly senses: readonly CompiledSense[];
}

/** Finds the forms of a thesaurus in text. Cheap to make; keeps nothing of the texts it is given. */
export interface TermMatcher {
  /**
   * Leftmost, longest, never overlapping, in time linear in the text. A decoy takes its place and is left out.
   * Themes are found by themselves: they may overlap terms, and take the place of none.
   */
  find(text: string): FoundForm[];
  /** The id of a concept by its number in the compiled terms. */
  conceptId(concept: number): ConceptId;
  /** Whether mentions of the concept are painted and listed; themes are only read. */
  isPainted(concept: ConceptId): boolean;
}

export function termMatcher(compiled: CompiledTerms): TermMatcher {
  const concepts = compiled.concepts.split('\n');
  const themes = new Set(concepts.filter((id) => id[0] === '-').map((id) => id.slice(1)));
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
    conceptId: (concept) => (concepts[concept] ?? '').replace(/^-/, ''),
    isPainted: (concept) => !themes.has(concept),
  };
}
