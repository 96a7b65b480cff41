import type { Messages } from './message-source.ts';

/** The messages that a card may show; `card.test.tsx` holds that they are enough. */
const OF_CARDS =
  /^(?:language|direction|(?:card|document|age)_\w+|source_line|paragraph|why_page|open_source|note)$/;

/** Of all messages what a card needs. */
export const cardWords = (messages: Messages): Messages =>
  Object.fromEntries(Object.entries(messages).filter(([key]) => OF_CARDS.test(key)));
