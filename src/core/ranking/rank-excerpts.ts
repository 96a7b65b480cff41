import { readableExcerpt } from '../documents/readable-excerpt.ts';
import type { ConceptId } from '../thesaurus/thesaurus.ts';
import { type Evidence, type QuestionRead, readQuestion, weighEvidence } from './evidence.ts';
import { type Library, rarity, type ShelvedSentence, sumOf } from './library.ts';
import type { Question, RankedExcerpt, Reason } from './ranked-excerpt.ts';
import type { Weights } from './weights.ts';

/** At most so many are shown: a popup is read, not scrolled. */
const MOST = 3;

/**
 * The excerpts that give the background for a question, best first, at most three; none where nothing bears on it.
 * Pure: the same question and library give the same answer.
 */
export function rankExcerpts(question: Question, library: Library): readonly RankedExcerpt[] {
  const { weights } = library;
  const scored = scoreSentences(readQuestion(question, library), library);
  const best = scored[0]?.score ?? 0;
  if (best < (question.kind === 'page' ? weights.pageThreshold : weights.askedThreshold)) return [];
  const enough = best * weights.besideBest;
  const chosen = pickVaried(scored, weights.repetition).filter(({ score }) => score >= enough);
  const shown = new Set(chosen.map(({ shelved }) => shelved.sentence.id));
  return chosen.map(({ shelved: { document, sentence }, score, reasons }) => ({
    excerpt: readableExcerpt(document, sentence, shown),
    score,
    reasons,
  }));
}

export interface ScoredSentence {
  readonly shelved: ShelvedSentence;
  readonly score: number;
  readonly reasons: readonly Reason[];
}

/** Every sentence with its score, best first; equal ones in the document's order. */
export function scoreSentences(read: QuestionRead, library: Library): readonly ScoredSentence[] {
  const evidence = weighEvidence(read, library.weights);
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
  parts.sort((a, b) => b.amount - a.amount);
  const faded = parts.map((part, place) => ({
    ...part,
    amount: part.amount * library.weights.fade ** place,
  }));
  const total = faded.reduce((sum, { amount }) => sum + amount, 0);
  return {
    shelved,
    score: total,
    reasons: faded.map(({ concept, written, amount }) => ({ concept, written, share: amount / total })),
  };
}

/**
 * How much a sentence is background for a concept, 0 … 1: by itself; for one that no index knows, over the concept
 * that it is a kind of, or over one that is related to it.
 */
function relevance(concept: ConceptId, shelved: ShelvedSentence, library: Library): number {
  const { concepts, entered, weights } = library;
  const own = relevanceOf(shelved.about.get(concept), weights);
  if (entered.has(concept)) return own;
  const best = (ids: readonly ConceptId[] = []) =>
    Math.max(0, ...ids.map((id) => relevanceOf(shelved.about.get(id), weights)));
  const { related, broader } = concepts.get(concept) ?? {};
  return Math.max(own, weights.broader * best(broader), weights.related * best(related));
}

function relevanceOf(about: 'main' | 'aside' | number | undefined, weights: Weights): number {
  if (about === 'main') return 1;
  if (about === 'aside') return weights.aside;
  return weights.named * (about ?? 0);
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
 * The best, then each next one the best after it has lost what it shares with those before it: two sentences that
 * say the same thing do not stand together where a third has something to add.
 */
export function pickVaried(scored: readonly ScoredSentence[], repetition: number): readonly ScoredSentence[] {
  const left = [...scored];
  const taken: ScoredSentence[] = [];
  const worth = (candidate: ScoredSentence) =>
    candidate.score * (1 - repetition * Math.max(0, ...taken.map((other) => overlap(candidate, other))));
  while (taken.length < MOST && left.length > 0) {
    const worths = left.map(worth);
    taken.push(...left.splice(worths.indexOf(Math.max(...worths)), 1));
  }
  return taken;
}

/** How far two sentences are called by the same words, 0 … 1. */
function overlap(a: ScoredSentence, b: ScoredSentence): number {
  return a.reasons.reduce(
    (sum, { concept, share }) =>
      sum + Math.min(share, b.reasons.find((other) => other.concept === concept)?.share ?? 0),
    0,
  );
}
