/** Chromium, Chrome or Edge with the extension, driven through puppeteer-core. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type CDPSession, type KeyInput, type Page, type Target } from 'puppeteer-core';
import { findBrowser, howToInstall } from './find-browsers.ts';
import type {
  Json,
  LaunchOptions,
  PageMemory,
  ShadowPart,
  TestBrowser,
  TestDocument,
  TestPage,
} from './test-browser.ts';
import { BROWSERS_ERRANDS } from './serve-pages.ts';
import { argumentsFor, freePort, pressInWindow } from './ui-devtools.ts';
import { until } from './until.ts';

const BACKGROUND_NETWORKING = '--disable-background-networking';

const ARGUMENTS = [
  '--no-first-run',
  '--disable-gpu',
  '--disable-quic',
  BACKGROUND_NETWORKING,
  '--disable-component-update',
  '--disable-sync',
  '--hide-scrollbars',
  '--force-device-scale-factor=1',
  // Tests print figures and compare pixels: no machine-dependent smoothing of letters.
  '--disable-lcd-text',
];

/** A worker that says nothing for so long, ms, is not the one that runs. */
const SILENCE = 2_000;

/** How long the browser may take to start, and anything to open or load in it, ms. puppeteer's own 30 s are few on a loaded machine. */
const LIMIT = 120_000;

interface TabTarget {
  readonly targetId: string;
  readonly url: string;
}

/** What the browser's own page about extensions says of one (chrome://extensions). */
interface ExtensionInfo {
  readonly manifestErrors: readonly { readonly message: string }[];
  readonly runtimeErrors: readonly {
    readonly message: string;
    readonly stackTrace?: readonly { readonly url: string; readonly lineNumber: number }[];
  }[];
}

declare const chrome: {
  readonly action: {
    getBadgeText(of: { tabId: number }): Promise<string>;
    getTitle(of: { tabId: number }): Promise<string>;
  };
  readonly runtime: {
    sendMessage(message: object): Promise<unknown>;
    getManifest(): { readonly permissions: readonly string[] };
  };
  readonly contextMenus: { readonly onClicked: { dispatch(info: object, tab: object): void } };
  readonly commands: { readonly onCommand: { dispatch(command: string): void } };
  readonly tabs: {
    get(id: number): Promise<object>;
    query(of: { active: boolean; lastFocusedWindow: boolean }): Promise<{ readonly id: number }[]>;
  };
  readonly windows: { create(of: { url: string; incognito: boolean }): Promise<object> };
  readonly management: {
    setEnabled(id: string, enabled: boolean): Promise<void>;
    getPermissionWarningsByManifest(manifest: string): Promise<string[]>;
  };
  readonly developerPrivate: {
    updateProfileConfiguration(to: { inDeveloperMode: boolean }): Promise<void>;
    getExtensionsInfo(): Promise<ExtensionInfo[]>;
    updateExtensionConfiguration(to: {
      extensionId: string;
      hostAccess?: string;
      incognitoAccess?: boolean;
    }): Promise<void>;
    updateExtensionCommand(to: {
      extensionId: string;
      commandName: string;
      keybinding: string;
    }): Promise<void>;
    addHostPermission(extensionId: string, pattern: string): Promise<void>;
    removeHostPermission(extensionId: string, pattern: string): Promise<void>;
  };
};

class ChromiumDocument implements TestDocument {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  evaluate<A extends readonly Json[], T>(run: (...given: A) => T | Promise<T>, ...given: A): Promise<T> {
    return this.page.evaluate(run as unknown as (...given: unknown[]) => T, ...given) as Promise<T>;
  }

  waitFor<A extends readonly Json[], T>(run: (...given: A) => T, ...given: A) {
    return until(String(run), () => this.evaluate(run, ...given));
  }

  async screenshot(): Promise<Buffer> {
    return Buffer.from(await this.page.screenshot());
  }

  async click(selector: string): Promise<void> {
    await this.page.locator(selector).setTimeout(LIMIT).click();
  }

