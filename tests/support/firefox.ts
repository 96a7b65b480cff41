/** Firefox with the extension, driven through Marionette. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { findBrowser, howToInstall } from './find-browsers.ts';
import { Marionette } from './marionette.ts';
import type { Json, LaunchOptions, ShadowPart, TestBrowser, TestDocument, TestPage } from './test-browser.ts';
import { BROWSERS_ERRANDS } from './serve-pages.ts';
import { until } from './until.ts';

/** Keeps a fresh profile off the network and off first-run pages. */
const PREFERENCES: Record<string, string | number | boolean> = {
  'marionette.port': 0, // a free one; Firefox writes which into its profile
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'browser.startup.homepage': 'about:blank',
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.aboutwelcome.enabled': false,
  'browser.newtabpage.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'datareporting.healthreport.uploadEnabled': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  'app.update.enabled': false,
  'app.normandy.enabled': false,
  'extensions.update.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'layout.css.devPixelsPerPx': '1.0',
};

/** How long a script in a page may take, ms. */
const SCRIPT_LIMIT = 150_000;

/** A popup that does not answer for so long, ms, is not the one that is shown: it went, or it was loading still. */
const SILENCE = 20_000;

const KEYS: Record<string, string> = {
  Tab: '\uE004',
  Enter: '\uE006',
  Escape: '\uE00C',
  ' ': ' ',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Backspace: '\uE003',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
};

function preferencesFor({
  proxy,
  dark,
  installed,
}: LaunchOptions): Record<string, string | number | boolean> {
  const [host = '', port = ''] = proxy?.split(':') ?? [];
  return {
    ...PREFERENCES,
    // Ours is signed by nobody.
    ...(installed && { 'xpinstall.signatures.required': false }),
    'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
    'ui.systemUsesDarkTheme': dark ? 1 : 0,
    ...(proxy
      ? {
          'network.proxy.type': 1,
          'network.proxy.http': host,
          'network.proxy.http_port': Number(port),
          'network.proxy.ssl': host,
          'network.proxy.ssl_port': Number(port),
        }
      : {}),
  };
}

/**
 * Code for a sandbox of Firefox that calls a function of ours and hands on what it gives. The function travels as
 * text; `done` is Marionette's own last argument.
 */
function asyncScript(run: (...given: never[]) => unknown): string {
  return `const done = arguments[arguments.length - 1];
    Promise.resolve().then(() => (${run}).apply(null, [].slice.call(arguments, 0, -1))).then(
      (value) => done({ value: value === undefined ? null : value }),
      (error) => done({ problem: String(error) + "\\n" + (error && error.stack) }));`;
}

interface Outcome<T> {
  readonly value?: T;
  readonly problem?: string;
}

function outcome<T>({ value, problem }: Outcome<T>): T {
  if (problem !== undefined) throw new Error(problem);
  return value as T;
}

/** One Firefox: Marionette has one window and one context at a time, so everything goes through one queue. */
class FirefoxSession {
  readonly client: Marionette;
  #queue: Promise<unknown> = Promise.resolve();

  constructor(client: Marionette) {
    this.client = client;
  }

  #inTurn<T>(run: () => Promise<T>): Promise<T> {
    const turn = this.#queue.then(run, run);
    this.#queue = turn.catch(() => {});
    return turn;
  }

  inTab<T>(handle: string, run: () => Promise<T>): Promise<T> {
    return this.#inTurn(async () => {
      await this.client.send('WebDriver:SwitchToWindow', { handle, focus: true });
      return run();
    });
  }

  /** Runs a function with Firefox's own privileges, in the browser window's own document. */
  privileged<A extends readonly Json[], T>(run: (...given: A) => T | Promise<T>, ...given: A): Promise<T> {
    return this.#inTurn(async () => {
      await this.client.send('Marionette:SetContext', { value: 'chrome' });
      try {
        return outcome(
          await this.client.send<Outcome<T>>('WebDriver:ExecuteAsyncScript', {
            script: asyncScript(run as (...given: never[]) => unknown),
            args: given,
          }),
        );
      } finally {
        await this.client.send('Marionette:SetContext', { value: 'content' });
      }
    });
  }

  closeTab(handle: string): Promise<void> {
    return this.inTab(handle, async () => {
      const [other] = await this.client.send<string[]>('WebDriver:CloseWindow');
      // Marionette stays in the closed tab, where every further command fails.
      await this.client.send('WebDriver:SwitchToWindow', { handle: other, focus: true });
    });
  }

  install(path: string): Promise<string> {
    return this.#inTurn(() => this.client.send<string>('Addon:Install', { path, temporary: true }));
  }

  /** Waits for an extension that a policy installs. */
  async waitForInstalled(id: string): Promise<string> {
    await until(
      `${id} to be installed`,
      () => this.privileged((id) => WebExtensionPolicy.getByID(id)?.active === true, id),
      60_000,
    );
    return id;
  }

  newTab(where: 'tab' | 'private window' = 'tab'): Promise<string> {
    return this.#inTurn(async () => {
      const { handle } = await this.client.send<{ handle: string }>('WebDriver:NewWindow', {
        ...(where === 'tab' ? { type: 'tab' } : { type: 'window', private: true }),
        focus: true,
      });
      return handle;
    });
  }
}

