/**
 * The search for thousands of forms in a text. The text is read once, word by word (letter by letter, in East Asian
 * script), folded on the way. What each word and each two neighbours begin with is a number (`form-head.ts`), looked up
 * in a table of bits that refuses nearly every place. Where it does not, the forms with that beginning are read side by
 * side: they are in code unit order, so that those that go on alike are neighbours, and no trie need be built.
 *
 * Only first words are entered into the table at the start, the forms under one when it is first met: most of a
 * thesaurus is never met on a page.
 */
import {
  ALPHABETIC,
  DASH,
  foldAndKind,
  foldChar,
  kindOf,
  LEFT_OUT,
  MIDDLE_DOT,
  NEEDS_NEIGHBOURS,
  OTHER,
  SPACE,
  unitAt,
} from '../text/fold-char.ts';
import { type CompiledSense, type CompiledTerms, COUNTS_FROM, OPTIONAL_GAP } from './compiled-terms.ts';
import {
  addLetter,
  HEAD_BITS,
  headOfTwo,
  headOfWord,
  LONG_NEXT,
  LONG_WORD,
  nextOf,
  wordOf,
} from './form-head.ts';
import { fits, standsFree } from './word-rules.ts';

/** A form of the thesaurus at a place in a text. UTF-16 offsets, `end` exclusive. */
export interface FoundForm {
  readonly start: number;
  readonly end: number;
  /** What it may mean there, as far as its own letters and its neighbours tell; anchors first, never empty. */
  readonly senses: readonly CompiledSense[];
}

const LEFT_OUT_OTHER = LEFT_OUT | (OTHER << 16);
const NEEDS_NEIGHBOURS_OTHER = NEEDS_NEIGHBOURS | (OTHER << 16);
const ALPHABETIC_FROM = ALPHABETIC << 16;
const EAST_ASIAN_FROM = (ALPHABETIC + 1) << 16;
const PLURAL = 's'.charCodeAt(0);
const GAP = OPTIONAL_GAP.charCodeAt(0);
/** A longer gap is layout and holds no name together. UTF-16 units. */
const LONGEST_GAP = 200;

