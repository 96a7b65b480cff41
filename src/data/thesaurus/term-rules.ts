/** The rules that many terms share, by name, so that a list of labels reads as a list of labels. */
import type { ConceptId, TermRule } from '../../core/thesaurus/thesaurus.ts';

type Rest = Omit<TermRule, 'text'>;

/** Letters written as capitals here must be capitals in the page: "US", not "us". */
export const capitals = (text: string, rest: Rest = {}): TermRule => ({ text, case: 'capitals', ...rest });

/** Means its concept on a page, or in a passage, about North Korea; for a form less sure than its concept's others. */
export const contextual = (text: string, rest: Rest = {}): TermRule => ({
  text,
  use: 'contextual',
  ...rest,
});

/** Means its concept only with an anchor near it in the same passage. */
export const nearAnchor = (text: string, rest: Rest = {}): TermRule => ({
  text,
  use: 'contextual',
  licence: 'passage',
  ...rest,
});

/** Means its concept wherever it stands, though the concept's other forms do not. */
export const anchor = (text: string, rest: Rest = {}): TermRule => ({ text, use: 'anchor', ...rest });

/**
 * A surname, an acronym, a surname with a title ("김 위원장"): means the one of these that the page named in full
 * last before it.
 */
export const afterNaming = (text: string, named: readonly ConceptId[], rest: Rest = {}): TermRule => ({
  text,
  use: 'contextual',
  case: 'capitals',
  licence: { named },
  ...rest,
});
