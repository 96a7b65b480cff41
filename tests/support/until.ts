/** Polls instead of sleeping: a browser under load takes as long as it takes. */

const PAUSE = 50;
/** Far more than anything waited for takes where all is well: only what never comes costs it. */
const LIMIT = 45_000;

/** What is not there yet. */
export type Nothing = false | null | undefined | 0 | '';

/**
 * What `look` gives as soon as that is something: an empty text and a zero (a file that is being written, a line that
 * is not said yet) are nothing.
 * @throws Error that tells what was waited for, and the last failure
 */
export async function until<T>(
  what: string,
  look: () => T | Promise<T>,
  limit = LIMIT,
): Promise<Exclude<T, Nothing>> {
  const end = Date.now() + limit;
  let failure: unknown;
  for (;;) {
    try {
      const seen = await look();
      failure = seen;
      if (seen) return seen as Exclude<T, Nothing>;
    } catch (error) {
      failure = error;
    }
    if (Date.now() > end) throw new Error(`Waited ${limit} ms for ${what}; last: ${String(failure)}`);
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}
