/**
 * What of the reader's own terms lies in `storage.local`: the stems that their gate looks for. Content scripts can read
 * it without waking the background, and so can whoever has broken into one: labels, notes and what a term names lie
 * elsewhere (`own-terms-store.ts`).
 */

/** Not there where the reader has no own terms. */
export const OWN_STEMS_KEY = 'own-stems';

/** Whatever is stored → stems. */
export function stemsIn(stored: unknown): readonly string[] {
  return Array.isArray(stored) ? stored.filter((stem) => typeof stem === 'string') : [];
}
