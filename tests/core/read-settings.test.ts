import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSettings, readWithProblems, SETTING_NAMES, withChange } from '../../src/core/read-settings.ts';
import {
  DEFAULT_SETTINGS,
  INTERFACE_LANGUAGES,
  MARK_COLOURS,
  MARK_SHAPES,
  PAGE_LANGUAGES,
  type Settings,
  type SettingsChange,
} from '../../src/core/settings.ts';
import { isOffAt } from '../../src/core/site-switches.ts';
import { anySettings, brokenSettings } from '../support/any-settings.ts';

const settings = (some: Partial<Settings>): Settings => ({ ...DEFAULT_SETTINGS, ...some });

/** Whether every field is one that the rest of the program knows what to do with. */
function isUsable(found: Settings): boolean {
  const isList = (list: readonly unknown[], isItem: (item: unknown) => boolean) =>
    Array.isArray(list) && list.every(isItem) && new Set(list).size === list.length;
  const isHost = (host: unknown) =>
    typeof host === 'string' && (/^[^\s/:*[\]]{1,253}$/.test(host) || /^\[[\da-f:.]+\]$/.test(host));
  return (
    Object.keys(found).sort().join() === Object.keys(DEFAULT_SETTINGS).sort().join() &&
    found.version === 2 &&
    typeof found.paused === 'boolean' &&
    ['all-sites', 'chosen-sites'].includes(found.reads) &&
    isList(found.sitesOff, isHost) &&
    isList(found.sitesOn, isHost) &&
    found.sitesOff.length <= 5_000 &&
    typeof found.highlights === 'boolean' &&
    ['first', 'all', 'none'].includes(found.density) &&
    MARK_SHAPES.includes(found.markShape) &&
    ((MARK_COLOURS as readonly string[]).includes(found.markColour) ||
      /^#[0-9a-f]{6}$/.test(found.markColour)) &&
    isList(found.languagesOff, (item) => PAGE_LANGUAGES.some((one) => one === item)) &&
    ['browser', ...INTERFACE_LANGUAGES].includes(found.interfaceLanguage)
  );
}

describe('whatever was stored becomes settings, and what fell back is told', () => {
  test.each<[string, unknown, Settings, readonly (string | null)[]]>([
    ['nothing', undefined, DEFAULT_SETTINGS, []],
    ['null', null, DEFAULT_SETTINGS, []],
    ['text', '{"paused":true}', DEFAULT_SETTINGS, [null]],
    ['a list', [{ paused: true }], DEFAULT_SETTINGS, [null]],
    ['an empty object', {}, DEFAULT_SETTINGS, []],
    ['what we write', settings({ paused: true }), settings({ paused: true }), []],
    [
      'what version 1 wrote',
      { version: 1, paused: true, sitesOff: ['x.example'], highlights: false, density: 'all' },
      settings({ paused: true, sitesOff: ['x.example'], highlights: false, density: 'all' }),
      [],
    ],
    [
      'one broken field among good ones',
      { paused: true, density: 'most' },
      settings({ paused: true }),
      ['density'],
    ],
    ['a flag that is a word', { paused: 'yes', highlights: 0 }, DEFAULT_SETTINGS, ['paused', 'highlights']],
    ['a field that is null', { paused: null }, DEFAULT_SETTINGS, ['paused']],
    ['a version that is none', { version: Number.NaN, paused: true }, settings({ paused: true }), []],
    ['a later version', { version: 9, paused: true, density: 'most' }, settings({ paused: true }), []],
    [
      'hosts in any case, twice',
      { sitesOff: ['News.Example', 'news.example'] },
      settings({ sitesOff: ['news.example'] }),
      [],
    ],
    [
      'addresses, those of IPv6 in brackets',
      { sitesOff: ['127.0.0.1', '[::1]', '[2001:DB8::1]'] },
      settings({ sitesOff: ['127.0.0.1', '[::1]', '[2001:db8::1]'] }),
      [],
    ],
    [
      'and without, or with more than an address in them',
      { sitesOff: ['::1', '[::1]:80', '[x.example]', '[]', 'x[::1]', '[::1', 'x.example'] },
      settings({ sitesOff: ['x.example'] }),
      ['sitesOff'],
    ],
    [
      'what is no host',
      { sitesOff: ['', 'a b', 'https://x.example', 'x:80', '*.x', 7, null, 'x.example', 'a'.repeat(254)] },
      settings({ sitesOff: ['x.example'] }),
      ['sitesOff'],
    ],
    ['sites that are no list', { sitesOn: { 0: 'x.example' } }, DEFAULT_SETTINGS, ['sitesOn']],
    [
      'more sites than anybody has',
      { sitesOff: Array.from({ length: 5_001 }, (_, at) => `${at}.example`) },
      settings({ sitesOff: Array.from({ length: 5_000 }, (_, at) => `${at}.example`) }),
      ['sitesOff'],
    ],
    ['a list with holes', { sitesOff: new Array(3) }, DEFAULT_SETTINGS, ['sitesOff']],
    ['a colour of the reader', { markColour: '#12ab9f' }, settings({ markColour: '#12ab9f' }), []],
    ['a colour that is more', { markColour: '#12ab9f;}*{' }, DEFAULT_SETTINGS, ['markColour']],
    ['a colour in capitals', { markColour: '#12AB9F' }, DEFAULT_SETTINGS, ['markColour']],
    [
      'languages, one of them unknown',
      { languagesOff: ['ko', 'tlh'] },
      settings({ languagesOff: ['ko'] }),
      ['languagesOff'],
    ],
    ['fields of a prototype', Object.create({ paused: true }), DEFAULT_SETTINGS, []],
    ['keys of every object', JSON.parse('{"__proto__":{"paused":true}}'), DEFAULT_SETTINGS, []],
  ])('%s', (_, stored, expected, fellBack) => {
    const { settings, unread } = readWithProblems(stored);
    expect(settings).toEqual(expected);
    expect(unread.map(({ name }) => name)).toEqual(fellBack);
  });

  test('what could not be read is handed over as it was', () => {
    expect(readWithProblems({ density: 'most', sitesOff: ['x.example', 7] }).unread).toEqual([
      { name: 'sitesOff', value: ['x.example', 7] },
      { name: 'density', value: 'most' },
    ]);
  });

  test('never throws, is always usable, and reads back the same', () => {
    fc.assert(
      fc.property(fc.oneof(brokenSettings, fc.anything({ withNullPrototype: true })), (stored) => {
        const once = readSettings(stored);
        expect(isUsable(once)).toBe(true);
        expect(readWithProblems(JSON.parse(JSON.stringify(once)))).toEqual({
          settings: once,
          unread: [],
          isNewer: false,
        });
      }),
    );
  });

  test('a broken field costs no other', () => {
    fc.assert(
      fc.property(anySettings, fc.constantFrom(...SETTING_NAMES), (good, name) => {
        // No setting is a number.
        const { settings, unread } = readWithProblems({ ...good, [name]: 7 });
        expect(settings).toEqual({ ...good, [name]: DEFAULT_SETTINGS[name] });
        expect(unread).toEqual([{ name, value: 7 }]);
      }),
    );
  });

  test('text without end is no setting, and does not take long to refuse', () => {
    const giant = 'a'.repeat(2 ** 24);
    const broken = Object.fromEntries(SETTING_NAMES.map((name) => [name, giant]));
    const { settings, unread } = readWithProblems({ ...broken, sitesOn: [giant] });
    expect(settings).toEqual(DEFAULT_SETTINGS);
    expect(unread.map(({ name }) => name)).toEqual(SETTING_NAMES);
  });
});

describe('what is stored after a change', () => {
  test.each<[string, unknown, object, object]>([
    ['from nothing', undefined, { paused: true }, settings({ paused: true })],
    ['what is no setting', { paused: true }, { paused: 3, colour: 'red' }, settings({ paused: true })],
    ['what was broken is whole', { density: 'most' }, { paused: true }, settings({ paused: true })],
    ['an older version', { version: 1, paused: true }, {}, settings({ paused: true })],
    [
      'a later version keeps all that we do not know',
      { version: 9, paused: true, density: 'most', colour: { red: 1 } },
      { paused: false },
      { version: 9, paused: false, density: 'most', colour: { red: 1 } },
    ],
  ])('%s', (_, stored, change, expected) => {
    expect(withChange(stored, change as SettingsChange)).toEqual(expected);
  });

  test('reads back as the change says, whatever was there', () => {
    fc.assert(
      fc.property(brokenSettings, anySettings, ({ ...stored }, { version: _, ...change }) => {
        expect(readSettings(withChange(stored, change))).toMatchObject(change);
      }),
    );
  });
});

describe('off at a host', () => {
  test.each<[Partial<Settings>, string, boolean]>([
    [{}, 'news.example', false],
    [{ paused: true }, 'news.example', true],
    [{ sitesOff: ['news.example'] }, 'news.example', true],
    [{ sitesOff: ['news.example'] }, 'www.news.example', true],
    [{ sitesOff: ['news.example'] }, 'goodnews.example', false],
    [{ sitesOff: ['www.news.example'] }, 'news.example', false],
    [{ sitesOff: ['news.example'] }, '', false],
    [{ sitesOff: ['[::1]'] }, '[::1]', true],
    [{ sitesOff: ['[::1]'] }, '[::2]', false],
    [{ reads: 'chosen-sites', sitesOn: ['[::1]'] }, '[::1]', false],
    [{ sitesOn: ['news.example'] }, 'other.example', false],
    [{ reads: 'chosen-sites' }, 'news.example', true],
    [{ reads: 'chosen-sites', sitesOn: ['news.example'] }, 'www.news.example', false],
    [{ reads: 'chosen-sites', sitesOn: ['news.example'] }, 'goodnews.example', true],
    [{ reads: 'chosen-sites', sitesOn: ['news.example'], sitesOff: ['news.example'] }, 'news.example', false],
    [{ reads: 'chosen-sites', sitesOn: ['news.example'], paused: true }, 'news.example', true],
    // A frame without a host of its own: its tab decides.
    [{ reads: 'chosen-sites' }, '', false],
  ])('%j at "%s": %s', (some, host, off) => {
    expect(isOffAt(settings(some), host)).toBe(off);
  });
});
