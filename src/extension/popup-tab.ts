/** The tab that a popup stands over. */
export interface PopupTab {
  readonly id: number;
  /** Told only where the browser lends or grants us the site. */
  readonly url?: string | undefined;
  readonly windowId?: number | undefined;
}

/** Of a web page; `null` where the browser does not tell, or where the page has none. */
export function hostOf(url: string | undefined): string | null {
  return url && /^https?:/.test(url) ? new URL(url).hostname : null;
}
