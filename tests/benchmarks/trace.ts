/** A performance trace of a tab: the main thread's tasks and whose scripts ran in them. */
import type { BenchTab } from './bench-browser.ts';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  /** Of processor time. */
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string }; readonly name?: string };
}

export interface Task {
  /** When it ended; comparable with other times of the same trace. */
  readonly end: number;
  /** Processor time of the whole task, ms: scripts, style, layout, paint. */
  readonly whole: number;
  /** Of scripts in it, whoever's: compiled and run, promises' work included. */
  readonly scripts: number;
  /** Of the extension's scripts in it, as far as their address tells: what a promise's work is, it does not. */
  readonly ours: number;
}

export interface Trace {
  /** Everything that the main thread of the tab's page did, task by task. */
  readonly tasks: readonly Task[];
  /** When the largest contentful paint (https://www.w3.org/TR/largest-contentful-paint/) was on the screen, if any. */
  readonly drawn: number | undefined;
}

/** What the page of a tab did while `run` ran. */
export async function traceOf({ page }: BenchTab, run: () => Promise<void>): Promise<Trace> {
  await page.evaluate('performance.mark("traced page")');
  await page.tracing.start({
    // `toplevel` alone tells of microtasks, where whatever was awaited goes on.
    categories: [
      'disabled-by-default-devtools.timeline',
      'devtools.timeline',
      'v8',
      'blink.user_timing',
      'toplevel',
    ],
  });
  await page.evaluate('performance.mark("traced page")');
  await run();
  const trace = await page.tracing.stop();
  const { traceEvents } = JSON.parse(Buffer.from(trace ?? []).toString()) as { traceEvents: TraceEvent[] };
  const mark = traceEvents.find(({ name }) => name === 'traced page');
  if (!mark) throw new Error('The trace does not show the page.');
  const own = traceEvents.filter(({ pid, tid }) => pid === mark.pid && tid === mark.tid);
  return {
    tasks: tasksOf(own.filter(({ ph }) => ph === 'X')),
    drawn: own.findLast(({ name }) => name === 'largestContentfulPaint::Candidate')?.ts,
  };
}

export const tasksDuring = async (tab: BenchTab, run: () => Promise<void>): Promise<readonly Task[]> =>
  (await traceOf(tab, run)).tasks;

const isTask = ({ name }: TraceEvent) => name === 'RunTask';
const isScript = ({ name }: TraceEvent) =>
  /^(FunctionCall|EvaluateScript|v8\.(compile|compileModule|evaluateModule|run|callFunction)|BlinkScheduler_PerformMicrotaskCheckpoint)$/.test(
    name,
  );
const isOurScript = ({ name, args }: TraceEvent) =>
  /^(FunctionCall|EvaluateScript|v8\.(compile|compileModule|evaluateModule))$/.test(name) &&
  (args?.data?.url ?? '').startsWith('chrome-extension://');

const duration = ({ dur, tdur }: TraceEvent) => (tdur ?? dur ?? 0) / 1000;
const endOf = ({ ts, dur = 0 }: TraceEvent) => ts + dur;

function tasksOf(events: readonly TraceEvent[]): readonly Task[] {
  const inOrder = [...events].sort((a, b) => a.ts - b.ts || endOf(b) - endOf(a));
  const tasks: { whole: number; scripts: number; ours: number; end: number }[] = [];
  // What stands within something that is counted is counted with it.
  let scriptsUntil = 0;
  let oursUntil = 0;
  for (const event of inOrder) {
    const task = tasks.at(-1);
    if (isTask(event)) {
      if (!task || event.ts >= task.end)
        tasks.push({ whole: duration(event), scripts: 0, ours: 0, end: endOf(event) });
      continue;
    }
    if (!task || event.ts >= task.end) continue;
    if (event.ts >= scriptsUntil && isScript(event)) {
      task.scripts += duration(event);
      scriptsUntil = endOf(event);
    }
    if (event.ts >= oursUntil && isOurScript(event)) {
      task.ours += duration(event);
      oursUntil = endOf(event);
    }
  }
  return tasks;
}
