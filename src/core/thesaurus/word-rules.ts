/** What letters beside a form, and its own capitals, say: whether it is a word of its own and may mean what it looks like. */
import {
  ALPHABETIC,
  foldChar,
  HAN,
  HANGUL,
  KATAKANA,
  kindOf,
  MIDDLE_DOT,
  SPACE,
  unitAt,
} from '../text/fold-char.ts';
import { foldPlainly } from '../text/fold-text.ts';
import { isHeadline } from '../text/headline.ts';
import { endsKoreanWord, startsKoreanWord } from '../text/korean-words.ts';
import { AMONG_HANGUL, ANCHOR, type CompiledSense } from './compiled-terms.ts';

/** How far, in units, a term's `notBefore` and `notAfter` look. */
const NEIGHBOURHOOD = 60;
/** How far around a lone Han letter Hangul must stand for it to be one of a Korean headline. */
const HEADLINE = 12;

/** Whether a form that matched from `start` to `end` is no part of a longer word, by the rules of its script. */
export function standsFree(form: string, text: string, start: number, end: number, sense: CompiledSense) {
  const first = kindOf(form.charCodeAt(0));
  const last = kindOf(form.charCodeAt(form.length - 1));
  // The matcher has seen to whole words of alphabets.
  if (first <= ALPHABETIC && last <= ALPHABETIC) return true;
  const needs = sense[1] ?? ANCHOR;
  const sure = sense[0] < 0 || needs === ANCHOR;
  const before = kindOf(unitAt(text, start - 1));
  const after = kindOf(unitAt(text, end));
  // 北 is the North in 北の and in 北, but not in 北部, 北海道, 北アフリカ or 東北.
  if (first === HAN && form.length === 1) {
    const beside = text.slice(Math.max(0, start - 1), end + 1);
    if (before === HAN || before === KATAKANA || after === HAN || after === KATAKANA || /\d/.test(beside))
      return false;
    if (needs & AMONG_HANGUL)
      return (
        !/[ぁ-ん]/.test(beside) && /[가-힣]/.test(text.slice(Math.max(0, start - HEADLINE), end + HEADLINE))
      );
    return true;
  }
  if (first === KATAKANA && before === KATAKANA) return false;
  if (last === KATAKANA) {
    if (after === KATAKANA) return false;
    // キム in キム・ヨナ is somebody else's name.
    if (!sure && foldChar(unitAt(text, end)) === MIDDLE_DOT && kindOf(unitAt(text, end + 1)) === KATAKANA)
      return false;
  }
  if (first === HANGUL && !startsKoreanWord(text, start, sure)) return false;
  // Korean compounds are written together (북한인권법): a term that is sure, or long, may begin one.
  return last !== HANGUL || form.length > (sure ? 1 : 2) || endsKoreanWord(text, end, form.length);
}

/** Whether capitals stand where they must, and no neighbour makes something else of it. */
export function fits(form: string, text: string, start: number, end: number, sense: CompiledSense): boolean {
  // Not taken apart by a pattern: that goes through an iterator, ten times as slow.
  const capitals = sense[2];
  const notBefore = sense[4];
  const notAfter = sense[5];
  if (capitals && !hasCapitals(capitals, text, start)) return false;
  // "The North" is no metonym in "the North Sea" and "the North Korean leader", where the name goes on.
  if (
    capitals &&
    form.startsWith('the ') &&
    isGap(text, end) &&
    /^[\s\xad]+\p{Lu}/u.test(text.slice(end, end + 5)) &&
    !isHeadline(text)
  )
    return false;
  return !(
    (notBefore && pattern(notBefore).test(foldPlainly(text.slice(end, end + NEIGHBOURHOOD)))) ||
    (notAfter && pattern(notAfter).test(foldPlainly(text.slice(Math.max(0, start - NEIGHBOURHOOD), start))))
  );
}

/** Spares the expression nearly everywhere. */
const isGap = (text: string, at: number) => foldChar(unitAt(text, at)) === SPACE || text[at] === '\xad';

/** Goes through the letters and digits of a text, whatever stands between them. */
function hasCapitals(capitals: string, text: string, start: number): boolean {
  for (let index = 0, at = start; index < capitals.length; index++, at++) {
    while (at < text.length && kindOf(text.charCodeAt(at)) !== ALPHABETIC) at++;
    if (capitals.charCodeAt(index) === ONE && !isCapital(unitAt(text, at))) return false;
  }
  return true;
}

const ONE = '1'.charCodeAt(0);

function isCapital(unit: number): boolean {
  if (unit < 0x80) return unit > 64 && unit < 91;
  const letter = String.fromCharCode(unit);
  return letter !== letter.toLowerCase();
}

const patterns = new Map<string, RegExp>();

function pattern(source: string): RegExp {
  const known = patterns.get(source) ?? new RegExp(source);
  patterns.set(source, known);
  return known;
}
