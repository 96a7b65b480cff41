/** What a page says of itself, outside its text. */
import { pageDate } from './page-date.ts';
import type { PageFacts } from './page-reading.ts';
import { attributeOf } from './tree-steps.ts';

/** @param url the page's address, for a date in it */
export function pageFacts(document: Document, url: string): PageFacts {
  return { title: document.title.trim(), language: pageLanguage(document), date: pageDate(document, url) };
}

/** Attributes and metadata that name a page's language, the surest first. */
const LANGUAGES = [
  ['html[lang]', 'lang'],
  ['html', 'xml:lang'],
  ['body[lang]', 'lang'],
  ['meta[http-equiv="content-language" i]', 'content'],
  ['meta[property="og:locale"]', 'content'],
] as const;

/** The language that a page declares, as a canonical BCP 47 tag; `null` where it declares none or nonsense. */
export function pageLanguage(document: Document): string | null {
  for (const [selector, attribute] of LANGUAGES) {
    const element = Document.prototype.querySelector.call(document, selector);
    const declared = element && attributeOf(element, attribute);
    try {
      // "ko_KR" of Open Graph; "en, ko" of a page in both.
      const tag = declared
        ?.trim()
        .split(/[,;\s]/)[0]
        ?.replaceAll('_', '-');
      // "english" is well formed, and no language.
      if (tag && /^[a-z]{2,3}(-|$)/i.test(tag)) return Intl.getCanonicalLocales(tag)[0] ?? null;
    } catch {
      // "en-": the next may do.
    }
  }
  return null;
}
