/**
 * `npm run store-pictures`: what the stores show: five screenshots of 1280 × 800, a tile of 440 × 280 and a marquee of
 * 1400 × 560, into src/docs/store/pictures. They are taken of the packaged extension at work on pages of our own. The
 * popup is a window of its own, which a picture of the page does not have: it is laid where the toolbar opens it. Look
 * at them before you commit them.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { PNG } from 'pngjs';
import puppeteer from 'puppeteer-core';
import { findBrowser } from './find-browsers.ts';
import { launch } from './launch.ts';
import { packaged } from './packaged.ts';
import { servePages } from './serve-pages.ts';
import { paintedMentions } from './show-page.ts';
import type { TestBrowser, TestDocument, TestPage } from './test-browser.ts';
import { until } from './until.ts';

const PICTURES = resolve(import.meta.dirname, '../../src/docs/store/pictures');
const ICON = resolve(import.meta.dirname, '../../icons/icon.svg');
const SIZE = { width: 1280, height: 800 };

/** Where the popup's right edge is, from the window's; CSS pixels. */
const POPUP_INSET = 28;
const SHADOW = 24;

/** Headless, the window is a little wider than what the popup draws in it. */
const POPUP_WIDTH = 400;

/** Lays the popup over the page, with the shadow that a window has. */
function withPopup(page: Buffer, popup: Buffer): Buffer {
  const picture = PNG.sync.read(page);
  const above = PNG.sync.read(popup);
  const width = Math.min(above.width, POPUP_WIDTH);
  const left = picture.width - width - POPUP_INSET;
  const height = Math.min(above.height, picture.height - SHADOW);
  for (let y = 0; y < picture.height; y++)
    for (let x = 0; x < picture.width; x++) {
      const away = Math.max(left - x, x - (left + width - 1), y - (height - 1), 0);
      if (away === 0 || away > SHADOW) continue;
      const at = (y * picture.width + x) * 4;
      // A line round it, then a shadow that fades.
      const kept = away === 1 ? 0.72 : 1 - 0.22 * (1 - away / SHADOW) ** 2;
      for (const channel of [0, 1, 2])
        picture.data[at + channel] = Math.round((picture.data[at + channel] ?? 0) * kept);
    }
  PNG.bitblt(above, picture, 0, 0, width, height, left, 0);
  return PNG.sync.write(picture);
}

/** Screens of other sizes than a store takes are refused here, not there. */
function keep(name: string, picture: Buffer, { width, height } = SIZE): void {
  const { width: w, height: h } = PNG.sync.read(picture);
  if (w !== width || h !== height) throw new Error(`${name} is ${w} × ${h}, not ${width} × ${height}.`);
  writeFileSync(join(PICTURES, `${name}.png`), picture);
}

async function openPainted(browser: TestBrowser, address: string): Promise<TestPage> {
  const page = await browser.open(address);
  await until('painted mentions', async () => (await paintedMentions(page)).length > 0);
  return page;
}

async function openPopup(browser: TestBrowser, page: TestPage): Promise<TestDocument> {
  const popup = await browser.openPopup(page);
  await popup.waitFor(() => document.querySelector('blockquote') !== null);
  return popup;
}

/** The middle of a mention, once it stands where its card has room. */
function placeOf(page: TestPage, words: string) {
  return page.waitFor((words) => {
    for (const ranges of CSS.highlights.values())
      for (const of of ranges as unknown as Iterable<StaticRange>) {
        const range = document.createRange();
        range.setStart(of.startContainer, of.startOffset);
        range.setEnd(of.endContainer, of.endOffset);
        if (range.toString().replace(/\s+/g, ' ') !== words) continue;
        const { top: before } = range.getBoundingClientRect();
        scrollBy({ top: before - 240, behavior: 'instant' });
        const { left, top, width, height } = range.getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2 };
      }
    return null;
  }, words);
}

