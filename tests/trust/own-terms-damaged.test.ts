/** Row D9: what becomes of the reader's own terms where the database that has them is damaged. */
import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { OwnTerm } from '../../src/core/own-terms/own-term.ts';
import { readWithRest } from '../../src/core/own-terms/read-own-terms.ts';
import type { OwnTermsState } from '../../src/extension/messages.ts';
import { ZENDA } from '../support/own-term-sample.ts';
import { documentOf } from '../support/serve-pages.ts';
import type { Json, TestPage } from '../support/test-browser.ts';
import { until } from '../support/until.ts';
import { ask, store, stored } from './ask-background.ts';
import { times } from './figures.ts';
import { pause, untilPainted } from './looks.ts';
import { describeRows, none, proven } from './row.ts';

const STRELSAU: OwnTerm = { ...ZENDA, id: 'own-2', label: 'Strelsau', aliases: [], painted: false };
const RURITANIA = { ...ZENDA, id: null, label: 'Ruritania', aliases: [] };
const PAGE = documentOf('<p>From Zenda to Pyongyang.</p>');

type Raw =
  | { readonly to: 'lose the store' | 'lose the database' | 'hold' | 'let go' | 'read the later one' }
  | { readonly to: 'be a later version'; readonly withStore: boolean }
  | { readonly to: 'have'; readonly record: Json };

/** Does something to the database itself, past the background, from a page of ours; gives what it found. */
function raw(own: TestPage, what: Raw): Promise<Json> {
  return own.evaluate(async (given) => {
    const what = JSON.parse(given) as Raw;
    const world = window as unknown as { letGo?: () => void };
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const open = async (version?: number, upgrade?: (database: IDBDatabase) => void) => {
      const opening = indexedDB.open('own-terms', version);
      if (upgrade) opening.onupgradeneeded = () => upgrade(opening.result);
      return done<IDBDatabase>(opening);
    };
    const raised = async (by: number, upgrade: (database: IDBDatabase) => void) => {
      const before = await open();
      before.close();
      (await open(before.version + by, upgrade)).close();
    };
    if (what.to === 'lose the database') await done(indexedDB.deleteDatabase('own-terms'));
    if (what.to === 'lose the store') await raised(1, (database) => database.deleteObjectStore('own-terms'));
    if (what.to === 'be a later version')
      await raised(50, (database) => {
        database.createObjectStore('later').put('of a later version', 'key');
        if (!what.withStore) database.deleteObjectStore('own-terms');
      });
    if (what.to === 'read the later one') {
      const database = await open();
      const found = await done(database.transaction('later').objectStore('later').get('key'));
      database.close();
      return found as string;
    }
    if (what.to === 'have') {
      const database = await open();
      const transaction = database.transaction('own-terms', 'readwrite');
      transaction.objectStore('own-terms').put(what.record, 'all');
      await new Promise((resolve) => {
        transaction.oncomplete = resolve;
      });
      database.close();
    }
    if (what.to === 'hold') {
      const before = await open();
      before.close();
      const opening = indexedDB.open('own-terms', before.version + 1);
      await new Promise<void>((held) => {
        opening.onupgradeneeded = () => {
          let isHeld = true;
          world.letGo = () => {
            isHeld = false;
          };
          const store = opening.transaction?.objectStore('own-terms') as IDBObjectStore;
          const hold = () => {
            if (isHeld) store.get('all').onsuccess = hold;
          };
          hold();
          held();
        };
      });
      opening.onsuccess = () => opening.result.close();
    }
    if (what.to === 'let go') world.letGo?.();
    return null;
  }, JSON.stringify(what));
}

/** Where the browsers have our database, beneath a profile. */
const DATABASE_FILES =
  /^(?:Default\/IndexedDB\/chrome-extension_|storage\/default\/moz-extension\+\+\+[\da-f-]+\/idb\/)/;

/** Overwrites what the browser has of our database on the disk. Gives how many files. */
function damageFiles(profile: string): number {
  const files = ['Default/IndexedDB', 'storage/default']
    .flatMap((folder) => {
      if (!statSync(join(profile, folder), { throwIfNoEntry: false })) return [];
      const names = readdirSync(join(profile, folder), { recursive: true, encoding: 'utf8' });
      return names.map((name) => join(folder, name));
    })
    .filter((name) => DATABASE_FILES.test(name))
    .map((name) => join(profile, name))
    .filter((file) => statSync(file, { throwIfNoEntry: false })?.isFile());
  for (const file of files) writeFileSync(file, Buffer.alloc(statSync(file).size, 'damaged'));
  return files.length;
}

