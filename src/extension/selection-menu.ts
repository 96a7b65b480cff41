/**
 * *Background on "…"*: a line in the menu of a selection. The browser itself hands the selection over, so it works
 * where no content script may be.
 */
import browser, { type Menus, type Tabs } from 'webextension-polyfill';
import { lookupOf } from './asked-lookup.ts';

const ID = 'look-up-selection';

/** Puts the line into the menu: once an installation, an update or a start, since its language may be another. */
export async function addSelectionMenu(): Promise<void> {
  // Made anew rather than twice, which the browser would complain about.
  await browser.contextMenus.removeAll();
  // The browser writes the selection for %s.
  const title = browser.i18n.getMessage('menu_selection', '%s');
  browser.contextMenus.create({ id: ID, title, contexts: ['selection'] });
}

/**
 * Opens the popup on a selection.
 * @param ask hands the lookup to the popup that is about to open
 */
export function openLookup(text: string, tab: Tabs.Tab | undefined, ask: (text: string) => void): void {
  ask(text);
  const openPopup = async () => browser.action.openPopup();
  // At once: Firefox opens it only while the press is being answered.
  openPopup().catch(() => openPopupPage(tab));
}

/**
 * The popup as a page, where the browser does not open it: before Chromium 127, in a window without a toolbar. Its
 * address does not say what was selected, since the browser keeps that in its history.
 */
async function openPopupPage(tab: Tabs.Tab | undefined): Promise<void> {
  const url = new URL(browser.runtime.getURL('popup.html'));
  url.searchParams.set('tab', String(tab?.id ?? ''));
  await browser.tabs.create({ url: url.href, ...(tab && tab.index >= 0 ? { index: tab.index + 1 } : {}) });
}

/** Starts listening. Call it while the background's script runs: a press may be what starts it. */
export function answerSelectionMenu(ask: (text: string) => void): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }: Menus.OnClickData, tab) => {
    const text = menuItemId === ID && lookupOf(selectionText ?? '');
    if (text) openLookup(text, tab, ask);
  });
}
