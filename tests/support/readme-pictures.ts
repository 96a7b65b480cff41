/**
 * `npm run pictures`: the README's pictures, taken of the built extension at
 * work on the demo article. Run it when what they show has changed, look at them, and commit them.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { PNG } from 'pngjs';
import { buildInto } from '../../src/build/build.ts';
import { launch } from './launch.ts';
import { servePages } from './serve-pages.ts';
import { paintedMentions } from './show-page.ts';
import type { TestBrowser, TestPage } from './test-browser.ts';
import { until } from './until.ts';

const PICTURES = resolve(import.meta.dirname, '../../src/docs/pictures');

/** The mention whose card is shown. */
const MENTION = 'Seoul';

async function openDemo(browser: TestBrowser, address: string): Promise<TestPage> {
  const page = await browser.open(address);
  await until('painted mentions', async () => (await paintedMentions(page)).length > 0);
  return page;
}

/** Where to point, CSS pixels of the viewport, once the mention has been scrolled to the middle. */
function placeOf(page: TestPage, words: string) {
  return page.waitFor((words) => {
    for (const ranges of CSS.highlights.values())
      for (const {
        startContainer,
        startOffset,
        endContainer,
        endOffset,
      } of ranges as unknown as Iterable<StaticRange>) {
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        if (range.toString() !== words) continue;
        startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { left, top, width, height } = range.getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2 };
      }
    return null;
  }, words);
}

function cut(picture: Buffer, x: number, y: number, width: number, height: number): Buffer {
  const from = PNG.sync.read(picture);
  const to = new PNG({ width, height });
  PNG.bitblt(
    from,
    to,
    Math.min(x, from.width - width),
    Math.min(y, from.height - height),
    width,
    height,
    0,
    0,
  );
  return PNG.sync.write(to);
}

async function main(): Promise<void> {
  await buildInto();
  mkdirSync(PICTURES, { recursive: true });
  const site = await servePages();
  const address = site.file('demo/source.html');
  const light = await launch('chromium', { width: 1100, height: 760 });
  try {
    const page = await openDemo(light, address);
    writeFileSync(join(PICTURES, 'page.png'), await page.screenshot());
    const popup = await light.openPopup(page);
    await popup.waitFor(() => document.querySelector('blockquote') !== null);
    writeFileSync(join(PICTURES, 'popup.png'), await popup.screenshot());
  } finally {
    await light.close();
  }
  const dark = await launch('chromium', { width: 1000, height: 800, dark: true });
  try {
    const page = await openDemo(dark, address);
    const { x, y } = await placeOf(page, MENTION);
    // The scrolling itself would count as a sign that nobody is resting.
    await new Promise((resolve) => setTimeout(resolve, 300));
    await page.pointAt(x - 8, y);
    await page.pointAt(x, y);
    await page.waitFor(() => document.querySelector('html > div') !== null);
    await new Promise((resolve) => setTimeout(resolve, 400));
    writeFileSync(
      join(PICTURES, 'card.png'),
      cut(await page.screenshot(), Math.max(0, Math.round(x) - 220), 100, 700, 700),
    );
  } finally {
    await dark.close();
    await site.close();
  }
}

await main();
