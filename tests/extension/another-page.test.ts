import { expect, test } from 'vitest';
import { isAnotherPage } from '../../src/extension/another-page.ts';

test.each([
  ['a page that has loaded', { status: 'complete' }, 'complete', true],
  [
    'one that begins to load is not there to be asked',
    { status: 'loading', url: 'https://a.example/' },
    'loading',
    false,
  ],
  ['an app that moves within one page', { url: 'https://a.example/next' }, 'complete', true],
  ['a redirect on the way', { url: 'https://a.example/next' }, 'loading', false],
  ['a title or an icon', {}, 'complete', false],
])('%s', (_, change, status, is) => {
  expect(isAnotherPage(change, { status })).toBe(is);
});
