import en from '../../../src/data/_locales/en/messages.json' with { type: 'json' };
import ja from '../../../src/data/_locales/ja/messages.json' with { type: 'json' };
import ko from '../../../src/data/_locales/ko/messages.json' with { type: 'json' };
import zh_CN from '../../../src/data/_locales/zh_CN/messages.json' with { type: 'json' };
import zh_TW from '../../../src/data/_locales/zh_TW/messages.json' with { type: 'json' };
import type { MessageSource } from '../../../src/ui/wording.tsx';

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}
type Messages = Readonly<Record<string, Message>>;

export const LOCALES = { en, ja, ko, zh_CN, zh_TW } satisfies Record<string, Messages>;
export type Locale = keyof typeof LOCALES;

/**
 * What `browser.i18n.getMessage` does with a messages.json: a named placeholder is its content, `$1` in it the
 * first substitution; names in any case; English where a language has no such message.
 * (https://developer.chrome.com/docs/extensions/reference/api/i18n)
 */
export function messageSource(locale: Locale = 'en'): MessageSource {
  const own: Messages = LOCALES[locale];
  const english: Messages = LOCALES.en;
  return (key, substitutions = []) => {
    const found = own[key] ?? english[key];
    if (!found) return '';
    const fill = (text: string) => text.replace(/\$(\d)/g, (_, at) => substitutions[Number(at) - 1] ?? '');
    return found.message.replace(/\$([a-z]\w*)\$|\$(\d)/gi, (whole, name: string | undefined) =>
      name === undefined ? fill(whole) : fill(found.placeholders?.[name.toLowerCase()]?.content ?? ''),
    );
  };
}