/**
 * Firefox's own: a page was left while the background that it had asked was being stopped. Nobody is there any more who
 * could take the answer, and the browser notes it whether or not somebody would.
 */
const LEFT_ALONE = /Promise rejected while context is inactive: Could not establish connection/;

/** What an own terms' state says, in one line. */
const told = ({ terms, setAside, trouble }: OwnTermsState): string =>
  `${terms.map(({ label }) => label).join('+') || 'none'}, ${setAside} aside, ${trouble ?? 'well'}`;

describeRows('a damaged database', (given) => {
  const state = async (own: TestPage): Promise<OwnTermsState> =>
    (await ask(own, 'ownTerms'))?.value as unknown as OwnTermsState;

  given.row(
    'D9',
    'a damaged database of own terms: pages are read, the reader is told, and nothing is lost that could be kept',
    async () => {
      const { browser, site } = given;
      const own = await given.openOwn();
      const found: string[] = [];
      let name = '';
      const expect = (what: string, is: unknown, wanted: unknown) => {
        if (JSON.stringify(is) !== JSON.stringify(wanted))
          found.push(`${name}: ${what} is ${JSON.stringify(is)}, not ${JSON.stringify(wanted)}`);
      };
      const isStored = (answer: { value: Json } | null) => JSON.stringify(answer?.value) === '[]';
      /** Two terms of the reader's, well stored, and a background that has not read them yet. */
      const begin = async (of: string) => {
        name = of;
        await ask(own, 'dismissUnreadTerms');
        await ask(own, 'replaceOwnTerms', [ZENDA, STRELSAU] as unknown as Json);
        expect('at first', told(await state(own)), 'Zenda+Strelsau, 0 aside, well');
      };
      const page = await given.open(site.page(PAGE));
      const paints = async (words: readonly string[]) => {
        await page.goto(site.page(PAGE));
        await untilPainted(page, words).catch((error: unknown) => found.push(`${name}: ${String(error)}`));
      };
      /** The options open, and say what is amiss, if anything. */
      const optionsSay = async (wanted: RegExp) => {
        const options = await browser.openExtensionPage('options.html');
        await options.waitFor(() => document.querySelector('.own-form'));
        const said = await options.evaluate(() => document.querySelector('.own-amiss')?.textContent ?? '');
        if (!wanted.test(said)) found.push(`${name}: the options say ${JSON.stringify(said)}`);
        await options.close();
      };
      const saves = async (label: string, isWanted: boolean) =>
        expect(
          `saving ${label}`,
          isStored(await ask(own, 'saveOwnTerm', { ...RURITANIA, label } as unknown as Json)),
          isWanted,
        );

      await begin('unharmed');
      await browser.stopBackground();
      await paints(['Zenda', 'Pyongyang']);
      await optionsSay(/^$/);

      const LOSSES: readonly [string, () => Promise<unknown>][] = [
        ['a store that is gone', () => raw(own, { to: 'lose the store' })],
        ['a database that is gone', () => raw(own, { to: 'lose the database' })],
        ['a later version without the store', () => raw(own, { to: 'be a later version', withStore: false })],
        [
          'damaged files',
          async () => {
            // A browser keeps the files in hand for a while after the last question, and writes its own over ours then.
            let files = 0;
            for (const rest of [3_000, 6_000, 12_000, 24_000]) {
              await browser.stopBackground();
              await pause(rest);
              files = damageFiles(browser.profile);
              if ((await state(own)).trouble === 'gone') break;
            }
            proven('damaged files', files > 0);
          },
        ],
      ];
      for (const [of, lose] of LOSSES) {
        await begin(of);
        await lose();
        await browser.stopBackground();
        await paints(['Pyongyang']);
        expect('then', told(await state(own)), 'none, 0 aside, gone');
        await optionsSay(/no more/);
        // Told until the reader has seen it, also by a background that starts anew.
        await browser.stopBackground();
        expect('later', told(await state(own)), 'none, 0 aside, gone');
        await ask(own, 'dismissUnreadTerms');
        expect('dismissed', told(await state(own)), 'none, 0 aside, well');
        await saves('Ruritania', true);
        expect('after saving', told(await state(own)), 'Ruritania, 0 aside, well');
        if (of.includes('later'))
          expect('of the later version', await raw(own, { to: 'read the later one' }), 'of a later version');
        await raw(own, { to: 'lose the database' });
      }

      await begin('a later version');
      await raw(own, { to: 'be a later version', withStore: true });
      await browser.stopBackground();
      await paints(['Zenda', 'Pyongyang']);
      await saves('Ruritania', true);
      expect('then', told(await state(own)), 'Zenda+Strelsau+Ruritania, 0 aside, well');
      expect('of the later version', await raw(own, { to: 'read the later one' }), 'of a later version');
      await raw(own, { to: 'lose the database' });

      // What pages are told of it is damaged, and not the database itself.
      for (const stems of [undefined, null, 'x', [], [7], ['other']] as const) {
        await begin(`stems that are ${JSON.stringify(stems)}`);
        if (stems === undefined)
          await own.evaluate(async () => {
            const { storage } = (
              globalThis as unknown as { chrome: { storage: { local: { clear(): void } } } }
            ).chrome;
            await storage.local.clear();
          });
        else await store(own, { 'own-stems': stems as Json });
        await browser.stopBackground();
        await saves('Ruritania', true);
        expect('then', told(await state(own)), 'Zenda+Strelsau+Ruritania, 0 aside, well');
        await paints(['Zenda', 'Pyongyang']);
      }
      await begin('stems that are gone, and the options are opened');
      const whole = await stored(own, 'own-stems');
      await store(own, { 'own-stems': [] });
      proven('stems that are gone', JSON.stringify(await stored(own, 'own-stems')) !== JSON.stringify(whole));
      await browser.stopBackground();
      await optionsSay(/^$/);
      expect('the stems', await stored(own, 'own-stems'), whole);

      await begin('a database that says nothing');
      await raw(own, { to: 'hold' });
      await browser.stopBackground();
      await paints(['Pyongyang']);
      expect('then', told(await state(own)), 'none, 0 aside, unreadable');
      await optionsSay(/cannot be read just now/);
      await saves('Ruritania', false);
      await raw(own, { to: 'let go' });
      await until('the terms to be read again', async () => (await state(own)).trouble === null);
      expect('when it is let go', told(await state(own)), 'Zenda+Strelsau, 0 aside, well');
      await paints(['Zenda', 'Pyongyang']);
      await saves('Ruritania', true);
      name = 'given up by the reader';
      expect('the answer', (await ask(own, 'startOwnTermsAnew')) !== null, true);
      expect('then', told(await state(own)), 'none, 0 aside, well');
      await saves('Ruritania', true);

      const broken = fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constantFrom<Json>(null, '', 0, [], {}));
      const entry = fc.oneof(
        fc.constantFrom(ZENDA, STRELSAU),
        broken,
        fc.record({
          id: fc.oneof(fc.constant('own-3'), broken),
          label: broken,
          aliases: broken,
          meaning: broken,
        }),
      );
      const records = fc.sample(fc.oneof(broken, fc.array(entry, { maxLength: 6 })), {
        numRuns: times(60, 6),
        seed: 9,
      }) as Json[];
      let aside = 0;
      for (const record of records) {
        await begin(`the record ${JSON.stringify(record).slice(0, 120)}`);
        await raw(own, { to: 'have', record });
        await browser.stopBackground();
        const { terms, rest } = readWithRest(record);
        aside += rest.length;
        const isGone = terms.length + rest.length === 0;
        const labels = terms.map(({ label }) => label).join('+');
        expect(
          'then',
          told(await state(own)),
          `${labels || 'none'}, ${rest.length} aside, ${isGone ? 'gone' : 'well'}`,
        );
        await saves('Ruritania', true);
        await browser.stopBackground();
        expect(
          'after saving',
          told(await state(own)),
          `${[...(labels ? [labels] : []), 'Ruritania'].join('+')}, ${rest.length} aside, well`,
        );
        // Whole, in a file that the reader can have.
        const file = (await ask(own, 'unreadOwnTerms'))?.value;
        expect('the file', JSON.parse(String(file)), JSON.parse(JSON.stringify(rest)));
      }
      await optionsSay(/could not be read|^$/);
      await ask(own, 'dismissUnreadTerms');
      await ask(own, 'replaceOwnTerms', []);
      const complaints = await browser.complaints();
      found.push(...complaints.filter((complaint) => !LEFT_ALONE.test(complaint)));
      const tried = LOSSES.length + 1 + 7 + 2 + records.length;
      return none(
        found,
        `${tried} states of the database; of ${records.length} records ${aside} entries were kept aside`,
      );
    },
  );
});
