/**
 * What of the reader's own terms lies in `storage.local`: the stems that their gate looks for, and
 * how many terms there are. Content scripts can read
 * it without waking the background, and so can whoever has broken into one: labels, notes and what a term names lie
 * elsewhere (`own-terms-store.ts`).
 */

/** Not there where the reader has no own terms. */
export const OWN_STEMS_KEY = 'own-stems';

/** How many terms of the reader's were stored last, not there for none: where the browser has lost them, nothing else would say so. */
export const OWN_COUNT_KEY = 'own-count';

/** Whatever is stored → stems. */
export function stemsIn(stored: unknown): readonly string[] {
  return Array.isArray(stored) ? stored.filter((stem) => typeof stem === 'string') : [];
}
