/**
 * The content script's end of the messages. It runs in every frame of every page, so it stands on the browser's own
 * API and leaves webextension-polyfill (10 kB) out: `browser` in Firefox, and `chrome`, which in Manifest V3 gives
 * promises too, in Chromium. In messages.ts the two are the same.
 */
import type { Runtime } from 'webextension-polyfill';
import type { BackgroundAnswersPages, PageAnswers } from './messages.ts';
import { orCameBack } from './or-came-back.ts';
import { type AskingEnd, askingEnd, isAsked, methodFor, settled } from './wire.ts';

type NativeBrowser = { readonly runtime: Runtime.Static };
const native = globalThis as { readonly browser?: NativeBrowser; readonly chrome?: NativeBrowser };

function runtime(): Runtime.Static | undefined {
  return (native.browser ?? native.chrome)?.runtime;
}

/**
 * Whether the extension was updated, disabled or removed under this script: it lives on in the page, but nobody
 * answers it any more, and in Chromium no new script comes by itself (RELIABILITY F26). Then it ends itself.
 */
export function isOutdated(): boolean {
  return runtime()?.id === undefined;
}

/** Asks the background. Each question may throw `MessageProblem`; `outdated` means: end this script. */
export const askBackground: AskingEnd<BackgroundAnswersPages> = askingEnd<BackgroundAnswersPages>(
  (asked) => orCameBack(runtime()?.sendMessage(asked)),
  () => (isOutdated() ? 'outdated' : 'nobody'),
);

/** Answers the background and the popup, until `signal` says stop. */
export function answerFromPage(answers: PageAnswers, signal?: AbortSignal): void {
  const api = runtime();
  if (!api) return;
  const listener = (
    message: unknown,
    sender: Runtime.MessageSender,
    respond: (answer: unknown) => void,
  ): true | undefined => {
    if (sender.id !== api.id || !isAsked(message)) return undefined;
    const method = methodFor(answers, message.ask);
    if (!method) return undefined;
    settled(() => method(...message.given)).then(respond);
    return true;
  };
  api.onMessage.addListener(listener as Runtime.OnMessageListener);
  signal?.addEventListener('abort', () => {
    // After an update the API is gone and throws; then the listener is gone too.
    if (!isOutdated()) api.onMessage.removeListener(listener as Runtime.OnMessageListener);
  });
}
