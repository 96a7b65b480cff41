import { describe, expect, test } from 'vitest';
import type { PageProfile } from '../../src/core/profile/page-profile.ts';
import type { Question, RankedExcerpt } from '../../src/core/ranking/ranked-excerpt.ts';
import type { UnreadSetting } from '../../src/core/read-settings.ts';
import { DEFAULT_SETTINGS, type SettingsInForce } from '../../src/core/settings.ts';
import { type PopupAccess, PopupSession, type PopupView } from '../../src/extension/popup-session.ts';
import type { TabReport } from '../../src/extension/tab-report.ts';
import { concept, excerpts, gazette, suggestions } from '../support/gallery/sample.ts';

const profile: PageProfile = {
  title: 'An envoy returns',
  language: 'en',
  date: null,
  concepts: [
    { concept: 'pyongyang', weight: 1, places: { title: 1, body: 3 }, written: ['Pyongyang'] },
    { concept: 'silence', weight: 0.4, places: { body: 1 }, written: ['no answer'] },
    { concept: 'seoul', weight: 0.2, places: { body: 1 }, written: ['Seoul'] },
  ],
  words: [],
  topicality: 1,
  capped: null,
};
const ready: TabReport = { state: 'ready', profile, frames: [0] };

interface Asked {
  readonly question: Question;
  answer(excerpts: readonly RankedExcerpt[]): void;
}

/** A session over a browser of our own: reports come one after the other, the last for ever. */
function open(given: {
  reports?: readonly TabReport[];
  host?: string | null;
  settings?: Partial<SettingsInForce>;
  unread?: readonly UnreadSetting[];
  found?: (question: Question) => readonly RankedExcerpt[];
  /** Questions wait until the test answers them. */
  slow?: boolean;
  allowed?: boolean;
}) {
  const reports = [...(given.reports ?? [ready])];
  let settings: SettingsInForce = { ...DEFAULT_SETTINGS, ...given.settings };
  const asked: Asked[] = [];
  const steps: string[] = [];
  let waits = 0;
  const access: PopupAccess = {
    host: given.host === undefined ? 'www.news.example' : given.host,
    report: async () => (reports.length > 1 ? reports.shift() : reports[0]) as TabReport,
    settings: async () => ({ settings, unread: given.unread ?? [], isNewer: false }),
    changeSettings: async (change) => {
      settings = { ...settings, ...change };
      return settings;
    },
    rankExcerpts: (question) =>
      new Promise((answer) => {
        asked.push({ question, answer });
        if (!given.slow || question.kind === 'page') answer(given.found?.(question) ?? excerpts);
      }),
    documents: async () => [gazette],
    describeConcepts: async (ids) =>
      ids.map((id) => (id === 'silence' ? { id, kind: 'theme', prefLabel: id, scopeNote: '' } : concept(id))),
    complete: async (typed) => (typed.startsWith('s') ? suggestions : []),
    showMention: async (frame, id, direction) => {
      steps.push(`${frame} ${id} ${direction}`);
      return { position: steps.length, count: 4 };
    },
    allowSite: async () => given.allowed ?? false,
    wait: async () => {
      waits++;
    },
  };
  const views: PopupView[] = [];
  const session = new PopupSession(access, (view) => views.push(view));
  const view = () => views.at(-1) as PopupView;
  return { session, view, views, asked, steps, settings: () => settings, waits: () => waits };
}

