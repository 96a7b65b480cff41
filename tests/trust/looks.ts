/** What rows wait for. */
import { paintedMentions } from '../support/show-page.ts';
import type { TestBrowser, TestPage } from '../support/test-browser.ts';
import { until } from '../support/until.ts';

/** A browser under load takes as long as it takes, ms. */
const PATIENCE = 60_000;

export async function paintedWords(page: TestPage): Promise<string[]> {
  return (await paintedMentions(page)).map(({ text }) => text);
}

export function untilPainted(page: TestPage, words: readonly string[], limit = PATIENCE): Promise<true> {
  return until(
    `painted: ${words.join(', ')}`,
    async () => {
      const painted = await paintedWords(page);
      if (painted.join() === words.join()) return true as const;
      throw new Error(`painted is: ${painted.join()}`);
    },
    limit,
  );
}

export function untilBadge(browser: TestBrowser, page: TestPage, badge: string): Promise<true> {
  return until(
    `a badge that says "${badge}"`,
    async () => {
      const shown = await browser.toolbar(page);
      if (shown.badge === badge) return true as const;
      throw new Error(`it says "${shown.badge}"`);
    },
    PATIENCE,
  );
}

export const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
