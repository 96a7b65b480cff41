import type { BackgroundDocument, EditorNote, Span } from './background-document.ts';

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
