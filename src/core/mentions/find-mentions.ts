import type { TextBlock } from '../text/text-block.ts';
import type { TermMatcher } from '../thesaurus/term-matcher.ts';
import { findCandidates } from './find-candidates.ts';
import type { Mention } from './mention.ts';
import { settleAmbiguity } from './settle-ambiguity.ts';

/** Everything the blocks of one page mention, in the order it stands; themes among it (`isPainted` tells). */
export function findMentions(blocks: readonly TextBlock[], matcher: TermMatcher): readonly Mention[] {
  return settleAmbiguity(
    blocks.map((block) => ({ block, candidates: findCandidates(block, matcher) })),
    matcher,
  );
}
