// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import type { HighlightStyle } from '../../src/core/highlights/highlight-style.ts';
import { GUARDS } from '../../src/extension/guards.ts';
import { selectorFor, StyledElements } from '../../src/page/styled-elements.ts';
import { setPage } from './in-page.ts';

const LOOK: HighlightStyle = { markShape: 'dotted', markColour: 'amber' };

const at = (selector: string): Element => document.querySelector(selector) as Element;

describe('the selector for an element', () => {
  test.each([
    ['its name and classes', '<p class="lead x1" id="it">', 'p.lead.x1'],
    ['three classes at most', '<p class="a b c d" id="it">', 'p.a.b.c'],
    ['without what a selector would have to escape', '<p class="md:w-1/2 -x 2a ok" id="it">', 'p.ok'],
    ['of one without classes, and its parent', '<div class="body"><p id="it">', 'div.body>p'],
    ['of a custom element', '<x-card id="it">', 'body>x-card'],
    ['of one that is named as nothing else is', '<x-cärd id="it">', 'body>*'],
  ])('%s', (_what, html, selector) => {
    setPage(html);
    expect(selectorFor(at('#it'))).toBe(selector);
    expect(at('#it').matches(selector)).toBe(true);
    expect(
      GUARDS.styleHighlights([{ selectors: [selector], isLarge: false, isFlash: false }, LOOK, null]),
    ).toBe(true);
  });

  test('by name alone', () => {
    setPage('<p class="lead" id="it">');
    expect(selectorFor(at('#it'), false)).toBe('p');
  });

  test.each([
    ['p{}*'],
    ['p::before'],
    ['p[style]'],
    ['a>b>c'],
    ['p, a'],
    [''],
    ['.a'],
    ['p.'],
    [`p.${'a'.repeat(2_000)}`],
    [7],
  ])('%j is refused by whoever writes the sheet', (selector) => {
    expect(
      GUARDS.styleHighlights([{ selectors: [selector], isLarge: false, isFlash: false }, LOOK, null]),
    ).toBe(false);
  });
});

