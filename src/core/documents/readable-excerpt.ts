import type { BackgroundDocument, Excerpt, Sentence } from './background-document.ts';

/** So many sentences before the focus at most; who needs more opens the whole paragraph. */
const MOST_BEFORE = 2;
/** UTF-16 units. A popup shows three excerpts. */
const LONGEST = 520;

/**
 * A passage that can be read on its own: the focus sentence and, where it leans on the one before it ("To that end, it
 * …"), that one too, within its paragraph.
 *
 * @param shown sentences that the reader sees anyway, by id: the passage does not repeat them
 */
export function readableExcerpt(
  document: BackgroundDocument,
  focus: Sentence,
  shown: ReadonlySet<string> = new Set(),
): Excerpt {
  const at = document.sentences.findIndex(({ id }) => id === focus.id);
  let first = focus;
  for (let back = 1; back <= MOST_BEFORE && leansBack(document.text.slice(first.start, first.end)); back++) {
    const before = document.sentences[at - back];
    if (before?.paragraph !== focus.paragraph || shown.has(before.id)) break;
    if (focus.end - before.start > LONGEST) break;
    first = before;
  }
  return {
    document: document.id,
    paragraph: focus.paragraph,
    start: first.start,
    end: focus.end,
    focus,
  };
}

/** Connectives that point back: English, since the bundled editorial is. */
const CONNECTIVE =
  /^(?:indeed|therefore|thus|hence|moreover|furthermore|besides|also|likewise|similarly|however|nevertheless|nonetheless|instead|otherwise|meanwhile|accordingly|consequently|as a result|as such|added to|in addition|in this|in that|to this|to that|to these|given this|given that|given these|for this|for that|on this|because of this|despite this|at the same time|for example|for instance|but|and|yet|so|or)\b/i;
/** "It has been reported that …" points at nothing. */
const EXPLETIVE =
  /^it (?:is|was|has been|had been|can be|could be|may be|should be|must be|seems|appears|remains|turned out)\b[^,.]{0,40}?\bthat\b/i;
const POINTS_BACK = /^(?:this|that|these|those|such|it|its|they|their|them|he|his|him|she|her|hers)\b/i;
/** A pronoun among the first words, with nothing named before it that it could stand for. */
const OPENING_WORDS = 6;
const PRONOUN = /^(?:it|its|they|their|he|his|she|her)$/i;

function leansBack(sentence: string): boolean {
  if (EXPLETIVE.test(sentence)) return false;
  if (CONNECTIVE.test(sentence) || POINTS_BACK.test(sentence)) return true;
  const opening = sentence.split(/\s+/).slice(1, OPENING_WORDS);
  const pronoun = opening.findIndex((word) => PRONOUN.test(word));
  return pronoun >= 0 && !opening.slice(0, pronoun).some((word) => /^\p{Lu}/u.test(word));
}
