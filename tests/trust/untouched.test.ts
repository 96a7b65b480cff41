/** Rows B3 and B9: documents that the browser itself shows are as they were, and so is a page under a card. */
import { type Box, shareThatDiffers } from '../support/pixels.ts';
import { documentOf, type PageOptions } from '../support/serve-pages.ts';
import { setSettings } from '../support/settings-of.ts';
import type { ShadowPart, TestPage } from '../support/test-browser.ts';
import { until } from '../support/until.ts';
import { times } from './figures.ts';
import { pause, untilPainted } from './looks.ts';
import { describeRows, none, proven } from './row.ts';

/** How long a document is given until it is as it stays, ms: to us to read it, to a viewer to draw it. */
const SETTLING = 1_500;

const WHOLE: Box = { x: 0, y: 0, width: 10_000, height: 10_000 };

interface Viewed {
  readonly what: string;
  readonly text: string;
  readonly options: PageOptions;
}

/** Documents that are no HTML, each with something that would be marked in a page. */
const DOCUMENTS: readonly Viewed[] = [
  {
    what: 'XML, drawn as a tree',
    text: '<?xml version="1.0"?><news><item place="Pyongyang">In Pyongyang.</item><item>The DPRK</item></news>',
    options: { type: 'application/xml' },
  },
  {
    what: 'XML as text/xml',
    text: '<news><item>In Pyongyang.</item></news>',
    options: { type: 'text/xml' },
  },
  {
    what: 'a feed',
    text: '<rss version="2.0"><channel><title>DPRK</title><item><title>Pyongyang</title></item></channel></rss>',
    options: { type: 'application/rss+xml' },
  },
  {
    what: 'XML with a style of its own',
    text: '<?xml version="1.0"?><?xml-stylesheet href="data:text/css,news{display:block;color:green}"?><news>Pyongyang</news>',
    options: { type: 'application/xml' },
  },
  {
    what: 'XML that is broken',
    text: '<news>In Pyongyang.</item>',
    options: { type: 'application/xml' },
  },
  {
    what: 'SVG',
    text: '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="90"><text x="9" y="40">Pyongyang</text></svg>',
    options: { type: 'image/svg+xml' },
  },
  {
    what: 'JSON',
    text: '{"place":"Pyongyang","names":["Kim Jong Un","DPRK"],"count":3}',
    options: { type: 'application/json' },
  },
  {
    what: 'plain text',
    text: 'They met in Pyongyang.\nThe DPRK answered.\n',
    options: { type: 'text/plain' },
  },
];

interface Look {
  readonly html: string;
  readonly picture: Buffer;
}

const htmlOf = (page: TestPage): Promise<string> =>
  page.evaluate(() =>
    [
      document.documentElement.outerHTML,
      document.contentType,
      `${document.adoptedStyleSheets.length} sheets, ${document.childNodes.length} nodes`,
    ].join('\n'),
  );

async function look(page: TestPage): Promise<Look> {
  await page.pointAt(990, 690);
  await pause(SETTLING);
  return { html: await htmlOf(page), picture: await page.screenshot() };
}

const shareBetween = (one: Buffer, other: Buffer): number =>
  one.equals(other) ? 0 : shareThatDiffers(one, other, WHOLE);

function differ(one: Look | undefined, other: Look | undefined): string[] {
  if (!one || !other) return ['not looked at'];
  const share = shareBetween(one.picture, other.picture);
  return [
    ...(one.html === other.html ? [] : [`HTML: ${one.html.slice(0, 200)} → ${other.html.slice(0, 200)}`]),
    ...(share === 0 ? [] : [`${(share * 100).toFixed(2)} % of its pixels`]),
  ];
}

/** What is added to a page while a card is open, and only then. */
const HOST = 'div[popover=manual]';

interface Heard {
  readonly heard: string[];
  readonly shifts: string[];
  /** The middle of the mention. */
  word(): { x: number; y: number };
}

/**
 * A page with a mention, one in a shadow root where asked, and a listener for every key. Ours come first where the
 * page's stand on the window too, unless they are older: those hear everything, and nobody can keep it from them.
 */
