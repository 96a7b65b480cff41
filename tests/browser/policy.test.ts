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
import type { Json, TestBrowser, TestPage } from '../support/test-browser.ts';
import { until } from '../support/until.ts';

declare const chrome: {
  readonly runtime: { sendMessage(message: object): Promise<{ ok: boolean; value: unknown }> };
  readonly storage: { readonly local: { get(key: null): Promise<object> } };
  readonly scripting: { getRegisteredContentScripts(): Promise<{ id: string }[]> };
};

const NAMES = (process.env.BROWSERS?.split(',') ?? ['chromium', 'firefox']) as BrowserName[];
const NOTE = 'Zyxquillnote of the house';
const GIVEN = {
  label: 'Harbour desk',
  aliases: ['Zyxquilldesk', 'news'],
  meaning: { kind: 'note', note: NOTE },
  painted: true,
};
const POLICY: ManagedValues = {
  ownTerms: [
    { ...GIVEN, label: 'Pyongyang', aliases: [] },
    GIVEN,
    { ...GIVEN, label: 'Strelsau', aliases: [], painted: false },
    // Damaged: no label, and a meaning that is none. Of wrong types Chromium would hand on nothing at all.
    { ...GIVEN, label: '' },
    { ...GIVEN, label: 'Ruritania', meaning: { kind: 'riddle' } },
    { label: 'Norkoria', meaning: { kind: 'concept', concept: 'strategic-patience' }, painted: true },
  ],
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
  /** The button can be pressed when nothing is being read. */
  const whenReady = (isPressed: boolean) =>
    page.waitFor((isPressed) => {
      const within = (root: ParentNode): HTMLButtonElement | null => {
        for (const element of root.querySelectorAll<HTMLButtonElement>('*')) {
          if (element.id === 'reload-policies') return element;
          const found = element.shadowRoot && within(element.shadowRoot);
          if (found) return found;
        }
        return null;
      };
      const button = within(document);
      if (!button || button.disabled) return false;
      if (isPressed) button.click();
      return true;
    }, isPressed);
  await whenReady(true);
  await whenReady(false);
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

    const ask = async <T>(question: string, ...given: Json[]): Promise<T> => {
      const page = await browser.openExtensionPage('manifest.json');
      try {
        return (await page.evaluate(
          async (question, given) => {
            const answer = await chrome.runtime.sendMessage({ ask: question, given });
            if (!answer.ok) throw new Error(JSON.stringify(answer));
            return answer.value;
          },
          question,
          given,
        )) as T;
      } finally {
        await page.close();
      }
    };
    const openDesk = () =>
      browser.open(site.page(documentOf('<p>The harbour desk in Strelsau.</p>'), { host: 'news' }));

    test('its terms are found like the reader’s own, and their notes are in the popup alone', async () => {
      await setSettings(browser);
      const page = await openDesk();
      await untilPainted(page, 1);
      expect((await paintedMentions(page)).map(({ text }) => text)).toEqual(['harbour desk']);
      await until('a badge that says 2', async () => (await browser.toolbar(page)).badge === '2');
      const popup = await browser.openPopup(page);
      const text = await until('the popup to say so', async () => {
        const text = await popupText(popup);
        if (text.includes(NOTE)) return text;
        throw new Error(text);
      });
      expect(text).toContain('Notes from your organisation');
      expect(text).not.toContain('Your notes');
      expect(text).toContain('Strelsau');
      await popup.close();
      expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toContain('Zyxquill');
      await page.close();
      const other = await browser.open(site.page(documentOf('<p>Norkoria</p>'), { host: 'news' }));
      await untilPainted(other, 1);
      await other.close();
    });

    test('they lie where no content script can read their notes', async () => {
      const reader = await browser.openExtensionPage('manifest.json');
      const stored = await reader.evaluate(async () => JSON.stringify(await chrome.storage.local.get(null)));
      expect(stored).toContain('zyxquilldesk');
      expect(stored).not.toContain('Zyxquillnote');
      await reader.close();
    });

    test('they cannot be changed, taken away or saved; what of them is no term is said', async () => {
      const mine = { ...GIVEN, id: 'own-1', label: 'Elphberg', aliases: [] };
      expect(await ask('saveOwnTerm', { ...GIVEN, id: null, label: 'harbour DESK', aliases: [] })).toEqual([
        { kind: 'given-already', form: 'harbour DESK' },
      ]);
      await ask('replaceOwnTerms', [mine]);
      await ask('removeOwnTerm', 'own-given-2');
      const page = await browser.openExtensionPage('options.html');
      const section = await page.waitFor(() => {
        const given = document.querySelector('.own-given');
        const own = document.querySelector('.own-terms > .own-list');
        return (
          given &&
          own && {
            text: given.textContent ?? '',
            buttons: given.querySelectorAll('button').length,
            labels: [...given.querySelectorAll('.own-words > b')].map(({ textContent }) => textContent),
            own: [...own.querySelectorAll('.own-words > b')].map(({ textContent }) => textContent),
            actions: own.querySelectorAll('button').length,
          }
        );
      });
      expect(section.labels).toEqual(['Harbour desk', 'Strelsau', 'Norkoria']);
      expect(section.own).toEqual(['Elphberg']);
      expect([section.buttons, section.actions]).toEqual([0, 2]);
      expect(section.text).toContain('2 terms could not be read and were left out.');
      expect(section.text).toContain('“Pyongyang” is found already: it names Pyongyang.');
      expect(section.text).toContain('“news” stands on nearly every page.');
      // What is saved as a file, and what goes with everything set back, is the reader's.
      const saved = await page.evaluate(async () => {
        const blobs: Promise<string>[] = [];
        const make = URL.createObjectURL;
        URL.createObjectURL = (blob: Blob) => {
          blobs.push(blob.text());
          return make(blob);
        };
        HTMLAnchorElement.prototype.click = () => {};
        const press = (words: string) =>
          [...document.querySelectorAll('button')].find(({ textContent }) => textContent === words)?.click();
        press('Save settings as a file');
        press('Set everything back');
        return (await Promise.all(blobs)).join();
      });
      expect(saved).toContain('Elphberg');
      expect(saved).not.toMatch(/Harbour|Norkoria/);
      await page.waitFor(() => document.querySelector('.change-preview'));
      expect(await page.evaluate(() => document.querySelector('.change-preview')?.textContent)).toContain(
        'Elphberg',
      );
      await page.click('.change-preview .main-action');
      await page.waitFor(() => !document.querySelector('.own-terms > .own-list'));
      expect(await page.evaluate(() => document.querySelectorAll('.own-given .own-words').length)).toBe(3);
      await page.close();
      const told = await ask<{ terms: object[]; given: { terms: object[] } }>('ownTerms');
      expect([told.terms.length, told.given.terms.length]).toEqual([0, 3]);
    });

    test('the background is stopped and forgets none', async () => {
      await browser.stopBackground();
      const page = await openDesk();
      await untilPainted(page, 1);
      await page.close();
    });

    test('diagnostics count them, and name none', async () => {
      const page = await browser.openExtensionPage('options.html');
      await page.waitFor(() => document.querySelector('.own-given'));
      await page.evaluate(() => {
        [...document.querySelectorAll('button')]
          .find(({ textContent }) => textContent === 'Copy diagnostics')
          ?.click();
      });
      const text = await page.waitFor(
        () => document.querySelector<HTMLTextAreaElement>('textarea.diagnostics')?.value,
      );
      expect(JSON.parse(text).ownTerms).toEqual({
        own: 0,
        setAside: 0,
        given: 3,
        givenSetAside: 2,
        givenLeftOut: 2,
      });
      expect(text).not.toMatch(/Zyxquill|Harbour/);
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

    test.runIf(name === 'chromium')(
      'a change of its terms reaches open pages, and none are left when they go',
      async () => {
        policy.change({ ownTerms: [GIVEN] });
        await readPoliciesAgain(browser);
        const page = await openDesk();
        await untilPainted(page, 1);
        policy.change({ ownTerms: [{ ...GIVEN, painted: false }] });
        await readPoliciesAgain(browser);
        await untilPainted(page, 0);
        policy.change({ ownTerms: [{ ...GIVEN, label: 'Strelsau', aliases: [] }] });
        await readPoliciesAgain(browser);
        await untilPainted(page, 1);
        expect((await paintedMentions(page)).map(({ text }) => text)).toEqual(['Strelsau']);
        policy.change({});
        await readPoliciesAgain(browser);
        await untilPainted(page, 0);
        await page.close();
        const reader = await browser.openExtensionPage('manifest.json');
        await until('nothing to be left but the settings', async () => {
          const left = await reader.evaluate(async () => {
            const { storage, scripting } = chrome;
            const scripts = await scripting.getRegisteredContentScripts();
            return [...Object.keys(await storage.local.get(null)), ...scripts.map(({ id }) => id)];
          });
          if (left.join() === 'settings') return true;
          throw new Error(left.join());
        });
        await reader.close();
      },
    );

    test('nobody complained', async () => {
      expect(await browser.complaints()).toEqual([]);
    });
  });
}
