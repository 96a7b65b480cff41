/** The commands of the manifest, but for the one that presses the toolbar button, which the browser does itself. */
import browser, { type Tabs } from 'webextension-polyfill';
import { askFrames } from './ask-frames.ts';
import { askPage } from './messenger.ts';
import { Commands } from './run-command.ts';
import { changeSettings, storedSettings } from './settings.ts';

/** Starts listening. Call it while the background's script runs: a command may be what starts it. */
export function answerCommands(): void {
  const commands = new Commands({
    report: async (tab) => askFrames({ id: tab, url: (await browser.tabs.get(tab)).url }),
    showMention: (tab, frame, ...step) => askPage(tab, frame).showMention(...step),
    showCard: (tab, frame) => askPage(tab, frame).showCard(),
    settings: storedSettings,
    changeSettings,
  });
  // Firefox names the tab since 126, and the polyfill's types do not know it.
  browser.commands.onCommand.addListener(async (command: string, given?: Tabs.Tab) => {
    const [tab = given] = given ? [given] : await browser.tabs.query({ active: true, currentWindow: true });
    if (tab?.id !== undefined) await commands.run(command, tab.id);
  });
}
