/** Rows E2, E3, E4, E5: what a page, or whoever speaks in our content script's name, can try. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { BackgroundAnswersOwnPages, BackgroundAnswersPages } from '../../src/extension/messages.ts';
import { documentOf } from '../support/serve-pages.ts';
import type { Json, TestPage } from '../support/test-browser.ts';
import { until } from '../support/until.ts';
import { IS_WHOLE, times } from './figures.ts';
import { openCard, paintedWords, pause, untilBadge, untilPainted } from './looks.ts';
import { inContentScripts, openListener } from './own-page.ts';
import { all, describeRows, none, proven } from './row.ts';

const ANCHOR = '<p>They met Kim Jong Un.</p>';

/** Texts that wear out careless matchers, each a piece that is repeated. */
const WEARING: Readonly<Record<string, string>> = {
  'one letter': 'a',
  'the beginning of a name': 'Kim Jong ',
  'the beginnings of names': 'Kim Kim Jong Jong Choe Son North Kore ',
  'nearly a name': 'Kim Jong Umm Kim Jong Ill ',
  'a decoy': 'North Korean War ',
  spaces: ' ',
  'letters of no width': '\u200b\u200d\u00ad',
  'accents over accents': '\u0301',
  'decomposed Hangul': '\u1105\u1167',
  ideographs: '北朝',
  'full stops': '. ',
  abbreviations: 'Mr. U.S. ',
  'one word that ends like many': 'aing',
  'names without a space': 'KimJongUn',
};

interface Tab {
  readonly id: number;
  readonly url?: string;
}

declare const chrome: {
  readonly tabs: {
    query(of: object): Promise<Tab[]>;
    sendMessage(tab: number, message: object, of: object): Promise<{ ok: boolean; value: { state: string } }>;
  };
  readonly runtime: { sendMessage(message: object): Promise<unknown> };
};

/**
 * What the page of a text looks at itself: when it was there and laid out, which takes it long enough without us, and
 * when its first words are painted, which is when all has been read.
 */
const CLOCK = `<script>addEventListener('DOMContentLoaded', () => {
  document.body.getBoundingClientRect();
  const loadedAt = performance.now();
  const look = () => {
    if (CSS.highlights.size > 0) window.readFor = performance.now() - loadedAt;
    else setTimeout(look, 10);
  };
  look();
});</script>`;

/** How long a page that is in front takes from its load until it has been read, ms. */
async function readingOf(page: TestPage, url: string): Promise<number> {
  await page.bringToFront();
  await page.goto(url);
  const asked = () => (window as unknown as { readFor?: number }).readFor ?? null;
  return until(`${url} to be read`, () => page.evaluate(asked), 60_000);
}

/** What no page may ever have: the answers to our own pages' questions. Listed whole, or it does not compile. */
const OWN: { readonly [M in keyof BackgroundAnswersOwnPages]: readonly Json[] } = {
  rankExcerpts: [{ kind: 'lookup', text: 'Kim Jong Un' }],
  documents: [],
  describeConcepts: [['north-korea']],
  complete: ['Kim'],
  changeSettings: [{ paused: true }],
  firstLook: [null, true],
  factsOfFirstLook: [null],
  pendingLookup: [],
  ownTerms: [],
  saveOwnTerm: [
    { id: null, label: 'Zenda', aliases: [], meaning: { kind: 'note', note: 'x' }, painted: true },
  ],
  removeOwnTerm: ['own-1'],
  interfaceWords: ['ko'],
  replaceOwnTerms: [[]],
  siftOwnTerms: [[]],
  unreadOwnTerms: [],
  dismissUnreadTerms: [],
  startOwnTermsAnew: [],
};

/** What content scripts may ask. */
const PUBLIC: { readonly [M in keyof BackgroundAnswersPages]: readonly Json[] } = {
  openReading: [],
  openAbout: [],
  painting: [],
  findForms: [['North Korea'], null],
  styleHighlights: [{ markShape: 'dotted', markColour: 'amber' }, null],
  pageRead: [['north-korea']],
  cardContent: [{ concept: 'north-korea', term: 'x', sentence: 'x' }, false],
  mayRead: [],
  pageLeft: [],
  framesChanged: [],
};

