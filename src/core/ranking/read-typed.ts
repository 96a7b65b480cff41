import { editDistance, slipsForgiven } from './edit-distance.ts';
import { foldText } from '../text/fold-text.ts';
import { contentWords } from '../text/words.ts';
import type { ConceptId } from '../thesaurus/thesaurus.ts';
import { comparable, type LabelIndex } from './label-index.ts';

/**
 * What was typed, with words of alphabets that nobody uses here exchanged for those that were meant: a slip of the
 * pen mended ("stratagic"), a beginning completed ("strateg"). Unchanged where all words are known or none is near.
 */
export function mendSpelling(typed: string, { vocabulary }: LabelIndex): string {
  return typed.replace(/[\p{L}\p{M}]{4,}/gu, (word) => {
    const folded = foldText(word).folded;
    if (!/^[a-z]+$/.test(folded) || isKnown(folded, vocabulary)) return word;
    return meant(folded, vocabulary) ?? word;
  });
}

function isKnown(word: string, vocabulary: LabelIndex['vocabulary']): boolean {
  return vocabulary.has(word) || (word.endsWith('s') && vocabulary.has(word.slice(0, -1)));
}

/** The nearest known word; of equally near ones the most usual. A beginning counts as near. */
function meant(word: string, vocabulary: LabelIndex['vocabulary']): string | null {
  const forgiven = slipsForgiven(word.length);
  let best: string | null = null;
  let least = Infinity;
  for (const [known, frequency] of vocabulary) {
    const begins = known.startsWith(word) && word.length >= 4;
    // A first letter is seldom mistyped, and another one is another word ("north", "forth").
    if (!begins && known[0] !== word[0]) continue;
    const slips = begins ? 0.5 : editDistance(word, known, forgiven);
    if (slips > forgiven && !begins) continue;
    const cost = slips - Math.min(0.4, frequency / 1000);
    if (cost < least) {
      least = cost;
      best = known;
    }
  }
  return best;
}

/**
 * Concepts by labels that share the rare words of what was typed ("has Pyongyang replied" and the label "No reply"),
 * with how much of the label and of the question they share, 0 … 1. For questions that hold no label as it is
 * written; a label of nothing but common words proves little.
 *
 * @param usual stems of names that lead nowhere: "pressure on Pyongyang" is not meant because Pyongyang is
 */
export function conceptsByWords(
  typed: string,
  index: LabelIndex,
  usual: ReadonlySet<string>,
): ReadonlyMap<ConceptId, number> {
  const wanted = new Set(contentWords(typed, null).filter((stem) => !usual.has(stem)));
  const found = new Map<ConceptId, number>();
  if (wanted.size === 0) return found;
  // A stem is the beginning of its word but for the last letters: enough to pass over nearly all labels unread.
  const beginnings = new Map([...wanted].map((stem) => [stem, comparable(stem).slice(0, 4)]));
  const candidates = index.labels.filter(({ form }) =>
    [...beginnings.values()].some((beginning) => form.includes(beginning)),
  );
  const rarities = new Map<string, number>();
  const rarity = (stem: string) => {
    const known = rarities.get(stem);
    if (known !== undefined) return known;
    const beginning = comparable(stem).slice(0, 4);
    const having = index.labels.filter(({ form }) => form.includes(beginning)).length;
    const rare = Math.log(index.labels.length / Math.max(1, having));
    rarities.set(stem, rare);
    return rare;
  };
  const weigh = (stems: Iterable<string>) => [...stems].reduce((sum, stem) => sum + rarity(stem), 0);
  const all = weigh(wanted);
  for (const { concept, text } of candidates) {
    const stems = new Set(contentWords(text, null));
    const shared = [...stems].filter((stem) => wanted.has(stem));
    if (shared.length === 0) continue;
    const weight = weigh(shared);
    const strength = (weight / weigh(stems)) * Math.sqrt(weight / all);
    if (strength > (found.get(concept) ?? 0)) found.set(concept, strength);
  }
  return found;
}

/**
 * Concepts with a label that is the whole of what was typed but for a slip or two, where none is just it: for East Asian scripts, where a
 * word cannot be mended by itself.
 */
export function conceptsBySpelling(typed: string, index: LabelIndex): ReadonlySet<ConceptId> {
  const form = /[a-z]/i.test(typed) ? '' : comparable(typed);
  const forgiven = slipsForgiven(form.length);
  const found = new Set<ConceptId>();
  if (forgiven > 0 && !index.labels.some((label) => label.form === form))
    for (const label of index.labels)
      if (editDistance(form, label.form, forgiven) <= forgiven) found.add(label.concept);
  return found;
}
