import browser from 'webextension-polyfill';
import { makeWording, type Wording } from '../ui/wording.tsx';

/** The words of `_locales`, in the language that the browser chose, and told to the page of ours that shows them. */
export function browserWording(page: Document): Wording {
  const wording = makeWording(
    (key, substitutions) => browser.i18n.getMessage(key, substitutions ? [...substitutions] : undefined),
    browser.i18n.getUILanguage(),
  );
  page.documentElement.lang = wording.language;
  page.documentElement.dir = wording.direction;
  return wording;
}
