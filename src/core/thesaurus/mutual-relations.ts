import type { Concept, ConceptId } from './thesaurus.ts';

/**
 * The same concepts with `related` made mutual. In SKOS a relation is (skos:related is a symmetric property), so an
 * editor writes it once, on whichever side comes to mind. A concept's own relations stay first, in their order.
 */
export function withMutualRelations(concepts: readonly Concept[]): readonly Concept[] {
  const others = new Map<ConceptId, ConceptId[]>();
  for (const { id, related } of concepts)
    for (const other of related ?? []) others.set(other, [...(others.get(other) ?? []), id]);
  return concepts.map((concept) => {
    const related = [...new Set([...(concept.related ?? []), ...(others.get(concept.id) ?? [])])];
    return related.length ? { ...concept, related } : concept;
  });
}
