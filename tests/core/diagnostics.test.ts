import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DiagnosticFacts, diagnostics } from '../../src/core/diagnostics.ts';
import { DEFAULT_SETTINGS, type SettingsInForce } from '../../src/core/settings.ts';
import { anySettings } from '../support/any-settings.ts';

const FACTS: DiagnosticFacts = {
  version: '1.2.3',
  userAgent: 'Browser/1',
  browserLanguage: 'ko',
  settings: DEFAULT_SETTINGS,
  ownTerms: { own: 3, setAside: 1, given: 2, givenSetAside: 1, givenLeftOut: 4 },
  unread: [],
  isNewer: false,
  permissions: ['storage', 'scripting'],
  sitesGiven: ['http://*/*', 'https://*/*'],
  everySite: true,
  tabs: { open: 5, readable: 3 },
  frames: { open: 1, closed: 4, none: 1 },
  sentences: [21],
  keys: { set: 4, unset: 1 },
};

test('says what stands where', () => {
  const settings: SettingsInForce = {
    ...DEFAULT_SETTINGS,
    sitesOff: ['a.example', 'b.example'],
    markColour: '#123456',
    organisation: { locked: ['density'], sitesOff: ['c.example'] },
  };
  expect(JSON.parse(diagnostics({ ...FACTS, settings }))).toEqual({
    backgrounder: '1.2.3',
    browser: 'Browser/1',
    browserLanguage: 'ko',
    settings: {
      ...DEFAULT_SETTINGS,
      sitesOff: 2,
      sitesOn: 0,
      markColour: 'own',
      unread: 0,
      writtenByNewerVersion: false,
    },
    organisation: { locked: ['density'], sitesOff: 1 },
    ownTerms: { own: 3, setAside: 1, given: 2, givenSetAside: 1, givenLeftOut: 4 },
    permissions: ['scripting', 'storage'],
    access: { everySite: true, patterns: 2 },
    tabs: { open: 5, readable: 3 },
    frames: { closed: 4, none: 1, open: 1 },
    documents: 1,
    sentences: [21],
    keys: { set: 4, unset: 1 },
  });
});

describe('nothing private is in it', () => {
  /** Marks of what is the reader's own, in every place where something of theirs may stand. */
  const sentinel = fc.integer({ min: 1, max: 999_999 }).map((number) => `sentinel-${number}`);
  const hosts = fc.array(
    sentinel.map((word) => `${word}.example`),
    { maxLength: 5 },
  );
  const facts: fc.Arbitrary<DiagnosticFacts> = fc
    .record({
      settings: anySettings,
      sitesOff: hosts,
      sitesOn: hosts,
      closed: hosts,
      given: hosts,
      unread: fc.array(sentinel),
    })
    .map(({ settings, sitesOff, sitesOn, closed, given, unread }) => ({
      ...FACTS,
      settings: { ...settings, sitesOff, sitesOn, organisation: { locked: [], sitesOff: closed } },
      sitesGiven: given.map((host) => `*://${host}/*`),
      unread: unread.map((value) => ({ name: 'density', value })),
    }));

  test('whatever the reader has set', () => {
    fc.assert(
      fc.property(facts, (facts) => {
        const text = diagnostics(facts);
        expect(text).not.toMatch(/sentinel|\.example/);
        // A colour of one's own choice tells two readers apart.
        expect(text).not.toMatch(/#[0-9a-f]{6}/);
      }),
    );
  });

  test('and the marks would be seen', () => {
    const seen = fc.sample(facts, 100).filter((facts) => /sentinel/.test(JSON.stringify(facts)));
    expect(seen.length).toBeGreaterThan(50);
  });
});
