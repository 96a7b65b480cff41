/**
 * The reader's settings, as the content script needs them: read without waking the background, on every page. That
 * is why `storage.local` stays open to content scripts (no `setAccessLevel`), and why nothing private may ever be
 * kept there. Like `page-messenger.ts` it stands on the browser's own API.
 */
import type { Storage } from 'webextension-polyfill';
import { readSettings } from '../core/read-settings.ts';
import type { Settings } from '../core/settings.ts';
import { isOutdated } from './page-messenger.ts';

type NativeBrowser = { readonly storage: Storage.Static };
const native = globalThis as { readonly browser?: NativeBrowser; readonly chrome?: NativeBrowser };

/** The one key that settings are stored under. */
export const SETTINGS_KEY = 'settings';

/** Hands over the settings now and whenever they change, until `signal` says stop. */
export function onSettings(told: (settings: Settings) => void, signal: AbortSignal): void {
  const area = (native.browser ?? native.chrome)?.storage?.local;
  if (!area) return;
  const changed = (changes: Storage.StorageAreaOnChangedChangesType): void => {
    if (SETTINGS_KEY in changes) told(readSettings(changes[SETTINGS_KEY]?.newValue));
  };
  area.onChanged.addListener(changed);
  signal.addEventListener('abort', () => {
    if (!isOutdated()) area.onChanged.removeListener(changed);
  });
  area.get(SETTINGS_KEY).then(
    (stored) => {
      if (!signal.aborted) told(readSettings(stored[SETTINGS_KEY]));
    },
    // Storage that cannot be read (a broken profile) must not switch the extension off.
    () => {
      if (!signal.aborted) told(readSettings(undefined));
    },
  );
}

/**
 * The host that this frame belongs to. A frame without an address of its own (about:blank, srcdoc) has its maker's
 * origin; a sandboxed one has none, and the background, which knows the tab, decides (`readingKit`).
 */
export function hostOfFrame(origin: string = globalThis.origin): string {
  return URL.canParse(origin) ? new URL(origin).hostname : '';
}
