import en from '../../../src/data/_locales/en/messages.json' with { type: 'json' };
import ja from '../../../src/data/_locales/ja/messages.json' with { type: 'json' };
import ko from '../../../src/data/_locales/ko/messages.json' with { type: 'json' };
import zh_CN from '../../../src/data/_locales/zh_CN/messages.json' with { type: 'json' };
import zh_TW from '../../../src/data/_locales/zh_TW/messages.json' with { type: 'json' };
import { type Messages, messageSource } from '../../../src/ui/message-source.ts';
import type { MessageSource } from '../../../src/ui/wording.tsx';

export const LOCALES = { en, ja, ko, zh_CN, zh_TW } satisfies Record<string, Messages>;
export type Locale = keyof typeof LOCALES;

/** The words of a language; English where it has no such message, as in a browser. */
export function messagesOf(locale: Locale = 'en'): MessageSource {
  return messageSource({ ...LOCALES.en, ...LOCALES[locale] });
}
