import browser from 'webextension-polyfill';

/** Chromium's own page for the keys of extensions; Firefox opens its by an API, since 137. */
const CHROMIUM_PAGE = 'chrome://extensions/shortcuts';

type Commands = typeof browser.commands & { openShortcutSettings?(): Promise<void> };

export async function openShortcutPage(): Promise<void> {
  const commands: Commands = browser.commands;
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: CHROMIUM_PAGE });
}
