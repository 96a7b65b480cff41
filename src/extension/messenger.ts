/**
 * Asks and answers for the background and for our own pages (popup, options): the only file, with the content
 * script's `page-messenger.ts`, that calls sendMessage and onMessage.
 */
import browser, { type Runtime, type Tabs } from 'webextension-polyfill';
import { answerTo, type BackgroundAnswers } from './answer-to.ts';
import type { BackgroundAnswersOwnPages, BackgroundAnswersPages, PageAnswers } from './messages.ts';
import { type AskingEnd, askingEnd, isAsked } from './wire.ts';

/** Asks the background, from a page of ours. Throws `MessageProblem`. */
export const askBackground: AskingEnd<BackgroundAnswersPages & BackgroundAnswersOwnPages> = askingEnd<
  BackgroundAnswersPages & BackgroundAnswersOwnPages
>(
  (asked) => browser.runtime.sendMessage(asked),
  () => 'nobody',
);

/**
 * Asks the content script of a tab: of one frame (0 is the page itself), or of all, whoever answers first. Throws
 * `MessageProblem`; kind `nobody` where no script of ours lives there.
 */
export function askPage(tab: number, frame: number | 'all'): AskingEnd<PageAnswers> {
  return askingEnd<PageAnswers>(
    (asked) => browser.tabs.sendMessage(tab, asked, frame === 'all' ? {} : { frameId: frame }),
    () => 'nobody',
  );
}

/** Starts answering. Call it while the background's script runs, or a message that wakes it is lost. */
export function answer(answers: BackgroundAnswers): void {
  const home = { id: browser.runtime.id, url: browser.runtime.getURL('') };
  const listener = (
    message: unknown,
    sender: Runtime.MessageSender,
    respond: (answer: unknown) => void,
  ): true | undefined => {
    const answered = answerTo(message, sender, answers, home);
    if (!answered) return undefined;
    answered.then(respond);
    return true;
  };
  browser.runtime.onMessage.addListener(listener as Runtime.OnMessageListener);
}

/** Tells a page of ours that a tab's page was read anew: content scripts speak to all of the extension at once. */
export function overhearPageRead(told: (tab: Tabs.Tab) => void): void {
  browser.runtime.onMessage.addListener(((message: unknown, sender: Runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id || !sender.tab) return;
    if (isAsked(message) && message.ask === ('pageRead' satisfies keyof BackgroundAnswersPages))
      told(sender.tab);
  }) as Runtime.OnMessageListener);
}
