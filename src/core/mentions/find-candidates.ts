import type { TextBlock } from '../text/text-block.ts';
import type { TermMatcher } from '../thesaurus/term-matcher.ts';

/** A form of the thesaurus at a place in a block; what it means, if anything, the context settles. */
export interface Candidate {
  /** UTF-16 offsets into the block's text, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  /** The form's number in the matcher. */
  readonly form: number;
}

/** Leftmost, longest, never overlapping. A decoy takes its place and gives no candidate. */
export function findCandidates(_block: TextBlock, _matcher: TermMatcher): readonly Candidate[] {
  return [];
}
