import { comparable } from '../ranking/label-index.ts';
import { compileTerms } from '../thesaurus/compile-terms.ts';
import type { CompiledTerms } from '../thesaurus/compiled-terms.ts';
import type { ConceptId, Decoy, TermRule } from '../thesaurus/thesaurus.ts';
import type { KnownDecoy } from './known-decoys.ts';
import { formsOfOwn, type OwnTerm } from './own-term.ts';

/** A reader's own terms made ready for matching: all of them that a page's reading is told. JSON-safe. */
export interface OwnKit {
  readonly terms: CompiledTerms;
  /** What each of the compiled concepts is a mention of, in their order, and whether it is painted. */
  readonly meanings: readonly (readonly [concept: ConceptId, isPainted: boolean])[];
}

/**
 * Own terms → what pages are read with beside the thesaurus; `null` where there are none. Labels as labels, notes, and
 * which of the forms is which stay behind (RELIABILITY A3).
 * @param isKnown whether the thesaurus has a concept: a term that names one of an older edition is the reader's own
 * @param paints false where nothing of the reader's is painted: in private windows
 * @param decoys the thesaurus's: a term within one of them is part of another name, and not meant
 */
export function ownKit(
  own: readonly OwnTerm[],
  isKnown: (concept: ConceptId) => boolean,
  paints = true,
  decoys: readonly KnownDecoy[] = [],
): OwnKit | null {
  if (own.length === 0) return null;
  /** Of two terms with the same form, which only a file can bring, the first has it. */
  const taken = new Set<string>();
  const isFree = ({ text }: TermRule) => !taken.has(text) && taken.add(text);
  return {
    terms: compileTerms({
      concepts: own.map((term) => {
        const [first, ...others] = formsOfOwn(term).map(ruleFor).filter(isFree);
        const { text: prefLabel, ...prefRule } = first ?? { text: NO_FORM };
        return {
          id: term.id,
          kind: 'event',
          use: 'anchor',
          labels: { en: { prefLabel, prefRule, altLabel: others } },
          scopeNote: '',
        };
      }),
      decoys: decoysAround(own, decoys),
    }),
    meanings: own.map((term) => [conceptOf(term, isKnown), term.painted && paints] as const),
  };
}

/** Those that hold one of the terms: what is sent to pages is no more than it needs. */
function decoysAround(own: readonly OwnTerm[], decoys: readonly KnownDecoy[]): readonly Decoy[] {
  const forms = own.flatMap(formsOfOwn).map(comparable);
  return decoys.flatMap((decoy) => {
    const plain = comparable(decoy.text);
    const isAround = forms.some((form) => form.length < plain.length && plain.includes(form));
    return isAround ? [{ ...decoy, means: '' }] : [];
  });
}

/** Stands for the label of a term whose forms all others have: it is in no page. */
const NO_FORM = '\uffff';

/** What a mention of the term is a mention of. */
export const conceptOf = ({ id, meaning }: OwnTerm, isKnown: (concept: ConceptId) => boolean): ConceptId =>
  meaning.kind === 'concept' && isKnown(meaning.concept) ? meaning.concept : id;

/** An acronym is written in capitals: "ACT" is not "act". */
function ruleFor(text: string): TermRule {
  const isAcronym = /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
  return isAcronym ? { text, case: 'capitals' } : { text };
}
