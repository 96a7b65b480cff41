// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { pageDate } from '../../src/page/page-date.ts';
import { SHAPES } from '../fixtures/dates/shapes.ts';

/** Head and body are read alike: happy-dom need not move elements as a parser would. */
function pageOf(html: string): Document {
  document.head.innerHTML = '';
  document.body.innerHTML = html;
  return document;
}

describe('the date of a page', () => {
  test.each(SHAPES.map((shape) => [shape.why, shape] as const))('%s', (_why, { html, url, expected }) => {
    const found = pageDate(pageOf(html), url ?? 'https://news.example/story');
    expect(found && [found.iso, found.source]).toEqual(expected);
  });
});

describe('a page that puts something in the way', () => {
  const url = 'https://news.example/2021/06/15/story';
  const nested = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
  test.each([
    ['JSON nested without end', `<script type="application/ld+json">${nested}</script>`],
    ['JSON that is no object', '<script type="application/ld+json">null</script>'],
    [
      'a description of megabytes',
      `<script type="application/ld+json">{"a":"${'x'.repeat(3_000_000)}"}</script>`,
    ],
    [
      'types that are no words',
      '<script type="application/ld+json">{"@type":{"a":[1]},"datePublished":{"b":2}}</script>',
    ],
    [
      'a form whose fields are named like methods',
      '<form itemprop="datePublished"><input name="closest"><input name="getAttribute"><input name="textContent"></form>',
    ],
    ['an image named like the query', '<img name="querySelectorAll"><img name="body">'],
    ['dates of a thousand digits', `<meta name="date" content="${'9'.repeat(1000)}">`],
    [
      'a thousand dates',
      '<time datetime="2020-01-01"></time><time datetime="2020-01-02"></time>'.repeat(500),
    ],
  ])('%s: the address is still read', (_what, html) => {
    expect(pageDate(pageOf(html), url)).toEqual({ iso: '2021-06-15', source: 'url' });
  });
});
