import type { BackgroundDocument, Span } from './background-document.ts';

/**
 * A sentence overtaken by events, and by which. It is ours, not the author's: it is shown apart from the quotation,
 * under its own name, and never copied along with it.
 */
export interface EditorNote {
  /** Id of the sentence, `p1s1`. */
  readonly sentence: string;
  /** ISO day of the event. */
  readonly date: string;
  /** One neutral sentence that names the day. */
  readonly text: string;
  /** Where an editor can look it up, in words. */
  readonly source: string;
}

/** The notes on the sentences of a passage, oldest event first; the same note once. */
export function notesOn(document: BackgroundDocument, passage: Span): readonly EditorNote[] {
  const within = new Set(
    document.sentences
      .filter(({ start, end }) => start >= passage.start && end <= passage.end)
      .map(({ id }) => id),
  );
  const seen = new Set<string>();
  return (document.notes ?? [])
    .filter(({ sentence, text }) => within.has(sentence) && !seen.has(text) && seen.add(text))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}
