import type { CompiledTerms } from './compiled-terms.ts';
import type { Thesaurus } from './thesaurus.ts';

/** A thesaurus (the bundled one, the reader's own concepts appended) → the strings that the matcher reads. */
export function compileTerms(_thesaurus: Thesaurus): CompiledTerms {
  return { version: 1, forms: '', senses: '', concepts: '' };
}
