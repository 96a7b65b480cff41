/** Shows on the toolbar icon of a tab how many concepts its page mentions. */
import browser from 'webextension-polyfill';
import { chosenMessages } from './interface-words.ts';
import { BADGE_BACKGROUND, BADGE_TEXT, badgeFor, titleFor } from './toolbar-look.ts';

/** The badge's colours, the same in all tabs. */
export async function colourBadge(): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: BADGE_BACKGROUND });
  await browser.action.setBadgeTextColor({ color: BADGE_TEXT });
}

/** What the button is called where nothing else is said; the manifest says it in the browser's language alone. */
export async function nameButton(): Promise<void> {
  await browser.action.setTitle({ title: titleFor(0, await chosenMessages()) });
}

/** `chrome` with callbacks, which both browsers have beside `browser`. */
declare const chrome: {
  readonly action: { setIcon(details: object, done: () => void): void };
  readonly runtime: { readonly lastError?: unknown };
};

/**
 * As a promise, Chromium's setIcon settles well for a tab that is gone and notes an unchecked error of ours beside it
 * (seen in 156). So the error is taken where it is given.
 */
function setIcon(details: { readonly tabId: number; readonly path: object }): Promise<void> {
  return new Promise((done) => {
    chrome.action.setIcon(details, () => {
      void chrome.runtime.lastError;
      done();
    });
  });
}

/** Titles follow one another as they were asked for: their words must be waited for, and the last one stays. */
let titles: Promise<void> = Promise.resolve();

function setTitle(tabId: number, count: number): Promise<void> {
  titles = titles
    .then(async () => browser.action.setTitle({ tabId, title: titleFor(count, await chosenMessages()) }))
    .catch(() => {});
  return titles;
}

/**
 * Shows a count. The browser itself takes all of it away when the tab moves to another page. A tab that is gone by
 * now, whose frames said goodbye when it was closed, is no problem. The number goes out at once: two frames of a tab
 * may report together, and the later number must not be overtaken.
 */
export async function showCount(tabId: number, count: number): Promise<void> {
  const { text, icon } = badgeFor(count);
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId, text }),
    setIcon({ tabId, path: icon }),
    setTitle(tabId, count),
  ]);
}