class FirefoxPage implements TestPage {
  readonly #session: FirefoxSession;
  readonly handle: string;

  constructor(session: FirefoxSession, handle: string) {
    this.#session = session;
    this.handle = handle;
  }

  #send<T>(command: string, parameters: object = {}): Promise<T> {
    return this.#session.inTab(this.handle, () => this.#session.client.send<T>(command, parameters));
  }

  async evaluate<A extends readonly Json[], T>(
    run: (...given: A) => T | Promise<T>,
    ...given: A
  ): Promise<T> {
    const script = asyncScript(run as (...given: never[]) => unknown);
    return outcome(
      await this.#send<Outcome<T>>('WebDriver:ExecuteAsyncScript', { script, args: given, sandbox: null }),
    );
  }

  waitFor<A extends readonly Json[], T>(run: (...given: A) => T, ...given: A) {
    return until(String(run), () => this.evaluate(run, ...given));
  }

  async screenshot(): Promise<Buffer> {
    const parameters = { full: false, hash: false };
    return Buffer.from(await this.#send<string>('WebDriver:TakeScreenshot', parameters), 'base64');
  }

  async click(selector: string): Promise<void> {
    const found = await until(selector, () =>
      this.#send<Record<string, string>>('WebDriver:FindElement', { using: 'css selector', value: selector }),
    );
    await this.#send('WebDriver:ElementClick', { id: Object.values(found)[0] });
  }

  async press(key: string): Promise<void> {
    const value = KEYS[key] ?? key;
    await this.#act('key', [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
  }

  async type(text: string): Promise<void> {
    await this.#act(
      'key',
      [...text].flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]),
    );
  }

  async pointAt(x: number, y: number): Promise<void> {
    await this.pass([[x, y]]);
  }

  async pass(points: readonly (readonly [number, number])[]): Promise<void> {
    const moves = points.map(([x, y]) => ({ type: 'pointerMove', x: Math.round(x), y: Math.round(y) }));
    await this.#act('pointer', moves);
  }

  async clickAt(x: number, y: number): Promise<void> {
    await this.#act('pointer', [
      { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ]);
  }

  /** Marionette hands closed roots over as well. */
  async inShadow(host: string, selector: string): Promise<ShadowPart | null> {
    try {
      const by = 'css selector';
      const found = await this.#send<object>('WebDriver:FindElement', { using: by, value: host });
      const root = await this.#send<object>('WebDriver:GetShadowRoot', { id: Object.values(found)[0] });
      const part = await this.#send<object>('WebDriver:FindElementFromShadowRoot', {
        shadowRoot: Object.values(root)[0],
        using: by,
        value: selector,
      });
      return await this.#send<ShadowPart>('WebDriver:ExecuteScript', {
        script: `const part = arguments[0];
          const { left, top, right, bottom } = part.getBoundingClientRect();
          return { text: part.textContent, left, top, right, bottom };`,
        args: [part],
      });
    } catch {
      // Not there, or there no more.
      return null;
    }
  }

  async collectGarbage(): Promise<void> {
    // As about:memory asks for it, in the processes of pages.
    await this.#session.privileged(() => {
      for (const what of ['child-gc-request', 'child-cc-request', 'child-gc-request'])
        Services.obs.notifyObservers(null, what);
    });
  }

  async memory(): Promise<null> {
    return null;
  }

  async #act(type: 'key' | 'pointer', actions: readonly object[]): Promise<void> {
    await this.#send('WebDriver:PerformActions', { actions: [{ type, id: `the ${type}`, actions }] });
  }

  async goto(url: string): Promise<void> {
    await this.#send('WebDriver:Navigate', { url });
  }

  async back(): Promise<void> {
    await this.#send('WebDriver:Back');
  }

  async reload(): Promise<void> {
    await this.#send('WebDriver:Refresh');
  }

  bringToFront(): Promise<void> {
    return this.#session.inTab(this.handle, async () => {});
  }

  async close(): Promise<void> {
    await this.#session.closeTab(this.handle);
  }
}

