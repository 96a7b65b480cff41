/** Row A6: what is read in a private window leaves nothing behind. */
import { documentOf } from '../support/serve-pages.ts';
import { popupText } from '../support/show-page.ts';
import type { Json, TestPage } from '../support/test-browser.ts';
import { until } from '../support/until.ts';
import { times } from './figures.ts';
import { openCard, paintedWords, pause, untilPainted } from './looks.ts';
import { openListener } from './own-page.ts';
import { describeRows, none, proven } from './row.ts';

declare const chrome: {
  readonly runtime: { sendMessage(message: object): Promise<{ readonly ok: boolean }> };
};

/** A term of the reader's own, with a note. */
const OWN = {
  id: null,
  label: 'Zenda',
  aliases: [],
  meaning: { kind: 'note', note: 'The prisoner.' },
  painted: true,
};

const TEXT = '<p style="font-size:2rem">They met Kim Jong Un.</p><p>And in Zenda nobody.</p>';

const ask = (own: TestPage, question: string, ...given: readonly Json[]): Promise<boolean> =>
  own.evaluate(
    async (ask, given) => {
      const world = globalThis as unknown as { browser?: typeof chrome; chrome: typeof chrome };
      return (await (world.browser ?? world.chrome).runtime.sendMessage({ ask, given })).ok;
    },
    question,
    given,
  );

/** Everything in the databases of the extension. */
const inDatabases = (own: TestPage): Promise<string> =>
  own.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const all: unknown[] = [];
    for (const { name = '', version } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        const rows = database.transaction(store).objectStore(store);
        all.push([name, version, store, await done(rows.getAllKeys()), await done(rows.getAll())]);
      }
      database.close();
    }
    return JSON.stringify([all, await caches.keys().catch(() => []), { ...localStorage }]);
  });

describeRows('private windows', (given) => {
  given.row(
    'A6',
    'what is read in a private window leaves nothing, and no own term is marked there',
    async () => {
      const { browser, site } = given;
      await browser.allowPrivateWindows();
      const url = site.page(documentOf(TEXT), { path: '/in-private' });
      const listener = await until('the extension, loaded again', () => openListener(given));
      if (!(await ask(listener.page, 'saveOwnTerm', OWN))) throw new Error('the term is not saved');
      const common = await given.open(site.page(documentOf(TEXT)));
      await untilPainted(common, ['Kim Jong Un', 'Zenda']);
      await openCard(common);

      const everything = async () =>
        JSON.stringify(await listener.storage()) + (await inDatabases(listener.page));
      const before = await everything();
      const found: string[] = [];
      const visits = times(5, 1);
      await listener.forget();
      for (let visit = 0; visit < visits; visit++) {
        const page = await browser.openPrivate(url);
        try {
          await untilPainted(page, ['Kim Jong Un']);
          await openCard(page);
          const popup = await browser.openPopup(page);
          // Listed for the reader, who alone sees it.
          await until('the popup', async () => (await popupText(popup)).includes('Kim Jong Un'));
          await popup.close();
          await page.evaluate(() => document.querySelector('p')?.append(' Zenda once more.'));
          await pause(1_000);
          const words = (await paintedWords(page)).join();
          if (words !== 'Kim Jong Un') found.push(`painted: ${words}`);
        } finally {
          await page.close();
        }
      }
      const said = (await listener.messages()).filter(({ ask }) => ask === 'pageRead').length;
      proven('the pages in private windows were read', said >= visits);
      // What is written late is written by now.
      await pause(1_000);
      const after = await everything();
      if (after !== before) found.push(`stored: ${after.length - before.length} more letters, ${after}`);

      await ask(listener.page, 'changeSettings', { sitesOff: ['planted.example'] });
      proven('a setting that is stored', (await everything()) !== after);
      await ask(listener.page, 'changeSettings', { sitesOff: [] });
      const settled = await everything();
      await ask(listener.page, 'saveOwnTerm', { ...OWN, label: 'Strelsau' });
      proven('a note that is stored', (await everything()) !== settled);
      return none(
        found,
        `${visits} visits with card and popup; ${before.length} letters stored, the same after`,
      );
    },
  );
});
