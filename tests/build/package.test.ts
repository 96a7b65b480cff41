/** `npm run package` gives the same bytes whatever the path, time zone, locale, umask and order of files. */
import { execFileSync } from 'node:child_process';
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
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const bytes = (text: string) => new TextEncoder().encode(text);

/** What is packaged by this checkout's copy, in an environment of its own. */
function packaged(root: string, name: string, env: Record<string, string>): string {
  const out = join(folder, name);
  mkdirSync(out);
  const command = 'umask "$0" && exec "$@" src/build/run.mjs src/build/package.ts --out "$OUT"';
  execFileSync('/bin/sh', ['-c', command, env.UMASK ?? '022', process.execPath], {
    cwd: root,
    env: { ...process.env, ...env, OUT: out },
  });
  return readFileSync(join(out, 'SHA256SUMS'), 'utf8');
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
    const copy = join(folder, 'a long way – off');
    mkdirSync(copy);
    for (const name of readdirSync(ROOT))
      if (!NOT_SOURCE.has(name))
        cpSync(join(ROOT, name), join(copy, name), { recursive: true, preserveTimestamps: true });
    symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));

    const there = packaged(copy, 'there', {
      TZ: 'Pacific/Apia',
      LANG: 'tr_TR.UTF-8',
      LC_ALL: 'tr_TR.UTF-8',
      UMASK: '077',
    });
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
    expect(packaged(unpacked, 'here', { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' })).toBe(there);
  }, 120_000);
});
