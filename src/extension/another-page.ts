import type { Tabs } from 'webextension-polyfill';

/** What a tab's change tells; `url` where we may read the site. */
export type TabChange = Pick<Tabs.OnUpdatedChangeInfoType, 'status' | 'url'>;

/**
 * Whether another page stands in the tab now and is there to be asked: it was loaded, or it called itself by another
 * address without loading (an app that is one page).
 */
export function isAnotherPage(change: TabChange, tab: Pick<Tabs.Tab, 'status'>): boolean {
  return change.status === 'complete' || (change.url !== undefined && tab.status === 'complete');
}
