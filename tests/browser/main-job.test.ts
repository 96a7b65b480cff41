import { afterEach, expect, test } from 'vitest';
import { editorial } from '../../src/data/editorial.ts';
import { LIFE } from '../../src/extension/frame-life.ts';
import { describeBrowser } from '../support/describe-browser.ts';
import { shareThatDiffers } from '../support/pixels.ts';
import { documentOf } from '../support/serve-pages.ts';
import { setSettings } from '../support/settings-of.ts';
import { paintedMentions, popupText } from '../support/show-page.ts';
import type { TestBrowser, TestPage } from '../support/test-browser.ts';
import { until } from '../support/until.ts';

declare const chrome: {
  readonly tabs: { query(of: { url: string }): Promise<{ readonly id: number }[]> };
  readonly scripting: {
    executeScript(of: object): Promise<{ readonly result: unknown }[]>;
  };
};

const ARTICLE = `
  <h1>Envoys wait for Pyongyang</h1>
  <p>The <em>Stockholm</em> talks of 2019 were the last. Sung&nbsp;Kim, then an envoy, called the years before
  “stra&shy;tegic patience”; nobody in North Korea answered.</p>
  <p>A patience that is strategic, a stock in Holm Street and Kimberly are other things.</p>
  <textarea>Pyongyang</textarea><div contenteditable>Pyongyang</div><script>'Pyongyang'</script>
  <p hidden>Pyongyang</p>`;

/**
 * In the order of the page; the first of each concept in a section, as the settings begin. A mention that crosses
 * elements is painted in pieces.
 */
const PAINTED = [
  'Pyongyang',
  'Stockholm',
  ' talks',
  'Sung\u00a0Kim',
  'stra\u00adtegic patience',
  'North Korea',
];

async function paintedWords(page: TestPage): Promise<string[]> {
  return (await paintedMentions(page)).map(({ text }) => text);
}

const untilPainted = (page: TestPage, words: readonly string[]) =>
  until(`painted: ${words.join(', ')}`, async () => {
    const painted = await paintedWords(page);
    if (painted.join() === words.join()) return true;
    throw new Error(painted.join());
  });

const untilBadge = (browser: TestBrowser, page: TestPage, badge: string) =>
  until(`a badge that says "${badge}"`, async () => {
    const shown = await browser.toolbar(page);
    if (shown.badge === badge) return shown;
    throw new Error(`it says "${shown.badge}"`);
  });

/** Of the first paragraph's "Pyongyang", CSS pixels. */
const boxOfPyongyang = (page: TestPage) =>
  page.evaluate(() => {
    const text = document.querySelector('p')?.firstChild as Text;
    const range = document.createRange();
    range.setStart(text, text.data.indexOf('Pyongyang'));
    range.setEnd(text, text.data.indexOf('Pyongyang') + 9);
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x, y, width, height };
  });

