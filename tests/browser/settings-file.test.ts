/** Settings kept as a file and read in again, set back, found damaged, and not saved for want of room. */
import { afterEach, expect, test } from 'vitest';
import { describeBrowser } from '../support/describe-browser.ts';
import { documentOf } from '../support/serve-pages.ts';
import { setSettings } from '../support/settings-of.ts';
import { popupText } from '../support/show-page.ts';
import type { Json, TestDocument, TestPage } from '../support/test-browser.ts';
import { until } from '../support/until.ts';

interface Area {
  get(key?: string): Promise<Record<string, unknown>>;
  set(values: object): Promise<void>;
  remove(key: string): Promise<void>;
  getBytesInUse(key: null): Promise<number>;
  readonly QUOTA_BYTES: number;
}

/** In both browsers. */
declare const chrome: {
  readonly storage: { readonly local: Area };
  readonly runtime: { sendMessage(message: object): Promise<{ ok: boolean; value: never }> };
};

interface Stored {
  readonly sitesOff: readonly string[];
  readonly density: string;
  readonly markColour: string;
}

/** The options page, with what it handed over as a file, in place of the browser's taking it. */
type Saving = Window & { saved: { name: string; text: string }[] };

const file = (settings: object, ownTerms?: readonly Json[]) =>
  JSON.stringify({ file: 'backgrounder-settings', version: 2, settings, ...(ownTerms && { ownTerms }) });

const ZENDA = {
  id: 'own-1',
  label: 'Zenda',
  aliases: [],
  meaning: { kind: 'note', note: 'A castle.' },
  painted: true,
};

