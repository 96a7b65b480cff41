/**
 * The reader's settings, as the content script needs them: read without waking the background, on every page. That
 * is why `storage.local` stays open to content scripts (no `setAccessLevel`), and why nothing private may ever be
 * kept there. Like `page-messenger.ts` it stands on the browser's own API.
 */
import type { Storage } from 'webextension-polyfill';
import { type PageSettings, pageSettingsInForce } from '../core/read-page-settings.ts';
import { isOutdated } from './page-messenger.ts';

type NativeBrowser = { readonly storage: Storage.Static };
const native = globalThis as { readonly browser?: NativeBrowser; readonly chrome?: NativeBrowser };

/** The one key that settings are stored under. */
export const SETTINGS_KEY = 'settings';

/** What an organisation has set is kept beside them (`organisation.ts`), so that one look is enough. */
export const POLICY_KEY = 'policy';

/** Hands over the settings now and whenever they change, until `signal` says stop. */
export function onSettings(told: (settings: PageSettings) => void, signal: AbortSignal): void {
  const area = (native.browser ?? native.chrome)?.storage?.local;
  if (!area) return;
  let stored: Record<string, unknown> = {};
  const tell = (now: Record<string, unknown>): void => {
    stored = now;
    if (!signal.aborted) told(pageSettingsInForce(now[SETTINGS_KEY], now[POLICY_KEY]));
  };
  const changed = (changes: Storage.StorageAreaOnChangedChangesType): void => {
    const now = { ...stored };
    for (const key of [SETTINGS_KEY, POLICY_KEY]) if (key in changes) now[key] = changes[key]?.newValue;
    if (SETTINGS_KEY in changes || POLICY_KEY in changes) tell(now);
  };
  area.onChanged.addListener(changed);
  signal.addEventListener('abort', () => {
    if (!isOutdated()) area.onChanged.removeListener(changed);
  });
  // Storage that cannot be read (a broken profile) must not switch the extension off.
  area.get([SETTINGS_KEY, POLICY_KEY]).then(tell, () => tell({}));
}

/**
 * The host that this frame belongs to. A frame without an address of its own (about:blank, srcdoc) has its maker's
 * origin; a sandboxed one has none, and the background, which knows the tab, decides (`readingKit`).
 */
export function hostOfFrame(origin: string = globalThis.origin): string {
  return URL.canParse(origin) ? new URL(origin).hostname : '';
}