async function pointAt(page: TestPage, words: string): Promise<void> {
  const { x, y } = await placeOf(page, words);
  // The scrolling itself would count as a sign that nobody is resting.
  await new Promise((done) => setTimeout(done, 300));
  await page.pointAt(x - 6, y);
  await page.pointAt(x, y);
  await page.waitFor(() => document.querySelector('html > div') !== null);
  await new Promise((done) => setTimeout(done, 500));
}

async function screenshots(extension: string): Promise<void> {
  const site = await servePages();
  const demo = site.file('demo/source.html');
  const light = await launch('chromium', { extension, ...SIZE });
  try {
    let page = await openPainted(light, demo);
    let popup = await openPopup(light, page);
    keep('1-page-and-popup', withPopup(await page.screenshot(), await popup.screenshot()));
    await popup.close();

    await pointAt(page, 'sanctions');
    keep('2-card', await page.screenshot());
    await page.close();

    page = await openPainted(light, site.file('demo-ko/source.html'));
    popup = await openPopup(light, page);
    keep('3-korean-page', withPopup(await page.screenshot(), await popup.screenshot()));
    await popup.close();
    await page.close();

    const options = await light.openExtensionPage('options.html');
    await options.waitFor(() => document.querySelector('main h1'));
    keep('5-options', await options.screenshot());
  } finally {
    await light.close();
  }
  const dark = await launch('chromium', { extension, ...SIZE, dark: true });
  try {
    const page = await openPainted(dark, demo);
    const popup = await openPopup(dark, page);
    await popup.click('[role=combobox]');
    await popup.type('multilateral');
    await popup.waitFor(() => document.querySelector('.answer blockquote') !== null);
    await new Promise((done) => setTimeout(done, 400));
    keep('4-lookup-dark', withPopup(await page.screenshot(), await popup.screenshot()));
  } finally {
    await dark.close();
    await site.close();
  }
}

/** Name and a line of text with a mark, in the product's own colours; nothing that a store would call a claim. */
function tile({ width, height }: typeof SIZE): string {
  const icon = readFileSync(ICON, 'utf8');
  // Room at the sides, whatever the shape.
  const unit = Math.min(height, width / 1.8);
  return `<!doctype html><meta charset="utf-8"><style>
    body { margin: 0; width: ${width}px; height: ${height}px; display: flex; align-items: center; justify-content: center;
      gap: ${unit * 0.11}px; background: #fffefb; color: #1f1c18; font-family: "Noto Serif", "DejaVu Serif", serif; }
    svg { width: ${unit * 0.36}px; height: ${unit * 0.36}px; flex: none; }
    h1 { margin: 0 0 0.35em; font: 700 ${unit * 0.105}px system-ui, "Noto Sans", "DejaVu Sans", sans-serif; letter-spacing: -0.02em; }
    p { margin: 0; font-size: ${unit * 0.066}px; line-height: 1.6; color: #625b52; }
    mark { color: #1f1c18; background: #f3b63f38; text-decoration: underline dotted #c07f00 2px; text-underline-offset: 0.2em; }
    </style>${icon}<div><h1>Backgrounder</h1><p>What was <mark>strategic patience</mark>?<br>Word for word, with its date.</p></div>`;
}

async function tiles(): Promise<void> {
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chromium') ?? '',
    args: ['--disable-gpu', '--disable-lcd-text', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  try {
    const page = await browser.newPage();
    for (const [name, size] of [
      ['tile-440x280', { width: 440, height: 280 }],
      ['marquee-1400x560', { width: 1400, height: 560 }],
    ] as const) {
      await page.setViewport({ ...size, deviceScaleFactor: 1 });
      await page.setContent(tile(size));
      keep(name, Buffer.from(await page.screenshot()), size);
    }
  } finally {
    await browser.close();
  }
}

mkdirSync(PICTURES, { recursive: true });
const zips = packaged();
try {
  await screenshots(zips.chromium);
  await tiles();
} finally {
  zips.remove();
}
