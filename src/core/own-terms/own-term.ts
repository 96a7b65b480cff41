/** A term that a reader added, or an organisation for its readers. Plain data; it is stored on the reader's machine and is nobody else's business. */
import type { ConceptId } from '../thesaurus/thesaurus.ts';

export interface OwnTerm {
  /**
   * `own-` and a number, in the same space of names as the thesaurus's concepts, none of which begins so; `own-given-` and
   * a number where an organisation has set it (`given-terms.ts`).
   */
  readonly id: ConceptId;
  readonly label: string;
  /** Other forms of it that are looked for, too. */
  readonly aliases: readonly string[];
  readonly meaning: OwnMeaning;
  /** Painted in pages, which can know it then (RELIABILITY F1); otherwise it is listed in the popup only. */
  readonly painted: boolean;
}

/** What it is for: another name of a concept of the thesaurus, or something of the reader's own, with a note (or none). */
export type OwnMeaning =
  | { readonly kind: 'concept'; readonly concept: ConceptId }
  | { readonly kind: 'note'; readonly note: string };

/** An id of the reader's. */
export const isReadersId = (id: ConceptId): boolean => /^own-[1-9]\d{0,6}$/.test(id);
/** Of an organisation's. */
export const isGivenId = (id: ConceptId): boolean => /^own-given-[1-9]\d{0,6}$/.test(id);
export const isOwnId = (id: ConceptId): boolean => isReadersId(id) || isGivenId(id);

/** What is stored and searched for is bounded: a list of words, not a dictionary. Lengths in UTF-16 units. */
export const MOST_OWN_TERMS = 200;
export const MOST_ALIASES = 12;
export const LONGEST_FORM = 80;
export const LONGEST_NOTE = 2_000;
/** Of all of them together, as JSON. */
export const LARGEST_OWN_TERMS = 100_000;

/** All its written forms, the label first. */
export const formsOfOwn = ({ label, aliases }: OwnTerm): readonly string[] => [label, ...aliases];
