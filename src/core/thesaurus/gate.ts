import { ALPHABETIC_STEMS, eastAsianFirst, eastAsianStems } from './gate-stems.ts';

/** Made when it is first needed: few pages need it, and each would have to compile it anew. */
let eastAsian: RegExp | undefined;

/**
 * East Asian letters, and what is left out or written otherwise than usual. One class: two tried in turn take twice as
 * long.
 */
const UNUSUAL =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: no accent is meant to go with the letter before it
  /[\xad\u014e\u014f\u016c\u016d\u0300-\u036f\u1100-\u1112\u200b-\u200f\u2060\u3040-\ud7a3\uf900-\ufaff\ufeff\uff10-\uff5a\uff66-\uffdc]+/g;

/** Longer than any term that has such a letter somewhere, UTF-16 units. */
const REACH = 64;

/** An engine makes machine code of an expression for texts that are longer, which takes it a while. */
const SHORT = 900;

/** Whether a page's text can hold any anchor term at all: the only work that most pages ever cost. */
export function opensGate(text: string): boolean {
  return ALPHABETIC_STEMS.test(text) || (text.search(UNUSUAL) >= 0 && opensUnusual(aroundUnusual(text)));
}

/** Most pages with such letters have few of them, as in a list of languages: what is around them, or all. */
function aroundUnusual(text: string): string {
  let around = '';
  let to = 0;
  for (const { index, 0: letters } of text.matchAll(UNUSUAL)) {
    const from = Math.max(to, index - REACH);
    if (from > to) around += '|';
    to = index + letters.length + REACH;
    around += text.slice(from, to);
    if (around.length > SHORT) return text;
  }
  return around;
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
