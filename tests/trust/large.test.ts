/** Rows B6 and B7: pages of any size are read with bounded work, and what comes and goes leaves nothing behind. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentOf } from '../support/serve-pages.ts';
import { setSettings } from '../support/settings-of.ts';
import { popupText } from '../support/show-page.ts';
import type { PageMemory, TestPage } from '../support/test-browser.ts';
import { until } from '../support/until.ts';
import { IS_WHOLE, times } from './figures.ts';
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
  const paragraphs = (count: number) => `<p>${filler(700)}</p>`.repeat(Math.ceil(count / 700));
  return `<p>They met Kim Jong Un.</p>${paragraphs(length / 2)}<p>They met Kim Jong Il.</p>${paragraphs(length / 2)}<p>They met Kim Il Sung.</p>`;
};

interface Large {
  readonly what: string;
  readonly body: string;
  /** How often each is found: all there is, or what a limit lets through. */
  readonly names: Readonly<Record<string, number>>;
  readonly capped: 'text' | 'mentions' | null;
}

const ALL_THREE = { 'Kim Jong Un': 1, 'Kim Jong Il': 1, 'Kim Il Sung': 1 };

const LARGE = (): readonly Large[] => [
  { what: '1 MB of text', body: article(1_000_000), names: ALL_THREE, capped: null },
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
        { what: '4.9 MB of text', body: article(4_700_000), names: ALL_THREE, capped: null },
        {
          what: '500,000 nodes',
          body: `<p>They met Kim Jong Un.</p>${'<i>a </i>'.repeat(250_000)}<p>They met Kim Jong Il.</p>`,
          names: { 'Kim Jong Un': 1, 'Kim Jong Il': 1 },
          capped: null,
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

/** Counts how long the page itself is held up at a stretch, from its own first script on. */
const METER = `<script>
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
      setTimeout(() => port2.postMessage(0));
    };
    port2.postMessage(0);
  });
</script>`;

interface Metered {
  readonly meter: { readonly longest: number; readonly marks: number };
}

const meterOf = (page: TestPage) => page.evaluate(() => (window as unknown as Metered).meter);

interface Report {
  readonly state: string;
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
const churn = (page: TestPage, cycles: number, keeps: boolean): Promise<Churned> =>
  page.evaluate(
    async (cycles, keeps) => {
      const world = window as unknown as Churning;
      world.kept ??= [];
      world.remembered = [];
      const box = document.getElementById('box') as Element;
      const painted = () => {
        const ranges = [...((CSS.highlights.get('marked-term') ?? []) as unknown as Iterable<StaticRange>)];
        return ranges.filter(({ startContainer }) => box.contains(startContainer)).length;
      };
      const wait = async (isDone: () => boolean) => {
        for (const end = performance.now() + 5_000; performance.now() < end && !isDone(); )
          await new Promise((done) => setTimeout(done, 20));
      };
      let marked = 0;
      let ranges = 0;
      for (let cycle = 0; cycle < cycles; cycle++) {
        for (let n = 0; n < 500; n++) {
          const p = document.createElement('p');
          const text = p.appendChild(document.createTextNode(`In Pyongyang, ${n}.`));
          box.append(p);
          if (n % 50 === 0) world.remembered.push(new WeakRef(text));
          if (keeps) world.kept.push(p);
        }
        await wait(() => painted() > 0);
        const now = painted();
        ranges += now;
        if (now > 0) marked++;
        box.replaceChildren();
        await wait(() => painted() === 0);
      }
      return { marked, ranges };
    },
    cycles,
    keeps,
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
  const memory = await page.memory();
  await page.collectGarbage();
  await pause(300);
  const texts = await page.evaluate(() => {
    const { remembered = [] } = window as unknown as Churning;
    return remembered.filter((text) => text.deref()).length;
  });
  return { ...memory, texts };
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
    const announced = words.notice_capped?.message ?? 'no such word';
    const own = await given.openOwn();
    const found: string[] = [];
    const told: string[] = [];
    const announcements = new Map<string, boolean>();
    for (const { what, body, names, capped } of LARGE()) {
      const page = await browser.open(site.page(documentOf(METER + body)));
      const report = await until(
        `${what} to be read`,
        async () => {
          const [answer] = (await reportsOfFrames(own)) as { readonly value?: Report }[];
          const report = answer?.value;
          // The first marks may be there before the rest is read.
          return report?.state === 'ready' && (report.profile?.concepts.length ?? 0) > 0 ? report : null;
        },
        PATIENCE,
      );
      const counts = Object.fromEntries(
        (report.profile?.concepts ?? [])
          .filter(({ written }) => written[0]?.startsWith('Kim '))
          .map(({ written, places }) => [
            written[0],
            Object.values(places).reduce((sum, one) => sum + one, 0),
          ]),
      ) as Record<string, number>;
      for (const name of new Set([...Object.keys(names), ...Object.keys(counts)])) {
        const [is, should] = [counts[name] ?? 0, names[name] ?? 0];
        // The limit is looked at between blocks.
        if (is < should || is > should * 1.01) found.push(`${what}: ${name} ${is} times, not ${should}`);
      }
      if (report.profile?.capped !== capped)
        found.push(`${what}: the limit is ${report.profile?.capped}, not ${capped}`);
      await page.bringToFront();
      const popup = await browser.openPopup(page);
      let text = '';
      await until('the popup', async () => {
        text = await popupText(popup);
        return text.includes('Kim Jong Un');
      }).catch((error: unknown) => found.push(`${what}: ${String(error)}; ${text.slice(0, 200)}`));
      await popup.close();
      announcements.set(what, text.includes(announced));
      if (text.includes(announced) !== (capped !== null))
        found.push(`${what}: ${capped ? 'nothing' : 'a limit'} is told`);
      const { longest, marks } = await meterOf(page);
      told.push(`${what}: marks after ${Math.round(marks)} ms, held up ${Math.round(longest)} ms at most`);
      await page.close();
    }
    proven(
      'a limit that is told, and none where there is none',
      announcements.get('20 MB of text') === true && announcements.get('1 MB of text') === false,
    );
    const held = await given.open(site.page(documentOf(`${METER}<p>Bread</p>`)));
    await held.evaluate(async () => {
      await new Promise((done) => setTimeout(done, 200));
      for (const end = performance.now() + 400; performance.now() < end; );
      await new Promise((done) => setTimeout(done, 100));
    });
    proven('a page that is held up', (await meterOf(held)).longest >= 400);
    await setSettings(browser);
    return none(found, `${told.join('; ')} (with what the browser itself did, on this machine now)`);
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
    const cycles = times(200, 12);
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
