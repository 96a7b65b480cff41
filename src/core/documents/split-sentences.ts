/**
 * Sentences of an English paragraph of newspaper prose. Not `Intl.Segmenter`: it breaks "U.S. Acting Secretary"
 * after "U.S.", and its rules change with the browser, while the ids of sentences must never change.
 */
import type { Span } from './background-document.ts';

/** Shortened words whose full stop ends no sentence, whatever follows; without that stop, small letters. */
const SHORTENED = new Set(
  (
    'mr mrs ms dr prof rev hon gen col maj capt lt sgt sen rep gov amb sec dep asst st jr sr ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec vs approx dept inc ltd co corp'
  ).split(' '),
);

/** Shortened words only before a number: "No. 3", but "He said no. Then …". */
const NUMBERED = new Set('no nos vol art fig pp'.split(' '));

/** "U.S.", "U.N.", "p.m.", "J." in a name: letters that each have their stop. */
const INITIALS = /(?:^|[\s("“‘'[—–-])(?:\p{L}\.)+$/u;

/** Stops of Chinese and Japanese need no space behind them. */
const STOP = /[.!?…]+["”’')\]]*(?=\s|$)|[。！？]+[”’」』）]*/gu;

/** A sentence can open with a capital, a digit, a quotation mark or a bracket, but not with a small letter. */
const OPENING = /^\s+["“‘'([]*[\p{Lu}\p{Lo}\p{N}]/u;

/**
 * @returns spans into `text` without the white space between; together they hold all of it but that.
 * An abbreviation that really ends a sentence ("… of the U.S. The …") does not end it here: an excerpt that is one
 * sentence too long is still verbatim, one that breaks off after "U.S." is not readable.
 */
export function splitSentences(text: string): readonly Span[] {
  const spans: Span[] = [];
  let start = text.search(/\S/);
  if (start < 0) return spans;
  for (const stop of text.matchAll(STOP)) {
    const end = stop.index + stop[0].length;
    const before = text.slice(start, stop.index + 1);
    const after = text.slice(end);
    const latin = !/[。！？]/.test(stop[0]);
    if (latin && after.trim() !== '' && (!OPENING.test(after) || isShortened(before, after))) continue;
    spans.push({ start, end });
    const next = after.search(/\S/);
    if (next < 0) return spans;
    start = end + next;
  }
  spans.push({ start, end: text.trimEnd().length });
  return spans;
}

/** Whether the text ends in a word that keeps its stop before what follows. */
function isShortened(upToStop: string, after: string): boolean {
  if (INITIALS.test(upToStop)) return true;
  const word = /(\p{L}+)\.$/u.exec(upToStop)?.[1]?.toLowerCase();
  if (word === undefined) return false;
  return SHORTENED.has(word) || (NUMBERED.has(word) && /^\s*\d/.test(after));
}
