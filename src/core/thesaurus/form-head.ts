/**
 * What a place in a text is asked for before any form is read: numbers, made of the letters there. A text falls into
 * words; in East Asian script each letter is one. A form of one word is looked for by that word, a longer one by its
 * first word and the beginning of the next, whatever stands between them. The build gathers forms by these; the search
 * computes the same numbers on its way. They may coincide by chance: they only tell where to look.
 */
import { ALPHABETIC, kindOf, OTHER } from '../text/fold-char.ts';

/** So many letters of a word count. */
export const LONG_WORD = 8;
/** So many letters of the next word count. */
export const LONG_NEXT = 3;
/** Heads are numbers below 2 to this. */
export const HEAD_BITS = 17;
/** Stands for the end of a word that has fewer letters than count. */
const END_OF_WORD = 3;

export const addLetter = (letters: number, letter: number): number =>
  (Math.imul(letters, 0x2f0b4a27) + letter) | 0;
/** Words as numbers, of the letters that count and how many these are. */
export const wordOf = (letters: number, count: number): number =>
  count < LONG_WORD ? addLetter(letters, END_OF_WORD) : letters;
export const nextOf = (letters: number, count: number): number =>
  count < LONG_NEXT ? addLetter(letters, END_OF_WORD) : letters;

/** The head of forms that are one word, and where those begin that have more. */
export const headOfWord = (word: number): number => Math.imul(word, 0x9e3779b1) >>> (32 - HEAD_BITS);
/** The head of forms of more words. */
export const headOfTwo = (word: number, next: number): number =>
  Math.imul(Math.imul(word + 1, 0x85ebca6b) + next, 0x9e3779b1) >>> (32 - HEAD_BITS);

/** The beginning of a folded form, as text. */
export interface Beginning {
  /** Its first word, as far as it counts. */
  readonly word: string;
  /** The next, as far as it counts, with a line end where it is shorter; empty where there is none. */
  readonly next: string;
}

/** `null` where no form can begin so. */
export function beginningOf(form: string): Beginning | null {
  const first = wordAt(form, 0);
  if (!first) return null;
  let at = first.length;
  while (at < form.length && kindOf(form.charCodeAt(at)) === OTHER) at++;
  const second = wordAt(form, at);
  return {
    word: first.slice(0, LONG_WORD),
    next: second.length >= LONG_NEXT ? second.slice(0, LONG_NEXT) : second && `${second}\n`,
  };
}

function wordAt(form: string, from: number): string {
  if (from >= form.length) return '';
  const kind = kindOf(form.charCodeAt(from));
  let end = from;
  while (end < form.length && kindOf(form.charCodeAt(end)) === ALPHABETIC) end++;
  return kind === OTHER ? '' : form.slice(from, Math.max(end, from + 1));
}
