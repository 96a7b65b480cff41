/** Rows B6 and B7: pages of any size are read with bounded work, and what comes and goes leaves nothing behind. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentOf } from '../support/serve-pages.ts';
import { setSettings } from '../support/settings-of.ts';
import { popupText } from '../support/show-page.ts';
import type { PageMemory, TestPage } from '../support/test-browser.ts';
import { until } from '../support/until.ts';
import { IS_WHOLE, type Time, times } from './figures.ts';
import { reportsOfFrames } from './own-page.ts';
import { pause } from './looks.ts';
import { describeRows, none, proven } from './row.ts';

/** How long a browser under load may take over the largest page, ms. */
const PATIENCE = 180_000;

const FILLER = 'The committee heard four witnesses and put the matter off until the spring. ';

/** Text of at least so many letters. */
const filler = (length: number): string => FILLER.repeat(Math.ceil(length / FILLER.length));

/** Paragraphs of so many letters in all, a name at the beginning, in the middle and at the very end. */
const article = (length: number): string => {
  const paragraph = filler(700);
  const paragraphs = (count: number) => `<p>${paragraph}</p>`.repeat(Math.ceil(count / paragraph.length));
  return `<p>They met Kim Jong Un.</p>${paragraphs(length / 2)}<p>They met Kim Jong Il.</p>${paragraphs(length / 2)}<p>They met Kim Il Sung.</p>`;
};

interface Large {
  readonly what: string;
  readonly body: string;
  /** How often each is found: all there is, or what a limit lets through. */
  readonly names: Readonly<Record<string, number>>;
  /** `marks`: all is read, and too many elements stand there for it to be painted. */
  readonly capped: 'text' | 'mentions' | 'marks' | null;
  readonly isRestless?: true;
}

/** How the popup tells of each limit. */
const NOTICES = { text: 'notice_capped', mentions: 'notice_capped', marks: 'notice_unmarked' } as const;

const ALL_THREE = { 'Kim Jong Un': 1, 'Kim Jong Il': 1, 'Kim Il Sung': 1 };

const LARGE = (): readonly Large[] => [
  { what: '1 MB of text', body: article(1_000_000), names: ALL_THREE, capped: null },
  {
    what: '1 MB of text on a page that never rests',
    body: article(1_000_000),
    names: ALL_THREE,
    capped: null,
    isRestless: true,
  },
  {
    what: '20 MB of text',
    body: article(20_000_000),
    // Its first part is read: the middle is beyond the limit.
    names: { 'Kim Jong Un': 1 },
    capped: 'text',
  },
  {
    what: '12,000 mentions',
    body: '<p>They met Kim Jong Un there.</p>'.repeat(12_000),
    names: { 'Kim Jong Un': 10_000 },
    capped: 'mentions',
  },
  ...(IS_WHOLE
    ? ([
        { what: '4.9 MB of text', body: article(4_900_000), names: ALL_THREE, capped: null },
        {
          what: '500,000 nodes',
          body: `<p>They met Kim Jong Un.</p>${'<i>a </i>'.repeat(250_000)}<p>They met Kim Jong Il.</p>`,
          names: { 'Kim Jong Un': 1, 'Kim Jong Il': 1 },
          capped: 'marks',
        },
        {
          what: 'one text node of 4.9 MB',
          body: `<p>They met Kim Jong Un. ${filler(4_900_000)} They met Kim Jong Il.</p>`,
          names: { 'Kim Jong Un': 1, 'Kim Jong Il': 1 },
          capped: null,
        },
      ] as const)
    : []),
];

/**
 * Counts how long the page itself is held up at a stretch, from its own first script on.
 * @param pause between two looks, ms. With none the page never rests, and what waits for that waits for good.
 */
const meter = (pause = 4): string => `<script>
  window.meter = { longest: 0, marks: 0 };
  addEventListener('DOMContentLoaded', () => {
    const start = performance.now();
    let last = start;
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      const now = performance.now();
      meter.longest = Math.max(meter.longest, now - last);
      last = now;
      if (!meter.marks && CSS.highlights.size > 0) meter.marks = now - start;
      setTimeout(() => port2.postMessage(0), ${pause});
    };
    port2.postMessage(0);
  });
</script>`;

interface Metered {
  readonly meter: { readonly longest: number; readonly marks: number };
}

const meterOf = (page: TestPage) => page.evaluate(() => (window as unknown as Metered).meter);

interface Report {
  readonly profile?: {
    readonly capped: string | null;
    readonly concepts: readonly {
      readonly written: readonly string[];
      readonly places: Readonly<Record<string, number>>;
    }[];
  };
}

