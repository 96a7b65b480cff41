/** Warm code in a page: run so often that a round can be measured, in turn with its rivals. */
import type { BenchTab } from './bench-browser.ts';
import { interleaved } from './medians.ts';

/** Processor time of a round, ms: so long that what surrounds it (0.2 ms) does not count. */
const ROUND = 25;

/** How long each is run before it counts, ms: until the compiler has done its best. */
const WARMING = 250;

/**
 * ms that each of some expressions takes, a number a round. They are run in the page's own world and each gives a
 * number, so that nothing can be optimised away.
 */
export async function warmCosts<C extends string>(
  { inPage, costOf }: BenchTab,
  expressions: Readonly<Record<C, string>>,
  rounds: number,
): Promise<Record<C, number[]>> {
  const names = Object.keys(expressions) as C[];
  const times = {} as Record<C, number>;
  for (const name of names) {
    const once = await inPage<number>(`(() => {
      const start = performance.now();
      let count = 0, sum = 0;
      do { sum += ${expressions[name]}; count++; } while (performance.now() - start < ${WARMING});
      globalThis.unused = sum;
      const warm = performance.now();
      sum += ${expressions[name]};
      return Math.min((performance.now() - start) / count, Math.max(0.001, performance.now() - warm));
    })()`);
    times[name] = Math.max(1, Math.ceil(ROUND / once));
  }
  return interleaved(names, rounds, async (name) => {
    const loop = `(() => { let sum = 0; for (let at = 0; at < ${times[name]}; at++) sum += ${expressions[name]}; globalThis.unused = sum; })()`;
    return (await costOf(loop)) / times[name];
  });
}
