import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isOffAt, readSettings } from '../../src/core/read-settings.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/core/settings.ts';

const settings = (some: Partial<Settings>): Settings => ({ ...DEFAULT_SETTINGS, ...some });

describe('whatever was stored becomes settings', () => {
  test.each<[string, unknown, Settings]>([
    ['nothing', undefined, DEFAULT_SETTINGS],
    ['null', null, DEFAULT_SETTINGS],
    ['text', '{"paused":true}', DEFAULT_SETTINGS],
    ['what we write', settings({ paused: true }), settings({ paused: true })],
    ['one broken field among good ones', { paused: true, density: 'most' }, settings({ paused: true })],
    ['a flag that is a word', { paused: 'yes', highlights: 0 }, DEFAULT_SETTINGS],
    ['a later version', { version: 9, paused: true, colour: 'red' }, settings({ paused: true })],
    [
      'hosts in any case, twice',
      { sitesOff: ['News.Example', 'news.example'] },
      settings({ sitesOff: ['news.example'] }),
    ],
    [
      'what is no host',
      { sitesOff: ['', 'a b', 'https://x.example', 'x:80', 7, null, 'x.example', 'a'.repeat(254)] },
      settings({ sitesOff: ['x.example'] }),
    ],
    ['sites that are no list', { sitesOff: { 0: 'x.example' } }, DEFAULT_SETTINGS],
  ])('%s', (_, stored, expected) => {
    expect(readSettings(stored)).toEqual(expected);
  });

  test('never throws, and what it gives reads back the same', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        const once = readSettings(stored);
        expect(readSettings(JSON.parse(JSON.stringify(once)))).toEqual(once);
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
  ])('%j at "%s": %s', (some, host, off) => {
    expect(isOffAt(settings(some), host)).toBe(off);
  });
});
