/** What a page of ours sees: every message that content scripts send, what frames report, what is stored. */
import type { Json, TestPage } from '../support/test-browser.ts';
import type { TrustTest } from './row.ts';

export interface Heard {
  readonly ask: string;
  readonly given: readonly unknown[];
}

interface Native {
  readonly runtime: {
    readonly onMessage: { addListener(heard: (message: Heard) => undefined): void };
  };
  readonly storage: Record<'local' | 'sync' | 'session', { get(key: null): Promise<object> }>;
  readonly scripting: {
    executeScript(of: object): Promise<{ frameId: number }[]>;
  };
  readonly action: { getBadgeText(of: { tabId: number }): Promise<string> };
  readonly tabs: {
    query(of: object): Promise<{ id: number; url?: string }[]>;
    sendMessage(tab: number, message: object, of: object): Promise<unknown>;
  };
}

interface World {
  readonly browser?: Native;
  readonly chrome: Native;
  heard: Heard[];
}

export interface Listener {
  readonly page: TestPage;
  /** Every message since it was opened, or since it forgot. */
  messages(): Promise<Heard[]>;
  forget(): Promise<void>;
  storage(): Promise<object>;
}

/** Opens a page of ours that hears what is sent to the background: messages go to all of an extension's pages. */
export async function openListener(given: TrustTest): Promise<Listener> {
  const page = await given.openOwn();
  await page.evaluate(() => {
    // On the window: in Firefox each evaluation has a global of its own.
    const world = window as unknown as World;
    world.heard = [];
    (world.browser ?? world.chrome).runtime.onMessage.addListener((message) => {
      world.heard.push(message);
      return undefined;
    });
  });
  return {
    page,
    messages: () => page.evaluate(() => (window as unknown as World).heard),
    forget: () =>
      page.evaluate(() => {
        (window as unknown as World).heard = [];
      }),
    storage: () =>
      page.evaluate(async () => {
        const world = globalThis as unknown as World;
        const { local, sync, session } = (world.browser ?? world.chrome).storage;
        return { local: await local.get(null), sync: await sync.get(null), session: await session.get(null) };
      }),
  };
}

/** What every frame of every web page that is open reports of itself, as the popup would hear it. */
export function reportsOfFrames(own: TestPage): Promise<unknown[]> {
  return own.evaluate(async () => {
    const world = globalThis as unknown as World;
    const native = world.browser ?? world.chrome;
    const reports: unknown[] = [];
    for (const { id } of await native.tabs.query({ url: ['http://*/*', 'https://*/*'] })) {
      const target = { tabId: id, allFrames: true };
      const frames = await native.scripting.executeScript({ target, func: () => true }).catch(() => []);
      for (const { frameId } of frames)
        reports.push(
          await native.tabs
            .sendMessage(id, { ask: 'frameReport', given: [] }, { frameId })
            .catch((error: unknown) => String(error)),
        );
    }
    return reports;
  });
}

/** What a function gave in one frame. */
export interface InFrame<T> {
  readonly frame: number;
  readonly url: string;
  readonly result: T;
}

/**
 * Runs a function where our content scripts live, in every frame of the tab that shows an address; a frame that lets
 * nobody in is left out. What it closes over does not travel.
 * @param own a page of ours, whose rights it takes
 */
export async function inContentScripts<A extends readonly Json[], T>(
  own: TestPage,
  url: string,
  run: (...given: A) => T | Promise<T>,
  ...given: A
): Promise<InFrame<Awaited<T>>[]> {
  const outer = `async (url, given) => {
    const native = globalThis.browser ?? globalThis.chrome;
    const tabs = await native.tabs.query({ url: ['http://*/*', 'https://*/*'] });
    const tab = tabs.find((one) => one.url === url);
    if (!tab) throw new Error('No tab shows ' + url + ', but ' + tabs.map((one) => one.url).join());
    const target = { tabId: tab.id, allFrames: true };
    const looked = await native.scripting.executeScript({ target, args: given, func: async (...given) => ({
      url: location.href, result: await (${run})(...given),
    }) });
    const failed = looked.find(({ error }) => error);
    if (failed) throw new Error('in frame ' + failed.frameId + ': ' + failed.error);
    return looked.map(({ frameId: frame, result }) => ({ frame, ...result }));
  }`;
  // Travels as the text that it says it is: a function cannot be handed over from a page to a frame in a third world.
  const travelling = Object.assign(async (_url: string, _given: readonly Json[]) => [], {
    toString: () => outer,
  });
  return (await own.evaluate(travelling, url, [...given])) as InFrame<Awaited<T>>[];
}

/** What the badge says of the tab that shows an address, asked without bringing it to the front. */
export function badgeAt(own: TestPage, url: string): Promise<string> {
  return own.evaluate(async (url) => {
    const world = globalThis as unknown as World;
    const native = world.browser ?? world.chrome;
    const tab = (await native.tabs.query({ url: ['http://*/*'] })).find((one) => one.url === url);
    if (!tab) throw new Error(`No tab shows ${url}.`);
    return native.action.getBadgeText({ tabId: tab.id });
  }, url);
}

/** The words painted in each frame of a tab, frames without any left out; each frame's own, in no order. */
export async function paintedInFrames(own: TestPage, url: string): Promise<string[]> {
  const frames = await inContentScripts(own, url, () => {
    const words: string[] = [];
    const ours = CSS.highlights.get('marked-term') as unknown as
      | (Set<StaticRange> & { readonly wrappedJSObject?: Set<StaticRange> })
      | undefined;
    // In Firefox no iterator passes from a page's world into ours: the set is walked there, each range looked at here.
    const { XPCNativeWrapper: asOurs = (range: StaticRange) => range } = globalThis as {
      XPCNativeWrapper?: (range: StaticRange) => StaticRange;
    };
    for (const range of ours?.wrappedJSObject ?? ours ?? []) {
      const { startContainer, startOffset, endOffset } = asOurs(range);
      words.push((startContainer.textContent ?? '').slice(startOffset, endOffset));
    }
    return words;
  });
  return frames.flatMap(({ result }) => result);
}
