import { isHeadline } from '../text/headline.ts';

/**
 * Whether an English surname names somebody else: it stands within another name, Kim Kardashian, Kim Jee-hyun,
 * Denzel Washington, State Representative Kim. Asked on cold pages, where an expression over all letters takes 0.3 ms to
 * be made: what ASCII alone can tell is told first.
 */
export function namesAnother(text: string, start: number, end: number): boolean {
  if (isHeadline(text)) return false;
  const next = isSpace(text[end]) && nameAfter(text.slice(end, end + 30));
  if (next && !MAY_FOLLOW.has(next)) return true;
  const before = text.slice(Math.max(0, start - 40), start);
  if (isArticle(before) && !goesWithArticle(text.slice(end, end + 20))) return true;
  const previous = nameBefore(before);
  return (
    !!previous && !/['’]s?$/.test(previous) && !MAY_PRECEDE.has(previous.replace(/\.$/, '').toLowerCase())
  );
}

const isSpace = (unit: string | undefined) => unit === ' ' || unit === '\xa0';

/** The capitalised word that a text begins with, after a space. */
function nameAfter(text: string): string | undefined {
  if (/^[ \xa0]+[!-@[-~]/.test(text)) return undefined;
  return /^[ \xa0]+(\p{Lu}[\p{L}'’-]+)/u.exec(text)?.[1];
}

function isArticle(before: string): boolean {
  return /(?:the|an?)[ \xa0]$/i.test(before) && /(?:^|[^\p{L}])(?:the|an?)[ \xa0]$/iu.test(before);
}

/** "The Moon" is the moon, but not in "the Moon administration" or "the Kim-Trump summit". */
function goesWithArticle(after: string): boolean {
  return /^[-‐-―]|^[ \xa0](?:\p{Lu}|administration|government|regime|dynasty|family|presidency|era|team|cabinet|visit|summit|doctrine)/u.test(
    after,
  );
}

/** The capitalised word that a text ends with, before a space. */
function nameBefore(text: string): string | undefined {
  if (!isSpace(text.at(-1)) || /(?:^|[ \xa0])[a-z]+[ \xa0]+$/.test(text)) return undefined;
  return /(?:^|[^\p{L}.'’-])(\p{Lu}[\p{L}.'’-]*)[ \xa0]+$/u.exec(text)?.[1];
}

/** Capitalised nouns that go with a ruler's surname. */
const MAY_FOLLOW = new Set('Administration Government Regime Dynasty Family Era I'.split(' '));

/** Titles that the people of the thesaurus bear, and words that are capitalised because a sentence begins. */
const MAY_PRECEDE = new Set(
  (
    'mr president chairman leader marshal comrade premier general secretary minister dictator ambassador envoy ' +
    'the a and but or so as if when while where who what how why did does do is was were will would can could has had ' +
    'have that this since until because although though both neither like unlike under over with without for from ' +
    'to in on at of by after before between against during then there now yet even only also both perhaps meanwhile ' +
    'asked given despite about than let today yesterday tomorrow ' +
    'monday tuesday wednesday thursday friday saturday sunday q'
  ).split(' '),
);
