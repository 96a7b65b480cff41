/** Makes a folder hold exactly the given files, touching only what differs: a running browser is not disturbed. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/** Path within the folder, with `/` → its bytes. */
export type Files = ReadonlyMap<string, Uint8Array>;

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

export function readFolder(folder: string): Files {
  return new Map(
    filesIn(folder)
      .sort()
      .map((path) => [path, readFileSync(join(folder, path))]),
  );
}

export function writeFolder(folder: string, files: Files): void {
  for (const path of filesIn(folder)) if (!files.has(path)) rmSync(join(folder, path));
  for (const [path, bytes] of files) {
    const target = join(folder, path);
    if (existsSync(target) && readFileSync(target).equals(bytes)) continue;
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, bytes);
  }
}
