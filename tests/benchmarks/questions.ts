/** The questions that the benchmark answers, in the order of its table. */
import type { Bench } from './bench-session.ts';
import type { Figures, Key } from './figures.ts';
import { bytes } from './questions/bytes.ts';
import { cold } from './questions/cold.ts';
import { domSlowdown } from './questions/dom-slowdown.ts';
import { frameTax } from './questions/frame-tax.ts';
import { growth } from './questions/growth.ts';
import { live } from './questions/live.ts';
import { longestTask } from './questions/longest-task.ts';
import { match } from './questions/match.ts';
import { memory } from './questions/memory.ts';
import { popup } from './questions/popup.ts';

export interface Question {
  readonly keys: readonly Key[];
  /** Measures, prints what it saw, gives the figures of `wanted`. */
  answer(bench: Bench, wanted: readonly Key[]): Promise<Partial<Figures>>;
}

export const QUESTIONS: readonly Question[] = [
  cold,
  match,
  growth,
  live,
  longestTask,
  domSlowdown,
  frameTax,
  memory,
  popup,
  bytes,
];
