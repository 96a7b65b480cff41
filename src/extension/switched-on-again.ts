import browser from 'webextension-polyfill';

/** In `storage.session`, which goes when the extension is switched off and when the browser ends. */
const KEY = 'running';

/** How long the browser's own word on why it starts the background may take, ms: it comes with the start. */
const SOON = 1_000;

/**
 * Calls back where the reader has switched the extension on again. The browser says so to nobody but who may manage
 * extensions: it is the first start of a background of which neither an installation nor the browser's own start is
 * the cause. Call it while the background's script runs.
 */
export function onSwitchedOnAgain(fill: () => Promise<void>): void {
  let isKnown = false;
  const known = () => {
    isKnown = true;
  };
  browser.runtime.onInstalled.addListener(known);
  browser.runtime.onStartup.addListener(known);
  void (async () => {
    if (KEY in (await browser.storage.session.get(KEY))) return;
    await browser.storage.session.set({ [KEY]: true });
    await new Promise((done) => setTimeout(done, SOON));
    if (!isKnown) await fill();
  })();
}
