/**
 * The words of a language that the reader has chosen. The browser's own `i18n` speaks the browser's language and no
 * other, so that they are read out of the package: by the background alone, which is asked by our pages.
 */
import browser from 'webextension-polyfill';
import type { InterfaceLanguage, Settings } from '../core/settings.ts';
import { type Messages, messageSource } from '../ui/message-source.ts';
import { type MessageSource, makeWording, type Wording } from '../ui/wording.tsx';
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

type Chosen = Settings['interfaceLanguage'];

const messagesOf = (chosen: Chosen): Promise<Messages | null> | null =>
  chosen === 'browser' ? null : wordsOf(chosen).catch(() => null);

/** The words of the language that is chosen; `null` where that is the browser's, which serves where they are missing. */
export async function chosenWords(): Promise<Messages | null> {
  return messagesOf((await storedSettings()).interfaceLanguage);
}

const sourceOf = (words: Messages | null): MessageSource =>
  words ? messageSource(words) : (key, values) => browser.i18n.getMessage(key, values && [...values]);

/** What the background itself says, in the language that is chosen. */
export const chosenMessages = async (): Promise<MessageSource> => sourceOf(await chosenWords());

let worded: { readonly of: Chosen; readonly wording: Wording } | undefined;

/** The words of what the background draws; like those of our own pages (browser-wording.ts). */
export async function wordingFor({
  interfaceLanguage: of,
}: Pick<Settings, 'interfaceLanguage'>): Promise<Wording> {
  if (worded?.of !== of)
    worded = { of, wording: makeWording(sourceOf(await messagesOf(of)), browser.i18n.getUILanguage()) };
  return worded.wording;
}
