import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Slices } from '../../src/page/slices.ts';

/** Of the browser: runs what waits when it is told to have nothing more urgent to do. */
class SlowScheduler {
  readonly waiting = new Set<() => void>();

  postTask(task: () => void, { signal }: { signal: AbortSignal }): Promise<void> {
    return new Promise((resolve, reject) => {
      const run = () => {
        this.waiting.delete(run);
        task();
        resolve();
      };
      this.waiting.add(run);
      signal.addEventListener('abort', () => {
        this.waiting.delete(run);
        reject(signal.reason);
      });
    });
  }

  rest(): void {
    for (const run of [...this.waiting]) run();
  }
}

/** Work of so many parts, each 2 ms long by the clock that it moves itself. */
function parts(count: number) {
  const work = { now: 0, done: 0 };
  return {
    work,
    clock: () => work.now,
    step: (isOver: () => boolean): boolean => {
      while (work.done < count) {
        work.now += 2;
        work.done++;
        if (isOver()) break;
      }
      return work.done === count;
    },
  };
}

describe('slices', () => {
  let scheduler: SlowScheduler;

  beforeEach(() => {
    vi.useFakeTimers();
    scheduler = new SlowScheduler();
    vi.stubGlobal('scheduler', scheduler);
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  test('go on when the browser has nothing more urgent, and leave no timer behind', async () => {
    const { work, clock, step } = parts(7);
    const running = new Slices(new AbortController().signal, clock).run(step);
    expect(work.done).toBe(3);
    expect(scheduler.waiting.size).toBe(1);
    scheduler.rest();
    await vi.advanceTimersByTimeAsync(0);
    expect(work.done).toBe(6);
    scheduler.rest();
    expect(await running).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('go on after a while on a page that never rests, and pile nothing up', async () => {
    const { work, clock, step } = parts(7);
    const running = new Slices(new AbortController().signal, clock).run(step);
    await vi.advanceTimersByTimeAsync(99);
    expect(work.done).toBe(3);
    await vi.advanceTimersByTimeAsync(1);
    expect(work.done).toBe(6);
    expect(scheduler.waiting.size).toBe(1);
    await vi.advanceTimersByTimeAsync(100);
    expect(await running).toBe(true);
    expect(scheduler.waiting.size).toBe(0);
  });

  test('end with their signal', async () => {
    const { work, clock, step } = parts(7);
    const ending = new AbortController();
    const running = new Slices(ending.signal, clock).run(step);
    ending.abort();
    scheduler.rest();
    expect(await running).toBe(false);
    expect(work.done).toBe(3);
  });
});
