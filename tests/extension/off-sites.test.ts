import { describe, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS, type SettingsInForce } from '../../src/core/settings.ts';
import { offPatterns } from '../../src/extension/off-sites.ts';

vi.mock('webextension-polyfill', () => ({ default: { runtime: { getURL: () => '' } } }));

const EVERYWHERE = ['http://*/*', 'https://*/*'];
const chosen = { reads: 'chosen-sites' } as const;
const closing = (...sitesOff: string[]) => ({ organisation: { locked: [], sitesOff } });

describe('where the extension is off, as match patterns', () => {
  test.each<[string, Partial<SettingsInForce>, [matches: string[], excludeMatches: string[]][]]>([
    ['nowhere', {}, []],
    ['paused, whatever else is set', { paused: true, ...chosen, sitesOn: ['a.example'] }, [[EVERYWHERE, []]]],
    [
      'sites that are off, with their subdomains',
      { sitesOff: ['a.example', '뉴스.example'] },
      [[['*://*.a.example/*', '*://*.뉴스.example/*'], []]],
    ],
    [
      'once, those that an organisation has closed, too',
      { sitesOff: ['a.example'], ...closing('a.example', 'b.example') },
      [[['*://*.a.example/*', '*://*.b.example/*'], []]],
    ],
    ['chosen sites, none yet: everywhere', chosen, [[EVERYWHERE, []]]],
    [
      'chosen sites: everywhere but there',
      { ...chosen, sitesOn: ['a.example', 'b.example'], sitesOff: ['a.example'] },
      [[EVERYWHERE, ['*://*.a.example/*', '*://*.b.example/*']]],
    ],
    [
      'a part of a chosen site that an organisation has closed',
      { ...chosen, sitesOn: ['a.example'], ...closing('intranet.a.example') },
      [
        [EVERYWHERE, ['*://*.a.example/*']],
        [['*://*.intranet.a.example/*'], []],
      ],
    ],
    ['an address in brackets, off', { sitesOff: ['[::1]'] }, [[['*://[::1]/*'], []]]],
    [
      'and chosen',
      { ...chosen, sitesOn: ['[2001:db8::1]', '127.0.0.1'] },
      [[EVERYWHERE, ['*://[2001:db8::1]/*', '*://*.127.0.0.1/*']]],
    ],
    ['a name with an underscore', { sitesOff: ['a_b.example'] }, [[['*://*.a_b.example/*'], []]]],
    [
      'what is no page’s host is passed over, and the others count',
      { sitesOff: ['999.1.1.1', '[:::]', '[1.2]', 'a%.example', 'a?.example', 'b.example'] },
      [[['*://*.b.example/*'], []]],
    ],
  ])('%s', (_, settings, patterns) => {
    expect(
      offPatterns({ ...DEFAULT_SETTINGS, ...settings }).map(({ matches, excludeMatches }) => [
        matches,
        excludeMatches,
      ]),
    ).toEqual(patterns);
  });
});
