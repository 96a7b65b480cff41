// @vitest-environment happy-dom
import { beforeAll, describe, expect, test } from 'vitest';
import { elementOf, mentionRanges, placeMention, stillStands } from '../../src/page/mention-ranges.ts';
import type { ReadBlock } from '../../src/page/text-blocks.ts';
import { readBlocks, setPage, splitTextNodes } from './in-page.ts';
import { standInForStaticRange } from './static-range.ts';

beforeAll(standInForStaticRange);

/** The words that the ranges of a stretch cover, one a range. */
function covered(block: ReadBlock | undefined, words: string): string[] {
  if (!block) throw new Error('There is no block.');
  const start = block.text.indexOf(words);
  return mentionRanges(block, start, start + words.length).map(({ startContainer, startOffset, endOffset }) =>
    (startContainer as Text).data.slice(startOffset, endOffset),
  );
}

describe('the ranges of a stretch', () => {
  test.each([
    ['in one node', '<p>In Pyongyang today</p>', 'Pyongyang', ['Pyongyang']],
    ['over inline elements', '<p>A <b>North </b><i>Kor</i>ean</p>', 'North Korean', ['North ', 'Kor', 'ean']],
    ['to the end of a node and no further', '<p><b>Pyongyang</b>’s</p>', 'Pyongyang', ['Pyongyang']],
    ['over a line break', '<p>North<br>Korea</p>', 'North\nKorea', ['North', 'Korea']],
    [
      'around what is no text of it',
      '<p><ruby>平<rt>ピョン</rt>壌<rt>ヤン</rt></ruby></p>',
      '平壌',
      ['平', '壌'],
    ],
  ])('%s', (_why, html, words, ranges) => {
    expect(covered(readBlocks(setPage(html))[0], words)).toEqual(ranges);
  });

  test('letter by letter where the page has cut its text so', () => {
    const body = setPage('<p>In Pyongyang today</p>');
    splitTextNodes(body);
    expect(covered(readBlocks(body)[0], 'Pyongyang')).toEqual([...'Pyongyang']);
  });

  test('in each part of a text that was cut for its length', () => {
    const blocks = readBlocks(setPage(`<pre>${'answers nothing '.repeat(4_000)}Pyongyang</pre>`));
    expect(covered(blocks.at(-1), 'Pyongyang')).toEqual(['Pyongyang']);
    expect(covered(blocks.at(1), 'answers')).toEqual(['answers']);
  });
});

describe('a placed mention', () => {
  const place = (html: string) => {
    const [block] = readBlocks(setPage(html));
    return block && placeMention(block, { block: 0, start: 0, end: 4, concept: 'north-korea' });
  };

  test.each([
    ['as long as nothing changes', () => {}, true],
    ['when something else changes', (text: Text) => text.appendData(' more'), true],
    [
      'when other words stand there',
      (text: Text) => {
        text.data = 'Rome is far';
      },
      false,
    ],
    ['when the words have moved on', (text: Text) => text.insertData(0, 'The '), false],
    ['when it was taken away', (text: Text) => text.remove(), false],
  ])('stands %s: %#', (_when, change, stands) => {
    const placed = place('<p>DPRK is far</p>');
    change(document.querySelector('p')?.firstChild as Text);
    expect(placed && stillStands(placed)).toBe(stands);
  });

  test.each([
    ['other words', 'Rome is far', false],
    ['words that moved on', 'The DPRK is far', false],
    ['the same words', 'DPRK is near', true],
    ['less than it', 'DP', false],
  ])('of a page that changed after it was read, to %s', (_what, now, stands) => {
    const [block] = readBlocks(setPage('<p>DPRK is far</p>'));
    (document.querySelector('p')?.firstChild as Text).data = now;
    const placed = block && placeMention(block, { block: 0, start: 0, end: 4, concept: 'north-korea' });
    expect(placed ? stillStands(placed) : false).toBe(stands);
  });

  test.each([
    ['as long as nothing changes', () => {}, true],
    ['not when more stands between its parts', (text: Text) => text.appendData('-'), false],
    ['not when its beginning was written again', (text: Text) => text.replaceData(0, 2, 'DPRK'), false],
  ])('in two text nodes stands %s', (_when, change, stands) => {
    for (const isPlacedFirst of [true, false]) {
      const [block] = readBlocks(setPage('<p>DP<b>RK</b> is far</p>'));
      const text = document.querySelector('p')?.firstChild as Text;
      if (!isPlacedFirst) change(text);
      const placed = block && placeMention(block, { block: 0, start: 0, end: 4, concept: 'north-korea' });
      if (isPlacedFirst) change(text);
      expect(placed ? stillStands(placed) : false).toBe(stands);
    }
  });

  test('in two lines stands as long as nothing changes', () => {
    const [block] = readBlocks(setPage('<p>North<br>Korea</p>'));
    expect(block?.text).toBe('North\nKorea');
    const placed = block && placeMention(block, { block: 0, start: 0, end: 11, concept: 'north-korea' });
    expect(placed && stillStands(placed)).toBe(true);
    (document.querySelector('p')?.firstChild as Text).data = 'North ';
    expect(placed && stillStands(placed)).toBe(false);
  });

  test('begins in an element; in a shadow root, its host', () => {
    const placed = place('<p><b>DPRK</b></p>');
    expect(placed && elementOf(placed)?.localName).toBe('b');
    const host = setPage('<x-host></x-host>').firstElementChild as Element;
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = 'DPRK';
    const [block] = readBlocks(root);
    const within = block && placeMention(block, { block: 0, start: 0, end: 4, concept: 'north-korea' });
    expect(within && elementOf(within)).toBe(host);
  });
});
