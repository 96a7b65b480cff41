/** What the popup asks of a reader's own terms. The documents know nothing of them: their notes are what there is. */
import { comparable } from '../ranking/label-index.ts';
import type { Question } from '../ranking/ranked-excerpt.ts';
import type { PageProfile } from '../profile/page-profile.ts';
import type { ConceptInfo, Suggestion } from '../thesaurus/concept-info.ts';
import { conceptInfo } from '../thesaurus/describe-concepts.ts';
import type { DescribedConcept } from '../thesaurus/packed-concepts.ts';
import type { ConceptId } from '../thesaurus/thesaurus.ts';
import { formsOfOwn, isGivenId, isOwnId, type OwnTerm } from './own-term.ts';

/** What the popup shows of an own term. */
export function ownInfo({ id, label, meaning }: OwnTerm): ConceptInfo {
  const note = meaning.kind === 'note' ? meaning.note : '';
  return {
    id,
    kind: isGivenId(id) ? 'given' : 'own',
    prefLabel: label,
    scopeNote: '',
    ...(note && { note }),
  };
}

/** Own terms first, then what the thesaurus completes; each concept once. */
export function withOwnSuggestions(
  own: readonly Suggestion[],
  bundled: readonly Suggestion[],
): readonly Suggestion[] {
  const seen = new Set<ConceptId>();
  return [...own, ...bundled].filter(({ id }) => !seen.has(id) && seen.add(id));
}

/** Own terms a form of which begins with what is typed; one that names a concept completes to that. */
export function completeOwn(
  typed: string,
  terms: readonly OwnTerm[],
  concepts: ReadonlyMap<ConceptId, DescribedConcept>,
): readonly Suggestion[] {
  const wanted = comparable(typed);
  if (wanted === '') return [];
  return terms.flatMap((term) => {
    const label = formsOfOwn(term).find((form) => comparable(form).startsWith(wanted));
    if (label === undefined) return [];
    const concept = term.meaning.kind === 'concept' ? concepts.get(term.meaning.concept) : undefined;
    return [{ ...(concept ? conceptInfo(concept) : ownInfo(term)), label }];
  });
}

/**
 * A question as far as the documents can answer it; `null` where it is about own terms alone. A page on which nothing
 * but own terms was found is one of those: words that it shares with a document by chance are no background.
 */
export function withoutOwn(question: Question): Question | null {
  switch (question.kind) {
    case 'lookup':
      return question;
    case 'page': {
      const profile = profileWithoutOwn(question.profile);
      return profile.concepts.length > 0 ? { ...question, profile } : null;
    }
    case 'concept':
      return isOwnId(question.concept) ? null : { ...question, profile: profileWithoutOwn(question.profile) };
    case 'mention':
      return question.concept !== undefined && isOwnId(question.concept) ? null : question;
  }
}

function profileWithoutOwn(profile: PageProfile): PageProfile {
  const concepts = profile.concepts.filter(({ concept }) => !isOwnId(concept));
  return concepts.length === profile.concepts.length ? profile : { ...profile, concepts };
}