// What Firefox's own window knows, for the functions given to `privileged`.
// biome-ignore lint/suspicious/noExplicitAny: Firefox's insides have no types.
type Insides = any;
declare const WebExtensionPolicy: Insides;
declare const CustomizableUI: Insides;
declare const gBrowser: Insides;
declare const SidebarController: Insides;
declare const ChromeUtils: Insides;
declare const Services: Insides;
declare const Cc: Insides;
declare const Ci: Insides;
declare const Cu: Insides;

type Place = 'popup' | 'panel';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A document that notes whether what a test presses in it has heard of it. */
type Pressed = Document & { isPressed?: boolean };

/** How long a popup may take to be open, ms, before it is asked whether there is one at all. */
const POPUP = 10_000;

/** How long a press may take to be heard, ms, before it is repeated. */
const PRESS = 3_000;

/** The popup that stands over the window, or the sidebar in it, reached through the message manager of its browser element. */
class FirefoxPopup implements TestDocument {
  readonly #session: FirefoxSession;
  readonly #place: Place;

  constructor(session: FirefoxSession, place: Place = 'popup') {
    this.#session = session;
    this.#place = place;
  }

  async evaluate<A extends readonly Json[], T>(
    run: (...given: A) => T | Promise<T>,
    ...given: A
  ): Promise<T> {
    const call = `(${run}).apply(null, ${JSON.stringify(given)})`;
    const ask = (call: string, place: string, silence: number) => {
      const sidebar: Insides = document.getElementById('sidebar');
      const popup: Insides =
        place === 'popup'
          ? document.querySelector('browser.webextension-popup-browser')
          : sidebar?.contentDocument?.getElementById('webext-panels-browser');
      const name = `test:${Math.random()}`;
      // The popup's own globals, so that `browser` is there; its content security policy has no say in a sandbox.
      const script = `{
        const sandbox = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
        const reply = (answer) => sendAsyncMessage(${JSON.stringify(name)}, answer);
        Cu.exportFunction((value) => reply({ value }), sandbox, { defineAs: '__value' });
        Cu.exportFunction((problem) => reply({ problem }), sandbox, { defineAs: '__problem' });
        try {
          Cu.evalInSandbox('Promise.resolve().then(async () => (' + ${JSON.stringify(call)} +
            ')).then((v) => __value(JSON.stringify(v) ?? "null"), (e) => __problem(String(e)))', sandbox);
        } catch (error) { reply({ problem: String(error) }); }
      }`;
      return new Promise<{ value?: string; problem?: string }>((done) => {
        popup.messageManager.addMessageListener(name, function heard(message: { data: { value?: string } }) {
          popup.messageManager.removeMessageListener(name, heard);
          done(message.data);
        });
        setTimeout(done, silence, { problem: 'The popup does not answer.' });
        popup.messageManager.loadFrameScript(`data:,${encodeURIComponent(script)}`, false);
      });
    };
    const answer = await this.#session.privileged(ask, call, this.#place, SILENCE);
    return JSON.parse(outcome(answer)) as T;
  }

  waitFor<A extends readonly Json[], T>(run: (...given: A) => T, ...given: A) {
    return until(String(run), () => this.evaluate(run, ...given));
  }

