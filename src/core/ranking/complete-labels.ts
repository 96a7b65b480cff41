import type { Suggestion } from '../thesaurus/concept-info.ts';
import { conceptInfo } from '../thesaurus/describe-concepts.ts';
import { prefixEditDistance, slipsForgiven } from './edit-distance.ts';
import { comparable, type IndexedLabel } from './label-index.ts';
import type { Library } from './library.ts';

const MOST = 8;

/**
 * Concepts whose label, in any language, begins with what is typed: the label itself first, then a word within it,
 * then with a slip of the pen forgiven. One suggestion a concept, at most eight; none for nothing. Themes are left
 * out: they are lines of argument, not names that one types.
 */
export function completeLabels(typed: string, library: Library): readonly Suggestion[] {
  const wanted = comparable(typed);
  if (wanted === '') return [];
  const best = new Map<string, { label: IndexedLabel; tier: number; order: number }>();
  for (const [order, label] of library.labels().labels.entries()) {
    if (!library.matcher.isPainted(label.concept)) continue;
    const tier = tierOf(wanted, label);
    const known = best.get(label.concept);
    if (tier !== null && (!known || compare({ label, tier, order }, known) < 0))
      best.set(label.concept, { label, tier, order });
  }
  return [...best.values()]
    .sort(compare)
    .slice(0, MOST)
    .flatMap(({ label }) => {
      const concept = library.concepts.get(label.concept);
      return concept ? [{ ...conceptInfo(concept), label: label.shown }] : [];
    });
}

interface Found {
  readonly label: IndexedLabel;
  readonly tier: number;
  readonly order: number;
}

/** The better fit; then what is shown rather than only found; then the shorter; then the thesaurus's order. */
function compare(a: Found, b: Found): number {
  return (
    a.tier - b.tier ||
    a.label.rank - b.label.rank ||
    a.label.form.length - b.label.form.length ||
    a.order - b.order
  );
}

/** 0 is it, 1 begins with it, 2 has a word that begins with it, 3 and more: with so many slips; `null` not at all. */
function tierOf(wanted: string, { form, wordStarts }: IndexedLabel): number | null {
  if (form === wanted) return 0;
  if (form.startsWith(wanted)) return 1;
  if (wordStarts.some((start) => form.startsWith(wanted, start))) return 2;
  const forgiven = slipsForgiven(wanted.length);
  if (forgiven === 0) return null;
  const slips = prefixEditDistance(wanted, form, forgiven);
  return slips <= forgiven ? 2 + slips : null;
}