describe('what the popup makes of what a tab says', () => {
  test.each<[string, TabReport, object]>([
    ['restricted', { state: 'restricted' }, { kind: 'restricted' }],
    ['withheld', { state: 'withheld' }, { kind: 'withheld', site: 'www.news.example' }],
    ['updated', { state: 'updated' }, { kind: 'updated' }],
    ['a page without concepts', { ...ready, profile: { ...profile, concepts: [] } }, { kind: 'nothing' }],
    [
      'a page with themes alone',
      { ...ready, profile: { ...profile, concepts: profile.concepts.slice(1, 2) } },
      { kind: 'nothing' },
    ],
  ])('%s', async (_, report, state) => {
    const { session, view } = open({ reports: [report] });
    await session.start();
    expect(view().state).toEqual(state);
  });

  test('ready: excerpts, and the concepts that can be walked to, with all their mentions', async () => {
    const { session, view } = open({});
    await session.start();
    const { state } = view();
    if (state.kind !== 'ready') throw new Error(state.kind);
    expect(state.excerpts).toBe(excerpts);
    expect(state.findings.concepts.map(({ info, count }) => [info.id, count])).toEqual([
      ['pyongyang', 4],
      ['seoul', 1],
    ]);
    expect(state.findings.notices).toEqual([]);
  });

  test.each([
    ['some', [{ name: 'density', value: 'most' }], true],
    ['none', [], false],
  ] as const)('settings of which %s could not be read are told of', async (_, unread, settingsDamaged) => {
    const { session, view } = open({ unread, reports: [{ state: 'restricted' }] });
    await session.start();
    expect(view()).toMatchObject({ settingsDamaged, state: { kind: 'restricted' } });
  });

  test('a lookup that it was opened for is asked at once, and stays while the page is read', async () => {
    const { session, view, views, asked } = open({ reports: [{ state: 'loading' }, ready] });
    await session.start('Sung Kim');
    expect(asked[0]?.question).toEqual({ kind: 'lookup', text: 'Sung Kim' });
    expect(view()).toMatchObject({
      typed: 'Sung Kim',
      asked: { kind: 'lookup', text: 'Sung Kim', excerpts },
    });
    expect(view().state.kind).toBe('ready');
    const first = views.findIndex(({ asked }) => asked !== null);
    expect(views.slice(first).every(({ asked }) => asked !== null)).toBe(true);
  });

  test('silent, where nothing in the documents bears on it', async () => {
    const { session, view } = open({ found: () => [] });
    await session.start();
    expect(view().state.kind).toBe('silent');
  });

  test('a page that was read this once says so, a page that was cut short too', async () => {
    const report: TabReport = {
      ...ready,
      state: 'withheld-read-once',
      profile: { ...profile, capped: 'text' },
    };
    const { session, view } = open({ reports: [report] });
    await session.start();
    expect(view().state).toMatchObject({
      findings: { notices: [{ kind: 'read-once' }, { kind: 'capped' }] },
    });
  });

  test('a page that is loading is asked again until it is there', async () => {
    const loading: TabReport = { state: 'loading' };
    const { session, view, views, waits } = open({ reports: [loading, loading, ready] });
    await session.start();
    expect(waits()).toBe(2);
    expect(view().state.kind).toBe('ready');
    expect(views.slice(0, -1).every(({ state }) => state.kind === 'reading')).toBe(true);
  });
});

