/** The figures of the promises, a line of JSON each in a file, so that several test files and browsers can add to it. */
import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

const FILE = resolve(import.meta.dirname, '../../.cache/trust.jsonl');

/** `TRUST=whole` (`npm run trust`): every row in full length. Otherwise the short form that `npm test` runs. */
export const IS_WHOLE = process.env.TRUST === 'whole';

/** How often something is tried: in full, or in the short form. */
export const times = (whole: number, short: number): number => (IS_WHOLE ? whole : short);

/** A time beside the one that the plan wants. It is told and decides nothing: on a machine with other work it differs. */
export interface Time {
  readonly what: string;
  readonly ms: number;
  readonly plan: number;
}

/** The value of a row where a browser has not what it is about. */
export const CANNOT_RUN = 'cannot run';

/** What was measured for a row, in one browser or of the built files. */
export interface Measured {
  /** The row's name in the plan: `A1`. */
  readonly row: string;
  readonly title: string;
  /** Browser, or `files`. */
  readonly where: string;
  readonly value: number | string;
  readonly target: number | string;
  readonly met: boolean;
  /** What a reader of the report should know: what was tried, what could not be. */
  readonly note?: string;
  readonly times?: readonly Time[];
  /** How long the row took. */
  readonly seconds?: number;
}

/** `marks gone: 412 ms (the plan: 300 ms, missed)` */
export function told({ what, ms, plan }: Time): string {
  return `${what}: ${Math.round(ms)} ms (the plan: ${plan} ms, ${ms <= plan ? 'met' : 'missed'})`;
}

export function forgetFigures(): void {
  rmSync(FILE, { force: true });
}

/** Within `npm test` nobody reads the figures. */
export function noteFigure(measured: Measured): void {
  if (process.env.TRUST === undefined) return;
  mkdirSync(dirname(FILE), { recursive: true });
  appendFileSync(FILE, `${JSON.stringify(measured)}\n`);
}

export function notedFigures(): Measured[] {
  if (!existsSync(FILE)) return [];
  return readFileSync(FILE, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Measured);
}

export interface Figure {
  readonly value: unknown;
  readonly target: unknown;
  readonly met: boolean;
  /** Which browsers could not run it, and why: `met` says nothing of them. */
  readonly notRun?: Readonly<Record<string, string>>;
  /** Those of each browser. */
  readonly times?: readonly string[];
}

/** One figure a row: what the browsers have in common, or each its own. A row that ran nowhere is not met. */
export function figureOf(measured: readonly Measured[]): Figure {
  const ran = measured.filter(({ value }) => value !== CANNOT_RUN);
  const notRun = measured
    .filter(({ value }) => value === CANNOT_RUN)
    .map(({ where, note }) => [where, note ?? 'no reason given']);
  const values = new Set(ran.map(({ value }) => value));
  const value =
    values.size === 1 ? [...values][0] : Object.fromEntries(ran.map(({ where, value }) => [where, value]));
  const times = ran.flatMap(({ where, times = [] }) => times.map((time) => `${where}, ${told(time)}`));
  return {
    value,
    target: ran[0]?.target ?? '',
    met: ran.length > 0 && ran.every(({ met }) => met),
    ...(notRun.length > 0 ? { notRun: Object.fromEntries(notRun) } : {}),
    ...(times.length > 0 ? { times } : {}),
  };
}
