/**
 * The reader's settings in `storage.local`, from the background and our own pages; `page-settings.ts` is the
 * content script's end. Never `storage.sync`: that one sends.
 */
import browser from 'webextension-polyfill';
import { readSettings, readWithProblems, type UnreadSetting, withChange } from '../core/read-settings.ts';
import type { Settings, SettingsChange } from '../core/settings.ts';
import { SETTINGS_KEY } from './page-settings.ts';

/** Name of the Web Lock that every writer holds, in whichever context it runs (RELIABILITY F27). */
const WRITE_LOCK = 'settings';

/** What could not be read is kept here, until the reader has seen it: a list of `UnreadSetting`, oldest first. */
export const UNREAD_KEY = 'settings-unread';

/** More than will ever break one after the other; older ones go. */
const MOST_UNREAD = 50;

export async function storedSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(SETTINGS_KEY);
  return readSettings(stored[SETTINGS_KEY]);
}

/**
 * Changes some settings and leaves the others, whoever else writes at the same time. What of the stored ones cannot
 * be read is put aside in the same stroke.
 * @returns the settings as stored: a change that is no setting is dropped
 */
export async function changeSettings(change: SettingsChange): Promise<Settings> {
  return navigator.locks.request(WRITE_LOCK, async () => {
    const { [SETTINGS_KEY]: stored, [UNREAD_KEY]: before } = await browser.storage.local.get([
      SETTINGS_KEY,
      UNREAD_KEY,
    ]);
    const changed = withChange(stored, change);
    const { unread } = readWithProblems(stored);
    await browser.storage.local.set({
      [SETTINGS_KEY]: changed,
      ...(unread.length > 0 && { [UNREAD_KEY]: [...unreadIn(before), ...unread].slice(-MOST_UNREAD) }),
    });
    return readSettings(changed);
  });
}

export interface SettingsState {
  readonly settings: Settings;
  /** What could not be read and has not been dismissed yet. */
  readonly unread: readonly UnreadSetting[];
  /** A later version of the extension wrote them. */
  readonly isNewer: boolean;
}

/** The settings with what is to be said of them; damaged ones are mended first. For our own pages. */
export async function settingsState(): Promise<SettingsState> {
  const read = async () => {
    const stored = await browser.storage.local.get([SETTINGS_KEY, UNREAD_KEY]);
    const { settings, unread, isNewer } = readWithProblems(stored[SETTINGS_KEY]);
    return {
      settings,
      isDamaged: unread.length > 0,
      unread: [...unreadIn(stored[UNREAD_KEY]), ...unread],
      isNewer,
    };
  };
  const found = await read();
  if (!found.isDamaged) return found;
  // Where the storage is full they stay as they are, and are told of all the same.
  return changeSettings({}).then(read, () => found);
}

/** The reader has seen what could not be read: it is let go. */
export async function dismissUnread(): Promise<void> {
  await navigator.locks.request(WRITE_LOCK, () => browser.storage.local.remove(UNREAD_KEY));
}

function unreadIn(stored: unknown): readonly UnreadSetting[] {
  return Array.isArray(stored) ? stored.filter((one) => typeof one === 'object' && one !== null) : [];
}

/** Tells of every change, whoever made it. Call it while the background's script runs: a change may start it. */
export function onSettingsChanged(told: (settings: Settings, before: Settings) => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    const change = changes[SETTINGS_KEY];
    if (change) told(readSettings(change.newValue), readSettings(change.oldValue));
  });
}