/** Any message at all: known questions with any arguments, known arguments to any question, and things that are none. */
const anyMessage = fc.oneof(
  fc.record({
    ask: fc.constantFrom(...Object.keys(OWN), ...Object.keys(PUBLIC)),
    given: fc.array(fc.jsonValue({ maxDepth: 3 }), { maxLength: 4 }),
  }),
  fc.record({
    ask: fc.oneof(
      fc.string(),
      fc.constantFrom('toString', '__proto__', 'constructor', 'then', 'hasOwnProperty'),
    ),
    given: fc.constantFrom(...Object.values(OWN), ...Object.values(PUBLIC)),
  }),
  fc.record({
    ask: fc.constantFrom(...Object.keys(PUBLIC).filter((ask) => ask !== 'openReading')),
    given: fc.array(
      fc.oneof(
        fc.record({
          concept: fc.string({ maxLength: 70 }),
          term: fc.string({ maxLength: 300 }),
          sentence: fc.string({ maxLength: 3_000 }),
        }),
        fc.record({
          markShape: fc.string(),
          markColour: fc.constantFrom('red', '#12345g', '#000;}*{display:none'),
        }),
        fc.array(fc.string(), { maxLength: 30 }),
        fc.boolean(),
      ),
      { maxLength: 3 },
    ),
  }),
  fc.jsonValue({ maxDepth: 2 }),
);

interface Outcome {
  readonly refused: number;
  readonly answered: readonly string[];
  readonly failed: readonly string[];
}

/** Sends messages as our content script would. Give it to `inContentScripts`. */
async function sendAll(messages: readonly Json[]): Promise<Outcome> {
  const { runtime } = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
  let refused = 0;
  const answered: string[] = [];
  const failed: string[] = [];
  for (const message of messages) {
    const answer = (await Promise.resolve()
      .then(() => runtime.sendMessage(message as object))
      .catch(() => null)) as { ok?: boolean; problem?: string } | null | undefined;
    const ask = String((message as { ask?: unknown } | null)?.ask);
    if (answer?.ok === true) answered.push(ask);
    else if (answer?.ok === false)
      failed.push(`${ask}: ${answer.problem} for ${JSON.stringify(message).slice(0, 200)}`);
    else refused++;
  }
  return { refused, answered, failed };
}

