import {
  ALPHABETIC,
  DASH,
  foldChar,
  HAN,
  HANGUL,
  KATAKANA,
  kindOf,
  LEFT_OUT,
  MIDDLE_DOT,
  NEEDS_NEIGHBOURS,
  OTHER,
  SPACE,
} from '../text/fold-char.ts';
import { composeText, foldText } from '../text/fold-text.ts';
import { isHeadline } from '../text/headline.ts';
import { endsKoreanWord, startsKoreanWord } from '../text/korean-words.ts';
import {
  AMONG_HANGUL,
  ANCHOR,
  type CompiledSense,
  type CompiledTerms,
  OPTIONAL_GAP,
} from './compiled-terms.ts';
import type { ConceptId } from './thesaurus.ts';

/** A form of the thesaurus at a place in a text. UTF-16 offsets, `end` exclusive. */
export interface FoundForm {
  readonly start: number;
  readonly end: number;
  /** What it may mean there, as far as its own letters and its neighbours tell; anchors first, never empty. */
  readonly senses: readonly CompiledSense[];
}

/** Finds the forms of a thesaurus in text. Cheap to make; keeps nothing of the texts it is given. */
export interface TermMatcher {
  /**
   * Leftmost, longest, never overlapping, in time linear in the text. A decoy takes its place and is left out.
   * Themes are found by themselves: they may overlap terms, and take the place of none.
   */
  find(text: string): FoundForm[];
  /** The id of a concept by its number in the compiled terms. */
  conceptId(concept: number): ConceptId;
  /** Whether mentions of the concept are painted and listed; themes are only read. */
  isPainted(concept: ConceptId): boolean;
}

const PLURAL = 's'.charCodeAt(0);
const GAP = OPTIONAL_GAP.charCodeAt(0);
/** A longer gap is layout and holds no name together. */
const LONGEST_GAP = 200;
/** How far, in units, a term's `notBefore` and `notAfter` look. */
const NEIGHBOURHOOD = 60;
/** How far around a lone Han letter Hangul must stand for it to be one of a Korean headline. */
const HEADLINE = 12;

export function termMatcher(compiled: CompiledTerms): TermMatcher {
  const concepts = compiled.concepts.split('\n');
  const themes = new Set(concepts.filter((id) => id[0] === '-').map((id) => id.slice(1)));
  const findTerms = formFinder(compiled.forms, compiled.senses);
  const findThemes = compiled.themeForms ? formFinder(compiled.themeForms, compiled.themeSenses) : () => [];
  return {
    find: (text) => [...findTerms(text), ...findThemes(text)].sort((a, b) => a.start - b.start),
    conceptId: (concept) => (concepts[concept] ?? '').replace(/^-/, ''),
    isPainted: (concept) => !themes.has(concept),
  };
}

