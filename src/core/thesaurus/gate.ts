/*
 * The only work that most pages ever cost, cold, in a script that is compiled anew in each: what is not needed for a
 * no is made when it is needed, and arrow functions are compiled for less than others are.
 */
import { ALPHABETIC_LETTERS, ALPHABETIC_STEMS, EAST_ASIAN_STEMS } from './gate-stems.ts';

/** The gap that a space in a stem stands for. */
const ALPHABETIC_GAP = '[\\s\\u2010-\\u2015-]+';
const EAST_ASIAN_GAP = '[\\s\\u2010-\\u2015·・ㆍ•‧･-]*';

/** Made when it is first needed. */
const lazy = (make: () => RegExp): (() => RegExp) => {
  let made: RegExp | undefined;
  return () => {
    made ??= make();
    return made;
  };
};

const anyOf = (stems: readonly string[], gap: string, flags = '') =>
  lazy(() => new RegExp(stems.join('|').replaceAll(' ', gap), flags));

const alphabetic = anyOf(ALPHABETIC_STEMS, ALPHABETIC_GAP, 'i');
const eastAsian = anyOf(EAST_ASIAN_STEMS, EAST_ASIAN_GAP);

/** Letters that stand for others: soft hyphens, zero-width characters, loose accents. */
const leftOut = lazy(() => /[\xad\u200b-\u200f\u2060\ufeff]|[\u0300-\u036f]/g);

/**
 * What else is written otherwise than stems are: loose jamo and voicing marks, other width, compatibility ideographs,
 * the accents of romanised Korean.
 */
const otherwiseWritten = lazy(
  () => /[\u014e\u014f\u016c\u016d\u1100-\u1112\u3099\u309a\uf900-\ufaff\uff10-\uff5a\uff66-\uffdc]/,
);

/** All of those and East Asian letters. One class: two tried in turn take twice as long. */
const unusual = lazy(
  () =>
    // biome-ignore lint/suspicious/noMisleadingCharacterClass: no accent is meant to go with the letter before it
    /[\xad\u014e\u014f\u016c\u016d\u0300-\u036f\u1100-\u1112\u200b-\u200f\u2060\u3040-\ud7a3\uf900-\ufaff\ufeff\uff10-\uff5a\uff66-\uffdc]/,
);

const holdsAlphabetic = (text: string): boolean =>
  ALPHABETIC_LETTERS.some((letters) => text.includes(letters)) && alphabetic().test(text);

const holdsAny = (text: string): boolean => holdsAlphabetic(text) || eastAsian().test(text);

/**
 * Whether a page's text can hold any anchor term at all. `own` is what `stemsFor` (own-stems.ts) gives for a reader's
 * own terms.
 */
export const opensGate = (text: string, own?: RegExp | null): boolean => {
  if (holdsAlphabetic(text) || own?.test(text)) return true;
  if (!unusual().test(text)) return false;
  const shown = text.replace(leftOut(), '');
  if (holdsAny(shown) || own?.test(shown)) return true;
  if (!otherwiseWritten().test(shown)) return false;
  const alike = shown.normalize('NFKD').replace(leftOut(), '').normalize('NFC');
  return holdsAny(alike) || !!own?.test(alike);
};
