import { PAGE_LANGUAGES } from '../settings.ts';
import { type CompiledTerms, COUNTS_FROM } from './compiled-terms.ts';
import { beginningOf } from './form-head.ts';
import type { LabelLanguage } from './thesaurus.ts';

/** A language as a number; those of several languages add. */
export const bitOf = (language: LabelLanguage): number => 2 ** PAGE_LANGUAGES.indexOf(language);

const bitsOf = (languages: readonly LabelLanguage[]) =>
  languages.reduce((sum, language) => sum | bitOf(language), 0);

/** Which of our languages a page is in, by the BCP 47 tag that it declares; `null` for any other and for nonsense. */
export function labelLanguageOf(tag: string | null): LabelLanguage | null {
  try {
    const { language, script } = new Intl.Locale(tag ?? '').maximize();
    return PAGE_LANGUAGES.find((one) => one === language || one === `zh-${script}`) ?? null;
  } catch {
    return null;
  }
}

/**
 * Compiled terms without those of some languages. Names in Han letters are often the same in Japanese and Chinese:
 * such a form stays while one of its languages is on, but not on a page of a language that is off. Decoys stay.
 * @param languages of the compiled forms, by `packLanguages`
 * @param page the language of the page that is to be read, where it is known
 */
export function withoutLanguages(
  compiled: CompiledTerms,
  languages: string,
  off: readonly LabelLanguage[],
  page: LabelLanguage | null,
): CompiledTerms {
  const away = bitsOf(off);
  const here = page && off.includes(page) ? bitOf(page) : 0;
  const isLeft = (form: number): boolean => {
    const bits = languages.charCodeAt(form) - COUNTS_FROM;
    return bits === 0 || ((bits & ~away) > 0 && (bits & here) === 0);
  };

  const all = compiled.forms.split('\n');
  const forms: string[] = [];
  let meanings = '';
  let words = '';
  let form = 0;
  // The forms of a first word stay together, so that what follows of them need not be gathered anew.
  for (let group = 0; group < compiled.words.length; group += 2) {
    const end = form + ((compiled.words.charCodeAt(group) - COUNTS_FROM) >> 1);
    const first = forms.length;
    let length = 0;
    for (; form < end; form++) {
      const text = all[form] ?? '';
      if (!isLeft(form)) continue;
      forms.push(text);
      meanings += compiled.meanings[form];
      length += text.length + 1;
    }
    const count = forms.length - first;
    if (count === 0) continue;
    const isAlone = beginningOf(forms[first] ?? '')?.next === '';
    words += String.fromCharCode(COUNTS_FROM + 2 * count + Number(isAlone), COUNTS_FROM + length);
  }
  return { ...compiled, forms: forms.join('\n'), words, meanings };
}
