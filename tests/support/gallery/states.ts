import type { PopupView } from '../../../src/extension/popup-session.ts';
import { DEFAULT_SETTINGS } from '../../../src/core/settings.ts';
import type { RankedExcerpt } from '../../../src/core/ranking/ranked-excerpt.ts';
import type { CardProps } from '../../../src/ui/Card.tsx';
import type { OptionsProps } from '../../../src/ui/Options.tsx';
import type { PopupState } from '../../../src/ui/popup-state.ts';
import {
  concept,
  excerpts,
  findings,
  gazette,
  givenOnPage,
  koreanExcerpts,
  onPage,
  ownOnPage,
  page,
  suggestions,
} from './sample.ts';

const plain: PopupView = {
  state: { kind: 'ready', findings, excerpts },
  asked: null,
  typed: '',
  suggestions: [],
  documents: [gazette],
  switches: { highlights: true, paused: false, site: { host: 'news.example', off: false } },
  settingsDamaged: false,
};

const noSite = { highlights: true, paused: false, site: null };
const only = (state: PopupState, change: Partial<PopupView> = {}): PopupView => ({
  ...plain,
  state,
  ...change,
});

/** Every state of the popup, by name. */
export const POPUP_STATES: Readonly<Record<string, PopupView>> = {
  ready: plain,
  'ready-few': only({
    kind: 'ready',
    findings: { ...findings, concepts: onPage({ many: 3 }) },
    excerpts: excerpts.slice(0, 1),
  }),
  'ready-own': only({
    kind: 'ready',
    findings: { ...findings, concepts: [ownOnPage, givenOnPage, ...onPage({ many: 2 })] },
    excerpts,
  }),
  'chosen-own': only(
    { kind: 'silent', findings: { ...findings, concepts: [ownOnPage] } },
    {
      asked: {
        kind: 'concept',
        concept: ownOnPage.info,
        count: 2,
        position: { position: 1, count: 2 },
        excerpts: [],
      },
    },
  ),
  'ready-overtaken': only({ kind: 'ready', findings, excerpts: excerpts.slice(2) }),
  'ready-korean': only({
    kind: 'ready',
    findings: {
      page: {
        title: '미국 특사, 답변 없이 서울로',
        language: 'ko',
        date: { iso: '2019-11', source: 'meta' },
      },
      concepts: onPage({ many: 9, korean: true }),
      notices: [],
    },
    excerpts: koreanExcerpts,
  }),
  'ready-undated': only(
    {
      kind: 'ready',
      findings: {
        page: { ...page, date: null },
        concepts: onPage({ many: 5 }),
        notices: [{ kind: 'read-once' }, { kind: 'capped' }, { kind: 'unmarked' }],
      },
      excerpts,
    },
    { settingsDamaged: true },
  ),
  concept: only(plain.state, {
    asked: {
      kind: 'concept',
      concept: concept('stockholm-talks'),
      count: 4,
      position: { position: 3, count: 4 },
      excerpts: excerpts.slice(0, 2),
    },
  }),
  'concept-waiting': only(plain.state, {
    asked: { kind: 'concept', concept: concept('pyongyang'), count: 11, position: null, excerpts: null },
  }),
  'concept-without': only(plain.state, {
    asked: {
      kind: 'concept',
      concept: concept('commission-of-inquiry'),
      count: 1,
      position: { position: 1, count: 1 },
      excerpts: [],
    },
  }),
  lookup: only(plain.state, {
    typed: 'strat',
    suggestions,
    asked: { kind: 'lookup', text: 'strat', excerpts: excerpts.slice(1, 2) },
  }),
  'lookup-without': only(
    { kind: 'nothing' },
    {
      typed: 'Vladivostok',
      asked: { kind: 'lookup', text: 'Vladivostok', excerpts: [] },
    },
  ),
  silent: only({ kind: 'silent', findings: { ...findings, concepts: onPage({ many: 4 }) } }),
  nothing: only({ kind: 'nothing' }),
  'nothing-damaged': only({ kind: 'nothing' }, { settingsDamaged: true }),
  reading: only({ kind: 'reading' }, { switches: null }),
  restricted: only({ kind: 'restricted' }, { switches: noSite }),
  withheld: only({ kind: 'withheld', site: 'news.example' }, { switches: noSite }),
  updated: only({ kind: 'updated' }),
  paused: only(
    { kind: 'off', why: 'paused' },
    {
      switches: { highlights: true, paused: true, site: { host: 'news.example', off: false } },
    },
  ),
  'site-off': only(
    { kind: 'off', why: 'site', site: 'news.example' },
    {
      switches: { highlights: true, paused: false, site: { host: 'news.example', off: true } },
    },
  ),
};

