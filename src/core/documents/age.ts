import type { PageDate } from '../profile/page-profile.ts';

/**
 * How a document lies in time to the page beside it; the interface words it.
 * - `undated`: the page gives no date
 * - `same`: the two cannot be told apart. Within a day: the same or the next day, since a day is another one across
 *   the world's time zones. Within a month or a year: the page says no more than that month or year
 * - `before-page`: the document came `count` whole units before the page ("3 months before this article")
 * - `after-page`: the page is older than the document, by so much
 *
 * `roughly` where the page gives only a month or a year.
 */
export type Age =
  | { readonly kind: 'undated' }
  | { readonly kind: 'same'; readonly within: 'day' | 'month' | 'year' }
  | {
      readonly kind: 'before-page' | 'after-page';
      readonly count: number;
      readonly unit: 'day' | 'week' | 'month' | 'year';
      readonly roughly: boolean;
    };

/**
 * @param published ISO day, `2021-03-15`
 * @param pageDate `2021`, `2021-03` or `2021-03-15`; anything else is taken for no date
 */
export function ageOf(published: string, pageDate: PageDate | null): Age {
  const document = readDate(published);
  const page = readDate(pageDate?.iso ?? '');
  if (!document || !page) return { kind: 'undated' };
  const kind = comesBefore(document, page) ? 'before-page' : 'after-page';
  const [early, late] = kind === 'before-page' ? [document, page] : [page, document];

  if (page.month === null || document.month === null) {
    const years = late.year - early.year;
    return years === 0
      ? { kind: 'same', within: 'year' }
      : { kind, count: years, unit: 'year', roughly: true };
  }
  const months = (late.year - early.year) * 12 + (late.month ?? 1) - (early.month ?? 1);
  if (page.day === null || document.day === null)
    return months === 0
      ? { kind: 'same', within: 'month' }
      : { kind, ...inMonthsOrYears(months), roughly: true };

  const days = Math.round((dayNumber(late) - dayNumber(early)) / MS_PER_DAY);
  if (days <= 1) return { kind: 'same', within: 'day' };
  if (days < 14) return { kind, count: days, unit: 'day', roughly: false };
  const wholeMonths = months - ((late.day ?? 1) < (early.day ?? 1) ? 1 : 0);
  if (wholeMonths < 2) return { kind, count: Math.floor(days / 7), unit: 'week', roughly: false };
  return { kind, ...inMonthsOrYears(wholeMonths), roughly: false };
}

const MS_PER_DAY = 86_400_000;

/** Months up to two years, then years: "14 months" says more than "1 year", "50 months" less than "4 years". */
function inMonthsOrYears(months: number): { count: number; unit: 'month' | 'year' } {
  return months < 24 ? { count: months, unit: 'month' } : { count: Math.floor(months / 12), unit: 'year' };
}

interface PartialDate {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

function readDate(iso: string): PartialDate | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(iso) ?? [];
  if (year === undefined) return null;
  return {
    year: Number(year),
    month: month === undefined ? null : Number(month),
    day: day === undefined ? null : Number(day),
  };
}

/** On what both say; where that is the same, true. */
function comesBefore(a: PartialDate, b: PartialDate): boolean {
  if (a.year !== b.year) return a.year < b.year;
  if (a.month === null || b.month === null || a.month !== b.month) return (a.month ?? 0) <= (b.month ?? 12);
  return (a.day ?? 0) <= (b.day ?? 31);
}

function dayNumber({ year, month, day }: PartialDate): number {
  return Date.UTC(year, (month ?? 1) - 1, day ?? 1);
}
