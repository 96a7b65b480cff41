/** What an administrator sets, by a policy as the browser itself reads it. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserName } from '../support/find-browsers.ts';
import { launch } from '../support/launch.ts';
import { type ManagedValues, type PolicyInForce, setPolicy, whyNoPolicy } from '../support/policies.ts';
import { documentOf, servePages, type Site } from '../support/serve-pages.ts';
import { setSettings } from '../support/settings-of.ts';
import { paintedMentions, popupText } from '../support/show-page.ts';
import type { TestBrowser, TestPage } from '../support/test-browser.ts';
import { until } from '../support/until.ts';

const NAMES = (process.env.BROWSERS?.split(',') ?? ['chromium', 'firefox']) as BrowserName[];
const POLICY: ManagedValues = {
  sitesOff: ['intranet.localhost', 'https://not-a-host/'],
  onboarding: false,
  density: 'all',
  paused: false,
  // No setting, and a setting that is none of its words: passed over.
  colour: 'red',
  markShape: 'plain',
};

/** Chromium reads policies when it starts; of an extension that was not there yet it reads them when it is asked to. */
async function readPoliciesAgain(browser: TestBrowser): Promise<void> {
  if (browser.name !== 'chromium') return;
  const page = await browser.open('chrome://policy');
  await page.waitFor(() => {
    const within = (root: ParentNode): HTMLElement | null => {
      for (const element of root.querySelectorAll<HTMLElement>('*')) {
        if (element.id === 'reload-policies') return element;
        const found = element.shadowRoot && within(element.shadowRoot);
        if (found) return found;
      }
      return null;
    };
    const button = within(document);
    button?.click();
    return button !== null;
  });
  await page.close();
}

for (const name of NAMES) {
  const why = whyNoPolicy(name);
  describe.skipIf(why)(`a policy in ${name}${why ? `: skipped, ${why}` : ''}`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'backgrounder-policy-'));
    let policy: PolicyInForce;
    let browser: TestBrowser;
    let site: Site;
    beforeAll(async () => {
      // A folder of its own: Chromium's policy is for the extension that lies there, and for no other.
      cpSync(resolve(import.meta.dirname, '../../dist', name), folder, { recursive: true });
      policy = setPolicy(name, folder, POLICY);
      site = await servePages();
      browser = await launch(name, { extension: folder, program: policy.program });
      await readPoliciesAgain(browser);
    });
    afterAll(async () => {
      await browser?.close();
      await site?.close();
      policy?.end();
      rmSync(folder, { recursive: true, force: true });
    });

    const open = (host: string): Promise<TestPage> =>
      browser.open(site.page(documentOf('<p>Pyongyang, again Pyongyang</p>'), { host }));
    const untilPainted = (page: TestPage, count: number) =>
      until(`${count} painted`, async () => {
        const painted = (await paintedMentions(page)).length;
        if (painted === count) return true;
        throw new Error(`${painted} are`);
      });

    test('a fixed setting counts, others stay the reader’s', async () => {
      const page = await open('news');
      await untilPainted(page, 2);
      await setSettings(browser, { density: 'first' });
      await setSettings(browser, { density: 'first', highlights: false });
      await untilPainted(page, 0);
      await setSettings(browser, { density: 'first', paused: true });
      await untilPainted(page, 2);
      await page.close();
    });

    test('a site that is closed is left alone, and the popup says by whom', async () => {
      const page = await open('www.intranet');
      const popup = await browser.openPopup(page);
      const text = await until('the popup to say so', async () => {
        const text = await popupText(popup);
        return text.includes('organisation') && text;
      });
      expect(text).toContain('www.intranet.localhost');
      const switches = await popup.evaluate(() =>
        [...document.querySelectorAll<HTMLInputElement>('[role=switch]')].map(({ checked, disabled }) => ({
          checked,
          disabled,
        })),
      );
      // Highlights are the reader's; the site and the pause are not.
      expect(switches.map(({ disabled }) => disabled)).toEqual([false, true, true]);
      expect(switches[1]?.checked).toBe(true);
      await popup.close();
      expect(await paintedMentions(page)).toEqual([]);
      expect((await browser.toolbar(page)).badge).toBe('');
      await page.close();
    });

    test('the options show what is locked', async () => {
      const page = await browser.openExtensionPage('options.html');
      const text = await until('the organisation’s note', async () => {
        const text = await popupText(page);
        return text.includes('Your organisation has set some of what stands here.') && text;
      });
      expect(text).toContain('intranet.localhost');
      const locked = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLInputElement>('input')].flatMap((input) =>
          input.matches(':disabled') ? [input.type] : [],
        ),
      );
      expect(locked).toEqual(['checkbox', 'radio', 'radio', 'radio']);
      await page.close();
    });

    test.runIf(name === 'firefox')(
      'no first page opens (Chromium tells of a policy only after installing)',
      async () => {
        const page = await browser.openExtensionPage('manifest.json');
        const welcome = await page.evaluate(() => {
          const { browser } = globalThis as unknown as {
            browser: { tabs: { query(of: object): Promise<{ url?: string }[]> } };
          };
          return browser.tabs
            .query({})
            .then((tabs) => tabs.filter(({ url }) => url?.endsWith('/welcome.html')).length);
        });
        expect(welcome).toBe(0);
        await page.close();
      },
    );

    test.runIf(name === 'chromium')(
      'a change reaches open pages (Firefox reads policies when it starts)',
      async () => {
        await setSettings(browser);
        const news = await open('news');
        const intranet = await open('intranet');
        await untilPainted(news, 2);
        policy.change({ sitesOff: ['news.localhost'] });
        await readPoliciesAgain(browser);
        await untilPainted(news, 0);
        await untilPainted(intranet, 1);
        policy.change({});
        await readPoliciesAgain(browser);
        await untilPainted(news, 1);
        await news.close();
        await intranet.close();
      },
    );

    test('nobody complained', async () => {
      expect(await browser.complaints()).toEqual([]);
    });
  });
}
