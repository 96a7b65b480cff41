/**
 * `npm run screenshots`: every state of every surface × light, dark, forced colours × two widths, into .screenshots/.
 * `npm run screenshots -- --only ready,lookup --language ko` makes some of them.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { findBrowser, howToInstall } from './find-browsers.ts';
import { buildGallery } from './gallery/open-gallery.ts';
import { STATES } from './gallery/states.ts';

const FOLDER = resolve(import.meta.dirname, '../../.screenshots');

const THEMES = {
  light: [{ name: 'prefers-color-scheme', value: 'light' }],
  dark: [{ name: 'prefers-color-scheme', value: 'dark' }],
  forced: [
    { name: 'prefers-color-scheme', value: 'dark' },
    { name: 'forced-colors', value: 'active' },
  ],
};

/** The popup's own width, a tab's, and a window at 400 % zoom (WCAG 1.4.10: 320 px). */
const WIDTHS = { card: [400, 320], popup: [400, 320], options: [800, 320], welcome: [800, 320] };

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    language: { type: 'string', default: 'en' },
    theme: { type: 'string' },
    width: { type: 'string' },
  },
});
const states = values.only?.split(',') ?? Object.keys(STATES);

const chromium = findBrowser('chromium');
if (!chromium) throw new Error(howToInstall(['chromium']));
const gallery = await buildGallery();
const browser = await puppeteer.launch({
  executablePath: chromium,
  args: ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
});
try {
  mkdirSync(FOLDER, { recursive: true });
  const page = await browser.newPage();
  const protocol = await page.createCDPSession();
  page.on('pageerror', (error) => {
    console.error(String(error));
    process.exitCode = 1;
  });
  for (const [theme, features] of Object.entries(THEMES)) {
    if (values.theme && values.theme !== theme) continue;
    await protocol.send('Emulation.setEmulatedMedia', { features });
    for (const state of states)
      for (const width of WIDTHS[STATES[state] ?? 'popup']) {
        if (values.width && Number(values.width) !== width) continue;
        await page.setViewport({ width, height: 600, deviceScaleFactor: 2 });
        await page.goto(gallery.page(state, { language: values.language }));
        const path = join(FOLDER, `${state}-${theme}-${width}-${values.language}.png`);
        await page.screenshot({ path: path as `${string}.png`, fullPage: STATES[state] !== 'popup' });
      }
  }
  console.log(`${FOLDER}: ${states.length} states`);
} finally {
  await browser.close();
  rmSync(gallery.folder, { recursive: true, force: true });
}
