import { makeWording } from '../../../src/ui/wording.tsx';
import { type Locale, messagesOf } from './message-source.ts';

/** The real words of a language, for tests. */
export function wordingOf(locale: Locale = 'en', reader?: string) {
  return makeWording(messagesOf(locale), reader);
}
