/**
 * What a place in a text is asked for before any form is read: numbers, made of the letters there. A text falls into
 * words; in East Asian script each letter is one. A form of one word is looked for by that word, a longer one by its first
 * two, whatever stands between them. The build gathers forms by these; the search
 * computes the same numbers on its way. They may coincide by chance: they only tell where to look.
 */
import { ALPHABETIC, kindOf, OTHER } from '../text/fold-char.ts';

/** So many bits of a head, the uppermost, are the place of what begins so in the search's table. */
export const PLACE_BITS = 17;
export const placeOf = (head: number): number => head >>> (32 - PLACE_BITS);

/** A word as a number: its first letter, to which the others are added. */
export const addLetter = (letters: number, letter: number): number =>
  (Math.imul(letters, 0x2f0b4a27) + letter) | 0;
/** The head of forms that are one word, and where those begin that have more. */
export const headOfWord = (word: number): number => Math.imul(word, 0x9e3779b1);
/** The head of forms of more words. */
export const headOfTwo = (word: number, next: number): number =>
  Math.imul(Math.imul(word + 1, 0x85ebca6b) + next, 0x9e3779b1);

/** The first word of a folded form and the next, which is empty where there is none. */
export interface Beginning {
  readonly word: string;
  readonly next: string;
}

/** `null` where no form can begin so. */
export function beginningOf(form: string): Beginning | null {
  const word = wordAt(form, 0);
  if (!word) return null;
  let at = word.length;
  while (at < form.length && kindOf(form.charCodeAt(at)) === OTHER) at++;
  return { word, next: wordAt(form, at) };
}

function wordAt(form: string, from: number): string {
  if (from >= form.length) return '';
  const kind = kindOf(form.charCodeAt(from));
  let end = from;
  while (end < form.length && kindOf(form.charCodeAt(end)) === ALPHABETIC) end++;
  return kind === OTHER ? '' : form.slice(from, Math.max(end, from + 1));
}
