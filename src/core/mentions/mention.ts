import type { ConceptId } from '../thesaurus/thesaurus.ts';

/** A term found at a place in a page. Plain data. */
export interface Mention {
  /** Id of the block it stands in. */
  readonly block: number;
  /** UTF-16 offsets into the block's text, `end` exclusive. The text between is as the page has it. */
  readonly start: number;
  readonly end: number;
  readonly concept: ConceptId;
  /** Of a reader's own term that is listed and never painted; absent where it may be painted. */
  readonly isListedOnly?: true;
}
