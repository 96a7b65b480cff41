/** Finds the tab that a popup stands over, from the popup or from the background. */
import browser from 'webextension-polyfill';
import type { PopupTab } from './popup-tab.ts';

/**
 * @param named `null` for the tab in front
 * @throws where there is none
 */
export async function popupTab(named: number | null): Promise<PopupTab> {
  const tab = named
    ? await browser.tabs.get(named)
    : // In a page of ours the window that it belongs to, in the background the last one that had the focus.
      (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  if (tab?.id === undefined) throw new Error('There is no tab to read.');
  return { id: tab.id, url: tab.url, windowId: tab.windowId };
}