/** Searches texts for all forms at once; `null` where a unit was met that needs its neighbours to be read. */
export function formSearch(compiled: CompiledTerms): (text: string) => FoundForm[] | null {
  const { forms, words, meanings, themesFrom } = compiled;
  const wordCount = words.length >> 1;
  const formCount = meanings.length;
  /**
   * Entries of the table are numbered: from 1 on first words that were not met yet, each as itself and as its plural, then
   * ranges of forms, each at most twice. Entries with the same head are a chain.
   */
  let lastRange = 2 * wordCount;
  const past = lastRange + 2 * formCount + 1;
  const Numbers = past < 0x10000 ? Uint16Array : Uint32Array;
  const firstEntry = new Numbers(2 ** HEAD_BITS);
  const nextEntry = new Numbers(past);
  /** Which heads have entries, a bit each: what refuses nearly every place must fit into the nearest cache. */
  const heads = new Uint8Array(2 ** (HEAD_BITS - 3));
  /** Of an entry that is a range: its first form, the one it ends before, how many units all of them begin with. */
  const rangeFrom = new Numbers(past);
  const rangeTo = new Numbers(past);
  const alikes = new Uint8Array(past);
  /** Where the forms under each first word begin: their number, and the place in the text of all. */
  const formFrom = new Numbers(wordCount + 1);
  const textFrom = new Uint32Array(wordCount + 1);
  /** Where each form begins in that text, if its first word was met. */
  const begins = new Uint32Array(formCount + 1);

  /** The word that was read last in the forms: its letters as a number, how many count, where it ends. */
  let letters = 0;
  let count = 0;
  let wordEnd = 0;
  let isEastAsian = false;

  /** Reads the word at a place in the forms, of which at most so many letters count. */
  function readWord(at: number, longest: number): void {
    const first = foldAndKind(forms.charCodeAt(at));
    isEastAsian = first >= EAST_ASIAN_FROM;
    letters = first & 0xffff;
    count = 1;
    at++;
    if (!isEastAsian)
      for (; at < forms.length; at++) {
        const letter = foldAndKind(forms.charCodeAt(at));
        if (letter >>> 16 !== ALPHABETIC) break;
        if (count < longest) {
          letters = addLetter(letters, letter & 0xffff);
          count++;
        }
      }
    wordEnd = at;
  }

  function enter(head: number, entry: number): void {
    nextEntry[entry] = firstEntry[head] as number;
    firstEntry[head] = entry;
    heads[head >> 3] = (heads[head >> 3] as number) | (1 << (head & 7));
  }

  function leave(head: number, entry: number): void {
    const next = nextEntry[entry] as number;
    if (firstEntry[head] === entry) firstEntry[head] = next;
    else
      for (let before = firstEntry[head] as number; before; before = nextEntry[before] as number)
        if (nextEntry[before] === entry) nextEntry[before] = next;
    if (firstEntry[head] === 0) heads[head >> 3] = (heads[head >> 3] as number) & ~(1 << (head & 7));
  }

  /** Enters a first word, or takes it out; its plural, too, where a form is that word alone. */
  function moveWord(word: number, move: (head: number, entry: number) => void): void {
    readWord(textFrom[word] as number, LONG_WORD);
    move(headOfWord(wordOf(letters, count)), 2 * word + 1);
    if ((words.charCodeAt(2 * word) - COUNTS_FROM) & 1 && count < LONG_WORD && !isEastAsian)
      move(headOfWord(wordOf(addLetter(letters, PLURAL), count + 1)), 2 * word + 2);
  }

  for (let word = 0; word < wordCount; word++) {
    formFrom[word + 1] = (formFrom[word] as number) + ((words.charCodeAt(2 * word) - COUNTS_FROM) >> 1);
    textFrom[word + 1] = (textFrom[word] as number) + words.charCodeAt(2 * word + 1) - COUNTS_FROM;
    moveWord(word, enter);
  }

  /** Puts the forms under a first word into the table. */
  function meet(word: number): void {
    moveWord(word, leave);
    const first = wordOf(letters, count);
    const pluralOfFirst =
      !isEastAsian && count < LONG_WORD ? wordOf(addLetter(letters, PLURAL), count + 1) : 0;
    const pastForm = formFrom[word + 1] as number;
    let at = textFrom[word] as number;
    let range = 0;
    let beginning = 0;
    for (let form = formFrom[word] as number; form < pastForm; form++) {
      begins[form] = at;
      const past = lineEnd(forms, at);
      readWord(at, LONG_WORD);
      at = wordEnd;
      while (at < past && kindOf(forms.charCodeAt(at)) === OTHER) at++;
      const isOneWord = at === past;
      if (!isOneWord) readWord(at, LONG_NEXT);
      const next = isOneWord ? 0 : nextOf(letters, count);
      if (range && next === beginning) rangeTo[range] = form + 1;
      else {
        range = addRange(isOneWord ? headOfWord(first) : headOfTwo(first, next), form);
        beginning = next;
      }
      // The plural of a short word that ends a form begins otherwise.
      if (isOneWord ? pluralOfFirst : !isEastAsian && wordEnd === past && count < LONG_NEXT)
        addRange(
          isOneWord
            ? headOfWord(pluralOfFirst)
            : headOfTwo(first, nextOf(addLetter(letters, PLURAL), count + 1)),
          form,
        );
      at = past + 1;
    }
    begins[pastForm] = at;
  }

  function addRange(head: number, form: number): number {
    const range = ++lastRange;
    rangeFrom[range] = form;
    rangeTo[range] = form + 1;
    enter(head, range);
    return range;
  }

  const parsed: (readonly CompiledSense[] | undefined)[] = [];
  let senseLines: readonly string[] | undefined;
  function parse(line: number): readonly CompiledSense[] {
    senseLines ??= compiled.senses.split('\n');
    const senses = JSON.parse(senseLines[line] ?? '[]') as CompiledSense[];
    parsed[line] = senses;
    return senses;
  }

  let text = '';
  let start = 0;
  /** The longest found at `start`, of terms and of themes, and what it means; and up to where the last ones reached. */
  let termEnd = 0;
  let termSense: readonly CompiledSense[] = [];
  let termUntil = 0;
  let themeEnd = 0;
  let themeSense: readonly CompiledSense[] = [];
  let themeUntil = 0;

  /** The unit of a form at a depth, 0 past its end: before every other, as the shorter form is before the longer. */
  function unitOf(form: number, depth: number): number {
    const at = (begins[form] as number) + depth;
    return at < (begins[form + 1] as number) - 1 ? forms.charCodeAt(at) : 0;
  }

  /** How many units the forms of a range begin with. */
  function learnAlike(range: number): number {
    const first = rangeFrom[range] as number;
    const last = (rangeTo[range] as number) - 1;
    let alike = 0;
    for (
      let unit = unitOf(first, 0);
      unit && alike < 255 && unit === unitOf(last, alike);
      unit = unitOf(first, alike)
    )
      alike++;
    alikes[range] = alike;
    return alike;
  }

  /** The first form of `low … high`, whose first `depth` units are alike, whose next unit is not below `unit`. */
  function firstFrom(low: number, high: number, depth: number, unit: number): number {
    while (low < high) {
      const middle = (low + high) >> 1;
      if (unitOf(middle, depth) < unit) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Reads on from `at`, where the forms `low … high` have matched `depth` units. */
  function walk(at: number, low: number, high: number, depth: number): void {
    while (high - low > 1) {
      let wanted = unitOf(low, depth);
      if (wanted === 0) {
        consider(low++, at);
        continue;
      }
      const isAlike = unitOf(high - 1, depth) === wanted;
      if (wanted === GAP) {
        const past = isAlike ? high : firstFrom(low, high, depth, GAP + 1);
        walk(pastGap(text, at, true), low, past, depth + 1);
        if (past === high) return;
        low = past;
        wanted = unitOf(low, depth);
      }
      let unit = foldChar(unitAt(text, at));
      while (unit === LEFT_OUT) unit = foldChar(unitAt(text, ++at));
      if (unit === SPACE || unit === DASH) {
        unit = SPACE;
        at = pastGap(text, at, false);
      } else at++;
      if (isAlike) {
        if (wanted !== unit) return;
      } else {
        low = firstFrom(low, high, depth, unit);
        high = firstFrom(low, high, depth, unit + 1);
        if (low === high) return;
      }
      depth++;
    }
    const end = readOn(at, (begins[low] as number) + depth, (begins[low + 1] as number) - 1);
    if (end >= 0) consider(low, end);
  }

  /** Reads the units `from … to` of a form; gives the place after them, -1 where the text is another. */
  function readOn(at: number, from: number, to: number): number {
    for (let next = from; next < to; next++) {
      const wanted = forms.charCodeAt(next);
      if (wanted === GAP) {
        at = pastGap(text, at, true);
        continue;
      }
      let unit = foldChar(unitAt(text, at));
      while (unit === LEFT_OUT) unit = foldChar(unitAt(text, ++at));
      if (unit === SPACE || unit === DASH) {
        if (wanted !== SPACE) return -1;
        at = pastGap(text, at, false);
      } else if (wanted !== unit) return -1;
      else at++;
    }
    return at;
  }

  /** Takes the form if it stands here as a word of its own and some sense of it fits its letters and neighbours. */
  function consider(form: number, end: number): void {
    const last = forms.charCodeAt((begins[form + 1] as number) - 2);
    const kind = kindOf(last);
    if (kind <= ALPHABETIC) {
      let next = pastLeftOut(text, end);
      if (kind === ALPHABETIC && last !== PLURAL && foldChar(unitAt(text, next)) === PLURAL) {
        end = next + 1;
        next = pastLeftOut(text, end);
      }
      if (kindOf(unitAt(text, next)) === ALPHABETIC) return;
    }
    const line = meanings.charCodeAt(form) - COUNTS_FROM;
    const isTheme = line >= themesFrom;
    if (isTheme ? end <= themeEnd || start < themeUntil : end <= termEnd || start < termUntil) return;
    const senses = fitting(parsed[line] ?? parse(line), form, end);
    if (!senses.length) return;
    if (isTheme) {
      themeEnd = end;
      themeSense = senses;
    } else {
      termEnd = end;
      termSense = senses;
    }
  }

  /** Those that fit: nearly always all, then the same list. */
  function fitting(senses: readonly CompiledSense[], form: number, end: number): readonly CompiledSense[] {
    const letters = forms.slice(begins[form], (begins[form + 1] as number) - 1);
    const isFit = (sense: CompiledSense) =>
      standsFree(letters, text, start, end, sense) && fits(letters, text, start, end, sense);
    return senses.every(isFit) ? senses : senses.filter(isFit);
  }

  /** Reads what there is under a head, at a place. */
  function look(head: number, at: number): void {
    start = at;
    for (let entry = firstEntry[head] as number; entry; ) {
      if (entry <= 2 * wordCount) {
        meet((entry - 1) >> 1);
        entry = firstEntry[head] as number;
        continue;
      }
      const low = rangeFrom[entry] as number;
      const high = rangeTo[entry] as number;
      const alike = high - low > 1 ? alikes[entry] || learnAlike(entry) : 0;
      const from = begins[low] as number;
      const next = alike ? readOn(at, from, from + alike) : at;
      if (next >= 0) walk(next, low, high, alike);
      entry = nextEntry[entry] as number;
    }
  }

  const found: FoundForm[] = [];
  function note(): void {
    if (termEnd) {
      termUntil = termEnd;
      // A decoy takes its place and is left out.
      if ((termSense[0] as CompiledSense)[0] >= 0) found.push({ start, end: termEnd, senses: termSense });
      termEnd = 0;
    }
    if (themeEnd) {
      themeUntil = themeEnd;
      found.push({ start, end: themeEnd, senses: themeSense });
      themeEnd = 0;
    }
  }

  return (of) => {
    text = of;
    termUntil = themeUntil = termEnd = themeEnd = 0;
    found.length = 0;
    const { length } = of;
    /** The word before, and where it begins. */
    let word = 0;
    let wordAt = length;
    for (let at = 0; at < length; ) {
      const from = at;
      const first = foldAndKind(of.charCodeAt(at++));
      if (first < ALPHABETIC_FROM) {
        if (first === NEEDS_NEIGHBOURS_OTHER) return null;
        continue;
      }
      let letters = first & 0xffff;
      let count = 1;
      if (first < EAST_ASIAN_FROM)
        for (; at < length; at++) {
          const letter = foldAndKind(of.charCodeAt(at));
          if (letter < ALPHABETIC_FROM) {
            if (letter === LEFT_OUT_OTHER) continue;
            break;
          }
          if (letter >= EAST_ASIAN_FROM) break;
          if (count < LONG_WORD) {
            letters = addLetter(letters, letter & 0xffff);
            count++;
            if (count === LONG_NEXT) {
              const head = headOfTwo(word, letters);
              if (((heads[head >> 3] as number) >> (head & 7)) & 1) look(head, wordAt);
            }
          }
        }
      if (count < LONG_NEXT) {
        const head = headOfTwo(word, nextOf(letters, count));
        if (((heads[head >> 3] as number) >> (head & 7)) & 1) look(head, wordAt);
      }
      if (termEnd | themeEnd) note();
      word = wordOf(letters, count);
      wordAt = from;
      const head = headOfWord(word);
      if (((heads[head >> 3] as number) >> (head & 7)) & 1) look(head, from);
    }
    if (termEnd | themeEnd) note();
    return found.slice();
  };
}

function pastGap(text: string, at: number, dotsToo: boolean): number {
  for (const last = at + LONGEST_GAP; at < last; at++) {
    const unit = foldChar(unitAt(text, at));
    if (unit !== SPACE && unit !== DASH && unit !== LEFT_OUT && !(dotsToo && unit === MIDDLE_DOT)) break;
  }
  return at;
}

function pastLeftOut(text: string, at: number): number {
  while (foldChar(unitAt(text, at)) === LEFT_OUT) at++;
  return at;
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}
