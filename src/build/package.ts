/**
 * `npm run package`: what stores and their reviewers are handed: a zip for Chromium's, one for Firefox's, the source
 * that both are built from, a bill of materials, and the SHA-256 of each. The same source gives the same bytes anywhere.
 * `--out FOLDER` writes elsewhere than dist/.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { BuildProblem, extensionFolders } from './build.ts';
import { type Files, readFolder } from './folder.ts';
import { billOfMaterials } from './third-party.ts';
import { zip } from './zip.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** All that a build, its tests and a reader need; a file that is not there is left out. */
const SOURCE = [
  '.biome.json',
  '.ci',
  '.gitignore',
  '.npmrc',
  'CHANGELOG.md',
  'LICENSE',
  'README.md',
  'icons',
  'manifest.json',
  'package-lock.json',
  'package.json',
  'src',
  'tests',
  'tsconfig.json',
];

function sourceFiles(): Files {
  const files = new Map<string, Uint8Array>();
  for (const name of SOURCE) {
    const path = join(ROOT, name);
    if (!existsSync(path)) continue;
    if (statSync(path).isFile()) files.set(name, readFileSync(path));
    else for (const [within, bytes] of readFolder(path)) files.set(`${name}/${within}`, bytes);
  }
  return files;
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { out: { type: 'string' } } });
  const out = values.out === undefined ? join(ROOT, 'dist') : resolve(values.out);
  const { version } = JSON.parse(readFileSync(join(ROOT, 'manifest.json'), 'utf8')) as { version: string };
  const { chromium, firefox } = await extensionFolders();
  const made: [string, Uint8Array][] = [
    [`backgrounder-${version}-chromium.zip`, zip(chromium)],
    [`backgrounder-${version}-firefox.zip`, zip(firefox)],
    [`backgrounder-${version}-source.zip`, zip(sourceFiles())],
    [`backgrounder-${version}.cdx.json`, new TextEncoder().encode(billOfMaterials(ROOT))],
  ];
  const sums = made
    .map(([name, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`)
    .join('');
  mkdirSync(out, { recursive: true });
  for (const [name, bytes] of made) writeFileSync(join(out, name), bytes);
  writeFileSync(join(out, 'SHA256SUMS'), sums);
  console.log(
    sums + made.map(([name, { length }]) => `${(length / 1024).toFixed(0)} kB  ${name}`).join('\n'),
  );
}

main().catch((error: unknown) => {
  console.error(error instanceof BuildProblem ? error.message : error);
  process.exitCode = 1;
});
