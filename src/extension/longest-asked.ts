/** How much a page may ask at once, known to both ends: a guard in the page would bring along all that guards know. */

/** More than any label, and than any sentence that a ranking reads to its end; UTF-16 units. */
export const LONGEST_TERM = 200;
export const LONGEST_SENTENCE = 2_000;

/** Longer than any BCP 47 tag that names a language, its script and its region. */
export const LONGEST_TAG = 64;

/** More than a page's reading asks about at once (`page-reading.ts`). */
export const MOST_TEXTS = 2_000;
export const MOST_TEXT = 2_000_000;
