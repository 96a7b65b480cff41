import { expect, test } from 'vitest';
import type { PageProfile } from '../../src/core/profile/page-profile.ts';
import { type FrameAnswer, type OpenFrame, reportOfTab } from '../../src/extension/tab-report.ts';

function profile(title: string, ...concepts: string[]): PageProfile {
  return {
    title,
    language: 'en',
    date: null,
    concepts: concepts.map((concept) => ({ concept, weight: 1, places: { body: 1 }, written: [concept] })),
    words: [],
    topicality: 1,
    capped: null,
  };
}

const ready = (title: string, ...concepts: string[]): FrameAnswer => ({
  state: 'ready',
  profile: profile(title, ...concepts),
});
const nobody: FrameAnswer = { state: 'nobody' };

interface Tab {
  readonly open?: readonly OpenFrame[] | null;
  readonly mayRead?: boolean;
  readonly isWebPage?: boolean;
  /** What each frame says, one answer after another; the last stays. */
  readonly says?: Readonly<Record<number, readonly FrameAnswer[]>>;
  /** What the page itself says once a script was put in; without it, nothing can be put in. */
  readonly afterStart?: readonly FrameAnswer[];
}

async function report({ open, mayRead = true, isWebPage = true, says = {}, afterStart }: Tab) {
  let started = 0;
  const left = new Map(Object.entries(says).map(([frame, answers]) => [Number(frame), [...answers]]));
  const result = await reportOfTab({
    openFrames: async () =>
      open === undefined ? [{ frame: 0, readyState: 'complete', isReadable: true }] : open,
    mayRead: async () => mayRead,
    isWebPage: () => isWebPage,
    startContentScript: async () => {
      started++;
      if (afterStart) left.set(0, [...afterStart]);
      return afterStart !== undefined;
    },
    report: async (frame) => {
      const answers = left.get(frame) ?? [nobody];
      return (answers.length > 1 ? answers.shift() : answers[0]) ?? nobody;
    },
    wait: async () => {},
  });
  return { ...result, started };
}

const loadingPage: OpenFrame[] = [{ frame: 0, readyState: 'interactive', isReadable: true }];

test.each<[string, Tab, string, number]>([
  ['a page of the browser', { open: null, isWebPage: false }, 'restricted', 0],
  ['a page of the shop, though all sites are allowed', { open: null }, 'restricted', 0],
  ['a site that is withheld and not lent', { open: null, mayRead: false }, 'withheld', 0],
  [
    'only frames of the page can be reached',
    { open: [{ frame: 3, readyState: 'complete', isReadable: true }] },
    'restricted',
    0,
  ],
  [
    'a PDF, in a viewer that lets us in',
    { open: [{ frame: 0, readyState: 'complete', isReadable: false }] },
    'restricted',
    0,
  ],
  ['a page that is still coming', { open: loadingPage }, 'loading', 0],
  ['a page that is still being read', { says: { 0: [{ state: 'reading' }] } }, 'loading', 0],
  ['a page too busy to answer', { says: { 0: [{ state: 'silent' }] } }, 'loading', 0],
  ['a page that is read while we ask', { says: { 0: [{ state: 'reading' }, ready('a')] } }, 'ready', 0],
  ['a site that is off', { says: { 0: [{ state: 'off' }] } }, 'off', 0],
  ['a page without mentions', { says: { 0: [ready('a')] } }, 'ready', 0],
  [
    'cut off by an update, and a new script starts',
    { afterStart: [{ state: 'reading' }, ready('a')] },
    'ready',
    1,
  ],
  ['cut off by an update, and none starts', {}, 'updated', 0 + 1],
  ['cut off by an update, and the new one is dumb', { afterStart: [nobody] }, 'updated', 1],
  [
    'withheld, lent for this click',
    { mayRead: false, afterStart: [ready('a', 'x')] },
    'withheld-read-once',
    1,
  ],
  [
    'withheld, lent for this click, not there yet',
    { mayRead: false, open: loadingPage, afterStart: [ready('a', 'x')] },
    'withheld-read-once',
    1,
  ],
  ['withheld, read before', { mayRead: false, says: { 0: [ready('a', 'x')] } }, 'withheld-read-once', 0],
])('%s', async (_, tab, state, started) => {
  expect(await report(tab)).toMatchObject({ state, started });
});

const open = (...frames: number[]): OpenFrame[] =>
  frames.map((frame) => ({ frame, readyState: 'complete', isReadable: true }));

test('a frame where nobody is gets a script, and is asked until it has been read; no other does', async () => {
  const says = {
    0: [ready('The page', 'a')],
    2: [ready('Lived in', 'b')],
    3: [nobody, { state: 'reading' } as const, ready('Given just now', 'c')],
    4: [{ state: 'silent' } as const],
  };
  const startedIn: (readonly number[] | undefined)[] = [];
  const left = new Map(Object.entries(says).map(([frame, answers]) => [Number(frame), [...answers]]));
  const asked = (isIn: boolean) =>
    reportOfTab({
      openFrames: async () => open(0, 2, 3, 4),
      mayRead: async () => true,
      isWebPage: () => true,
      startContentScript: async (frames) => {
        startedIn.push(frames);
        return isIn;
      },
      report: async (frame) => {
        const answers = left.get(frame) ?? [nobody];
        return (answers.length > 1 ? answers.shift() : answers[0]) ?? nobody;
      },
      wait: async () => {},
    });
  expect(await asked(true)).toMatchObject({ state: 'ready', frames: [0, 2, 3] });
  expect(startedIn).toEqual([[3]]);
  left.set(3, [nobody]);
  expect(await asked(false)).toMatchObject({ state: 'ready', frames: [0, 2] });
});

test('frames are put together, the page itself first; silent and empty ones are left out', async () => {
  const open = [4, 0, 2, 9, 11].map(
    (frame): OpenFrame => ({ frame, readyState: 'complete', isReadable: true }),
  );
  const says = {
    0: [ready('The page', 'a')],
    2: [ready('Frame two', 'a', 'b')],
    4: [ready('Frame four', 'c')],
    9: [ready('An empty frame')],
    11: [{ state: 'silent' } as const],
  };
  const result = await report({ open, says });
  expect(result).toMatchObject({ state: 'ready', profile: { title: 'The page' }, frames: [0, 4, 2] });
});

test('a walk does not go to a page that mentions nothing itself', async () => {
  const open = [0, 5].map((frame): OpenFrame => ({ frame, readyState: 'complete', isReadable: true }));
  expect(await report({ open, says: { 0: [ready('The page')], 5: [ready('A frame', 'a')] } })).toMatchObject({
    frames: [5],
    profile: { title: 'The page', concepts: [{ concept: 'a' }] },
  });
});
