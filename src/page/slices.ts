/** Work in short slices, so that the page stays smooth and input is answered between them. */

/** Longest stretch of our work at a time, ms: a third of a frame. */
const SLICE = 5;

/** So long after our work the browser has had its turn, ms. */
const PAUSE = 1;

/** Longest wait for such a turn, ms. A page that always has something more urgent to do would never be read. */
const PATIENCE = 100;

/** In Chromium and in Firefox since 142; TypeScript's DOM does not know it. */
interface Scheduler {
  postTask(
    task: () => void,
    options: { readonly priority: 'background'; readonly signal: AbortSignal },
  ): Promise<void>;
}

/** Resolves when the browser has done what is more urgent, or has had long enough for it. */
function breath(): Promise<void> {
  return new Promise((resolve) => {
    const { scheduler } = globalThis as { readonly scheduler?: Scheduler };
    if (!scheduler) {
      setTimeout(resolve);
      return;
    }
    const waiting = new AbortController();
    const late = setTimeout(() => {
      waiting.abort();
      resolve();
    }, PATIENCE);
    scheduler
      .postTask(
        () => {
          clearTimeout(late);
          resolve();
        },
        { priority: 'background', signal: waiting.signal },
      )
      // Aborted: too late, or its document goes away, and then nobody waits for the rest either.
      .catch(() => {});
  });
}

/** Resolves when the browser is idle, or after `limit` ms on a page that never is. */
export function idle(limit: number): Promise<void> {
  return new Promise((resolve) => {
    requestIdleCallback(() => resolve(), { timeout: limit });
  });
}

/** A piece of work: goes on until it is over (asked often) or done; true when done. */
export type Work = (isOver: () => boolean) => boolean;

/** Does work in slices and knows how long it took. */
export class Slices {
  readonly #signal: AbortSignal;
  readonly #now: () => number;
  /** Own working time so far, ms. */
  spent = 0;
  /** Of it, since the browser last had its turn; and when we worked last. */
  #sinceBreath = 0;
  #workedLast = -Infinity;

  constructor(signal: AbortSignal, now: () => number = () => performance.now()) {
    this.#signal = signal;
    this.#now = now;
  }

  /** Resolves with true when the work is done, with false when the signal ended it. */
  async run(work: Work): Promise<boolean> {
    // What follows another piece of work without a pause is in one task with it.
    if (this.#now() - this.#workedLast > PAUSE) this.#sinceBreath = 0;
    else if (this.#sinceBreath >= SLICE) await this.#breath();
    while (!this.#signal.aborted) {
      const start = this.#now();
      const isDone = work(() => this.#now() - start + this.#sinceBreath >= SLICE);
      this.#workedLast = this.#now();
      this.spent += this.#workedLast - start;
      this.#sinceBreath += this.#workedLast - start;
      if (isDone) return true;
      await this.#breath();
    }
    return false;
  }

  async #breath(): Promise<void> {
    await breath();
    this.#sinceBreath = 0;
  }
}
