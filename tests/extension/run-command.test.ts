import { describe, expect, test } from 'vitest';
import type { PageProfile } from '../../src/core/profile/page-profile.ts';
import { DEFAULT_SETTINGS } from '../../src/core/settings.ts';
import { type CommandAccess, Commands } from '../../src/extension/run-command.ts';
import type { TabReport } from '../../src/extension/tab-report.ts';

const profile: PageProfile = {
  title: '',
  language: null,
  date: null,
  concepts: [],
  words: [],
  topicality: 1,
  capped: null,
};
const ready = (...frames: number[]): TabReport => ({ state: 'ready', profile, frames });

/** Tabs that report what is given; frames with so many mentions each, and those in which a card opens. */
function tabs(given: {
  reports?: Readonly<Record<number, TabReport>>;
  counts?: Readonly<Record<number, number>>;
  cards?: readonly number[];
}) {
  const did: string[] = [];
  const at: Record<number, number> = {};
  let settings = DEFAULT_SETTINGS;
  const access: CommandAccess = {
    report: async (tab) => given.reports?.[tab] ?? ready(0),
    showMention: async (tab, frame, concept, direction, wrap) => {
      const count = given.counts?.[frame] ?? 3;
      const way = direction === 'next' ? 1 : -1;
      let position = (at[frame] ?? (way === 1 ? 0 : count + 1)) + way;
      if (position < 1 || position > count) {
        delete at[frame];
        if (!wrap || count === 0) return null;
        position = way === 1 ? 1 : count;
      }
      at[frame] = position;
      did.push(`tab ${tab} frame ${frame} ${concept ?? 'any'} ${position}`);
      return { position, count };
    },
    showCard: async (tab, frame) => {
      if (frame > 90) throw new Error('gone');
      did.push(`tab ${tab} frame ${frame} card`);
      return given.cards?.includes(frame) ?? true;
    },
    settings: async () => settings,
    changeSettings: async (change) => {
      settings = { ...settings, ...change };
      did.push(JSON.stringify(change));
    },
  };
  return { did, access };
}

async function run(given: Parameters<typeof tabs>[0], ...asked: [command: string, tab: number][]) {
  const { did, access } = tabs(given);
  const commands = new Commands(access);
  // All at once, as fast keys are: each waits for the one before.
  await Promise.all(asked.map(([command, tab]) => commands.run(command, tab)));
  return did;
}

describe('a command', () => {
  test('walks on from mention to mention of any concept, and back', async () => {
    expect(await run({}, ['next-mention', 7], ['next-mention', 7], ['previous-mention', 7])).toEqual([
      'tab 7 frame 0 any 1',
      'tab 7 frame 0 any 2',
      'tab 7 frame 0 any 1',
    ]);
  });

  test('walks through frames, one after the other', async () => {
    const frames = { reports: { 7: ready(0, 4) }, counts: { 0: 1, 4: 2 } };
    expect(
      await run(frames, ['next-mention', 7], ['next-mention', 7], ['next-mention', 7], ['next-mention', 7]),
    ).toEqual(['tab 7 frame 0 any 1', 'tab 7 frame 4 any 1', 'tab 7 frame 4 any 2', 'tab 7 frame 0 any 1']);
  });

  test('goes its own way in each tab', async () => {
    expect(await run({ counts: { 0: 9 } }, ['next-mention', 7], ['next-mention', 8])).toEqual([
      'tab 7 frame 0 any 1',
      'tab 8 frame 0 any 2',
    ]);
  });

  test('after a restart, a walk goes on where the page says that it stands', async () => {
    const { did, access } = tabs({});
    await new Commands(access).run('next-mention', 7);
    await new Commands(access).run('next-mention', 7);
    expect(did).toEqual(['tab 7 frame 0 any 1', 'tab 7 frame 0 any 2']);
  });

  test.each([
    ['in the page itself, where nobody has walked', [0, 4], [0, 4], [], ['0 card']],
    ['in the next frame, where the first has none in view', [0, 4], [4], [], ['0 card', '4 card']],
    ['not in a frame that went away', [99, 4], [4], [], ['4 card']],
    ['in the frame that the walk has come to', [0, 4], [0, 4], ['next-mention', 'next-mention'], ['4 card']],
    ['nowhere', [0, 4], [], [], ['0 card', '4 card']],
  ])('opens the card %s', async (_, frames, cards, before, opened) => {
    const did = await run(
      { reports: { 7: ready(...frames) }, counts: { 0: 1, 4: 1 }, cards },
      ...before.map((command): [string, number] => [command, 7]),
      ['show-card', 7],
    );
    expect(did.slice(before.length)).toEqual(opened.map((one) => `tab 7 frame ${one}`));
  });

  test('hides highlights, and shows them again', async () => {
    expect(await run({}, ['toggle-highlights', 7], ['toggle-highlights', 8])).toEqual([
      '{"highlights":false}',
      '{"highlights":true}',
    ]);
  });

  test.each([
    ['of the toolbar button, which the browser itself presses', '_execute_action', ready(0)],
    ['of no name of ours', 'toString', ready(0)],
    ['in a page without mentions', 'next-mention', ready()],
    ['in a page that mentions nothing to show', 'show-card', ready()],
    ['where the browser lets nobody in', 'next-mention', { state: 'restricted' }],
    ['where the reader switched it off', 'show-card', { state: 'off' }],
  ] as const)('%s does nothing', async (_, command, report) => {
    expect(await run({ reports: { 7: report } }, [command, 7])).toEqual([]);
  });

  test('that fails does not keep the next from running', async () => {
    const { did, access } = tabs({});
    let isFirst = true;
    const commands = new Commands({
      ...access,
      report: async (tab) => {
        if (!isFirst) return access.report(tab);
        isFirst = false;
        throw new Error('the tab is gone');
      },
    });
    await expect(commands.run('next-mention', 7)).rejects.toThrow('gone');
    await commands.run('next-mention', 7);
    expect(did).toEqual(['tab 7 frame 0 any 1']);
  });
});
