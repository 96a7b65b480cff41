/** The commands of the manifest, but for the one that presses the toolbar button, which the browser does itself. */
import browser, { type Tabs } from 'webextension-polyfill';
import { askFrames } from './ask-frames.ts';
import { askPage } from './messenger.ts';
import { Commands } from './run-command.ts';
import { lookUpSelection } from './selection-menu.ts';
import { changeSettings, storedSettings } from './settings.ts';

/**
 * Starts listening. Call it while the background's script runs: a command may be what starts it.
 * @param ask hands a lookup to the popup that is about to open
 */
export function answerCommands(ask: (text: string | Promise<string>) => void): void {
  const commands = new Commands({
    report: async (tab) => askFrames({ id: tab, url: (await browser.tabs.get(tab)).url }),
    showMention: (tab, frame, ...step) => askPage(tab, frame).showMention(...step),
    showCard: (tab, frame) => askPage(tab, frame).showCard(),
    settings: storedSettings,
    changeSettings,
  });
  // Firefox names the tab since 126, and the polyfill's types do not know it.
  browser.commands.onCommand.addListener(async (command: string, given?: Tabs.Tab) => {
    const inFront = given
      ? Promise.resolve(given)
      : browser.tabs.query({ active: true, currentWindow: true }).then(([tab]) => tab);
    if (command === 'look-up-selection') {
      lookUpSelection(inFront, ask);
      return;
    }
    const tab = await inFront;
    if (tab?.id !== undefined) await commands.run(command, tab.id);
  });
}
