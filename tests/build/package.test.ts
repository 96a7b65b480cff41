/** `npm run package` gives the same bytes whatever the path, time zone, locale, umask, version of Node and order of files. */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { zip } from '../../src/build/zip.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const NOT_SOURCE = new Set(['node_modules', 'dist', '.git', '.cache', '.screenshots']);
const folder = mkdtempSync(join(tmpdir(), 'package-'));
// On a loaded machine, a tree of packages takes its time to go.
afterAll(() => rmSync(folder, { recursive: true, force: true }), 120_000);

const bytes = (text: string) => new TextEncoder().encode(text);

/** What is packaged by the checkout at `root`, in an environment of its own; its sums. */
function packaged(root: string, name: string, env: Record<string, string>, node = process.execPath): string {
  const out = join(folder, name);
  mkdirSync(out);
  const command = 'umask "$0" && exec "$@" src/build/run.mjs src/build/package.ts --out "$OUT"';
  execFileSync('/bin/sh', ['-c', command, env.UMASK ?? '022', node], {
    cwd: root,
    env: { ...process.env, ...env, OUT: out },
  });
  return readFileSync(join(out, 'SHA256SUMS'), 'utf8');
}

const HERE = { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' };
const THERE = { TZ: 'Pacific/Apia', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', UMASK: '077' };

/** This checkout without what is made, at another place. */
function copied(name: string): string {
  const copy = join(folder, name);
  mkdirSync(copy);
  for (const each of readdirSync(ROOT))
    if (!NOT_SOURCE.has(each))
      cpSync(join(ROOT, each), join(copy, each), { recursive: true, preserveTimestamps: true });
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
  return copy;
}

/** The version that these tests do not run on. Reviewers of Firefox's store build on 24. */
const OTHER_NODE = process.versions.node.startsWith('24.') ? '20' : '24';

/** Path of its program, or why there is none: it comes from the npm registry, once. */
function otherNode(): { readonly path: string } | { readonly problem: string } {
  const npm = [
    'exec',
    '--yes',
    '--package',
    `node@${OTHER_NODE}`,
    '--fetch-retries=0',
    '--fetch-timeout=60000',
  ];
  const { status, stdout } = spawnSync('npm', [...npm, '--', 'node', '-p', 'process.execPath'], {
    cwd: folder,
    encoding: 'utf8',
    timeout: 240_000,
  });
  const path = stdout?.trim().split('\n').at(-1) ?? '';
  return status === 0 && path !== ''
    ? { path }
    : { problem: `node@${OTHER_NODE} cannot be had from the npm registry here` };
}

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
    const unpacked = join(folder, 'b');
    const [archive] = readdirSync(join(folder, 'there')).filter((name) => name.endsWith('-source.zip'));
    for (const [path, content] of Object.entries(unzipSync(readFileSync(join(folder, 'there', archive!))))) {
      mkdirSync(dirname(join(unpacked, path)), { recursive: true });
      writeFileSync(join(unpacked, path), content);
    }
    // Not newer than what is installed: nothing shall be installed here.
    utimesSync(join(unpacked, 'package-lock.json'), 0, 0);
    symlinkSync(join(ROOT, 'node_modules'), join(unpacked, 'node_modules'));
    expect(packaged(unpacked, 'here', HERE)).toBe(there);
  }, 120_000);

  it(`is the same on Node ${OTHER_NODE}`, (test) => {
    const other = otherNode();
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
