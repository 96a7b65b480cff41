/**
 * A thesaurus made ready for matching: a few long strings, so that it is cheap to send and to keep, and
 * untouched until a page's gate opens. `compile-terms.ts` makes it, `term-matcher.ts` reads it. JSON-safe.
 */
export interface CompiledTerms {
  readonly version: 1;
  /** Folded forms in code unit order, one a line: terms and decoys. */
  readonly forms: string;
  /** What each form may mean, a line for the form in the same line of `forms`; empty for a decoy. */
  readonly senses: string;
  /** Concept ids, one a line; a `-` before one that is read and never painted (a theme). */
  readonly concepts: string;
}
