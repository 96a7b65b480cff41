import type { TextBlock } from '../text/text-block.ts';
import type { TermMatcher } from '../thesaurus/term-matcher.ts';
import type { Candidate } from './find-candidates.ts';
import type { Mention } from './mention.ts';

export interface BlockCandidates {
  readonly block: TextBlock;
  readonly candidates: readonly Candidate[];
}

/** Keeps the candidates that mean their concept here, in the order they stand; themes among them. */
export function settleAmbiguity(
  _read: readonly BlockCandidates[],
  _matcher: TermMatcher,
): readonly Mention[] {
  return [];
}

/** How strongly a page is about North Korea, 0 … 1, by the anchors in its own text, furniture left out. */
export function topicality(_read: readonly BlockCandidates[], _matcher: TermMatcher): number {
  return 0;
}