  async press(key: string): Promise<void> {
    await this.page.keyboard.down(key as KeyInput);
    // What the press has closed hears no more of it; that it is closed may be told a moment later.
    await this.page.keyboard.up(key as KeyInput).catch(async (problem: unknown) => {
      await until('the page to be closed', () => this.page.isClosed(), SILENCE).catch(() => {
        throw problem;
      });
    });
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  async close(): Promise<void> {
    await this.page.close();
  }
}

function shadowPart(this: ShadowRoot, selector: string): ShadowPart | null {
  const part = this.querySelector(selector);
  if (!part) return null;
  const { left, top, right, bottom } = part.getBoundingClientRect();
  return { text: part.textContent ?? '', left, top, right, bottom };
}

class ChromiumPage extends ChromiumDocument implements TestPage {
  async goto(url: string): Promise<void> {
    await this.page.goto(url);
  }

  async back(): Promise<void> {
    await this.page.goBack();
  }

  async reload(): Promise<void> {
    await this.page.reload();
  }

  async bringToFront(): Promise<void> {
    await this.page.bringToFront();
  }

  async pointAt(x: number, y: number): Promise<void> {
    await this.page.mouse.move(x, y);
  }

  async pass(points: readonly (readonly [number, number])[]): Promise<void> {
    await Promise.all(points.map(([x, y]) => this.page.mouse.move(x, y)));
  }

  async clickAt(x: number, y: number): Promise<void> {
    await this.page.mouse.click(x, y);
  }

  /** By the developer tools' protocol, which looks into closed roots. */
  async inShadow(host: string, selector: string): Promise<ShadowPart | null> {
    const devtools = await this.page.createCDPSession();
    try {
      const { root } = await devtools.send('DOM.getDocument', { depth: 0 });
      const { nodeId } = await devtools.send('DOM.querySelector', { nodeId: root.nodeId, selector: host });
      if (nodeId === 0) return null;
      const { node } = await devtools.send('DOM.describeNode', { nodeId, pierce: true });
      const shadow = node.shadowRoots?.[0];
      if (!shadow) return null;
      const { object } = await devtools.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId });
      const { result } = await devtools.send('Runtime.callFunctionOn', {
        objectId: object.objectId as string,
        functionDeclaration: String(shadowPart),
        arguments: [{ value: selector }],
        returnByValue: true,
      });
      return (result.value as ShadowPart | undefined) ?? null;
    } finally {
      await devtools.detach();
    }
  }

  async collectGarbage(): Promise<void> {
    const devtools = await this.page.createCDPSession();
    try {
      // What the first one lets go of the DOM, the second one finds.
      for (let times = 0; times < 3; times++) await devtools.send('HeapProfiler.collectGarbage');
    } finally {
      await devtools.detach();
    }
  }

  async memory(): Promise<PageMemory> {
    await this.collectGarbage();
    const devtools = await this.page.createCDPSession();
    try {
      await devtools.send('Performance.enable');
      const { metrics } = await devtools.send('Performance.getMetrics');
      const of = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
      return { nodes: of('Nodes'), bytes: of('JSHeapUsedSize') };
    } finally {
      await devtools.detach();
    }
  }
}

/** A promise that is made at the first call and kept. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** The folder that a browser was started with. */
const profileOf = (flags: readonly string[]): string =>
  flags.find((flag) => flag.startsWith('--user-data-dir='))?.replace('--user-data-dir=', '') ?? '';

