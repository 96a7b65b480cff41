/**
 * What Chromium answers to a call of ours that was under way when it stopped the background (seen in 156, where its
 * extension_function_dispatcher.cc finds no worker any more). Nobody is left then whom it could be told.
 */
const STOPPED = 'No SW';

/**
 * Keeps the browser from noting such an answer as an error of ours, wherever the call was made; every other rejection
 * that nobody takes is noted as ever.
 * @param background where it runs
 */
export function hushStopped(background: Pick<EventTarget, 'addEventListener'>): void {
  background.addEventListener('unhandledrejection', (event) => {
    const { reason } = event as PromiseRejectionEvent;
    if (reason instanceof Error && reason.message === STOPPED) event.preventDefault();
  });
}
