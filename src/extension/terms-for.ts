import type { CompiledTerms } from '../core/thesaurus/compiled-terms.ts';
import type { LabelLanguage } from '../core/thesaurus/thesaurus.ts';
import { labelLanguageOf, withoutLanguages } from '../core/thesaurus/without-languages.ts';
import { formLanguages } from '../data/languages.prepared.ts';
import { preparedTerms } from '../data/terms.prepared.ts';

/** What pages were given last, by what was off and what they are in. */
const made = new Map<string, CompiledTerms>();

/** More than a reader's pages are in, with one choice of languages. */
const MOST_MADE = 6;

/**
 * What a page is read with, of the thesaurus.
 * @param declared the BCP 47 tag that the page declares, which may be anything
 */
export function termsFor(off: readonly LabelLanguage[], declared: string | null): CompiledTerms {
  if (off.length === 0) return preparedTerms;
  const page = labelLanguageOf(declared);
  const key = `${[...off].sort()} on ${page}`;
  const known = made.get(key);
  if (known) return known;
  if (made.size >= MOST_MADE) made.clear();
  const terms = withoutLanguages(preparedTerms, formLanguages, off, page);
  made.set(key, terms);
  return terms;
}
