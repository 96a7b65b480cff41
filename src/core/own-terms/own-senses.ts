/** How a sense of a reader's own term is told from the thesaurus's (`thesaurus/compiled-terms.ts`): by numbers beyond its. */
import { ANCHOR, type CompiledSense } from '../thesaurus/compiled-terms.ts';

/** Added to what a sense needs: it means its concept on any page, for the reader said so, and licenses nothing else. */
export const OWN = 1 << 10;
/** Added for one that is listed and never painted. */
export const LISTED_ONLY = 1 << 11;

export const isOwn = (sense: CompiledSense | undefined): boolean => ((sense?.[1] ?? ANCHOR) & OWN) > 0;
export const isListedOnly = (sense: CompiledSense | undefined): boolean =>
  ((sense?.[1] ?? ANCHOR) & LISTED_ONLY) > 0;
