/** The card beside a mention, by pointer and by keyboard. */
import { afterEach, describe, expect, test } from 'vitest';
import { describeBrowser } from '../support/describe-browser.ts';
import { documentOf, type PageOptions } from '../support/serve-pages.ts';
import { paintedMentions } from '../support/show-page.ts';
import type { ShadowPart, TestPage } from '../support/test-browser.ts';
import { until } from '../support/until.ts';

/** What is added to a page while a card is open, and only then. */
const HOST = 'div[popover=manual]';

/** Longer than any rest of the pointer opens a card, with what is asked for that; ms. */
const LONG = 1_200;

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Longer than any way of the pointer astray is forgiven (`ASTRAY` in card.tsx), ms. */
const ASTRAY = 600;

/** By a timer of the page: those that its scripts have begun before, for less, are over by then, however slow it is. */
const givenTime = (page: TestPage) =>
  page.evaluate((ms) => new Promise<void>((resolve) => setTimeout(resolve, ms)), ASTRAY);

/** A scroll is told to the page with the next frame, and until then it forgets where the pointer rests. */
const scrolledTo = (page: TestPage, top: number) =>
  page.evaluate((top) => {
    scrollTo(0, top);
    return new Promise<void>((resolve) =>
      requestAnimationFrame(() => requestAnimationFrame(() => resolve())),
    );
  }, top);

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where a word stands in the viewport, the first time that it comes; in shadow roots too. */
function boxOf(page: TestPage, word: string): Promise<Box> {
  return page.evaluate((word) => {
    const walk = (root: Node): Range | null => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
      while (walker.nextNode()) {
        const node = walker.currentNode;
        const shadow = (node as Element).shadowRoot;
        const within = shadow ? walk(shadow) : null;
        if (within) return within;
        const at = node instanceof Text ? node.data.indexOf(word) : -1;
        if (at < 0 || node.parentElement?.closest('script, head')) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + word.length);
        return range;
      }
      return null;
    };
    const range = walk(document.documentElement);
    if (!range) throw new Error(`There is no ${word}.`);
    const { left, top, right, bottom } = range.getClientRects()[0] as DOMRect;
    return { left, top, right, bottom };
  }, word);
}

const middle = ({ left, top, right, bottom }: Box) => [(left + right) / 2, (top + bottom) / 2] as const;

/** By steps, as a hand moves. */
async function glide(
  page: TestPage,
  from: readonly [number, number],
  to: readonly [number, number],
  steps = 8,
) {
  for (let step = 1; step <= steps; step++) {
    const part = step / steps;
    await page.pointAt(from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part);
  }
}

const card = (page: TestPage): Promise<ShadowPart | null> => page.inShadow(HOST, '[role=dialog]');

const untilOpen = (page: TestPage) => until('the card', () => card(page));

const untilClosed = (page: TestPage) =>
  until('no card', () => page.evaluate((host) => document.querySelector(host) === null, HOST));

async function untilPainted(page: TestPage, word: string): Promise<void> {
  await until(`${word} to be marked`, async () =>
    (await paintedMentions(page)).some(({ text }) => text.includes(word)),
  );
}

const SENTENCE = '<p>An envoy said that Pyongyang had not answered since the Stockholm talks.</p>';

