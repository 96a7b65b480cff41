import { ALPHABETIC_LETTERS, alphabeticStems, eastAsianFirst, eastAsianStems } from './gate-stems.ts';

/** Made when they are first needed: few pages need them, and each is compiled anew in every page. */
const made: { alphabetic?: RegExp; eastAsian?: RegExp } = {};

/** Whether a page's text can hold any anchor term at all: the only work that most pages ever cost. */
export function opensGate(text: string): boolean {
  return holdsAlphabetic(text) || (isUnusual(text) && opensUnusual(text));
}

function holdsAlphabetic(text: string): boolean {
  if (!ALPHABETIC_LETTERS.some((letters) => text.includes(letters))) return false;
  made.alphabetic ??= new RegExp(alphabeticStems().join('|').replaceAll(' ', '[\\s\\u2010-\\u2015-]+'), 'i');
  return made.alphabetic.test(text);
}

/**
 * Whether a text holds East Asian letters, or what is left out or written otherwise than usual. One class: two tried
 * in turn take twice as long.
 */
function isUnusual(text: string): boolean {
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: no accent is meant to go with the letter before it
  return /[\xad\u014e\u014f\u016c\u016d\u0300-\u036f\u1100-\u1112\u200b-\u200f\u2060\u3040-\ud7a3\uf900-\ufaff\ufeff\uff10-\uff5a\uff66-\uffdc]/.test(
    text,
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
  made.eastAsian ??= new RegExp(
    `(?=[${eastAsianFirst()}])(?:${eastAsianStems().join('|').replaceAll(' ', '[\\s\\u2010-\\u2015·・ㆍ•‧･-]*')})`,
  );
  return holdsAlphabetic(text) || made.eastAsian.test(text);
}
