/** Tells a side panel when the page over which it stands is another. */
import browser from 'webextension-polyfill';
import { isAnotherPage } from './another-page.ts';

/** Tells whenever another tab of this window comes to the front, or another page into the one in front. */
export async function followTab(told: () => void): Promise<void> {
  const { id: here } = await browser.windows.getCurrent();
  browser.tabs.onActivated.addListener(({ windowId }) => {
    if (windowId === here) told();
  });
  browser.tabs.onUpdated.addListener((_, change, tab) => {
    if (tab.active && tab.windowId === here && isAnotherPage(change, tab)) told();
  });
}
