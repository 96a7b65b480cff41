/** Figures of one run: repetitions that alternate between contenders, medians of them, ratios of medians. */

export function median(values: readonly number[]): number {
  if (values.length === 0) return Number.NaN;
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2
    ? (sorted[middle] as number)
    : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
}

/**
 * Runs every contender `repetitions` times, in turn, so that whatever else the machine does meets all of them
 * alike. Each round starts with another contender: none is always the one after the slowest.
 */
export async function interleaved<C extends string, T>(
  contenders: readonly C[],
  repetitions: number,
  run: (contender: C, repetition: number) => Promise<T>,
): Promise<Record<C, T[]>> {
  const results = Object.fromEntries(contenders.map((contender) => [contender, [] as T[]])) as Record<C, T[]>;
  for (let repetition = 0; repetition < repetitions; repetition++)
    for (let turn = 0; turn < contenders.length; turn++) {
      const contender = contenders[(turn + repetition) % contenders.length] as C;
      results[contender].push(await run(contender, repetition));
    }
  return results;
}

/** Ratio of two medians. */
export const ratio = (over: readonly number[], under: readonly number[]): number =>
  median(over) / median(under);
