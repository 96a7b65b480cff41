import type { Span } from '../documents/background-document.ts';

/** Sentences of a text as spans without the white space around them, in order. `language` is a BCP 47 tag. */
export function sentences(_text: string, _language: string): readonly Span[] {
  return [];
}

/** Content words, folded and stemmed, in the order they stand, stop words left out. */
export function contentWords(_text: string, _language: string | null): readonly string[] {
  return [];
}