describe('elements are styled', () => {
  let sheets: { selectors: readonly string[]; isLarge: boolean }[];
  /** The same, of those for mentions that the reader is led to. */
  let flashes: typeof sheets;
  let looks: (readonly [string, string | undefined])[];
  let frames: number;

  const styleOf = (textLength = 0, reachesAll = false) => {
    const style = new StyledElements(
      async ({ selectors, isLarge, isFlash }, style, before) => {
        (isFlash ? flashes : sheets).push({ selectors, isLarge });
        looks.push([style.markShape, before?.markShape]);
        return reachesAll;
      },
      () => textLength,
      async () => void frames++,
    );
    void style.restyle(LOOK);
    return style;
  };

  beforeEach(() => {
    sheets = [];
    flashes = [];
    looks = [];
    frames = 0;
  });

  test('not before it is known how', async () => {
    setPage('<p id="it"></p>');
    const style = new StyledElements(
      async ({ selectors }) => selectors.length > 0,
      () => 0,
    );
    await style.style([at('p')]);
    expect(style.isStyled(at('p'))).toBe(false);
    await style.restyle(LOOK);
    await style.style([at('p')]);
    expect(style.isStyled(at('p'))).toBe(true);
  });

  test('by one sheet, once, with all that the same rule is for', async () => {
    setPage('<p class="a" id="it"></p><p class="a" id="other"></p><p class="b" id="third"></p>');
    const style = styleOf();
    expect(style.isStyled(at('#it'))).toBe(false);
    await style.style([at('#it')]);
    expect(style.isStyled(at('#it'))).toBe(true);
    expect(style.isStyled(at('#other'))).toBe(true);
    expect(style.isStyled(at('#third'))).toBe(false);
    await style.style([at('#it'), at('#other')]);
    expect(sheets).toEqual([{ selectors: ['p.a'], isLarge: false }]);
    expect(style.isCapped).toBe(false);
  });

  test('again when the page has taken the class away', async () => {
    setPage('<p class="a" id="it"></p>');
    const style = styleOf();
    await style.style([at('#it')]);
    at('#it').className = 'b';
    expect(style.isStyled(at('#it'))).toBe(false);
    await style.style([at('#it')]);
    expect(style.isStyled(at('#it'))).toBe(true);
  });

  test('by name in the end, where classes change for ever', async () => {
    setPage('<p id="it"></p>');
    const style = styleOf();
    for (let turn = 0; turn < 60; turn++) {
      at('#it').className = `turn-${turn}`;
      await style.style([at('#it')]);
    }
    expect(sheets.at(-1)?.selectors).toEqual(['p']);
    expect(sheets.length).toBeLessThan(30);
  });

  test('in a shadow tree, by the host that stands in the document', async () => {
    setPage('<x-outer class="o"></x-outer>');
    const inner = at('x-outer').attachShadow({ mode: 'open' });
    inner.innerHTML = '<x-inner></x-inner>';
    const root = (inner.firstElementChild as Element).attachShadow({ mode: 'open' });
    root.innerHTML = '<p></p>';
    const style = styleOf();
    await style.style([root.firstElementChild as Element]);
    expect(sheets).toEqual([{ selectors: ['x-outer.o'], isLarge: false }]);
    expect(style.isStyled(root.firstElementChild as Element)).toBe(true);
  });

  test('all by any sheet, where the browser’s rule reaches everything', async () => {
    setPage('<p class="a"></p><i></i>');
    const style = styleOf(0, true);
    await style.style([at('p')]);
    expect(style.isStyled(at('i'))).toBe(true);
  });

  test('on a page of some size a rule at a time, with a frame between', async () => {
    setPage(`<p class="a"></p><p class="b"></p>${'<i></i>'.repeat(4_100)}`);
    const style = styleOf();
    await style.style([at('.a'), at('.b')]);
    expect(sheets.map(({ selectors }) => selectors)).toEqual([['p.a'], ['p.b']]);
    expect(frames).toBe(2);
  });

  test('not where a rule would match half of a large page, which is told', async () => {
    setPage(`<p class="a"></p><div>${'<i></i>'.repeat(9_000)}</div>`);
    const style = styleOf();
    await style.style([at('i'), at('.a')]);
    expect(style.isStyled(at('i'))).toBe(false);
    expect(style.isStyled(at('.a'))).toBe(true);
    expect(style.isCapped).toBe(true);
    await style.style([at('i')]);
    expect(sheets.map(({ selectors }) => selectors)).toEqual([['p.a']]);
  });

  test('without lines under their words on a page with very much text', async () => {
    setPage('<pre></pre>');
    await styleOf(5_000_000).style([at('pre')]);
    expect(sheets).toEqual([{ selectors: ['body>pre'], isLarge: true }]);
  });

  test('for a mention that the reader is led to by a sheet of its own, and by none before', async () => {
    setPage('<p class="a"></p><p class="b"></p>');
    const style = styleOf();
    await style.style([at('.a')]);
    expect(flashes).toEqual([]);
    await style.flash([at('.b')]);
    await style.flash([at('.b')]);
    expect(flashes).toEqual([{ selectors: ['p.b'], isLarge: false }]);
    expect(style.isStyled(at('.b'))).toBe(false);
    await style.restyle({ ...LOOK, markShape: 'wash' });
    expect(flashes).toHaveLength(1);
  });

  test('anew when the reader has chosen another look, and only then', async () => {
    setPage('<p class="a"></p><p class="b"></p>');
    const style = styleOf();
    await style.style([at('.a')]);
    await style.style([at('.b')]);
    await style.restyle({ ...LOOK });
    await style.restyle({ ...LOOK, markShape: 'wash' });
    expect(sheets.map(({ selectors }) => selectors)).toEqual([['p.a'], ['p.b'], ['p.a'], ['p.b']]);
    expect(looks).toEqual([
      ['dotted', undefined],
      ['dotted', undefined],
      ['wash', 'dotted'],
      ['wash', 'dotted'],
    ]);
  });
});
