import type { Span } from '../documents/background-document.ts';
import { foldText } from './fold-text.ts';
import { withoutParticles } from './korean-words.ts';
import { stemWord } from './stem-word.ts';

/** Points after these end no sentence. Titles, months, and what newspapers shorten. */
const ABBREVIATION =
  /(?:^|[^\p{L}\p{N}])(?:Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Capt|Sgt|Adm|Cmdr|Sen|Rep|Reps|Sens|Gov|Amb|Rev|Hon|St|Mt|Ft|No|Nos|Art|Vol|pp?|vs|cf|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|e\.g|i\.e)\.$/u;
/** Initials and acronyms with points: J. Edgar, U.S., D.P.R.K.; they may end a sentence, or not. */
const INITIALS = /(?:^|[^\p{L}\p{N}])(?:\p{Lu}\.)+$/u;
/** After initials a new sentence begins only with a word that seldom follows them within one. */
const BEGINS_ANEW =
  /^["“‘(]?(?:The|This|That|These|Those|It|Its|He|She|They|We|I|But|And|So|Yet|In|On|At|As|If|When|While|After|Before|For|Since|However|Meanwhile|There|Some|Many|Most|Such|Both|With|No|Not)\b/;

/** As much of a sentence's end as tells whether it is one: longer than any abbreviation. UTF-16 units. */
const END = 40;

/**
 * Sentences of a text as spans without the white space around them, in order. `language` is a BCP 47 tag. After
 * Unicode's rules (UAX 29, as the engine has them), but never after "U.S.", "Jan." or "Mr."
 */
export function sentences(text: string, language: string): readonly Span[] {
  const spans: { start: number; end: number }[] = [];
  const endOf = ({ start, end }: Span): string => text.slice(Math.max(start, end - END), end);
  let joins = false;
  for (const { segment, index } of new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)) {
    const trimmed = segment.trimEnd();
    if (!trimmed.trim()) continue;
    const start = index + (segment.length - segment.trimStart().length);
    const end = index + trimmed.length;
    const last = spans.at(-1);
    const startsAnew = !joins || /[\n\r\u2029]/.test(text.slice(last?.end ?? start, start));
    const afterInitials = last && INITIALS.test(endOf(last));
    if (last && !startsAnew && !(afterInitials && BEGINS_ANEW.test(trimmed.trimStart()))) last.end = end;
    else spans.push({ start, end });
    const whole = spans.at(-1);
    joins = whole !== undefined && (ABBREVIATION.test(endOf(whole)) || INITIALS.test(endOf(whole)));
  }
  return spans;
}

const STOP_WORDS = new Set(
  (
    'a about above after again against all also although am among an and any are as at be because been before being ' +
    'below between both but by can could did do does doing down during each even ever few for from further get got had ' +
    'has have having he her here hers herself him himself his how however i if in into is it its itself just last let ' +
    'like made make many may me might more most mr mrs ms much must my myself new no nor not now of off on once one only ' +
    'or other our ours out over own per said same say says she should since so some still such than that the their ' +
    'theirs them themselves then there these they this those though through to too two under until up upon us very ' +
    'was we were what when where whether which while who whom whose why will with within without would yet you your ' +
    'yours year years'
  ).split(' '),
);

/** Runs of one script; a word may hold an apostrophe. */
const RUN =
  /[\p{Script=Hangul}]+|[\p{Script=Katakana}ー]+|\p{Script=Han}+|[a-z0-9\u00df-\u024f\u0370-\u058f]+(?:'[a-z]+)?/gu;

/**
 * Content words, folded and stemmed, in the order they stand, stop words left out. Korean nouns lose their
 * particles, Han text gives pairs of letters. Scripts are told by themselves; the language is not needed yet.
 */
export function contentWords(text: string, _language: string | null): readonly string[] {
  const words: string[] = [];
  for (const [run] of foldText(text).folded.matchAll(RUN)) {
    const first = run.charCodeAt(0);
    if (first < 0x1100) {
      const word = run.replace(/'[a-z]+$/, '');
      if (word.length > 1 && !STOP_WORDS.has(word) && !/^\d{1,2}$/.test(word)) words.push(stemWord(word));
    } else if (first >= 0xac00) {
      const word = withoutParticles(run);
      if (word.length > 1) words.push(word);
    } else if (first >= 0x3400) {
      for (let at = 0; at + 1 < run.length; at++) words.push(run.slice(at, at + 2));
    } else if (run.length > 1) words.push(run);
  }
  return words;
}
