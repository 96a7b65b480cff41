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
  known,
  LEFT_OUT,
  MIDDLE_DOT,
  NEEDS_NEIGHBOURS,
  OTHER,
  SPACE,
  unitAt,
} from '../text/fold-char.ts';
import { type CompiledSense, type CompiledTerms, COUNTS_FROM, OPTIONAL_GAP } from './compiled-terms.ts';
import { addLetter, headOfTwo, headOfWord, PLACE_BITS, placeOf } from './form-head.ts';
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

/** What stands where in an entry. */
const NEXT = 0;
const HEAD = 1;
const FROM = 2;
const TO = 3;

/** Searches texts for all forms at once; `null` where a unit was met that needs its neighbours to be read. */
export function formSearch(compiled: CompiledTerms): (text: string) => FoundForm[] | null {
  const { forms, words, meanings, themesFrom } = compiled;
  const groupCount = words.length >> 1;
  const formCount = meanings.length;
  /**
   * Entries of the table are numbered: from 1 on first words that were not met yet, each as itself and as its plural, then
   * ranges of forms, each at most twice. Entries with the same head are a chain.
   */
  let lastRange = 2 * groupCount;
  const past = lastRange + 2 * formCount + 1;
  /** Of each entry side by side: the next in its chain, its head, and of a range its first form and the one it ends before. */
  const entries = new Int32Array(4 * past);
  /** How many units the forms of a range begin with, once it is known. */
  const alikes = new Uint8Array(past);
  /** The first entry at a place, if there is any. */
  const firstEntry = past < 0x10000 ? new Uint16Array(2 ** PLACE_BITS) : new Uint32Array(2 ** PLACE_BITS);
  /** At which places entries are, a bit each: what refuses nearly everything must fit into the nearest cache. */
  const places = new Uint8Array(2 ** (PLACE_BITS - 3));
  /** Where the forms under each first word begin: their number, and the place in the text of all. */
  const formFrom = new Uint32Array(groupCount + 1);
  const textFrom = new Uint32Array(groupCount + 1);
  /** Where each form begins in that text, if its first word was met. */
  const begins = new Uint32Array(formCount + 1);

  /** The word that was read last in the forms, as a number; where it ends; whether it may have a plural. */
  let word = 0;
  let wordEnd = 0;
  let isAlphabetic = false;

  function readWord(at: number): void {
    const first = foldAndKind(forms.charCodeAt(at));
    isAlphabetic = first < EAST_ASIAN_FROM;
    word = first & 0xffff;
    at++;
    if (isAlphabetic)
      for (; at < forms.length; at++) {
        const letter = foldAndKind(forms.charCodeAt(at));
        if (letter >>> 16 !== ALPHABETIC) break;
        word = addLetter(word, letter & 0xffff);
      }
    wordEnd = at;
  }

  function enter(head: number, entry: number): void {
    const place = placeOf(head);
    entries[4 * entry + NEXT] = firstEntry[place] as number;
    entries[4 * entry + HEAD] = head;
    firstEntry[place] = entry;
    places[place >> 3] = (places[place >> 3] as number) | (1 << (place & 7));
  }

  function leave(head: number, entry: number): void {
    const place = placeOf(head);
    const next = entries[4 * entry + NEXT] as number;
    let before = firstEntry[place] as number;
    if (before === entry) firstEntry[place] = next;
    else {
      while (entries[4 * before + NEXT] !== entry) before = entries[4 * before + NEXT] as number;
      entries[4 * before + NEXT] = next;
    }
    if (!firstEntry[place]) places[place >> 3] = (places[place >> 3] as number) & ~(1 << (place & 7));
  }

  /** Enters a first word, or takes it out; its plural, too, where a form is that word alone. */
  function moveWord(group: number, move: (head: number, entry: number) => void): void {
    readWord(textFrom[group] as number);
    move(headOfWord(word), 2 * group + 1);
    if ((words.charCodeAt(2 * group) - COUNTS_FROM) & 1 && isAlphabetic)
      move(headOfWord(addLetter(word, PLURAL)), 2 * group + 2);
  }

  for (let group = 0; group < groupCount; group++) {
    formFrom[group + 1] = (formFrom[group] as number) + ((words.charCodeAt(2 * group) - COUNTS_FROM) >> 1);
    textFrom[group + 1] = (textFrom[group] as number) + words.charCodeAt(2 * group + 1) - COUNTS_FROM;
    moveWord(group, enter);
  }

  /** Puts the forms under a first word into the table. */
  function meet(group: number): void {
    moveWord(group, leave);
    const first = word;
    const pastForm = formFrom[group + 1] as number;
    let at = textFrom[group] as number;
    let range = 0;
    let second = 0;
    for (let form = formFrom[group] as number; form < pastForm; form++) {
      begins[form] = at;
      const end = lineEnd(forms, at);
      readWord(at);
      at = wordEnd;
      while (at < end && kindOf(forms.charCodeAt(at)) === OTHER) at++;
      const isOneWord = at === end;
      if (!isOneWord) readWord(at);
      if (range && !isOneWord && word === second) entries[4 * range + TO] = form + 1;
      else range = addRange(isOneWord ? headOfWord(first) : headOfTwo(first, word), form);
      second = isOneWord ? 0 : word;
      // The plural of a word that ends a form begins otherwise.
      if (isAlphabetic && wordEnd === end) {
        const plural = addLetter(word, PLURAL);
        addRange(isOneWord ? headOfWord(plural) : headOfTwo(first, plural), form);
      }
      at = end + 1;
    }
    begins[pastForm] = at;
  }

  function addRange(head: number, form: number): number {
    const range = ++lastRange;
    entries[4 * range + FROM] = form;
    entries[4 * range + TO] = form + 1;
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
    const first = entries[4 * range + FROM] as number;
    const last = (entries[4 * range + TO] as number) - 1;
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
    if (at !== start) note();
    start = at;
    for (
      let entry = firstEntry[placeOf(head)] as number;
      entry;
      entry = entries[4 * entry + NEXT] as number
    ) {
      if (entries[4 * entry + HEAD] !== head) continue;
      if (entry <= 2 * groupCount) {
        meet((entry - 1) >> 1);
        look(head, at);
        return;
      }
      const low = entries[4 * entry + FROM] as number;
      const high = entries[4 * entry + TO] as number;
      const alike = high - low > 1 ? alikes[entry] || learnAlike(entry) : 0;
      const from = begins[low] as number;
      const next = alike ? readOn(at, from, from + alike) : at;
      if (next >= 0) walk(next, low, high, alike);
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
    start = termUntil = themeUntil = termEnd = themeEnd = 0;
    found.length = 0;
    const { length } = of;
    const folds = known;
    const bits = places;
    /** The word before, and where it begins. */
    let word = 0;
    let wordAt = length;
    for (let at = 0; at < length; ) {
      const from = at++;
      let letter = folds[of.charCodeAt(from)] as number;
      if (letter < ALPHABETIC_FROM) {
        if (letter === 0) {
          foldAndKind(of.charCodeAt(from));
          at = from;
        } else if (letter === NEEDS_NEIGHBOURS_OTHER) return null;
        continue;
      }
      let letters = letter & 0xffff;
      if (letter < EAST_ASIAN_FROM)
        for (; at < length; at++) {
          letter = folds[of.charCodeAt(at)] as number;
          if (letter >>> 16 === ALPHABETIC) letters = addLetter(letters, letter & 0xffff);
          else if (letter === 0) foldAndKind(of.charCodeAt(at--));
          else if (letter !== LEFT_OUT_OTHER) break;
        }
      const two = headOfTwo(word, letters);
      const one = headOfWord(letters);
      const hasTwo = (bits[two >>> (35 - PLACE_BITS)] as number) >> (placeOf(two) & 7);
      const hasOne = (bits[one >>> (35 - PLACE_BITS)] as number) >> (placeOf(one) & 7);
      if ((hasTwo | hasOne) & 1) {
        if (hasTwo & 1) look(two, wordAt);
        if (hasOne & 1) look(one, from);
      }
      word = letters;
      wordAt = from;
    }
    note();
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
