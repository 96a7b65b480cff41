/**
 * `npm run trust`: every promise that is kept today, proven on the built extension in real browsers. A line a row and
 * browser; as its last line one JSON object with all figures. `npm run trust -- A1 C4` runs these rows only.
 * Before it believes itself, it plants faults in the extension, and each must make its row fail; `npm run trust --
 * --faults` does that alone, `npm run trust -- --faults fetch` with one of them. Of saved pages it looks at a sample;
 * `npm run trust -- F1 --pages 50` looks at so many, `npm run trust -- F1 --all-pages` at every one.
 */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { buildInto } from '../../src/build/build.ts';
import { type BrowserName, ensureBrowsers } from '../support/find-browsers.ts';
import { figureOf, forgetFigures, type Measured, notedFigures, told } from './figures.ts';
import { PLAN, WAITING, type Where } from './plan.ts';
import { FAULTS } from './planted-faults.ts';

const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

const ROOT = resolve(import.meta.dirname, '../..');

/** Decided by how two times compare: nothing else of ours runs beside them. */
const ALONE: readonly string[] = ['E2'];

/** The test files that have one of these rows. Reading the others takes longer than many a row. */
function filesWith(rows: readonly string[]): string[] {
  return readdirSync(import.meta.dirname)
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => join(import.meta.dirname, file))
    .filter((file) => {
      const text = readFileSync(file, 'utf8');
      return rows.some((row) => text.includes(`'${row}'`));
    });
}

/** Runs rows in one browser; those of the files alone go with Chromium's. False where one failed or broke. */
async function runIn(
  browser: BrowserName,
  wanted: readonly string[],
  environment: NodeJS.ProcessEnv = {},
  quietly = false,
): Promise<boolean> {
  const places: readonly Where[] = browser === 'chromium' ? [browser, 'files'] : [browser];
  const rows = wanted.filter((row) => PLAN[row]?.some((place) => places.includes(place)));
  if (rows.length === 0) return true;
  const child = spawn(
    process.execPath,
    [
      join(ROOT, 'node_modules/vitest/vitest.mjs'),
      'run',
      '--config',
      'tests/vitest.browser.config.ts',
      '-t',
      `(^| )(${rows.join('|')}) `,
      ...filesWith(rows),
    ],
    {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', quietly ? 'ignore' : 'inherit'],
      env: { ...process.env, TRUST: 'whole', BROWSERS: browser, ...environment },
    },
  );
  const lines = createInterface({ input: child.stdout });
  lines.on('line', (line) => {
    if (!quietly) console.log(`${browser.padEnd(8)} ${line}`);
  });
  return new Promise((done) => child.once('close', (status) => done(status === 0)));
}

/** Both browsers side by side: what they do is mostly waiting. */
async function runInBoth(...given: ParametersAfter<typeof runIn>): Promise<boolean> {
  const ran = await Promise.all(BROWSERS.map((browser) => runIn(browser, ...given)));
  return !ran.includes(false);
}

type ParametersAfter<F> = F extends (first: never, ...rest: infer R) => unknown ? R : never;

/** All of them, side by side as far as that leaves them what they are. False where one failed or broke. */
async function runRows(rows: readonly string[], environment: NodeJS.ProcessEnv): Promise<boolean> {
  let isWell = await runInBoth(
    rows.filter((row) => !ALONE.includes(row)),
    environment,
  );
  for (const browser of BROWSERS) {
    const alone = rows.filter((row) => ALONE.includes(row));
    isWell = (await runIn(browser, alone, environment)) && isWell;
  }
  return isWell;
}

function inOrder(measured: readonly Measured[]): Map<string, Measured[]> {
  const rows = new Map<string, Measured[]>();
  const sorted = [...measured].sort((a, b) => a.row.localeCompare(b.row, 'en', { numeric: true }));
  for (const one of sorted) rows.set(one.row, [...(rows.get(one.row) ?? []), one]);
  return rows;
}

/** What the plan asks for and nothing measured: a browser that did not start, a test file that did not load. */
function notMeasured(measured: readonly Measured[], only: readonly string[]): Measured[] {
  return Object.entries(PLAN)
    .filter(([row]) => only.length === 0 || only.includes(row))
    .flatMap(([row, places]) => places.map((where) => ({ row, where })))
    .filter(({ row, where }) => !measured.some((one) => one.row === row && one.where === where))
    .map(({ row, where }) => ({
      row,
      where,
      title: 'in the plan',
      value: 'not measured',
      target: '',
      met: false,
    }));
}

/** A line a planted fault and browser; gives the faults that their rows did not find everywhere. */
async function plantFaults(names: readonly string[]): Promise<string[]> {
  const unfound: string[] = [];
  for (const name of names) {
    const fault = FAULTS[name];
    if (!fault) throw new Error(`There is no fault "${name}": ${Object.keys(FAULTS).join(', ')}`);
    forgetFigures();
    await runInBoth([fault.row], { PLANT: name, TRUST: 'short' }, true);
    const measured = notedFigures();
    const missed = BROWSERS.filter((browser) => {
      const one = measured.find(({ row, where }) => row === fault.row && where === browser);
      // A row that broke on the way has found nothing: only a figure that misses its target counts.
      const isFound = one !== undefined && !one.met && one.value !== 'no figure';
      const said = (one?.note ?? 'not measured').slice(0, 300);
      console.log(`${isFound ? '✓' : '✗'} planted ${name}: ${fault.row} must fail in ${browser} — ${said}`);
      return !isFound;
    });
    if (missed.length > 0) unfound.push(name);
  }
  return unfound;
}

async function main(): Promise<void> {
  ensureBrowsers(BROWSERS);
  await buildInto();
  const given = process.argv.slice(2);
  const isFaultsOnly = given.includes('--faults');
  const pages = given.includes('--all-pages')
    ? 'all'
    : given.includes('--pages')
      ? given.splice(given.indexOf('--pages'), 2)[1]
      : undefined;
  const named = given.filter((one) => !one.startsWith('--'));

  let measured: Measured[] = [];
  let isWell = true;
  if (!isFaultsOnly) {
    forgetFigures();
    isWell = await runRows(named.length > 0 ? named : Object.keys(PLAN), pages ? { PAGES: pages } : {});
    measured = notedFigures();
    measured.push(...notMeasured(measured, named));
  }
  const allFaults = Object.keys(FAULTS).filter((name) => (FAULTS[name]?.row ?? '') in PLAN);
  const planted = named.length === 0 ? allFaults : isFaultsOnly ? named : [];
  console.log('');
  const missed = await plantFaults(planted);

  const rows = inOrder(measured);
  for (const { row, title, where, value, target, met, note, times = [], seconds } of [
    ...rows.values(),
  ].flat())
    console.log(
      `${met ? '✓' : '✗'} ${row.padEnd(3)} ${where.padEnd(9)} ${title}: ${value}` +
        `${target === '' ? '' : ` (target ${target})`}${note ? ` — ${note}` : ''}${seconds === undefined ? '' : `, in ${seconds} s`}` +
        times.map((time) => `\n      ${told(time)}`).join(''),
    );
  for (const [row, why] of Object.entries(WAITING)) console.log(`  ${row.padEnd(3)} waits: ${why}`);
  const figures = Object.fromEntries([...rows].map(([id, measured]) => [id, figureOf(measured)]));
  const met = Object.values(figures).filter((figure) => figure.met).length;
  const faults = { planted: planted.length, found: planted.length - missed.length };
  console.log(JSON.stringify({ rows: rows.size, met, faults, figures }));
  process.exitCode = isWell && met === rows.size && missed.length === 0 ? 0 : 1;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
