import type { ConceptId } from '../thesaurus/thesaurus.ts';
import type { BackgroundDocument } from './background-document.ts';

/**
 * What a back-of-book indexer would enter for a sentence: who looks this up in the index is led here. `main`: the
 * sentence says it. `aside`: it is touched on, or the sentence helps whoever reads about it.
 */
export interface IndexEntry {
  readonly concept: ConceptId;
  readonly weight: 'main' | 'aside';
  /** Why a reader about the concept is glad of the sentence, in one line, for whoever reviews the index. */
  readonly reason: string;
}

/** The index of one document, a list for each sentence id. Curated; a document may be without. */
export interface DocumentIndex {
  readonly document: string;
  /** What every page of the subject names: by itself it leads nowhere, unless a reader asks for just that. */
  readonly leadsNowhere: readonly ConceptId[];
  readonly sentences: { readonly [sentence: string]: readonly IndexEntry[] };
}

/** Faults of an index, each a line to act on; empty where all is well. */
export function indexFaults(
  index: DocumentIndex,
  document: BackgroundDocument,
  concepts: ReadonlySet<ConceptId>,
): readonly string[] {
  const faults: string[] = [];
  for (const concept of index.leadsNowhere)
    if (!concepts.has(concept)) faults.push(`leadsNowhere: unknown concept "${concept}"`);
  const known = new Set(document.sentences.map(({ id }) => id));
  if (index.document !== document.id) faults.push(`an index of "${index.document}", not of "${document.id}"`);
  for (const sentence of known)
    if (!index.sentences[sentence]?.length) faults.push(`${sentence}: nothing leads to this sentence`);
  for (const [sentence, entries] of Object.entries(index.sentences)) {
    if (!known.has(sentence)) faults.push(`${sentence}: the document has no such sentence`);
    const seen = new Set<ConceptId>();
    for (const { concept, reason } of entries) {
      if (!concepts.has(concept)) faults.push(`${sentence}: unknown concept "${concept}"`);
      if (seen.has(concept)) faults.push(`${sentence}: "${concept}" is entered twice`);
      if (reason.trim().length < 10) faults.push(`${sentence}: "${concept}" needs a reason`);
      seen.add(concept);
    }
  }
  return faults;
}
