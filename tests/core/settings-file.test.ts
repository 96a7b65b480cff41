import fc from 'fast-check';
import type { OwnTerm } from '../../src/core/own-terms/own-term.ts';
import { describe, expect, test } from 'vitest';
import { readSettings, withChange } from '../../src/core/read-settings.ts';
import { DEFAULT_SETTINGS, type Settings, type SettingsChange } from '../../src/core/settings.ts';
import {
  changeOf,
  differences,
  LARGEST_FILE,
  readSettingsFile,
  writeSettingsFile,
} from '../../src/core/settings-file.ts';
import { anySettings, brokenSettings } from '../support/any-settings.ts';

const file = (settings: unknown, more: object = { version: 2 }) =>
  JSON.stringify({ file: 'backgrounder-settings', settings, ...more });

/** Settings without the order of their lists, which says nothing. */
const asSets = (settings: Settings) =>
  Object.fromEntries(
    Object.entries(settings).map(([name, value]) => [name, Array.isArray(value) ? [...value].sort() : value]),
  );

/** What is stored after a file was read in. */
function readIn(now: Settings, text: string, how: 'merge' | 'replace'): Settings {
  const read = readSettingsFile(text);
  if (read.kind !== 'settings') throw new Error(read.kind);
  return readSettings(withChange(now, changeOf(differences(now, read.settings, how))));
}

test('what is written is read in again as it was, over any other settings', () => {
  fc.assert(
    fc.property(anySettings, anySettings, (settings, others) => {
      expect(asSets(readIn(others, writeSettingsFile(settings), 'replace'))).toEqual(asSets(settings));
      const read = readSettingsFile(writeSettingsFile(settings));
      expect(read).toMatchObject({ kind: 'settings', unread: [], isNewer: false });
    }),
  );
});

test('adding to what is set loses no site and takes all of the file', () => {
  fc.assert(
    fc.property(anySettings, anySettings, (settings, others) => {
      const { sitesOff, sitesOn, density } = readIn(others, writeSettingsFile(settings), 'merge');
      expect([...sitesOff].sort()).toEqual([...new Set([...others.sitesOff, ...settings.sitesOff])].sort());
      expect(sitesOn).toEqual(expect.arrayContaining([...others.sitesOn, ...settings.sitesOn]));
      expect(density).toBe(settings.density);
    }),
  );
});

describe('a file of strangers', () => {
  test.each<[string, string, object]>([
    ['nothing', '', { kind: 'no-json' }],
    ['half of one', file({}).slice(0, -1), { kind: 'no-json' }],
    ['another JSON', '{"settings":{"paused":true}}', { kind: 'not-ours' }],
    ['a list', '[]', { kind: 'not-ours' }],
    ['null', 'null', { kind: 'not-ours' }],
    ['settings that are none', file([true]), { kind: 'not-ours' }],
    ['one too large', ' '.repeat(LARGEST_FILE + 1), { kind: 'too-large' }],
    [
      'one with a byte order mark',
      `\ufeff${file({ paused: true })}`,
      { kind: 'settings', settings: { paused: true }, unread: [], isNewer: false },
    ],
    [
      'broken settings',
      file({ paused: 'yes', density: 'all', sitesOff: ['x.example', 7], toString: 'x', colour: 'red' }),
      {
        kind: 'settings',
        settings: { density: 'all', sitesOff: ['x.example'] },
        unread: ['paused', 'sitesOff'],
        isNewer: false,
      },
    ],
    [
      'keys of every object',
      '{"file":"backgrounder-settings","settings":{"__proto__":{"paused":true}}}',
      { kind: 'settings', settings: {}, unread: [], isNewer: false },
    ],
    [
      'a later version',
      file({ paused: true, density: 'most' }, { version: 9 }),
      { kind: 'settings', settings: { paused: true }, unread: [], isNewer: true },
    ],
    [
      'the first version',
      file({ sitesOff: ['x.example'] }, { version: 1 }),
      { kind: 'settings', settings: { sitesOff: ['x.example'] }, unread: [], isNewer: false },
    ],
  ])('%s', (_, text, expected) => {
    expect(readSettingsFile(text)).toEqual(expected);
  });

  test('does no harm: whatever it says, what is stored afterwards is settings', () => {
    fc.assert(
      fc.property(fc.oneof(brokenSettings, fc.anything()), anySettings, (given, now) => {
        // What JSON cannot write is not in a file.
        let text: string;
        try {
          text = file(given);
        } catch {
          return;
        }
        const read = readSettingsFile(text);
        if (read.kind !== 'settings') return;
        for (const how of ['merge', 'replace'] as const) {
          const after = readIn(now, text, how);
          expect(Object.keys(after).sort()).toEqual(Object.keys(DEFAULT_SETTINGS).sort());
          expect(readSettings(JSON.parse(JSON.stringify(after)))).toEqual(after);
        }
      }),
    );
    expect(
      Object.getPrototypeOf(readIn(DEFAULT_SETTINGS, file(JSON.parse('{"__proto__":{"a":1}}')), 'merge')),
    ).toBe(Object.prototype);
  });

  test('text of any kind never throws', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void readSettingsFile(text)));
    expect(readSettingsFile('['.repeat(100_000)).kind).toBe('no-json');
  });
});

describe('the reader’s own terms are in the same file', () => {
  const term = (id: string, label: string, ...aliases: string[]): OwnTerm => ({
    id,
    label,
    aliases,
    meaning: { kind: 'note', note: `On ${label}` },
    painted: false,
  });
  const ownIn = (text: string) => {
    const read = readSettingsFile(text);
    return read.kind === 'settings' ? read.ownTerms : undefined;
  };

  test('as they were', () => {
    const terms = [term('own-1', 'Zenda', 'Castle of Zenda'), term('own-4', 'Strelsau')];
    expect(ownIn(writeSettingsFile(DEFAULT_SETTINGS, terms))).toEqual({ terms, setAside: 0 });
  });

  test('a file without them says nothing of them', () => {
    expect(ownIn(file({ paused: true }))).toBeUndefined();
  });

  test('a broken one is left out, and counted', () => {
    const text = file({}, { ownTerms: [term('own-1', 'Zenda'), { id: 'own-2' }, 7] });
    expect(ownIn(text)).toEqual({ terms: [term('own-1', 'Zenda')], setAside: 2 });
  });
});

describe('differences', () => {
  const now: Settings = { ...DEFAULT_SETTINGS, paused: true, sitesOff: ['a.example', 'b.example'] };
  test.each<[string, SettingsChange, 'merge' | 'replace', readonly string[]]>([
    ['the same', { paused: true }, 'merge', []],
    ['the same in another order', { sitesOff: ['b.example', 'a.example'], paused: true }, 'replace', []],
    ['a site that is there', { sitesOff: ['b.example'] }, 'merge', []],
    ['one that is not', { sitesOff: ['c.example'] }, 'merge', ['sitesOff']],
    ['nothing instead', {}, 'replace', ['paused', 'sitesOff']],
    ['another', { density: 'all' }, 'merge', ['density']],
  ])('%s, %j, %s', (_, given, how, names) => {
    expect(differences(now, given, how).map(({ name }) => name)).toEqual(names);
  });
});
