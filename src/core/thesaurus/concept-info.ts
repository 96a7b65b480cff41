import type { ConceptId, ConceptKind } from './thesaurus.ts';

/** What a reader is shown of a concept. */
export interface ConceptInfo {
  readonly id: ConceptId;
  /** `own`: a reader's own term. */
  readonly kind: ConceptKind | 'own';
  readonly prefLabel: string;
  /** Empty of a reader's own term. */
  readonly scopeNote: string;
  /** The reader's own note: for the popup only, never for a page (RELIABILITY F12). */
  readonly note?: string;
}

/** A concept that completes what a reader types. */
export interface Suggestion extends ConceptInfo {
  /** The label that answers what was typed, in whichever language. */
  readonly label: string;
}
