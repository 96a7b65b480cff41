/**
 * `npm run --silent bench`: what the product costs, measured in a real browser on this machine now, each figure
 * beside what it must be. `-- --only KEY` runs one question, `-- --pages FOLDER` takes real pages from elsewhere.
 * The last line is one JSON object. README.md says what is in each figure and what is not.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBrowsers } from '../support/find-browsers.ts';
import { startBench } from './bench-session.ts';
import { missed, type Figures, type Key, TARGETS } from './figures.ts';
import { QUESTIONS } from './questions.ts';
import { printTable, shown } from './table.ts';

const ROOT = resolve(import.meta.dirname, '../..');

const { values: options } = parseArgs({
  options: {
    only: { type: 'string' },
    pages: { type: 'string', default: join(ROOT, '../shared/eval/pages') },
    /** A built extension, for comparing two states of the source; without it the source is built. */
    dist: { type: 'string' },
  },
});

function build(): string {
  const out = join(ROOT, 'dist');
  const built = spawnSync(
    process.execPath,
    [join(ROOT, 'src/build/run.mjs'), join(ROOT, 'src/build/build.ts'), '--out', out],
    { cwd: ROOT, encoding: 'utf8' },
  );
  if (built.status !== 0) throw new Error(`The build failed.\n${built.stdout}${built.stderr}`);
  return join(out, 'chromium');
}

async function main(): Promise<void> {
  const only = options.only as Key | undefined;
  if (only !== undefined && !(only in TARGETS))
    throw new Error(`--only takes one of: ${Object.keys(TARGETS).join(', ')}`);
  ensureBrowsers(['chromium']);
  const dist = options.dist ? resolve(options.dist) : build();
  if (!existsSync(options.pages)) console.log(`No saved pages at ${options.pages}: generated ones only.`);

  const bench = await startBench(dist, options.pages);
  const figures: Partial<Figures> = {};
  try {
    console.log(`${bench.browser.version}, Node ${process.versions.node}`);
    for (const question of QUESTIONS) {
      const wanted = only ? question.keys.filter((key) => key === only) : question.keys;
      if (wanted.length === 0) continue;
      const began = performance.now();
      Object.assign(figures, await question.answer(bench, wanted));
      console.log(`  (${((performance.now() - began) / 1000).toFixed(0)} s)`);
    }
  } finally {
    await bench.close();
  }

  printTable(
    'Figures',
    ['key', 'figure', 'target', ''],
    (Object.keys(TARGETS) as Key[]).flatMap((key) => {
      const figure = figures[key];
      if (figure === undefined) return [];
      const { is, words } = TARGETS[key];
      const text = typeof figure === 'number' ? shown(figure) : Object.values(figure).map(shown).join(' · ');
      return [[key, text, `${is} ${words}`, missed(key, figure) ? 'missed' : 'met']];
    }),
  );
  console.log(`\n${JSON.stringify(figures)}`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
