/** Rows A1, A4, A5, A7: nothing leaves, nothing betrays us where we mark nothing, nothing typed is read, off is off. */
import { readdirSync } from 'node:fs';
import { documentOf } from '../support/serve-pages.ts';
import { setSettings } from '../support/settings-of.ts';
import type { TestPage } from '../support/test-browser.ts';
import { until } from '../support/until.ts';
import { times } from './figures.ts';
import { openCard, paintedWords, pause, untilBadge, untilPainted } from './looks.ts';
import { openListener, reportsOfFrames } from './own-page.ts';
import { countReads, readsAt } from './text-reads.ts';
import { all, describeRows, none, proven } from './row.ts';

const untilFirstPainted = (page: TestPage) =>
  until('Pyongyang painted first', async () => (await paintedWords(page))[0] === 'Pyongyang');

/** From now on looks when all of us that can be seen in a page is gone: marks, where it is in front, or its card. */
const watchGoing = (page: TestPage, what: 'marks' | 'card'): Promise<void> =>
  page.evaluate((what) => {
    const world = window as unknown as { goneAt: number };
    world.goneAt = 0;
    const look = () => {
      if (what === 'marks' && CSS.highlights.size > 0) setTimeout(look, 4);
      else world.goneAt = Date.now();
    };
    // Timers of a page that is not in front are slow, and without a pause between two looks it would be held up itself.
    if (what === 'marks') look();
    else new MutationObserver(look).observe(document.documentElement, { childList: true });
  }, what);

/** When that was, ms since 1970; 0 while it is not. */
const goneAt = (page: TestPage): Promise<number> =>
  page.evaluate(() => (window as unknown as { goneAt: number }).goneAt);

const hasCard = (page: TestPage): Promise<boolean> =>
  page.evaluate(() => document.documentElement.lastElementChild !== document.body);

