/** What a reader may set. The type and its defaults; `settings.ts` stores it. Plain data. */
export interface Settings {
  readonly version: 1;
  /** Everything off, everywhere, until switched on again. */
  readonly paused: boolean;
  /** Hosts where the extension does nothing; a host covers its subdomains. Lower case, no port: `news.example`. */
  readonly sitesOff: readonly string[];
  /** Paint highlights. Off: mentions are still listed in the popup. */
  readonly highlights: boolean;
  /** Which mentions are painted: the first of a concept in each section, all, or none. */
  readonly density: 'first' | 'all' | 'none';
}

export const DEFAULT_SETTINGS: Settings = {
  version: 1,
  paused: false,
  sitesOff: [],
  highlights: true,
  density: 'first',
};
