/**
 * *Background on "…"*: a line in the menu of a selection, and a command. For the menu the browser itself hands the
 * selection over, so that it works where no content script may be; the command asks the page.
 */
import browser, { type Menus, type Tabs } from 'webextension-polyfill';
import { lookupOf } from './asked-lookup.ts';
import { chosenMessages } from './interface-words.ts';
import { selectedText } from './selected-text.ts';

const ID = 'look-up-selection';

/** One after the other: two at a time would both find no line, and make two of the same name. */
const LOCK = 'selection-menu';

/**
 * Puts the line into the menu: at an installation, an update, a start, and when another language is chosen, since its
 * words may be others.
 */
export async function addSelectionMenu(): Promise<void> {
  await navigator.locks.request(LOCK, async () => {
    const message = await chosenMessages();
    // Made anew rather than twice, which the browser would complain about.
    await browser.contextMenus.removeAll();
    // The browser writes the selection for %s.
    const title = message('menu_selection', ['%s']);
    browser.contextMenus.create({ id: ID, title, contexts: ['selection'] });
  });
}

/**
 * Opens the popup on a selection.
 * @param ask hands the lookup to the popup that is about to open
 */
function openLookup(
  text: string | Promise<string>,
  tab: Tabs.Tab | undefined | Promise<Tabs.Tab | undefined>,
  ask: (text: string | Promise<string>) => void,
): void {
  ask(text);
  const openPopup = async () => browser.action.openPopup();
  // At once: Firefox opens it only while the press is being answered.
  openPopup().catch(async () => openPopupPage(await tab));
}

/**
 * The command: opens the popup on what is selected in the tab in front. Where nothing is, or where the page cannot be
 * asked, it opens all the same: there one can type.
 */
export function lookUpSelection(
  tab: Promise<Tabs.Tab | undefined>,
  ask: (text: string | Promise<string>) => void,
): void {
  const selected = async () => {
    const id = (await tab)?.id;
    return id === undefined ? '' : lookupOf(await selectedText(id));
  };
  openLookup(selected(), tab, ask);
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
export function answerSelectionMenu(ask: (text: string | Promise<string>) => void): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }: Menus.OnClickData, tab) => {
    const text = menuItemId === ID && lookupOf(selectionText ?? '');
    if (text) openLookup(text, tab, ask);
  });
}
