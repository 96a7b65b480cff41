/** The checkout packaged elsewhere, otherwise and by another Node, to compare what comes out of it. */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { unzipSync } from 'fflate';

const ROOT = resolve(import.meta.dirname, '../..');
const NOT_SOURCE = new Set(['node_modules', 'dist', '.git', '.cache', '.screenshots']);

export const HERE = { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' };
export const THERE = { TZ: 'Pacific/Apia', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', UMASK: '077' };

/** What is packaged by the checkout at `root` into `out`, in an environment of its own; its sums. */
export function packagedInto(
  out: string,
  root: string,
  env: Record<string, string>,
  node = process.execPath,
): string {
  mkdirSync(out);
  const command = 'umask "$0" && exec "$@" src/build/run.mjs src/build/package.ts --out "$OUT"';
  execFileSync('/bin/sh', ['-c', command, env.UMASK ?? '022', node], {
    cwd: root,
    env: { ...process.env, ...env, OUT: out },
  });
  return readFileSync(join(out, 'SHA256SUMS'), 'utf8');
}

/** This checkout without what is made, at another place. */
export function copiedTo(copy: string): string {
  mkdirSync(copy);
  for (const each of readdirSync(ROOT))
    if (!NOT_SOURCE.has(each))
      cpSync(join(ROOT, each), join(copy, each), { recursive: true, preserveTimestamps: true });
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
  return copy;
}

/** The source that is handed to reviewers, unpacked: out of a folder that was packaged into. */
export function unpackedSource(packaged: string, to: string): string {
  const archive = readdirSync(packaged).find((name) => name.endsWith('-source.zip')) ?? 'no source';
  for (const [path, content] of Object.entries(unzipSync(readFileSync(join(packaged, archive))))) {
    mkdirSync(dirname(join(to, path)), { recursive: true });
    writeFileSync(join(to, path), content);
  }
  // Not newer than what is installed: nothing shall be installed here.
  utimesSync(join(to, 'package-lock.json'), 0, 0);
  symlinkSync(join(ROOT, 'node_modules'), join(to, 'node_modules'));
  return to;
}

/** The version that these tests do not run on. Reviewers of Firefox's store build on 24. */
export const OTHER_NODE = process.versions.node.startsWith('24.') ? '20' : '24';

/** Path of its program, or why there is none: it comes from the npm registry, once. */
export function otherNode(folder: string): { readonly path: string } | { readonly problem: string } {
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
