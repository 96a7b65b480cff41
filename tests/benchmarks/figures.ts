/** The figures that the benchmark gives, and what each must be. */

/** Kilobytes (1,024) after gzip. */
export interface Bytes {
  readonly content: number;
  readonly card: number;
  readonly popup: number;
  readonly package: number;
}

export interface Figures {
  idle: number;
  first: number;
  markJsIdle: number;
  markJsFirst: number;
  match: number;
  growth: number;
  live: number;
  longestTask: number;
  domSlowdown: number;
  frameTax: number;
  memory: number;
  popup: number;
  bytes: Bytes;
}

export type Key = keyof Figures;

interface Target {
  readonly is: '≤' | '≥';
  readonly limits: readonly number[];
  readonly words: string;
}

const target = (is: '≤' | '≥', ...limits: readonly number[]): Target => ({
  is,
  limits,
  words: limits.join(' · '),
});

export const TARGETS: Readonly<Record<Key, Target>> = {
  idle: target('≤', 1.15),
  first: target('≤', 3.5),
  markJsIdle: target('≥', 14),
  markJsFirst: target('≥', 6),
  match: target('≤', 0.6),
  growth: target('≤', 2.2),
  live: target('≤', 0.04),
  longestTask: target('≤', 50),
  domSlowdown: target('≤', 1.1),
  frameTax: target('≤', 0.2),
  memory: target('≤', 1.02),
  popup: target('≤', 2),
  bytes: target('≤', 16, 20, 40, 400),
};

export function missed(key: Key, figure: number | Bytes): boolean {
  const { is, limits } = TARGETS[key];
  const values =
    typeof figure === 'number' ? [figure] : [figure.content, figure.card, figure.popup, figure.package];
  return values.some((value, at) => {
    const limit = limits[at] as number;
    return !(is === '≤' ? value <= limit : value >= limit);
  });
}
