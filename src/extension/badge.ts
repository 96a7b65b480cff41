/** Shows on the toolbar icon of a tab how many concepts its page mentions. */
import browser from 'webextension-polyfill';
import { BADGE_BACKGROUND, BADGE_TEXT, lookFor } from './toolbar-look.ts';

/** The badge's colours, the same in all tabs. */
export async function colourBadge(): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: BADGE_BACKGROUND });
  await browser.action.setBadgeTextColor({ color: BADGE_TEXT });
}

/**
 * Shows a count. The browser itself takes all of it away when the tab moves to another page. A tab that is gone by
 * now is no problem.
 */
export async function showCount(tabId: number, count: number): Promise<void> {
  const { text, title, icon } = lookFor(count, browser.i18n.getMessage);
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setTitle({ tabId, title }),
    browser.action.setIcon({ tabId, path: icon }),
  ]);
}
