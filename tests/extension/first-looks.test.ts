import { describe, expect, test, vi } from 'vitest';
import type { PageProfile } from '../../src/core/profile/page-profile.ts';
import { DEFAULT_SETTINGS, type SettingsInForce } from '../../src/core/settings.ts';
import { FirstLooks } from '../../src/extension/first-looks.ts';
import { answeringFrom, type PopupQuestions } from '../../src/extension/popup-facts.ts';
import type { PopupView } from '../../src/extension/popup-session.ts';
import type { TabReport } from '../../src/extension/tab-report.ts';
import { concept, excerpts, gazette } from '../support/gallery/sample.ts';
import { wordingOf } from '../support/gallery/wording.ts';

const profile: PageProfile = {
  title: 'An envoy returns',
  language: 'en',
  date: null,
  concepts: [{ concept: 'pyongyang', weight: 1, places: { body: 3 }, written: ['Pyongyang'] }],
  words: [],
  topicality: 1,
  capped: null,
};
const ready: TabReport = { state: 'ready', profile, frames: [0] };

function background(given: {
  report?: () => Promise<TabReport>;
  settings?: Partial<SettingsInForce>;
  isLookupAsked?: boolean;
}) {
  const drawn: PopupView[] = [];
  const asked: string[] = [];
  const settings = { ...DEFAULT_SETTINGS, ...given.settings };
  const hear = <T>(question: string, answer: T): T => {
    asked.push(question);
    return answer;
  };
  const questions: PopupQuestions = {
    settings: async () => hear('settings', { settings, unread: [], isNewer: false }),
    report: () => hear('report', given.report?.() ?? Promise.resolve(ready)),
    rankExcerpts: async ({ kind }) => hear(`rank ${kind}`, excerpts),
    documents: async () => hear('documents', [gazette]),
    describeConcepts: async (ids) => hear('describe', ids.map(concept)),
  };
  const looks = new FirstLooks({
    tab: async (tab) => ({ id: tab ?? 7, url: 'https://www.news.example/envoy', windowId: 1 }),
    questions: () => questions,
    wording: async () => wordingOf('ko'),
    draw: (view, { language }, isPopup) => {
      drawn.push(view);
      return { language, direction: 'ltr', drawn: [String(isPopup)] };
    },
    isLookupAsked: () => given.isLookupAsked ?? false,
  });
  return { looks, drawn, asked, questions };
}

describe('a first look', () => {
  test('is what the popup would say of the page, in the language that is chosen', async () => {
    const { looks, drawn } = background({});
    expect(await looks.make(null, true)).toEqual({ language: 'ko', direction: 'ltr', drawn: ['true'] });
    expect(drawn).toHaveLength(1);
    expect(drawn[0]).toMatchObject({
      state: { kind: 'ready', excerpts },
      documents: [gazette],
      switches: { site: { host: 'www.news.example', off: false } },
    });
  });

  test.each<[string, TabReport, Partial<SettingsInForce>, object]>([
    ['nothing on the page', { ...ready, profile: { ...profile, concepts: [] } }, {}, { kind: 'nothing' }],
    ['no web page', { state: 'restricted' }, {}, { kind: 'restricted' }],
    ['an update', { state: 'updated' }, {}, { kind: 'updated' }],
    ['paused', ready, { paused: true }, { kind: 'off', why: 'paused' }],
    ['a site that is off', ready, { sitesOff: ['news.example'] }, { kind: 'off', why: 'site' }],
  ])('says so: %s', async (_, report, settings, state) => {
    const { looks, drawn } = background({ report: async () => report, settings });
    expect(await looks.make(null, true)).not.toBeNull();
    expect(drawn.map((view) => view.state)).toMatchObject([state]);
  });

  test.each<[string, Parameters<typeof background>[0]]>([
    ['the page is still being read', { report: async () => ({ state: 'loading' }) }],
    ['the page contradicts the settings', { report: async () => ({ state: 'off' }) }],
    ['the page cannot be asked', { report: () => Promise.reject(new Error('gone')) }],
    // Firefox asks the reader for a site only while a press is being answered.
    ['its button must be answered at once', { report: async () => ({ state: 'withheld' }) }],
    ['the popup opens for a lookup', { isLookupAsked: true }],
  ])('is none where %s', async (_, given) => {
    const { looks, drawn } = background(given);
    expect(await looks.make(null, true)).toBeNull();
    expect(drawn).toEqual([]);
  });
});

describe('what a first look was made of', () => {
  test('is handed over once, for the tab that it was asked for', async () => {
    const { looks } = background({});
    await looks.make(7, true);
    expect(await looks.take(7)).toMatchObject({ tab: { id: 7, windowId: 1 }, report: ready });
    expect(await looks.take(7)).toBeNull();
    await looks.make(7, true);
    expect(await looks.take(null)).toBeNull();
  });

  test('is waited for by a popup whose patience ended', async () => {
    let answer: (report: TabReport) => void = () => {};
    const { looks } = background({
      report: () =>
        new Promise((told) => {
          answer = told;
        }),
    });
    const look = looks.make(null, true);
    const facts = looks.take(null);
    await vi.waitFor(() => expect(answer).toHaveLength(1));
    answer(ready);
    expect(await facts).toMatchObject({ report: ready });
    expect(await look).not.toBeNull();
  });

  test('is nothing where the popup opens for a lookup', async () => {
    const { looks } = background({ isLookupAsked: true });
    await looks.make(null, true);
    expect(await looks.take(null)).toBeNull();
  });

  test('answers the same questions, once; whatever else is asked, is asked', async () => {
    const { looks, asked, questions } = background({});
    await looks.make(null, true);
    const facts = await looks.take(null);
    expect(asked).toEqual(['documents', 'settings', 'report', 'rank page', 'describe']);
    asked.length = 0;

    const known = answeringFrom(Promise.resolve(facts), questions);
    expect(await known.rankExcerpts({ kind: 'lookup', text: 'Kim' })).toBe(excerpts);
    expect(asked).toEqual(['rank lookup']);
    expect(await known.report()).toBe(ready);
    expect(await known.rankExcerpts({ kind: 'page', profile })).toBe(excerpts);
    expect(await known.documents()).toEqual([gazette]);
    expect(await known.describeConcepts(['pyongyang'])).toEqual([concept('pyongyang')]);
    expect(asked).toEqual(['rank lookup']);
    await known.report();
    await known.rankExcerpts({ kind: 'page', profile });
    await known.documents();
    await known.describeConcepts(['pyongyang']);
    expect(asked).toEqual(['rank lookup', 'report', 'rank page', 'documents', 'describe']);
  });

  test('is asked where nothing is known', async () => {
    const { asked, questions } = background({});
    const unknown = answeringFrom(Promise.resolve(null), questions);
    expect(await unknown.report()).toBe(ready);
    expect(await unknown.documents()).toEqual([gazette]);
    expect(asked).toEqual(['report', 'documents']);
  });
});
