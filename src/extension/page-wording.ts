import { type Messages, messageSource } from '../ui/message-source.ts';
import { makeWording, type Wording } from '../ui/wording.tsx';

interface NativeI18n {
  readonly i18n: {
    getMessage(key: string, substitutions?: string[]): string;
    getUILanguage(): string;
  };
}

const native = globalThis as { readonly browser?: NativeI18n; readonly chrome?: NativeI18n };

/**
 * The words of `_locales` for what is drawn in a page, where webextension-polyfill is left out.
 * @param chosen those of a language that the reader has chosen; `null` for the browser's
 */
export function pageWording(chosen: Messages | null): Wording {
  const api = native.browser ?? native.chrome;
  return makeWording(
    chosen ? messageSource(chosen) : (key, values) => api?.i18n.getMessage(key, values && [...values]) ?? '',
    api?.i18n.getUILanguage(),
  );
}