describeRows(
  'private',
  (given) => {
    given.row('A1', 'nothing leaves the machine', async () => {
      const { site, sink, browser } = given;
      const reached = () => [...sink.reached];
      const asked: string[] = [];
      let steps = 0;
      const open = async (body: string, host?: string): Promise<TestPage> => {
        steps++;
        const url = site.page(documentOf(body), host ? { host } : {});
        asked.push(url);
        return given.open(url);
      };

      for (let round = 0; round < times(5, 1); round++) {
        const page = await open(
          `<p style="font-size:2rem">They met in Pyongyang.</p><h1>Envoys wait for Pyongyang</h1>
        <p>The Stockholm talks of 2019 were the last. Sung Kim, then an envoy, called the years before
        “strategic patience”; nobody in North Korea answered.</p>`,
          'news',
        );
        await untilFirstPainted(page);
        const { x, y } = await page.evaluate(() => {
          const range = [
            ...(CSS.highlights.get('marked-term') as unknown as Set<StaticRange>),
          ][0] as StaticRange;
          const live = document.createRange();
          live.setStart(range.startContainer, range.startOffset);
          live.setEnd(range.endContainer, range.endOffset);
          const { left, top, width, height } = live.getBoundingClientRect();
          return { x: left + width / 2, y: top + height / 2 };
        });
        await page.pointAt(5, 5);
        await page.pointAt(x, y);
        await page.waitFor(() => document.documentElement.lastElementChild !== document.body);
        await page.press('Escape');
        await open('<p>Bread</p>');
        await open('<textarea>Pyongyang</textarea><p>North Korea</p>', 'mail');
        const other = site.page(documentOf('<p>Sung Kim</p>'), { host: 'advert' });
        asked.push(other);
        await open(`<p>DPRK</p><iframe src="${other}"></iframe><iframe srcdoc="<p>Pyongyang</p>"></iframe>`);
        const popup = await browser.openPopup(page);
        await popup.waitFor(() => document.body.textContent?.includes('Dong-A Ilbo'));
        await popup.close();
        for (const path of ['options.html', 'welcome.html', 'panel.html', 'popup.html']) {
          const own = await browser.openExtensionPage(path);
          await own.waitFor(() => document.body.childElementCount > 0);
          await own.close();
        }
        await setSettings(browser, { highlights: false });
        await setSettings(browser);
        for (const command of ['next-mention', 'show-card', 'toggle-highlights', 'toggle-highlights'])
          await browser.runCommand(page, command);
        // Chromium does not stop a worker whose requests are watched, whoever asks: there an update starts it anew.
        // (D2 stops one that nobody watches a hundred times.)
        if (given.name === 'firefox') await browser.stopBackground();
        await page.reload();
        await untilFirstPainted(page);
        steps += 18;
        if (round === 0 || given.name === 'chromium') {
          await browser.updateExtension();
          await untilFirstPainted(page);
        }
      }

      const paths = new Set(asked.map((url) => `GET ${new URL(url).pathname}`));
      const found = [
        ...reached().map((url) => `sink: ${url}`),
        ...site.requests.filter((request) => !paths.has(request)).map((request) => `site: ${request}`),
        ...(await browser.requests())
          .filter((url) => !asked.includes(url) && !url.endsWith('/favicon.ico'))
          .map((url) => `browser: ${url}`),
      ];

      const canary = await open('<p>Pyongyang</p>');
      await canary.evaluate(() => {
        for (const url of ['http://elsewhere.example/canary', '/canary?word'])
          void fetch(url, { mode: 'no-cors' }).catch(() => {});
      });
      const saw = (look: () => boolean | Promise<boolean>) => until('the canary', look).catch(() => false);
      proven('the sink', Boolean(await saw(() => reached().includes('http://elsewhere.example/canary'))));
      proven('the site', Boolean(await saw(() => site.requests.includes('GET /canary'))));
      proven(
        'the browser',
        Boolean(
          await saw(async () => (await browser.requests()).some((url) => url.endsWith('/canary?word'))),
        ),
      );
      return none(found, `${steps} steps seen by the sink, two sites and the browser; canary 3/3`);
    });

    given.row('A4', 'a page without a mention cannot tell that we are there', async () => {
      const { browser, site } = given;
      const files = readdirSync(given.folder, { recursive: true, encoding: 'utf8' });
      const own = await given.openOwn();
      const home = await own.evaluate(() => new URL('.', location.href).href);
      const body = `<script>
      window.records = [];
      new MutationObserver((records) => window.records.push(...records.map(({ type }) => type)))
        .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      addEventListener('load', () => setTimeout(() => { window.records.length = 0; }));
    </script><h1>Bread</h1><form><input name="q" value="yeast"></form><p class="text">Knead it, and wait.</p>`;
      const probe = (page: TestPage) =>
        page.evaluate(
          async (home, files) => {
            const styles = ['marked-term', 'marked-term-shown'].flatMap((name) =>
              [document.documentElement, document.body, document.querySelector('p') as Element].map(
                (element) => {
                  const style = getComputedStyle(element, `::highlight(${name})`);
                  return [...style]
                    .map((property) => `${property}:${style.getPropertyValue(property)}`)
                    .join(';');
                },
              ),
            );
            const reachable: string[] = [];
            for (const file of files)
              await fetch(home + file).then(
                () => reachable.push(file),
                () => {},
              );
            return {
              highlights: [...CSS.highlights.keys()],
              styles,
              sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
              globals: Object.getOwnPropertyNames(window).sort().join(),
              ofDocument: Object.getOwnPropertyNames(document).sort().join(),
              elements: [...document.querySelectorAll('*')].map((element) =>
                [...Object.getOwnPropertyNames(element), ...element.getAttributeNames()].join(),
              ),
              html: document.documentElement.outerHTML,
              records: (window as unknown as { records: string[] }).records,
              loaded: performance
                .getEntriesByType('resource')
                .map(({ name }) => name)
                .filter((name) => !name.startsWith(home)),
              frames: window.length,
              runtime: typeof (globalThis as { chrome?: { runtime?: object } }).chrome?.runtime,
              focus: document.activeElement?.tagName,
              reachable,
            } as Record<string, unknown>;
          },
          home,
          files,
        );
      const differences = (one: Record<string, unknown>, other: Record<string, unknown>) =>
        Object.keys(one).filter((key) => JSON.stringify(one[key]) !== JSON.stringify(other[key]));

      const url = site.page(documentOf(body));
      const mentioning = site.page(documentOf(`${body}<p>Pyongyang</p>`), { path: '/mentioning' });
      const page = await given.open(url);
      const marked = await given.open(mentioning);
      await untilPainted(marked, ['Pyongyang']);
      // The last look for shadow roots is over by then, too.
      await pause(times(22_000, 3_000));
      const withUs = await probe(page);
      const withUsMarked = await probe(marked);
      await browser.enableExtension(false);
      await page.reload();
      await marked.reload();
      await pause(1_000);
      const without = await probe(page);
      const withoutMarked = await probe(marked);
      await browser.enableExtension(true);

      const seen = differences(withUsMarked, withoutMarked);
      proven(
        'names and styles of highlights on a page with a mention',
        seen.includes('highlights') && seen.includes('styles'),
      );
      await page.evaluate(() => document.body.setAttribute('data-planted', ''));
      const planted = differences(await probe(page), without);
      proven(
        'a planted attribute',
        planted.includes('html') && planted.includes('records') && planted.includes('elements'),
      );
      const found = differences(withUs, without);
      return none(
        found.map((key) => [key, withUs[key], without[key]]),
        `${Object.keys(withUs).length} kinds of look, ${files.length} files of ours asked for`,
      );
    });

    given.row('A5', 'what is typed is never read', async () => {
      const { site, browser } = given;
      const fields = `<p>They met in Pyongyang.</p>
      <form><input id="text"><input id="password" type="password"><input id="search" type="search"></form>
      <textarea id="area"></textarea>
      <div id="editable" contenteditable style="min-height:2em"></div>
      <div id="plain" contenteditable="plaintext-only" style="min-height:2em"></div>
      <div id="role" role="textbox" contenteditable="true" style="min-height:2em"><p>a</p></div>
      <x-field id="shadow"></x-field>
      <iframe id="design" srcdoc="<body>b</body>" style="height:100px"></iframe>
      <script>
        const root = document.getElementById('shadow').attachShadow({ mode: 'open' });
        root.innerHTML = '<div contenteditable style="min-height:2em">c</div>';
        document.getElementById('design').addEventListener('load', ({ target }) => { target.contentDocument.designMode = 'on'; });
      </script>`;
      const page = await given.open(site.page(documentOf(fields)));
      await untilPainted(page, ['Pyongyang']);
      const listener = await openListener(given);
      const kinds = ['text', 'password', 'search', 'area', 'editable', 'plain', 'role', 'shadow', 'design'];
      for (const kind of kinds) {
        await page.bringToFront();
        await page.evaluate((kind) => {
          const field = document.getElementById(kind) as HTMLElement;
          if (kind === 'design') {
            const frame = (field as HTMLIFrameElement).contentWindow as Window;
            frame.focus();
            frame.document.body.focus();
          } else if (kind === 'shadow')
            (field.shadowRoot as ShadowRoot).querySelector<HTMLElement>('div')?.focus();
          else field.focus();
        }, kind);
        await page.type(`zq${kind}zq DPRK North Korea `);
      }
      const typed = await page.evaluate(() =>
        [
          ...[...document.querySelectorAll('input,textarea')].map(
            (field) => (field as HTMLInputElement).value,
          ),
          document.body.textContent ?? '',
          document.getElementById('shadow')?.shadowRoot?.textContent ?? '',
          (document.getElementById('design') as HTMLIFrameElement).contentDocument?.body.textContent ?? '',
        ].join(' '),
      );
      const untyped = kinds.filter((kind) => !typed.includes(`zq${kind}zq`));
      proven(`typing reaches every field, not ${untyped.join()}`, untyped.length === 0);
      // A change that is read proves that what came before it has been looked at.
      const readAgain = async (words: string) =>
        page.evaluate((words) => {
          document.querySelector('p')?.append(words);
        }, words);
      await readAgain(' The DPRK.');
      await untilPainted(page, ['Pyongyang', 'DPRK']);
      await pause(1_500);

      const everything = async () =>
        [
          JSON.stringify(await listener.messages()),
          JSON.stringify(await reportsOfFrames(listener.page)),
          JSON.stringify(await listener.storage()),
          (await paintedWords(page)).join(),
        ].join('\n');
      const before = await everything();
      const found = kinds.filter((kind) => before.includes(`zq${kind}`));
      const painted = await paintedWords(page);
      if (painted.length !== 2) found.push(`painted: ${painted.join()}`);
      // The same word where everybody reads: now it must be found.
      await readAgain(' Sung Kim said zqplantedzq and zqplantedzq and zqplantedzq to the envoys.');
      await untilPainted(page, ['Pyongyang', 'DPRK', 'Sung Kim']);
      proven('a word of the page itself', (await everything()).includes('zqplantedzq'));
      await browser.toolbar(page);
      return none(
        found,
        `${kinds.length} kinds of field, real keys; messages, reports, storage and marks looked at`,
      );
    });

    given.row('A7', 'a site that is switched off is left alone', async () => {
      const { browser, site } = given;
      await countReads(given);
      const found: string[] = [];
      const rounds = times(10, 2);
      const longest = { card: 0, marks: 0 };
      const urls = ['Pyongyang', 'The DPRK'].map((name) =>
        site.page(documentOf(`<p>${name} waits.</p>`), { host: 'www.news' }),
      );
      // The first has a card open and is behind the second, over which the popup opens.
      const [behind, front] = (await Promise.all(urls.map((url) => given.open(url)))) as [TestPage, TestPage];
      const pages = [
        { page: behind, painted: 'Pyongyang', what: 'card' },
        { page: front, painted: 'DPRK', what: 'marks' },
      ] as const;
      const listener = await openListener(given);
      const reads = async (): Promise<number> =>
        (await Promise.all(urls.map((url) => readsAt(listener.page, url)))).reduce((sum, one) => sum + one);
      const untilRead = async () => {
        for (const { page, painted } of pages) {
          await untilPainted(page, [painted]);
          await untilBadge(browser, page, '1');
        }
      };
      /** The first that switches the site off with the popup's own switch; when that was pressed, ms since 1970. */
      const switchOff = async (): Promise<number> => {
        const popup = await browser.openPopup(front);
        await popup.waitFor(() => document.querySelectorAll('.switch input').length === 3);
        // Within the popup, so that the way of the test counts for nothing.
        const pressedAt = await popup.evaluate(() => {
          const start = Date.now();
          document.querySelectorAll<HTMLElement>('.switch input')[1]?.click();
          return start;
        });
        // Not closed before it is done, and another tab in front closes it: a press in its first look is done when the popup
        // itself is there, and lost if that is not to be.
        await popup.waitFor(
          () => document.querySelectorAll<HTMLInputElement>('.switch input')[1]?.checked === true,
        );
        for (const { page } of pages)
          await until('marks and card gone', () => goneAt(page)).catch((error: unknown) =>
            found.push(String(error)),
          );
        await popup.close();
        return pressedAt;
      };
      for (let round = 0; round < rounds; round++) {
        await untilRead();
        await openCard(behind);
        await front.bringToFront();
        for (const { page, what } of pages) await watchGoing(page, what);
        proven('a card that is open behind', await hasCard(behind));
        const pressedAt = await switchOff();
        for (const { page, what } of pages) {
          longest[what] = Math.max(longest[what], (await goneAt(page)) - pressedAt);
          await untilPainted(page, []);
          await untilBadge(browser, page, '');
          if (await hasCard(page)) found.push('a card is left');
        }
        await listener.forget();
        const before = await reads();
        for (const { page } of pages)
          await page.evaluate(() => document.querySelector('p')?.append(' The DPRK and North Korea.'));
        await pause(1_500);
        if ((await reads()) > before) found.push('read when it changed');
        for (const { page } of pages) await page.reload();
        await pause(1_500);
        const after = await reads();
        if (after > 0) found.push(`read ${after} times when loaded`);
        const said = (await listener.messages()).map(({ ask }) => ask);
        if (said.length > 0) found.push(`messages while off: ${said.join()}`);
        for (const { page } of pages)
          if ((await paintedWords(page)).length > 0) found.push('painted while off');
        await setSettings(browser);
      }
      await untilRead();
      await listener.forget();
      const before = await reads();
      for (const { page } of pages)
        await page.evaluate(() => document.querySelector('p')?.append(' Sung Kim waits, too.'));
      await untilPainted(front, ['DPRK', 'Sung Kim']);
      proven('a page that is read when it changes', (await reads()) > before);
      await behind.reload();
      await front.reload();
      await untilRead();
      proven('a page that is read when it is loaded', (await reads()) > 0);
      const bread = site.page(documentOf('<p>Bread</p>'));
      await given.open(bread);
      await until(
        'a page without a mention to be read',
        async () => (await readsAt(listener.page, bread)) > 0,
      );
      proven(
        'messages of a page that is read',
        (await listener.messages()).some(({ ask }) => ask === 'pageRead'),
      );
      return {
        ...(found.length > 0
          ? none(found, '')
          : all(
              rounds,
              rounds,
              `switched off ${rounds} times in two tabs, one with its card open, by the popup`,
            )),
        times: [
          { what: 'marks gone', ms: longest.marks, plan: 300 },
          { what: 'card gone in a tab that is not in front', ms: longest.card, plan: 300 },
        ],
      };
    });
  },
  { watched: true },
);
