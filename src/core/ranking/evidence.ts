import { findMentions } from '../mentions/find-mentions.ts';
import type { ConceptInPage, PageProfile } from '../profile/page-profile.ts';
import type { TextBlock } from '../text/text-block.ts';
import { contentWords } from '../text/words.ts';
import type { ConceptId } from '../thesaurus/thesaurus.ts';
import type { Library } from './library.ts';
import type { Question } from './ranked-excerpt.ts';
import type { Weights } from './weights.ts';

/** A concept that a question speaks of. */
export interface ConceptEvidence {
  /** 0 … 1. */
  readonly strength: number;
  /** As the page or the question writes it. */
  readonly written: readonly string[];
}

/** What a question gives to go by: the same for a page, a mention and something typed. */
export interface Evidence {
  readonly concepts: ReadonlyMap<ConceptId, ConceptEvidence>;
  /** Stems with their strength, 0 … 1. */
  readonly words: ReadonlyMap<string, number>;
}

export function evidenceOf(question: Question, library: Library): Evidence {
  const { weights } = library;
  switch (question.kind) {
    case 'page':
      return profileEvidence(question.profile, weights);
    case 'concept': {
      const page = weaken(profileEvidence(question.profile, weights), weights.page);
      const written = page.concepts.get(question.concept)?.written ?? [];
      return strongest([
        { concepts: new Map([[question.concept, { strength: 1, written }]]), words: new Map() },
        page,
      ]);
    }
    case 'mention': {
      const own = textEvidence(question.term, library);
      const named: Evidence = {
        concepts: question.concept
          ? new Map([[question.concept, { strength: 1, written: [question.term] }]])
          : new Map(),
        words: new Map(),
      };
      const around = weaken(textEvidence(question.sentence, library), weights.sentence);
      const page = question.profile ? [weaken(profileEvidence(question.profile, weights), weights.page)] : [];
      return strongest([named, own, around, ...page]);
    }
    case 'lookup':
      return textEvidence(question.text, library);
  }
}

function profileEvidence(profile: PageProfile, weights: Weights): Evidence {
  const concepts = new Map<ConceptId, ConceptEvidence>();
  for (const found of profile.concepts)
    concepts.set(found.concept, { strength: strengthOf(found, weights), written: found.written });
  const heaviest = profile.words[0]?.[1] ?? 1;
  return { concepts, words: new Map(profile.words.map(([word, weight]) => [word, weight / heaviest])) };
}

/** Grows with each mention, ever more slowly; a title says more than a paragraph, a paragraph more than a footer. */
function strengthOf({ places }: ConceptInPage, weights: Weights): number {
  const mentions =
    (places.title ?? 0) * weights.title +
    (places.heading ?? 0) * weights.heading +
    (places.body ?? 0) +
    (places.aside ?? 0) * weights.furniture;
  return mentions / (mentions + weights.halfStrength);
}

/** An anchor that opens what is read with it, so that "the North" is understood in a sentence on its own. */
const ABOUT_NORTH_KOREA: TextBlock = { id: 0, text: 'North Korea', role: 'title', section: 0 };

/** What a few words say, taken as words about North Korea. */
function textEvidence(text: string, library: Library): Evidence {
  const block: TextBlock = { id: 1, text, role: 'body', section: 0 };
  const concepts = new Map<ConceptId, ConceptEvidence>();
  for (const { block: id, start, end, concept } of findMentions(
    [ABOUT_NORTH_KOREA, block],
    library.matcher,
  )) {
    if (id !== block.id) continue;
    const written = new Set(concepts.get(concept)?.written).add(text.slice(start, end));
    concepts.set(concept, { strength: 1, written: [...written] });
  }
  return { concepts, words: new Map(contentWords(text, null).map((word) => [word, 1])) };
}

function weaken({ concepts, words }: Evidence, by: number): Evidence {
  return {
    concepts: new Map(
      [...concepts].map(([id, { strength, written }]) => [id, { strength: strength * by, written }]),
    ),
    words: new Map([...words].map(([word, strength]) => [word, strength * by])),
  };
}

/** Each concept and word as strong as in the piece where it is strongest; the forms of all. */
function strongest(pieces: readonly Evidence[]): Evidence {
  const concepts = new Map<ConceptId, ConceptEvidence>();
  const words = new Map<string, number>();
  for (const piece of pieces) {
    for (const [id, { strength, written }] of piece.concepts) {
      const before = concepts.get(id);
      concepts.set(id, {
        strength: Math.max(before?.strength ?? 0, strength),
        written: [...new Set([...(before?.written ?? []), ...written])],
      });
    }
    for (const [word, strength] of piece.words) words.set(word, Math.max(words.get(word) ?? 0, strength));
  }
  return { concepts, words };
}
