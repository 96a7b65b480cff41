import { expect, test } from 'vitest';
import { typedHost } from '../../src/ui/typed-host.ts';

test.each([
  ['news.example', 'news.example'],
  ['  News.Example ', 'news.example'],
  ['https://www.news.example/a/page?x=1#y', 'news.example'],
  ['http://news.example:8080', 'news.example'],
  ['news.example/path', 'news.example'],
  ['news.example.', 'news.example'],
  ['뉴스.example', 'xn--vg1b002a.example'],
  ['localhost', 'localhost'],
  ['127.0.0.1:3000', '127.0.0.1'],
  ['[::1]', '[::1]'],
  ['', null],
  ['   ', null],
  ['news', null],
  ['two words.example', null],
  ['about:blank', null],
  ['file:///home/page.html', null],
  ['chrome://extensions', null],
  ['*.example', null],
])('%j means %s', (typed, host) => {
  expect(typedHost(typed)).toBe(host);
});
