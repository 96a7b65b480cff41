// @vitest-environment happy-dom
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  FLASH,
  HIGHLIGHT,
  Highlights,
  type HighlightTools,
  type RangeSet,
} from '../../src/page/highlights.ts';
import type { Styling } from '../../src/page/styled-elements.ts';
import { type PlacedMention, placeMention } from '../../src/page/mention-ranges.ts';
import { readBlocks, setPage } from './in-page.ts';
import { standInForStaticRange } from './static-range.ts';

class Ranges extends Set<AbstractRange> implements RangeSet {
  priority = 0;
}

/** A browser without screen: a registry, a clock that we turn, elements that we bring near. */
class Tools implements HighlightTools {
  readonly registry = new Map<string, RangeSet>();
  readonly observed = new Set<Element>();
  readonly frames: (() => void)[] = [];
  time = 0;
  #told: IntersectionObserverCallback = () => {};

  createRangeSet(): RangeSet {
    return new Ranges();
  }

  readonly observeNear = (told: IntersectionObserverCallback): IntersectionObserver => {
    this.#told = told;
    const { observed } = this;
    return {
      observe: (element: Element) => void observed.add(element),
      unobserve: (element: Element) => void observed.delete(element),
      disconnect: () => observed.clear(),
    } as IntersectionObserver;
  };

  nextFrame(run: () => void): void {
    this.frames.push(run);
  }

  now(): number {
    return this.time;
  }

  bring(elements: readonly Element[], isIntersecting: boolean): void {
    const entries = elements.map((target) => ({ target, isIntersecting }));
    this.#told(entries as IntersectionObserverEntry[], {} as IntersectionObserver);
    for (const frame of this.frames.splice(0)) frame();
  }

  get painted(): string[] {
    const ranges = [...((this.registry.get(HIGHLIGHT) as Ranges | undefined) ?? [])];
    return ranges.map(({ startContainer, startOffset, endOffset }) =>
      (startContainer as Text).data.slice(startOffset, endOffset),
    );
  }
}

/** Every "DPRK" that begins a paragraph. */
function mentionsOn(html: string): PlacedMention[] {
  return readBlocks(setPage(html)).flatMap(
    (block) => placeMention(block, { block: 0, start: 0, end: 4, concept: 'north-korea' }) ?? [],
  );
}

const STYLED: Styling = { isStyled: () => true, style: async () => {}, flash: async () => {} };

const paragraphs = (count: number) => '<p>DPRK answers</p>'.repeat(count);

let tools: Tools;
let life: AbortController;
let highlights: Highlights;

beforeAll(standInForStaticRange);

beforeEach(() => {
  tools = new Tools();
  life = new AbortController();
  highlights = new Highlights(life.signal, STYLED, tools);
});

describe('what is painted', () => {
  test('all of a few, below the page’s own highlights', () => {
    highlights.show(mentionsOn(paragraphs(3)));
    expect(tools.painted).toEqual(['DPRK', 'DPRK', 'DPRK']);
    expect(tools.registry.get(HIGHLIGHT)?.priority).toBeLessThan(0);
  });

  test('nothing: then nothing is registered', () => {
    highlights.show(mentionsOn(paragraphs(1)));
    highlights.show([]);
    expect(tools.registry.size).toBe(0);
    expect(highlights.isUsed).toBe(false);
  });

  test('of many, what is near the viewport, and no longer when it goes', () => {
    highlights.show(mentionsOn(paragraphs(300)));
    expect(tools.painted).toEqual([]);
    const all = [...tools.observed];
    tools.bring(all.slice(0, 20), true);
    expect(tools.painted).toHaveLength(20);
    tools.bring(all.slice(0, 15), false);
    tools.bring(all.slice(20, 22), true);
    expect(tools.painted).toHaveLength(7);
  });

  test('many, then few: nothing is watched any more', () => {
    highlights.show(mentionsOn(paragraphs(300)));
    highlights.show(mentionsOn(paragraphs(2)));
    expect(tools.painted).toHaveLength(2);
    expect(tools.observed.size).toBe(0);
  });

  test('what stays is not painted anew', () => {
    const mentions = mentionsOn(paragraphs(3));
    highlights.show(mentions);
    const before = [...(tools.registry.get(HIGHLIGHT) as Ranges)];
    highlights.show(mentions.slice(0, 2));
    expect([...(tools.registry.get(HIGHLIGHT) as Ranges)]).toEqual(before.slice(0, 2));
  });

  test('a place where other words stand by now is left alone', () => {
    const mentions = mentionsOn(paragraphs(2));
    (document.querySelector('p')?.firstChild as Text).data = 'Rome answers';
    highlights.show(mentions);
    expect(tools.painted).toEqual(['DPRK']);
  });
});

