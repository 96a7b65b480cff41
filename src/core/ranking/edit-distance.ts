/**
 * How many slips of the pen (a letter too many, too few, another one, or two exchanged) lie between two words:
 * optimal string alignment distance (Damerau 1964, restricted).
 *
 * @param most nothing above it is told apart: `most + 1` stands for it
 * @returns of the whole of `a` and the whole of `b`
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  return Math.min(lastRow(a, b).at(-1) ?? 0, most + 1);
}

/** The same of the whole of `a` and whatever beginning of `b` is nearest to it: for what is not yet typed to its end. */
export function prefixEditDistance(a: string, b: string, most: number): number {
  return Math.min(...lastRow(a, b.slice(0, a.length + most)), most + 1);
}

/** Distances of the whole of `a` to each beginning of `b`. */
function lastRow(a: string, b: string): number[] {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let distance = Math.min(
        (last[j] as number) + 1,
        (row[j - 1] as number) + 1,
        (last[j - 1] as number) + (same ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        distance = Math.min(distance, (beforeLast[j - 2] as number) + 1);
      row.push(distance);
    }
    beforeLast = last;
    last = row;
  }
  return last;
}

/** How many slips are forgiven in so many letters: none in short words, where one makes another word of it. */
export function slipsForgiven(letters: number): number {
  return letters < 5 ? 0 : letters < 9 ? 1 : 2;
}
