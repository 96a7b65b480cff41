import type { ConceptInfo } from './concept-info.ts';
import type { DescribedConcept } from './packed-concepts.ts';
import type { ConceptId } from './thesaurus.ts';

export function conceptInfo({ id, kind, labels, scopeNote }: DescribedConcept): ConceptInfo {
  return { id, kind, prefLabel: labels.en.prefLabel, scopeNote };
}

/**
 * What a reader is shown of these concepts, in their order; unknown ids (of an older page) are left out.
 * @param own the reader's own
 */
export function describeConcepts(
  concepts: ReadonlyMap<ConceptId, DescribedConcept>,
  wanted: readonly ConceptId[],
  own: readonly ConceptInfo[] = [],
): ConceptInfo[] {
  return wanted.flatMap((id) => {
    const concept = concepts.get(id);
    return concept ? [conceptInfo(concept)] : own.filter((info) => info.id === id);
  });
}
