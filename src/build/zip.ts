import { zipSync, type Zippable } from 'fflate';
import type { Files } from './folder.ts';

/** Files → a zip: the same bytes for the same files, whatever clock, time zone, umask, or version of Node. */
export function zip(files: Files): Uint8Array {
  const entries: Zippable = {};
  const paths = [...files.keys()].sort((a, b) => (a < b ? -1 : 1));
  for (const path of paths) {
    entries[path] = [
      files.get(path) ?? new Uint8Array(),
      {
        level: 9,
        // A zip has no time zone: this is written as it is read off a local clock.
        mtime: new Date(1980, 0, 1, 12),
        os: 3,
        // An ordinary file, rw-r--r--.
        attrs: 0o100644 << 16,
      },
    ];
  }
  return zipSync(entries);
}
