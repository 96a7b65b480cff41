/** How heavy is it, in kB (1,024 bytes) after gzip? */
import { gzipSync } from 'node:zlib';
import { withImports } from '../../../src/build/build.ts';
import { readFolder } from '../../../src/build/folder.ts';
import type { Bench } from '../bench-session.ts';
import type { Question } from '../questions.ts';
import { printTable } from '../table.ts';

const kB = (bytes: number) => bytes / 1024;
const packed = (bytes: Uint8Array | undefined) => (bytes ? kB(gzipSync(bytes, { level: 9 }).length) : 0);

export const bytes: Question = {
  keys: ['bytes'],
  answer: async ({ dist }: Bench) => {
    const files = readFolder(dist);
    const names = [...files.keys()];
    const manifest = JSON.parse(new TextDecoder().decode(files.get('manifest.json'))) as {
      content_scripts: { js: string[] }[];
    };
    const sumOf = (wanted: readonly string[]) =>
      wanted.reduce((sum, name) => sum + packed(files.get(name)), 0);
    const everyPage = manifest.content_scripts.flatMap(({ js }) => js);
    const figures = {
      content: sumOf(everyPage),
      card: sumOf(names.filter((name) => /^card\b/.test(name))),
      popup: sumOf(['popup.html', 'popup.css', ...withImports(files, 'popup.js')]),
      package: sumOf(names),
    };
    printTable(
      'Sizes (kB after gzip)',
      ['', 'files', 'kB'],
      [
        ['in every page', everyPage.join(' '), figures.content],
        ['in pages that mention something', 'reading.js', sumOf(['reading.js'])],
        ['when a card is asked for', 'card.js', figures.card],
        ['popup', 'html, css, js', figures.popup],
        ['the whole package', `${names.length} files`, figures.package],
      ],
    );
    return { bytes: figures };
  },
};
