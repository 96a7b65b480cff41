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
    ['an address in brackets has no pattern: off, the background says no', { sitesOff: ['[::1]'] }, []],
    [
      'nor has it one where it is chosen, and others keep theirs',
      { ...chosen, sitesOn: ['[::1]', '127.0.0.1'] },
      [[EVERYWHERE, ['*://*.127.0.0.1/*']]],
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
