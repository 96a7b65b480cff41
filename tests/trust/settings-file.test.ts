/** Row D7: settings kept as a file come back as they were, and a stranger's file does nothing before a reader agrees. */
import fc from 'fast-check';
import { readSettings, withChange } from '../../src/core/read-settings.ts';
import { changeOf, differences, readSettingsFile, writeSettingsFile } from '../../src/core/settings-file.ts';
import type { Settings } from '../../src/core/settings.ts';
import { anySettings } from '../support/any-settings.ts';
import { setSettings } from '../support/settings-of.ts';
import type { TestPage } from '../support/test-browser.ts';
import { times } from './figures.ts';
import { openListener } from './own-page.ts';
import { all, describeRows, proven } from './row.ts';

const file = (settings: unknown, more: object = {}): string =>
  JSON.stringify({ file: 'backgrounder-settings', version: 2, settings, ...more });

const term = (more: object): object => ({
  id: 'own-1',
  label: 'Zenda',
  aliases: [],
  meaning: { kind: 'note', note: 'A castle.' },
  painted: true,
  ...more,
});

/** Would run, load, or lead away, where it came to be more than text. */
const PAYLOADS: readonly string[] = [
  '<img src=x onerror="window.planted=1">',
  '<script>window.planted=1</script>',
  '<svg onload="window.planted=1">',
  'javascript:window.planted=1',
  '<meta http-equiv="refresh" content="0;url=http://elsewhere.example/">',
  '<iframe srcdoc="<script>parent.planted=1</script>">',
  '<form action="http://elsewhere.example/"><button autofocus>x</button></form>',
  '"><base href="http://elsewhere.example/">',
  '*{background:url(http://elsewhere.example/)}',
  '\u202e\u0000\ud800',
];

/** Where a file can carry one. */
const PLACES: readonly ((payload: string) => string)[] = [
  (payload) => file({ sitesOff: [payload, 'one.example'], density: 'all' }),
  (payload) => file({ markColour: payload, markShape: payload, density: payload }),
  (payload) => file({ [payload]: payload, paused: payload }),
  (payload) => file({ density: 'all' }, { ownTerms: [term({ label: payload, aliases: [payload] })] }),
  (payload) => file({}, { ownTerms: [term({ meaning: { kind: 'note', note: payload } })] }),
  (payload) => file({}, { ownTerms: [term({ id: payload, meaning: { kind: payload, concept: payload } })] }),
  (payload) => file({ density: 'all' }, { version: payload, [payload]: payload }),
  (payload) => payload,
];

const ODD: readonly (() => string)[] = [
  () => '',
  () => 'null',
  () => file({}).slice(0, -2),
  () => `${'['.repeat(100_000)}${']'.repeat(100_000)}`,
  () => ' '.repeat(2_000_001),
  () => file({ density: 'all' }).replace('"density"', '"__proto__":{"paused":true},"density"'),
  () => '{"file":"backgrounder-settings","version":2,"settings":{"constructor":{"prototype":{"planted":1}}}}',
  () => file({ sitesOff: Array.from({ length: 50_000 }, (_, at) => `s${at}.example`) }),
  () => file({ sitesOff: ['x'.repeat(1_000_000)] }),
  () => file({ sitesOff: 'one.example', paused: 1, density: null, highlights: [] }),
  () => file({ density: 'all' }, { version: 1e308 }),
  () => file({ density: 'all' }, { version: -1 }),
  () => file({ density: 'all' }, { file: { toString: 'backgrounder-settings' } }),
  () => file({}, { ownTerms: 'x' }),
  () => file({}, { ownTerms: Array.from({ length: 5_000 }, (_, at) => term({ id: `own-${at}` })) }),
  () => file({}, { ownTerms: [term({ label: 'x'.repeat(100_000) })] }),
  () => file({}, { ownTerms: [null, 1, [], {}, term({ painted: 'yes' })] }),
  () => `\ufeff${file({ density: 'all' })}`,
  () => file(['density', 'all']),
  () => file({ density: 'all', sitesOff: ['*', '', ' ', 'http://', '..', '%00', '[::'] }),
];

/** One after the other from each place and of each payload, so that a few are of all kinds. */
function hostileFiles(most: number): string[] {
  const carried = PAYLOADS.flatMap((_, turn) =>
    PLACES.map((place, at) => place(PAYLOADS[(turn + at) % PAYLOADS.length] as string)),
  );
  const files = [...ODD.map((make) => make()), ...carried];
  const step = files.length / Math.min(most, files.length);
  return Array.from(
    { length: Math.min(most, files.length) },
    (_, at) => files[Math.floor(at * step)] as string,
  );
}

