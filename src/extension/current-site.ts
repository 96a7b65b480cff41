import browser from 'webextension-polyfill';

/** Host of the web page that the reader looked at last in this window; `null` where there is none that we are told. */
export async function currentSite(): Promise<string | null> {
  const tabs = await browser.tabs.query({ currentWindow: true });
  const [last] = tabs
    .filter(({ url }) => url !== undefined && /^https?:/.test(url))
    .sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  return last?.url ? new URL(last.url).hostname : null;
}
