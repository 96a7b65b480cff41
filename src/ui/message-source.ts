import type { MessageSource } from './wording.tsx';

/** A file of `_locales`, as far as it is needed. */
export type Messages = Readonly<Record<string, Message>>;

export interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

/**
 * Does with messages what `browser.i18n.getMessage` does with those of the browser's language: a named placeholder is
 * its content, `$1` in it the first substitution; names in any case.
 * (https://developer.chrome.com/docs/extensions/reference/api/i18n)
 */
export function messageSource(messages: Messages): MessageSource {
  return (key, substitutions = []) => {
    const found = Object.hasOwn(messages, key) ? messages[key] : undefined;
    if (!found) return '';
    const fill = (text: string) => text.replace(/\$(\d)/g, (_, at) => substitutions[Number(at) - 1] ?? '');
    return found.message.replace(/\$([a-z]\w*)\$|\$(\d)/gi, (whole, name: string | undefined) =>
      name === undefined ? fill(whole) : fill(found.placeholders?.[name.toLowerCase()]?.content ?? ''),
    );
  };
}
