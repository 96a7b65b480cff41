import browser from 'webextension-polyfill';
import { EVERY_SITE } from './every-site.ts';

/** The content script's file, as the manifest names it. */
export const CONTENT_SCRIPT = 'content.js';

/** The script of the reader's own terms and its registration, which is there where they have any (keep-own-terms.ts). */
export const OWN_TERMS_SCRIPT = 'own-terms.js';
export const OWN_TERMS_ID = 'own-terms';

/** What is put into a page that is open already: what the browser would have put there. */
export async function startingScripts(): Promise<string[]> {
  const own = await browser.scripting.getRegisteredContentScripts({ ids: [OWN_TERMS_ID] });
  return own.length > 0 ? [OWN_TERMS_SCRIPT, CONTENT_SCRIPT] : [CONTENT_SCRIPT];
}

/**
 * Starts the content script in a tab. It is safe where one lives already: a new one ends the old.
 * @param frames all of them where not given
 * @returns false where the browser lets no extension in, or the tab is gone
 */
export async function startContentScript(tabId: number, frames?: readonly number[]): Promise<boolean> {
  try {
    const files = await startingScripts();
    const target = frames ? { tabId, frameIds: [...frames] } : { tabId, allFrames: true };
    await browser.scripting.executeScript({ target, files });
    return true;
  } catch {
    return false;
  }
}

/** Starts it in every open page, after an installation or an update. */
export async function fillOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: EVERY_SITE, discarded: false });
  await Promise.all(tabs.map(({ id }) => (id === undefined ? false : startContentScript(id))));
}
