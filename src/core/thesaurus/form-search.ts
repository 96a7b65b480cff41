/**
 * The search for thousands of forms in a text, in two steps. A hash of the first letters of each word (of each letter's
 * neighbours, in East Asian script) is looked up in a table of bits, which refuses nearly every place. Where it
 * does not, the forms with that beginning are read on side by side: they are in code unit order, so that those
 * with the same beginning are neighbours, and no trie need be built. Folding happens letter by letter on the way.
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
import { type CompiledSense, type CompiledTerms, OPTIONAL_GAP, SENSES_FROM } from './compiled-terms.ts';
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
const PLURAL = 's'.charCodeAt(0);
const GAP = OPTIONAL_GAP.charCodeAt(0);
/** A longer gap is layout and holds no name together. */
const LONGEST_GAP = 200;

/** A form's head is its first letters without gaps: so many, or all of them where it is shorter. */
const headLength = (kind: number) => (kind === ALPHABETIC ? 8 : 4);
/** Heads are hashed, to 30 bits: engines keep greater numbers apart, and slowly. */
const addToHead = (head: number, unit: number) => Math.imul(head + unit, 0x9e3779b1) >>> 2;
/** The lengths (as bits) at which a longer head leaves a trace, so that a place can be given up early. */
const TRACED = (1 << 2) | (1 << 3) | (1 << 4) | (1 << 6);
/** What is known of a hash, two bits each: some form has this head; some form's head goes on from here. */
const HAS = 1;
const GOES_ON = 2;
const HASH_BITS = 20;
/** No range: no thesaurus has so many forms. */
const NONE = 0xffff;

