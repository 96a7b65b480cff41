/** Gathers what diagnostics say, from the browser. It asks nobody else, and the text goes to the reader alone. */
import browser from 'webextension-polyfill';
import { diagnostics } from '../core/diagnostics.ts';
import { LIFE, type FrameLife } from './frame-life.ts';
import { askBackground } from './messenger.ts';
import { settingsState } from './settings.ts';
import { EVERY_SITE } from './every-site.ts';

/** What lives in the frames of tabs that we may read. */
async function livesIn(tabs: readonly (number | undefined)[]): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  const look = async (tabId: number) => {
    const frames = await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      func: (key: string) => (globalThis as unknown as Record<string, FrameLife | undefined>)[key]?.state,
      args: [LIFE],
    });
    for (const { result } of frames) {
      const state = typeof result === 'string' ? result : 'none';
      counts[state] = (counts[state] ?? 0) + 1;
    }
  };
  // A tab that goes away meanwhile counts for nothing.
  await Promise.all(tabs.map((tab) => tab !== undefined && look(tab).catch(() => {})));
  return counts;
}

export async function diagnose(): Promise<string> {
  const [state, granted, everySite, open, readable, documents, commands, terms] = await Promise.all([
    settingsState(),
    browser.permissions.getAll(),
    browser.permissions.contains({ origins: EVERY_SITE }),
    browser.tabs.query({}),
    // Only those that the browser gives us: into others Chromium lets a question wait for ever.
    browser.tabs.query({ url: EVERY_SITE, discarded: false }),
    askBackground.documents(),
    browser.commands.getAll(),
    askBackground.ownTerms(),
  ]);
  const withKeys = commands.filter(({ shortcut }) => shortcut).length;
  return diagnostics({
    ...state,
    version: browser.runtime.getManifest().version,
    userAgent: navigator.userAgent,
    browserLanguage: browser.i18n.getUILanguage(),
    ownTerms: {
      own: terms.terms.length,
      setAside: terms.setAside,
      given: terms.given.terms.length,
      givenSetAside: terms.given.setAside,
      givenLeftOut: terms.given.left.length,
    },
    permissions: granted.permissions ?? [],
    sitesGiven: granted.origins ?? [],
    everySite,
    tabs: { open: open.length, readable: readable.length },
    frames: await livesIn(readable.map(({ id }) => id)),
    sentences: documents.map(({ sentences }) => sentences.length),
    keys: { set: withKeys, unset: commands.length - withKeys },
  });
}