  async screenshot(): Promise<Buffer> {
    const base64 = await this.#session.privileged(async () => {
      const popup: Insides = document.querySelector('browser.webextension-popup-browser');
      const picture = await popup.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
      const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas') as HTMLCanvasElement;
      canvas.width = picture.width;
      canvas.height = picture.height;
      canvas.getContext('2d')?.drawImage(picture, 0, 0);
      return canvas.toDataURL('image/png').split(',')[1] ?? '';
    });
    return Buffer.from(base64, 'base64');
  }

  /** The panel takes its size some time after what it shows: where it grew under the pointer, the press is repeated. */
  async click(selector: string): Promise<void> {
    await until(`a press of ${selector}`, async () => {
      await this.#pressAt(await this.#middleOf(selector));
      // Where the press has closed the popup, nobody answers.
      const isHeard = () => this.evaluate(() => (document as Pressed).isPressed === true).catch(() => true);
      return until('the press to be heard', isHeard, PRESS).catch(() => false);
    });
  }

  /** Where an element stands, once it stands still; it notes when it is pressed. */
  async #middleOf(selector: string): Promise<Point> {
    let before = '';
    return until(`${selector} to stand still`, async () => {
      const at = await this.evaluate((selector) => {
        const element = document.querySelector(selector);
        if (!element) return null;
        (document as Pressed).isPressed = false;
        element.addEventListener('click', () => ((document as Pressed).isPressed = true), { once: true });
        element.scrollIntoView({ block: 'center' });
        const { left, top, width, height } = element.getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2, room: innerHeight };
      }, selector);
      const now = JSON.stringify(at);
      const isStill = now === before;
      before = now;
      return isStill && at;
    });
  }

  async #pressAt({ x, y }: Point): Promise<void> {
    await this.#session.privileged(
      (x, y, place) => {
        const sidebar: Insides = document.getElementById('sidebar');
        const shown: Insides =
          place === 'popup'
            ? document.querySelector('browser.webextension-popup-browser')
            : sidebar?.contentDocument?.getElementById('webext-panels-browser');
        const frame = place === 'popup' ? { left: 0, top: 0 } : sidebar.getBoundingClientRect();
        const box = shown.getBoundingClientRect();
        const [left, top] = [frame.left + box.left + x, frame.top + box.top + y];
        const world = window as Insides;
        world.synthesizeMouseEvent('mousemove', left, top);
        world.synthesizeMouseEvent('mousedown', left, top, { buttons: 1, clickCount: 1 });
        world.synthesizeMouseEvent('mouseup', left, top, { clickCount: 1 });
      },
      x,
      y,
      this.#place,
    );
  }

  async press(key: string): Promise<void> {
    await this.#session.privileged(
      (key, code) => {
        document.querySelector<HTMLElement>('browser.webextension-popup-browser')?.focus();
        const typist = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
        typist.beginInputTransactionForTests(window);
        const event = new window.KeyboardEvent('', { key, code });
        typist.keydown(event);
        typist.keyup(event);
      },
      key,
      key.length === 1 ? `Key${key.toUpperCase()}` : key,
    );
  }

  async type(text: string): Promise<void> {
    for (const letter of text) await this.press(letter);
  }

  async close(): Promise<void> {
    await this.#session.privileged(async (place) => {
      if (place === 'panel') {
        SidebarController.hide();
        return;
      }
      const panel: Insides = document.querySelector('browser.webextension-popup-browser')?.closest('panel');
      panel?.hidePopup();
    }, this.#place);
  }
}

