/** What comes after a popup's first look moves nothing that a reader sees already. */
import { rmSync } from 'node:fs';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBrowser } from '../support/find-browsers.ts';
import { type Locale, LOCALES } from '../support/gallery/message-source.ts';
import { buildGallery, type Gallery } from '../support/gallery/open-gallery.ts';
import { POPUP_STATES } from '../support/gallery/states.ts';

declare const drawTheRest: () => void;

/** Of what a browser on a loaded machine may take to start and to load, ms. */
const LIMIT = 120_000;

let gallery: Gallery;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  gallery = await buildGallery();
  browser = await puppeteer.launch({
    executablePath: findBrowser('chromium') as string,
    timeout: LIMIT,
    args: ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  page = await browser.newPage();
  page.setDefaultTimeout(LIMIT);
});

afterAll(async () => {
  await browser?.close();
  rmSync(gallery.folder, { recursive: true, force: true });
});

/** Where everything stands that the first look has, and how high the popup asks to be. */
const places = () =>
  page.evaluate(() => {
    const seen = [...document.querySelectorAll('.excerpts > li, .bar, .bar *, h1')];
    return {
      // The third excerpt comes later.
      places: seen
        .filter((element) => !element.matches('.excerpts > li:nth-child(n + 3)'))
        .map((element) => {
          const { x, y, width, height } = element.getBoundingClientRect();
          return `${element.localName}.${element.className}: ${[x, y, width, height].join(' ')}`;
        }),
      excerpts: document.querySelectorAll('.excerpts > li').length,
      height: document.documentElement.scrollHeight,
    };
  });

/** A popup's states with more excerpts than its first look has. */
const LONG = Object.entries(POPUP_STATES)
  .filter(([, { state, asked }]) => !asked && state.kind === 'ready' && state.excerpts.length > 2)
  .map(([name]) => name);

test('there are such states', () => expect(LONG).toContain('ready'));

describe.each(LONG)('%s', (state) => {
  test.each(Object.keys(LOCALES) as Locale[])('%s', async (language) => {
    // The height of a popup at most, and that of a window of which it is a page.
    for (const height of [600, 1000]) {
      await page.setViewport({ width: 400, height });
      await page.goto(gallery.page(state, { language, first: '' }));
      const first = await places();
      expect(first.excerpts).toBe(2);
      await page.evaluate(() => drawTheRest());
      const whole = await places();
      expect(whole.excerpts).toBe(3);
      // A popup takes the height of what is in it, up to 600 px: it must not grow under the reader's eyes.
      expect(Math.min(first.height, 600)).toBe(Math.min(whole.height, 600));
      expect(first.places.length).toBeGreaterThan(10);
      if (height === 600 || whole.height >= height) expect(first.places).toEqual(whole.places);
    }
  });
});
