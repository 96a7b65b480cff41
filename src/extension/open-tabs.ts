import browser from 'webextension-polyfill';

/** The content script's file, as the manifest names it. */
export const CONTENT_SCRIPT = 'content.js';

/**
 * Starts the content script in all frames of a tab. It is safe where one lives already: a new one ends the old.
 * @returns false where the browser lets no extension in, or the tab is gone
 */
export async function startContentScript(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [CONTENT_SCRIPT] });
    return true;
  } catch {
    return false;
  }
}

/** Starts it in every open page, after an installation or an update. */
export async function fillOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'], discarded: false });
  await Promise.all(tabs.map(({ id }) => (id === undefined ? false : startContentScript(id))));
}
