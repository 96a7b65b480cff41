/** Settings as a file that a reader keeps and reads in again. A file may come from anywhere: it is read like a stranger's. */
import type { OwnTerm } from './own-terms/own-term.ts';
import { type ReadOwnTerms, readOwnTerms } from './own-terms/read-own-terms.ts';
import { readWithProblems, SETTING_NAMES } from './read-settings.ts';
import { DEFAULT_SETTINGS, type SettingName, type Settings, type SettingsChange } from './settings.ts';

/** A file of ours is a few kB, with the most sites there may be 1.3 MB; UTF-16 units, and bytes of a file. */
export const LARGEST_FILE = 2_000_000;

/** Says whose file it is, and of what. */
const MARK = 'backgrounder-settings';

/** @param ownTerms the reader's own, which are stored elsewhere and are in the same file */
export function writeSettingsFile(
  { version, ...settings }: Settings,
  ownTerms: readonly OwnTerm[] = [],
): string {
  const own = Object.fromEntries(SETTING_NAMES.map((name) => [name, settings[name]]));
  return `${JSON.stringify({ file: MARK, version, settings: own, ownTerms }, null, 2)}\n`;
}

export type SettingsFile =
  | {
      readonly kind: 'settings';
      /** What the file sets; what it leaves out, or what cannot be read, is not in it. */
      readonly settings: SettingsChange;
      /** Settings that could not be read, or not wholly. */
      readonly unread: readonly SettingName[];
      /** A later version wrote it: it may set more than we understand. */
      readonly isNewer: boolean;
      /** Absent where the file says nothing of them: they stay as they are. */
      readonly ownTerms?: ReadOwnTerms;
    }
  | { readonly kind: 'too-large' | 'no-json' | 'not-ours' };

/** Never throws, whatever the text is. */
export function readSettingsFile(text: string): SettingsFile {
  if (text.length > LARGEST_FILE) return { kind: 'too-large' };
  let file: unknown;
  try {
    // A byte order mark, which some editors put before a text, is no JSON.
    file = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return { kind: 'no-json' };
  }
  if (!isObject(file) || own(file, 'file') !== MARK) return { kind: 'not-ours' };
  const given = own(file, 'settings');
  if (!isObject(given)) return { kind: 'not-ours' };
  const { settings, unread, isNewer } = readWithProblems({ ...given, version: own(file, 'version') });
  const bad = new Set(unread.map(({ name }) => name));
  // What of a list is good is taken; what fell back as a whole is not.
  const set = SETTING_NAMES.filter(
    (name) =>
      Object.hasOwn(given, name) &&
      !isFallenBack(name, settings, bad) &&
      !(isNewer && readWithProblems({ [name]: given[name] }).unread.length > 0),
  );
  return {
    kind: 'settings',
    settings: Object.fromEntries(set.map((name) => [name, settings[name]])),
    unread: SETTING_NAMES.filter((name) => bad.has(name)),
    isNewer,
    ...(Object.hasOwn(file, 'ownTerms') && { ownTerms: readOwnTerms(own(file, 'ownTerms')) }),
  };
}

function isFallenBack(name: SettingName, settings: Settings, bad: ReadonlySet<SettingName | null>): boolean {
  return bad.has(name) && settings[name] === DEFAULT_SETTINGS[name];
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const own = (of: Readonly<Record<string, unknown>>, name: string) =>
  Object.hasOwn(of, name) ? of[name] : undefined;

export interface Difference {
  readonly name: SettingName;
  readonly now: Settings[SettingName];
  readonly then: Settings[SettingName];
}

/**
 * What would be other settings than now, in the order of the options page.
 * - `merge`: what the file sets; lists are added to
 * - `replace`: what the file sets, and the default of all else
 */
export function differences(
  now: Settings,
  given: SettingsChange,
  how: 'merge' | 'replace',
): readonly Difference[] {
  return SETTING_NAMES.flatMap((name) => {
    const then = how === 'merge' ? merged(now[name], given[name]) : (given[name] ?? DEFAULT_SETTINGS[name]);
    return isSame(now[name], then) ? [] : [{ name, now: now[name], then }];
  });
}

type Value = Settings[SettingName];

function merged(now: Value, given: Value | undefined): Value {
  if (given === undefined) return now;
  return Array.isArray(now) && Array.isArray(given) ? ([...new Set([...now, ...given])] as Value) : given;
}

/** Lists are sets here: the order in which sites were added says nothing. */
function isSame(a: Value, b: Value): boolean {
  const comparable = (value: Value) => JSON.stringify(Array.isArray(value) ? [...value].sort() : value);
  return comparable(a) === comparable(b);
}

/** As `changeSettings` takes them. */
export function changeOf(all: readonly Difference[]): SettingsChange {
  return Object.fromEntries(all.map(({ name, then }) => [name, then]));
}
