// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { readBlocks, setPage, splitTextNodes, wordsOf } from './in-page.ts';

/** What a page shows → the blocks it is read in. */
const CASES: readonly (readonly [why: string, html: string, blocks: readonly string[]])[] = [
  ['paragraphs are blocks', '<p>One.</p><p>Two.</p>', ['One.', 'Two.']],
  [
    'inline elements run on',
    '<p>North <b>Ko</b>rea and <i>the</i> <a href="#">South</a></p>',
    ['North Korea and the South'],
  ],
  [
    'text beside a block is a block of its own',
    '<div>before<p>within</p>after</div>',
    ['before', 'within', 'after'],
  ],
  ['a line break is a new line', '<p>North<br>Korea</p>', ['North\nKorea']],
  ['a place to break a word is nothing', '<p>Pyong<wbr>yang</p>', ['Pyongyang']],
  [
    'list items, cells, terms',
    '<ul><li>a<li>b</ul><table><tr><td>c<td>d</table><dl><dt>e<dd>f</dl>',
    ['a', 'b', 'c', 'd', 'e', 'f'],
  ],
  ['a link around whole blocks', '<a href="#">x<div>y</div>z</a>', ['x', 'y', 'z']],
  ['white space alone is no block', '<div>  <p> </p>\n</div>', []],
  [
    'readings over ideographs are left out',
    '<p><ruby>平<rp>(</rp><rt>ピョン</rt><rp>)</rp>壌<rt>ヤン</rt></ruby>の</p>',
    ['平壌の'],
  ],
  [
    'code, styles, pictures',
    '<p>a<script>DPRK</script>b<style>c{}</style><svg><text>DPRK</text></svg>c</p>',
    ['abc'],
  ],
  [
    'form fields',
    '<form><textarea>DPRK</textarea><select><option>North Korea</select><input value="x">label</form>',
    ['label'],
  ],
  ['a button is a block', '<p>a<button>Share</button>b</p>', ['a', 'Share', 'b']],
  [
    'an editor',
    '<div contenteditable>DPRK <b>draft</b></div><div contenteditable="false">shown</div>',
    ['shown'],
  ],
  [
    'an island in an editor is the editor’s',
    '<div contenteditable=""><p contenteditable="false">DPRK</p></div>',
    [],
  ],
  [
    'editors that make their own',
    '<div role="textbox">DPRK</div><div class="CodeMirror"><pre>DPRK</pre></div><p>shown</p>',
    ['shown'],
  ],
  ['no script, no text of it', '<noscript>DPRK</noscript><template>DPRK</template><p>x</p>', ['x']],
  ['aria-hidden is seen all the same', '<p aria-hidden="true">seen</p>', ['seen']],
  ['a skipped element at the very end', '<div><p>a</p><script>DPRK</script></div>', ['a']],
  ['a comment between', '<p>North <!-- no -->Korea</p>', ['North Korea']],
  [
    'a menu whose items touch',
    '<nav><a style="display:block">Seoul</a><a style="display:block">Washington</a></nav>',
    ['Seoul', 'Washington'],
  ],
  ['links that touch in a line', '<p><a>韓国</a><a>北朝鮮</a></p>', ['韓国北朝鮮']],
  [
    'a large first letter that floats',
    '<p><span style="float:left;display:block">P</span>yongyang</p>',
    ['Pyongyang'],
  ],
  [
    'a custom element laid out as a block',
    '<x-card style="display:block">one</x-card><x-card style="display:block">two</x-card>',
    ['one', 'two'],
  ],
  ['a custom element in the line', '<p>North <x-term>Korea</x-term></p>', ['North Korea']],
];

beforeEach(() => setPage(''));

