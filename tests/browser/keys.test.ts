/** The keys of the commands, pressed as a person presses them: where the browser takes them, not where a page would. */
import { afterEach, expect, test } from 'vitest';
import { describeBrowser } from '../support/describe-browser.ts';
import { documentOf } from '../support/serve-pages.ts';
import { paintedMentions, popupText } from '../support/show-page.ts';
import type { TestDocument, TestPage } from '../support/test-browser.ts';
import { until } from '../support/until.ts';

const FAR = '<div style="height: 3000px"></div>';
/** Every word that was shown to the reader, in turn: each is for a moment only, which who looks now and then may miss. */
const WATCH = `<script>
  window.shown = [];
  const look = () => {
    for (const [name, ranges] of CSS.highlights)
      for (const { startContainer, startOffset, endOffset } of name.endsWith('shown') ? ranges : []) {
        const word = startContainer.data.slice(startOffset, endOffset);
        if (shown.at(-1) !== word) shown.push(word);
      }
    requestAnimationFrame(look);
  };
  look();
</script>`;
const PAGE = documentOf(
  `${WATCH}<p>An envoy asked Pyongyang.</p>${FAR}<p>She had been at the Stockholm talks before.</p>`,
);

describeBrowser(
  'keys',
  (given) => {
    const opened: TestDocument[] = [];
    afterEach(async () => {
      for (const page of opened.splice(0).reverse()) await page.close();
    });
    const open = async (): Promise<TestPage> => {
      const page = await given.browser.open(given.site.page(PAGE));
      opened.push(page);
      await until('two painted', async () => (await paintedMentions(page)).length === 2);
      return page;
    };
    const shown = (page: TestPage) =>
      page.evaluate(() => (window as unknown as { shown: string[] }).shown.join(' · '));

    test('next and previous mention: the page moves', async () => {
      const page = await open();
      await given.browser.pressKeys(page, 'Alt+Shift+J');
      await until('the first', async () => (await shown(page)) === 'Pyongyang');
      await given.browser.pressKeys(page, 'Alt+Shift+J');
      await until('the second', async () => (await shown(page)) === 'Pyongyang · Stockholm talks');
      await page.waitFor(() => scrollY > 1000);
      await given.browser.pressKeys(page, 'Alt+Shift+U');
      await until(
        'the first again',
        async () => (await shown(page)) === 'Pyongyang · Stockholm talks · Pyongyang',
      );
    });

    test('near misses do nothing', async () => {
      const page = await open();
      for (const keys of ['Alt+J', 'Shift+J', 'Alt+Shift+O']) await given.browser.pressKeys(page, keys);
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      expect(await shown(page)).toBe('');
    });

    test('the card', async () => {
      const page = await open();
      await given.browser.pressKeys(page, 'Alt+Shift+L');
      const card = await until('the card', () => page.inShadow('div[popover=manual]', '[role=dialog]'));
      expect(card.text).toContain('Pyongyang');
    });

    test('the popup', async () => {
      const page = await open();
      await given.browser.pressKeys(page, 'Alt+Shift+K');
      const popup = await given.browser.shownPopup();
      opened.push(popup);
      await until('the page’s excerpts', async () => (await popupText(popup)).includes('Pyongyang'));
    });

    test('the highlights, with keys that a reader gives', async () => {
      const page = await open();
      await given.browser.setKeys('toggle-highlights', 'Alt+Shift+G');
      await given.browser.pressKeys(page, 'Alt+Shift+G');
      await until('none painted', async () => (await paintedMentions(page)).length === 0);
      await given.browser.pressKeys(page, 'Alt+Shift+G');
      await until('two painted', async () => (await paintedMentions(page)).length === 2);
    });

    test('what is selected, with keys that a reader gives', async () => {
      const page = await open();
      await given.browser.setKeys('look-up-selection', 'Alt+Shift+Y');
      await page.evaluate(() => {
        const text = document.querySelectorAll('p')[1]?.firstChild as Text;
        const start = text.data.indexOf('Stockholm');
        getSelection()?.setBaseAndExtent(text, start, text, start + 'Stockholm talks'.length);
      });
      await given.browser.pressKeys(page, 'Alt+Shift+Y');
      const popup = await given.browser.shownPopup();
      opened.push(popup);
      await popup.waitFor(() => document.querySelector('input')?.value === 'Stockholm talks');
    });

    test('nobody complained', async () => {
      expect(await given.browser.complaints()).toEqual([]);
    });
  },
  { keys: true },
);
