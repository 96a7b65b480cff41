import type { ConceptId, ConceptKind } from './thesaurus.ts';

/** What a reader is shown of a concept. */
export interface ConceptInfo {
  readonly id: ConceptId;
  readonly kind: ConceptKind;
  readonly prefLabel: string;
  readonly scopeNote: string;
}

/** A concept that completes what a reader types. */
export interface Suggestion extends ConceptInfo {
  /** The label that answers what was typed, in whichever language. */
  readonly label: string;
}
