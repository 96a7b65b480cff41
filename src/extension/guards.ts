/** What a content script may say. A web page stands behind it, and a broken-in one speaks in its name. */
import type { HighlightStyle } from '../core/highlights/highlight-style.ts';
import { isSetting } from '../core/read-settings.ts';
import { LONGEST_SENTENCE, LONGEST_TAG, LONGEST_TERM, MOST_TEXT, MOST_TEXTS } from './longest-asked.ts';
import type { AskedMention, BackgroundAnswersPages, StyledPart } from './messages.ts';
import type { Guards } from './answer-to.ts';

/** More concepts than the thesaurus and a reader's own terms will ever hold. */
const MOST_CONCEPTS = 5_000;

/** Concept ids are in kebab-case; thesaurus.ts. */
const CONCEPT_ID = /^[a-z0-9-]{1,64}$/;

const isText = (given: unknown, longest: number): given is string =>
  typeof given === 'string' && given.length <= longest;

/** The text of a style sheet is made of it. */
const isStyle = (given: unknown): given is HighlightStyle =>
  typeof given === 'object' &&
  given !== null &&
  isSetting('markShape', (given as Partial<HighlightStyle>).markShape) &&
  isSetting('markColour', (given as Partial<HighlightStyle>).markColour);

/** What highlights' rules may name: an element by name and classes, perhaps within its parent (`selectorFor`). */
const SELECTOR =
  /^(?:(?:\*|[a-z][a-z\d-]*)(?:\.[a-z_][\w-]*){0,3}>)?(?:\*|[a-z][a-z\d-]*)(?:\.[a-z_][\w-]*){0,3}$/i;
const LONGEST_SELECTOR = 1_000;
const MOST_SELECTORS = 1_000;

function isPart(given: unknown): given is StyledPart {
  if (typeof given !== 'object' || given === null) return false;
  const { selectors, isLarge, isFlash } = given as Partial<StyledPart>;
  return (
    typeof isLarge === 'boolean' &&
    typeof isFlash === 'boolean' &&
    Array.isArray(selectors) &&
    selectors.length <= MOST_SELECTORS &&
    selectors.every((selector) => isText(selector, LONGEST_SELECTOR) && SELECTOR.test(selector))
  );
}

function areTexts(given: unknown): given is readonly string[] {
  if (!Array.isArray(given) || given.length > MOST_TEXTS) return false;
  let length = 0;
  for (const text of given) {
    if (typeof text !== 'string') return false;
    length += text.length;
  }
  return length <= MOST_TEXT;
}

const nothing = (given: readonly unknown[]): given is [] => given.length === 0;

export const GUARDS: Guards<BackgroundAnswersPages> = {
  openReading: nothing,
  openAbout: nothing,
  painting: nothing,
  findForms: (given): given is [readonly string[], string | null] => {
    const [texts, language] = given;
    return given.length === 2 && areTexts(texts) && (language === null || isText(language, LONGEST_TAG));
  },
  styleHighlights: (given): given is [StyledPart, HighlightStyle, HighlightStyle | null] => {
    const [part, style, before] = given;
    return given.length === 3 && isPart(part) && isStyle(style) && (before === null || isStyle(before));
  },
  pageLeft: nothing,
  framesChanged: nothing,
  mayRead: nothing,
  cardContent: (given): given is [AskedMention, boolean] => {
    const [mention, withScript] = given;
    if (given.length !== 2 || typeof withScript !== 'boolean') return false;
    if (typeof mention !== 'object' || mention === null) return false;
    const { concept, term, sentence } = mention as Partial<AskedMention>;
    return (
      isText(concept, 64) &&
      CONCEPT_ID.test(concept) &&
      isText(term, LONGEST_TERM) &&
      isText(sentence, LONGEST_SENTENCE)
    );
  },
  pageRead: (given): given is [readonly string[]] => {
    const [concepts] = given;
    return (
      given.length === 1 &&
      Array.isArray(concepts) &&
      concepts.length <= MOST_CONCEPTS &&
      concepts.every((concept) => typeof concept === 'string' && CONCEPT_ID.test(concept))
    );
  },
};
