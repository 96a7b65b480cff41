/** Headless Chromium with the benchmark's extension, and one tab in it whose main thread is measured. */
import puppeteer, { type CDPSession, type Page, type WebWorker } from 'puppeteer-core';
import { findBrowser, howToInstall } from '../support/find-browsers.ts';

declare const chrome: {
  readonly tabs: {
    query(of: { active: boolean; lastFocusedWindow: boolean }): Promise<{ readonly id: number }[]>;
  };
  readonly scripting: {
    executeScript(what: { target: { tabId: number }; files: string[] }): Promise<unknown>;
  };
  readonly action: { getBadgeText(of: { tabId: number }): Promise<string> };
};

const ARGUMENTS = [
  '--no-first-run',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // A page kept for the way back would hold its memory and its timers while the next is measured.
  '--disable-features=BackForwardCache',
];

/** What the main thread of the tab's page has done since its process started, in ms of processor time. */
export interface MainThread {
  /** All tasks, whoever asked for them, the developer tools' own taken off. */
  readonly work: number;
  /** Theirs included: what is evaluated for us is. */
  readonly all: number;
  /** Scripts, what they compile included. */
  readonly script: number;
  readonly heap: number;
  readonly nodes: number;
}

export interface BenchTab {
  readonly page: Page;
  readonly devtools: CDPSession;
  /**
   * Opens a page of the server under a host name that was never there before, hence in a fresh process, and waits
   * until it is at rest and the extension's (empty) world is made: what the browser itself pays for any content
   * script is no part of the figures.
   */
  open(path: string): Promise<MainThread>;
  /** Runs files of the extension in that world. */
  inject(files: readonly string[]): Promise<void>;
  mainThread(): Promise<MainThread>;
  /** Waits until the main thread rests; gives its state then. */
  atRest(longest?: number): Promise<MainThread>;
  /** Evaluates in the page's own world; its content security policy does not apply. */
  inPage<T>(expression: string): Promise<T>;
  /** The processor time that evaluating an expression in the page's own world takes, ms. */
  costOf(expression: string): Promise<number>;
  /** Evaluates in the extension's world. */
  inWorld<T>(expression: string): Promise<T>;
  /** What the toolbar shows for the page. */
  badge(): Promise<string>;
  /** The tab's number in the extension's API. The tab must be in front. */
  tabId(): Promise<number>;
}

export interface BenchBrowser {
  readonly version: string;
  readonly tab: BenchTab;
  /** `chrome-extension://…/` */
  readonly home: string;
  /** Evaluates in the background. */
  inBackground(expression: string): Promise<unknown>;
  /** Another tab, measured alike. */
  newTab(): Promise<BenchTab>;
  close(): Promise<void>;
}

/** A poll that saw less work than this saw a thread at rest (a poll itself costs about 0.1 ms). */
const REST_MS = 0.5;
const POLL_MS = 50;

export async function launchBenchBrowser(
  extension: string,
  port: number,
  flags: readonly string[] = [],
): Promise<BenchBrowser> {
  const program = findBrowser('chromium');
  if (!program) throw new Error(howToInstall(['chromium']));
  const browser = await puppeteer.launch({
    executablePath: program,
    pipe: true,
    enableExtensions: [extension],
    defaultViewport: { width: 1200, height: 900 },
    protocolTimeout: 240_000,
    args: [
      ...ARGUMENTS,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      // Every host is our server, and nothing else is reachable.
      `--host-resolver-rules=MAP * 127.0.0.1:${port}`,
      ...flags,
    ],
  });
  const target = await browser.waitForTarget(
    (one) => one.type() === 'service_worker' && one.url().startsWith('chrome-extension://'),
  );
  const worker = await target.worker();
  if (!worker) throw new Error('The extension’s background did not start.');
  const newTab = async () => benchTab(await browser.newPage(), worker);
  return {
    version: await browser.version(),
    tab: await newTab(),
    home: target.url().replace(/[^/]*$/, ''),
    inBackground: (expression) => worker.evaluate(expression),
    newTab,
    close: () => browser.close(),
  };
}

let hosts = 0;

async function benchTab(page: Page, worker: WebWorker): Promise<BenchTab> {
  const devtools = await page.createCDPSession();
  // Processor time of the thread, not time on the wall: the machine is shared.
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  let world: number | undefined;
  const extensionOrigin = new URL(worker.url()).origin;
  devtools.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin === extensionOrigin && context.auxData?.type === 'isolated') world = context.id;
  });

  const mainThread = async (): Promise<MainThread> => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    const of = Object.fromEntries(metrics.map(({ name, value }) => [name, value])) as Record<string, number>;
    return {
      all: 1000 * (of.TaskDuration ?? 0),
      work: 1000 * ((of.TaskDuration ?? 0) - (of.DevToolsCommandDuration ?? 0)),
      script: 1000 * ((of.ScriptDuration ?? 0) + (of.V8CompileDuration ?? 0)),
      heap: of.JSHeapUsedSize ?? 0,
      nodes: of.Nodes ?? 0,
    };
  };

  const atRest = async (longest = 20_000): Promise<MainThread> => {
    const end = performance.now() + longest;
    let before = await mainThread();
    for (let quiet = 0; quiet < 3 && performance.now() < end; ) {
      await new Promise((then) => setTimeout(then, POLL_MS));
      const now = await mainThread();
      quiet = now.work - before.work < REST_MS ? quiet + 1 : 0;
      before = now;
    }
    return before;
  };

  const tabId = () =>
    worker.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      return tab?.id as number;
    });

  const inject = async (files: readonly string[]): Promise<void> => {
    await worker.evaluate(
      async (tabId, files) => {
        await chrome.scripting.executeScript({ target: { tabId }, files });
      },
      await tabId(),
      [...files],
    );
  };

  const evaluate = async <T>(expression: string, contextId?: number): Promise<T> => {
    const { result, exceptionDetails } = await devtools.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
      ...(contextId === undefined ? {} : { contextId }),
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  };

  return {
    page,
    devtools,
    tabId,
    mainThread,
    atRest,
    inject,
    open: async (path) => {
      world = undefined;
      hosts++;
      await page.goto(`http://www.site${hosts}.test/${path}`, { waitUntil: 'load', timeout: 120_000 });
      await page.bringToFront();
      await inject(['empty.js']);
      return atRest();
    },
    inPage: (expression) => evaluate(expression),
    costOf: async (expression) => {
      const { all } = await mainThread();
      await evaluate(expression);
      return (await mainThread()).all - all;
    },
    inWorld: async (expression) => {
      if (world === undefined) {
        // Reports the worlds that are there, then stays out of the way of what is measured.
        await devtools.send('Runtime.enable');
        await devtools.send('Runtime.disable');
      }
      return evaluate(expression, world);
    },
    badge: async () => worker.evaluate((tabId) => chrome.action.getBadgeText({ tabId }), await tabId()),
  };
}
