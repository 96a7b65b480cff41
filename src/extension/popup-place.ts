/** Where popup.html stands: as a popup, or as a page in a tab of its own, where the browser does not open it as one. */

/** What an address of a page begins its query with. */
const TAB = '?tab=';

export interface PopupPlace {
  /** A popup is opened by its bare address. */
  readonly isPopup: boolean;
  /** The tab that a page stands for, `?tab=ID`; `null` is the one in front. */
  readonly tab: number | null;
}

/** @param search the query of the address, as `location.search` has it */
export function popupPlace(search: string): PopupPlace {
  const tab = search.startsWith(TAB) ? Number(search.slice(TAB.length)) : Number.NaN;
  return { isPopup: search === '', tab: tab || null };
}
