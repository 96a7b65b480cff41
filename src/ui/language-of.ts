/**
 * BCP 47 tag for a few words, told by their script, so that they are spoken and drawn as their own language.
 * Han characters alone may be Chinese, Japanese or Korean: there the page decides, and Chinese where it does not.
 * `undefined` where the script says nothing and the page neither.
 */
export function languageOf(words: string, page: string | null): string | undefined {
  if (/\p{Script=Hangul}/u.test(words)) return 'ko';
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(words)) return 'ja';
  if (/\p{Script=Han}/u.test(words)) return page && /^(zh|ja|ko|yue)\b/i.test(page) ? page : 'zh';
  if (/\p{Script=Latin}/u.test(words) && page && /^(zh|ja|ko|yue)\b/i.test(page)) return 'en';
  return page ?? undefined;
}
