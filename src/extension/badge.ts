/** Shows on the toolbar icon of a tab how many concepts its page mentions. */
import browser from 'webextension-polyfill';
import { BADGE_BACKGROUND, BADGE_TEXT, lookFor } from './toolbar-look.ts';

/** The badge's colours, the same in all tabs. */
export async function colourBadge(): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: BADGE_BACKGROUND });
  await browser.action.setBadgeTextColor({ color: BADGE_TEXT });
}

/** Frames say goodbye when their tab is closed, too; Chromium notes each attempt to paint on it as our error. */
async function isOpen(tabId: number): Promise<boolean> {
  return browser.tabs.get(tabId).then(
    () => true,
    () => false,
  );
}

/** Shows a count. The browser itself takes all of it away when the tab moves to another page. */
export async function showCount(tabId: number, count: number): Promise<void> {
  if (!(await isOpen(tabId))) return;
  const { text, title, icon } = lookFor(count, browser.i18n.getMessage);
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setTitle({ tabId, title }),
    browser.action.setIcon({ tabId, path: icon }),
  ]);
}
