/**
 * The settings that a page needs, read by themselves: what is read here goes into every page that mentions something,
 * so the rest is in `read-settings.ts`.
 */
import type { SiteSwitches } from './site-switches.ts';
import { DEFAULT_SETTINGS, MARK_COLOURS, MARK_SHAPES, type MarkColour, type Settings } from './settings.ts';

/** Its own part; where it is off, `SiteSwitches` says. */
export type PageSettings = Pick<
  Settings,
  'paused' | 'reads' | 'sitesOff' | 'sitesOn' | 'highlights' | 'density' | 'markShape' | 'markColour'
>;

/** More sites than anybody switches off by hand; a longer list is a broken one, and storage is not unlimited. */
const MOST_SITES = 5_000;

/** Longest host name there is (RFC 1035, 2.3.4). */
const LONGEST_HOST = 253;

/** A stored value as far as it can be read; `null` where nothing of it can be. */
export type FieldReader<T> = (stored: unknown) => { readonly value: T; readonly isWhole: boolean } | null;

const flag: FieldReader<boolean> = (stored) =>
  typeof stored === 'boolean' ? { value: stored, isWhole: true } : null;

export const oneOf =
  <T extends string>(allowed: readonly T[]): FieldReader<T> =>
  (stored) =>
    allowed.includes(stored as T) ? { value: stored as T, isWhole: true } : null;

/**
 * A list, each item once; what is none of its kind is left out and told of.
 * @param read `null` for what is no such item
 */
export const listOf =
  <T extends string>(read: (item: unknown) => T | null, most: number): FieldReader<readonly T[]> =>
  (stored) => {
    if (!Array.isArray(stored)) return null;
    // Not map, which skips holes; and no more than can be good, each perhaps written several times.
    const items = Array.from(stored, read);
    const good = [...new Set(items.filter((item) => item !== null))];
    return { value: good.slice(0, most), isWhole: !items.includes(null) && good.length <= most };
  };

const sites = listOf(
  (site) =>
    typeof site === 'string' && site.length > 0 && site.length <= LONGEST_HOST && !/[\s/:*]/.test(site)
      ? site.toLowerCase()
      : null,
  MOST_SITES,
);

const markColour: FieldReader<MarkColour> = (stored) =>
  typeof stored === 'string' && /^#[0-9a-f]{6}$/.test(stored)
    ? { value: stored as `#${string}`, isWhole: true }
    : oneOf<MarkColour>(MARK_COLOURS)(stored);

export const PAGE_READERS: { readonly [K in keyof PageSettings]: FieldReader<Settings[K]> } = {
  paused: flag,
  reads: oneOf(['all-sites', 'chosen-sites']),
  sitesOff: sites,
  sitesOn: sites,
  highlights: flag,
  density: oneOf(['first', 'all', 'none']),
  markShape: oneOf(MARK_SHAPES),
  markColour,
};

/** A field of the object itself, whatever its prototype has. */
export const own = (stored: object, name: string): unknown =>
  Object.hasOwn(stored, name) ? (stored as Readonly<Record<string, unknown>>)[name] : undefined;

/** The fields among what may be anything. */
function among(given: unknown): Partial<PageSettings> {
  const good: Record<string, unknown> = {};
  if (typeof given === 'object' && given !== null)
    for (const [name, read] of Object.entries(PAGE_READERS)) {
      const found = read(own(given, name));
      if (found) good[name] = found.value;
    }
  return good;
}

/**
 * What is stored of the reader's settings, and the policy beside it (`policy.ts`) → a page's share of the settings in
 * force. Never throws: what is missing or broken is its default. Of this version's settings: on an update the
 * background writes them anew, mends what is broken and tells the reader.
 */
export function pageSettingsInForce(stored: unknown, policy: unknown): PageSettings & SiteSwitches {
  const { sitesOff = [], ...fixed } = among(policy);
  return {
    ...DEFAULT_SETTINGS,
    ...among(stored),
    ...fixed,
    ...(sitesOff.length > 0 && { organisation: { sitesOff } }),
  };
}
