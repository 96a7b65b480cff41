/**
 * `npm start`: builds, and opens a browser with the extension on the demo article, or on the page that is named (an
 * address or an HTML file). Without a display it reads the page headless, prints what it found and writes pictures.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildInto } from '../../src/build/build.ts';
import type { PageProfile } from '../../src/core/profile/page-profile.ts';
import { type BrowserName, ensureBrowsers, findBrowser } from './find-browsers.ts';
import { launch } from './launch.ts';
import { FIXTURES, type Site, servePages } from './serve-pages.ts';
import { popupText } from './show-page.ts';
import type { TestBrowser, TestDocument, TestPage } from './test-browser.ts';
import { until } from './until.ts';

const PICTURES = resolve(import.meta.dirname, '../../.screenshots');
const DEMO = join(FIXTURES, 'demo/source.html');

/** How long a page may take until the toolbar shows a count, ms; then it is taken to mention nothing. */
const READING_LIMIT = 5_000;

function chosenBrowser(asked: string | undefined): BrowserName {
  if (asked !== undefined && asked !== 'chromium' && asked !== 'firefox')
    throw new Error('--browser is chromium (Chrome and Edge too) or firefox.');
  const found = asked ?? (['chromium', 'firefox'] as const).find((name) => findBrowser(name) !== null);
  const name = found ?? 'chromium';
  ensureBrowsers([name]);
  return name;
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** A file is served from this machine: an extension is not let into file: pages without a further switch. */
async function addressOf(page: string): Promise<{ address: string; site: Site | null }> {
  if (/^https?:\/\//.test(page)) return { address: page, site: null };
  if (!existsSync(page)) throw new Error(`${page} is neither an address (https://…) nor a file.`);
  const site = await servePages(dirname(resolve(page)));
  return { address: site.file(basename(page)), site };
}

interface Native {
  readonly tabs: {
    query(of: object): Promise<{ id: number }[]>;
    sendMessage(tab: number, message: object, of: object): Promise<unknown>;
  };
  readonly runtime: { sendMessage(message: object): Promise<unknown> };
}

/** What the page's own frame says of itself, with the names of its concepts; asked from the popup. */
function mentionsByConcept(popup: TestDocument): Promise<string[]> {
  return popup.evaluate(async () => {
    const world = globalThis as unknown as { browser?: Native; chrome: Native };
    const native = world.browser ?? world.chrome;
    const [tab] = await native.tabs.query({ active: true, currentWindow: true });
    const asked = { ask: 'frameReport', given: [] };
    const { value: report } = (await native.tabs.sendMessage(tab?.id ?? 0, asked, { frameId: 0 })) as {
      value: { profile?: PageProfile };
    };
    const concepts = report.profile?.concepts ?? [];
    const { value: infos } = (await native.runtime.sendMessage({
      ask: 'describeConcepts',
      given: [concepts.map(({ concept }) => concept)],
    })) as { value: { id: string; prefLabel: string }[] };
    return concepts.map(({ concept, places, written }) => {
      const label = infos.find(({ id }) => id === concept)?.prefLabel ?? concept;
      const count = Object.values(places).reduce((sum, each) => sum + each, 0);
      return `${String(count).padStart(4)}  ${label}: ${written.join(', ')}`;
    });
  });
}

async function showWithoutDisplay(browser: TestBrowser, page: TestPage): Promise<void> {
  const { badge } = await until(
    'the badge',
    async () => {
      const shown = await browser.toolbar(page);
      return shown.badge !== '' && shown;
    },
    READING_LIMIT,
  ).catch(() => ({ badge: '' }));
  mkdirSync(PICTURES, { recursive: true });
  const picture = (of: string) => join(PICTURES, `${of}-${browser.name}.png`);
  writeFileSync(picture('page'), await page.screenshot());
  const popup = await browser.openPopup(page);
  // The popup shows at once that it reads; what it says then is what counts.
  let shown = '';
  await until('the popup to settle', async () => {
    const before = shown;
    shown = await popupText(popup);
    return shown !== '' && shown === before;
  });
  const mentions = await mentionsByConcept(popup).catch(() => []);
  writeFileSync(picture('popup'), await popup.screenshot());

  console.log(`\nBadge: ${badge === '' ? 'none (this page mentions nothing)' : badge}`);
  if (mentions.length > 0) console.log(`\nMentions by concept, themes among them:\n${mentions.join('\n')}`);
  console.log(`\nThe popup:\n${shown.replace(/^/gm, '  ')}`);
  console.log(`\nPictures:\n  ${picture('page')}\n  ${picture('popup')}`);
}

async function show(name: BrowserName, address: string, visible: boolean): Promise<void> {
  const browser = await launch(name, { visible, width: 1100, height: 900 });
  try {
    console.log(`${browser.version}: ${address}`);
    const page = await browser.open(address);
    if (!visible) return await showWithoutDisplay(browser, page);
    console.log('Press the toolbar button of Backgrounder. Close the browser, or press Ctrl+C, to end.');
    return await browser.closed;
  } finally {
    await browser.close();
  }
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { browser: { type: 'string' }, headless: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const name = chosenBrowser(values.browser);
  await buildInto();
  const { address, site } = await addressOf(positionals[0] ?? DEMO);
  try {
    await show(name, address, hasDisplay() && !values.headless);
  } finally {
    await site?.close();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