/** Settings without the order of their lists, which says nothing. */
const asSets = (settings: Settings): string =>
  JSON.stringify(
    Object.entries(settings)
      .map(([name, value]) => [name, Array.isArray(value) ? [...value].sort() : value])
      .sort(),
  );

function roundTrip(kept: Settings, others: Settings, spoil = (text: string): string => text): boolean {
  const read = readSettingsFile(spoil(writeSettingsFile(kept)));
  if (read.kind !== 'settings') return false;
  const back = readSettings(withChange(others, changeOf(differences(others, read.settings, 'replace'))));
  return asSets(back) === asSets(kept);
}

const choose = (page: TestPage, text: string): Promise<void> =>
  page.evaluate((text) => {
    const field = document.querySelector('input[type=file]') as HTMLInputElement;
    const chosen = new DataTransfer();
    chosen.items.add(new File([text], 'settings.json', { type: 'application/json' }));
    field.files = chosen.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }, text);

/** What the page says to a file: what would change, or why it is refused. */
const answer = (page: TestPage): Promise<string> =>
  page.waitFor(
    () =>
      (document.querySelector('.file [role=alert]') && 'refused') ||
      (document.querySelector('.change-preview') && 'shown'),
  );

const press = (page: TestPage, selector: string): Promise<void> =>
  page.evaluate((selector) => document.querySelector<HTMLElement>(selector)?.click(), selector);

describeRows('a settings file', (given) => {
  given.row('D7', 'what is kept as a file comes back; a stranger’s does nothing by itself', async () => {
    const { browser, sink } = given;
    const runs = times(1_000, 100);
    let back = 0;
    for (const [kept, others] of fc.sample(fc.tuple(anySettings, anySettings), runs))
      if (roundTrip(kept, others)) back++;
    const [kept] = fc.sample(anySettings, 1) as [Settings];
    const lose = (text: string) => text.replace('"density"', '"lost"');
    proven('a file that lost a setting', !roundTrip({ ...kept, density: 'all' }, kept, lose));

    await setSettings(browser, { sitesOff: ['kept.example'] });
    const listener = await openListener(given);
    const page = await browser.openExtensionPage('options.html');
    await page.waitFor(() => document.querySelector('input[type=file]') !== null);
    const stored = async () =>
      JSON.stringify([
        await listener.storage(),
        await page.evaluate(() => {
          const { runtime } = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
          return runtime.sendMessage({ ask: 'ownTerms', given: [] });
        }),
      ]);
    const address = await page.evaluate(() => location.href);
    const before = await stored();
    const requests = sink.reached.length;
    const done: string[] = [];
    const files = hostileFiles(times(100, 10));
    let [refused, harmless] = [0, 0];
    for (const text of files) {
      await choose(page, text);
      const said = await answer(page);
      if (said === 'refused') refused++;
      const effects = [
        (await stored()) === before ? '' : 'stored',
        (await page.evaluate(() => (window as unknown as { planted?: number }).planted ?? 0)) ? 'ran' : '',
        (await page.evaluate(() => location.href)) === address ? '' : 'led away',
        sink.reached.length === requests ? '' : 'asked for something',
      ].filter((effect) => effect !== '');
      if (effects.length === 0) harmless++;
      else done.push(`${effects.join()}: ${text.slice(0, 200)}`);
      // A good one, put aside: then the next answer is to the next file.
      await choose(page, file({ density: 'all' }));
      await page.waitFor(
        () =>
          document.querySelector('.file [role=alert]') === null && document.querySelector('.change-preview'),
      );
      await press(page, '.change-preview .plain-button');
      await page.waitFor(() => document.querySelector('.change-preview') === null);
    }
    await choose(page, file({ density: 'all' }));
    await answer(page);
    await press(page, '.change-preview .main-action');
    await page.waitFor(() => document.querySelector('.change-preview') === null);
    let changed = before;
    for (const end = Date.now() + 15_000; Date.now() < end && changed === before; ) changed = await stored();
    proven('a file that a reader agreed to', changed !== before);
    await page.close();
    await setSettings(browser);
    done.push(...(await browser.complaints()));
    return {
      ...all(
        back + harmless,
        runs + files.length,
        `${runs} settings there and back; ${files.length} files of strangers, ${refused} refused, the others shown`,
      ),
      ...(done.length > 0 && { met: false, note: done.join('; ').slice(0, 600) }),
    };
  });
});

declare const chrome: { readonly runtime: { sendMessage(message: object): Promise<unknown> } };
