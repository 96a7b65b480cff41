/** What a page of ours sees: every message that content scripts send, what frames report, what is stored. */
import type { TestPage } from '../support/test-browser.ts';
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
