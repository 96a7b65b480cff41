import { makeWording, type Wording } from '../ui/wording.tsx';

interface NativeI18n {
  readonly i18n: {
    getMessage(key: string, substitutions?: string[]): string;
    getUILanguage(): string;
  };
}

const native = globalThis as { readonly browser?: NativeI18n; readonly chrome?: NativeI18n };

/** The words of `_locales` for what is drawn in a page, where webextension-polyfill is left out. */
export function pageWording(): Wording {
  const api = native.browser ?? native.chrome;
  return makeWording(
    (key, substitutions) => api?.i18n.getMessage(key, substitutions ? [...substitutions] : undefined) ?? '',
    api?.i18n.getUILanguage(),
  );
}
