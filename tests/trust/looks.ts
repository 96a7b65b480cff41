/** What rows wait for. */
import { paintedMentions } from '../support/show-page.ts';
import type { TestBrowser, TestPage } from '../support/test-browser.ts';
import { until } from '../support/until.ts';

/** A browser under load takes as long as it takes, ms. */
const PATIENCE = 30_000;

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

export function untilBadge(
  browser: TestBrowser,
  page: TestPage,
  badge: string,
  limit = PATIENCE,
): Promise<true> {
  return until(
    `a badge that says "${badge}"`,
    async () => {
      const shown = await browser.toolbar(page);
      if (shown.badge === badge) return true as const;
      throw new Error(`it says "${shown.badge}"`);
    },
    limit,
  );
}

export const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** The middle of the first painted word, in CSS pixels of the viewport: where a reader points. */
export function firstPainted(page: TestPage): Promise<{ x: number; y: number }> {
  return page.evaluate(() => {
    const [range] = CSS.highlights.get('marked-term') as unknown as Set<StaticRange>;
    const live = document.createRange();
    live.setStart(range?.startContainer as Node, range?.startOffset as number);
    live.setEnd(range?.endContainer as Node, range?.endOffset as number);
    const { left, top, width, height } = live.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  });
}

/** Rests the pointer on the first painted word until the card is there. */
export async function openCard(page: TestPage): Promise<void> {
  await page.bringToFront();
  const { x, y } = await firstPainted(page);
  await page.pointAt(2, 2);
  await page.pointAt(x, y);
  await page.waitFor(() => document.documentElement.lastElementChild !== document.body);
}
