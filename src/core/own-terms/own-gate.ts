/**
 * The gate of a reader's own terms: whether a page's text can hold any of them. It runs on every page that the reader
 * opens, in time that does not grow with the number of terms: one look at a table for each letter of the text. (An
 * expression of all terms takes seconds for a megabyte, RELIABILITY F37.)
 */
import { DASH, foldChar, LEFT_OUT, MIDDLE_DOT, NEEDS_NEIGHBOURS, SPACE } from '../text/fold-char.ts';
import { composeText } from '../text/fold-text.ts';

/** Stems by their letters: one more letter leads to the next branch. */
interface Branch {
  readonly next: Map<number, Branch>;
  isEnd: boolean;
}

/** Of 2 to this many pairs of letters it is known whether some stem begins so. */
const PAIR_BITS = 16;
const pairOf = (first: number, second: number) =>
  (Math.imul(first, 0x9e37) ^ second) & ((1 << PAIR_BITS) - 1);

const isGap = (unit: number) => unit === SPACE || unit === DASH || unit === LEFT_OUT || unit === MIDDLE_DOT;

/**
 * Whether a text holds any of the stems (`ownStems`), wherever it stands, however it is written. Never false where a
 * matcher of the same terms finds one.
 */
export function ownGate(stems: readonly string[]): (text: string) => boolean {
  const root: Branch = { next: new Map(), isEnd: false };
  const pairs = new Uint8Array(2 ** (PAIR_BITS - 3));
  for (const stem of stems) {
    if (stem === '') continue;
    const pair = pairOf(stem.charCodeAt(0), stem.charCodeAt(1));
    pairs[pair >> 3] = (pairs[pair >> 3] as number) | (1 << (pair & 7));
    let branch = root;
    for (let at = 0; at < stem.length; at++) {
      const further = branch.next.get(stem.charCodeAt(at)) ?? { next: new Map(), isEnd: false };
      branch.next.set(stem.charCodeAt(at), further);
      branch = further;
    }
    branch.isEnd = true;
  }
  const areAnyAlone = [...root.next.values()].some(({ isEnd }) => isEnd);

  /** Whether a stem that begins with `first` goes on with what stands from a place on. */
  function goesOn(text: string, from: number, first: number): boolean {
    let branch = root.next.get(first);
    for (let at = from; branch && at < text.length; at++) {
      if (branch.isEnd) return true;
      const unit = foldChar(text.charCodeAt(at));
      if (!isGap(unit)) branch = branch.next.get(unit);
    }
    return !!branch?.isEnd;
  }

  /** `null` where a unit was met that needs its neighbours to be read. */
  function search(text: string, isComposed: boolean): boolean | null {
    let before = 0;
    for (let at = 0; at < text.length; at++) {
      const unit = foldChar(text.charCodeAt(at));
      if (isGap(unit)) continue;
      if (unit === NEEDS_NEIGHBOURS && !isComposed) return null;
      if (areAnyAlone && root.next.get(unit)?.isEnd) return true;
      const pair = pairOf(before, unit);
      if (((pairs[pair >> 3] as number) >> (pair & 7)) & 1 && goesOn(text, at, before)) return true;
      before = unit;
    }
    return false;
  }

  return (text) => search(text, false) ?? search(composeText(text).folded, true) ?? false;
}
