/** A reader's own terms: added by keyboard, found at once, their notes in the popup and nowhere else (RELIABILITY A3). */
import { afterEach, expect, test } from 'vitest';
import type { OwnTerm } from '../../src/core/own-terms/own-term.ts';
import { describeBrowser } from '../support/describe-browser.ts';
import { documentOf } from '../support/serve-pages.ts';
import { paintedMentions, popupText } from '../support/show-page.ts';
import type { TestDocument, TestPage } from '../support/test-browser.ts';
import { until } from '../support/until.ts';

const NOTE = 'Zyxquillnote about the prisoner';

const ZENDA: OwnTerm = {
  id: 'own-1',
  label: 'Zyxquilllabel',
  aliases: ['Zenda'],
  meaning: { kind: 'note', note: NOTE },
  painted: true,
};
const STRELSAU: OwnTerm = { ...ZENDA, id: 'own-2', label: 'Strelsau', aliases: [], painted: false };
const NORKORIA: OwnTerm = {
  ...ZENDA,
  id: 'own-3',
  label: 'Norkoria',
  aliases: [],
  meaning: { kind: 'concept', concept: 'strategic-patience' },
};

/** A page about nothing that the thesaurus knows. */
const FAR_AWAY = '<h1>A crown</h1><p>The prisoner of Zenda left for Strelsau.</p>';

declare const chrome: { readonly runtime: { sendMessage(message: object): Promise<{ ok: boolean }> } };

