import { findMentions } from '../mentions/find-mentions.ts';
import type { ConceptInPage, PageProfile } from '../profile/page-profile.ts';
import type { TextBlock } from '../text/text-block.ts';
import { contentWords } from '../text/words.ts';
import type { ConceptId } from '../thesaurus/thesaurus.ts';
import type { Library } from './library.ts';
import type { Question } from './ranked-excerpt.ts';
import { conceptsBySpelling, conceptsByWords, mendSpelling } from './read-typed.ts';
import type { Weights } from './weights.ts';

/** Something that a question speaks of, read and not yet weighed. */
interface ReadConcept {
  /** How sure it is that it is spoken of, 0 … 1; of a page: how often and where. */
  readonly found: number | ConceptInPage['places'];
  /** Only hinted at: a theme of which no more than a lone word was found. */
  readonly hinted: boolean;
  /** As the page or the question writes it. */
  readonly written: readonly string[];
}

/** A part of a question: the thing asked about, or what surrounds it. */
interface Piece {
  readonly from: 'own' | 'labels' | 'sentence' | 'page';
  /** Its words were chosen by the reader. */
  readonly typed?: boolean;
  readonly concepts: ReadonlyMap<ConceptId, ReadConcept>;
  /** Stems with how much they are the question's, 1 for a word of a sentence or a page. */
  readonly words: ReadonlyMap<string, number>;
}

/** A question read: weights do not matter yet. */
export type QuestionRead = readonly Piece[];

export function readQuestion(question: Question, library: Library): QuestionRead {
  switch (question.kind) {
    case 'page':
      return [profilePiece('own', question.profile, library)];
    case 'concept': {
      const written = question.profile.concepts.find(({ concept }) => concept === question.concept)?.written;
      return [conceptPiece(question.concept, written ?? []), profilePiece('page', question.profile, library)];
    }
    case 'mention':
      return [
        ...(question.concept ? [conceptPiece(question.concept, [question.term])] : []),
        textPiece('own', question.term, library),
        textPiece('sentence', question.sentence, library),
        ...(question.profile ? [profilePiece('page', question.profile, library)] : []),
      ];
    case 'lookup':
      return typedPieces(question.text, library);
  }
}

/** A concept that a question speaks of, weighed. */
interface ConceptEvidence {
  /** 0 … 1. */
  readonly strength: number;
  readonly written: readonly string[];
}

/** What a question gives to go by: the same for a page, a mention and something typed. */
export interface Evidence {
  readonly concepts: ReadonlyMap<ConceptId, ConceptEvidence>;
  /** Stems with their strength. */
  readonly words: ReadonlyMap<string, number>;
}

/** Each concept and word as strong as in the piece where it is strongest, with the forms of all. */
export function weighEvidence(read: QuestionRead, weights: Weights): Evidence {
  const concepts = new Map<ConceptId, ConceptEvidence>();
  const words = new Map<string, number>();
  for (const piece of read) {
    const weight = piece.from === 'own' ? 1 : weights[piece.from];
    for (const [id, { found, hinted, written }] of piece.concepts) {
      const sureness = hinted ? weights.hint : 1;
      const strength =
        weight * (typeof found === 'number' ? found * sureness : strengthIn(found, sureness, weights));
      const before = concepts.get(id);
      concepts.set(id, {
        strength: Math.max(before?.strength ?? 0, strength),
        written: [...new Set([...(before?.written ?? []), ...written])],
      });
    }
    for (const [word, strength] of piece.words)
      words.set(word, Math.max(words.get(word) ?? 0, strength * (piece.typed ? weights.typedWord : weight)));
  }
  return { concepts, words };
}

/** Grows with each mention, ever more slowly; a title says more than a paragraph, a paragraph more than a footer. */
function strengthIn(places: ConceptInPage['places'], sureness: number, weights: Weights): number {
  const mentions =
    sureness *
    ((places.title ?? 0) * weights.title +
      (places.heading ?? 0) * weights.heading +
      (places.body ?? 0) +
      (places.aside ?? 0) * weights.furniture);
  return mentions / (mentions + weights.halfStrength);
}