/** Finds the forms of one table: leftmost, longest, never overlapping. */
function formFinder(table: string, senseTable: string): (text: string) => FoundForm[] {
  const forms = table.split('\n');
  const senseLines = senseTable.split('\n');

  /** First unit → the first form that begins with it. */
  const firsts = new Map<number, number>();
  /** A bit for each pair of first two units, hashed, and for each first unit that is a whole form: refuses nearly every place. */
  const pairs = new Uint8Array(0x2000);
  const alone = new Uint8Array(0x2000);
  const mark = (bits: Uint8Array, bit: number) => {
    bits[bit >> 3] = (bits[bit >> 3] as number) | (1 << (bit & 7));
  };
  for (let index = 0, last = -1; index < forms.length; index++) {
    const form = forms[index] as string;
    const first = form.charCodeAt(0);
    if (first !== last) firsts.set(first, index);
    last = first;
    if (form.length === 1) mark(alone, first);
    else if (form.charCodeAt(1) !== GAP) mark(pairs, hash(first, form.charCodeAt(1)));
    else for (const second of [SPACE, MIDDLE_DOT, form.charCodeAt(2)]) mark(pairs, hash(first, second));
  }

  let text = '';
  let start = 0;
  let end = 0;
  let senses: readonly CompiledSense[] = [];

  /** The first form of `forms[low … high)`, which share their first `depth` units, whose next unit is not below `unit`. */
  function firstFrom(low: number, high: number, depth: number, unit: number): number {
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((forms[middle] as string).charCodeAt(depth) < unit) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Reads on from `at`, where `forms[low … high)` have matched with `depth` units; leaves the longest in `end`, `senses`. */
  function walk(at: number, low: number, high: number, depth: number): void {
    for (;;) {
      if ((forms[low] as string).length === depth) {
        consider(low, at);
        if (++low === high) return;
      }
      if ((forms[low] as string).charCodeAt(depth) === GAP) {
        const past = firstFrom(low, high, depth, GAP + 1);
        walk(pastGap(text, at, true), low, past, depth + 1);
        if (past === high) return;
        low = past;
      }
      let unit = foldChar(text.charCodeAt(at));
      while (unit === LEFT_OUT) unit = foldChar(text.charCodeAt(++at));
      if (unit === SPACE || unit === DASH) {
        unit = SPACE;
        at = pastGap(text, at, false);
      } else at++;
      low = firstFrom(low, high, depth, unit);
      if (low === high || (forms[low] as string).charCodeAt(depth) !== unit) return;
      high = firstFrom(low, high, depth, unit + 1);
      depth++;
    }
  }

  /** Takes the form if it stands here as a word of its own and some sense of it fits its letters and neighbours. */
  function consider(index: number, at: number): void {
    const form = forms[index] as string;
    const kind = kindOf(form.charCodeAt(form.length - 1));
    if (kind <= ALPHABETIC) {
      let next = pastLeftOut(text, at);
      if (kind === ALPHABETIC && foldChar(text.charCodeAt(next)) === PLURAL) {
        at = next + 1;
        next = pastLeftOut(text, at);
      }
      if (kindOf(text.charCodeAt(next)) === ALPHABETIC) return;
    }
    if (at <= end) return;
    const fitting = (JSON.parse(senseLines[index] as string) as CompiledSense[]).filter(
      (sense) => standsFree(form, text, start, at, sense) && fits(sense, text, start, at),
    );
    if (!fitting.length) return;
    end = at;
    senses = fitting;
  }

  /** `null` where a unit was met that needs its neighbours to be read. */
  function scan(): FoundForm[] | null {
    const found: FoundForm[] = [];
    for (let at = 0, inWord = false; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      const first = foldChar(unit);
      if (first <= NEEDS_NEIGHBOURS) {
        if (first === NEEDS_NEIGHBOURS) return null;
        continue;
      }
      const kind = kindOf(unit);
      const within = inWord;
      inWord = kind === ALPHABETIC;
      if (kind === OTHER || (within && inWord)) continue;
      let second = foldChar(text.charCodeAt(at + 1));
      if (second === DASH) second = SPACE;
      if (second !== LEFT_OUT && !has(pairs, hash(first, second)) && !has(alone, first)) continue;
      const low = firsts.get(first);
      if (low === undefined) continue;
      start = end = at;
      walk(at + 1, low, firstFrom(low, forms.length, 0, first + 1), 1);
      if (end === start) continue;
      if ((senses[0] as CompiledSense)[0] >= 0) found.push({ start, end, senses });
      at = end - 1;
      inWord = false;
    }
    return found;
  }

  return (of) => {
    text = of;
    const found = scan();
    if (found) return found;
    const { folded, offsets } = composeText(of);
    text = folded;
    return (scan() ?? []).map((one) => ({
      ...one,
      start: offsets[one.start] as number,
      end: offsets[one.end] as number,
    }));
  };
}

const hash = (first: number, second: number) => (first * 0x9e5 + second) & 0xffff;
const has = (bits: Uint8Array, bit: number) => ((bits[bit >> 3] as number) >> (bit & 7)) & 1;

function pastGap(text: string, at: number, dotsToo: boolean): number {
  for (const last = at + LONGEST_GAP; at < last; at++) {
    const unit = foldChar(text.charCodeAt(at));
    if (unit !== SPACE && unit !== DASH && unit !== LEFT_OUT && !(dotsToo && unit === MIDDLE_DOT)) break;
  }
  return at;
}

function pastLeftOut(text: string, at: number): number {
  while (foldChar(text.charCodeAt(at)) === LEFT_OUT) at++;
  return at;
}

/** Whether a form that matched from `start` to `end` is no part of a longer word, by the rules of its script. */
function standsFree(
  form: string,
  text: string,
  start: number,
  end: number,
  [concept, needs = ANCHOR]: CompiledSense,
) {
  const sure = concept < 0 || needs === ANCHOR;
  const first = kindOf(form.charCodeAt(0));
  const last = kindOf(form.charCodeAt(form.length - 1));
  const before = kindOf(text.charCodeAt(start - 1));
  const after = kindOf(text.charCodeAt(end));
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
    if (
      !sure &&
      foldChar(text.charCodeAt(end)) === MIDDLE_DOT &&
      kindOf(text.charCodeAt(end + 1)) === KATAKANA
    )
      return false;
  }
  if (first === HANGUL && !startsKoreanWord(text, start, sure)) return false;
  // Korean compounds are written together (북한인권법): a term that is sure, or long, may begin one.
  return last !== HANGUL || form.length > (sure ? 1 : 2) || endsKoreanWord(text, end, form.length);
}

/** Whether capitals stand where they must, and no neighbour makes something else of it. */
function fits(
  [, , cased, , notBefore, notAfter]: CompiledSense,
  text: string,
  start: number,
  end: number,
): boolean {
  if (cased) {
    const letters = text.slice(start, end).match(/\p{L}/gu) ?? [];
    for (const [at, letter] of (cased.match(/\p{L}/gu) ?? []).entries())
      if (letter !== letter.toLowerCase() && letters[at] === letters[at]?.toLowerCase()) return false;
  }
  // "The North" is no metonym in "the North Sea" and "the North Korean leader", where the name goes on.
  if (/^the /.test(cased || '') && /^[\s\xad]+\p{Lu}/u.test(text.slice(end, end + 5)) && !isHeadline(text))
    return false;
  const { folded: after } = notBefore ? foldText(text.slice(end, end + NEIGHBOURHOOD)) : NOTHING;
  const { folded: before } = notAfter
    ? foldText(text.slice(Math.max(0, start - NEIGHBOURHOOD), start))
    : NOTHING;
  return (
    !(notBefore && new RegExp(notBefore).test(after)) && !(notAfter && new RegExp(notAfter).test(before))
  );
}

const NOTHING = { folded: '' };
