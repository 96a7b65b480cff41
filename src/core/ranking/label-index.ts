import { foldText } from '../text/fold-text.ts';
import { contentWords } from '../text/words.ts';
import type { Concept, ConceptId, Labels } from '../thesaurus/thesaurus.ts';

/** A written form of a concept, made ready for comparing with what somebody types. */
export interface IndexedLabel {
  readonly concept: ConceptId;
  /** As an editor wrote it. */
  readonly text: string;
  /** What is shown for it: itself, or the preferred label of its language where it is only to be found. */
  readonly shown: string;
  /** 0 preferred, 1 alternative, 2 hidden. */
  readonly rank: 0 | 1 | 2;
  /** `comparable` form. */
  readonly form: string;
  /** Where each of its words begins in `form`; the first is 0. */
  readonly wordStarts: readonly number[];
  /** Its content words, stemmed; no stop words. */
  readonly stems: readonly string[];
}

/** All labels, in all languages, and the words that they and the documents are made of. */
export interface LabelIndex {
  readonly labels: readonly IndexedLabel[];
  /** Folded words of alphabets, with how often they stand in labels and documents: what a typist may have meant. */
  readonly vocabulary: ReadonlyMap<string, number>;
  /** In how many labels each stem stands. */
  readonly stemFrequency: ReadonlyMap<string, number>;
}

/**
 * Case, accents, width, spaces and hyphens made alike, Hangul taken apart into letters: a syllable half typed
 * is then the beginning of the whole one, and one wrong vowel is one slip.
 */
export function comparable(text: string): string {
  return foldText(text)
    .folded.replace(/[\s·.,'"()-]+/g, '')
    .normalize('NFKD');
}

export function labelIndex(concepts: Iterable<Concept>, texts: readonly string[]): LabelIndex {
  const labels: IndexedLabel[] = [];
  for (const { id, labels: languages } of concepts)
    for (const { prefLabel, altLabel = [], hiddenLabel = [] } of Object.values(languages) as Labels[]) {
      const add = (text: string, rank: IndexedLabel['rank']) =>
        labels.push({
          concept: id,
          text,
          shown: rank === 2 ? prefLabel : text,
          rank,
          form: comparable(text),
          wordStarts: wordStartsOf(text),
          stems: contentWords(text, null),
        });
      add(prefLabel, 0);
      for (const entry of altLabel) add(typeof entry === 'string' ? entry : entry.text, 1);
      for (const entry of hiddenLabel) add(typeof entry === 'string' ? entry : entry.text, 2);
    }

  const vocabulary = new Map<string, number>();
  for (const text of [...labels.map((label) => label.text), ...texts])
    for (const [word] of foldText(text).folded.matchAll(/[a-z]{3,}/g))
      vocabulary.set(word, (vocabulary.get(word) ?? 0) + 1);

  const stemFrequency = new Map<string, number>();
  for (const { stems } of labels)
    for (const stem of new Set(stems)) stemFrequency.set(stem, (stemFrequency.get(stem) ?? 0) + 1);
  return { labels, vocabulary, stemFrequency };
}

function wordStartsOf(text: string): number[] {
  let length = 0;
  return text.split(/[\s·-]+/).map((word) => {
    const start = length;
    length += comparable(word).length;
    return start;
  });
}