describeBrowser('settings', (given) => {
  const opened: TestDocument[] = [];
  afterEach(async () => {
    for (const page of opened.splice(0).reverse()) await page.close();
    await setSettings(given.browser);
  });
  const options = async (): Promise<TestPage> => {
    const page = await given.browser.openExtensionPage('options.html');
    opened.push(page);
    await page.waitFor(() => document.querySelector('main h1'));
    return page;
  };
  const stored = (page: TestDocument) =>
    page.evaluate(async () => (await chrome.storage.local.get('settings')).settings as Stored);
  const ownLabels = (page: TestDocument) =>
    page.evaluate(async () => {
      const { value } = await chrome.runtime.sendMessage({ ask: 'ownTerms', given: [] });
      return (value as { terms: { label: string }[] }).terms.map(({ label }) => label);
    });
  /** A real click on the button that says so. */
  const press = async (page: TestPage, words: string) => {
    await page.waitFor((words) => {
      document.getElementById('pressed-by-test')?.removeAttribute('id');
      const button = [...document.querySelectorAll('button')].find((one) => one.textContent === words);
      if (!button) return false;
      button.id = 'pressed-by-test';
      button.scrollIntoView({ block: 'center' });
      return true;
    }, words);
    await page.click('#pressed-by-test');
  };
  const untilSaid = (page: TestPage, words: string) =>
    until(words, async () => {
      const said = await page.evaluate(() => document.querySelector('.saved')?.textContent ?? '');
      if (said.includes(words)) return true;
      throw new Error(said);
    });
  const choose = (page: TestPage, text: string) =>
    page.evaluate((text) => {
      const field = document.querySelector<HTMLInputElement>('input[type=file]') as HTMLInputElement;
      const chosen = new DataTransfer();
      chosen.items.add(new File([text], 'settings.json', { type: 'application/json' }));
      field.files = chosen.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    }, text);
  const preview = (page: TestPage) =>
    page.waitFor(() => {
      const rows = [...document.querySelectorAll('.change-preview tbody tr')];
      return rows.length > 0 && rows.map((row) => [...row.children].map(({ textContent }) => textContent));
    });
  const noPreview = (page: TestPage) =>
    page.waitFor(() => document.querySelector('.change-preview') === null);

  test('saved as a file, changed, and read in again as they were', async () => {
    await setSettings(given.browser, { sitesOff: ['one.example'], density: 'all', markColour: '#12ab9f' });
    const page = await options();
    await page.evaluate(() => {
      const world = window as unknown as Saving;
      world.saved = [];
      let text: Promise<string>;
      URL.createObjectURL = (blob) => {
        text = (blob as Blob).text();
        return 'blob:kept';
      };
      HTMLAnchorElement.prototype.click = function () {
        void text.then((text) => world.saved.push({ name: this.download, text }));
      };
    });
    await press(page, 'Save settings as a file');
    const { name, text } = await page.waitFor(() => (window as unknown as Saving).saved[0]);
    expect(name).toBe('backgrounder-settings.json');

    await setSettings(given.browser, { sitesOff: ['two.example'] });
    await choose(page, text);
    await page.click('input[type=radio][value=replace]');
    expect((await preview(page)).map(([setting]) => setting)).toHaveLength(3);
    // Nothing has happened yet.
    expect((await stored(page)).sitesOff).toEqual(['two.example']);
    await press(page, 'Change it');
    await untilSaid(page, 'Set as the file says.');
    expect(await stored(page)).toMatchObject({
      sitesOff: ['one.example'],
      density: 'all',
      markColour: '#12ab9f',
    });
  });

  test('a file is added, own terms too, and taken back with one click', async () => {
    await setSettings(given.browser, { sitesOff: ['one.example'] });
    const page = await options();
    await choose(page, file({ sitesOff: ['two.example'], density: 'all' }, [ZENDA]));
    const rows = await preview(page);
    expect(rows.map((cells) => cells.slice(1))).toEqual([
      ['one.example', 'one.example, two.example'],
      expect.anything(),
      [expect.anything(), 'Zenda'],
    ]);
    await press(page, 'Change it');
    await untilSaid(page, 'Set as the file says.');
    await noPreview(page);
    expect(await stored(page)).toMatchObject({
      sitesOff: ['one.example', 'two.example'],
      density: 'all',
    });
    expect(await ownLabels(page)).toEqual(['Zenda']);
    await press(page, 'Undo');
    await untilSaid(page, 'Saved.');
    expect(await stored(page)).toMatchObject({ sitesOff: ['one.example'], density: 'first' });
    expect(await ownLabels(page)).toEqual([]);
  });

  test('own terms that clash are told before anything is done, and are not taken over', async () => {
    const page = await options();
    const bad = [
      { ...ZENDA, id: 'own-2', label: 'Pyongyang' },
      { ...ZENDA, id: 'own-3', label: 'Strelsau', aliases: ['zenda'] },
    ];
    await choose(page, file({ density: 'all' }, [ZENDA, ...bad]));
    const reasons = await page.waitFor(() => {
      const found = [...document.querySelectorAll('.own-left li')].map(({ textContent }) => textContent);
      return found.length > 0 && found;
    });
    expect(reasons).toEqual([
      'Pyongyang “Pyongyang” is found already: it names Pyongyang.',
      'Strelsau “zenda” is a form of your term “Zenda” already.',
    ]);
    await press(page, 'Change it');
    await untilSaid(page, 'Set as the file says.');
    expect(await ownLabels(page)).toEqual(['Zenda', 'Strelsau']);
    await press(page, 'Undo');
    await untilSaid(page, 'Saved.');
    expect(await ownLabels(page)).toEqual([]);
  });

  test.each([
    ['that is none of ours', '{"settings":{"paused":true}}', 'This is no settings file of Backgrounder.'],
    ['that is broken', file({}).slice(0, -2), 'This file cannot be read'],
  ])('a file %s changes nothing and is refused with a word', async (_, text, words) => {
    const page = await options();
    const before = await stored(page);
    await choose(page, text);
    const said = await page.waitFor(() => document.querySelector('.file [role=alert]')?.textContent);
    expect(said).toContain(words);
    expect(await stored(page)).toEqual(before);
  });

  test('all is set back, and that is taken back', async () => {
    await setSettings(given.browser, { sitesOff: ['one.example'], density: 'all' });
    const page = await options();
    await press(page, 'Set everything back');
    expect(await preview(page)).toHaveLength(2);
    expect(await stored(page)).toMatchObject({ density: 'all' });
    await press(page, 'Change it');
    await untilSaid(page, 'Everything is as it was at the beginning.');
    expect(await stored(page)).toMatchObject({ sitesOff: [], density: 'first' });
    await press(page, 'Undo');
    await untilSaid(page, 'Saved.');
    expect(await stored(page)).toMatchObject({ sitesOff: ['one.example'], density: 'all' });
  });

  test('damaged ones: the popup says so, the options show them until they are dismissed', async () => {
    await setSettings(given.browser, { sitesOff: ['one.example'] });
    const form = await options();
    await form.evaluate(async () => {
      const { settings } = (await chrome.storage.local.get('settings')) as { settings: object };
      await chrome.storage.local.set({ settings: { ...settings, density: 'Zyxquill', markShape: 7 } });
    });
    const page = await given.browser.open(given.site.page(documentOf('<p>Bread needs patience.</p>')));
    opened.push(page);
    const popupSays = async (is: boolean) => {
      const popup = await given.browser.openPopup(page);
      await until('the popup to be drawn', async () => (await popupText(popup)).includes('does not mention'));
      expect((await popupText(popup)).includes('Some settings could not be read')).toBe(is);
      await popup.close();
    };
    await popupSays(true);
    const shown = await form.waitFor(
      () =>
        document.querySelector('.unread') &&
        [...document.querySelectorAll('.unread dd')].map(({ textContent }) => textContent),
    );
    expect(shown).toEqual(['"Zyxquill"', '7']);
    expect(await stored(form)).toMatchObject({ sitesOff: ['one.example'], density: 'first' });
    await form.bringToFront();
    await press(form, 'Dismiss');
    await untilSaid(form, 'Dismissed.');
    await form.waitFor(() => document.querySelector('.unread') === null);
    await popupSays(false);
  });

  test('nobody complained', async () => {
    expect(await given.browser.complaints()).toEqual([]);
  });
});

// Firefox sets no limit to `storage.local` but the disk's.
describeBrowser(
  'a full storage',
  (given) => {
    test('what cannot be saved is said, and what was saved is still there', async () => {
      await setSettings(given.browser, { sitesOff: ['one.example'] });
      const page = await given.browser.openExtensionPage('options.html');
      await page.waitFor(() => document.querySelector('.sites'));
      const settings = () => page.evaluate(async () => (await chrome.storage.local.get('settings')).settings);
      const before = await settings();
      await page.evaluate(async () => {
        const { local } = chrome.storage;
        const room = local.QUOTA_BYTES - (await local.getBytesInUse(null));
        await local.set({ filler: 'x'.repeat(room - 'filler""'.length - 4) });
      });
      await page.click('form input');
      await page.type('two.example');
      await page.press('Enter');
      const said = await page.waitFor(() => document.querySelector('.saved')?.textContent || null);
      expect(said).toMatch(/could not save this.*full/);
      expect(await settings()).toEqual(before);
      expect(await page.evaluate(() => document.querySelector('.sites')?.textContent)).not.toContain(
        'two.example',
      );
      await page.evaluate(() => chrome.storage.local.remove('filler'));
      await page.close();
    });
  },
  {},
  ['chromium'],
);
