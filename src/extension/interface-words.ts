/**
 * The words of a language that the reader has chosen. The browser's own `i18n` speaks the browser's language and no
 * other, so that they are read out of the package: by the background alone, which is asked by our pages.
 */
import browser from 'webextension-polyfill';
import type { InterfaceLanguage } from '../core/settings.ts';
import { type Messages, messageSource } from '../ui/message-source.ts';
import type { MessageSource } from '../ui/wording.tsx';
import { storedSettings } from './settings.ts';

let read: { readonly language: InterfaceLanguage; readonly messages: Promise<Messages> } | undefined;

export function wordsOf(language: InterfaceLanguage): Promise<Messages> {
  if (read?.language !== language) read = { language, messages: readWords(language) };
  return read.messages;
}

async function readWords(language: InterfaceLanguage): Promise<Messages> {
  // The one thing that is fetched, and it is our own file: tests/trust/network-words.ts knows this form and no other.
  const file = await fetch(browser.runtime.getURL(`_locales/${language.replace('-', '_')}/messages.json`));
  return file.json();
}

/** The words of the language that is chosen; `null` where that is the browser's, which serves where they are missing. */
export async function chosenWords(): Promise<Messages | null> {
  const { interfaceLanguage } = await storedSettings();
  return interfaceLanguage === 'browser' ? null : wordsOf(interfaceLanguage).catch(() => null);
}

/** What the background itself says, in the language that is chosen. */
export async function chosenMessages(): Promise<MessageSource> {
  const words = await chosenWords();
  return words ? messageSource(words) : (key, values) => browser.i18n.getMessage(key, values && [...values]);
}
