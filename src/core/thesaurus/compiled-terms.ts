/** A thesaurus made ready for matching: compact, JSON-safe, untouched until a page's gate opens. */
export interface CompiledTerms {
  readonly version: 1;
}
