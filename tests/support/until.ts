/** Polls instead of sleeping: a browser under load takes as long as it takes. */

const PAUSE = 50;
const LIMIT = 15_000;

/**
 * What `look` gives as soon as it is neither false nor null nor undefined.
 * @throws Error that tells what was waited for, and the last failure
 */
export async function until<T>(
  what: string,
  look: () => T | Promise<T>,
  limit = LIMIT,
): Promise<Exclude<T, false | null | undefined>> {
  const end = Date.now() + limit;
  let failure: unknown;
  for (;;) {
    try {
      const seen = await look();
      failure = seen;
      if (seen !== false && seen !== null && seen !== undefined)
        return seen as Exclude<T, false | null | undefined>;
    } catch (error) {
      failure = error;
    }
    if (Date.now() > end) throw new Error(`Waited ${limit} ms for ${what}; last: ${String(failure)}`);
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}
