import { foldText } from '../text/fold-text.ts';
import { ALPHABETIC_STEMS, HAN_STEMS, HANGUL_STEMS } from './gate-stems.ts';

/** The gap that a space in a stem stands for. */
const ALPHABETIC_GAP = '[\\s\\u2010-\\u2015-]+';
const EAST_ASIAN_GAP = '[\\s\\u2010-\\u2015·・ㆍ•‧･-]*';

const alphabetic = ALPHABETIC_STEMS.map((stems) => new RegExp(stems.replaceAll(' ', ALPHABETIC_GAP), 'i'));
const eastAsian = [...HAN_STEMS, ...HANGUL_STEMS].map(
  (stems) => new RegExp(stems.replaceAll(/ (?!\?)/g, EAST_ASIAN_GAP)),
);

/** Letters of East Asia, and all that is written otherwise than stems are. */
const BEYOND_ALPHABETS =
  /[\xad\u014e\u014f\u016c\u016d\u1100-\u11ff\u200b-\u200f\u2060\u3040-\u9fff\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\ufeff\uff10-\uff5a\uff66-\uffdc]|[\u0300-\u036f]/;
/** Left out before comparing: soft hyphens, zero-width characters, loose accents. */
const LEFT_OUT = /[\xad\u200b-\u200f\u2060\ufeff]|[\u0300-\u036f]/g;
/** Other width, loose jamo, compatibility ideographs, and the accents of romanised Korean. */
const OTHERWISE_WRITTEN =
  /[\u014e\u014f\u016c\u016d\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff\uf900-\ufaff\uff10-\uff5a\uff66-\uffdc\u3099\u309a]/;

/**
 * Whether a page's text can hold any anchor term at all: the only work that most pages ever cost. `own` is what
 * `stemsFor` gives for a reader's own terms.
 */
export function opensGate(text: string, own?: RegExp | null): boolean {
  if (opensAsWritten(text, own)) return true;
  if (!BEYOND_ALPHABETS.test(text)) return false;
  const shown = text.replace(LEFT_OUT, '');
  if (shown !== text && opensAsWritten(shown, own)) return true;
  if (!OTHERWISE_WRITTEN.test(shown)) return false;
  const alike = shown.normalize('NFKD').replace(LEFT_OUT, '').normalize('NFC');
  return opensAsWritten(alike, own);
}

function opensAsWritten(text: string, own: RegExp | null | undefined): boolean {
  return (
    alphabetic.some((stems) => stems.test(text)) ||
    (BEYOND_ALPHABETS.test(text) && eastAsian.some((stems) => stems.test(text))) ||
    !!own?.test(text)
  );
}

/** What finds any of a reader's own terms in a text, however it is spelled: the longest word of each. */
export function stemsFor(terms: readonly string[]): RegExp | null {
  const parts = terms.flatMap((term) => {
    const words = foldText(term).folded.match(/[\p{L}\p{N}]+/gu) ?? [];
    return words.length ? [words.reduce((one, other) => (other.length > one.length ? other : one))] : [];
  });
  return parts.length ? new RegExp(parts.join('|'), 'i') : null;
}