describeRows('attacks', (given) => {
  given.row('E2', 'text made to wear a matcher out is read in linear time', async () => {
    const { browser, site } = given;
    const page = await given.open(site.page(documentOf('<p>Bread</p>')));
    const pageOf = (piece: string, length: number) =>
      site.page(documentOf(`${CLOCK}${ANCHOR}<p>${piece.repeat(Math.ceil(length / piece.length))}</p>`));
    const wrong: string[] = [];
    const perMegabyte: number[] = [];
    const growths: number[] = [];
    const million = IS_WHOLE ? 1_000_000 : 100_000;
    /**
     * The quickest of several readings of each length, taken in turns: whatever else the machine does only ever makes
     * one slower, and does it to all lengths alike.
     */
    const quickest = async (piece: string, lengths: readonly number[], tries: number): Promise<number[]> => {
      const urls = lengths.map((length) => pageOf(piece, length));
      const least = urls.map(() => Number.POSITIVE_INFINITY);
      for (let tried = 0; tried < tries; tried++)
        for (const [at, url] of urls.entries())
          least[at] = Math.min(least[at] as number, await readingOf(page, url));
      return least;
    };
    const [empty = 0] = await quickest('b ', [100], times(6, 1));
    for (const [what, piece] of Object.entries(WEARING)) {
      const tries = times(3, 1);
      const lengths = [million, 4 * million];
      let [once = 0, fourfold = 0] = await quickest(piece, lengths, tries);
      const perDoubling = () => Math.sqrt(fourfold / once);
      // An empty page's own time is in both: of what takes little more than that, nothing can be said.
      const isLinear = () => perDoubling() <= 2.2;
      if (IS_WHOLE && !isLinear()) {
        // Looked at longer: what is not linear stays so.
        const again = await quickest(piece, lengths, 2 * tries);
        once = Math.min(once, again[0] as number);
        fourfold = Math.min(fourfold, again[1] as number);
      }
      const ms = Math.max(0, once - empty);
      perMegabyte.push(ms);
      growths.push(perDoubling());
      if (IS_WHOLE && !isLinear())
        wrong.push(
          `${what}: ${perDoubling().toFixed(1)} times the time a doubling (${Math.round(ms)} ms at first)`,
        );
    }
    await untilBadge(browser, page, '1');
    const note =
      `${Object.keys(WEARING).length} texts of ${million} and ${4 * million} letters; beyond an empty page ` +
      `(${Math.round(empty)} ms) ${perMegabyte.map(Math.round).join(', ')} ms; growth a doubling at most ${Math.max(0, ...growths).toFixed(1)}`;
    return {
      ...all(
        Object.keys(WEARING).length - wrong.length,
        Object.keys(WEARING).length,
        [...wrong, note].join('; '),
      ),
      times: IS_WHOLE ? [{ what: 'a million letters', ms: Math.max(...perMegabyte), plan: 500 }] : [],
    };
  });

  given.row('E3', 'forged messages are refused', async () => {
    const { browser, site } = given;
    const url = site.page(documentOf(ANCHOR));
    const page = await given.open(url);
    await untilBadge(browser, page, '1');
    const listener = await openListener(given);
    const before = JSON.stringify(await listener.storage());
    const complaintsBefore = (await browser.complaints()).length;
    const asPage = async (messages: readonly Json[]): Promise<Outcome> => {
      const [frame] = await inContentScripts(listener.page, url, sendAll, messages);
      if (!frame) throw new Error('no frame');
      return frame.result;
    };

    const privileged = Object.entries(OWN).map(([ask, given]) => ({ ask, given }));
    const asOwn = await listener.page.evaluate(sendAll, privileged.slice(0, 4));
    proven('our own page is answered', asOwn.answered.length === 4);
    const asked = await asPage(privileged);
    const wrong: string[] = asked.answered.map((ask) => `${ask} was answered to a page`);
    const allowed = await asPage([{ ask: 'mayRead', given: [] }]);
    proven('what a page may ask is answered', allowed.answered.length === 1);

    const messages = fc.sample(anyMessage, { numRuns: times(10_000, 500), seed: 6 }) as Json[];
    const may = new Set(Object.keys(PUBLIC));
    let refused = 0;
    const answered = new Map<string, number>();
    for (let at = 0; at < messages.length; at += 500) {
      const outcome = await asPage(messages.slice(at, at + 500));
      refused += outcome.refused;
      for (const ask of outcome.answered) {
        answered.set(ask, (answered.get(ask) ?? 0) + 1);
        if (!may.has(ask)) wrong.push(`${ask} was answered to a page`);
      }
      wrong.push(...outcome.failed.map((problem) => `thrown: ${problem}`));
    }
    // Longer and larger than any guard allows.
    const large = await asPage([
      { ask: 'pageRead', given: [Array.from({ length: 20_000 }, (_, n) => `c${n}`)] },
      {
        ask: 'cardContent',
        given: [{ concept: 'north-korea', term: 'x', sentence: 'x'.repeat(1_000_000) }, false],
      },
      { ask: 'findForms', given: [['x'.repeat(2_000_001)], null] },
      { ask: 'findForms', given: [Array.from({ length: 2_001 }, () => 'x'), null] },
      { ask: 'findForms', given: [['x'], 'x'.repeat(65)] },
    ]);
    const largest = await asPage([{ ask: 'findForms', given: [['x'.repeat(2_000_000)], 'en'] }]);
    proven('as much as a page may send is answered', largest.answered.length === 1);
    wrong.push(...large.answered.map((ask) => `${ask} was answered whatever its size`));

    if (JSON.stringify(await listener.storage()) !== before) wrong.push('what is stored changed');
    const complaints = (await browser.complaints()).slice(complaintsBefore);
    wrong.push(...complaints.map((complaint) => `an error: ${complaint}`));
    // It lives, and tells the truth again with the next reading.
    await page.reload();
    await untilBadge(browser, page, '1');
    return wrong.length > 0
      ? none(wrong, '')
      : none(
          [],
          `${privileged.length} privileged questions and ${messages.length} made up ones; ${refused} not answered, ` +
            `${[...answered].map(([ask, count]) => `${ask} ${count}`).join(', ')}`,
        );
  });

  given.row('E4', 'no page can open a card or change a setting in the reader’s name', async () => {
    const { site } = given;
    const page = await given.open(
      site.page(
        documentOf(
          `<p style="font-size:2rem">Pyongyang had not answered since the Stockholm talks.</p><p>${'x '.repeat(2_000)}</p>`,
        ),
      ),
    );
    await until('marks', async () => (await paintedWords(page))[0] === 'Pyongyang');
    const listener = await openListener(given);
    const stored = async () => JSON.stringify(await listener.storage());
    const tabs = () =>
      listener.page.evaluate(async () => {
        const { tabs } = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
        return (await tabs.query({})).length;
      });
    const before = await stored();
    const wrong: string[] = [];
    const isCardOpen = () => page.evaluate(() => document.documentElement.lastElementChild !== document.body);

    // Events that a page makes up open nothing.
    const spread = await page.evaluate(async () => {
      let sent = 0;
      const p = document.querySelector('p') as Element;
      const { left, top, width, height } = p.getBoundingClientRect();
      for (let n = 0; n < 40; n++) {
        const at = {
          clientX: left + (width * n) / 40,
          clientY: top + height / 2,
          bubbles: true,
          composed: true,
        };
        for (const type of [
          'pointermove',
          'pointerover',
          'mousemove',
          'mouseover',
          'pointerdown',
          'click',
          'dblclick',
          'contextmenu',
          'dragstart',
          'dragover',
          'drop',
          'dragend',
        ]) {
          const kind = type.startsWith('pointer')
            ? PointerEvent
            : /^dr[ao]/.test(type)
              ? DragEvent
              : MouseEvent;
          p.dispatchEvent(new kind(type, at));
          sent++;
        }
        for (const key of ['j', 'k', 'l', 'Enter', 'Escape']) {
          document.dispatchEvent(
            new KeyboardEvent('keydown', { key, altKey: true, shiftKey: true, bubbles: true }),
          );
          sent++;
        }
      }
      await new Promise((done) => setTimeout(done, 800));
      return sent;
    });
    if (await isCardOpen()) {
      wrong.push('made-up events opened a card');
      // The next one is to be one that a reader opens.
      await page.evaluate(() => {
        while (document.body.nextSibling) document.body.nextSibling.remove();
      });
    }
    await openCard(page);
    proven('a real pointer opens it', await isCardOpen());

    // A click that reaches the card's link opens its source: what follows clicks on a card that would answer.
    const HOST = 'html > :last-child';
    let tabsKnown = await tabs();
    await page.bringToFront();
    /** Clicks where the card's link stands; gives how many tabs that and clicks before it opened. */
    const clickLink = async (): Promise<number> => {
      const link = await page.inShadow(HOST, 'a[href]');
      if (link) await page.clickAt((link.left + link.right) / 2, (link.top + link.bottom) / 2);
      // Not asked before: to ask, another tab comes to the front.
      const isOpen = async () => (await tabs()) > tabsKnown;
      await until('the source', isOpen, 3_000).catch(() => {});
      const opened = (await tabs()) - tabsKnown;
      tabsKnown += opened;
      return opened;
    };
    if (!(await isCardOpen())) await openCard(page);
    const opened: number[] = [];
    proven('a click on the link of a card that is seen', (await clickLink()) === 1);
    await page.bringToFront();
    await page.press('Escape');
    await openCard(page);

    // With the card open: hidden, moved, clicked by script, clicked by the reader who does not see it.
    const ways = [
      'html{opacity:.01}',
      'html{transform:scale(2)}',
      'html{filter:opacity(0)}',
      'body{position:fixed;inset:0;z-index:2147483647;background:#fff}',
    ];
    let clicks = 0;
    for (const way of ways.slice(0, times(4, 2))) {
      await page.evaluate((way) => {
        const style = document.createElement('style');
        style.id = 'hiding';
        style.textContent = way;
        document.head.append(style);
        const host = document.documentElement.lastElementChild as HTMLElement;
        host.style.setProperty('opacity', '0', 'important');
        host.click();
        for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click', 'change', 'input', 'submit'])
          host.dispatchEvent(new Event(type, { bubbles: true, composed: true, cancelable: true }));
        for (const key of ['Enter', ' ', 'Tab'])
          host.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
      }, way);
      const box = await page.evaluate(() => {
        const { x, y, width, height } = (
          document.documentElement.lastElementChild as Element
        ).getBoundingClientRect();
        return { x, y, width, height };
      });
      // Everywhere in the card, and last on its link, which leads to the source: that is no setting.
      for (let row = 0; row < 4; row++)
        for (let column = 0; column < 4; column++) {
          const x = box.x + (box.width * (column + 0.5)) / 4;
          const y = box.y + (box.height * (row + 0.5)) / 4;
          if (x > 0 && y > 0 && x < 990 && y < 600) {
            await page.clickAt(x, y);
            clicks++;
          }
        }
      opened.push(await clickLink());
      await page.bringToFront();
      await page.evaluate(() => document.getElementById('hiding')?.remove());
      await page.press('Escape');
      if (!(await isCardOpen())) await openCard(page);
    }
    if ((await stored()) !== before) wrong.push(`what is stored changed: ${await stored()}`);
    await listener.page.evaluate(async () => {
      const { runtime } = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
      await runtime.sendMessage({ ask: 'changeSettings', given: [{ density: 'all' }] });
    });
    proven('a setting that changes', (await stored()) !== before);
    await listener.page.evaluate(async () => {
      const { runtime } = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
      await runtime.sendMessage({ ask: 'changeSettings', given: [{ density: 'first' }] });
    });
    return wrong.length > 0
      ? none(wrong, '')
      : none(
          [],
          `${spread} made-up events, ${clicks} real clicks on a card made invisible; seen, its link opened the source; in the ${opened.length} ways of hiding, ${opened.join(', ')} tabs; no setting changed`,
        );
  });

  given.row('E5', 'no file of ours can be reached from a page', async () => {
    const { browser, site } = given;
    const own = await given.openOwn();
    const home = await own.evaluate(() => new URL('.', location.href).href);
    const files = readdirSync(given.folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.\w+$/.test(file),
    );
    const known = site.file('demo/source.html');
    const page = await given.open(site.page(documentOf(ANCHOR)));
    await untilPainted(page, ['Kim Jong Un']);
    await openCard(page);
    const reach = (urls: readonly string[]) =>
      page.evaluate(async (urls) => {
        const reached: string[] = [];
        const settled = (
          element: Element & { src?: string; href?: string; data?: string },
          key: 'src' | 'href' | 'data',
          url: string,
        ) =>
          new Promise<boolean>((done) => {
            element.addEventListener('load', () => done(true));
            element.addEventListener('error', () => done(false));
            setTimeout(done, 3_000, false);
            element[key] = url;
            document.head.append(element);
          });
        for (const url of urls) {
          if (
            await fetch(url).then(
              () => true,
              () => false,
            )
          )
            reached.push(`fetch ${url}`);
          if (/\.(png|svg|html)$/.test(url) && (await settled(document.createElement('img'), 'src', url)))
            reached.push(`img ${url}`);
          if (/\.js$/.test(url) && (await settled(document.createElement('script'), 'src', url)))
            reached.push(`script ${url}`);
          if (/\.css$/.test(url)) {
            const link = document.createElement('link');
            link.rel = 'stylesheet';
            if (await settled(link, 'href', url)) reached.push(`style ${url}`);
          }
        }
        return reached;
      }, urls);
    proven('a file of the site is reached', (await reach([known])).length > 0);
    const found = await reach(files.map((file) => home + file));
    // Frames load an error in the place of what is refused: heard from our side, whether a page of ours lives there
    // and asks the background what our pages ask.
    const pages = files.filter((file) => file.endsWith('.html'));
    const askedInFrames = async (): Promise<string[]> => {
      const listener = await until('a page of ours', () => openListener(given));
      const origin = await listener.page.evaluate(() => new URL('.', location.href).href);
      await listener.forget();
      await given.open(
        site.page(documentOf(pages.map((file) => `<iframe src="${origin}${file}"></iframe>`).join(''))),
      );
      await pause(times(4_000, 2_000));
      const asked = (await listener.messages()).map(({ ask }) => ask).filter((ask) => ask in OWN);
      await listener.page.close();
      return asked;
    };
    const asked = await askedInFrames();
    if (asked.length > 0) found.push(`pages of ours live in a page's frames: they asked ${asked.join(', ')}`);
    const manifest = join(given.folder, 'manifest.json');
    const asBuilt = readFileSync(manifest, 'utf8');
    const { content_security_policy, ...unguarded } = JSON.parse(asBuilt);
    const door = { web_accessible_resources: [{ resources: ['*'], matches: ['<all_urls>'] }] };
    writeFileSync(manifest, JSON.stringify({ ...unguarded, ...door }));
    try {
      await browser.updateExtension();
      proven('our pages in frames, where the manifest lets them', (await askedInFrames()).length > 0);
    } finally {
      writeFileSync(manifest, asBuilt);
      await browser.updateExtension();
    }
    const doors = ['web_accessible_resources', 'externally_connectable'].filter(
      (key) => key in JSON.parse(readFileSync(join(given.folder, 'manifest.json'), 'utf8')),
    );
    found.push(...doors);
    return none(
      found,
      `${files.length} files, as text, picture, script and style; ${pages.length} pages as frames; with a door planted, the frames are seen`,
    );
  });
});
