/** The options page, and what its settings do to pages that are open. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { networkInterfaces } from 'node:os';
import { afterEach, expect, test } from 'vitest';
import { describeBrowser } from '../support/describe-browser.ts';
import { documentOf } from '../support/serve-pages.ts';
import { setSettings } from '../support/settings-of.ts';
import { paintedMentions } from '../support/show-page.ts';
import type { TestPage } from '../support/test-browser.ts';
import { until } from '../support/until.ts';

const TWICE = documentOf('<p>No answer came from Pyongyang. The envoy had asked Pyongyang twice.</p>');

/** Whether this machine has no address of its own in brackets (IPv6, ::1). */
const NO_ADDRESS = !Object.values(networkInterfaces())
  .flat()
  .some((its) => its?.address === '::1');

interface Scripting {
  getRegisteredContentScripts(): Promise<{ matches: string[] }[]>;
}

describeBrowser('the options page', (given) => {
  const opened: TestPage[] = [];
  afterEach(async () => {
    for (const page of opened.splice(0).reverse()) await page.close();
    await setSettings(given.browser);
  });
  const open = async (text: string, host?: string): Promise<TestPage> => {
    const page = await given.browser.open(given.site.page(text, host ? { host } : {}));
    opened.push(page);
    return page;
  };
  const options = async (): Promise<TestPage> => {
    const page = await given.browser.openExtensionPage('options.html');
    opened.push(page);
    await page.waitFor(() => document.querySelector('main h1'));
    return page;
  };
  /** Number of painted pieces. */
  const untilPainted = (page: TestPage, count: number) =>
    until(`${count} painted`, async () => {
      const painted = (await paintedMentions(page)).length;
      if (painted === count) return true;
      throw new Error(`${painted} are`);
    });
  const markOf = (page: TestPage) =>
    page.evaluate(() => {
      const style = getComputedStyle(document.querySelector('p') as Element, '::highlight(marked-term)');
      return `${style.textDecorationStyle} ${style.backgroundColor}`;
    });
  const untilMark = (page: TestPage, wanted: RegExp) =>
    until(`a mark like ${wanted}`, async () => {
      const mark = await markOf(page);
      if (wanted.test(mark)) return true;
      throw new Error(mark);
    });

  test('another style reaches open pages without a reload, and the old one goes', async () => {
    const page = await open(TWICE);
    await untilPainted(page, 1);
    await untilMark(page, /^dotted rgba\(0, 0, 0, 0\)$/);
    await setSettings(given.browser, { markShape: 'marker', markColour: 'teal' });
    await untilMark(page, /^dotted (rgb|oklab)\(/);
    await setSettings(given.browser, { markShape: 'double', markColour: '#12ab9f' });
    await untilMark(page, /^double rgba\(0, 0, 0, 0\)$/);
    await setSettings(given.browser);
    await untilMark(page, /^dotted rgba\(0, 0, 0, 0\)$/);
    expect((await paintedMentions(page)).length).toBe(1);
  });

  test('chosen sites are read and no others, in open pages too', async () => {
    const chosen = await open(TWICE, 'www.news');
    const other = await open(TWICE, 'other');
    await untilPainted(chosen, 1);
    await untilPainted(other, 1);
    await setSettings(given.browser, { reads: 'chosen-sites', sitesOn: ['news.localhost'] });
    await untilPainted(other, 0);
    await chosen.reload();
    await untilPainted(chosen, 1);
    await other.reload();
    await setSettings(given.browser, {
      reads: 'chosen-sites',
      sitesOn: ['news.localhost', 'other.localhost'],
    });
    await untilPainted(other, 1);
  });

  test.skipIf(NO_ADDRESS)('an address in brackets is a site like any other', async () => {
    const server = createServer((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(TWICE);
    });
    await new Promise<void>((done) => server.listen(0, '::1', () => done()));
    try {
      const page = await given.browser.open(`http://[::1]:${(server.address() as AddressInfo).port}/`);
      opened.push(page);
      await untilPainted(page, 1);
      const popup = await given.browser.openPopup(page);
      await popup.waitFor(() => document.querySelectorAll('[role=switch]').length === 3);
      await popup.click('label[title="[::1]"]');
      await untilPainted(page, 0);
      await popup.close();
      // Before anything is asked: by its pattern.
      await page.reload();
      const life = await given.browser.openExtensionPage('options.html');
      opened.push(life);
      await life.waitFor(() => document.querySelector('.sites')?.textContent?.includes('[::1]'));
      await life.click('.current-site [role=switch]');
      await untilPainted(page, 1);
      await setSettings(given.browser, { reads: 'chosen-sites', sitesOn: [] });
      await untilPainted(page, 0);
      await setSettings(given.browser, { reads: 'chosen-sites', sitesOn: ['[::1]'] });
      await untilPainted(page, 1);
      await page.reload();
      await untilPainted(page, 1);
      await setSettings(given.browser, { reads: 'chosen-sites', sitesOn: ['[::2]'] });
      await page.reload();
      await page.evaluate(() => document.body.append(' Pyongyang'));
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      await untilPainted(page, 0);
    } finally {
      server.closeAllConnections();
      server.close();
    }
  });

  test('a site that no page can have takes nothing from the others', async () => {
    await setSettings(given.browser, { sitesOff: ['999.1.1.1', 'news.localhost'] });
    const page = await open(TWICE, 'news');
    const other = await open(TWICE, 'other');
    await untilPainted(other, 1);
    expect(await paintedMentions(page)).toEqual([]);
    await page.bringToFront();
    const reader = await given.browser.openExtensionPage('manifest.json');
    opened.push(reader);
    await until('the other site to be registered, alone', async () => {
      const registered = await reader.evaluate(async () => {
        const { scripting } = (globalThis as unknown as { chrome: { scripting: Scripting } }).chrome;
        return (await scripting.getRegisteredContentScripts()).flatMap(({ matches }) => matches);
      });
      if (registered.join() === '*://*.news.localhost/*') return true;
      throw new Error(registered.join());
    });
  });

  test('what is chosen there reaches an open page', async () => {
    const page = await open(TWICE);
    await untilPainted(page, 1);
    const form = await options();
    await form.click('input[type=radio][value=all]');
    await form.waitFor(() => document.querySelector('.saved')?.textContent);
    await untilPainted(page, 2);
  });
});
