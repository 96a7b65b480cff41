/** Tells a side panel when the page over which it stands is another. */
import browser from 'webextension-polyfill';
import { isAnotherPage } from './another-page.ts';
import { overhearPageRead } from './messenger.ts';

/** So long is a page still becoming what it is, after it has come or has called itself by another address; ms. */
const BECOMING = 10_000;

/** So long after sites were taken the page is asked once more, ms. */
const LATE = 1_500;

/**
 * Tells whenever another tab of this window comes to the front, another page into the one in front, or the browser
 * gives or takes sites.
 * @param told `anew`: the same page has been read anew, since an app that is one page first calls itself by another
 *   address and then writes what stands there
 */
export async function followTab(told: (what: 'another' | 'anew') => void): Promise<void> {
  const { id: here } = await browser.windows.getCurrent();
  let cameAt = Number.NEGATIVE_INFINITY;
  browser.tabs.onActivated.addListener(({ windowId }) => {
    if (windowId === here) told('another');
  });
  browser.tabs.onUpdated.addListener((_, change, tab) => {
    if (!tab.active || tab.windowId !== here) return;
    if (!isAnotherPage(change, tab)) return;
    cameAt = performance.now();
    told('another');
  });
  browser.permissions.onAdded.addListener(() => told('another'));
  browser.permissions.onRemoved.addListener(() => {
    told('another');
    // Under load, Firefox tells us before the page's own process knows, and the page still answers.
    setTimeout(told, LATE, 'anew');
  });
  overhearPageRead((tab) => {
    const isBecoming = performance.now() - cameAt < BECOMING;
    if (isBecoming && tab.active && tab.windowId === here) told('anew');
  });
}