describe('switches', () => {
  test.each([
    ['paused', { paused: true }, { kind: 'off', why: 'paused' }],
    [
      'off at a host above',
      { sitesOff: ['news.example'] },
      { kind: 'off', why: 'site', site: 'www.news.example' },
    ],
  ])('%s: the page is not asked', async (_, settings, state) => {
    const { session, view, asked } = open({ settings });
    await session.start();
    expect(view().state).toEqual(state);
    expect(asked).toEqual([]);
  });

  test('off and on again at this site, which other entries survive', async () => {
    const { session, view, settings } = open({ settings: { sitesOff: ['other.example'] } });
    await session.start();
    await session.setSiteOff(true);
    expect(settings().sitesOff).toEqual(['other.example', 'news.example']);
    expect(view().switches?.site).toEqual({ host: 'www.news.example', off: true });
    expect(view().state.kind).toBe('off');
    await session.setSiteOff(false);
    expect(settings().sitesOff).toEqual(['other.example']);
    expect(view().state.kind).toBe('ready');
  });

  test('where only chosen sites are read, the switch chooses this one', async () => {
    const { session, view, settings } = open({
      settings: { reads: 'chosen-sites', sitesOn: ['other.example'], sitesOff: ['third.example'] },
    });
    await session.start();
    expect(view().state).toEqual({ kind: 'off', why: 'site', site: 'www.news.example' });
    await session.setSiteOff(false);
    expect(settings().sitesOn).toEqual(['other.example', 'news.example']);
    expect(view().state.kind).toBe('ready');
    await session.setSiteOff(true);
    expect(settings()).toMatchObject({ sitesOn: ['other.example'], sitesOff: ['third.example'] });
  });

  test('pause and resume: the page says "off" a moment longer, and is asked again', async () => {
    const { session, view } = open({
      settings: { paused: true },
      reports: [{ state: 'off' }, { state: 'off' }, ready],
    });
    await session.start();
    await session.setPaused(false);
    expect(view().state.kind).toBe('ready');
  });

  test('a page that says "off" for good is believed', async () => {
    const { session, view } = open({ reports: [{ state: 'off' }] });
    await session.start();
    expect(view().state).toEqual({ kind: 'off', why: 'site', site: 'www.news.example' });
  });

  test('where there is no site there is no switch for it, and nothing is stored', async () => {
    const { session, view, settings } = open({ host: null });
    await session.start();
    await session.setSiteOff(true);
    expect(view().switches?.site).toBeNull();
    expect(settings().sitesOff).toEqual([]);
  });

  test('highlights away: the excerpts stay', async () => {
    const { session, view } = open({});
    await session.start();
    await session.setHighlights(false);
    expect(view().switches?.highlights).toBe(false);
    expect(view().state.kind).toBe('ready');
  });

  test('a withheld site is read once it is allowed', async () => {
    const { session, view } = open({ reports: [{ state: 'withheld' }, ready], allowed: true });
    await session.start();
    await session.allowSite();
    expect(view().state.kind).toBe('ready');
  });
});

describe('a concept', () => {
  test('is asked for with its page, and the page moves to its next mention', async () => {
    const { session, view, asked, steps } = open({});
    await session.start();
    await session.choose('pyongyang');
    expect(asked.at(-1)?.question).toEqual({ kind: 'concept', concept: 'pyongyang', profile });
    expect(steps).toEqual(['0 pyongyang next']);
    expect(view().asked).toMatchObject({ count: 4, position: { position: 1, count: 4 }, excerpts });
    await session.step('previous');
    expect(steps.at(-1)).toBe('0 pyongyang previous');
  });

  test('that the page has not is no choice', async () => {
    const { session, view } = open({});
    await session.start();
    await session.choose('icbm');
    expect(view().asked).toBeNull();
  });

  test('from the completion needs no page, and does not walk where there is nothing to walk to', async () => {
    const { session, view, steps } = open({ reports: [{ state: 'restricted' }] });
    await session.start();
    const [suggestion] = suggestions;
    await session.take(suggestion!);
    await session.step('next');
    expect(view().asked).toMatchObject({ kind: 'concept', count: 0, excerpts });
    expect(view().typed).toBe('strategic patience');
    expect(steps).toEqual([]);
  });

  test('a late answer to another one is dropped', async () => {
    const { session, view, asked } = open({ slow: true });
    await session.start();
    const first = session.choose('pyongyang');
    const second = session.choose('seoul');
    const answers = asked.filter(({ question }) => question.kind === 'concept');
    answers[1]?.answer(excerpts.slice(1));
    answers[0]?.answer(excerpts.slice(0, 1));
    await Promise.all([first, second]);
    expect(view().asked).toMatchObject({ concept: { id: 'seoul' }, excerpts: excerpts.slice(1) });
  });

  test('a late answer does not come back after one has left it', async () => {
    const { session, view, asked } = open({ slow: true });
    await session.start();
    const chosen = session.choose('pyongyang');
    session.back();
    asked.at(-1)?.answer(excerpts);
    await chosen;
    expect(view().asked).toBeNull();
  });
});

