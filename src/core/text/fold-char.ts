/**
 * What a UTF-16 unit becomes before comparing, and what kind it is. Both tables learn a unit when it is first
 * met: no start-up cost, and one array read from then on.
 */

/** A unit that is left out: soft hyphen, zero-width and direction marks, combining accents. */
export const LEFT_OUT = 1;
/** A unit that only `foldText` can read, together with its neighbours: conjoining jamo, half-width kana, ligatures. */
export const NEEDS_NEIGHBOURS = 2;
/** What stands outside a text, and what NUL is: like nothing else. */
const END = 3;
export const SPACE = 32;
export const DASH = 45;
export const MIDDLE_DOT = 0xb7;

/** Kinds of units. Letters and digits of alphabets join to words; East Asian scripts each have rules of their own. */
export const OTHER = 1;
export const ALPHABETIC = 2;
export const HANGUL = 3;
export const KATAKANA = 4;
export const HIRAGANA = 5;
export const HAN = 6;

/**
 * For each unit its folded unit and, in the bits above 16, its kind; 0 until `foldAndKind` is first asked for it. For
 * loops that cannot afford to ask it of every unit.
 */
export const known = new Int32Array(0x10000);

/** The folded unit of a UTF-16 unit and, in the bits above 16, its kind. What is past the end of a text is `OTHER`. */
export function foldAndKind(unit: number): number {
  return known[unit] || learn(unit);
}

/** The folded unit of a UTF-16 unit, or `LEFT_OUT`, or `NEEDS_NEIGHBOURS`. */
export function foldChar(unit: number): number {
  return (known[unit] || learn(unit)) & 0xffff;
}

export function kindOf(unit: number): number {
  return (known[unit] || learn(unit)) >>> 16;
}

/** The UTF-16 unit at a place, 0 outside the text: NaN, which `charCodeAt` gives there, makes engines slow. */
export function unitAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? text.charCodeAt(at) : 0;
}

function learn(unit: number): number {
  const folded = foldAnew(unit) || END;
  known[unit] = folded | (kindAnew(folded) << 16);
  return known[unit] as number;
}

function foldAnew(unit: number): number {
  // Without the expressions below, which take longer to be made than most pages to be read.
  if (unit < 0x80) {
    if (unit >= 65 && unit <= 90) return unit + 32;
    if (unit >= 9 && unit <= 13) return SPACE;
    return unit === 96 ? 39 : unit;
  }
  // Hangul syllables, Han, kana: most of an East Asian page, and alike already.
  if (
    unit > 0x3040 &&
    unit < 0xd7a4 &&
    (unit < 0x3099 || unit >= 0xac00 || (unit >= 0x3400 && unit < 0xa000))
  )
    return unit;
  const char = String.fromCharCode(unit);
  if (/[\u1100-\u11ff\u3099\u309a\ua960-\ua97f\ud7b0-\ud7ff\ufb00-\ufb06\uff66-\uffdc]/.test(char))
    return NEEDS_NEIGHBOURS;
  if (/[\p{Cf}\p{Mn}]/u.test(char)) return LEFT_OUT;
  if (/\s/.test(char)) return SPACE;
  if (/[\u2010-\u2015\u2043\u2212\ufe58\ufe63\uff0d]/.test(char)) return DASH;
  if (/[`´\u02b9-\u02bd\u2018-\u201b\u2032\u2035]/.test(char)) return 39;
  if (/[«»\u201c-\u201f\u2033\u2036]/.test(char)) return 34;
  if (/[·•\u2027\u2219\u22c5\u30fb\u318d\uff65]/.test(char)) return MIDDLE_DOT;
  const wide = char.normalize('NFKC');
  if (wide.length > 1) return unit;
  // Accents go from alphabets only: a kana's voicing mark makes another letter.
  return wide < '\u2000' ? wide.toLowerCase().normalize('NFD').charCodeAt(0) : wide.charCodeAt(0);
}

function kindAnew(folded: number): number {
  if (folded < 0x80)
    return (folded >= 97 && folded <= 122) || (folded >= 48 && folded <= 57) ? ALPHABETIC : OTHER;
  if (folded >= 0xac00 && folded < 0xd7a4) return HANGUL;
  if (folded >= 0x30a1 && folded < 0x3100 && folded !== 0x30fb) return KATAKANA;
  if (folded >= 0x3041 && folded < 0x3097) return HIRAGANA;
  if ((folded >= 0x3400 && folded < 0xa000) || folded === 0x3005 || folded === 0x3007) return HAN;
  return folded < 0x2c00 && /[\p{L}\p{N}]/u.test(String.fromCharCode(folded)) ? ALPHABETIC : OTHER;
}
