/** What a page may ask of a mention, known to both ends: a guard in the page would bring along all that guards know. */

/** More than any label, and than any sentence that a ranking reads to its end; UTF-16 units. */
export const LONGEST_TERM = 200;
export const LONGEST_SENTENCE = 2_000;
