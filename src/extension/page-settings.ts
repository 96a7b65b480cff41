/**
 * Where settings are kept, and how a page learns that they changed. What they are the page asks the background, which
 * reads them with care; here is only the sign to ask. Like `page-messenger.ts` it stands on the browser's own API.
 */
import type { Storage } from 'webextension-polyfill';
import { isOutdated } from './page-messenger.ts';

type NativeBrowser = { readonly storage: Storage.Static };
const native = globalThis as { readonly browser?: NativeBrowser; readonly chrome?: NativeBrowser };

/** The one key that settings are stored under. */
export const SETTINGS_KEY = 'settings';

/** What an organisation has set is kept beside them (`organisation.ts`), so that one look is enough. */
export const POLICY_KEY = 'policy';

/** Tells whenever settings may be others, until `signal` says stop. */
export function onSettingsTouched(told: () => void, signal: AbortSignal): void {
  const area = (native.browser ?? native.chrome)?.storage?.local;
  if (!area) return;
  const changed = (changes: Storage.StorageAreaOnChangedChangesType): void => {
    if (SETTINGS_KEY in changes || POLICY_KEY in changes) told();
  };
  area.onChanged.addListener(changed);
  signal.addEventListener('abort', () => {
    if (!isOutdated()) area.onChanged.removeListener(changed);
  });
}