type CardData = Omit<CardProps, 'onClose'>;

/** Every state of the card beside a mention. */
export const CARD_STATES: Readonly<Record<string, CardData>> = {
  card: {
    concept: concept('stockholm-talks'),
    found: { ranked: excerpts[0] as RankedExcerpt, document: gazette },
    page,
  },
  'card-overtaken': {
    concept: concept('hotline'),
    found: { ranked: excerpts[2] as RankedExcerpt, document: gazette },
    page,
  },
  'card-without': { concept: concept('commission-of-inquiry'), found: null, page },
};

type OptionsData = Pick<
  OptionsProps,
  'settings' | 'unread' | 'isNewer' | 'currentSite' | 'commands' | 'readsEverySite'
>;

export const OPTIONS_STATES: Readonly<Record<string, OptionsData>> = {
  options: {
    settings: DEFAULT_SETTINGS,
    unread: [],
    isNewer: false,
    currentSite: 'www.news.example',
    commands: [{ name: '_execute_action', description: 'Open the popup', keys: 'Alt+Shift+K' }],
    readsEverySite: true,
  },
  'options-changed': {
    settings: {
      ...DEFAULT_SETTINGS,
      density: 'all',
      highlights: false,
      sitesOff: ['news.example', 'a-very-long-name-of-a-host.for-a-narrow-window.gazette.example'],
      markShape: 'wash',
      markColour: '#f5d800',
      languagesOff: ['en', 'ko', 'ja', 'zh-Hans', 'zh-Hant'],
      interfaceLanguage: 'ko',
    },
    unread: [],
    isNewer: true,
    currentSite: null,
    commands: [{ name: '_execute_action', description: 'Open the popup', keys: '' }],
    readsEverySite: false,
  },
  'options-organisation': {
    settings: {
      ...DEFAULT_SETTINGS,
      density: 'all',
      organisation: { locked: ['paused', 'density'], sitesOff: ['intranet.example'] },
    },
    unread: [],
    isNewer: false,
    currentSite: null,
    commands: [],
    readsEverySite: true,
  },
  'options-chosen': {
    settings: {
      ...DEFAULT_SETTINGS,
      reads: 'chosen-sites',
      sitesOn: ['news.example'],
      markShape: 'marker',
      markColour: 'teal',
    },
    unread: [
      { name: 'density', value: 'most' },
      { name: 'sitesOff', value: ['news.example', 7, { host: 'a-site-that-was-written-by-something-else' }] },
      { name: null, value: 'x'.repeat(400) },
    ],
    isNewer: false,
    currentSite: 'news.example',
    commands: [],
    readsEverySite: true,
  },
};

/** Which browser's button the page speaks of, and the keys. */
export const WELCOME_STATES: Readonly<Record<string, { browser: 'chromium' | 'firefox'; keys: string }>> = {
  welcome: { browser: 'chromium', keys: 'Alt+Shift+K' },
  'welcome-firefox': { browser: 'firefox', keys: '' },
};

export type Surface = 'card' | 'popup' | 'options' | 'welcome';

/** All of them, with the surface each is a state of: what screenshots show and accessibility tests walk through. */
export const STATES: Readonly<Record<string, Surface>> = Object.fromEntries([
  ...Object.keys(POPUP_STATES).map((name) => [name, 'popup'] as const),
  ...Object.keys(CARD_STATES).map((name) => [name, 'card'] as const),
  ...Object.keys(OPTIONS_STATES).map((name) => [name, 'options'] as const),
  ...Object.keys(WELCOME_STATES).map((name) => [name, 'welcome'] as const),
]);
