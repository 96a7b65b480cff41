import { DEFAULT_SETTINGS, type Settings } from './settings.ts';

/** More sites than anybody switches off by hand; a longer list is a broken one, and storage is not unlimited. */
const MOST_SITES = 5_000;

/** Longest host name there is (RFC 1035, 2.3.4). */
const LONGEST_HOST = 253;

function isHost(site: unknown): site is string {
  return typeof site === 'string' && site.length > 0 && site.length <= LONGEST_HOST && !/[\s/:]/.test(site);
}

function oneOf<T extends string>(allowed: readonly T[], value: unknown, otherwise: T): T {
  return allowed.includes(value as T) ? (value as T) : otherwise;
}

function flag(value: unknown, otherwise: boolean): boolean {
  return typeof value === 'boolean' ? value : otherwise;
}

/**
 * Whatever lies in the storage → settings. Never throws: a field that is missing, broken, or of a later version
 * falls back by itself, so that one bad field does not cost the reader the others.
 */
export function readSettings(stored: unknown): Settings {
  const { paused, sitesOff, highlights, density } = (
    typeof stored === 'object' && stored !== null ? stored : {}
  ) as { readonly [K in keyof Settings]?: unknown };
  const sites = Array.isArray(sitesOff) ? sitesOff.filter(isHost).map((site) => site.toLowerCase()) : [];
  return {
    version: 1,
    paused: flag(paused, DEFAULT_SETTINGS.paused),
    sitesOff: [...new Set(sites)].slice(0, MOST_SITES),
    highlights: flag(highlights, DEFAULT_SETTINGS.highlights),
    density: oneOf(['first', 'all', 'none'], density, DEFAULT_SETTINGS.density),
  };
}

/** Whether the extension does nothing at this host: paused, or the host or a domain above it is switched off. */
export function isOffAt({ paused, sitesOff }: Settings, host: string): boolean {
  return paused || sitesOff.some((site) => host === site || host.endsWith(`.${site}`));
}