/** Searches texts for all forms at once; `null` where a unit was met that needs its neighbours to be read. */
export function formSearch(compiled: CompiledTerms): (text: string) => FoundForm[] | null {
  const forms = compiled.forms.split('\n');
  /** From this form on they are themes, which overlap terms freely. */
  const firstTheme = forms.length;
  if (compiled.themeForms) forms.push(...compiled.themeForms.split('\n'));
  const senseLines = compiled.senses.split('\n');
  /** Those that were met, parsed. */
  const parsed = new Array<readonly CompiledSense[] | undefined>(senseLines.length);
  const sensesOf = (form: number): readonly CompiledSense[] => {
    const line = compiled.meanings.charCodeAt(form) - SENSES_FROM;
    const senses = parsed[line] ?? (JSON.parse(senseLines[line] ?? '[]') as CompiledSense[]);
    parsed[line] = senses;
    return senses;
  };

  const hashes = new Uint8Array(2 ** (HASH_BITS - 2));
  const note = (head: number, what: number) => {
    const place = head >>> (30 - HASH_BITS);
    hashes[place >> 2] = (hashes[place >> 2] as number) | (what << (2 * (place & 3)));
  };
  /**
   * Forms next to each other with the same head and the same gaps in it are a range. Of each: the form it ends before,
   * how many units at the beginning are alike in all, and another range with the same head. It is called by its
   * first form.
   */
  const ranges = new Map<number, number>();
  const pasts = new Uint16Array(forms.length);
  const alikes = new Uint8Array(forms.length);
  const others = new Uint16Array(forms.length);
  for (let index = 0; index < forms.length; ) {
    const first = index;
    const form = forms[first] as string;
    const length = headLength(kindOf(form.charCodeAt(0)));
    let head = 0;
    let alike = 0;
    let count = 0;
    for (; alike < form.length && count < length; alike++) {
      const unit = form.charCodeAt(alike);
      if (unit === SPACE || unit === GAP || unit === MIDDLE_DOT) continue;
      if ((TRACED >> count) & 1) note(head, GOES_ON);
      head = addToHead(head, unit);
      count++;
    }
    note(head, HAS);
    index++;
    // A form that is shorter than a head has it for itself.
    if (count === length) {
      const beginning = form.slice(0, alike);
      while (index < forms.length && index !== firstTheme && (forms[index] as string).startsWith(beginning))
        index++;
    }
    pasts[first] = index;
    alikes[first] = alike;
    others[first] = ranges.get(head) ?? NONE;
    ranges.set(head, first);
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

  /** The first form of `forms[low … high)`, whose first `depth` units are alike, whose next unit is not below `unit`. */
  function firstFrom(low: number, high: number, depth: number, unit: number): number {
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((forms[middle] as string).charCodeAt(depth) < unit) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Reads on from `at`, where `forms[low … high)` have matched `depth` units; their first `alike` are the same. */
  function walk(at: number, low: number, high: number, depth: number, alike: number): void {
    for (;;) {
      const form = forms[low] as string;
      if (form.length === depth) {
        consider(low, at);
        if (++low === high) return;
        continue;
      }
      let wanted = form.charCodeAt(depth);
      if (wanted === GAP) {
        const past = depth < alike ? high : firstFrom(low, high, depth, GAP + 1);
        walk(pastGap(text, at, true), low, past, depth + 1, alike);
        if (past === high) return;
        low = past;
        wanted = (forms[low] as string).charCodeAt(depth);
      }
      let unit = foldChar(unitAt(text, at));
      while (unit === LEFT_OUT) unit = foldChar(unitAt(text, ++at));
      if (unit === SPACE || unit === DASH) {
        unit = SPACE;
        at = pastGap(text, at, false);
      } else at++;
      if (depth >= alike && high - low > 1) {
        low = firstFrom(low, high, depth, unit);
        high = firstFrom(low, high, depth, unit + 1);
        if (low === high) return;
      } else if (wanted !== unit) return;
      depth++;
    }
  }

  /** Takes the form if it stands here as a word of its own and some sense of it fits its letters and neighbours. */
  function consider(index: number, end: number): void {
    const form = forms[index] as string;
    const last = form.charCodeAt(form.length - 1);
    const kind = kindOf(last);
    if (kind <= ALPHABETIC) {
      let next = pastLeftOut(text, end);
      if (kind === ALPHABETIC && last !== PLURAL && foldChar(unitAt(text, next)) === PLURAL) {
        end = next + 1;
        next = pastLeftOut(text, end);
      }
      if (kindOf(unitAt(text, next)) === ALPHABETIC) return;
    }
    const isTheme = index >= firstTheme;
    if (end <= (isTheme ? themeEnd : termEnd)) return;
    const senses = sensesOf(index).filter(
      (sense) => standsFree(form, text, start, end, sense) && fits(form, text, start, end, sense),
    );
    if (!senses.length) return;
    if (isTheme) {
      themeEnd = end;
      themeSense = senses;
    } else {
      termEnd = end;
      termSense = senses;
    }
  }

  return (of) => {
    text = of;
    termUntil = themeUntil = 0;
    const found: FoundForm[] = [];
    for (let at = 0, inWord = false; at < of.length; at++) {
      const first = foldAndKind(of.charCodeAt(at));
      const kind = first >>> 16;
      if (kind === ALPHABETIC) {
        if (inWord) continue;
        inWord = true;
      } else if (kind === OTHER) {
        if (first === NEEDS_NEIGHBOURS_OTHER) return null;
        if (first !== LEFT_OUT_OTHER) inWord = false;
        continue;
      } else inWord = false;
      start = at;
      termEnd = themeEnd = 0;
      const length = headLength(kind);
      let readInWord = at;
      for (let next = at, head = 0, count = 0; next < of.length; next++) {
        const letter = foldAndKind(of.charCodeAt(next));
        const unit = letter & 0xffff;
        if (unit === SPACE || unit === DASH || unit === LEFT_OUT || unit === MIDDLE_DOT) continue;
        if (inWord && next === readInWord + 1 && letter >>> 16 === ALPHABETIC) readInWord = next;
        // Letter by letter, since whole forms may be shorter than a head.
        head = addToHead(head, unit);
        count++;
        const place = head >>> (30 - HASH_BITS);
        const answer = (hashes[place >> 2] as number) >> (2 * (place & 3));
        if (answer & HAS)
          for (let some = ranges.get(head) ?? NONE; some !== NONE; some = others[some] as number)
            if (at >= (some < firstTheme ? termUntil : themeUntil))
              walk(at, some, pasts[some] as number, 0, alikes[some] as number);
        if (count === length || ((TRACED >> count) & 1 && !(answer & GOES_ON))) break;
      }
      if (termEnd) {
        termUntil = termEnd;
        // A decoy takes its place and is left out.
        if ((termSense[0] as CompiledSense)[0] >= 0) found.push({ start, end: termEnd, senses: termSense });
      }
      if (themeEnd) {
        themeUntil = themeEnd;
        found.push({ start, end: themeEnd, senses: themeSense });
      }
      at = readInWord;
    }
    return found;
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
