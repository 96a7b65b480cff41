/** Where the extension is off. */
import type { Organisation, Settings } from './settings.ts';

export type SiteSwitches = Pick<Settings, 'paused' | 'reads' | 'sitesOff' | 'sitesOn'> & {
  readonly organisation?: Pick<Organisation, 'sitesOff'>;
};

/** Whether the extension does nothing at this host: paused, or wanted on other sites only, or closed by an organisation. */
export function isOffAt(
  { paused, reads, sitesOff, sitesOn, organisation }: SiteSwitches,
  host: string,
): boolean {
  // Where a frame has no host of its own, whoever knows its tab decides.
  if (paused || host === '') return paused;
  if (organisation && isCovered(organisation.sitesOff, host)) return true;
  return reads === 'all-sites' ? isCovered(sitesOff, host) : !isCovered(sitesOn, host);
}

/** Whether one of the sites is the host or a domain above it. */
export function isCovered(sites: readonly string[], host: string): boolean {
  return sites.some((site) => host === site || host.endsWith(`.${site}`));
}
