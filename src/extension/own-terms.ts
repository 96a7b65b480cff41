/**
 * Entry: the gate of the reader's own terms, before the content script. Only readers who have some get it, in every
 * frame (`keep-own-terms.ts` registers it). It is put into open pages again when own terms change.
 */
import type { Storage } from 'webextension-polyfill';
import { ownGate } from '../core/own-terms/own-gate.ts';
import { askForReading } from './ask-for-reading.ts';
import { isSwitchedOff } from './frame-life.ts';
import { handedStems, keepOwnGate } from './own-gate.ts';
import { OWN_STEMS_KEY, stemsIn } from './own-stems-stored.ts';

type NativeBrowser = { readonly storage: Storage.Static };
const native = globalThis as { readonly browser?: NativeBrowser; readonly chrome?: NativeBrowser };

const gateOf = (stems: readonly string[]) => (stems.length > 0 ? ownGate(stems) : undefined);

async function keepStored(): Promise<void> {
  const stored = await (native.browser ?? native.chrome)?.storage.local.get(OWN_STEMS_KEY);
  keepOwnGate(gateOf(stemsIn(stored?.[OWN_STEMS_KEY])));
}

const handed = handedStems();
if (!isSwitchedOff()) {
  // A page that is read already is read anew, with what the background now gives.
  if (handed) {
    if (keepOwnGate(gateOf(handed)) === 'open') void askForReading();
  } else keepStored().catch(() => {});
}
