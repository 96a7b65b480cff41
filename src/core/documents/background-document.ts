import type { ConceptId } from '../thesaurus/thesaurus.ts';

/** A dated source that excerpts come from. The bundled editorial is the first. Plain data. */
export interface BackgroundDocument {
  readonly id: string;
  readonly title: string;
  /** `opinion` is said beside every excerpt. */
  readonly kind: 'opinion';
  readonly publisher: string;
  /** ISO date of publication, `2021-03-15`. */
  readonly published: string;
  readonly url: string;
  /** Whose the text is and on what footing it is here, in a sentence; a reader's own document may not say. */
  readonly rights?: string;
  /** BCP 47 tag of its text. */
  readonly language: string;
  /** The whole text, paragraphs separated by one blank line. Every excerpt is an exact slice of it. */
  readonly text: string;
  readonly paragraphs: readonly Span[];
  readonly sentences: readonly Sentence[];
  /** What has happened since, in the words of this product's editors: `notesOn` finds an excerpt's. */
  readonly notes?: readonly EditorNote[];
}

/** UTF-16 offsets into the document's text, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Sentence extends Span {
  /** `p4s2`: second sentence of the fourth paragraph. Stable, since the text is. */
  readonly id: string;
  /** Counts from 1. */
  readonly paragraph: number;
  /** Concepts that its own words name, in the order they stand, with their places in the document. */
  readonly mentions: readonly (Span & { readonly concept: ConceptId })[];
}

/** A citable passage: whole sentences of one paragraph, verbatim, around one focus sentence. */
export interface Excerpt extends Span {
  readonly document: string;
  readonly paragraph: number;
  /** The sentence that says it. */
  readonly focus: Sentence;
}

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
