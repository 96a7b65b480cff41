/** The one sentence that the content script says, without the machinery of `page-messenger.ts` (9 kB). */
import type { Runtime } from 'webextension-polyfill';
import { begin } from './frame-life.ts';
import type { BackgroundAnswersPages } from './messages.ts';
import type { Answered, Asked } from './wire.ts';

type NativeBrowser = { readonly runtime: Runtime.Static };
const native = globalThis as { readonly browser?: NativeBrowser; readonly chrome?: NativeBrowser };

/** Asks the background to put the script that reads beside this one. Where it may not, this frame is switched off. */
export async function askForReading(): Promise<void> {
  const asked: Asked & { ask: keyof BackgroundAnswersPages } = { ask: 'openReading', given: [] };
  try {
    const answer: Answered | undefined = await (native.browser ?? native.chrome)?.runtime.sendMessage(asked);
    if (answer?.ok && answer.value === false) begin({ state: 'off', end() {} });
  } catch {
    // Cut off by an update: the script of the new version looks at the page again.
  }
}