const cardPage = (isInShadow: boolean): string => {
  const sentence = '<p>An envoy said that Pyongyang had not answered.</p>';
  const host = `<div id="host"></div><script>
    window.root = document.getElementById('host').attachShadow({ mode: 'closed' });
    root.innerHTML = ${JSON.stringify(sentence)};
  </script>`;
  return documentOf(`<style>input, button { caret-color: transparent }</style>
    ${isInShadow ? host : sentence}
    <div style="display:grid;grid-template-columns:1fr 1fr"><p>One</p><p>Two</p></div>
    <input id="field" value="typed"><button id="press">Press</button><a id="link" href="#">Link</a>
    <p style="height:2000px">Long</p>
    <script>
      window.heard = [];
      window.shifts = [];
      window.word = () => {
        const text = (window.root ?? document).querySelector('p').firstChild;
        const range = document.createRange();
        range.setStart(text, text.data.indexOf('Pyongyang'));
        range.setEnd(text, range.startOffset + 9);
        const { x, y, width, height } = range.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      };
      for (const type of ['keydown', 'keypress', 'keyup', 'input'])
        for (const capture of [true, false])
          document.addEventListener(type, ({ key }) => heard.push(type + ' ' + key), capture);
      if (PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
        new PerformanceObserver((list) => { for (const { value, sources } of list.getEntries()) shifts.push(value.toFixed(4) + ' of ' + sources.map(({ node }) => node?.nodeName)); })
          .observe({ type: 'layout-shift', buffered: true });
    </script>`);
};

/** Where everything of the page's own stands. */
const layoutOf = (page: TestPage): Promise<string> =>
  page.evaluate(() => {
    const { scrollWidth, scrollHeight, clientWidth, clientHeight } = document.documentElement;
    const boxes = [...document.body.querySelectorAll('*')].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return [x, y, width, height].join();
    });
    return [scrollX, scrollY, scrollWidth, scrollHeight, clientWidth, clientHeight, ...boxes].join(' ');
  });

const heardIn = (page: TestPage): Promise<string[]> =>
  page.evaluate(() => (window as unknown as Heard).heard.splice(0));

const focusIn = (page: TestPage): Promise<string> =>
  page.evaluate(() => document.activeElement?.id || document.activeElement?.localName || 'nothing');

const untilOpen = (page: TestPage): Promise<ShadowPart> =>
  until('the card', () => page.inShadow(HOST, '[role=dialog]'));

const untilClosed = (page: TestPage): Promise<boolean> =>
  until('no card', () => page.evaluate((host) => document.querySelector(host) === null, HOST));

