/** The reader's browser gives sites to the extension and takes them: by a click, one by one, all; while they are open. */
import { afterEach, expect, test } from 'vitest';
import { describeBrowser } from '../support/describe-browser.ts';
import { documentOf } from '../support/serve-pages.ts';
import { paintedMentions, popupText } from '../support/show-page.ts';
import type { TestDocument, TestPage } from '../support/test-browser.ts';
import { until } from '../support/until.ts';

declare const chrome: { readonly runtime: { sendMessage(message: object): Promise<unknown> } };

describeBrowser('site access', (given) => {
  const opened: TestPage[] = [];
  const open = async (body: string, host?: string): Promise<TestPage> => {
    const page = await given.browser.open(given.site.page(documentOf(body), host ? { host } : {}));
    opened.push(page);
    return page;
  };
  const openMarker = async (host?: string) => open('<p>Pyongyang</p>', host);
  const untilShown = (page: TestPage, badge: string, painted: readonly string[]) =>
    until(`a badge "${badge}" and painted: ${painted.join(', ')}`, async () => {
      const seen = await given.browser.toolbar(page);
      const words = (await paintedMentions(page)).map(({ text }) => text);
      if (seen.badge === badge && words.join() === painted.join()) return true;
      throw new Error(`"${seen.badge}", ${words.join(', ')}`);
    });
  const untilSaid = (popup: TestDocument, words: string) =>
    until(`“${words}”`, async () => {
      const text = await popupText(popup);
      if (text.includes(words)) return text;
      throw new Error(text);
    });
  afterEach(async () => {
    for (const page of opened.splice(0)) await page.close();
    await given.browser.withholdSites(false);
  });

  test('taken while pages are open: marks and numbers go at once, in frames too', async () => {
    const page = await open(
      '<p>Pyongyang</p><iframe srcdoc="<p>Sung Kim and North Korea</p>"></iframe><iframe sandbox srcdoc="<p>The DPRK and strategic patience</p>"></iframe>',
    );
    await untilShown(page, '4', ['Pyongyang']);
    await given.browser.withholdSites(true);
    await untilShown(page, '', []);
    // What comes later is not read either.
    await page.evaluate(() => document.body.append(' and Kim Jong Un of North Korea'));
    const other = await openMarker('other');
    await given.browser.withholdSites(false);
    await untilShown(other, '1', ['Pyongyang']);
    await untilShown(page, '5', ['Pyongyang', 'Kim Jong Un', 'North Korea']);
  });

  test('taken from a page that a click had lent before, too', async () => {
    const page = await openMarker();
    const popup = await given.browser.openPopup(page);
    await untilSaid(popup, 'Pyongyang');
    await popup.close();
    await given.browser.withholdSites(true);
    await untilShown(page, '', []);
  });

  test('a page whose gate opens after the site was taken is not read', async () => {
    const page = await open('<p>Bread</p>');
    const before = await openMarker();
    await untilShown(before, '1', ['Pyongyang']);
    await given.browser.withholdSites(true);
    await page.evaluate(() => document.body.append('Pyongyang'));
    // The gate looks four times a second; a page that may be read is marked by then.
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    await untilShown(page, '', []);
    await given.browser.withholdSites(false);
    await untilShown(page, '1', ['Pyongyang']);
  });

  test('given for one site: read there without a reload, and nowhere else', async () => {
    await given.browser.withholdSites(true);
    const news = await openMarker('news');
    const other = await openMarker('other');
    await given.browser.giveSite('news.localhost', true);
    await untilShown(news, '1', ['Pyongyang']);
    const later = await openMarker('news');
    await untilShown(later, '1', ['Pyongyang']);
    await untilShown(other, '', []);
    const popup = await given.browser.openPopup(later);
    const text = await untilSaid(popup, 'Pyongyang');
    expect(text).not.toContain('read once');
    await popup.close();
    await given.browser.giveSite('news.localhost', false);
    await untilShown(news, '', []);
    await untilShown(later, '', []);
  });

  test('frames of a site that is given count, those of one that is not do not', async () => {
    const inner = given.site.page(documentOf('<p>Sung Kim in North Korea</p>'), { host: 'advert' });
    await given.browser.withholdSites(true);
    await given.browser.giveSite('news.localhost', true);
    const page = await open(`<p>Pyongyang</p><iframe src="${inner}"></iframe>`, 'news');
    await untilShown(page, '1', ['Pyongyang']);
    await given.browser.giveSite('advert.localhost', true);
    await untilShown(page, '3', ['Pyongyang']);
    await given.browser.giveSite('advert.localhost', false);
    await untilShown(page, '1', ['Pyongyang']);
    await given.browser.giveSite('news.localhost', false);
    await untilShown(page, '', []);
  });

  test('a frame of a site that is given within a page that stays withheld', async () => {
    const inner = given.site.page(documentOf('<p>Sung Kim in North Korea</p>'), { host: 'advert' });
    await given.browser.withholdSites(true);
    const page = await open(`<p>Pyongyang</p><iframe src="${inner}"></iframe>`, 'news');
    await untilShown(page, '', []);
    await given.browser.giveSite('advert.localhost', true);
    if (given.name === 'chromium') {
      // It cannot be reached, nor asked for: nothing is left behind that comes when the page is given.
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      await untilShown(page, '', []);
      await page.reload();
    }
    await untilShown(page, '2', []);
    await given.browser.giveSite('advert.localhost', false);
    await untilShown(page, '', []);
  });

  test('and by a click on a page that is withheld, such a frame is read, too', async () => {
    const inner = given.site.page(documentOf('<p>Sung Kim in North Korea</p>'), { host: 'advert' });
    await given.browser.withholdSites(true);
    const page = await open(`<p>Pyongyang</p><iframe src="${inner}"></iframe>`, 'news');
    await given.browser.giveSite('advert.localhost', true);
    const popup = await given.browser.openPopup(page);
    await untilSaid(popup, 'read once');
    await popup.close();
    await untilShown(page, '3', ['Pyongyang']);
    await given.browser.giveSite('advert.localhost', false);
  });

  test('a click reads a withheld page once; the next page waits for its own', async () => {
    await given.browser.withholdSites(true);
    const page = await openMarker();
    const popup = await given.browser.openPopup(page);
    await untilSaid(popup, 'read once');
    await popup.close();
    await untilShown(page, '1', ['Pyongyang']);
    await page.goto(given.site.page(documentOf('<p>Sung Kim in Pyongyang</p>'), { host: 'other' }));
    const before = await openMarker('third');
    await untilShown(before, '', []);
    await untilShown(page, '', []);
  });

  test('given while open, or by a click: the reader’s own terms are found, too', async () => {
    const term = {
      id: 'own-1',
      label: 'Zyxquill',
      aliases: [],
      meaning: { kind: 'note', note: '' },
      painted: true,
    };
    const replace = async (terms: readonly (typeof term)[]) => {
      const own = await given.browser.openExtensionPage('manifest.json');
      await own.evaluate(
        (terms) => chrome.runtime.sendMessage({ ask: 'replaceOwnTerms', given: [terms] }),
        terms,
      );
      await own.close();
    };
    await replace([term]);
    try {
      await given.browser.withholdSites(true);
      const page = await open('<p>A Zyxquill</p>', 'news');
      const clicked = await open('<p>A Zyxquill</p>', 'other');
      const popup = await given.browser.openPopup(clicked);
      await untilSaid(popup, 'read once');
      await popup.close();
      await untilShown(clicked, '1', ['Zyxquill']);
      await given.browser.giveSite('news.localhost', true);
      await untilShown(page, '1', ['Zyxquill']);
    } finally {
      await replace([]);
      await given.browser.giveSite('news.localhost', false);
    }
  });

  test('the panel says that the site is withheld, and reads once it is given', async () => {
    await given.browser.withholdSites(true);
    const page = await openMarker('news');
    const panel = await given.browser.openPanel(page);
    try {
      await untilSaid(panel, 'keep extensions out of this site');
      await untilSaid(panel, 'Allow on this site');
      await given.browser.giveSite('news.localhost', true);
      await untilSaid(panel, 'Pyongyang');
      await given.browser.giveSite('news.localhost', false);
      await untilSaid(panel, 'keep extensions out of this site');
    } finally {
      await panel.close();
    }
  });

  test('a page of the browser is said to be closed to extensions, whatever is given', async () => {
    for (const withheld of [false, true]) {
      await given.browser.withholdSites(withheld);
      const page = await given.browser.open(given.name === 'chromium' ? 'chrome://version' : 'about:license');
      const popup = await given.browser.openPopup(page);
      await untilSaid(popup, 'no extension');
      await popup.close();
      await page.close();
    }
  });

  test('nobody complained', async () => {
    expect(await given.browser.complaints()).toEqual([]);
  });
});