interface Churned {
  /** Of the cycles, in how many something new was painted before it was taken away. */
  readonly marked: number;
  /** Ranges that were painted in them, all in all. */
  readonly ranges: number;
}

/**
 * Adds 500 paragraphs with a mention, waits until they are marked, takes them away, waits until no mark is left. Of each
 * fiftieth text it remembers that it was there, without holding it.
 */
async function churn(page: TestPage, cycles: number, keeps: boolean): Promise<Churned> {
  let [marked, ranges] = [0, 0];
  // Firefox ends what a test runs in a page after 30 s.
  for (let cycle = 0; cycle < cycles; cycle++) {
    const painted = await churnOnce(page, keeps, cycle === 0);
    if (painted > 0) marked++;
    ranges += painted;
  }
  return { marked, ranges };
}

/** One cycle; gives how many ranges were painted. */
const churnOnce = (page: TestPage, keeps: boolean, isFirst: boolean): Promise<number> =>
  page.evaluate(
    async (keeps, isFirst) => {
      const world = window as unknown as Churning;
      world.kept ??= [];
      if (isFirst) world.remembered = [];
      const box = document.getElementById('box') as Element;
      const painted = () => {
        const ranges = [...((CSS.highlights.get('marked-term') ?? []) as unknown as Iterable<StaticRange>)];
        return ranges.filter(({ startContainer }) => box.contains(startContainer)).length;
      };
      const wait = async (isDone: () => boolean, ms: number) => {
        for (const end = performance.now() + ms; performance.now() < end && !isDone(); )
          await new Promise((done) => setTimeout(done, 20));
      };
      for (let n = 0; n < 500; n++) {
        const p = document.createElement('p');
        const text = p.appendChild(document.createTextNode(`In Pyongyang, ${n}.`));
        box.append(p);
        if (n % 50 === 0) world.remembered.push(new WeakRef(text));
        if (keeps) world.kept.push(p);
      }
      await wait(() => painted() > 0, 20_000);
      const ranges = painted();
      box.replaceChildren();
      await wait(() => painted() === 0, 5_000);
      return ranges;
    },
    keeps,
    isFirst,
  );

interface Churning {
  kept: Element[];
  remembered: WeakRef<Text>[];
}

/** What a page keeps of what came and went. */
interface Kept extends Partial<PageMemory> {
  /** How many of the texts that `churn` remembers are still somewhere. */
  readonly texts: number;
}

async function keptIn(page: TestPage): Promise<Kept> {
  await page.collectGarbage();
  await pause(300);
  const texts = await page.evaluate(() => {
    const { remembered = [] } = window as unknown as Churning;
    return remembered.filter((text) => text.deref()).length;
  });
  // After the texts: where none of them is left, their nodes are not counted either.
  return { ...(await page.memory()), texts };
}

const MOST_NODES = 1.01;
const MOST_BYTES = 2_000_000;

const grows = (before: Kept, after: Kept): boolean =>
  after.texts > 0 ||
  (after.nodes ?? 0) > (before.nodes ?? 0) * MOST_NODES ||
  (after.bytes ?? 0) > (before.bytes ?? 0) + MOST_BYTES;

/**
 * The last of several looks. What was taken away last is held until the page is read again, which a busy page waits for
 * (at most a sixteenth of a core): late is not leaked.
 */
async function keptAtLast(page: TestPage, before: Kept | null): Promise<Kept> {
  let kept = await keptIn(page);
  for (const end = Date.now() + 20_000; Date.now() < end; kept = await keptIn(page)) {
    if (before ? !grows(before, kept) : kept.texts === 0) break;
    await pause(500);
  }
  return kept;
}

