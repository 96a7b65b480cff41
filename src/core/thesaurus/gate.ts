import { ALPHABETIC_STEMS, eastAsianFirst, eastAsianStems } from './gate-stems.ts';

/** Made when it is first needed: few pages need it, and each would have to compile it anew. */
let eastAsian: RegExp | undefined;

/**
 * Whether a page's text can hold any anchor term at all: the only work that most pages ever cost. The class is of East
 * Asian letters and of what is left out or written otherwise than usual: two tried in turn take twice as long.
 */
export function opensGate(text: string): boolean {
  return (
    ALPHABETIC_STEMS.test(text) ||
    // biome-ignore lint/suspicious/noMisleadingCharacterClass: no accent is meant to go with the letter before it
    (/[\xad\u014e\u014f\u016c\u016d\u0300-\u036f\u1100-\u1112\u200b-\u200f\u2060\u3040-\ud7a3\uf900-\ufaff\ufeff\uff10-\uff5a\uff66-\uffdc]/.test(
      text,
    ) &&
      opensUnusual(text))
  );
}

function opensUnusual(text: string): boolean {
  // Soft hyphens, zero-width characters, loose accents.
  const leftOut = /[\xad\u200b-\u200f\u2060\ufeff]|[\u0300-\u036f]/g;
  const shown = text.replace(leftOut, '');
  if (holdsAny(shown)) return true;
  // Loose jamo and voicing marks, other width, compatibility ideographs, the accents of romanised Korean.
  const otherwise =
    /[\u014e\u014f\u016c\u016d\u1100-\u1112\u3099\u309a\uf900-\ufaff\uff10-\uff5a\uff66-\uffdc]/;
  return otherwise.test(shown) && holdsAny(shown.normalize('NFKD').replace(leftOut, '').normalize('NFC'));
}

function holdsAny(text: string): boolean {
  eastAsian ??= new RegExp(
    `(?=[${eastAsianFirst()}])(?:${eastAsianStems().join('|').replaceAll(' ', '[\\s\\u2010-\\u2015·・ㆍ•‧･-]*')})`,
  );
  return ALPHABETIC_STEMS.test(text) || eastAsian.test(text);
}