function conceptPiece(concept: ConceptId, written: readonly string[]): Piece {
  return {
    from: 'own',
    concepts: new Map([[concept, { found: 1, hinted: false, written }]]),
    words: new Map(),
  };
}

/** What all pages name says nothing of what this one is about. */
function profilePiece(from: Piece['from'], profile: PageProfile, library: Library): Piece {
  const heaviest = profile.words[0]?.[1] ?? 1;
  return {
    from,
    concepts: new Map(
      profile.concepts
        .filter(({ concept }) => !library.leadsNowhere.has(concept))
        .map(({ concept, places, written }) => [
          concept,
          { found: places, hinted: isHint(concept, written, library), written },
        ]),
    ),
    words: new Map(profile.words.map(([word, weight]) => [word, weight / heaviest])),
  };
}

/**
 * A theme told by nothing but lone words ("retaliation", 沈黙) is not told for sure; a phrase ("will pay a price")
 * tells it. Names and things are sure in any form, and so is what a reader points at or types.
 */
function isHint(concept: ConceptId, written: readonly string[], { matcher }: Library): boolean {
  return !matcher.isPainted(concept) && written.every(isLoneWord);
}

/** No white space; of East Asian scripts, which need none, two Han letters or three others at most. */
function isLoneWord(form: string): boolean {
  if (/\s/.test(form)) return false;
  if (/\p{Script=Han}/u.test(form)) return form.length <= 2;
  return /[a-z]/i.test(form) || form.length <= 3;
}

/** An anchor that opens what is read with it, so that "the North" is understood in a sentence on its own. */
const ABOUT_NORTH_KOREA: TextBlock = { id: 0, text: 'North Korea', role: 'title', section: 0 };

/** What a few words say, taken as words about North Korea. */
function textPiece(from: Piece['from'], text: string, library: Library): Piece {
  const block: TextBlock = { id: 1, text, role: 'body', section: 0 };
  const concepts = new Map<ConceptId, ReadConcept>();
  for (const { block: id, start, end, concept } of findMentions(
    [ABOUT_NORTH_KOREA, block],
    library.matcher,
  )) {
    if (id !== block.id) continue;
    const written = new Set(concepts.get(concept)?.written).add(text.slice(start, end));
    if (from === 'sentence' && library.leadsNowhere.has(concept)) continue;
    concepts.set(concept, {
      found: 1,
      hinted: isHint(concept, [...written], library),
      written: [...written],
    });
  }
  return { from, concepts, words: new Map(contentWords(text, null).map((word) => [word, 1])) };
}

/** As typed; then with its spelling mended; then by labels that share its words. */
function typedPieces(text: string, library: Library): QuestionRead {
  const index = library.labels();
  const mended = mendSpelling(text, index);
  const asTyped = (concepts: Iterable<readonly [ConceptId, number]>) =>
    new Map(
      [...concepts].map(
        ([concept, found]) => [concept, { found, hinted: false, written: [text.trim()] }] as const,
      ),
    );
  const pieces = [
    { ...textPiece('own', text, library), typed: true },
    {
      from: 'labels',
      concepts: asTyped(conceptsByWords(mended, index, library.usualStems)),
      words: new Map(),
    } satisfies Piece,
    {
      from: 'own',
      concepts: asTyped([...conceptsBySpelling(text, index)].map((concept) => [concept, 1] as const)),
      words: new Map(),
    } satisfies Piece,
  ];
  if (mended === text) return pieces;
  const { concepts, words } = textPiece('own', mended, library);
  return [
    ...pieces,
    {
      from: 'own',
      typed: true,
      concepts: asTyped([...concepts.keys()].map((concept) => [concept, 1] as const)),
      words,
    },
  ];
}