describe('what the style sheet does not reach yet', () => {
  let styled: Set<Element>;

  beforeEach(() => {
    styled = new Set();
  });

  const having = (reached: boolean): Styling => ({
    isStyled: (element) => styled.has(element),
    style: async (elements) => {
      if (reached) for (const element of elements) styled.add(element);
    },
    flash: async () => {},
  });

  test('is painted when it does', async () => {
    const late = new Highlights(life.signal, having(true), tools);
    late.show(mentionsOn(paragraphs(2)));
    expect(tools.painted).toEqual([]);
    await Promise.resolve();
    await Promise.resolve();
    expect(tools.painted).toEqual(['DPRK', 'DPRK']);
  });

  test('is not painted where it never does', async () => {
    const never = new Highlights(life.signal, having(false), tools);
    never.show(mentionsOn(paragraphs(2)));
    await new Promise((then) => setTimeout(then));
    expect(tools.registry.size).toBe(0);
  });
});

describe('when the page changes', () => {
  /** The records of what a change does, as the observer gets them. */
  function recordsOf(change: () => void): MutationRecord[] {
    const observer = new MutationObserver(() => {});
    observer.observe(document, { childList: true, characterData: true, subtree: true });
    change();
    const records = observer.takeRecords();
    observer.disconnect();
    return records;
  }

  test.each([
    [
      'other words in a node',
      (p: Element) => {
        (p.firstChild as Text).data = 'Rome';
      },
    ],
    ['a node taken away', (p: Element) => p.firstChild?.remove()],
    ['a paragraph taken away', (p: Element) => p.remove()],
    ['all taken away around it', (p: Element) => p.parentElement?.remove()],
  ])('%s: no longer painted, at once', (_what, change) => {
    highlights.show(mentionsOn(`<div><p id="it">DPRK answers</p></div>${paragraphs(1)}`));
    highlights.dropChanged(recordsOf(() => change(document.querySelector('#it') as Element)));
    expect(tools.painted).toEqual(['DPRK']);
  });

  test('elsewhere: all stays', () => {
    highlights.show(mentionsOn(`${paragraphs(2)}<p id="it">other</p>`).slice(0, 2));
    highlights.dropChanged(recordsOf(() => document.querySelector('#it')?.remove()));
    expect(tools.painted).toEqual(['DPRK', 'DPRK']);
  });

  test('the last one gone, nothing is registered', () => {
    highlights.show(mentionsOn(paragraphs(1)));
    highlights.dropChanged(recordsOf(() => document.querySelector('p')?.remove()));
    expect(tools.registry.size).toBe(0);
  });
});

describe('a page that takes highlights away', () => {
  test('gets them back, a few times at once, then after a pause', () => {
    highlights.show(mentionsOn(paragraphs(2)));
    const returned = () => {
      tools.registry.delete(HIGHLIGHT);
      highlights.reassert();
      return tools.registry.has(HIGHLIGHT);
    };
    const fights = Array.from({ length: 8 }, returned);
    expect(fights.slice(0, 5)).toEqual([true, true, true, true, true]);
    expect(fights.at(-1)).toBe(false);
    tools.time += 60_000;
    expect(returned()).toBe(true);
  });

  test('or empties ours, or adds to it: it is as it was', () => {
    highlights.show(mentionsOn(paragraphs(2)));
    const ours = tools.registry.get(HIGHLIGHT) as Ranges;
    ours.clear();
    highlights.reassert();
    expect(tools.painted).toEqual(['DPRK', 'DPRK']);
    ours.add(document.createRange());
    highlights.reassert();
    expect(tools.painted).toEqual(['DPRK', 'DPRK']);
  });
});

describe('beginning and end', () => {
  test('what an earlier script left is cleared', () => {
    const left = new Tools();
    left.registry.set(HIGHLIGHT, new Ranges()).set(FLASH, new Ranges());
    new Highlights(life.signal, STYLED, left);
    expect(left.registry.size).toBe(0);
  });

  test('what belongs to the page stays', () => {
    const other = new Tools();
    other.registry.set('search', new Ranges());
    new Highlights(life.signal, STYLED, other);
    expect([...other.registry.keys()]).toEqual(['search']);
  });

  test('at the end nothing is left', async () => {
    const mentions = mentionsOn(paragraphs(300));
    highlights.show(mentions);
    tools.bring([...tools.observed], true);
    await highlights.flash(mentions[0] as PlacedMention);
    expect(tools.registry.size).toBe(2);
    life.abort();
    expect(tools.registry.size).toBe(0);
    expect(tools.observed.size).toBe(0);
  });
});
