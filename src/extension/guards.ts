/** What a content script may say. A web page stands behind it, and a broken-in one speaks in its name. */
import type { BackgroundAnswersPages } from './messages.ts';
import type { Guards } from './answer-to.ts';

/** More concepts than the thesaurus and a reader's own terms will ever hold. */
const MOST_CONCEPTS = 5_000;

/** Concept ids are in kebab-case; thesaurus.ts. */
const CONCEPT_ID = /^[a-z0-9-]{1,64}$/;

const nothing = (given: readonly unknown[]): given is [] => given.length === 0;

export const GUARDS: Guards<BackgroundAnswersPages> = {
  openReading: nothing,
  readingKit: nothing,
  styleHighlights: nothing,
  pageLeft: nothing,
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
