/** Rows D1 to D8: updates, stopped backgrounds, many writers, full and broken storage, the extension switched off. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { DEFAULT_SETTINGS } from '../../src/core/settings.ts';
import { documentOf } from '../support/serve-pages.ts';
import { shareThatDiffers } from '../support/pixels.ts';
import { ZENDA } from '../support/own-term-sample.ts';
import { setSettings } from '../support/settings-of.ts';
import type { Json, TestPage } from '../support/test-browser.ts';
import { until } from '../support/until.ts';
import { ask, clearStorage, store, stored, timeToAnswer } from './ask-background.ts';
import { times } from './figures.ts';
import { pause, untilBadge, untilPainted } from './looks.ts';
import { type Listener, openListener } from './own-page.ts';
import { all, describeRows, none, proven, type TrustTest } from './row.ts';

interface World {
  readonly browser?: Native;
  readonly chrome: Native;
}

interface Native {
  readonly runtime: {
    getManifest(): { readonly version: string };
    sendMessage(message: object): Promise<{ ok: boolean } | undefined>;
  };
}

/** Another version of the extension, in its folder. */
function raiseVersion(folder: string): string {
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as { version: string };
  const version = manifest.version.replace(/\d+$/, (last) => String(Number(last) + 1));
  writeFileSync(path, JSON.stringify({ ...manifest, version }));
  return version;
}

/** A page of ours once this version runs. */
const listenerOf = (given: TrustTest, version: string): Promise<Listener> =>
  until('the new version', async () => {
    const listener = await openListener(given);
    const running = await listener.page.evaluate(() => {
      const world = globalThis as unknown as World;
      return (world.browser ?? world.chrome).runtime.getManifest().version;
    });
    if (running === version) return listener;
    await listener.page.close();
    throw new Error(running);
  });

/**
 * The extension as its folder is now, which a row has changed.
 * @param shown a web page: pages of ours close, and Firefox's driver must not stand in one of them
 */
async function updated(given: TrustTest, shown: TestPage): Promise<TestPage> {
  const version = raiseVersion(given.folder);
  await shown.bringToFront();
  await given.browser.updateExtension();
  return (await listenerOf(given, version)).page;
}

/** For the end of the background: `planted-full` has the storage, the database or both refuse whatever is written. */
const FULL = `{
  let full = [];
  for (const native of [globalThis.browser, globalThis.chrome]) {
    if (!native?.storage) continue;
    const { local } = native.storage;
    const set = local.set.bind(local);
    local.set = (...given) =>
      full.includes('storage') ? Promise.reject(new Error('QuotaExceededError')) : set(...given);
  }
  const { put } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.put = function (...given) {
    const asked = put.apply(this, given);
    if (full.includes('database')) queueMicrotask(() => this.transaction.abort());
    return asked;
  };
  (globalThis.browser ?? chrome).runtime.onMessage.addListener((message, sender, respond) => {
    if (message?.ask !== 'planted-full') return;
    full = message.given[0];
    respond({ ok: true, value: full });
  });
}`;

const append = (page: TestPage, words: string): Promise<void> =>
  page.evaluate((words) => {
    const p = document.createElement('p');
    p.textContent = words;
    document.body.append(p);
  }, words);

const namesIn = (page: TestPage): Promise<string> =>
  page.evaluate(() => [...CSS.highlights.keys()].sort().join());

/** Where the first line of a page stands. */
const WORD = { x: 0, y: 0, width: 300, height: 60 };

const percentile = (numbers: readonly number[], part: number): number =>
  [...numbers].sort((a, b) => a - b)[Math.max(0, Math.ceil(numbers.length * part) - 1)] ?? 0;

/** Fields that are not as they should be, or not there. */
const otherThan = (
  fields: Readonly<Record<string, Json>>,
  now: Readonly<Record<string, unknown>> | null | undefined,
): string[] =>
  Object.entries(fields)
    .filter(([name, value]) => JSON.stringify(now?.[name]) !== JSON.stringify(value))
    .map(([name]) => `${name} is ${JSON.stringify(now?.[name])}`);

