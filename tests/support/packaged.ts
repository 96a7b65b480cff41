/** The very zips that stores are handed, for browsers to install. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { unzipSync } from 'fflate';

const ROOT = resolve(import.meta.dirname, '../..');

export interface Packaged {
  /** Chromium takes a folder: its zip unpacked, and nothing else. */
  readonly chromium: string;
  /** Firefox takes its zip as it is. */
  readonly firefox: string;
  remove(): void;
}

/** Packages as `npm run package` does, elsewhere. */
export function packaged(): Packaged {
  const folder = mkdtempSync(join(tmpdir(), 'packaged-'));
  execFileSync(process.execPath, ['src/build/run.mjs', 'src/build/package.ts', '--out', folder], {
    cwd: ROOT,
  });
  const zipOf = (browser: string) =>
    join(folder, readdirSync(folder).find((name) => name.endsWith(`-${browser}.zip`)) ?? 'no zip');
  const chromium = join(folder, 'chromium');
  for (const [path, bytes] of Object.entries(unzipSync(readFileSync(zipOf('chromium'))))) {
    mkdirSync(dirname(join(chromium, path)), { recursive: true });
    writeFileSync(join(chromium, path), bytes);
  }
  return {
    chromium,
    firefox: zipOf('firefox'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
