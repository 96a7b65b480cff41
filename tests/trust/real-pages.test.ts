/**
 * Row F1: saved pages of the web, each with and without us. Where something differs, both are looked at again: what
 * differs from itself without us too is an unsteady page, and is told of.
 */
import { documentOf } from '../support/serve-pages.ts';
import type { TestPage } from '../support/test-browser.ts';
import { until } from '../support/until.ts';
import { times } from './figures.ts';
import { paintedWords, pause, untilPainted } from './looks.ts';
import { differences, HAS_SAVED_PAGES, realPages, type RealPage, type Seen, seeAll } from './real-pages.ts';
import { describeRows, none, proven, type TrustTest } from './row.ts';

/**
 * How many pages: `npm run trust -- --pages 50`, `--all-pages`. In between a sample, from the smallest to the largest in
 * even steps: each page is loaded twice at the least, which for all of them takes a quarter of an hour a browser.
 */
const MOST = process.env.PAGES === 'all' ? 10_000 : Number(process.env.PAGES ?? times(24, 4));

/** How long a page is given after it has loaded, ms: to us to read it, to itself to settle. */
const SETTLING = 700;

/** Two hundred pages, twice, in the slower browser, ms. */
const HOUR = 3_600_000;

/** How often a page that seems to differ is looked at again, with and without us. */
const AGAIN = 2;

async function see(given: TrustTest, address: string): Promise<Seen> {
  const page = await given.browser.open('about:blank');
  try {
    // A page that waits for the web in vain is looked at as far as it is.
    await page.goto(address).catch(() => {});
    await pause(SETTLING);
    return await seeAll(page);
  } finally {
    await page.close();
  }
}

async function seeEach(given: TrustTest, pages: readonly RealPage[], addresses: ReadonlyMap<string, string>) {
  const seen = new Map<string, Seen | string>();
  for (const { name } of pages)
    seen.set(name, await see(given, addresses.get(name) as string).catch((error: unknown) => String(error)));
  return seen;
}

function differ(one: Seen | string | undefined, other: Seen | string | undefined): string[] {
  if (typeof one === 'object' && typeof other === 'object') return differences(one, other);
  return one === other ? [] : [`${JSON.stringify(one)} → ${JSON.stringify(other)}`.slice(0, 300)];
}

/** The detector must see each of these. */
async function proveDetector(given: TrustTest): Promise<void> {
  const address = given.site.page(realPages(1).map(({ html }) => html)[0] ?? documentOf('<p>DPRK</p>'));
  const faults: readonly (readonly [string, () => void])[] = [
    ['html', () => document.documentElement.setAttribute('data-planted', '')],
    [
      'layout',
      () => {
        const sheet = new CSSStyleSheet();
        sheet.insertRule('body { margin: 9px }');
        document.adoptedStyleSheets = [sheet];
      },
    ],
    [
      'sheets',
      () => {
        document.adoptedStyleSheets = [new CSSStyleSheet()];
      },
    ],
    ['said', () => console.warn('planted')],
    ['said', () => void dispatchEvent(new ErrorEvent('error', { message: 'planted' }))],
  ];
  for (const [name, plant] of faults) {
    const page = await given.open(address);
    await pause(SETTLING);
    const before = await seeAll(page);
    proven(`${name} of a page that nobody touches`, differences(before, await seeAll(page)).length === 0);
    await page.evaluate(plant);
    proven(
      name,
      differences(before, await seeAll(page)).some((difference) => difference.startsWith(name)),
    );
  }
}

/** With the extension switched on or off; when it is on, a page proves that it works. */
async function setOn(given: TrustTest, isOn: boolean): Promise<void> {
  await given.browser.enableExtension(isOn);
  const address = given.site.page(documentOf('<p>DPRK</p>'), { path: '/at-work' });
  const page: TestPage = await given.browser.open(address);
  if (isOn)
    await until('the extension at work', async () => {
      if ((await paintedWords(page)).length > 0) return true;
      await page.reload();
      await pause(500);
      return (await paintedWords(page)).length > 0;
    });
  else await untilPainted(page, []);
  await page.close();
}

describeRows('saved pages', (given) => {
  given.row(
    'F1',
    'saved pages of the web: all that is theirs is the same with us',
    async () => {
      const pages = realPages(MOST);
      const addresses = new Map(pages.map(({ name, html }) => [name, given.site.page(html)]));
      await proveDetector(given);

      await setOn(given, false);
      const without = await seeEach(given, pages, addresses);
      await setOn(given, true);
      const withUs = await seeEach(given, pages, addresses);
      const marked = [...withUs.values()].filter((seen) => typeof seen === 'object' && seen.isMarked).length;

      let suspects = pages.filter(({ name }) => differ(without.get(name), withUs.get(name)).length > 0);
      const unsteady = new Set<string>();
      for (let time = 0; time < AGAIN && suspects.length > 0; time++) {
        await setOn(given, false);
        const again = await seeEach(given, suspects, addresses);
        for (const { name } of suspects)
          if (differ(without.get(name), again.get(name)).length > 0) unsteady.add(name);
        await setOn(given, true);
        const withUsAgain = await seeEach(given, suspects, addresses);
        suspects = suspects.filter(
          ({ name }) => !unsteady.has(name) && differ(without.get(name), withUsAgain.get(name)).length > 0,
        );
      }
      const harmed = suspects.map(
        ({ name }) => `${name}: ${differ(without.get(name), withUs.get(name)).join('; ').slice(0, 400)}`,
      );
      harmed.push(...(await given.browser.complaints()));
      // Two looks that failed alike would be alike, and where nothing is marked nothing of ours was there to be seen.
      for (const { name } of pages)
        for (const seen of [without.get(name), withUs.get(name)])
          if (typeof seen !== 'object')
            harmed.push(`${name}: could not be looked at: ${String(seen).slice(0, 200)}`);
      if (marked === 0) harmed.push('none of the pages was marked');
      if (2 * unsteady.size > pages.length)
        harmed.push(`${unsteady.size} of ${pages.length} pages are unsteady`);
      return none(
        harmed,
        `${pages.length} pages${HAS_SAVED_PAGES ? '' : ' of our own, since none are saved on this machine'}, ` +
          `${marked} of them marked; ${unsteady.size} are never twice the same, with or without us`,
      );
    },
    HOUR,
  );
});