describeBrowser('the card', (given) => {
  const opened: TestPage[] = [];
  afterEach(async () => {
    for (const page of opened.splice(0)) await page.close();
  });

  const open = async (body: string, options?: PageOptions, word = 'Pyongyang'): Promise<TestPage> => {
    const text = body.startsWith('<!doctype') || body.startsWith('<?xml') ? body : documentOf(body);
    const page = await given.browser.open(given.site.page(text, options));
    opened.push(page);
    await page.pointAt(2, 2);
    await untilPainted(page, word);
    return page;
  };

  /** Rests the pointer on a word; resolves with the card. */
  const pointAt = async (page: TestPage, word: string) => {
    const box = await boxOf(page, word);
    await page.pointAt(...middle(box));
    return { box, card: await untilOpen(page) };
  };

  describe('by pointer', () => {
    test('opens when the pointer rests on a mention, with what it names and the best excerpt', async () => {
      const page = await open(SENTENCE);
      const { card } = await pointAt(page, 'Stockholm');
      expect(card.text).toContain('Stockholm');
      expect(card.text).toContain('Since late 2019 when the two nations had working-level negotiations');
      expect(card.text).toContain('Opinion, The Dong-A Ilbo, March 15, 2021');
    });

    test('does not open where the pointer only passes, nor beside a mention', async () => {
      const page = await open(`${SENTENCE}<p>Nothing here.</p>`);
      const [x, y] = middle(await boxOf(page, 'Pyongyang'));
      const beside = middle(await boxOf(page, 'Nothing'));
      await page.pointAt(x, y - 15);
      // At once: a slow machine, told of one move after the other, would rest on the way.
      await page.pass([[x, y], [x, y + 12], [x, y + 40], beside]);
      await wait(LONG);
      expect(await card(page)).toBeNull();
    });

    test('stays while the pointer travels to it, and on it; closes when the pointer goes astray', async () => {
      const page = await open(SENTENCE);
      const { box, card: shown } = await pointAt(page, 'Stockholm');
      const inCard = [shown.left + 60, shown.top + 60] as const;
      await glide(page, middle(box), inCard, 12);
      await givenTime(page);
      expect(await card(page)).not.toBeNull();
      await page.pointAt(shown.right + 120, shown.bottom + 60);
      await untilClosed(page);
    });

    test('closes when the pointer moves on along the text', async () => {
      const page = await open(SENTENCE);
      const { box } = await pointAt(page, 'Pyongyang');
      await glide(page, middle(box), [box.right + 90, (box.top + box.bottom) / 2]);
      await untilClosed(page);
    });

    test('a press on the mention or the card pins it, one elsewhere closes it', async () => {
      const page = await open(SENTENCE);
      const { box, card: shown } = await pointAt(page, 'Pyongyang');
      await page.clickAt(...middle(box));
      await page.pointAt(700, 600);
      await givenTime(page);
      expect(await card(page)).not.toBeNull();
      await page.clickAt(shown.left + 20, shown.top + 60);
      await page.pointAt(700, 600);
      await givenTime(page);
      expect(await card(page)).not.toBeNull();
      await page.clickAt(700, 600);
      await untilClosed(page);
    });

    test('its button closes it', async () => {
      const page = await open(SENTENCE);
      await pointAt(page, 'Pyongyang');
      const button = await page.inShadow(HOST, 'button');
      await page.clickAt(...middle(button as ShadowPart));
      await untilClosed(page);
    });

    test('another mention has its own card, and one is open at a time', async () => {
      const page = await open(SENTENCE);
      const { card: first } = await pointAt(page, 'Pyongyang');
      await page.pointAt(2, 2);
      await page.pointAt(...middle(await boxOf(page, 'Stockholm')));
      await until('the other', async () => (await card(page))?.text !== first.text && card(page));
      expect(await page.evaluate((host) => document.querySelectorAll(host).length, HOST)).toBe(1);
    });

    test('closes when its mention scrolls away, or is rewritten', async () => {
      const page = await open(`${SENTENCE}<div style="height:4000px"></div>`);
      await pointAt(page, 'Pyongyang');
      await scrolledTo(page, 2_000);
      await untilClosed(page);
      await scrolledTo(page, 0);
      await untilPainted(page, 'Pyongyang');
      await page.pointAt(2, 2);
      await pointAt(page, 'Pyongyang');
      await page.evaluate(() => {
        (document.querySelector('p') as Element).textContent = 'Bread.';
        scrollTo(0, 1);
      });
      await untilClosed(page);
    });

    test('events that a page makes up open nothing and close nothing', async () => {
      const page = await open(SENTENCE);
      const [x, y] = middle(await boxOf(page, 'Pyongyang'));
      const pretend = (x: number, y: number) =>
        page.evaluate(
          (clientX, clientY) => {
            const target = document.elementFromPoint(clientX, clientY) as Element;
            const how = { clientX, clientY, bubbles: true, pointerType: 'mouse' };
            for (const type of ['pointerover', 'pointermove', 'mousemove', 'pointerdown'])
              target.dispatchEvent(new PointerEvent(type, how));
            target.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
          },
          x,
          y,
        );
      await pretend(x, y);
      await wait(LONG);
      expect(await card(page)).toBeNull();
      await pointAt(page, 'Pyongyang');
      await pretend(700, 600);
      await givenTime(page);
      expect(await card(page)).not.toBeNull();
    });
  });

  test('Escape closes it, the page does not hear, and is byte for byte what it was', async () => {
    const page = await open(`<script>
      window.heard = [];
      addEventListener('keydown', (event) => window.heard.push('capture ' + event.key), true);
      document.addEventListener('keydown', (event) => window.heard.push(event.key));
    </script>${SENTENCE}`);
    const html = () => page.evaluate(() => document.documentElement.outerHTML);
    const before = await html();
    await pointAt(page, 'Pyongyang');
    expect(await html()).not.toBe(before);
    await page.press('Escape');
    await untilClosed(page);
    expect(await html()).toBe(before);
    // A listener of the page on the window, older than ours, is the one thing that comes before.
    expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([
      'capture Escape',
    ]);
  });

  test('a page cannot reach into it', async () => {
    const page = await open(SENTENCE);
    await pointAt(page, 'Pyongyang');
    expect(
      await page.evaluate((host) => {
        const element = document.querySelector(host) as HTMLElement;
        return {
          root: element.shadowRoot,
          children: element.childNodes.length,
          text: document.body.textContent?.includes('Dong-A'),
        };
      }, HOST),
    ).toEqual({ root: null, children: 0, text: false });
  });

  describe('stands within the viewport, and not over its mention,', () => {
    const FAR = '<p style="height:1500px"></p>';
    test.each<[string, string, string?]>([
      ['in a plain page', SENTENCE],
      ['at the right edge', `<p style="text-align:right">Nobody answered in Pyongyang</p>`],
      ['at the lower edge', `<p style="position:absolute;bottom:4px">Nobody answered in Pyongyang</p>`],
      ['in a scrolled page', `${FAR}${SENTENCE}${FAR}<script>onload = () => scrollTo(0, 1300)</script>`],
      [
        'in a scrolled box',
        `<div style="height:300px;overflow:auto">${FAR}${SENTENCE}${FAR}</div>
         <script>onload = () => document.querySelector('div').scrollTo(0, 1400)</script>`,
      ],
      [
        'in a container that is scaled',
        `<div style="transform:scale(1.7);transform-origin:0 0;width:500px">${SENTENCE}</div>`,
      ],
      ['in a page that is scaled', `<style>html{transform:scale(.8) translateX(40px)}</style>${SENTENCE}`],
      ['in a zoomed page', `<style>body{zoom:1.6}</style>${SENTENCE}`],
      ['from right to left', `<div dir="rtl"><p>כתב מ Pyongyang אמר</p></div>`],
      [
        'in columns from top to bottom',
        `<div style="writing-mode:vertical-rl;height:500px"><p>昨日の報道によれば、北朝鮮は答えなかった。</p></div>`,
        '北朝鮮',
      ],
      [
        'broken over two lines',
        `<p style="width:11em;margin-left:600px">North Korea, said an envoy, saw strategic patience there.</p>`,
        'strategic',
      ],
      ['in a clipped container', `<div style="overflow:hidden;height:60px;contain:paint">${SENTENCE}</div>`],
      [
        'in a modal dialog',
        `<p>Pyongyang waits. North Korea says nothing.</p><dialog><p>Nobody in Pyongyang spoke of the Stockholm talks.</p></dialog>
         <script>document.querySelector('dialog').showModal()</script>`,
        'Stockholm',
      ],
      [
        'in a shadow root',
        `<div></div><script>document.querySelector('div').attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(SENTENCE)};</script>`,
      ],
      [
        'under a page that styles everything',
        `<style>*{display:inline!important;position:static!important;font-size:40px!important;opacity:.99;--paper:red;--ink:red}html{font-size:5px}</style>${SENTENCE}`,
      ],
      [
        'in quirks mode',
        `<!doctype html PUBLIC "-//W3C//DTD HTML 3.2//EN"><html><body>${SENTENCE}</body></html>`,
      ],
      [
        'in an XHTML page',
        `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>A page</title></head><body>${SENTENCE}</body></html>`,
      ],
    ])('%s', async (name, body, word = 'Pyongyang') => {
      const type = name.includes('XHTML') ? { type: 'application/xhtml+xml; charset=utf-8' } : {};
      const page = await open(body, type, word);
      const { box, card } = await pointAt(page, word);
      const view = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
      const told = JSON.stringify({ box, card: { ...card, text: '' }, view });
      expect(card.left >= 0 && card.top >= 0, told).toBe(true);
      expect(card.right <= view.width && card.bottom <= view.height, told).toBe(true);
      expect(
        card.right <= box.left || card.left >= box.right || card.bottom <= box.top || card.top >= box.bottom,
        told,
      ).toBe(true);
      // As large as it is anywhere: nothing of the page reaches it.
      expect(card.right - card.left, told).toBeGreaterThan(300);
      expect(card.bottom - card.top, told).toBeGreaterThan(80);
      // And near.
      const [x, y] = middle(box);
      const far = Math.max(card.left - x, x - card.right, card.top - y, y - card.bottom);
      expect(far, told).toBeLessThan(80);
      await page.press('Escape');
      await untilClosed(page);
    });
  });

  test('opens and is drawn in a page with the strictest policy', async () => {
    const policy = "default-src 'none'; require-trusted-types-for 'script'; sandbox allow-scripts";
    const page = await open(SENTENCE, { headers: { 'content-security-policy': policy } });
    const { card } = await pointAt(page, 'Pyongyang');
    expect(card.text).toContain('Dong-A Ilbo');
    expect(Math.round(card.right - card.left)).toBe(384);
  });

  describe('by keyboard', () => {
    const HEARING = `<button>Here</button><script>
      window.heard = [];
      for (const type of ['keydown', 'keypress', 'keyup'])
        document.addEventListener(type, (event) => window.heard.push(event.key), true);
      document.querySelector('button').focus();
    </script>`;

    const focus = (page: TestPage) => page.evaluate(() => document.activeElement?.localName ?? '');

    test('the command opens it at a mention in view, focus goes in and comes back', async () => {
      const page = await open(SENTENCE + HEARING);
      await page.evaluate(() => document.querySelector('button')?.focus());
      await given.browser.runCommand(page, 'show-card');
      await untilOpen(page);
      expect(await page.evaluate((host) => document.activeElement?.matches(host), HOST)).toBe(true);
      await page.pointAt(700, 600);
      await page.type('jk');
      await page.press('Tab');
      await givenTime(page);
      expect(await card(page)).not.toBeNull();
      expect(await page.evaluate((host) => document.activeElement?.matches(host), HOST)).toBe(true);
      await page.press('Escape');
      await untilClosed(page);
      expect(await focus(page)).toBe('button');
      // The key that closed it goes up when the focus is the page's again.
      const heard = await page.evaluate(() => (window as unknown as { heard: string[] }).heard);
      expect(heard.filter((key) => key !== 'Escape')).toEqual([]);
    });

    test('its keys scroll it, not the page', async () => {
      const page = await open(`${SENTENCE}<p style="height:3000px"></p>`);
      const scrolled = () => page.evaluate(() => scrollY);
      await given.browser.runCommand(page, 'show-card');
      await untilOpen(page);
      for (const key of [' ', 'ArrowDown', 'ArrowRight', 'ArrowDown', ' ']) await page.press(key);
      // What scrolls smoothly has begun to by then.
      await givenTime(page);
      expect(await scrolled()).toBe(0);
      expect(await card(page)).not.toBeNull();
      await page.press('Escape');
      await untilClosed(page);
      await page.press('ArrowDown');
      await until('the page, which the key scrolls now', async () => (await scrolled()) > 0);
    });

    test('its button is pressed by Enter', async () => {
      const page = await open(SENTENCE + HEARING);
      await given.browser.runCommand(page, 'show-card');
      await untilOpen(page);
      await page.press('Tab');
      await page.press('Enter');
      await untilClosed(page);
      expect(await focus(page)).toBe('button');
    });

    test('it opens where the walk has come', async () => {
      const page = await open(
        `${SENTENCE}<p style="height:1500px"></p><p>Sung Kim was an envoy.</p>`,
        {},
        'Sung',
      );
      await given.browser.runCommand(page, 'previous-mention');
      await until('the last mention in view', async () => (await boxOf(page, 'Sung')).bottom < 790);
      await until('its card', async () => {
        await given.browser.runCommand(page, 'show-card');
        return (await card(page))?.text.includes('Sung Kim');
      });
    });

    test('it opens in a frame, where the page itself has no mention', async () => {
      const page = await given.browser.open(
        given.site.page(
          documentOf(`<p>Bread</p><iframe srcdoc="<p>Pyongyang</p>" width="600" height="400"></iframe>`),
        ),
      );
      opened.push(page);
      await until('the card in the frame', async () => {
        await given.browser.runCommand(page, 'show-card');
        return page.evaluate(
          (host) => document.querySelector('iframe')?.contentDocument?.querySelector(host) !== null,
          HOST,
        );
      });
    });
  });

  test('nothing was sent, and nobody complained', async () => {
    expect(given.sink.reached).toEqual([]);
    expect(await given.browser.complaints()).toEqual([]);
  });
});
