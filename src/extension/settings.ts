/**
 * The reader's settings in `storage.local`, from the background and our own pages; `page-settings.ts` is the
 * content script's end. Never `storage.sync`: that one sends.
 */
import browser from 'webextension-polyfill';
import { readSettings } from '../core/read-settings.ts';
import type { Settings } from '../core/settings.ts';
import { SETTINGS_KEY } from './page-settings.ts';

/** Name of the Web Lock that every writer holds, in whichever context it runs (RELIABILITY F27). */
const WRITE_LOCK = 'settings';

export async function storedSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(SETTINGS_KEY);
  return readSettings(stored[SETTINGS_KEY]);
}

/**
 * Changes some settings and leaves the others, whoever else writes at the same time.
 * @returns the settings as stored: a change that is no setting is dropped
 */
export async function changeSettings(change: Partial<Omit<Settings, 'version'>>): Promise<Settings> {
  return navigator.locks.request(WRITE_LOCK, async () => {
    const changed = readSettings({ ...(await storedSettings()), ...change });
    await browser.storage.local.set({ [SETTINGS_KEY]: changed });
    return changed;
  });
}

/** Tells of every change, whoever made it. Call it while the background's script runs: a change may start it. */
export function onSettingsChanged(told: (settings: Settings, before: Settings) => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    const change = changes[SETTINGS_KEY];
    if (change) told(readSettings(change.newValue), readSettings(change.oldValue));
  });
}
