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
  /** Processor time of the whole task, ms: scripts, style, layout, paint. */
  readonly whole: number;
  /** Of the extension's scripts in it. */
  readonly ours: number;
}

/** Everything that the main thread of the tab's page did while `run` ran, task by task. */
export async function tasksDuring({ page }: BenchTab, run: () => Promise<void>): Promise<readonly Task[]> {
  await page.evaluate('performance.mark("traced page")');
  await page.tracing.start({ categories: ['disabled-by-default-devtools.timeline', 'devtools.timeline', 'v8', 'blink.user_timing'] });
  await page.evaluate('performance.mark("traced page")');
  await run();
  const trace = await page.tracing.stop();
  const { traceEvents } = JSON.parse(Buffer.from(trace ?? []).toString()) as { traceEvents: TraceEvent[] };
  const mark = traceEvents.find(({ name }) => name === 'traced page');
  if (!mark) throw new Error('The trace does not show the page.');
  return tasksOf(
    traceEvents.filter(({ pid, tid, ph }) => pid === mark.pid && tid === mark.tid && ph === 'X'),
  );
}

const isTask = ({ name }: TraceEvent) => name === 'RunTask';
const isOurScript = ({ name, args }: TraceEvent) =>
  (name === 'FunctionCall' || name === 'EvaluateScript' || name === 'v8.compile') &&
  (args?.data?.url ?? '').startsWith('chrome-extension://');

const duration = ({ dur, tdur }: TraceEvent) => (tdur ?? dur ?? 0) / 1000;
const endOf = ({ ts, dur = 0 }: TraceEvent) => ts + dur;

function tasksOf(events: readonly TraceEvent[]): readonly Task[] {
  const inOrder = [...events].sort((a, b) => a.ts - b.ts || endOf(b) - endOf(a));
  const tasks: { whole: number; ours: number; end: number }[] = [];
  let oursUntil = 0;
  for (const event of inOrder) {
    const task = tasks.at(-1);
    if (isTask(event)) {
      // A task within a task belongs to it.
      if (!task || event.ts >= task.end) tasks.push({ whole: duration(event), ours: 0, end: endOf(event) });
    } else if (task && event.ts < task.end && event.ts >= oursUntil && isOurScript(event)) {
      task.ours += duration(event);
      oursUntil = endOf(event);
    }
  }
  return tasks;
}