describeRows('large pages', (given) => {
  given.row('B6', 'very large pages: read up to a limit, which the popup tells of', async () => {
    const { site, browser } = given;
    await setSettings(browser, { density: 'all' });
    const words = JSON.parse(readFileSync(join(given.folder, '_locales/en/messages.json'), 'utf8')) as Record<
      string,
      { readonly message: string }
    >;
    /** The limits that the popup tells of. */
    const toldIn = (text: string): string[] =>
      [...new Set(Object.values(NOTICES))].filter((key) =>
        text.includes(words[key]?.message ?? 'no such word'),
      );
    const own = await given.openOwn();
    const found: string[] = [];
    const told: string[] = [];
    const seen = new Set<string>();
    const pageTimes: Time[] = [];
    for (const { what, body, names, capped, isRestless } of LARGE()) {
      const page = await browser.open(site.page(documentOf(meter(isRestless ? 0 : undefined) + body)));
      const isPainted = () => page.evaluate(() => CSS.highlights.size > 0);
      // In front: what is not is drawn and read when there is nothing better to do.
      if (capped === null)
        await until('marks', isPainted, PATIENCE).catch(() => found.push(`${what}: never painted`));
      const profile = await until(
        `${what} to be read`,
        async () => {
          const [answer] = (await reportsOfFrames(own)) as { readonly value?: Report }[];
          const profile = answer?.value?.profile;
          // The first marks may be there before the rest is read.
          return profile && profile.concepts.length > 0 ? profile : null;
        },
        PATIENCE,
      );
      const counts = new Map(
        profile.concepts
          .filter(({ written }) => written[0]?.startsWith('Kim '))
          .map(({ written, places }) => [
            written[0] as string,
            Object.values(places).reduce((sum, one) => sum + one, 0),
          ]),
      );
      for (const name of new Set([...Object.keys(names), ...counts.keys()])) {
        const [is, should] = [counts.get(name) ?? 0, names[name] ?? 0];
        // The limit is looked at between blocks.
        if (is < should || is > should * 1.01) found.push(`${what}: ${name} ${is} times, not ${should}`);
      }
      if (profile.capped !== capped) found.push(`${what}: the limit is ${profile.capped}, not ${capped}`);
      await page.bringToFront();
      const popup = await browser.openPopup(page);
      let text = '';
      await until('the popup', async () => {
        text = await popupText(popup);
        return text.includes('Kim Jong Un');
      }).catch((error: unknown) => found.push(`${what}: ${String(error)}; ${text.slice(0, 200)}`));
      await popup.close();
      const limits = toldIn(text);
      for (const limit of limits) seen.add(limit);
      if (capped === 'marks' && (await isPainted())) found.push(`${what}: painted after all`);
      if (limits.join() !== (capped ? NOTICES[capped] : ''))
        found.push(`${what}: told of ${limits.join() || 'no limit'}`);
      const { longest, marks } = await meterOf(page);
      // Of a page that is over one limit no other is told: too many elements that are all alike are not painted.
      const unmarked = (await isPainted()) ? '' : ', not painted';
      told.push(`${what}: held up ${Math.round(longest)} ms at most${unmarked}`);
      if (what === '1 MB of text') pageTimes.push({ what: 'marks on 1 MB', ms: marks, plan: 500 });
      await page.close();
    }
    proven('limits that are told', seen.size === (IS_WHOLE ? 2 : 1));
    const held = await given.open(site.page(documentOf(`${meter()}<p>Bread</p>`)));
    await held.evaluate(async () => {
      await new Promise((done) => setTimeout(done, 200));
      for (const end = performance.now() + 400; performance.now() < end; );
      await new Promise((done) => setTimeout(done, 100));
    });
    proven('a page that is held up', (await meterOf(held)).longest >= 400);
    await setSettings(browser);
    return {
      ...none(found, `${told.join('; ')}, by the browser itself among others`),
      times: pageTimes,
    };
  });

  given.row('B7', 'marked text that comes and goes leaves nothing in memory', async () => {
    const { site, browser } = given;
    await setSettings(browser, { density: 'all' });
    const page = await given.open(
      site.page(
        documentOf(
          `<style>#box p { display: inline-block; font-size: 6px; margin: 0 }</style>
             <p>In Pyongyang.</p><div id="box"></div>${'<p>Bread</p>'.repeat(2_000)}`,
        ),
      ),
    );
    await until('marks', () => page.evaluate(() => CSS.highlights.size > 0));
    // Until caches are as large as they get.
    await churn(page, 5, false);
    const before = await keptAtLast(page, null);
    // A cycle takes Firefox some seconds: the more work a change makes, the longer its next reading waits.
    const cycles = times(given.name === 'firefox' ? 30 : 200, 12);
    const { marked, ranges } = await churn(page, cycles, false);
    const after = await keptAtLast(page, before);
    const found: string[] = [];
    if (marked < cycles) found.push(`marked in ${marked} of ${cycles} cycles`);
    const inMegabytes = ({ bytes = 0 }: Kept) => (bytes / 1e6).toFixed(2);
    const told =
      `${after.texts} of ${cycles * 10} texts` +
      (after.nodes === undefined
        ? '; Firefox tells neither nodes nor heap of a page'
        : `; ${before.nodes} nodes, then ${after.nodes}; ${inMegabytes(before)} MB of heap, then ${inMegabytes(after)}`);
    if (grows(before, after)) found.push(told);
    await churn(page, 2, true);
    const held = await keptIn(page);
    proven('texts that somebody keeps', held.texts === 20);
    if (held.nodes !== undefined)
      proven('nodes that somebody keeps', held.nodes >= (after.nodes ?? 0) + 2_000);
    await setSettings(browser);
    return none(found, `${cycles} times 500 paragraphs, ${ranges} ranges painted; kept: ${told}`);
  });
});
