import type { BackgroundDocument, Sentence } from '../documents/background-document.ts';
import type { DocumentIndex } from '../documents/document-index.ts';
import { withMentions } from '../documents/with-mentions.ts';
import { contentWords } from '../text/words.ts';
import type { DescribedConcept } from '../thesaurus/packed-concepts.ts';
import type { TermMatcher } from '../thesaurus/term-matcher.ts';
import type { ConceptId } from '../thesaurus/thesaurus.ts';
import { type LabelIndex, labelIndex } from './label-index.ts';
import { WEIGHTS, type Weights } from './weights.ts';

/** A sentence made ready for ranking. */
export interface ShelvedSentence {
  readonly document: BackgroundDocument;
  readonly sentence: Sentence;
  /** What leads to it: its index entries; for what it only names, how rarely sentences do, 0 … 1. */
  readonly about: ReadonlyMap<ConceptId, 'main' | 'aside' | number>;
  /** Its content words, stemmed, with how often each stands in it; names that lead nowhere left out. */
  readonly words: ReadonlyMap<string, number>;
  /** Its words as it writes them, by stem: what a reason shows. */
  readonly written: ReadonlyMap<string, string>;
}

/** Everything that answers are taken from. Made once, when the background starts; never changes. */
export interface Library {
  readonly documents: readonly BackgroundDocument[];
  readonly sentences: readonly ShelvedSentence[];
  readonly concepts: ReadonlyMap<ConceptId, DescribedConcept>;
  readonly matcher: TermMatcher;
  /** Concepts that an index has an entry for: they lead where it says, and nowhere else. */
  readonly entered: ReadonlySet<ConceptId>;
  /** Concepts that every page names, and the stems of their names. */
  readonly leadsNowhere: ReadonlySet<ConceptId>;
  readonly usualStems: ReadonlySet<string>;
  /** Made when it is first asked for: only what somebody types needs it. */
  readonly labels: () => LabelIndex;
  readonly weights: Weights;
  /** In how many sentences each stem stands. */
  readonly wordFrequency: ReadonlyMap<string, number>;
  /** Content words of a sentence on the average. */
  readonly averageLength: number;
}

export interface LibraryParts {
  /** As parsed; what they name is found here. */
  readonly documents: readonly BackgroundDocument[];
  readonly indexes: readonly DocumentIndex[];
  /** Themes among its concepts. */
  readonly concepts: readonly DescribedConcept[];
  /** Of the same thesaurus. */
  readonly matcher: TermMatcher;
  readonly weights?: Weights;
}

export function makeLibrary({
  documents,
  indexes,
  concepts,
  matcher,
  weights = WEIGHTS,
}: LibraryParts): Library {
  const read = documents.map((document) => withMentions(document, matcher));
  const leadsNowhere = new Set(indexes.flatMap((index) => index.leadsNowhere));
  const usualStems = new Set(
    concepts
      .filter(({ id }) => leadsNowhere.has(id))
      .flatMap(({ labels }) => shownLabels(labels).flatMap((label) => contentWords(label, null))),
  );
  const naming = new Map<ConceptId, number>();
  const all = read.flatMap((document) => document.sentences);
  for (const sentence of all)
    for (const concept of new Set(sentence.mentions.map((mention) => mention.concept)))
      naming.set(concept, (naming.get(concept) ?? 0) + 1);

  const sentences = read.flatMap((document) => {
    const index = indexes.find((candidate) => candidate.document === document.id);
    return document.sentences.map((sentence): ShelvedSentence => {
      const about = new Map<ConceptId, 'main' | 'aside' | number>();
      for (const { concept } of sentence.mentions)
        about.set(concept, rarity(naming.get(concept) ?? 1, all.length));
      for (const { concept, weight } of index?.sentences[sentence.id] ?? []) about.set(concept, weight);
      return { document, sentence, about, ...wordsOf(document, sentence, usualStems) };
    });
  });

  const wordFrequency = new Map<string, number>();
  for (const { words } of sentences)
    for (const word of words.keys()) wordFrequency.set(word, (wordFrequency.get(word) ?? 0) + 1);
  const total = sentences.reduce((sum, { words }) => sum + sumOf(words), 0);

  let labels: LabelIndex | undefined;
  return {
    documents: read,
    sentences,
    concepts: new Map(concepts.map((concept) => [concept.id, concept])),
    matcher,
    entered: new Set(
      indexes.flatMap((index) =>
        Object.values(index.sentences).flatMap((entries) => entries.map(({ concept }) => concept)),
      ),
    ),
    leadsNowhere,
    usualStems,
    labels() {
      labels ??= labelIndex(
        concepts,
        read.map(({ text }) => text),
      );
      return labels;
    },
    weights,
    wordFrequency,
    averageLength: total / Math.max(1, sentences.length),
  };
}

/** 1 for what one sentence of many has, 0 for what all have: inverse document frequency, brought to 0 … 1. */
export function rarity(having: number, all: number): number {
  if (all <= 1) return 1;
  return Math.max(0, Math.log(all / Math.max(1, having)) / Math.log(all));
}

export function sumOf(counts: ReadonlyMap<unknown, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}

/** Preferred and alternative labels, in all languages. */
function shownLabels(labels: DescribedConcept['labels']): readonly string[] {
  return Object.values(labels).flatMap(({ prefLabel, altLabel = [] }) => [
    prefLabel,
    ...altLabel.map((entry) => (typeof entry === 'string' ? entry : entry.text)),
  ]);
}

function wordsOf(
  document: BackgroundDocument,
  sentence: Sentence,
  usualStems: ReadonlySet<string>,
): Pick<ShelvedSentence, 'words' | 'written'> {
  const words = new Map<string, number>();
  const written = new Map<string, string>();
  const text = document.text.slice(sentence.start, sentence.end);
  for (const surface of text.match(/[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu) ?? [])
    for (const stem of contentWords(surface, document.language)) {
      if (usualStems.has(stem)) continue;
      words.set(stem, (words.get(stem) ?? 0) + 1);
      if (!written.has(stem)) written.set(stem, surface);
    }
  return { words, written };
}
