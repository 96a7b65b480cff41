/** From a page of ours: what the background says to a question, and what lies in `storage.local`. */
import type { Json, TestPage } from '../support/test-browser.ts';

interface Area {
  get(keys: string | null): Promise<Record<string, unknown>>;
  set(items: object): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
  clear(): Promise<void>;
}

interface Native {
  readonly runtime: {
    sendMessage(message: object): Promise<{ ok: boolean; value?: unknown; problem?: string }>;
  };
  readonly storage: { readonly local: Area };
}

interface World {
  readonly browser?: Native;
  readonly chrome: Native;
}

/** A question of our own pages to the background; what it answers, or `null` where nobody does within a while. */
export function ask(
  own: TestPage,
  question: string,
  ...given: readonly Json[]
): Promise<{ value: Json } | null> {
  return own.evaluate(
    async (ask, given) => {
      const world = globalThis as unknown as World;
      const late = new Promise<undefined>((done) => setTimeout(done, 15_000));
      const asked = (world.browser ?? world.chrome).runtime.sendMessage({ ask, given });
      const answer = await Promise.race([asked.catch(() => undefined), late]);
      return answer?.ok ? { value: (answer.value ?? null) as Json } : null;
    },
    question,
    given,
  );
}

/** How long the answer to a question takes, ms, as the page that asks has it; `null` where nobody answers. */
export function timeToAnswer(
  own: TestPage,
  question: string,
  ...given: readonly Json[]
): Promise<number | null> {
  return own.evaluate(
    async (ask, given) => {
      const world = globalThis as unknown as World;
      const start = performance.now();
      const late = new Promise<undefined>((done) => setTimeout(done, 15_000));
      const asked = (world.browser ?? world.chrome).runtime.sendMessage({ ask, given });
      const answer = await Promise.race([asked.catch(() => undefined), late]);
      return answer?.ok ? performance.now() - start : null;
    },
    question,
    given,
  );
}

/** What `storage.local` has under a key; `null` for nothing. */
export const stored = (own: TestPage, key: string): Promise<Json> =>
  own.evaluate(async (key) => {
    const world = globalThis as unknown as World;
    return ((await (world.browser ?? world.chrome).storage.local.get(key))[key] ?? null) as Json;
  }, key);

/** Puts something there; gives what the browser says against it, or nothing. */
export const store = (own: TestPage, items: Readonly<Record<string, Json>>): Promise<string> =>
  own.evaluate(async (items) => {
    const world = globalThis as unknown as World;
    return (world.browser ?? world.chrome).storage.local.set(items).then(
      () => '',
      (error: unknown) => String(error),
    );
  }, items);

export const clearStorage = (own: TestPage): Promise<void> =>
  own.evaluate(async () => {
    const world = globalThis as unknown as World;
    await (world.browser ?? world.chrome).storage.local.clear();
  });
