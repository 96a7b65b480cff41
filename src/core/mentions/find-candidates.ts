import type { TextBlock } from '../text/text-block.ts';
import type { FoundForm } from '../thesaurus/form-search.ts';
import { isAnchor } from '../thesaurus/compiled-terms.ts';
import type { TermMatcher } from '../thesaurus/term-matcher.ts';

/** A form of the thesaurus at a place in a block. What it means there, if anything, the context settles. */
export type Candidate = FoundForm;

/** Leftmost, longest, never overlapping. A decoy takes its place and gives no candidate. */
export function findCandidates({ text }: TextBlock, matcher: TermMatcher): readonly Candidate[] {
  return matcher.find(text);
}

/** Whether what stands at a place of a block, from `start` to `end`, means its concept wherever it stands. */
export function isAnchorAt(candidates: readonly Candidate[], start: number, end: number): boolean {
  return candidates.some((one) => one.start === start && one.end === end && isAnchor(one.senses[0]));
}