/** Each of another person: of one, only the first is painted. */
const NAMES = ['Kim Jong Un', 'Kim Jong Il', 'Kim Il Sung', 'Kim Yo Jong'];

describeRows('life of the extension', (given) => {
  given.row('E6', 'one warning when it is installed: all sites', async () => {
    const warnings = await given.browser.installWarnings();
    proven('a permission more', (await given.browser.installWarnings(['history'])).length > warnings.length);
    const [one = 'no warning', ...more] = warnings;
    return none(/ (on|for) all websites$/.test(one) ? more : warnings.concat(one), `“${one}”`);
  });

  given.row(
    'D1',
    'an update with open tabs: one instance a tab, no reload, nothing left behind',
    async () => {
      const { browser, site, folder } = given;
      const found: string[] = [];
      const latest: number[] = [];
      const tabs: TestPage[] = [];
      for (let tab = 0; tab < 5; tab++)
        // The last one mentions nothing when the update comes.
        tabs.push(await given.open(site.page(documentOf(`<p>${tab < 4 ? 'In Pyongyang.' : 'Bread.'}</p>`))));
      for (const page of tabs.slice(0, 4)) await untilPainted(page, ['Pyongyang']);
      const updates = times(4, 1);
      for (let update = 1; update <= updates; update++) {
        const words = (page: TestPage): string[] => [
          ...(page === tabs[4] ? [] : ['Pyongyang']),
          ...NAMES.slice(0, update - 1),
        ];
        // A highlight under a name of ours that an older version has left.
        await tabs[0]?.evaluate(() => {
          const range = new StaticRange({
            startContainer: document.body,
            startOffset: 0,
            endContainer: document.body,
            endOffset: 1,
          });
          CSS.highlights.set('marked-term-shown', new Highlight(range));
        });
        proven(
          'a highlight that an older version left',
          (await namesIn(tabs[0] as TestPage)) !== 'marked-term',
        );
        const version = raiseVersion(folder);
        const start = Date.now();
        await browser.updateExtension();
        const listener = await listenerOf(given, version);
        for (const page of tabs) await untilPainted(page, words(page));
        latest.push(Date.now() - start);
        await listener.forget();
        const name = NAMES[update - 1] as string;
        for (const page of tabs) await append(page, `They met ${name}.`);
        for (const page of tabs) await untilPainted(page, [...words(page), name]);
        await pause(1_500);
        // Whoever lives in a tab says what it has found there now, if that is new: once a tab and no more.
        const said = (await listener.messages()).filter(({ ask }) => ask === 'pageRead').length;
        // The fifth tab is new to the background, which asks it to say all again.
        const expected = update === 1 ? 6 : 5;
        if (said !== expected) found.push(`update ${update}: ${said} reports of ${expected}`);
        for (const [index, page] of tabs.entries()) {
          await untilBadge(browser, page, String(index < 4 ? update + 1 : update));
          const names = await namesIn(page);
          if (names !== 'marked-term') found.push(`update ${update}, tab ${index}: highlights ${names}`);
        }
        await listener.page.close();
      }
      found.push(...(await browser.complaints()));
      return {
        ...none(found, `${updates} updates, 5 tabs each, each in one voice, under one name`),
        times: [{ what: 'all tabs marked again', ms: Math.max(...latest), plan: 2_000 }],
      };
    },
  );

  given.row(
    'D2',
    'a background that is stopped between any two steps: nothing lost, the badge right',
    async () => {
      const { browser, site } = given;
      const own = await given.openOwn();
      await clearStorage(own);
      const page = await given.open(site.page(documentOf('<p>In Pyongyang.</p><div></div>')));
      await untilBadge(browser, page, '1');
      const NAMES = ['Kim Jong Un', 'Kim Jong Il', 'Kim Il Sung', 'Kim Yo Jong'];
      const kills = fc.sample(
        fc.record({
          step: fc.constantFrom('setting', 'setting under way', 'page', 'page under way', 'question'),
          wait: fc.nat(30),
          number: fc.nat(4),
        }),
        { numRuns: times(100, 8), seed: 8 },
      );
      const lost: string[] = [];
      const waits: number[] = [];
      let names = 0;
      let acknowledged: Json = null;
      const sitesOffNow = async (): Promise<Json> =>
        ((await stored(own, 'settings')) as { sitesOff?: Json } | null)?.sitesOff ?? null;
      const isAmong = (sites: Json, allowed: readonly Json[]) =>
        allowed.some((one) => JSON.stringify(one) === JSON.stringify(sites));
      for (const [index, { step, wait, number }] of kills.entries()) {
        const change = { sitesOff: [`site-${index}.example`], density: index % 2 ? 'all' : 'first' };
        const answer = step.startsWith('setting') ? ask(own, 'changeSettings', change) : null;
        if (step.startsWith('page')) {
          names = number;
          await page.evaluate(
            (names) => {
              (document.querySelector('div') as Element).textContent = names.join(', ');
            },
            NAMES.slice(0, names),
          );
        }
        if (step.endsWith('under way')) await pause(step.startsWith('page') ? wait * 20 : wait);
        else if ((await answer) !== null) acknowledged = change.sitesOff;
        await browser.stopBackground().catch((error: unknown) => {
          // It was being stopped already.
          if (!String(error).includes('No target with given id')) throw error;
        });
        if ((await answer) !== null) acknowledged = change.sitesOff;
        const waited = await timeToAnswer(own, 'complete', 'kim');
        if (waited === null) lost.push(`kill ${index} (${step}): no answer`);
        else waits.push(waited);
        // A change that was under way is there or not; one that was acknowledged is there.
        const allowed = step === 'setting under way' ? [acknowledged, change.sitesOff] : [acknowledged];
        const now = await sitesOffNow();
        if (isAmong(now, allowed)) acknowledged = now;
        else lost.push(`kill ${index} (${step}): ${JSON.stringify(now)} of ${JSON.stringify(allowed)}`);
        await untilBadge(browser, page, String(1 + names)).catch((error: unknown) =>
          lost.push(`kill ${index} (${step}): ${String(error)}`),
        );
      }
      await store(own, { settings: { version: 2, sitesOff: ['other.example'] } });
      proven('a setting that was lost', !isAmong(await sitesOffNow(), [acknowledged]));
      await setSettings(browser);
      lost.push(...(await browser.complaints()));
      return {
        ...none(lost, `${kills.length} kills`),
        times: [{ what: 'woken and answered (p95)', ms: percentile(waits, 0.95), plan: 300 }],
      };
    },
  );

  given.row('D3', 'many writers at a time: no change is lost', async () => {
    const writers = [];
    for (let writer = 0; writer < 4; writer++) writers.push(await given.openOwn());
    const [own] = writers as [TestPage];
    await clearStorage(own);
    const edits = times(50, 8);
    const start = Date.now();
    // Each begins in its own page without waiting for the others.
    const answers = await Promise.all(
      writers.map((page, writer) =>
        page.evaluate(
          async (writer, edits) => {
            const world = globalThis as unknown as World;
            const { runtime } = world.browser ?? world.chrome;
            const changes = Array.from({ length: edits }, (_, edit) =>
              // Each page has seen no sites, and adds its own.
              runtime.sendMessage({
                ask: 'changeSettings',
                given: [{ sitesOff: [`site-${edit}.writer-${writer}.example`] }, { sitesOff: [] }],
              }),
            );
            const fields = [
              { density: 'all' },
              { highlights: false },
              { markShape: 'wash' },
              { markColour: 'teal' },
            ];
            changes.push(runtime.sendMessage({ ask: 'changeSettings', given: [fields[writer]] }));
            return (await Promise.all(changes)).filter((answer) => answer?.ok).length;
          },
          writer,
          edits,
        ),
      ),
    );
    const settings = (await stored(own, 'settings')) as unknown as typeof DEFAULT_SETTINGS;
    const kept = settings.sitesOff.filter((site) => site.endsWith('.example')).length;
    const { density, highlights, markShape, markColour } = settings;
    const fields = [density === 'all', !highlights, markShape === 'wash', markColour === 'teal'].filter(
      Boolean,
    );
    await clearStorage(own);
    const asked = answers.reduce((sum, one) => sum + one, 0);
    return all(
      kept + fields.length,
      4 * edits + 4,
      `4 pages of ours, ${edits} sites and a setting each; ${asked} acknowledged, in ${Date.now() - start} ms`,
    );
  });

  given.row('D4', 'a full storage: said plainly, and what is stored stays whole', async () => {
    const { name, folder, site } = given;
    const found: string[] = [];
    const script = join(folder, 'background.js');
    const real = readFileSync(script, 'utf8');
    const more = Array.from({ length: 40 }, (_, n) => `site-${n}.example`);
    let tried = 0;

    /** Nothing that a page of ours asks for may be acknowledged, and all must lie there as it did. */
    const refuses = async (own: TestPage, what: string, asks: readonly (readonly [string, Json])[]) => {
      const state = async () =>
        JSON.stringify([await stored(own, 'settings'), (await ask(own, 'ownTerms'))?.value]);
      const before = await state();
      for (const [question, given] of asks) {
        tried++;
        const answer = await ask(own, question, given);
        if (answer !== null) found.push(`${what}: ${question} acknowledged`);
        const now = await state();
        if (now !== before) found.push(`${what}: ${question} left ${now.slice(0, 200)}`);
      }
      return before;
    };
    const settings = [
      ['changeSettings', { sitesOff: more }],
      ['changeSettings', { sitesOff: ['kept.example', ...more], density: 'all' }],
    ] as const;
    const terms = [
      ['saveOwnTerm', { ...ZENDA, id: null, label: 'Ruritania', aliases: [] } as never],
    ] as const;

    const shown = await given.open(site.page(documentOf('<p>Bread.</p>')));
    // By faults of the storage and of the database that are planted in the background: as full ones answer.
    writeFileSync(script, `${real}\n;${FULL}`);
    try {
      let own = await updated(given, shown);
      await clearStorage(own);
      await ask(own, 'changeSettings', { sitesOff: ['kept.example'] });
      if ((await ask(own, 'saveOwnTerm', { ...ZENDA, id: null } as never)) === null)
        throw new Error('no term can be saved');
      const full = (places: readonly string[]) => ask(own, 'planted-full', places);
      await full(['storage', 'database']);
      const before = await refuses(own, 'both full', [...settings, ...terms]);
      await full(['storage']);
      await refuses(own, 'storage full', [...settings, ...terms]);
      const options = await given.browser.openExtensionPage('options.html');
      const said = await options
        .waitFor(() => document.querySelector<HTMLElement>('input[type=radio]:not(:checked)'))
        .then(() =>
          options.evaluate(() =>
            document.querySelector<HTMLElement>('input[type=radio]:not(:checked)')?.click(),
          ),
        )
        .then(() => options.waitFor(() => document.querySelector('.saved')?.textContent?.trim()));
      if (!said.includes('could not save')) found.push(`the options say: ${said}`);
      await options.close();
      await full(['database']);
      await refuses(own, 'database full', terms);
      const page = await given.open(site.page(documentOf('<p>In Pyongyang and Zenda.</p>')));
      await untilPainted(page, ['Pyongyang', 'Zenda']);
      await full([]);
      if ((await ask(own, ...terms[0])) === null) found.push('still refused when there is room');
      proven('a term that was written', (await refuses(own, 'room', [])) !== before);
      // As the next background finds it.
      writeFileSync(script, real);
      own = await updated(given, shown);
      const { value } = (await ask(own, 'ownTerms')) ?? { value: { terms: [] } };
      const kept = (value as unknown as { terms: { label: string }[] }).terms;
      if (kept.map(({ label }) => label).join() !== 'Zenda,Ruritania')
        found.push(`kept: ${JSON.stringify(kept).slice(0, 200)}`);
      await ask(own, 'replaceOwnTerms', []);
      await clearStorage(own);
    } finally {
      writeFileSync(script, real);
    }

    // And in truth, where there is a limit that can be reached: Firefox takes all.
    if (name === 'chromium') {
      const own = await given.openOwn();
      await ask(own, 'changeSettings', { sitesOff: ['kept.example'] });
      // Large pieces, then ever smaller ones, until nothing more goes in.
      let refused = '';
      for (let size = 4_000_000, piece = 0; size >= 1; size = refused ? Math.floor(size / 4) : size, piece++)
        refused = await store(own, { [`filler-${piece}`]: 'x'.repeat(size) });
      proven('a storage that is full', refused !== '');
      await refuses(own, 'really full', settings);
      await clearStorage(own);
      if ((await ask(own, ...settings[0])) === null) found.push('still refused when there is room');
      await clearStorage(own);
    }
    return none(
      found,
      `${tried} changes refused, nothing written in part, said in the options; pages go on being read` +
        (name === 'chromium' ? '; with a storage that was really full, too' : ''),
    );
  });

  given.row('D5', 'whatever lies in the storage: it starts, and keeps what it could not read', async () => {
    const { browser, site } = given;
    const own = await given.openOwn();
    const broken = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.constantFrom<Json>(
        null,
        true,
        0,
        -1,
        1e308,
        '',
        'x'.repeat(1_000_000),
        [],
        {},
        [[]],
        '{"paused":tr',
      ),
    );
    const settings = fc.record(
      {
        version: fc.oneof(fc.constantFrom<Json>(0, 1, 2, 3, 99, -1, 1.5, '2', null), broken),
        paused: broken,
        reads: broken,
        sitesOff: fc.oneof(broken, fc.array(broken, { maxLength: 5 })),
        sitesOn: broken,
        highlights: broken,
        density: broken,
        markShape: broken,
        markColour: fc.oneof(
          broken,
          fc.constantFrom<Json>('#12345', 'url(http://elsewhere.example)', 'red;}'),
        ),
        languagesOff: broken,
        ['__proto__']: broken,
        constructor: broken,
      },
      { requiredKeys: [] },
    );
    const corpus = fc.sample(
      fc.record({
        settings: fc.oneof(broken, settings),
        'own-stems': broken,
        'own-count': broken,
        'settings-unread': broken,
        policy: broken,
      }),
      { numRuns: times(200, 10), seed: 5 },
    ) as unknown as Record<string, Json>[];
    // As much as the storage of Chromium holds, nearly, where each of these may lie.
    const large = 'x'.repeat(10_000_000);
    for (const key of ['settings', 'settings-unread', 'policy', 'own-stems'])
      corpus.push({ settings: DEFAULT_SETTINGS as never, [key]: large });
    const found: string[] = [];
    let started = 0;
    let keptAside = 0;
    let mustKeep = 0;
    const isKept = (aside: unknown, given: Json) =>
      JSON.stringify(aside)?.includes(JSON.stringify(given).slice(0, 50)) === true;
    proven('what was not put aside', !isKept([{ name: null, value: 'other' }], [[]]) && !isKept(null, 'x'));
    for (const [index, items] of corpus.entries()) {
      await clearStorage(own);
      const refused = await store(own, items);
      if (refused) throw new Error(refused);
      await browser.stopBackground();
      const problems: string[] = [];
      const changed = await ask(own, 'changeSettings', { paused: false, reads: 'all-sites', sitesOff: [] });
      if ((changed?.value as { paused?: unknown } | undefined)?.paused !== false)
        problems.push('no settings');
      if ((await ask(own, 'ownTerms')) === null) problems.push('no own terms');
      const aside = (await stored(own, 'settings-unread')) as readonly unknown[] | null;
      const given = (items.settings ?? null) as Record<string, Json> | null;
      const isBroken = given !== null && (typeof given !== 'object' || Array.isArray(given));
      if (isBroken) mustKeep++;
      if (isBroken && !isKept(aside, given)) problems.push(`not kept: ${JSON.stringify(given).slice(0, 80)}`);
      if (Array.isArray(aside) && aside.length > 0) keptAside++;
      if (index % 20 === 0) {
        const page = await browser.open(site.page(documentOf('<p>In Pyongyang.</p>')));
        const options = await browser.openExtensionPage('options.html');
        await untilPainted(
          page,
          (await ask(own, 'changeSettings', { highlights: true, density: 'all' })) ? ['Pyongyang'] : [],
        );
        await options.waitFor(() => document.querySelector('h1')?.textContent);
        await options.close();
        await page.close();
      }
      if (problems.length === 0) started++;
      else found.push(`case ${index}: ${problems.join(', ')}; ${JSON.stringify(items).slice(0, 200)}`);
    }
    await clearStorage(own);
    found.push(...(await browser.complaints()));
    proven('states of which something must be put aside', mustKeep > 0 && keptAside >= mustKeep);
    if (found.length > 0) return none(found, '');
    return all(started, corpus.length, `states of the storage; in ${keptAside} something was put aside`);
  });

  given.row(
    'D6',
    'settings of every version that was shipped are read; those of a later one stay',
    async () => {
      const own = await given.openOwn();
      const found: string[] = [];
      const SHIPPED: readonly Record<string, Json>[] = [
        { version: 1, paused: false, sitesOff: ['news.example'], highlights: false, density: 'all' },
        {
          ...DEFAULT_SETTINGS,
          sitesOff: ['news.example'],
          highlights: false,
          density: 'all',
          markShape: 'wash',
        } as never,
      ];
      for (const settings of SHIPPED) {
        await clearStorage(own);
        await store(own, { settings });
        const read = (await ask(own, 'changeSettings', {}))?.value as Record<string, Json> | undefined;
        const { version, ...fields } = settings;
        found.push(...otherThan(fields, read).map((what) => `version ${version}: ${what}`));
        const { density: _, ...dropped } = read ?? {};
        proven('a field that was dropped', otherThan(fields, dropped).length > 0);
      }
      const later = { ...DEFAULT_SETTINGS, version: 99, density: 'all', mood: 'blue' } as unknown as Record<
        string,
        Json
      >;
      await clearStorage(own);
      await store(own, { settings: later });
      await ask(own, 'changeSettings', { highlights: false });
      const now = (await stored(own, 'settings')) as Record<string, Json> | null;
      found.push(
        ...otherThan({ ...later, highlights: false }, now).map((what) => `a later version: ${what}`),
      );
      await clearStorage(own);
      return none(found, `${SHIPPED.length} versions, and one that does not exist yet`);
    },
  );

  given.row(
    'D8',
    'switched off in the browser: every mark goes; switched on again: they come back',
    async () => {
      const { browser, site } = given;
      const rounds = times(5, 1);
      const page = await given.open(site.page(documentOf('<p>In Pyongyang.</p>')));
      const found: string[] = [];
      const waited: number[] = [];
      for (let round = 0; round < rounds; round++) {
        await untilPainted(page, ['Pyongyang']);
        await pause(500);
        const marked = await page.screenshot();
        proven('the same page', shareThatDiffers(marked, await page.screenshot(), WORD) === 0);
        const start = Date.now();
        await browser.enableExtension(false);
        // In Firefox the names stay registered, of which the page sees nothing: their style has gone with us.
        const isGone = async () => shareThatDiffers(marked, await page.screenshot(), WORD) > 0;
        await until('no mark', isGone, 5_000).catch((error: unknown) => found.push(String(error)));
        waited.push(Date.now() - start);
        await browser.enableExtension(true);
        // Without a reload.
        const isBack = async () => shareThatDiffers(marked, await page.screenshot(), WORD) === 0;
        await until('marks again', isBack, 30_000).catch((error: unknown) => found.push(String(error)));
        await untilBadge(browser, page, '1').catch((error: unknown) => found.push(String(error)));
      }
      return {
        ...none(found, `${rounds} times off and on again, without a reload`),
        times: [{ what: 'marks gone', ms: Math.max(...waited), plan: 1_000 }],
      };
    },
  );
});
