/** The side panel: the popup's content beside the page, as the reader goes from page to page. */
import { afterEach, expect, test } from 'vitest';
import { describeBrowser } from '../support/describe-browser.ts';
import { documentOf } from '../support/serve-pages.ts';
import { popupText } from '../support/show-page.ts';
import type { TestDocument, TestPage } from '../support/test-browser.ts';
import { until } from '../support/until.ts';

const STOCKHOLM = documentOf(
  '<p>An envoy said that Pyongyang had not answered since the Stockholm talks.</p>',
);
const BREAD = documentOf('<p>Bread needs patience.</p>');

describeBrowser('the side panel', (given) => {
  const opened: TestDocument[] = [];
  afterEach(async () => {
    for (const document of opened.splice(0).reverse()) await document.close();
  });
  const open = async (text: string): Promise<TestPage> => {
    const page = await given.browser.open(given.site.page(text));
    opened.push(page);
    return page;
  };
  const says = (panel: TestDocument, words: string) =>
    until(words, async () => {
      const text = await popupText(panel);
      if (text.includes(words)) return true;
      throw new Error(text);
    });

  test('follows the reader to another page, another tab, and within a page', async () => {
    const page = await open(STOCKHOLM);
    const panel = await given.browser.openPanel(page);
    opened.push(panel);
    await says(panel, 'working-level negotiations in Stockholm');
    await page.goto(given.site.page(BREAD));
    await says(panel, 'does not mention');
    const other = await open(STOCKHOLM);
    await says(panel, 'working-level negotiations in Stockholm');
    await page.bringToFront();
    await says(panel, 'does not mention');
    await other.bringToFront();
    await says(panel, 'working-level negotiations in Stockholm');
    await other.evaluate(() => {
      (document.querySelector('p') as Element).textContent = 'Bread.';
      history.pushState({}, '', '/bread');
    });
    await says(panel, 'does not mention');
  });

  test.each([
    ['a key', (popup: TestDocument) => popup.press('Enter')],
    ['the pointer', (popup: TestDocument) => popup.click('.bar-buttons button')],
  ])('opens from the popup by %s, which goes away, and does not offer itself', async (_, press) => {
    const page = await open(STOCKHOLM);
    const popup = await given.browser.openPopup(page);
    await says(popup, 'working-level negotiations in Stockholm');
    await popup.evaluate(() => document.querySelector<HTMLElement>('.bar-buttons button')?.focus());
    expect(await popup.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
      'Open beside the page',
    );
    // By a real press: both browsers open it only while one is being answered.
    await press(popup);
    const panel = await given.browser.shownPanel();
    opened.push(panel);
    await says(panel, 'working-level negotiations in Stockholm');
    expect(
      await panel.evaluate(() =>
        [...document.querySelectorAll('.bar-buttons button')].map((one) => one.ariaLabel),
      ),
    ).toEqual(['Options']);
    await until('the popup to go', () => popup.evaluate(() => false).catch(() => true));
  });

  test('nothing was sent, and nobody complained', async () => {
    expect(given.sink.reached).toEqual([]);
    expect(await given.browser.complaints()).toEqual([]);
  });
});
