/** `npm run package` gives the same bytes whatever the path, time zone, locale, umask, version of Node and order of files. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { zip } from '../../src/build/zip.ts';
import {
  copiedTo,
  HERE,
  OTHER_NODE,
  otherNode,
  packagedInto,
  THERE,
  unpackedSource,
} from '../support/package-elsewhere.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'package-'));
// On a loaded machine, a tree of packages takes its time to go.
afterAll(() => rmSync(folder, { recursive: true, force: true }), 120_000);

const bytes = (text: string) => new TextEncoder().encode(text);

const packaged = (root: string, name: string, env: Record<string, string>, node?: string): string =>
  packagedInto(join(folder, name), root, env, node);

const copied = (name: string): string => copiedTo(join(folder, name));

describe('zip', () => {
  it('does not tell in which order the files came', () => {
    const one = zip(
      new Map([
        ['a', bytes('1')],
        ['b/c', bytes('2')],
      ]),
    );
    const other = zip(
      new Map([
        ['b/c', bytes('2')],
        ['a', bytes('1')],
      ]),
    );
    expect(other).toEqual(one);
    expect(Object.keys(unzipSync(one))).toEqual(['a', 'b/c']);
  });
});

// Windows has no umask and no sh; the zips are made of the same bytes there.
describe.skipIf(process.platform === 'win32')('package', () => {
  it('is the same from another place, under another clock', () => {
    const there = packaged(copied('a long way – off'), 'there', THERE);
    // And from nothing but the source that is handed to reviewers.
    const unpacked = unpackedSource(join(folder, 'there'), join(folder, 'b'));
    expect(packaged(unpacked, 'here', HERE)).toBe(there);
  }, 120_000);

  it(`is the same on Node ${OTHER_NODE}`, (test) => {
    const other = otherNode(folder);
    if ('problem' in other) test.skip(other.problem);
    else expect(packaged(ROOT, 'other-node', THERE, other.path)).toBe(packaged(ROOT, 'this-node', HERE));
  }, 360_000);

  // The proof that the comparison above sees what it is there for.
  it.each([
    ['the clock', 'new Date(1980, 0, 1, 12)', 'new Date()', 'src/build/zip.ts'],
    [
      'the time zone',
      'attrs: 0o100644',
      'comment: Intl.DateTimeFormat().resolvedOptions().timeZone, attrs: 0o100644',
      'src/build/zip.ts',
    ],
    [
      'the folder',
      'charset: to ===',
      'banner: { js: "//" + process.cwd() }, charset: to ===',
      'src/build/build.ts',
    ],
  ])(
    'would show a build that tells of %s',
    (what, before, after, file) => {
      const planted = ['one', 'other'].map((place) => {
        const copy = copied(`${what} ${place}`);
        const text = readFileSync(join(copy, file), 'utf8');
        expect(text).toContain(before);
        writeFileSync(join(copy, file), text.replace(before, after));
        // Zips know even seconds only.
        if (what === 'the clock' && place === 'other')
          Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2_100);
        return packaged(copy, `${what} ${place} packaged`, place === 'one' ? HERE : THERE);
      });
      expect(planted[1]).not.toBe(planted[0]);
    },
    120_000,
  );
});
