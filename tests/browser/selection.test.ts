/** *Background on "…"*: from the menu of a selection to what the popup says of it. */
import { afterEach, expect, test } from 'vitest';
import { describeBrowser } from '../support/describe-browser.ts';
import { documentOf } from '../support/serve-pages.ts';
import { popupText } from '../support/show-page.ts';
import type { TestPage } from '../support/test-browser.ts';
import { until } from '../support/until.ts';

describeBrowser('a selection', (given) => {
  const opened: TestPage[] = [];
  afterEach(async () => {
    for (const page of opened.splice(0)) await page.close();
  });
  const open = async (url: string): Promise<TestPage> => {
    const page = await given.browser.open(url);
    opened.push(page);
    return page;
  };

  const popupOn = async (page: TestPage, selection: string, line: string): Promise<string> => {
    await given.browser.pressSelectionMenu(page, selection);
    return popupSays(selection, line);
  };
  const popupSays = async (selection: string, line: string): Promise<string> => {
    const popup = await given.browser.shownPopup();
    const text = await until(line, async () => {
      const text = await popupText(popup);
      if (text.includes(line)) return text;
      throw new Error(text);
    });
    expect(await popup.evaluate(() => document.querySelector('input')?.value)).toBe(selection);
    await popup.close();
    return text;
  };

  test('opens the popup on it, in a page that mentions nothing', async () => {
    const page = await open(given.site.page(documentOf('<p>Bread needs patience.</p>')));
    await popupOn(page, 'Stockholm talks', 'working-level negotiations in Stockholm');
  });

  test('and where no content script may be', async () => {
    const page = await open('about:blank');
    await popupOn(page, 'Stockholm talks', 'working-level negotiations in Stockholm');
  });

  test('when the background has been asleep', async () => {
    const page = await open(given.site.page(documentOf('<p>Bread needs patience.</p>')));
    await given.browser.stopBackground();
    await popupOn(page, 'Stockholm talks', 'working-level negotiations in Stockholm');
  });

  test('once: the next popup is about the page', async () => {
    const page = await open(given.site.page(documentOf('<p>Bread needs patience.</p>')));
    await popupOn(page, 'Stockholm talks', 'working-level negotiations in Stockholm');
    const popup = await given.browser.openPopup(page);
    await until('the page', async () => (await popupText(popup)).includes('does not mention'));
    expect(await popup.evaluate(() => document.querySelector('input')?.value)).toBe('');
    await popup.close();
  });

  const STOCKHOLM = documentOf('<p>Bread, and <b>Stockholm talks</b>.</p>');
  const select = (page: TestPage) =>
    page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('b') as Element));

  test('by the command, which asks the page for it', async () => {
    const page = await open(given.site.page(STOCKHOLM));
    await select(page);
    await given.browser.runCommand(page, 'look-up-selection');
    await popupSays('Stockholm talks', 'working-level negotiations in Stockholm');
  });

  test('by the command, in a frame', async () => {
    const frame = given.site.page(STOCKHOLM);
    const page = await open(given.site.page(documentOf(`<p>Bread.</p><iframe src="${frame}"></iframe>`)));
    await page.waitFor(() => {
      const within = document.querySelector('iframe')?.contentWindow;
      const words = within?.document.querySelector('b');
      if (words) within?.getSelection()?.selectAllChildren(words);
      return !!words;
    });
    await given.browser.runCommand(page, 'look-up-selection');
    await popupSays('Stockholm talks', 'working-level negotiations in Stockholm');
  });

  test('by the command, where no script may be: the popup opens all the same', async () => {
    const page = await open(given.name === 'firefox' ? 'about:license' : 'chrome://version');
    await given.browser.runCommand(page, 'look-up-selection');
    await popupSays('', 'lets no extension read');
  });

  test('nothing was sent, and nobody complained', async () => {
    expect(given.sink.reached).toEqual([]);
    expect(await given.browser.complaints()).toEqual([]);
  });
});
