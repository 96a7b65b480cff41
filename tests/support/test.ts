/**
 * `npm test`: everything that must hold, from a fresh clone. It ends with `N passed, N failed` alone on a line; a check
 * that is no test (build, types, lint) counts as one.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ensureBrowsers } from './find-browsers.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const CACHE = join(ROOT, '.cache');

interface Outcome {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** What vitest's JSON reporter writes, as far as it is counted. */
interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

function run(command: string, args: readonly string[]): boolean {
  // npm puts node_modules/.bin on the path; without npm (node src/build/run.mjs …) it is not there.
  const path = [join(ROOT, 'node_modules/.bin'), process.env.PATH].join(
    process.platform === 'win32' ? ';' : ':',
  );
  const { status } = spawnSync(command, args, {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, PATH: path },
    shell: process.platform === 'win32',
  });
  return status === 0;
}

function check(name: string, command: string, args: readonly string[]): Outcome {
  console.log(`\n── ${name}`);
  const isWell = run(command, args);
  console.log(`${isWell ? '✓' : '✗'} ${name}`);
  return { passed: isWell ? 1 : 0, failed: isWell ? 0 : 1, skipped: 0 };
}

function tests(name: string, config: string): Outcome {
  console.log(`\n── ${name}`);
  const file = join(CACHE, `${name.replace(/\W+/g, '-')}.json`);
  rmSync(file, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const isWell = run('vitest', ['run', '--config', config, ...reporters]);
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0 };
  const report = JSON.parse(readFileSync(file, 'utf8')) as VitestReport;
  // A file that does not even load has no tests that could fail.
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  ).length;
  const failed = report.numFailedTests + broken;
  // An error outside any test ends the run badly too.
  return {
    passed: report.numPassedTests,
    failed: isWell ? failed : Math.max(1, failed),
    skipped: report.numPendingTests,
  };
}

function main(): void {
  mkdirSync(CACHE, { recursive: true });
  ensureBrowsers(['chromium', 'firefox']);
  const outcomes = [
    check('build', process.execPath, ['src/build/run.mjs', 'src/build/build.ts']),
    check('types', 'tsc', ['-p', '.']),
    check('types of the core, without a page', 'tsc', ['-p', 'src/core']),
    check('lint and format', 'biome', ['check', '.']),
    check('dead code and unused dependencies', 'knip', ['--no-progress', '--no-config-hints']),
    tests('tests without a browser', 'tests/vitest.config.ts'),
    tests('tests in real browsers', 'tests/vitest.browser.config.ts'),
  ];
  const sum = (of: keyof Outcome) => outcomes.reduce((total, outcome) => total + outcome[of], 0);
  if (sum('skipped') > 0) console.log(`\n${sum('skipped')} skipped (each says why above)`);
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  process.exitCode = sum('failed') === 0 ? 0 : 1;
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.log('\n0 passed, 1 failed');
  process.exitCode = 1;
}
