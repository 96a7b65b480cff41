import type { ConceptId, ConceptKind } from './thesaurus.ts';

/** What a reader is shown of a concept. */
export interface ConceptInfo {
  readonly id: ConceptId;
  /** `own`: a reader's own term; `given`: one that the reader's organisation has set. */
  readonly kind: ConceptKind | 'own' | 'given';
  readonly prefLabel: string;
  /** Empty of a reader's own term. */
  readonly scopeNote: string;
  /** The reader's own note, or the organisation's: for the popup only, never for a page (RELIABILITY F12). */
  readonly note?: string;
}

/** Whether it is none of the thesaurus: its label may be in any language, and no document knows of it. */
export const isOwnInfo = ({ kind }: ConceptInfo): boolean => kind === 'own' || kind === 'given';

/** A concept that completes what a reader types. */
export interface Suggestion extends ConceptInfo {
  /** The label that answers what was typed, in whichever language. */
  readonly label: string;
}
