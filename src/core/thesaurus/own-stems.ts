import { foldText } from '../text/fold-text.ts';

/** What finds any of a reader's own terms in a text, however it is spelled: the longest word of each. */
export function stemsFor(terms: readonly string[]): RegExp | null {
  const parts = terms.flatMap((term) => {
    const words = foldText(term).folded.match(/[\p{L}\p{N}]+/gu) ?? [];
    return words.length ? [words.reduce((one, other) => (other.length > one.length ? other : one))] : [];
  });
  return parts.length ? new RegExp(parts.join('|'), 'i') : null;
}
