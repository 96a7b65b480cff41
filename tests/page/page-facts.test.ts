// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { pageLanguage } from '../../src/page/page-facts.ts';

test.each([
  ['the document says it', '<html lang="ko-kr"><head></head><body></body></html>', 'ko-KR'],
  ['only its body', '<html><head></head><body lang="ja"></body></html>', 'ja'],
  [
    'an empty word, and metadata',
    '<html lang=""><head><meta property="og:locale" content="zh_TW"></head></html>',
    'zh-TW',
  ],
  [
    'a header in the document',
    '<html><head><meta http-equiv="content-language" content="en, ko"></head></html>',
    'en',
  ],
  ['a name', '<html lang="english"><head></head></html>', null],
  ['half a tag', '<html lang="en-"><head></head></html>', null],
  ['nonsense', '<html lang="english please"><head></head></html>', null],
  ['nothing', '<html><head></head><body></body></html>', null],
])('the language of a page: %s', (_why, html, language) => {
  expect(pageLanguage(new DOMParser().parseFromString(html, 'text/html'))).toBe(language);
});
