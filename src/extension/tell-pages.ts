import browser from 'webextension-polyfill';
import { askPage } from './messenger.ts';
import type { PageAnswers } from './messages.ts';

/** Tells all pages that something is not as it was. Nobody hears it in tabs that mention nothing. */
export async function tellPages(
  what: keyof Pick<PageAnswers, 'reportAgain' | 'settingsChanged' | 'accessChanged'>,
): Promise<void> {
  for (const { id } of await browser.tabs.query({ discarded: false }))
    if (id !== undefined)
      askPage(id, 'all')
        [what]()
        .catch(() => {});
}
