/** The reader's settings in `storage.local`, from the background and our own pages. Never `storage.sync`: that one sends. */
import browser from 'webextension-polyfill';
import { changeUnderPolicy, readPolicy, settingsInForce, underPolicy } from '../core/policy.ts';
import {
  readSettings,
  readWithProblems,
  SETTING_NAMES,
  settingsAmong,
  type UnreadSetting,
  withChange,
  withLists,
} from '../core/read-settings.ts';
import type { SettingsChange, SettingsInForce } from '../core/settings.ts';
import { POLICY_KEY, SETTINGS_KEY } from './settings-stored.ts';

/** Name of the Web Lock that every writer holds, in whichever context it runs (RELIABILITY F27). */
const WRITE_LOCK = 'settings';

/** What could not be read is kept here, until the reader has seen it: a list of `UnreadSetting`, oldest first. */
export const UNREAD_KEY = 'settings-unread';

/** More than will ever break one after the other; older ones go. */
const MOST_UNREAD = 50;

/** As they count now, with what an organisation has set. */
export async function storedSettings(): Promise<SettingsInForce> {
  const stored = await browser.storage.local.get([SETTINGS_KEY, POLICY_KEY]);
  return settingsInForce(stored[SETTINGS_KEY], stored[POLICY_KEY]);
}

/**
 * Changes some settings and leaves the others, whoever else writes at the same time. What of the stored ones cannot
 * be read is put aside in the same stroke.
 * @param seen the settings that the change was made from: of a list, only what differs is changed
 * @returns the settings as they count now: a change that is no setting, or is an organisation's to make, is dropped
 */
export async function changeSettings(
  change: SettingsChange,
  seen: SettingsChange = {},
): Promise<SettingsInForce> {
  return navigator.locks.request(WRITE_LOCK, async () => {
    const found = await browser.storage.local.get([SETTINGS_KEY, UNREAD_KEY, POLICY_KEY]);
    const { [SETTINGS_KEY]: stored, [UNREAD_KEY]: before } = found;
    const meant = withLists(settingsAmong(change), settingsAmong(seen), readSettings(stored));
    const changed = withChange(stored, changeUnderPolicy(meant, readPolicy(found[POLICY_KEY])));
    const { unread } = readWithProblems(stored);
    await browser.storage.local.set({
      [SETTINGS_KEY]: changed,
      ...(unread.length > 0 && { [UNREAD_KEY]: [...unreadIn(before), ...unread].slice(-MOST_UNREAD) }),
    });
    return settingsInForce(changed, found[POLICY_KEY]);
  });
}

export interface SettingsState {
  readonly settings: SettingsInForce;
  /** What could not be read and has not been dismissed yet. */
  readonly unread: readonly UnreadSetting[];
  /** A later version of the extension wrote them. */
  readonly isNewer: boolean;
}

/** The settings with what is to be said of them; damaged ones are mended first. For our own pages. */
export async function settingsState(): Promise<SettingsState> {
  const read = async () => {
    const stored = await browser.storage.local.get([SETTINGS_KEY, UNREAD_KEY, POLICY_KEY]);
    const { settings, unread, isNewer } = readWithProblems(stored[SETTINGS_KEY]);
    return {
      settings: underPolicy(settings, readPolicy(stored[POLICY_KEY])),
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

/** What was put aside may be damaged like all else: what is no entry is put aside as it is, under no name. */
function unreadIn(stored: unknown): readonly UnreadSetting[] {
  if (stored === undefined) return [];
  const names: readonly unknown[] = [null, ...SETTING_NAMES];
  return (Array.isArray(stored) ? stored : [stored]).map((one: unknown) => {
    const { name, value } = Object(one) as Partial<UnreadSetting>;
    return names.includes(name) ? { name: name as UnreadSetting['name'], value } : { name: null, value: one };
  });
}

/**
 * Tells of every change, whoever made it: the reader, or an organisation. Call it while the background's script runs:
 * a change may start it.
 */
export function onSettingsChanged(told: (settings: SettingsInForce, before: SettingsInForce) => void): void {
  browser.storage.local.onChanged.addListener(async (changes) => {
    const changed = [SETTINGS_KEY, POLICY_KEY].filter((key) => key in changes);
    if (changed.length === 0) return;
    const now = await browser.storage.local.get([SETTINGS_KEY, POLICY_KEY]);
    const before = { ...now };
    for (const key of changed) before[key] = changes[key]?.oldValue;
    told(
      settingsInForce(now[SETTINGS_KEY], now[POLICY_KEY]),
      settingsInForce(before[SETTINGS_KEY], before[POLICY_KEY]),
    );
  });
}