describe('blocks of a page', () => {
  test.each(CASES)('%s', (_why, html, blocks) => {
    expect(wordsOf(readBlocks(setPage(html)))).toEqual(blocks);
  });

  test.each(CASES)('%s, every letter a text node', (_why, html, blocks) => {
    const body = setPage(html);
    splitTextNodes(body);
    expect(wordsOf(readBlocks(body))).toEqual(blocks);
  });

  test.each(CASES)('%s, paused after every node', (_why, html, blocks) => {
    expect(wordsOf(readBlocks(setPage(html), { steps: true }))).toEqual(blocks);
  });

  test('a page is looked at and left as it was', () => {
    const body = setPage(CASES.map(([, html]) => html).join(''));
    const before = body.innerHTML;
    const nodes = document.createTreeWalker(body).root.childNodes.length;
    readBlocks(body);
    expect(body.innerHTML).toBe(before);
    expect(body.childNodes.length).toBe(nodes);
  });
});

describe('what is known of a block', () => {
  test.each([
    ['a heading by name', '<h3>x</h3>', 3],
    ['a heading by role', '<div role="heading" aria-level="4">x</div>', 4],
    ['a heading by role, without a level', '<div role="heading">x</div>', 2],
    ['a paragraph within a heading', '<h1><div>x</div></h1>', 1],
    ['a paragraph', '<p>x</p>', 0],
    ['an element whose name only looks like one', '<hr><p>x</p>', 0],
  ])('%s', (_why, html, heading) => {
    expect(readBlocks(setPage(html)).map((block) => block.heading)).toEqual([heading]);
  });

  test.each([
    ['none', '<p>12345</p>', 0],
    ['a part', '<p>12<a>345</a></p>', 3],
    ['all, from outside', '<a><p>12345</p></a>', 5],
  ])('how much of it stands in links: %s', (_why, html, linked) => {
    expect(readBlocks(setPage(html)).map((block) => block.linked)).toEqual([linked]);
  });

  test('where each piece stands', () => {
    const [block] = readBlocks(setPage('<p>North <b>Ko</b>rea<br>x</p>'));
    expect(block?.pieces.map(({ node, start }) => [node.data, start])).toEqual([
      ['North ', 0],
      ['Ko', 6],
      ['rea', 8],
      ['x', 12],
    ]);
  });
});

describe('parts of a page', () => {
  test('shadow roots are read before their host’s own children', () => {
    const body = setPage('<p>a</p><x-host><p>light</p></x-host><p>z</p>');
    const host = body.querySelector('x-host') as Element;
    host.attachShadow({ mode: 'open' }).innerHTML = '<p>shadow</p><slot></slot>';
    expect(wordsOf(readBlocks(body))).toEqual(['a', 'shadow', 'light', 'z']);
  });

  test('an element’s own text only', () => {
    const body = setPage('<div>own <b>text</b><p>another’s</p> and more</div>');
    const div = body.firstElementChild as Element;
    expect(wordsOf(readBlocks(div, { ownTextOnly: true }))).toEqual(['own text', 'and more']);
  });

  test('a text too long for one block is cut between words, and nothing is lost', () => {
    const text = 'Pyongyang answers nothing. '.repeat(5_000).trim();
    const blocks = readBlocks(setPage(`<pre>${text}</pre>`), { steps: true });
    expect(blocks.length).toBeGreaterThan(5);
    expect(blocks.map((block) => block.text).join('')).toBe(text);
    for (const { text: part, pieces } of blocks) {
      expect(part.endsWith(' ') || part.endsWith('.')).toBe(true);
      expect(pieces[0]?.node.data.slice(pieces[0].from, pieces[0].from + part.length)).toBe(part);
    }
  });

  test('a text without any space is cut, but no character in two', () => {
    const text = '𝒩'.repeat(30_001);
    const blocks = readBlocks(setPage(`<p>x${text}</p>`));
    for (const { text: part } of blocks) expect(part).not.toMatch(/^[\udc00-\udfff]|[\ud800-\udbff]$/);
  });
});

describe('a page that changes between two steps', () => {
  test('taken away under the walk: it knows that it is lost', async () => {
    const { BlockReader } = await import('../../src/page/text-blocks.ts');
    const body = setPage(`<div id="gone">${'<p>text</p>'.repeat(100)}</div><p>after</p>`);
    const reader = new BlockReader(body, { shadowOf: () => null, found: () => {} });
    expect(reader.step(() => true)).toBe(false);
    body.querySelector('#gone')?.remove();
    expect(reader.step(() => false)).toBe(true);
    expect(reader.isLost).toBe(true);
  });
});
