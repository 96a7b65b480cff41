import type { DescribedConcept } from '../thesaurus/packed-concepts.ts';
import type { ConceptId, Labels } from '../thesaurus/thesaurus.ts';

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
}

/** All labels, in all languages, and the words that they and the documents are made of. */
export interface LabelIndex {
  readonly labels: readonly IndexedLabel[];
  /**
   * Folded words of alphabets, with how often they stand in labels and documents: what a typist may have meant. Made when
   * it is first asked for.
   */
  readonly vocabulary: ReadonlyMap<string, number>;
}

/** Accents of alphabets; a kana's voicing mark is no accent, it makes another letter. */
const ACCENTS = /[\u0300-\u036f]/g;
const BETWEEN_WORDS = /[\s\p{P}]+/gu;

/** Most labels are plain (ASCII, Han): of these nothing need be taken apart, and their punctuation is soon told. */
const IS_PLAIN = /^[ -~\u4e00-\u9fff]*$/;
const BETWEEN_PLAIN_WORDS = /[ !"#%&'()*,\-./:;?@[\\\]_{}]+/g;

/**
 * Case, accents, width, spaces and punctuation made alike, Hangul taken apart into letters: a syllable half typed
 * is then the beginning of the whole one, and one wrong vowel is one slip. Thousands of labels are compared with
 * every key that is pressed, so this is plainer than `foldText`, which must lead back to the original.
 */
export function comparable(text: string): string {
  return IS_PLAIN.test(text)
    ? text.toLowerCase().replace(BETWEEN_PLAIN_WORDS, '')
    : decomposed(text).replace(BETWEEN_WORDS, '');
}

/** The same, word by word. */
export function comparableWords(text: string): readonly string[] {
  return decomposed(text).split(BETWEEN_WORDS).filter(Boolean);
}

function decomposed(text: string): string {
  return text.normalize('NFKD').toLowerCase().replace(ACCENTS, '');
}

export function labelIndex(concepts: Iterable<DescribedConcept>, texts: readonly string[]): LabelIndex {
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
        });
      add(prefLabel, 0);
      for (const entry of altLabel) add(typeof entry === 'string' ? entry : entry.text, 1);
      for (const entry of hiddenLabel) add(typeof entry === 'string' ? entry : entry.text, 2);
    }

  let vocabulary: Map<string, number> | undefined;
  return {
    labels,
    get vocabulary() {
      vocabulary ??= wordsIn([...labels.map((label) => label.text), ...texts]);
      return vocabulary;
    },
  };
}

function wordsIn(texts: readonly string[]): Map<string, number> {
  const words = new Map<string, number>();
  for (const text of texts)
    for (const [word] of decomposed(text).matchAll(/[a-z]{3,}/g)) words.set(word, (words.get(word) ?? 0) + 1);
  return words;
}
