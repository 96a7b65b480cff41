import { foldChar, LEFT_OUT, NEEDS_NEIGHBOURS } from './fold-char.ts';

/** A text made alike for comparing, and the way back. */
export interface FoldedText {
  readonly folded: string;
  /** For each UTF-16 unit of `folded`, and one past its end: the offset in the original where it begins. */
  readonly offsets: Uint32Array;
}

/**
 * Units that are read together: conjoining jamo, a half-width kana with its voicing mark, a letter with its
 * accents; else one unit.
 */
const CLUSTER =
  /[\u1100-\u115f\ua960-\ua97c][\u1160-\u11a7\ud7b0-\ud7c6]*[\u11a8-\u11ff\ud7cb-\ud7fb]*|[\uff66-\uff9d][\uff9e\uff9f]?|[^\p{M}]\p{M}+|[\s\S]/gu;

/**
 * Units that only together make a letter are put together (half-width kana, conjoining jamo, ligatures, letters
 * with loose accents); everything else, case too, stays as it is. For text where `foldChar` meets
 * `NEEDS_NEIGHBOURS`.
 */
export function composeText(text: string): FoldedText {
  return rewrite(text, (units, at) => units[at] as string);
}

/**
 * Case, accents, width, quotes and dashes made alike; soft hyphens and zero-width characters left out; white
 * space of any kind is a space each.
 */
export function foldText(text: string): FoldedText {
  return rewrite(text, (units, at) => {
    const unit = foldChar(units.charCodeAt(at));
    // A lone jamo or voicing mark has no neighbours and stands for itself.
    return unit === LEFT_OUT
      ? ''
      : unit === NEEDS_NEIGHBOURS
        ? (units[at] as string)
        : String.fromCharCode(unit);
  });
}

/** The same unit by unit and without the way back: enough where only what stands beside a place is asked. */
export function foldPlainly(text: string): string {
  let folded = '';
  for (let at = 0; at < text.length; at++) {
    const unit = foldChar(text.charCodeAt(at));
    if (unit !== LEFT_OUT) folded += String.fromCharCode(unit);
  }
  return folded;
}

function rewrite(text: string, write: (units: string, at: number) => string): FoldedText {
  let folded = '';
  const offsets: number[] = [];
  for (const { 0: cluster, index } of text.matchAll(CLUSTER)) {
    const alone = cluster.length === 1 && foldChar(cluster.charCodeAt(0)) !== NEEDS_NEIGHBOURS;
    const units = alone ? cluster : cluster.normalize('NFKC');
    for (let at = 0; at < units.length; at++) {
      const unit = write(units, at);
      folded += unit;
      if (unit) offsets.push(index);
    }
  }
  offsets.push(text.length);
  return { folded, offsets: Uint32Array.from(offsets) };
}
