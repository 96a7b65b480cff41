/**
 * Whatever lies in the storage → settings. Never throws. A field that is missing is its default; one that is broken
 * falls back by itself, and is told of, so that one bad field does not cost the reader the others.
 */
import {
  DEFAULT_SETTINGS,
  INTERFACE_LANGUAGES,
  MARK_COLOURS,
  MARK_SHAPES,
  type MarkColour,
  PAGE_LANGUAGES,
  type SettingName,
  type Settings,
  type SettingsChange,
} from './settings.ts';

/** More sites than anybody switches off by hand; a longer list is a broken one, and storage is not unlimited. */
const MOST_SITES = 5_000;

/** Longest host name there is (RFC 1035, 2.3.4). */
const LONGEST_HOST = 253;

/** A stored value as far as it can be read; `null` where nothing of it can be. */
type FieldReader<T> = (stored: unknown) => { readonly value: T; readonly isWhole: boolean } | null;

const flag: FieldReader<boolean> = (stored) =>
  typeof stored === 'boolean' ? { value: stored, isWhole: true } : null;

const oneOf =
  <T extends string>(allowed: readonly T[]): FieldReader<T> =>
  (stored) =>
    allowed.includes(stored as T) ? { value: stored as T, isWhole: true } : null;

/**
 * A list, each item once; what is none of its kind is left out and told of.
 * @param read `null` for what is no such item
 */
const listOf =
  <T extends string>(read: (item: unknown) => T | null, most: number): FieldReader<readonly T[]> =>
  (stored) => {
    if (!Array.isArray(stored)) return null;
    // Not map, which skips holes; and no more than can be good, each perhaps written several times.
    const items = Array.from(stored, read);
    const good = [...new Set(items.filter((item) => item !== null))];
    return { value: good.slice(0, most), isWhole: !items.includes(null) && good.length <= most };
  };

/** A name, or an address; one of IPv6 in brackets, as in an address bar. */
const HOST = /^(?:[^\s/:*[\]]+|\[[\da-f:.]+\])$/i;

const sites = listOf(
  (site) =>
    typeof site === 'string' && site.length <= LONGEST_HOST && HOST.test(site) ? site.toLowerCase() : null,
  MOST_SITES,
);

const markColour: FieldReader<MarkColour> = (stored) =>
  typeof stored === 'string' && /^#[0-9a-f]{6}$/.test(stored)
    ? { value: stored as `#${string}`, isWhole: true }
    : oneOf<MarkColour>(MARK_COLOURS)(stored);

const READERS: { readonly [K in SettingName]: FieldReader<Settings[K]> } = {
  paused: flag,
  reads: oneOf(['all-sites', 'chosen-sites']),
  sitesOff: sites,
  sitesOn: sites,
  highlights: flag,
  density: oneOf(['first', 'all', 'none']),
  markShape: oneOf(MARK_SHAPES),
  markColour,
  languagesOff: listOf(
    (language) => PAGE_LANGUAGES.find((known) => known === language) ?? null,
    PAGE_LANGUAGES.length,
  ),
  interfaceLanguage: oneOf(['browser', ...INTERFACE_LANGUAGES]),
};

/** Whether a value is one that a setting may have. */
export function isSetting(name: SettingName, value: unknown): boolean {
  return READERS[name](value)?.isWhole ?? false;
}

/** Every setting. */
export const SETTING_NAMES = Object.keys(READERS) as readonly SettingName[];

/** What an older version wrote → what the next one writes; the first step is from version 1. */
const STEPS: readonly ((stored: object) => object)[] = [
  // 1 → 2: fields were added, none changed.
  (stored) => stored,
];

/** A stored value that could not be read, or not wholly; `name` is `null` where nothing at all could be. */
export interface UnreadSetting {
  readonly name: SettingName | null;
  readonly value: unknown;
}

export interface SettingsReading {
  readonly settings: Settings;
  /** What fell back to its default, or lost some items of its list. */
  readonly unread: readonly UnreadSetting[];
  /**
   * A later version wrote it: what is not understood is none of our business, is not told of, and stays
   * (`withChange`).
   */
  readonly isNewer: boolean;
}

/** The version that wrote it; the first one where it does not say. */
function versionOf(stored: object): number {
  const version = Object.hasOwn(stored, 'version') && (stored as { readonly version: unknown }).version;
  return typeof version === 'number' && Number.isSafeInteger(version) && version >= 1 ? version : 1;
}

/** A field of the object itself, whatever its prototype has. */
const own = (stored: object, name: string): unknown =>
  Object.hasOwn(stored, name) ? (stored as Readonly<Record<string, unknown>>)[name] : undefined;

export function readWithProblems(stored: unknown): SettingsReading {
  if (stored === undefined || stored === null)
    return { settings: DEFAULT_SETTINGS, unread: [], isNewer: false };
  if (typeof stored !== 'object' || Array.isArray(stored))
    return { settings: DEFAULT_SETTINGS, unread: [{ name: null, value: stored }], isNewer: false };
  const version = versionOf(stored);
  const isNewer = version > DEFAULT_SETTINGS.version;
  const current = STEPS.slice(version - 1).reduce((old, step) => step(old), stored);
  const settings: Record<string, unknown> = { ...DEFAULT_SETTINGS };
  const unread: UnreadSetting[] = [];
  for (const name of SETTING_NAMES) {
    const value = own(current, name);
    if (value === undefined) continue;
    const read = READERS[name](value);
    if (read) settings[name] = read.value;
    if (!read?.isWhole && !isNewer) unread.push({ name, value });
  }
  return { settings: settings as unknown as Settings, unread, isNewer };
}

export function readSettings(stored: unknown): Settings {
  return readWithProblems(stored).settings;
}

/**
 * What to store so that some settings are others: a change that is no setting is dropped, and what a later version
 * wrote and we do not understand stays as it is.
 */
export function withChange(stored: unknown, change: SettingsChange): object {
  const { settings, isNewer } = readWithProblems(stored);
  return { ...(isNewer ? (stored as object) : settings), ...settingsAmong(change) };
}

/**
 * A change of lists as it was meant: what it adds to them and takes from them as its maker saw them, whatever else has
 * come and gone since.
 */
export function withLists(change: SettingsChange, seen: SettingsChange, now: Settings): SettingsChange {
  const { sitesOff, sitesOn, languagesOff } = change;
  return {
    ...change,
    ...(sitesOff && { sitesOff: asMeant(sitesOff, seen.sitesOff, now.sitesOff) }),
    ...(sitesOn && { sitesOn: asMeant(sitesOn, seen.sitesOn, now.sitesOn) }),
    ...(languagesOff && { languagesOff: asMeant(languagesOff, seen.languagesOff, now.languagesOff) }),
  };
}

function asMeant<T>(wanted: readonly T[], seen: readonly T[] | undefined, now: readonly T[]): readonly T[] {
  if (!seen) return wanted;
  const stay = now.filter((item) => wanted.includes(item) || !seen.includes(item));
  const come = wanted.filter((item) => !seen.includes(item) && !stay.includes(item));
  return [...stay, ...come];
}

/** The settings among what may be anything. */
export function settingsAmong(change: unknown): SettingsChange {
  if (typeof change !== 'object' || change === null) return {};
  const good: Record<string, unknown> = {};
  for (const name of SETTING_NAMES) {
    const read = READERS[name](own(change, name));
    if (read) good[name] = read.value;
  }
  return good;
}
