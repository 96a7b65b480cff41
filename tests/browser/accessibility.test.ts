/** axe on every state of our surfaces, in a real browser, light and dark. Every rule up to WCAG 2.2 AA and beyond. */
import { readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBrowser } from '../support/find-browsers.ts';
import { buildGallery, type Gallery } from '../support/gallery/open-gallery.ts';
import { STATES } from '../support/gallery/states.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice', 'experimental'];

const CASES = ['light', 'dark'].flatMap((theme) =>
  Object.keys(STATES).flatMap((state) => [400, 320].map((width) => ({ state, theme, width }))),
);

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

async function show(state: string, width: number, how?: Readonly<Record<string, string>>, height = 600) {
  await page.setViewport({ width, height });
  await page.goto(gallery.page(state, how));
}

describe('axe finds nothing', () => {
  test.each(CASES)('in $state, $theme, $width px', async ({ state, theme, width }) => {
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: theme },
      // What is still fading in has no contrast yet.
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    // High enough for everything: what lies half under the bar until one scrolls is called too small a target.
    await show(state, width, {}, 3_000);
    await page.evaluate(AXE);
    const { violations, passes } = await page.evaluate(
      (tags) =>
        (globalThis as unknown as { axe: { run(of: Document, how: object): Promise<AxeResults> } }).axe.run(
          document,
          { runOnly: tags, resultTypes: ['violations'] },
        ),
      RULES,
    );
    expect(
      violations.map(
        ({ id, nodes }) =>
          `${id}: ${nodes.map(({ html, any }) => `${html} ${any[0]?.message ?? ''}`).join(' | ')}`,
      ),
    ).toEqual([]);
    expect(passes.length).toBeGreaterThan(10);
  });
});

describe('nothing is lost', () => {
  // 320 px is what a window of 1280 px has at 400 % zoom (WCAG 1.4.10).
  test.each(Object.keys(STATES))('of %s in a window of 320 × 256 px', async (state) => {
    await page.setViewport({ width: 320, height: 256 });
    await page.goto(gallery.page(state));
    const { wide, clipped } = await page.evaluate(() => ({
      wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      clipped: [...document.querySelectorAll('main, footer')].filter(
        (part) =>
          !['visible', 'clip'].includes(getComputedStyle(part).overflowY) &&
          part.scrollHeight > part.clientHeight,
      ).length,
    }));
    expect(wide).toBe(0);
    expect(clipped).toBe(0);
  });

  // WCAG 1.4.12.
  test.each(Object.keys(STATES))('of %s with wide text spacing', async (state) => {
    await show(state, 400);
    await page.addStyleTag({
      content:
        '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}',
    });
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('button, a, p, h2, label')]
        .filter(
          (part) =>
            !part.closest('.spoken') &&
            part.scrollWidth > part.clientWidth + 1 &&
            getComputedStyle(part).display !== 'inline',
        )
        .map((part) => part.outerHTML.slice(0, 80)),
    );
    expect(cut).toEqual([]);
  });

  test.each(Object.keys(STATES))('of %s from right to left', async (state) => {
    await show(state, 400, { dir: 'rtl' });
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    ).toBe(0);
  });
});

describe('the keyboard', () => {
  const POPUPS = Object.keys(STATES).filter((state) => STATES[state] === 'popup');

  test.each(POPUPS)('reaches everything in %s, and what it stands on is in sight', async (state) => {
    await show(state, 400);
    const reached = new Set<number>();
    const hidden: string[] = [];
    const reachable = await page.evaluate(() => document.querySelectorAll('button, a[href], input').length);
    // A few more than there are: the document itself is a stop, and where the first press begins is the browser's.
    for (let step = 0; step < reachable + 3; step++) {
      await page.keyboard.press('Tab');
      const { index, label, inSight } = await page.evaluate(() => {
        const stop = document.activeElement as HTMLElement;
        const bar = document.querySelector('footer.bar') as HTMLElement;
        const { top, bottom } = stop.getBoundingClientRect();
        const floor = bar.contains(stop) ? innerHeight : bar.getBoundingClientRect().top;
        return {
          index: [...document.querySelectorAll('button, a[href], input')].indexOf(stop),
          label: stop.outerHTML.slice(0, 100),
          inSight: stop === document.body || (top >= 0 && bottom <= floor + 1),
        };
      });
      if (index >= 0) reached.add(index);
      if (!inSight) hidden.push(label);
    }
    expect(hidden).toEqual([]);
    expect(reached.size).toBe(reachable);
  });
});
