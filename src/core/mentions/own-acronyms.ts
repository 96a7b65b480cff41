/** An acronym that a text explains in brackets after the words it stands for: "natural killer (NK) cells". */
export interface ExplainedAcronym {
  readonly acronym: string;
  /** Where the words end and the bracket begins. */
  readonly at: number;
}

/** Acronyms that a text explains, judged by the first letters of the words before the bracket. */
export function explainedAcronyms(text: string): readonly ExplainedAcronym[] {
  const found: ExplainedAcronym[] = [];
  for (const { 1: acronym = '', index } of text.matchAll(/\(["“]?([A-Z]{2,6})s?["”]?\)/g)) {
    const words = text.slice(Math.max(0, index - 100), index).match(/\p{L}+/gu) ?? [];
    let left = acronym.length;
    // "Office of the High Commissioner (OHC)": as many small words may stand between.
    for (const word of words.slice(-2 * acronym.length).reverse())
      if (left && word[0]?.toUpperCase() === acronym[left - 1]) left--;
    if (!left) found.push({ acronym, at: index });
  }
  return found;
}
