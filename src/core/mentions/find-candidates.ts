import type { TextBlock } from '../text/text-block.ts';
import type { FoundForm } from '../thesaurus/form-search.ts';
import type { TermMatcher } from '../thesaurus/term-matcher.ts';

/** A form of the thesaurus at a place in a block. What it means there, if anything, the context settles. */
export type Candidate = FoundForm;

/** Leftmost, longest, never overlapping. A decoy takes its place and gives no candidate. */
export function findCandidates({ text }: TextBlock, matcher: TermMatcher): readonly Candidate[] {
  return matcher.find(text);
}
