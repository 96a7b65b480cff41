import { formsOf, termsOf } from './compile-terms.ts';
import { type CompiledTerms, COUNTS_FROM } from './compiled-terms.ts';
import type { Thesaurus } from './thesaurus.ts';
import { bitOf } from './without-languages.ts';

/**
 * A thesaurus → in which languages each compiled form is a label: a character a form, in their order, the sum of
 * `bitOf` above `COUNTS_FROM`. Decoys are in none.
 * @param compiled of the same thesaurus
 */
export function packLanguages({ concepts }: Thesaurus, compiled: CompiledTerms): string {
  const bits = new Map<string, number>();
  for (const concept of concepts)
    for (const { rule, language } of termsOf(concept))
      for (const form of formsOf(rule.text)) bits.set(form, (bits.get(form) ?? 0) | bitOf(language));
  return compiled.forms
    .split('\n')
    .map((form) => String.fromCharCode(COUNTS_FROM + (bits.get(form) ?? 0)))
    .join('');
}
