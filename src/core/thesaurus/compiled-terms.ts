/**
 * A thesaurus made ready for matching: a few long strings, so that it is cheap to send and to keep, and
 * untouched until a page's gate opens. `compile-terms.ts` makes it, `term-matcher.ts` reads it. JSON-safe.
 */
export interface CompiledTerms {
  readonly version: 1;
  /**
   * Folded forms of terms, decoys and themes, one a line, ordered by their first word, the next
   * (`form-head.ts`), then code units. A space in them stands for white space or a dash, `OPTIONAL_GAP` for the same or
   * a middle dot or nothing.
   */
  readonly forms: string;
  /**
   * Two characters for the forms with the same first word, each a number above `COUNTS_FROM`: how many they are, twice,
   * and one more where one of them is that word alone; how long their text is, line ends included.
   */
  readonly words: string;
  /** A character a form: what it may mean, as the number of a line in `senses` above `COUNTS_FROM`. */
  readonly meanings: string;
  /** Whatever forms may mean, `CompiledSense[]` as JSON, each once, one a line; what themes mean comes last. */
  readonly senses: string;
  /** The first line of `senses` that is a theme's. */
  readonly themesFrom: number;
  /** Concept ids, one a line, in thesaurus order; a `-` before one that is read and never painted (a theme). */
  readonly concepts: string;
}

/** Characters from here on are safe in JSON, and more than are ever wanted lie below the surrogates. */
export const COUNTS_FROM = 0x30;

/** In a form: a gap that East Asian writing may leave out. Sorts before everything else. */
export const OPTIONAL_GAP = '\t';

/**
 * One meaning of a form, as an array without its trailing zeros:
 * concept (line in `concepts`, -1 in a decoy) · what it needs · which of its letters and digits must be capitals (0001
 * for the North) or 0 ·
 * concepts one of which must be named (for `NAMED`) or 0 · a regular expression that the folded text after it
 * must not match, or 0 · the same for the text before it.
 */
export type CompiledSense = readonly [
  concept: number,
  needs?: number,
  cased?: string | 0,
  named?: readonly number[] | 0,
  notBefore?: string | 0,
  notAfter?: string | 0,
];

/** What a sense needs of its surroundings; the numbers add. */
export const ANCHOR = 0;
export const PAGE = 1;
export const PASSAGE = 2;
export const NAMED = 3;
/** Added for a person's bare surname: other people bear it too. */
export const SURNAME = 4;
/** Added for a lone Han letter of Korean headlines: in Japanese and Chinese it is a word of its own. */
export const AMONG_HANGUL = 8;
/** Added for a term of a concept that other subjects share: another state, a capital, a statesman. */
export const SHARED = 16;

const LICENCE = 3;

export const isAnchor = (sense: CompiledSense | undefined) => !!sense && !sense[1];
export const isSurname = (sense: CompiledSense) => ((sense[1] ?? ANCHOR) & SURNAME) > 0;
export const isShared = (sense: CompiledSense) => ((sense[1] ?? ANCHOR) & SHARED) > 0;
/** One of `ANCHOR`, `PAGE`, `PASSAGE`, `NAMED`. */
export const licenceOf = (sense: CompiledSense) => (sense[1] ?? ANCHOR) & LICENCE;