describeBrowser('the main job', (given) => {
  const opened: TestPage[] = [];
  const open = async (url: string): Promise<TestPage> => {
    const page = await given.browser.open(url);
    opened.push(page);
    return page;
  };
  afterEach(async () => {
    for (const page of opened.splice(0)) await page.close();
  });

  test('marks the right words, counts concepts, and leaves the page as it was', async () => {
    const watch = `<script>
      window.changes = 0;
      new MutationObserver((records) => { window.changes += records.length; })
        .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      addEventListener('load', () => setTimeout(() => { window.before = document.documentElement.outerHTML; window.changes = 0; }));
    </script>`;
    const page = await open(given.site.page(documentOf(watch + ARTICLE)));
    await page.waitFor(() => 'before' in window);
    await untilPainted(page, PAINTED);
    await untilBadge(given.browser, page, '5');
    // The number goes out at once, the words of the button a moment later: they are asked for.
    await until('a button that says 5', async () => (await given.browser.toolbar(page)).title.includes('5'));
    expect(
      await page.evaluate(() => {
        const { before, changes } = window as unknown as { before: string; changes: number };
        return { changes, isSame: document.documentElement.outerHTML === before };
      }),
    ).toEqual({ changes: 0, isSame: true });
  });

  test('what is marked can be seen', async () => {
    const page = await open(
      given.site.page(documentOf(`<p style="font-size:2rem">They met in Pyongyang.</p>`)),
    );
    await untilPainted(page, ['Pyongyang']);
    const box = await boxOfPyongyang(page);
    const beside = { ...box, x: 8, width: box.x - 16 };
    const marked = await page.screenshot();
    await setSettings(given.browser, { highlights: false });
    await untilPainted(page, []);
    const bare = await page.screenshot();
    await setSettings(given.browser);
    // A dotted line of 2 px under letters of 32: some 1.5 % of the box.
    expect(shareThatDiffers(marked, bare, box)).toBeGreaterThan(0.005);
    expect(shareThatDiffers(marked, bare, beside)).toBe(0);
  });

  test('what one is led to can be seen', async () => {
    const page = await open(
      given.site.page(documentOf(`<p style="font-size:2rem">They met in Pyongyang.</p>`)),
    );
    await untilPainted(page, ['Pyongyang']);
    const box = await boxOfPyongyang(page);
    const marked = await page.screenshot();
    // For a moment only, which a busy machine may miss.
    const share = await until('it is seen', async () => {
      await given.browser.runCommand(page, 'next-mention');
      const share = shareThatDiffers(await page.screenshot(), marked, box);
      return share > 0.3 && share;
    });
    expect(share).toBeGreaterThan(0.3);
    await until('it is gone', async () => shareThatDiffers(await page.screenshot(), marked, box) === 0);
  });

  test('the popup gives passages of the editorial, word for word', async () => {
    const page = await open(given.site.page(documentOf(ARTICLE)));
    await untilBadge(given.browser, page, '5');
    const popup = await given.browser.openPopup(page);
    const text = await until('the excerpt on Stockholm, with its source', async () => {
      const text = await popupText(popup);
      const words = 'Since late 2019 when the two nations had working-level negotiations in Stockholm';
      return text.includes(words) && text.includes('Dong-A Ilbo') && text;
    });
    await popup.close();
    const quoted = text.split('\n').filter((line) => editorial.text.includes(line) && line.length > 60);
    expect(quoted.length).toBeGreaterThanOrEqual(1);
  });

  test('a page without mentions shows nothing and sees nothing', async () => {
    const page = await open(
      given.site.page(documentOf('<h1>Bread</h1><p>Knead it, and wait for an hour.</p>')),
    );
    const mentioning = await open(given.site.page(documentOf('<p>Pyongyang</p>')));
    // By the time that a page opened later is marked, this one has been read as well.
    await untilBadge(given.browser, mentioning, '1');
    expect(await given.browser.toolbar(page)).toMatchObject({ badge: '' });
    expect(
      await page.evaluate(() => {
        const paragraph = document.querySelector('p') as Element;
        return {
          highlights: CSS.highlights.size,
          style: getComputedStyle(paragraph, '::highlight(marked-term)').textDecorationLine,
        };
      }),
    ).toEqual({ highlights: 0, style: 'none' });
    const popup = await given.browser.openPopup(page);
    await until('an honest line', async () => (await popupText(popup)).includes('does not mention'));
    await popup.close();
  });

  test('frames count together, each concept once', async () => {
    const { site } = given;
    const inner = site.page(documentOf('<p>Pyongyang and strategic patience</p>'), { host: 'advert' });
    const page = await open(
      site.page(
        documentOf(
          `<p>Pyongyang</p><iframe src="${inner}"></iframe><iframe srcdoc="<p>Sung Kim of North Korea policy, in Pyongyang</p>"></iframe>`,
        ),
      ),
    );
    await untilBadge(given.browser, page, '4');
    await page.evaluate(() => document.querySelector('iframe')?.remove());
    await untilBadge(given.browser, page, '3');
  });

  test('a frame that is written to and taken away at once is nothing to complain of', async () => {
    const page = await open(
      given.site.page(documentOf('<p>Bread</p><iframe srcdoc="<p>Bread</p>"></iframe>')),
    );
    await page.waitFor(() => document.querySelector('iframe')?.contentDocument?.readyState === 'complete');
    // The content script comes with the end of the document; it watches from then on.
    await new Promise((then) => setTimeout(then, 300));
    await page.evaluate(() => {
      const frame = document.querySelector('iframe') as HTMLIFrameElement;
      frame.contentDocument?.body.append('and butter');
      frame.remove();
    });
    await new Promise((then) => setTimeout(then, 300));
    expect(await given.browser.complaints()).toEqual([]);
  });

  test('a frame that moves to a page without a mention no longer counts', async () => {
    const { site } = given;
    const inner = site.page(documentOf('<p>Pyongyang and strategic patience</p>'), { host: 'advert' });
    const bread = site.page(documentOf('<p>Bread</p>'), { host: 'advert' });
    const page = await open(site.page(documentOf(`<p>Pyongyang</p><iframe src="${inner}"></iframe>`)));
    await untilBadge(given.browser, page, '2');
    await page.evaluate((address) => {
      (document.querySelector('iframe') as HTMLIFrameElement).src = address;
    }, bread);
    await untilBadge(given.browser, page, '1');
  });

  test('follows a page that rewrites itself', async () => {
    const page = await open(given.site.page(documentOf('<main><p>Pyongyang</p></main>')));
    await untilPainted(page, ['Pyongyang']);
    await page.evaluate(() => {
      history.pushState({}, '', '/another');
      (document.querySelector('main') as Element).innerHTML = '<p>The DPRK and its strategic patience</p>';
    });
    await untilPainted(page, ['DPRK', 'strategic patience']);
    await untilBadge(given.browser, page, '2');
    await page.evaluate(() => {
      history.pushState({}, '', '/bread');
      (document.querySelector('main') as Element).innerHTML = '<p>Bread</p>';
    });
    await untilBadge(given.browser, page, '');
    expect(await paintedWords(page)).toEqual([]);
  });

  interface Visited extends Window {
    shows: boolean[];
    isFirst?: boolean;
  }

  /**
   * A page with one mention that was left and came back out of the back/forward cache. What a browser keeps there is its
   * own affair (a busy Firefox did not keep 3 of 80): where it loads the page anew, another one is visited.
   * @param isRipe waits until the page is to be left
   */
  const thatCameBack = (isRipe: (page: TestPage, url: string) => Promise<unknown>): Promise<TestPage> =>
    until('a page that was kept', async () => {
      const remember = `<script>window.shows = []; addEventListener('pageshow', ({ persisted }) => shows.push(persisted))</script>`;
      const url = given.site.page(documentOf(`${remember}<p>Pyongyang</p>`));
      const page = await open(url);
      await page.evaluate(() => {
        (window as unknown as Visited).isFirst = true;
      });
      await isRipe(page, url);
      await page.goto(given.site.page(documentOf('<p>Bread</p>')));
      await untilBadge(given.browser, page, '');
      await page.evaluate(() => setTimeout(() => history.back()));
      const how = await page.waitFor(() => {
        const { shows, isFirst } = window as unknown as Visited;
        if (isFirst) return shows.at(-1) && 'kept';
        return shows?.length > 0 && 'loaded anew';
      });
      return how === 'kept' && page;
    });

  test('is there again when a page comes back from the cache', async () => {
    const page = await thatCameBack((page) => untilBadge(given.browser, page, '1'));
    await untilPainted(page, ['Pyongyang']);
    await untilBadge(given.browser, page, '1');
  });

  test('is read when it comes back, though it was left while it was being read', async () => {
    const own = await given.browser.openExtensionPage('manifest.json');
    opened.push(own);
    // A background that has to start answers late; an answer that comes while the page is away is lost.
    await given.browser.stopBackground();
    const isOpen = (url: string) =>
      own.evaluate(
        async (url, key) => {
          const [tab] = await chrome.tabs.query({ url });
          const func = (key: string) =>
            (globalThis as unknown as Record<string, { state: string }>)[key]?.state;
          const looked = chrome.scripting.executeScript({
            target: { tabId: tab?.id ?? 0 },
            func,
            args: [key],
          });
          return (await looked)[0]?.result === 'open';
        },
        url.replace(/:\d+/, ''),
        LIFE,
      );
    const page = await thatCameBack((_, url) => until('the gate to be open', () => isOpen(url)));
    await untilPainted(page, ['Pyongyang']);
    await untilBadge(given.browser, page, '1');
  });

  test('a background that was stopped counts right when a question wakes it', async () => {
    const page = await open(
      given.site.page(
        documentOf('<p>Pyongyang</p><iframe srcdoc="<p>Sung Kim and North Korea</p>"></iframe>'),
      ),
    );
    await untilBadge(given.browser, page, '3');
    await given.browser.stopBackground();
    expect(await given.browser.toolbar(page)).toMatchObject({ badge: '3' });
    await page.evaluate(() => document.querySelector('p')?.append(' and strategic patience'));
    await untilBadge(given.browser, page, '4');
  });

  test('a site that is switched off is left alone, in open pages too', async () => {
    const url = given.site.page(documentOf('<p>Pyongyang</p>'), { host: 'www.news' });
    const page = await open(url);
    await untilBadge(given.browser, page, '1');
    await setSettings(given.browser, { sitesOff: ['news.localhost'] });
    await untilPainted(page, []);
    await untilBadge(given.browser, page, '');
    await page.reload();
    const popup = await given.browser.openPopup(page);
    await until('the popup to say so', async () => (await popupText(popup)).includes('Switched off'));
    await popup.close();
    expect(await paintedWords(page)).toEqual([]);
    await setSettings(given.browser);
    await untilPainted(page, ['Pyongyang']);
    await untilBadge(given.browser, page, '1');
  });

  test('a frame of another site in a site that is switched off is left alone', async () => {
    const inner = given.site.page(documentOf('<p>Sung Kim in Pyongyang</p>'), { host: 'advert' });
    await setSettings(given.browser, { sitesOff: ['news.localhost'] });
    const url = given.site.page(documentOf(`<p>Pyongyang</p><iframe src="${inner}"></iframe>`), {
      host: 'news',
    });
    const page = await open(url);
    const elsewhere = await open(given.site.page(documentOf(`<iframe src="${inner}"></iframe>`)));
    await untilBadge(given.browser, elsewhere, '2');
    expect(await given.browser.toolbar(page)).toMatchObject({ badge: '' });
    await setSettings(given.browser);
  });

  test('paused means everywhere', async () => {
    const page = await open(given.site.page(documentOf('<p>Pyongyang</p>')));
    await untilBadge(given.browser, page, '1');
    await setSettings(given.browser, { paused: true });
    await untilPainted(page, []);
    await untilBadge(given.browser, page, '');
    await setSettings(given.browser);
    await untilBadge(given.browser, page, '1');
  });

  test('a site that the browser withholds is read once, by a click', async () => {
    await given.browser.withholdSites(true);
    try {
      const page = await open(given.site.page(documentOf('<p>Strategic patience in Pyongyang</p>')));
      expect(await given.browser.toolbar(page)).toMatchObject({ badge: '' });
      const popup = await given.browser.openPopup(page);
      await until('the popup to read', async () => {
        const text = await popupText(popup);
        return text.includes('read once') && text.includes('Dong-A Ilbo');
      });
      await popup.close();
      await untilPainted(page, ['Strategic patience', 'Pyongyang']);
      await untilBadge(given.browser, page, '2');
    } finally {
      await given.browser.withholdSites(false);
    }
  });

  test.each([
    [
      // Chromium cannot lay out a tenth of it, extension or not, and Firefox takes 45 s to make five times as much.
      'twenty thousand nested elements',
      `<div hidden></div><script>
        let at = document.querySelector('div');
        for (let depth = 0; depth < 20000; depth++) at = at.appendChild(document.createElement('span'));
      </script><p>Pyongyang</p>`,
    ],
    [
      'a page that broke everything it can reach',
      `<script>
      const broken = () => { throw new Error('broken by the page'); };
      for (const name of ['Node', 'Element', 'Document', 'Text', 'Range', 'Highlight', 'TreeWalker', 'Array', 'Map', 'Set', 'String', 'Promise'])
        for (const key of Reflect.ownKeys(globalThis[name].prototype))
          if (key !== 'constructor') try { Object.defineProperty(globalThis[name].prototype, key, { get: broken }); } catch {}
    </script><p>Pyongyang</p>`,
    ],
    [
      'a form that shadows the names of its own members',
      '<form><input name="parentNode"><input name="childNodes"><input name="nodeType"><input name="firstChild"><p>Pyongyang</p></form>',
    ],
  ])('%s', async (_, body) => {
    const page = await open(given.site.page(documentOf(body)));
    await untilBadge(given.browser, page, '1');
  });

  test('nothing was sent, and nobody complained', async () => {
    expect(given.sink.reached).toEqual([]);
    expect(await given.browser.complaints()).toEqual([]);
    // Proof that the sink would have seen it.
    const page = await open(given.site.page(documentOf('<p>Pyongyang</p>')));
    await page.evaluate(
      () => void fetch('http://elsewhere.example/canary', { mode: 'no-cors' }).catch(() => {}),
    );
    await until('the canary', () => given.sink.reached.length > 0);
    expect(given.sink.reached).toEqual(['http://elsewhere.example/canary']);
  });
});