describe('a lookup', () => {
  test('answers what is typed', async () => {
    const { session, view } = open({});
    await session.start();
    await session.type(' hotline ');
    expect(view()).toMatchObject({
      typed: ' hotline ',
      suggestions: [],
      asked: { kind: 'lookup', text: 'hotline', excerpts },
    });
  });

  test('half a word is answered with what it most likely becomes', async () => {
    const { session, view, asked } = open({
      found: (question) => (question.kind === 'lookup' ? [] : excerpts),
    });
    await session.start();
    await session.type('strat');
    expect(asked.at(-1)?.question).toMatchObject({ kind: 'concept', concept: 'strategic-patience' });
    expect(view().asked).toEqual({ kind: 'lookup', text: 'strategic patience', excerpts });
  });

  test('a word that says nothing is told so', async () => {
    const { session, view } = open({ found: () => [] });
    await session.start();
    await session.type('Vladivostok');
    expect(view().asked).toEqual({ kind: 'lookup', text: 'Vladivostok', excerpts: [] });
  });

  test('keeps what is on show until the answer to the new letters is there', async () => {
    const { session, view, asked } = open({ slow: true });
    await session.start();
    const first = session.type('ho');
    asked.at(-1)?.answer(excerpts);
    await first;
    const second = session.type('hot');
    expect(view().asked).toMatchObject({ text: 'hot', excerpts });
    asked.at(-1)?.answer(excerpts.slice(1));
    await second;
    expect(view().asked).toMatchObject({ text: 'hot', excerpts: excerpts.slice(1) });
  });

  test('a late answer to fewer letters is dropped', async () => {
    const { session, view, asked } = open({ slow: true });
    await session.start();
    const both = [session.type('ho'), session.type('hot')];
    const lookups = asked.filter(({ question }) => question.kind === 'lookup');
    lookups[1]?.answer(excerpts.slice(1));
    lookups[0]?.answer(excerpts);
    await Promise.all(both);
    expect(view().asked).toMatchObject({ text: 'hot', excerpts: excerpts.slice(1) });
  });

  test('an emptied field leads back to the page', async () => {
    const { session, view } = open({});
    await session.start();
    await session.type('hotline');
    await session.type('');
    expect(view()).toMatchObject({ typed: '', suggestions: [], asked: null, state: { kind: 'ready' } });
  });
});

describe('what an organisation has set', () => {
  const sitesOff = ['news.example'];
  test.each<[string, Partial<SettingsInForce>, object, object]>([
    [
      'a site that it closed',
      { organisation: { locked: [], sitesOff } },
      { kind: 'off', why: 'site', site: 'www.news.example', locked: true },
      { host: 'www.news.example', off: true, locked: true },
    ],
    [
      'a site that the reader switched off, beside its own',
      { sitesOff, organisation: { locked: [], sitesOff: ['intranet.example'] } },
      { kind: 'off', why: 'site', site: 'www.news.example' },
      { host: 'www.news.example', off: true },
    ],
    [
      'sites that it chose',
      {
        reads: 'chosen-sites',
        sitesOn: ['intranet.example'],
        organisation: { locked: ['reads', 'sitesOn'], sitesOff: [] },
      },
      { kind: 'off', why: 'site', site: 'www.news.example', locked: true },
      { host: 'www.news.example', off: true, locked: true },
    ],
    [
      'everything',
      { paused: true, organisation: { locked: ['paused'], sitesOff: [] } },
      { kind: 'off', why: 'paused', locked: true },
      { host: 'www.news.example', off: false },
    ],
  ])('off by %s: whether it can be switched on is said', async (_, settings, state, site) => {
    const { session, view } = open({ settings });
    await session.start();
    expect(view().state).toEqual(state);
    expect(view().switches?.site).toEqual(site);
    expect(view().switches?.locked).toEqual(settings.organisation?.locked);
  });
});
