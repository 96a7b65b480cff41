import type { Suggestion } from '../thesaurus/concept-info.ts';
import type { ConceptId } from '../thesaurus/thesaurus.ts';
import { conceptInfo } from '../thesaurus/describe-concepts.ts';
import { prefixEditDistance, slipsForgiven } from './edit-distance.ts';
import { comparable, comparableWords, type IndexedLabel } from './label-index.ts';
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
  const labels = library.labels().labels.filter(({ concept }) => library.matcher.isPainted(concept));
  const found = bestOfEach(labels, (label) => exactTier(wanted, label));
  // Comparing with slips is the slow part, and nobody misses it where enough begins with just this.
  const more = found.size < MOST ? bestOfEach(labels, (label) => slipTier(wanted, label)) : new Map();
  return [...new Map([...more, ...found]).values()]
    .sort(compare)
    .slice(0, MOST)
    .flatMap(({ label }) => {
      const concept = library.concepts.get(label.concept);
      return concept ? [{ ...conceptInfo(concept), label: label.shown }] : [];
    });
}

/** The best label of each concept that has one with a tier. */
function bestOfEach(
  labels: readonly IndexedLabel[],
  tierOf: (label: IndexedLabel) => number | null,
): Map<ConceptId, Found> {
  const best = new Map<ConceptId, Found>();
  for (const [order, label] of labels.entries()) {
    const tier = tierOf(label);
    if (tier === null) continue;
    const known = best.get(label.concept);
    const one = { label, tier, order };
    if (!known || compare(one, known) < 0) best.set(label.concept, one);
  }
  return best;
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

/** 0 is it, 1 begins with it, 2 has a word that it begins; `null` none of these. */
function exactTier(wanted: string, { form, text }: IndexedLabel): number | null {
  const at = form.indexOf(wanted);
  if (at < 0) return null;
  if (at === 0) return form === wanted ? 0 : 1;
  let start = 0;
  for (const word of comparableWords(text)) {
    if (form.startsWith(wanted, start)) return 2;
    start += word.length;
  }
  return null;
}

/** 3 and more: begins with it but for so many slips of the pen. A first letter is seldom mistyped. */
function slipTier(wanted: string, { form }: IndexedLabel): number | null {
  const forgiven = slipsForgiven(wanted.length);
  if (forgiven === 0 || (form[0] !== wanted[0] && form[1] !== wanted[0])) return null;
  const slips = prefixEditDistance(wanted, form, forgiven);
  return slips <= forgiven ? 2 + slips : null;
}