export async function launchChromium({
  extension = resolve(import.meta.dirname, '../../dist/chromium'),
  visible = false,
  proxy,
  dark = false,
  watched = false,
  keys = false,
  installed,
  program = findBrowser('chromium') ?? undefined,
  width = 1000,
  height = 800,
}: LaunchOptions = {}): Promise<TestBrowser> {
  if (!program) throw new Error(howToInstall(['chromium']));
  const viewsPort = keys ? await freePort() : null;
  // One of our own: puppeteer gives up soon on taking away what a process that ends still writes to.
  const profile = mkdtempSync(join(tmpdir(), 'backgrounder-chromium-'));
  const browser = await puppeteer.launch({
    executablePath: program,
    headless: !visible,
    pipe: true,
    timeout: LIMIT,
    userDataDir: profile,
    // Branded Chrome refuses --load-extension; this goes another way (CDP, Extensions.loadUnpacked).
    enableExtensions: installed ? true : [extension],
    ignoreDefaultArgs: [
      // The bar that says so would stand over every page.
      ...(visible ? ['--enable-automation'] : []),
      // What a policy installs is fetched like an update.
      ...(installed ? [BACKGROUND_NETWORKING] : []),
    ],
    defaultViewport: visible ? null : { width, height },
    args: [
      ...ARGUMENTS.filter((argument) => !installed || argument !== BACKGROUND_NETWORKING),
      ...(viewsPort === null ? [] : argumentsFor(viewsPort)),
      `--window-size=${width},${height}`,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(proxy ? [`--proxy-server=${proxy}`] : []),
      ...(dark ? ['--force-dark-mode'] : []),
    ],
  });
  const close = async (): Promise<void> => {
    await browser.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  };
  const newPage = async (): Promise<Page> => {
    const page = await browser.newPage();
    page.setDefaultTimeout(LIMIT);
    return page;
  };
  try {
    const isWorker = (target: Target) =>
      target.type() === 'service_worker' && target.url().startsWith('chrome-extension://');
    const worker = await browser.waitForTarget(isWorker, { timeout: LIMIT });
    const home = worker.url().replace(/[^/]*$/, '');
    const id = new URL(home).host;
    const devtools: CDPSession = await browser.target().createCDPSession();
    // Pages for the tests' own questions; a person who looks at the window shall not see them.
    const inspector = once(async () => {
      const page = await newPage();
      await page.goto('chrome://extensions');
      await page.evaluate(() =>
        chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }),
      );
      return page;
    });
    // Reads the toolbar without waking the background.
    let reading: Page | undefined;
    const reader = async () => {
      // An update closes all pages of the extension.
      if (reading && !reading.isClosed()) return reading;
      reading = await newPage();
      await reading.goto(`${home}manifest.json`);
      return reading;
    };
    const requests: string[] = [];
    const watching = new WeakMap<Target, CDPSession>();
    const watch = async (target: Target) => {
      const session = await target.createCDPSession();
      session.on('Network.requestWillBeSent', ({ request: { url } }) => {
        if (/^(https?|wss?):/.test(url) && !BROWSERS_ERRANDS.test(url)) requests.push(url);
      });
      watching.set(target, session);
      await session.send('Network.enable');
    };
    if (watched) {
      // A target may be gone before it is watched; others cannot be.
      browser.on('targetcreated', (target) => void watch(target).catch(() => {}));
      for (const target of browser.targets()) await watch(target).catch(() => {});
    }
    if (!visible) {
      // From the start: errors are collected only while this page's developer mode is on.
      await inspector();
      await reader();
    }
    for (const page of await browser.pages()) if (page.url() === 'about:blank') await page.close();

    const open = async (url: string): Promise<ChromiumPage> => {
      const page = await newPage();
      if (dark) await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
      await page.goto(url);
      return new ChromiumPage(page);
    };
    /** Not before the reader is there: one that must be opened anew, after an update, comes to the front itself. */
    const toFront = async (page: TestPage): Promise<void> => {
      await reader();
      await page.bringToFront();
    };
    const tabOf = async (page: TestPage): Promise<number> => {
      await toFront(page);
      return until('the tab in front', async () => {
        const [tab] = await (await reader()).evaluate(() =>
          chrome.tabs.query({ active: true, lastFocusedWindow: true }),
        );
        return tab?.id;
      });
    };

    /** Runs a function in the worker. One that has stopped is woken by a question; no session stays to keep it awake. */
    const inWorker = async <A extends readonly Json[]>(run: (...given: A) => unknown, ...given: A) => {
      await (await reader()).evaluate(() => chrome.runtime.sendMessage({ ask: 'documents', given: [] }));
      // It has answered, so it runs. Just after a stop, the browser may list the one before it as well, which says no
      // more, or one that no session reaches yet.
      const session = await until('the worker to be reached', async () => {
        const session = await browser.targets().findLast(isWorker)?.createCDPSession();
        const isReached = await Promise.race([
          session?.send('Runtime.evaluate', { expression: '0' }).then(
            () => true,
            () => false,
          ),
          new Promise<false>((done) => setTimeout(done, SILENCE, false)),
        ]);
        if (isReached) return session;
        // One that is held cannot stop.
        await session?.detach().catch(() => {});
        return undefined;
      });
      const expression = `(${run}).apply(null, ${JSON.stringify(given)})`;
      const { exceptionDetails } = await session.send('Runtime.evaluate', { expression, awaitPromise: true });
      await session.detach();
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
    };
    const shownPanel = async (): Promise<ChromiumDocument> => {
      const panel = await browser.waitForTarget((target) => target.url() === `${home}panel.html`, {
        timeout: LIMIT,
      });
      return new ChromiumDocument(await panel.asPage());
    };
    const shownPopup = async (): Promise<ChromiumDocument> => {
      const isPopup = (target: Target) => target.url().startsWith(`${home}popup.html`);
      const shown = await (await browser.waitForTarget(isPopup, { timeout: LIMIT })).asPage();
      if (dark) await shown.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
      return new ChromiumDocument(shown);
    };

    return {
      name: 'chromium',
      version: await browser.version(),
      profile: profileOf(browser.process()?.spawnargs ?? []),
      open,
      openExtensionPage: (path) => open(`${home}${path}`),
      toolbar: async (page) => {
        const tabId = await tabOf(page);
        return (await reader()).evaluate(
          async (tabId) => ({
            badge: await chrome.action.getBadgeText({ tabId }),
            title: await chrome.action.getTitle({ tabId }),
          }),
          tabId,
        );
      },
      badgeShown: async (page, badge, limit = 15_000) => {
        const tabId = await tabOf(page);
        return (await reader()).evaluate(
          async (tabId, badge, limit) => {
            // Without a timer: those of a page that is not in front are slow.
            for (const end = Date.now() + limit; Date.now() < end; )
              if ((await chrome.action.getBadgeText({ tabId })) === badge) return Date.now();
            return null;
          },
          tabId,
          badge,
          limit,
        );
      },
      pressSelectionMenu: async (page, selectionText) => {
        const tab = await tabOf(page);
        await inWorker(
          async (selectionText, id) => {
            const info = { menuItemId: 'look-up-selection', selectionText, editable: false };
            chrome.contextMenus.onClicked.dispatch(info, await chrome.tabs.get(id));
          },
          selectionText,
          tab,
        );
      },
      openPanel: async (page) => {
        await toFront(page);
        // Only in answer to a press: this runs as one.
        const session = await (await reader()).createCDPSession();
        const asked = { awaitPromise: true, userGesture: true };
        const { result } = await session.send('Runtime.evaluate', {
          expression: 'chrome.windows.getCurrent().then(({ id }) => id)',
          ...asked,
        });
        await session.send('Runtime.evaluate', {
          expression: `chrome.sidePanel.open({ windowId: ${result.value} })`,
          ...asked,
        });
        await session.detach();
        return shownPanel();
      },
      shownPanel,
      shownPopup,
      openPopup: async (page) => {
        await page.bringToFront();
        const url = (page as ChromiumPage).page.url();
        const tabs = async (): Promise<readonly TabTarget[]> =>
          (await devtools.send('Target.getTargets', { filter: [{ type: 'tab' }] })).targetInfos;
        const tab = await until(`a tab that shows ${url}`, async () => {
          const all = await tabs();
          return (
            all.find((target) => target.url === url) ??
            all.find((target) => target.url === `view-source:${url}`)
          );
        });
        const press = async (): Promise<boolean> => {
          const before = new Set((await tabs()).map(({ targetId }) => targetId));
          await devtools.send('Extensions.triggerAction' as never, { id, targetId: tab.targetId } as never);
          // What was opened is there when the press is answered, without its address as yet.
          const isPopup = await until('what a press has opened to have an address', async () => {
            const opened = (await tabs()).filter(({ targetId }) => !before.has(targetId));
            if (opened.some(({ url }) => url.startsWith(`${home}popup.html`))) return 'yes';
            return opened.every(({ url }) => url !== '') && 'no';
          });
          return isPopup === 'yes';
        };
        // Where the browser withholds the site, the first press only runs the content script that it kept back.
        await until('a press to open the popup', press);
        return shownPopup();
      },
      runCommand: async (page, command) => {
        await toFront(page);
        await inWorker((command) => chrome.commands.onCommand.dispatch(command), command);
      },
      pressKeys: async (page, keys) => {
        if (viewsPort === null) throw new Error('Launch it with "keys".');
        await toFront(page);
        await pressInWindow(viewsPort, keys);
      },
      setKeys: async (commandName, keybinding) => {
        await (await inspector()).evaluate(
          (extensionId, commandName, keybinding) =>
            chrome.developerPrivate.updateExtensionCommand({ extensionId, commandName, keybinding }),
          id,
          commandName,
          keybinding,
        );
      },
      stopBackground: async () => {
        const running = async () => {
          const { targetInfos } = await devtools.send('Target.getTargets');
          return targetInfos.find(({ type, url }) => type === 'service_worker' && url.startsWith(home));
        };
        const stopped = (await running())?.targetId;
        if (!stopped) return;
        // What is watched does not stop.
        for (const target of browser.targets().filter(isWorker))
          await watching
            .get(target)
            ?.detach()
            .catch(() => {});
        // Not by a session of its own: while one is held, the next worker takes the place of this one, name and all, and
        // nobody sees that it stopped.
        await devtools.send('Target.closeTarget', { targetId: stopped });
        // A page that asks something may have started the next one by now.
        await until('the worker to stop', async () => (await running())?.targetId !== stopped);
      },
      withholdSites: async (withheld) => {
        await (await inspector()).evaluate(
          (extensionId, hostAccess) =>
            chrome.developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess }),
          id,
          withheld ? 'ON_CLICK' : 'ON_ALL_SITES',
        );
      },
      giveSite: async (host, given) => {
        await (await inspector()).evaluate(
          async (extensionId, pattern, given) => {
            const { developerPrivate } = chrome;
            if (given) {
              await developerPrivate.updateExtensionConfiguration({
                extensionId,
                hostAccess: 'ON_SPECIFIC_SITES',
              });
              await developerPrivate.addHostPermission(extensionId, pattern);
            } else await developerPrivate.removeHostPermission(extensionId, pattern);
          },
          id,
          `*://${host}/*`,
          given,
        );
      },
      updateExtension: async () => {
        await devtools.send('Extensions.loadUnpacked', { path: extension });
      },
      allowPrivateWindows: async () => {
        await (await inspector()).evaluate(
          (extensionId) =>
            chrome.developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true }),
          id,
        );
      },
      openPrivate: async (url) => {
        await (await reader()).evaluate((url) => chrome.windows.create({ url, incognito: true }), url);
        const shown = await browser.waitForTarget((target) => target.url() === url, { timeout: LIMIT });
        return new ChromiumPage((await shown.page()) as Page);
      },
      enableExtension: async (enabled) => {
        await (await inspector()).evaluate(
          (id, enabled) => chrome.management.setEnabled(id, enabled),
          id,
          enabled,
        );
      },
      requests: async () => requests,
      installWarnings: async (more = []) =>
        (await reader()).evaluate((more) => {
          const manifest = chrome.runtime.getManifest();
          const permissions = [...manifest.permissions, ...more];
          // Words in other languages are looked for in a package, which a text has not.
          const alone = { ...manifest, permissions, default_locale: undefined };
          return chrome.management.getPermissionWarningsByManifest(JSON.stringify(alone));
        }, more),
      complaints: async () => {
        const infos = await (await inspector()).evaluate(() => chrome.developerPrivate.getExtensionsInfo());
        return infos.flatMap(({ manifestErrors, runtimeErrors }) => [
          ...manifestErrors.map(({ message }) => message),
          ...runtimeErrors.map(({ message, stackTrace }) =>
            [message, ...(stackTrace ?? []).map(({ url, lineNumber }) => `${url}:${lineNumber}`)].join(
              '\n  ',
            ),
          ),
        ]);
      },
      close,
      closed: new Promise((done) => browser.once('disconnected', () => done())),
    };
  } catch (error) {
    await close();
    throw error;
  }
}
