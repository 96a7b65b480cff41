import { expect, test } from 'vitest';
import { languageOf } from '../../src/ui/language-of.ts';

test.each([
  ['북한', 'en', 'ko'],
  ['北朝鮮の核', null, 'ja'],
  ['北朝鮮', 'ja', 'ja'],
  ['朝鲜', 'zh-Hans', 'zh-Hans'],
  ['朝鲜', 'en', 'zh'],
  ['北', null, 'zh'],
  ['Pyongyang', 'en-GB', 'en-GB'],
  ['Corée du Nord', 'fr', 'fr'],
  // A name in Latin letters on a Korean page is read out in English, not spelled in Korean.
  ['THAAD', 'ko', 'en'],
  ['Pyongyang', null, undefined],
  ['1718', null, undefined],
])('%s on a page in %s is %s', (words, page, language) => {
  expect(languageOf(words, page)).toBe(language);
});