async function startFirefox(options: LaunchOptions) {
  const { program = findBrowser('firefox'), visible = false, width = 1000, height = 800 } = options;
  if (!program) throw new Error(howToInstall(['firefox']));
  const profile = mkdtempSync(join(tmpdir(), 'backgrounder-firefox-'));
  writeFileSync(
    join(profile, 'user.js'),
    Object.entries(preferencesFor(options))
      .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`)
      .join('\n'),
  );
  // --remote-allow-system-access: the toolbar and its popup are Firefox's own, not a page's.
  const flags = ['--marionette', '--no-remote', '--remote-allow-system-access', '--profile', profile];
  const child: ChildProcess = spawn(program, [...flags, ...(visible ? [] : ['--headless']), 'about:blank'], {
    stdio: 'ignore',
    env: { ...process.env, MOZ_HEADLESS_WIDTH: String(width), MOZ_HEADLESS_HEIGHT: String(height) },
  });
  const exited = new Promise<void>((done) => child.once('exit', () => done()));
  const killWithUs = () => child.kill('SIGKILL');
  process.once('exit', killWithUs);
  const stop = async (): Promise<void> => {
    process.off('exit', killWithUs);
    if (child.exitCode === null) child.kill('SIGTERM');
    const late = setTimeout(() => child.kill('SIGKILL'), 5_000);
    await exited;
    clearTimeout(late);
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  };
  try {
    const portFile = join(profile, 'MarionetteActivePort');
    const port = await until(
      'Firefox to start',
      () => {
        if (child.exitCode !== null) throw new Error(`Firefox ended with ${child.exitCode}`);
        // Written in one piece, but there before it is.
        return existsSync(portFile) && Number(readFileSync(portFile, 'utf8'));
      },
      60_000,
    );
    return { client: await Marionette.connect(port), stop, exited, profile };
  } catch (error) {
    await stop();
    throw error;
  }
}

export async function launchFirefox(options: LaunchOptions = {}): Promise<TestBrowser> {
  const { extension = resolve(import.meta.dirname, '../../dist/firefox') } = options;
  const { client, stop, exited, profile } = await startFirefox(options);
  try {
    const { capabilities } = await client.send<{ capabilities: { browserVersion: string } }>(
      'WebDriver:NewSession',
      // Marionette's own limit for a script is 30 s: on a slow machine, no more than some pages of tests work.
      { strictFileInteractability: true, timeouts: { script: SCRIPT_LIMIT, pageLoad: 300_000 } },
    );
    const session = new FirefoxSession(client);
    // Before the extension: nothing that it asks for shall be missed.
    await session.privileged(() => {
      const seen: string[] = [];
      // Each of these functions has a global of its own; this one stays.
      Cu.getGlobalForObject(Services).requestsSeen = seen;
      Services.obs.addObserver((channel: Insides) => {
        seen.push(channel.QueryInterface(Ci.nsIChannel).URI.spec);
      }, 'http-on-modify-request');
    });
    const id = options.installed
      ? await session.waitForInstalled(options.installed)
      : await session.install(extension);
    const home = await session.privileged(
      (id) => `moz-extension://${WebExtensionPolicy.getByID(id).mozExtensionHostname}/`,
      id,
    );
    // The first tab stays: with the last one Firefox ends. Somebody who looks on shall not see an empty one.
    let unused = options.visible ? await client.send<string>('WebDriver:GetWindowHandle') : null;
    const open = async (url: string): Promise<FirefoxPage> => {
      const page = new FirefoxPage(session, unused ?? (await session.newTab()));
      unused = null;
      await page.goto(url);
      return page;
    };

    const shownPopup = async (limit?: number): Promise<FirefoxPopup> => {
      const isShown = () =>
        session.privileged(() => {
          const popup: Insides = document.querySelector('browser.webextension-popup-browser');
          return (
            popup?.closest('panel')?.state === 'open' &&
            !popup.browsingContext.currentWindowGlobal.isInitialDocument &&
            popup.currentURI.spec !== 'about:blank'
          );
        });
      await until('the popup', isShown, limit);
      return new FirefoxPopup(session);
    };

    const shownPanel = async (): Promise<FirefoxPopup> => {
      const panel = new FirefoxPopup(session, 'panel');
      await panel.waitFor(() => location.pathname === '/panel.html');
      return panel;
    };

    /** What the switches of about:addons do. */
    const changeAccess = (origins: readonly string[], given: boolean) =>
      session.privileged(
        async (id, origins, given) => {
          const { ExtensionPermissions } = ChromeUtils.importESModule(
            'resource://gre/modules/ExtensionPermissions.sys.mjs',
          );
          const { extension } = WebExtensionPolicy.getByID(id);
          const sites = { origins: [...origins], permissions: [] };
          if (given) await ExtensionPermissions.add(id, sites, extension);
          else await ExtensionPermissions.remove(id, sites, extension);
        },
        id,
        origins,
        given,
      );

    return {
      name: 'firefox',
      version: `Firefox/${capabilities.browserVersion}`,
      profile,
      open,
      openExtensionPage: (path) => open(`${home}${path}`),
      toolbar: async (page) => {
        await page.bringToFront();
        return session.privileged((id) => {
          const { extension } = WebExtensionPolicy.getByID(id);
          const { ExtensionParent } = ChromeUtils.importESModule(
            'resource://gre/modules/ExtensionParent.sys.mjs',
          );
          const button = ExtensionParent.apiManager.global.browserActionFor(extension);
          const shown = button.action.getContextData(gBrowser.selectedTab);
          return { badge: shown.badgeText ?? '', title: shown.title ?? '' };
        }, id);
      },
      badgeShown: async (page, badge, limit = 15_000) => {
        await page.bringToFront();
        return session.privileged(
          async (id, badge, limit) => {
            const { extension } = WebExtensionPolicy.getByID(id);
            const { ExtensionParent } = ChromeUtils.importESModule(
              'resource://gre/modules/ExtensionParent.sys.mjs',
            );
            const button = ExtensionParent.apiManager.global.browserActionFor(extension);
            for (const end = Date.now() + limit; Date.now() < end; ) {
              if ((button.action.getContextData(gBrowser.selectedTab).badgeText ?? '') === badge)
                return Date.now();
              await new Promise((done) => setTimeout(done, 4));
            }
            return null;
          },
          id,
          badge,
          limit,
        );
      },
      openPopup: async (page) => {
        await page.bringToFront();
        const press = () =>
          session.privileged(
            async (widget) => {
              const soon = async (look: () => unknown) => {
                for (let tries = 0; tries < 200; tries++) {
                  const seen = look();
                  if (seen) return seen;
                  await new Promise((done) => setTimeout(done, 50));
                }
                throw new Error(`Waited for ${look}`);
              };
              CustomizableUI.addWidgetToArea(widget, CustomizableUI.AREA_NAVBAR); // out of the menu of extensions
              const button = (await soon(
                () => CustomizableUI.getWidget(widget)?.forWindow(window)?.node,
              )) as Element;
              (
                button.querySelector<HTMLElement>('.unified-extensions-item-action-button') ??
                (button as HTMLElement)
              ).click();
            },
            `${id.toLowerCase().replace(/[^a-z0-9_-]/g, '_')}-browser-action`,
          );
        const isThere = () =>
          session.privileged(() => document.querySelector('browser.webextension-popup-browser') !== null);
        // Where nothing has come of a press (the button may have just come into the bar), it is pressed again.
        return until('a press to open the popup', async () => {
          await press();
          return shownPopup(POPUP).catch(async () => ((await isThere()) ? shownPopup() : null));
        });
      },
      pressSelectionMenu: async (page, selection) => {
        await page.bringToFront();
        await session.privileged(
          (id, selectionText) => {
            const { extension } = WebExtensionPolicy.getByID(id);
            // As Firefox does it, within the press: some of what an extension may do depends on that.
            const info = { menuItemId: 'look-up-selection', selectionText, editable: false, modifiers: [] };
            extension.emit('webext-menu-menuitem-click', info, gBrowser.selectedTab);
          },
          id,
          selection,
        );
      },
      openPanel: async (page) => {
        await page.bringToFront();
        await session.privileged(
          (sidebar) => SidebarController.show(sidebar),
          `${id.toLowerCase().replace(/[^a-z0-9_-]/g, '_')}-sidebar-action`,
        );
        return shownPanel();
      },
      shownPanel,
      shownPopup: () => shownPopup(),
      runCommand: async (page, command) => {
        await page.bringToFront();
        await session.privileged(
          (id, command) => WebExtensionPolicy.getByID(id).extension.shortcuts.onCommand(command),
          id,
          command,
        );
      },
      pressKeys: async (page, keys) => {
        await page.bringToFront();
        await session.privileged((keys) => {
          const parts = keys.split('+');
          const letter = parts.pop() ?? '';
          gBrowser.selectedBrowser.focus();
          const typist = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
          typist.beginInputTransactionForTests(window);
          const held = parts.map(
            (key) => new window.KeyboardEvent('', { key: key === 'Ctrl' ? 'Control' : key }),
          );
          for (const key of held) typist.keydown(key);
          const event = new window.KeyboardEvent('', {
            key: letter,
            code: `Key${letter}`,
            keyCode: letter.charCodeAt(0),
          });
          typist.keydown(event);
          typist.keyup(event);
          for (const key of held.reverse()) typist.keyup(key);
        }, keys);
      },
      setKeys: async (command, shortcut) => {
        await session.privileged(
          (id, name, shortcut) =>
            WebExtensionPolicy.getByID(id).extension.shortcuts.updateCommand({ name, shortcut }),
          id,
          command,
          shortcut,
        );
      },
      stopBackground: async () => {
        await session.privileged((id) => WebExtensionPolicy.getByID(id).extension.terminateBackground(), id);
      },
      withholdSites: (withheld) => changeAccess(['http://*/*', 'https://*/*'], !withheld),
      giveSite: (host, given) => changeAccess([`*://${host}/*`], given),
      updateExtension: async () => {
        await session.install(extension);
      },
      allowPrivateWindows: () =>
        session.privileged(async (id) => {
          const { ExtensionPermissions } = ChromeUtils.importESModule(
            'resource://gre/modules/ExtensionPermissions.sys.mjs',
          );
          const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
          const allowed = { permissions: ['internal:privateBrowsingAllowed'], origins: [] };
          await ExtensionPermissions.add(id, allowed, WebExtensionPolicy.getByID(id).extension);
          await (await AddonManager.getAddonByID(id)).reload();
        }, id),
      openPrivate: async (url) => {
        const page = new FirefoxPage(session, await session.newTab('private window'));
        await page.goto(url);
        return page;
      },
      enableExtension: async (enabled) => {
        await session.privileged(
          async (id, enabled) => {
            const { AddonManager } = ChromeUtils.importESModule(
              'resource://gre/modules/AddonManager.sys.mjs',
            );
            const addon = await AddonManager.getAddonByID(id);
            await (enabled ? addon.enable() : addon.disable());
          },
          id,
          enabled,
        );
      },
      requests: async () => {
        const seen = await session.privileged(
          () => [...Cu.getGlobalForObject(Services).requestsSeen] as string[],
        );
        return seen.filter((url) => !BROWSERS_ERRANDS.test(url));
      },
      installWarnings: (more = []) =>
        session.privileged(
          async (id, more) => {
            const { ExtensionData } = ChromeUtils.importESModule('resource://gre/modules/Extension.sys.mjs');
            const { AddonManager } = ChromeUtils.importESModule(
              'resource://gre/modules/AddonManager.sys.mjs',
            );
            const addon = await AddonManager.getAddonByID(id);
            const asked = addon.installPermissions;
            const permissions = { ...asked, permissions: [...asked.permissions, ...more] };
            return ExtensionData.formatPermissionStrings({ addon, permissions, type: 'install' }).msgs;
          },
          id,
          more,
        ),
      complaints: () =>
        session.privileged((id) => {
          const { extension } = WebExtensionPolicy.getByID(id);
          const gone = [
            "Actor 'Conduits' destroyed before query",
            'Promise resolved after context unloaded',
            'Promise rejected after context unloaded',
            'Promise resolved while context is inactive',
          ];
          const ofUs = (
            Services.console.getMessageArray() as { message?: string; sourceName?: string; flags?: number }[]
          )
            // Only who is asked for as a script error says where it came from.
            .filter((message) => message instanceof Ci.nsIScriptError)
            .filter(({ sourceName }) => sourceName?.startsWith(`moz-extension://${extension.uuid}/`))
            .filter(({ flags = 0 }) => (flags & Ci.nsIScriptError.warningFlag) === 0)
            // Nor Firefox's own notes where a page goes, for good or into the back/forward cache, while a question of
            // ours is on its way: the way for messages has gone (a goodbye is the last that a page says), or the answer
            // comes when nobody is left to hear it. The script cannot prevent it.
            .filter(({ message }) => !gone.some((note) => message?.includes(note)))
            .map(({ message }) => message ?? '');
          return [...(extension.warnings ?? []), ...ofUs] as string[];
        }, id),
      close: async () => {
        await Promise.race([
          client.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => {}),
          exited,
          new Promise((done) => setTimeout(done, 5_000)),
        ]);
        client.end();
        await stop();
      },
      closed: exited,
    };
  } catch (error) {
    client.end();
    await stop();
    throw error;
  }
}