describeRows('untouched documents', (given) => {
  given.row('B3', 'documents that the browser itself shows are as without us', async () => {
    const { site, browser } = given;
    // Firefox shows no feed, it offers to save it.
    const shown = DOCUMENTS.filter(({ what }) => browser.name === 'chromium' || what !== 'a feed');
    const addresses = new Map(shown.map(({ what, text, options }) => [what, site.page(text, options)]));
    const lookAtAll = async (): Promise<Map<string, Look>> => {
      const looks = new Map<string, Look>();
      for (const [what, address] of addresses) {
        const page = await browser.open('about:blank');
        await page.goto(address).catch(() => {});
        looks.set(what, await look(page));
        await page.close();
      }
      return looks;
    };
    await browser.enableExtension(false);
    const without = await lookAtAll().finally(() => browser.enableExtension(true));
    // Everything but the painting, which is to be seen in plain text.
    await setSettings(browser, { density: 'none' });
    const withUs = await lookAtAll();
    const found = [...addresses.keys()].flatMap((what) =>
      differ(without.get(what), withUs.get(what)).map((how) => `${what}: ${how}`),
    );
    await setSettings(browser, { density: 'all' });
    const text = await given.open(addresses.get('plain text') as string);
    await untilPainted(text, ['Pyongyang', 'DPRK']);
    const painted = await look(text);
    if (painted.html !== without.get('plain text')?.html) found.push('plain text that is marked: HTML');
    proven('a painted word', shareBetween(painted.picture, without.get('plain text')?.picture as Buffer) > 0);
    for (const what of ['XML, drawn as a tree', 'SVG', 'plain text']) {
      const page = await given.open(addresses.get(what) as string);
      await page.evaluate(() => document.documentElement.setAttribute('data-planted', ''));
      proven(`an attribute in ${what}`, differ(without.get(what), await look(page)).length > 0);
    }
    await setSettings(browser);
    return none(found, `${addresses.size} documents: ${[...addresses.keys()].join('; ')}; HTML and pixels`);
  });

  given.row('B9', 'a card moves nothing, gives the focus back and keeps its keys to itself', async () => {
    const { site, browser, name } = given;
    const found: string[] = [];
    const rounds = times(12, 2);
    let keys = 0;
    const share: number[] = [];
    for (const isInShadow of [false, true]) {
      const page = await given.open(site.page(cardPage(isInShadow)));
      await until('marks', () => page.evaluate(() => CSS.highlights.size > 0));
      const { x, y } = await page.evaluate(() => (window as unknown as Heard).word());
      // What the page shifted while it was loaded is its own.
      await page.evaluate(() => void (window as unknown as Heard).shifts.splice(0));
      for (let round = 0; round < rounds; round++) {
        const told = (what: string) =>
          found.push(`${isInShadow ? 'in a shadow root, ' : ''}${round}: ${what}`);
        const focus = ['field', 'press', 'link'][round % 3] as string;
        const isByKeyboard = round % 2 === 1;
        await page.bringToFront();
        await page.pointAt(700, 700);
        await page.evaluate((id) => document.getElementById(id)?.focus(), focus);
        await pause(200);
        const bare = await page.screenshot();
        const layout = await layoutOf(page);
        await heardIn(page);

        if (isByKeyboard) await browser.runCommand(page, 'show-card');
        else await page.pointAt(x, y);
        const card = await untilOpen(page).catch((error: unknown) => {
          throw new Error(`${isInShadow ? 'in a shadow root, ' : ''}round ${round}: ${String(error)}`);
        });
        await pause(300);
        if ((await layoutOf(page)) !== layout) told('the layout is another while it is open');
        const shown = await page.screenshot();
        const { left, top, right, bottom } = card;
        const box = { x: left, y: top, width: right - left, height: bottom - top };
        share.push(shareThatDiffers(bare, shown, box));
        if ((share.at(-1) ?? 0) < 0.05) told('nothing is drawn of it');
        // Beyond its shadow.
        const below = { x: 0, y: bottom + 60, width: 10_000, height: 10_000 };
        if (shareThatDiffers(bare, shown, below) > 0) told('pixels beyond it are others');
        if (isByKeyboard) {
          if ((await focusIn(page)) !== 'div') told(`the focus is on ${await focusIn(page)}`);
          await page.type('jk ');
          await page.press('Tab');
          await page.press('ArrowDown');
          keys += 5;
        } else if ((await focusIn(page)) !== focus) told(`the pointer alone moved the focus`);
        const isByButton = isByKeyboard && round % 4 === 3;
        await page.press(isByButton ? 'Enter' : 'Escape');
        keys++;
        await untilClosed(page);
        await pause(100);
        const leaked = await heardIn(page);
        if (leaked.length > 0) told(`heard: ${leaked.join(', ')}`);
        if ((await focusIn(page)) !== focus) told(`the focus is on ${await focusIn(page)}, not ${focus}`);
        if ((await layoutOf(page)) !== layout) told('the layout is another afterwards');
        await page.pointAt(700, 700);
        await pause(200);
        if (shareBetween(bare, await page.screenshot()) > 0) told('pixels are others afterwards');
      }
      const shifts = () => page.evaluate(() => (window as unknown as Heard).shifts);
      found.push(...(await shifts()).map((shift) => `a layout shift: ${shift}`));
      if (isInShadow) continue;

      const layout = await layoutOf(page);
      const bare = await page.screenshot();
      await page.evaluate(() => document.getElementById('field')?.focus());
      await page.press('j');
      proven('a key that the page hears', (await heardIn(page)).length > 0);
      await page.evaluate(() => document.getElementById('press')?.focus());
      proven('a focus that is elsewhere', (await focusIn(page)) !== 'field');
      // So long after the last key that the browser does not put it down to that.
      await pause(800);
      await page.evaluate(() => {
        const planted = document.createElement('div');
        planted.style.height = '90px';
        document.body.prepend(planted);
      });
      await pause(500);
      proven('a layout that is another', (await layoutOf(page)) !== layout);
      proven('pixels that are others', shareBetween(bare, await page.screenshot()) > 0);
      if (name === 'chromium') proven('a layout shift', (await shifts()).length > 0);
    }
    const drawn = `${(Math.min(...share) * 100).toFixed(0)} % of its pixels at least`;
    return none(
      found,
      `${share.length} cards, half of them in a shadow root, ${keys} keys; drawn: ${drawn}` +
        (name === 'firefox' ? '; shifts by boxes only, Firefox measures none' : ''),
    );
  });
});
