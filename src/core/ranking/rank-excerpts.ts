import type { Excerpt } from '../documents/background-document.ts';
import type { ConceptId } from '../thesaurus/thesaurus.ts';
import { type Evidence, evidenceOf } from './evidence.ts';
import { type Library, rarity, type ShelvedSentence, sumOf } from './library.ts';
import type { Question, RankedExcerpt, Reason } from './ranked-excerpt.ts';

/** At most so many are shown: a popup is read, not scrolled. */
const MOST = 3;

/**
 * The excerpts that give the background for a question, best first, at most three; none where nothing bears on it.
 * Pure: the same question and library give the same answer.
 */
export function rankExcerpts(question: Question, library: Library): readonly RankedExcerpt[] {
  const { weights } = library;
  const scored = scoreSentences(question, library);
  const best = scored[0]?.score ?? 0;
  const enough = Math.max(weights.threshold, best * weights.besideBest);
  const chosen: ScoredSentence[] = [];
  for (const candidate of pickVaried(scored, weights.repetition)) {
    if (chosen.length === MOST) break;
    if (candidate.score >= enough) chosen.push(candidate);
  }
  return chosen.map(({ shelved, score, reasons }) => ({ excerpt: excerptAround(shelved), score, reasons }));
}

export interface ScoredSentence {
  readonly shelved: ShelvedSentence;
  readonly score: number;
  readonly reasons: readonly Reason[];
}

/** Every sentence with its score, best first; equal ones in the document's order. */
export function scoreSentences(question: Question, library: Library): readonly ScoredSentence[] {
  const evidence = evidenceOf(question, library);
  return library.sentences
    .map((shelved) => score(shelved, evidence, library))
    .sort((a, b) => b.score - a.score);
}

interface Contribution {
  readonly concept: ConceptId | null;
  readonly written: readonly string[];
  readonly amount: number;
}

function score(shelved: ShelvedSentence, evidence: Evidence, library: Library): ScoredSentence {
  const parts: Contribution[] = [];
  for (const [concept, { strength, written }] of evidence.concepts) {
    const amount = strength * relevance(concept, shelved, library);
    if (amount > 0) parts.push({ concept, written, amount });
  }
  const words = wordsInCommon(shelved, evidence, library);
  if (words.amount > 0) parts.push(words);
  const total = parts.reduce((sum, { amount }) => sum + amount, 0);
  return {
    shelved,
    score: total,
    reasons: parts
      .sort((a, b) => b.amount - a.amount)
      .map(({ concept, written, amount }) => ({ concept, written, share: amount / total })),
  };
}

/** How much a sentence is background for a concept, 0 … 1: by itself, or over a concept related to it. */
function relevance(concept: ConceptId, { about }: ShelvedSentence, { concepts, weights }: Library): number {
  const direct = about.get(concept);
  if (direct !== undefined) return direct;
  const { related = [], broader = [] } = concepts.get(concept) ?? {};
  const near = [...related, ...broader].map((id) => about.get(id) ?? 0);
  return weights.related * Math.max(0, ...near);
}

/** BM25 of the sentence for the words, brought to 0 … `weights.words`; k1 and b are the customary ones. */
function wordsInCommon(shelved: ShelvedSentence, evidence: Evidence, library: Library): Contribution {
  const length = sumOf(shelved.words) / library.averageLength;
  const written: [word: string, amount: number][] = [];
  let sum = 0;
  for (const [word, strength] of evidence.words) {
    const count = shelved.words.get(word) ?? 0;
    if (count === 0) continue;
    const amount =
      (strength * rarity(library.wordFrequency.get(word) ?? 1, library.sentences.length) * count * 2.2) /
      (count + 1.2 * (0.25 + 0.75 * length));
    sum += amount;
    written.push([shelved.written.get(word) ?? word, amount]);
  }
  return {
    concept: null,
    written: written.sort((a, b) => b[1] - a[1]).map(([word]) => word),
    amount: library.weights.words * (sum / (sum + 2)),
  };
}

/**
 * Best first, each next one the best after it has lost what it shares with those before it: two sentences that
 * say the same thing do not stand together where a third has something to add.
 */
function* pickVaried(scored: readonly ScoredSentence[], repetition: number): Generator<ScoredSentence> {
  const left = [...scored];
  const taken: ScoredSentence[] = [];
  while (left.length > 0) {
    const worth = left.map(
      (candidate) =>
        candidate.score * (1 - repetition * Math.max(0, ...taken.map((other) => overlap(candidate, other)))),
    );
    const [next] = left.splice(worth.indexOf(Math.max(...worth)), 1);
    if (!next) return;
    taken.push(next);
    yield next;
  }
}

/** How far two sentences are called by the same words, 0 … 1. */
function overlap(a: ScoredSentence, b: ScoredSentence): number {
  return a.reasons.reduce(
    (sum, { concept, share }) =>
      sum + Math.min(share, b.reasons.find((other) => other.concept === concept)?.share ?? 0),
    0,
  );
}

/** The sentence and, where it leans on the one before it ("To that end …"), that one too. */
function excerptAround({ document, sentence }: ShelvedSentence): Excerpt {
  return {
    document: document.id,
    paragraph: sentence.paragraph,
    start: sentence.start,
    end: sentence.end,
    focus: sentence,
  };
}
