import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS, MARK_COLOURS } from '../../src/core/settings.ts';
import { SETTINGS_KEY } from '../../src/extension/settings-stored.ts';
import { changeSettings } from '../../src/extension/settings.ts';

const { local } = vi.hoisted(() => ({
  local: { get: undefined as unknown, set: undefined as unknown },
}));
vi.mock('webextension-polyfill', () => ({ default: { storage: { local } } }));

/** A storage like the browser's: each question and each write is answered some time later, in no given order. */
function fakeStorage(items: Map<string, unknown>, scheduler: fc.Scheduler): void {
  local.get = (keys: readonly string[]) =>
    scheduler
      .schedule(Promise.resolve(), `get ${keys}`)
      .then(() => structuredClone(Object.fromEntries(keys.map((key) => [key, items.get(key)]))));
  local.set = (given: object) =>
    scheduler.schedule(Promise.resolve(structuredClone(given)), 'set').then((given) => {
      for (const [key, value] of Object.entries(given)) items.set(key, value);
    });
}

/** Like the browser's: one at a time under each name, who asks first comes first. */
function fakeLocks(): { request<T>(name: string, run: () => Promise<T>): Promise<T> } {
  const last = new Map<string, Promise<unknown>>();
  return {
    request: (name, run) => {
      const mine = (last.get(name) ?? Promise.resolve()).then(run);
      last.set(
        name,
        mine.catch(() => {}),
      );
      return mine;
    },
  };
}

/** The fault: everybody comes in at once. */
const NO_LOCKS = { request: <T>(_name: string, run: () => Promise<T>): Promise<T> => run() };

const AT_FIRST = ['old-0.example', 'old-1.example', 'old-2.example'];

/** Each writer has seen the settings as they were at first, and adds a site, removes one or picks a colour. */
const writers = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('adds' as const), site: fc.nat(5).map((n) => `new-${n}.example`) }),
    fc.record({ kind: fc.constant('removes' as const), site: fc.constantFrom(...AT_FIRST) }),
    fc.record({ kind: fc.constant('colours' as const), colour: fc.constantFrom(...MARK_COLOURS) }),
  ),
  { minLength: 2, maxLength: 6 },
);

const nothingIsLost = (locks: () => object) =>
  fc.asyncProperty(writers, fc.scheduler(), async (writers, scheduler) => {
    vi.stubGlobal('navigator', { locks: locks() });
    const items = new Map<string, unknown>([[SETTINGS_KEY, { ...DEFAULT_SETTINGS, sitesOff: AT_FIRST }]]);
    fakeStorage(items, scheduler);
    const sites = new Set(AT_FIRST);
    let colour = DEFAULT_SETTINGS.markColour;
    const answers = writers.map(async (writer) => {
      if (writer.kind === 'colours') {
        const answer = await changeSettings({ markColour: writer.colour });
        colour = writer.colour;
        expect(answer.markColour).toBe(writer.colour);
        return;
      }
      const { kind, site } = writer;
      const sitesOff = kind === 'adds' ? [...AT_FIRST, site] : AT_FIRST.filter((one) => one !== site);
      const answer = await changeSettings({ sitesOff }, { sitesOff: AT_FIRST });
      if (kind === 'adds') sites.add(site);
      else sites.delete(site);
      expect(answer.sitesOff.includes(site)).toBe(kind === 'adds');
    });
    await scheduler.waitFor(Promise.all(answers));
    const stored = items.get(SETTINGS_KEY) as typeof DEFAULT_SETTINGS;
    expect([...stored.sitesOff].sort()).toEqual([...sites].sort());
    expect(stored.markColour).toBe(colour);
    const { sitesOff: _, markColour: __, ...others } = stored;
    expect({ ...DEFAULT_SETTINGS, ...others }).toEqual(DEFAULT_SETTINGS);
  });

describe('many who change settings at a time', () => {
  let before: typeof local;
  beforeEach(() => {
    before = { ...local };
  });
  afterEach(() => {
    Object.assign(local, before);
    vi.unstubAllGlobals();
  });

  test('under one lock no change that was acknowledged is lost, in whatever order the storage answers', async () => {
    await fc.assert(nothingIsLost(fakeLocks), { numRuns: 300 });
  });

  test('without the lock the same property finds a change that is lost', async () => {
    const { failed, errorInstance } = await fc.check(
      nothingIsLost(() => NO_LOCKS),
      { numRuns: 300 },
    );
    expect(failed).toBe(true);
    expect(String(errorInstance)).toMatch(/AssertionError/);
  });
});
