/**
 * Sites that are switched off. The content script reads no settings, since that would cost every page more than all
 * else it does: a small script goes before it, on these sites only, and says so.
 */
import browser from 'webextension-polyfill';
import { isOffAt } from '../core/site-switches.ts';
import type { SettingsInForce } from '../core/settings.ts';
import { EVERY_SITE, type Registration } from './every-site.ts';
import { OFF } from './frame-life.ts';
import { startContentScript } from './open-tabs.ts';
import { storedSettings } from './settings.ts';

/** The script's file, as the build names it. */
const OFF_SCRIPT = 'off.js';

const ID = 'off';

/**
 * A site covers its subdomains, as its pattern does; an address in brackets (IPv6) has none. What no page's host can be
 * (999.1.1.1, out of a file or a policy) is passed over: Chromium refuses the registration of all for it.
 */
function patternsOf(sites: readonly string[]): string[] {
  const patternOf = (site: string) => (site.startsWith('[') ? `*://${site}/*` : `*://*.${site}/*`);
  return sites.filter(isHost).map(patternOf);
}

const isHost = (site: string) =>
  /^(?:[\p{L}\p{N}._-]+|\[[\da-f:.]+\])$/u.test(site) && URL.canParse(`http://${site}`);

interface Patterns {
  readonly matches: string[];
  readonly excludeMatches: string[];
}

/**
 * Where the extension is off, as match patterns: each time at some addresses but for others. Where an organisation
 * closes a part of a site that the reader has chosen, one is not enough.
 */
export function offPatterns({ paused, reads, sitesOff, sitesOn, organisation }: SettingsInForce): Patterns[] {
  if (paused) return [{ matches: EVERY_SITE, excludeMatches: [] }];
  const closed = patternsOf(organisation?.sitesOff ?? []);
  const patterns =
    reads === 'all-sites'
      ? [{ matches: [...new Set([...patternsOf(sitesOff), ...closed])], excludeMatches: [] }]
      : [
          { matches: EVERY_SITE, excludeMatches: patternsOf(sitesOn) },
          { matches: closed, excludeMatches: [] },
        ];
  return patterns.filter(({ matches }) => matches.length > 0);
}

/** One after the other: two that register at a time would both find the name taken. */
const LOCK = 'off-sites';

/** Sees to it that the script goes before the content script where nothing is wanted, and only there. */
export async function keepOffSites(): Promise<void> {
  await navigator.locks.request(LOCK, async () => {
    const patterns = offPatterns(await storedSettings());
    // All made anew.
    const before = (await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id);
    const ids = before.filter((id) => id === ID || id.startsWith(`${ID}-`));
    if (ids.length > 0) await browser.scripting.unregisterContentScripts({ ids });
    if (patterns.length === 0) return;
    await browser.scripting.registerContentScripts(
      patterns.map(
        (each, index): Registration => ({
          id: `${ID}-${index}`,
          js: [OFF_SCRIPT],
          ...each,
          allFrames: true,
          matchOriginAsFallback: true,
          runAt: 'document_start',
        }),
      ),
    );
  });
}

/** Switches open pages off or on, where that changed. */
export async function switchOpenTabs(settings: SettingsInForce, before: SettingsInForce): Promise<void> {
  const tabs = await browser.tabs.query({ url: EVERY_SITE, discarded: false });
  await Promise.all(
    tabs.map(async ({ id, url }) => {
      if (id === undefined || url === undefined) return;
      const { hostname } = new URL(url);
      const isOff = isOffAt(settings, hostname);
      if (isOff === isOffAt(before, hostname)) return;
      const target = { tabId: id, allFrames: true };
      try {
        if (isOff) await browser.scripting.executeScript({ target, files: [OFF_SCRIPT] });
        else {
          const forget = (key: string) => {
            delete (globalThis as unknown as Record<string, unknown>)[key];
          };
          await browser.scripting.executeScript({ target, func: forget, args: [OFF] });
          await startContentScript(id);
        }
      } catch {
        // The browser lets no extension in there, or the tab is gone.
      }
    }),
  );
}
