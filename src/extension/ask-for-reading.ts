/** The one sentence that the content script says, without the machinery of `page-messenger.ts` (9 kB). */
import type { Runtime } from 'webextension-polyfill';
import { begin, LIFE, world } from './frame-life.ts';
import type { BackgroundAnswersPages } from './messages.ts';
import { orCameBack } from './or-came-back.ts';
import type { Answered, Asked } from './wire.ts';

type NativeBrowser = { readonly runtime: Runtime.Static };
const native = globalThis as { readonly browser?: NativeBrowser; readonly chrome?: NativeBrowser };

/** Before it is said again, ms: the background may have been ended while it answered. */
const PAUSE = 1_000;

/** Asks the background to put the script that reads beside this one. Where it may not, this frame is switched off. */
export async function askForReading(isAgain = false): Promise<void> {
  // Not within the script's first run: Chromium notes where a message comes from, and parses the script again for that.
  await null;
  const life = world[LIFE];
  const api = (native.browser ?? native.chrome)?.runtime;
  const asked: Asked & { ask: keyof BackgroundAnswersPages } = { ask: 'openReading', given: [] };
  let hasBeenAway = false;
  try {
    const answer: Answered | undefined = await orCameBack(api?.sendMessage(asked));
    if (answer?.ok) {
      if (answer.value === false) begin({ state: 'off', end() {} });
      return;
    }
    hasBeenAway = answer === undefined;
  } catch {
    // Nobody was there, or no more when it came to the answer.
  }
  // After an update (no `id` any more) the script of the new version looks at the page again.
  if ((isAgain && !hasBeenAway) || !api?.id) return;
  setTimeout(() => {
    if (world[LIFE] === life && life?.state !== 'off') void askForReading(true);
  }, PAUSE);
}
