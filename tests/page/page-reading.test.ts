// @vitest-environment happy-dom
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { changedParts } from '../../src/page/changed-parts.ts';
import { ChangeList } from '../../src/page/page-changes.ts';
import { PageReading } from '../../src/page/page-reading.ts';
import { Slices } from '../../src/page/slices.ts';
import { findSmall as find } from '../support/small-thesaurus.ts';
import { openRootsOnly, setPage } from './in-page.ts';
import { standInForStaticRange } from './static-range.ts';

/** Hidden as the style attribute says: happy-dom has no layout. */
function isShown(node: Node): boolean {
  for (let at: Node | null = node; at; at = at.parentNode)
    if (at instanceof HTMLElement && at.style.display === 'none') return false;
  return true;
}

function aReading(now?: () => number): PageReading {
  return new PageReading({
    find,
    shadowOf: openRootsOnly().of,
    slices: new Slices(new AbortController().signal, now),
    isShown,
  });
}

/** Everything that a reading knows, in words. */
function wordsOf(reading: PageReading): unknown {
  const { blocks, mentions } = reading;
  return {
    // Where nothing is sure, nothing is looked at any closer.
    blocks:
      mentions.length > 0
        ? blocks.map(({ id, text, role, section }) => [id, text, role, section])
        : blocks.length,
    mentions: mentions.map((mention) => [
      mention.concept,
      mention.block,
      reading
        .place(mention)
        ?.ranges.map(({ startContainer, startOffset, endOffset }) =>
          (startContainer as Text).data.slice(startOffset, endOffset),
        ),
    ]),
  };
}

async function readingOf(html: string): Promise<PageReading> {
  const reading = aReading();
  await reading.readAll(setPage(html));
  return reading;
}

const termsOf = (reading: PageReading) =>
  reading.mentions.map(({ block, start, end }) => reading.blocks[block]?.text.slice(start, end));

beforeAll(standInForStaticRange);

describe('the mentions of a page', () => {
  test.each([
    [
      'in text, heading and cell',
      '<h1>DPRK</h1><p>Pyongyang</p><table><td>DPRK</table>',
      ['DPRK', 'Pyongyang', 'DPRK'],
    ],
    ['over inline elements', '<p>North <b>Ko</b>rea</p>', ['North Korea']],
    ['not over blocks', '<p>DPRK: North</p><p>Korea</p>', ['DPRK']],
    ['not hidden', '<p>DPRK</p><p style="display:none">Pyongyang</p>', ['DPRK']],
    ['not in part hidden', '<p>DPRK, Pyong<b style="display:none">gone</b>yang</p>', ['DPRK', 'Pyongyang']],
    ['a contextual one with an anchor', '<p>DPRK sanctions</p>', ['DPRK', 'sanctions']],
    ['a contextual one alone', '<p>sanctions</p>', []],
  ])('%s', async (_what, html, terms) => {
    expect(termsOf(await readingOf(html))).toEqual(terms);
  });

  test('sections begin with headings', async () => {
    const reading = await readingOf('<p>DPRK</p><h2>x</h2><p>DPRK</p><p>DPRK</p><h3>DPRK</h3>');
    expect(reading.mentions.map(({ block }) => reading.blocks[block]?.section)).toEqual([0, 1, 1, 2]);
  });

  test('a page read in many slices is read as in one', async () => {
    const html = '<h1>x</h1><p>North <b>Korea</b></p><p>Pyongyang</p>'.repeat(50);
    let time = 0;
    const sliced = aReading(() => (time += 10));
    await sliced.readAll(setPage(html));
    const whole = await readingOf(html);
    expect(wordsOf(sliced)).toEqual(wordsOf(whole));
    expect(whole.mentions).toHaveLength(100);
  });

  test('ended from outside, it stops', async () => {
    const life = new AbortController();
    const reading = new PageReading({
      find,
      shadowOf: () => null,
      slices: new Slices(life.signal),
      isShown,
    });
    life.abort();
    expect(await reading.readAll(setPage('<p>DPRK</p>'))).toBe(false);
    expect(reading.mentions).toEqual([]);
  });
});

