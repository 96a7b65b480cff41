import { foldText } from '../text/fold-text.ts';
import { ALPHABETIC_STEMS, EAST_ASIAN_STEMS } from './gate-stems.ts';

/** The gap that a space in a stem's expression stands for. */
const ALPHABETIC_GAP = '[\\s\\u2010-\\u2015-]+';
const EAST_ASIAN_GAP = '[\\s\\u2010-\\u2015·・ㆍ•‧･-]*';

/** Letters that stand for others: soft hyphens, zero-width characters, loose accents. */
const LEFT_OUT = /[\xad\u200b-\u200f\u2060\ufeff]|[\u0300-\u036f]/g;
/**
 * Those, and all else that is written otherwise than stems are: loose jamo and voicing marks, other width,
 * compatibility ideographs, the accents of romanised Korean.
 */
const OTHERWISE_WRITTEN =
  /[\xad\u014e\u014f\u016c\u016d\u1100-\u1112\u200b-\u200f\u2060\u3099\u309a\uf900-\ufaff\ufeff\uff10-\uff5a\uff66-\uffdc]|[\u0300-\u036f]/;

/**
 * Whether a page's text can hold any anchor term at all: the only work that most pages ever cost. `own` is what
 * `stemsFor` gives for a reader's own terms.
 */
export function opensGate(text: string, own?: RegExp | null): boolean {
  if (opensAsWritten(text, own)) return true;
  if (!OTHERWISE_WRITTEN.test(text)) return false;
  const shown = text.replace(LEFT_OUT, '');
  if (shown !== text && opensAsWritten(shown, own)) return true;
  const alike = shown.normalize('NFKD').replace(LEFT_OUT, '').normalize('NFC');
  return alike !== shown && opensAsWritten(alike, own);
}

function opensAsWritten(text: string, own: RegExp | null | undefined): boolean {
  for (const stem of ALPHABETIC_STEMS) {
    const [letters, expression] = typeof stem === 'string' ? [stem] : stem;
    const held =
      text.includes(letters) ||
      text.includes(letters[0]?.toUpperCase() + letters.slice(1)) ||
      text.includes(letters.toUpperCase());
    if (held && (!expression || holds(text, expression, ALPHABETIC_GAP))) return true;
  }
  for (const stem of EAST_ASIAN_STEMS) {
    const [letters, expression] = typeof stem === 'string' ? [stem] : stem;
    if (text.includes(letters) && (!expression || holds(text, expression, EAST_ASIAN_GAP))) return true;
  }
  return !!own?.test(text);
}

function holds(text: string, expression: string, gap: string): boolean {
  return new RegExp(expression.replaceAll(' ', gap), 'i').test(text);
}

/** What finds any of a reader's own terms in a text, however it is spelled: the longest word of each. */
export function stemsFor(terms: readonly string[]): RegExp | null {
  const parts = terms.flatMap((term) => {
    const words = foldText(term).folded.match(/[\p{L}\p{N}]+/gu) ?? [];
    return words.length ? [words.reduce((one, other) => (other.length > one.length ? other : one))] : [];
  });
  return parts.length ? new RegExp(parts.join('|'), 'i') : null;
}
