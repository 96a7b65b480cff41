/** Measures of an order against grades. */

export type Grades = Readonly<Record<string, number>>;

/** A grade that counts as right, for P@1 and MRR. */
const RIGHT = 2;

/** Discounted gain of the first three, against the best possible: gain 2^grade − 1, discount log2(place + 1). */
export function ndcg3(order: readonly string[], grades: Grades): number {
  const best = gain3(Object.values(grades).sort((a, b) => b - a));
  return best === 0 ? 0 : gain3(order.map((id) => grades[id] ?? 0)) / best;
}

function gain3(grades: readonly number[]): number {
  return grades.slice(0, 3).reduce((sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0);
}

/** 1 where the first is right. */
export function precisionAt1(order: readonly string[], grades: Grades): number {
  return (grades[order[0] ?? ''] ?? 0) >= RIGHT ? 1 : 0;
}

/** One over the place of the first that is right; 0 where none is. */
export function reciprocalRank(order: readonly string[], grades: Grades): number {
  const place = order.findIndex((id) => (grades[id] ?? 0) >= RIGHT);
  return place < 0 ? 0 : 1 / (place + 1);
}

/** How often a useful one scores above a useless one, a tie counted half; `null` where one side is empty. */
export function areaUnderCurve(useful: readonly number[], useless: readonly number[]): number | null {
  if (useful.length === 0 || useless.length === 0) return null;
  let above = 0;
  for (const high of useful) for (const low of useless) above += high > low ? 1 : high === low ? 0.5 : 0;
  return above / (useful.length * useless.length);
}

export function mean(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
