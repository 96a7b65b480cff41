/**
 * `evaluate -- pages FOLDER`: the built extension on saved pages in real Chromium, a line a page: whether anything is
 * highlighted and which concepts are found; as its last line `{"pages":n,"marked":n}`. Pages come from this machine;
 * what they ask of the web meets a closed door.
 */
import { readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { buildInto } from '../../src/build/build.ts';
import { LIFE } from '../../src/extension/frame-life.ts';
import type { FrameReport } from '../../src/extension/frame-report.ts';
import { ensureBrowsers, findBrowser } from './find-browsers.ts';
import { openSink, servePages } from './serve-pages.ts';
import { paintedMentions } from './show-page.ts';
import type { TestDocument } from './test-browser.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** How long a page may take to be read, ms. */
const LIMIT = 15_000;
/** Between two looks, ms; and how long a page that has been read may still change its mind. */
const PAUSE = 50;
const SETTLING = 400;

interface Native {
  readonly scripting: {
    executeScript(of: object): Promise<{ frameId: number; result?: string }[]>;
  };
  readonly tabs: {
    query(of: object): Promise<{ id: number }[]>;
    sendMessage(tab: number, message: object, of: object): Promise<{ value?: FrameReport }>;
  };
}

declare const chrome: Native;

interface FoundInPage {
  readonly isRead: boolean;
  readonly concepts: readonly string[];
}

/** What the frames of the active tab say of themselves, asked from the background. */
async function askTab(browser: Browser): Promise<FoundInPage> {
  const target = await browser.waitForTarget((target) => target.type() === 'service_worker');
  const worker = await target.worker();
  if (!worker) return { isRead: false, concepts: [] };
  return (await worker.evaluate(async (life: string) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    if (!tab) return { isRead: false, concepts: [] };
    const frames = await chrome.scripting.executeScript({
      target: { tabId: tab.id, allFrames: true },
      func: (key: string) => (globalThis as unknown as Record<string, { state?: string }>)[key]?.state,
      args: [life],
    });
    let isRead = frames.some(({ frameId, result }) => frameId === 0 && result !== undefined);
    const concepts = new Set<string>();
    for (const { frameId, result } of frames) {
      if (result === 'reading') isRead = false;
      if (result !== 'open') continue;
      const asked = { ask: 'frameReport', given: [] };
      const answer = await chrome.tabs.sendMessage(tab.id, asked, { frameId }).catch(() => undefined);
      const report = answer?.value;
      if (report?.state === 'ready') for (const { concept } of report.profile.concepts) concepts.add(concept);
      else isRead = false;
    }
    return { isRead, concepts: [...concepts] };
  }, LIFE)) as FoundInPage;
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function untilRead(browser: Browser): Promise<FoundInPage> {
  const end = Date.now() + LIMIT;
  let found: FoundInPage = { isRead: false, concepts: [] };
  let readSince = 0;
  while (Date.now() < end) {
    found = await askTab(browser).catch(() => ({ isRead: false, concepts: [] }));
    if (!found.isRead) readSince = 0;
    else if (readSince === 0) readSince = Date.now();
    else if (Date.now() - readSince >= SETTLING) return found;
    await wait(PAUSE);
  }
  return found;
}

function htmlFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.x?html?$/.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}

export async function evaluatePages(folder: string): Promise<void> {
  ensureBrowsers(['chromium']);
  await buildInto();
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('There is no Chromium here.');
  const files = htmlFiles(folder);
  const site = await servePages(folder);
  const sink = await openSink();
  const browser = await puppeteer.launch({
    executablePath,
    pipe: true,
    enableExtensions: [join(ROOT, 'dist/chromium')],
    args: [
      '--no-first-run',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--proxy-server=${sink.address}`,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  let marked = 0;
  try {
    for (const file of files) {
      const page = await browser.newPage();
      page.on('dialog', (dialog) => void dialog.dismiss());
      const address = encodeURI(site.file(file)).replaceAll('#', '%23').replaceAll('?', '%3F');
      await page.goto(address, { waitUntil: 'domcontentloaded', timeout: 60_000 }).catch(() => {});
      const { isRead, concepts } = await untilRead(browser);
      const document = { evaluate: (run: () => unknown) => page.evaluate(run) } as unknown as TestDocument;
      const painted = await paintedMentions(document).catch(() => []);
      if (painted.length > 0) marked++;
      const words = [...new Set(painted.map(({ text }) => text.replace(/\s+/g, ' ').trim()))];
      console.log(
        `${painted.length > 0 ? 'marked' : '      '}  ${file}${isRead ? '' : '  (not read to its end)'}` +
          (words.length > 0 ? `\n          painted: ${words.slice(0, 12).join(' · ')}` : '') +
          (concepts.length > 0 ? `\n          concepts: ${concepts.slice(0, 20).join(', ')}` : ''),
      );
      await page.close();
    }
  } finally {
    await browser.close();
    await site.close();
    await sink.close();
  }
  console.log(`\n${marked} of ${files.length} pages are marked`);
  console.log(JSON.stringify({ pages: files.length, marked }));
}
