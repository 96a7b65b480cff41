import type { BackgroundDocument, Span } from '../core/documents/background-document.ts';
import type { ConceptId } from '../core/thesaurus/thesaurus.ts';

/** A stretch of an excerpt that is drawn alike. Joined, the runs are the excerpt again, letter for letter. */
export interface Run {
  readonly text: string;
  /** Belongs to the sentence that says it, not to its neighbours. */
  readonly focus: boolean;
  /** The concept that these words name, where it is to be marked. */
  readonly concept: ConceptId | null;
}

/**
 * Cuts `span` of a document at the focus sentence and at the mentions of concepts that are to be marked: of each
 * concept the first, as in a page. Marks on every word that comes back make a passage hard to read.
 */
export function excerptRuns(
  document: Pick<BackgroundDocument, 'text' | 'sentences'>,
  span: Span,
  focus: Span,
  isMarked: (concept: ConceptId) => boolean,
): readonly Run[] {
  const mentions = document.sentences
    .flatMap((sentence) => sentence.mentions)
    .filter(({ start, end, concept }) => start >= span.start && end <= span.end && isMarked(concept))
    .sort((a, b) => a.start - b.start || b.end - a.end);

  const runs: Run[] = [];
  let at = span.start;
  const upTo = (end: number, concept: ConceptId | null): void => {
    while (at < end) {
      // Next to the focus sentence a run ends where the sentence does.
      const edge = [focus.start, focus.end].find((edge) => edge > at && edge < end) ?? end;
      const inFocus = at >= focus.start && at < focus.end;
      runs.push({ text: document.text.slice(at, edge), focus: inFocus, concept });
      at = edge;
    }
  };
  const done = new Set<ConceptId>();
  for (const { start, end, concept } of mentions) {
    if (start < at || done.has(concept)) continue;
    done.add(concept);
    upTo(start, null);
    upTo(end, concept);
  }
  upTo(span.end, null);
  return runs;
}
