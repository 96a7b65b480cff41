/**
 * Sites that the reader's browser gives to the extension or takes from it while they are open. What is given is read
 * without a reload, but for a frame within a withheld page in Chromium, which waits for one, or for a click; what is
 * taken is left at once, though a click had lent it before.
 */
import browser from 'webextension-polyfill';
import type { FrameAsker } from './answer-to.ts';
import { REACHES_INTO_WITHHELD } from './browser-differences.ts';
import { EVERY_SITE } from './every-site.ts';
import { LIFE, type FrameLife } from './frame-life.ts';
import { startingScripts } from './open-tabs.ts';
import { tellPages } from './tell-pages.ts';

/** The match pattern of a page's site; those of all sites where its address is not told. Patterns have no port. */
export function patternsOf(url: string | null | undefined): string[] {
  if (!url || !/^https?:/.test(url)) return EVERY_SITE;
  const { protocol, hostname } = new URL(url);
  return [`${protocol}//${hostname}/*`];
}

/** Whether the reader lets us read this site without being asked each time; a click lends it, and counts for nothing. */
export function mayReadSite(url: string | null | undefined): Promise<boolean> {
  return browser.permissions.contains({ origins: patternsOf(url) });
}

/**
 * Whether a frame may still be read: by its own site, or, where it has none (sandboxed, `data:`), by that of the tab.
 */
export async function mayReadFrame({ tab, origin }: FrameAsker): Promise<boolean> {
  if (origin !== null) return mayReadSite(origin);
  const { url } = await browser.tabs.get(tab);
  // Without access the browser does not tell.
  return url !== undefined && mayReadSite(url);
}

/**
 * Whether a script can be put into the frame now: its site is ours to read, or a click has lent it with its tab. Asked
 * first, since Chromium answers an injection into a withheld page neither with yes nor with no: it keeps it until the
 * reader gives the site (seen in 156).
 */
export async function mayEnterFrame(asker: FrameAsker): Promise<boolean> {
  if (await mayReadFrame(asker)) return true;
  const { origin, tab } = asker;
  // Told only where the site is given or lent; a sender's tab has its address always.
  const { url } = await browser.tabs.get(tab);
  return url !== undefined && (origin === null || new URL(url).origin === origin);
}

/** Starts reading in the frames that we may enter now and where nothing of ours lives. */
async function enter(tabId: number): Promise<void> {
  try {
    const frames = await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      func: (key: string) => (globalThis as unknown as Record<string, FrameLife | undefined>)[key]?.state,
      args: [LIFE],
    });
    const frameIds = frames
      .filter(({ result }) => result === undefined || result === null || result === 'off')
      .map(({ frameId }) => frameId);
    if (frameIds.length === 0) return;
    const files = await startingScripts();
    await browser.scripting.executeScript({ target: { tabId, frameIds }, files });
  } catch {
    // Not this tab: the browser lets us in nowhere, or it is gone.
  }
}

/** @param url patterns; the browser tells only of those tabs that we may read. All tabs without them. */
async function enterTabs(url?: string[]): Promise<void> {
  const tabs = await browser.tabs.query({ discarded: false, ...(url && { url }) });
  await Promise.all(tabs.map(({ id }) => (id === undefined ? undefined : enter(id))));
}

/** Call it while the background's script runs: a change may start it. */
export function followSiteAccess(): void {
  browser.permissions.onAdded.addListener(({ origins }) => {
    // Of a withheld page with a frame that is given now, no address is told.
    if (origins?.length) void enterTabs(REACHES_INTO_WITHHELD ? undefined : EVERY_SITE);
  });
  browser.permissions.onRemoved.addListener(({ origins }) => {
    // Whoever reads asks whether it still may. A gate that has not opened says nothing, and is refused when it asks.
    if (origins?.length) void tellPages('accessChanged');
  });
}
