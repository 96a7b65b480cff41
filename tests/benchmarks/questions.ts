/** The questions that the benchmark answers, in the order of its table. */
import type { Bench } from './bench-session.ts';
import type { Figures, Key } from './figures.ts';
import { cold } from './questions/cold.ts';
import { growth } from './questions/growth.ts';
import { live } from './questions/live.ts';
import { longestTask } from './questions/longest-task.ts';
import { match } from './questions/match.ts';

export interface Question {
  readonly keys: readonly Key[];
  /** Measures, prints what it saw, gives the figures of `wanted`. */
  answer(bench: Bench, wanted: readonly Key[]): Promise<Partial<Figures>>;
}

export const QUESTIONS: readonly Question[] = [cold, match, growth, live, longestTask];
