import browser from 'webextension-polyfill';
import type { Settings } from '../core/settings.ts';
import { messageSource } from '../ui/message-source.ts';
import { makeWording, type Wording } from '../ui/wording.tsx';
import { askBackground } from './messenger.ts';
import { onSettingsChanged, storedSettings } from './settings.ts';

type Chosen = Settings['interfaceLanguage'];

let made: { readonly of: Chosen; readonly wording: Wording } | undefined;

async function makeChosen(chosen: Chosen): Promise<Wording> {
  // Dates look as they do in the reader's region, where the language is the same.
  const region = browser.i18n.getUILanguage();
  // Better the browser's words than none.
  const words = chosen === 'browser' ? null : await askBackground.interfaceWords(chosen).catch(() => null);
  return makeWording(
    words ? messageSource(words) : (key, values) => browser.i18n.getMessage(key, values && [...values]),
    region,
  );
}

/**
 * The words of `_locales` in the language that the reader has chosen, and told to the page of ours that shows them.
 * Where that is the browser's language nobody is asked.
 * @param settings for whoever has read them already
 */
export async function chosenWording(
  page: Document,
  settings?: Pick<Settings, 'interfaceLanguage'>,
): Promise<Wording> {
  const { interfaceLanguage: of } = settings ?? (await storedSettings());
  if (made?.of !== of) made = { of, wording: await makeChosen(of) };
  const { wording } = made;
  page.documentElement.lang = wording.language;
  page.documentElement.dir = wording.direction;
  return wording;
}

/** Tells whenever another language is chosen while a page of ours is open. */
export function onChosenWording(page: Document, told: (wording: Wording) => void): void {
  onSettingsChanged(async ({ interfaceLanguage }, before) => {
    if (interfaceLanguage !== before.interfaceLanguage) told(await chosenWording(page));
  });
}