describeBrowser('own terms', (given) => {
  const opened: TestDocument[] = [];
  const keep = <D extends TestDocument>(page: D): D => {
    opened.push(page);
    return page;
  };
  const open = async (body: string) => keep(await given.browser.open(given.site.page(documentOf(body))));
  const replace = async (terms: readonly OwnTerm[]) => {
    const own = await given.browser.openExtensionPage('manifest.json');
    await own.evaluate(async (sent) => {
      const terms = JSON.parse(sent);
      const answer = await chrome.runtime.sendMessage({ ask: 'replaceOwnTerms', given: [terms] });
      if (!answer?.ok) throw new Error(JSON.stringify(answer));
    }, JSON.stringify(terms));
    await own.close();
  };
  const untilPainted = (page: TestPage, words: readonly string[]) =>
    until(`painted: ${words.join(', ')}`, async () => {
      const painted = (await paintedMentions(page)).map(({ text }) => text);
      if (painted.join() === words.join()) return true;
      throw new Error(`painted: ${painted.join()}`);
    });
  const untilBadge = (page: TestPage, badge: string) =>
    until(`a badge "${badge}"`, async () => (await given.browser.toolbar(page)).badge === badge);
  const popupOver = async (page: TestPage, wanted: string) => {
    const popup = await given.browser.openPopup(page);
    try {
      return await until(`a popup that says ${wanted}`, async () => {
        const text = await popupText(popup);
        if (text.includes(wanted)) return text;
        throw new Error(text);
      });
    } finally {
      await popup.close();
    }
  };

  afterEach(async () => {
    for (const page of opened.splice(0)) await page.close();
    await replace([]);
  });

  test('added by keyboard, a term is marked in an open page, which the gate had left alone', async () => {
    const page = await open(FAR_AWAY);
    const other = await open('<p>Bread, and nothing but bread.</p>');
    const options = keep(await given.browser.openExtensionPage('options.html'));
    await options.waitFor(() => document.querySelector('.own-form'));
    const tabTo = (what: string) =>
      until(`the focus on ${what}`, async () => {
        await options.press('Tab');
        const words = await options.evaluate(() => {
          const { activeElement } = document;
          const label = (activeElement as HTMLInputElement | null)?.labels?.[0];
          return activeElement?.closest('.own-terms') ? (label ?? activeElement).textContent : '';
        });
        return words?.startsWith(what);
      });
    await tabTo('Term');
    await options.type('Castle of Zenda');
    await tabTo('Other forms');
    await options.type('Zenda');
    await tabTo('Note');
    await options.type(NOTE);
    await tabTo('Add');
    await options.press('Enter');
    await options.waitFor(() => document.querySelector('.own-done p'));
    expect(await options.evaluate(() => document.querySelector('.own-list')?.textContent)).toContain(NOTE);
    // The next term may follow.
    await options.waitFor(() => document.activeElement?.className === 'own-input');

    await untilPainted(page, ['Zenda']);
    await untilBadge(page, '1');
    const text = await popupOver(page, NOTE);
    expect(text).toContain('Castle of Zenda');
    expect(text).not.toContain('Dong-A Ilbo');
    await untilPainted(other, []);
    await untilBadge(other, '');

    // A page that is opened later, by its own script.
    await untilPainted(await open(FAR_AWAY), ['Zenda']);
  });

  test('what speaks against a term is said beside it', async () => {
    const options = keep(await given.browser.openExtensionPage('options.html'));
    await options.click('.own-form input[type=text]');
    await options.type('Pyongyang');
    await options.press('Enter');
    const said = await options.waitFor(() => document.querySelector('.own-problems')?.textContent);
    expect(said).toContain('Pyongyang');
    expect(await options.evaluate(() => document.querySelector('.own-list'))).toBeNull();
  });

  test('changed, taken back and gone, at once', async () => {
    const page = await open(`${FAR_AWAY}<p>They wait in Pyongyang.</p>`);
    await untilPainted(page, ['Pyongyang']);
    await replace([ZENDA]);
    await untilPainted(page, ['Zenda', 'Pyongyang']);
    await untilBadge(page, '2');
    await replace([{ ...ZENDA, painted: false }]);
    await untilPainted(page, ['Pyongyang']);
    await untilBadge(page, '2');
    await replace([]);
    await untilBadge(page, '1');
  });

  test('another name of a concept has the concept’s background', async () => {
    await replace([NORKORIA]);
    const page = await open('<p>It was Norkoria all over again.</p>');
    await untilPainted(page, ['Norkoria']);
    const text = await popupOver(page, 'strategic patience');
    expect(text).toContain('Dong-A Ilbo');
  });

  test('the background is stopped and forgets none', async () => {
    await replace([ZENDA]);
    await given.browser.stopBackground();
    const page = await open(FAR_AWAY);
    await untilPainted(page, ['Zenda']);
    await popupOver(page, NOTE);
  });

  test('A3: neither note, nor label, nor what is only listed reaches a page', async () => {
    await replace([ZENDA, STRELSAU]);
    const page = await open(`<script>
        window.heard = [];
        new MutationObserver((records) => heard.push(...records.map(({ target, addedNodes }) =>
          target.textContent + [...addedNodes].map((node) => node.outerHTML ?? node.data).join())))
          .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
        for (const type of ['message', 'keydown', 'click', 'focusin', 'copy', 'selectionchange'])
          addEventListener(type, (event) => heard.push(String(event.data ?? event.detail)), true);
      </script>${FAR_AWAY}`);
    await untilPainted(page, ['Zenda']);
    await untilBadge(page, '2');
    // Every way to a mention that is only listed: the popup's list, and the commands.
    const popup = await given.browser.openPopup(page);
    await popup.waitFor(() => document.querySelector('[data-concept="own-2"]'));
    await popup.click('[data-concept="own-2"]');
    await popup.waitFor(() => document.querySelector('.chosen'));
    await popup.close();
    const flashed = async () =>
      (await paintedMentions(page)).map(({ highlight, text }) => `${highlight}: ${text}`);
    expect(await flashed()).toEqual(['marked-term: Zenda']);
    await given.browser.runCommand(page, 'next-mention');
    await given.browser.runCommand(page, 'show-card');
    const card = await until('the card', () => page.inShadow('div[popover=manual]', '[role=dialog]'));
    expect(card.text).toContain('Zenda');
    expect(card.text).not.toMatch(/Zyxquill/);
    expect((await flashed()).join()).not.toContain('Strelsau');

    const probe = () =>
      page.evaluate(() => {
        const world = window as unknown as {
          heard: string[];
          find(text: string): boolean;
        };
        const found: string[] = [];
        for (const word of ['Zyxquillnote', 'Zyxquilllabel', 'Zyxquill', 'prisoner', 'noted'])
          if (world.find(word)) {
            const selection = getSelection();
            for (let n = 0; n < 40; n++) selection?.modify('extend', 'forward', 'word');
            found.push(`find ${word}: ${selection}`);
          }
        getSelection()?.selectAllChildren(document.documentElement);
        const all = String(getSelection());
        getSelection()?.removeAllRanges();
        const styles = [...document.querySelectorAll('*')].map((element) =>
          ['::before', '::after', '::highlight(marked-term)']
            .map((part) => getComputedStyle(element, part).content)
            .join(),
        );
        const host = document.documentElement.lastElementChild as HTMLElement & {
          getHTML?(options: object): string;
        };
        return {
          reached: found.join(),
          all,
          html: document.documentElement.outerHTML,
          getHtml: host.getHTML?.({ serializableShadowRoots: true }) ?? '',
          // biome-ignore lint/performance/useDomNodeTextContent: what is shown is what is looked for
          text: document.body.innerText,
          styles: styles.join(),
          highlights: [...CSS.highlights.keys()].join(),
          ranges: [...CSS.highlights.values()]
            .flatMap((set) => [...(set as unknown as Iterable<StaticRange>)])
            .map(({ startContainer, startOffset, endOffset }) =>
              startContainer.textContent?.slice(startOffset, endOffset),
            )
            .join(),
          heard: world.heard.join(),
          performance: performance
            .getEntries()
            .map(({ name }) => name)
            .join(),
          globals: Object.getOwnPropertyNames(window).join(),
          storage: JSON.stringify({ ...localStorage, ...sessionStorage }) + document.cookie,
        };
      });
    const seen = await probe();
    expect(Object.keys(seen).length).toBeGreaterThanOrEqual(12);
    // It looks indeed: what stands in the page is found by it, and what stands in the card.
    expect(seen.reached).toContain('find prisoner');
    expect(seen.reached).toContain('noted');
    expect(seen.html).toContain('Strelsau');
    expect(seen.ranges.split(',').every((words) => words === 'Zenda')).toBe(true);
    for (const [way, what] of Object.entries(seen)) expect(`${way}: ${what}`).not.toMatch(/Zyxquill/);
    expect(await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))).toEqual(
      [],
    );
  });

  test('A3: what content scripts can read has no note in it', async () => {
    await replace([ZENDA, STRELSAU, NORKORIA]);
    const own = keep(await given.browser.openExtensionPage('manifest.json'));
    const stored = await own.evaluate(async () => {
      const { storage } = chrome as unknown as {
        storage: { local: { get(key: null): Promise<object> } };
      };
      return JSON.stringify(await storage.local.get(null));
    });
    expect(stored).toContain('zenda');
    expect(stored).not.toContain('Zyxquillnote');
    expect(stored).not.toContain('strategic-patience');
  });

  test('nothing was amiss', async () => {
    expect(await given.browser.complaints()).toEqual([]);
  });
});