const TEXTS = ['DPRK', 'North ', 'Korea', ' and Pyong', 'yang', ' sanctions ', ' ', 'x', ''];
const ELEMENTS = ['p', 'div', 'b', 'i', 'a', 'h2', 'ul', 'li', 'br', 'script', 'section', 'nav', 'x-host'];

type Edit = readonly [kind: number, where: number, what: number, other: number];

/** One change of a page, whatever the numbers. */
function edit(body: HTMLElement, [kind, where, what, other]: Edit): void {
  const walker = document.createTreeWalker(body);
  const nodes: Node[] = [body];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  const node = nodes[where % nodes.length] as Node;
  const text = TEXTS[what % TEXTS.length] as string;
  const element = document.createElement(ELEMENTS[what % ELEMENTS.length] as string);
  const parent = node instanceof Element ? node : (node.parentNode as Element);
  // A line break with something in it is no page's doing.
  if (parent.localName === 'br') return;
  const before = parent.childNodes[other % (parent.childNodes.length + 1)] ?? null;
  switch (kind % 8) {
    case 0:
      parent.insertBefore(document.createTextNode(text), before);
      break;
    case 1:
      if (element.localName !== 'br')
        element.append(text, document.createElement('b'), TEXTS[other % TEXTS.length] as string);
      parent.insertBefore(element, before);
      break;
    case 2:
      if (node !== body) node.parentNode?.removeChild(node);
      break;
    case 3:
      if (node instanceof Text) node.data = text;
      break;
    case 4: {
      // Moved, perhaps over half the page.
      const to = nodes[other % nodes.length] as Node;
      if (to instanceof Element && to.localName !== 'br' && node !== body && !node.contains(to))
        to.appendChild(node);
      break;
    }
    case 5:
      if (node instanceof Text && node.length > 1) node.splitText(1 + (other % (node.length - 1)));
      break;
    case 6:
      if (node instanceof HTMLElement && node !== body) node.style.display = other % 2 ? 'none' : '';
      break;
    case 7:
      parent.normalize();
      break;
  }
}

describe('a page that changes', () => {
  test('read again where it changed, is known as if it were read anew', async () => {
    const edits = fc.array(fc.tuple(fc.nat(99), fc.nat(99), fc.nat(99), fc.nat(99)), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(fc.array(edits, { maxLength: 6 }), async (batches) => {
        const body = setPage(
          '<h1>DPRK</h1><div><p>North <b>Korea</b> sanctions</p>x<p>Pyongyang</p></div><nav>DPRK</nav>',
        );
        const reading = aReading();
        await reading.readAll(body);
        const observer = new MutationObserver(() => {});
        observer.observe(document, {
          childList: true,
          characterData: true,
          subtree: true,
          attributes: true,
          attributeFilter: ['style'],
        });
        const changes = new ChangeList();
        for (const batch of batches) {
          for (const one of batch) edit(body, one);
          changes.note(observer.takeRecords());
          const parts = changedParts(changes.take());
          await reading.readChanged(parts);
        }
        observer.disconnect();
        const anew = aReading();
        await anew.readAll(body);
        expect(wordsOf(reading)).toEqual(wordsOf(anew));
      }),
      { numRuns: 150 },
    );
  });

  test('so many changes that they are not listed: everything is read', () => {
    const changes = new ChangeList();
    const target = document.createElement('p');
    const record = (text: string) =>
      ({
        type: 'childList',
        target,
        addedNodes: [document.createTextNode(text)],
        removedNodes: [],
      }) as unknown;
    changes.note(Array.from({ length: 5_000 }, (_, index) => record(String(index))) as MutationRecord[]);
    expect(changes.isEmpty).toBe(false);
    expect(changes.take()).toMatchObject({ isEverything: true, added: new Set() });
    expect(changes.isEmpty).toBe(true);
  });
});
