/** The one manifest → each browser's: what the other browser alone understands is left out, so neither complains. */

export type Browser = 'chromium' | 'firefox';

export interface Manifest {
  readonly manifest_version: 3;
  readonly version: string;
  readonly default_locale: string;
  readonly minimum_chrome_version?: string;
  readonly browser_specific_settings?: { readonly gecko: { readonly strict_min_version: string } };
  readonly background: { readonly service_worker?: string; readonly scripts?: readonly string[] };
  readonly permissions: readonly string[];
  /** Chromium's. Its permission goes with it. */
  readonly side_panel?: object;
  /** Firefox's. */
  readonly sidebar_action?: object;
  /** Chromium's: what an organisation may set. Firefox asks for no schema. */
  readonly storage?: object;
  readonly [key: string]: unknown;
}

export function browserManifest(source: Manifest, browser: Browser): Manifest {
  const {
    minimum_chrome_version,
    browser_specific_settings,
    background,
    side_panel,
    sidebar_action,
    storage,
    ...both
  } = source;
  const { service_worker, scripts } = background;
  if (minimum_chrome_version === undefined || browser_specific_settings === undefined)
    throw new Error('manifest.json: both browsers need their oldest version.');
  if (service_worker === undefined || scripts === undefined)
    throw new Error('manifest.json: background needs both service_worker (Chromium) and scripts (Firefox).');
  return browser === 'chromium'
    ? {
        ...both,
        minimum_chrome_version,
        background: { service_worker },
        ...(side_panel && { side_panel }),
        ...(storage && { storage }),
      }
    : {
        ...both,
        permissions: both.permissions.filter((permission) => permission !== 'sidePanel'),
        browser_specific_settings,
        background: { scripts },
        ...(sidebar_action && { sidebar_action }),
      };
}
