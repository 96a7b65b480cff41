/** Pages of every kind, hard ones among them: the right words are marked, at once no others, and the page is left alone. */
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { describeBrowser } from '../support/describe-browser.ts';
import { shareThatDiffers } from '../support/pixels.ts';
import { documentOf } from '../support/serve-pages.ts';
import { setSettings } from '../support/settings-of.ts';
import { paintedMentions } from '../support/show-page.ts';
import type { TestPage } from '../support/test-browser.ts';
import { until } from '../support/until.ts';

/** What a page is watched with from its first moment: every change that is not its own, and every error. */
const WATCH = `<script>
  window.errors = [];
  addEventListener('error', ({ message }) => errors.push(message));
  addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));
  window.changes = 0;
  addEventListener('load', () => setTimeout(() => {
    window.before = document.documentElement.outerHTML;
    new MutationObserver((records) => { changes += records.length; })
      .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  }));
</script>`;

const sorted = (words: readonly string[]) => [...words].sort().join(' · ');

/** Page → the words painted, in any order, each piece of a word by itself. */
const MARKED: readonly (readonly [what: string, html: string, words: readonly string[]])[] = [
  [
    'over inline elements',
    '<p>North <b>Ko</b>rea’s <i>Pyong<u>yang</u></i></p>',
    ['North ', 'Ko', 'rea', 'Pyong', 'yang'],
  ],
  [
    'no-break spaces and soft hyphens',
    '<p>North&nbsp;Korea, Pyong&shy;yang</p>',
    ['North\u00a0Korea', 'Pyong\u00adyang'],
  ],
  [
    'a floating first letter',
    '<style>.l{float:left;font-size:3em}</style><p><span class="l">P</span>yongyang</p>',
    ['P', 'yongyang'],
  ],
  [
    'readings over ideographs',
    '<p lang="ja"><ruby>平<rt>ピョン</rt>壌<rt>ヤン</rt></ruby>で</p>',
    ['平', '壌'],
  ],
  [
    'hidden text',
    '<p>DPRK</p><p hidden>Pyongyang</p><p style="display:none">Pyongyang</p><p style="visibility:hidden">Pyongyang</p>',
    ['DPRK'],
  ],
  [
    'text that scrolling or the keyboard shows',
    '<p>DPRK</p><p aria-hidden="true">Pyongyang</p><div style="height:20px;overflow:auto"><p style="margin-top:200px">North Korea</p></div>',
    ['DPRK', 'Pyongyang', 'North Korea'],
  ],
  [
    'closed details and text until found',
    '<details><summary>DPRK</summary>Pyongyang</details><p hidden="until-found">Pyongyang</p>',
    ['DPRK'],
  ],
  [
    'content that is not laid out yet',
    '<div style="height:3000px"></div><div style="content-visibility:auto"><p>DPRK</p></div>',
    ['DPRK'],
  ],
  ['an element without a box of its own', '<div style="display:contents">DPRK</div>', ['DPRK']],
  [
    'what one types into',
    '<p>DPRK</p><textarea>Pyongyang</textarea><input value="Pyongyang"><div contenteditable>Pyongyang <p>Pyongyang</p></div><div role="textbox">Pyongyang</div>',
    ['DPRK'],
  ],
  [
    'menus whose items touch',
    '<style>a{display:block}</style><nav><a>Pyongyang</a><a>DPRK</a></nav><h1>North Korea</h1><p>DPRK, North Korea</p>',
    ['Pyongyang', 'DPRK', 'North Korea', 'DPRK', 'North Korea'],
  ],
  ['right to left', '<p dir="rtl">DPRK שלום Pyongyang</p>', ['DPRK', 'Pyongyang']],
  ['lines from top to bottom', '<p style="writing-mode:vertical-rl">DPRK 平壌</p>', ['DPRK', '平壌']],
  [
    'a form that hides its own members',
    '<form><input name="parentNode"><input name="childNodes"><input name="nodeType"><input name="isConnected"><input name="textContent"><p>DPRK</p></form><p>Pyongyang</p>',
    ['DPRK', 'Pyongyang'],
  ],
  ['frames within the page’s own site', '<p>DPRK</p><iframe srcdoc="<p>Pyongyang</p>"></iframe>', ['DPRK']],
];

const ATTACH = `const attach = (id, mode, html) => document.getElementById(id).attachShadow({ mode }).innerHTML = html;`;

describeBrowser('pages', (given) => {
  const opened: TestPage[] = [];

  const openBare = async (body: string): Promise<TestPage> => {
    const page = await given.browser.open(given.site.page(documentOf(body)));
    opened.push(page);
    return page;
  };
  const open = (body: string): Promise<TestPage> => openBare(WATCH + body);

  const painted = async (page: TestPage): Promise<string[]> =>
    (await paintedMentions(page)).map(({ text }) => text);

  const untilPainted = (page: TestPage, words: readonly string[], limit?: number) =>
    until(
      `painted: ${sorted(words)}`,
      async () => {
        const found = sorted(await painted(page));
        if (found === sorted(words)) return true;
        throw new Error(found);
      },
      limit,
    );

  /** What must hold of every page: nobody but itself changed it, and nothing broke. */
  const untouched = async (page: TestPage): Promise<void> => {
    await page.waitFor(() => 'before' in window);
    expect(
      await page.evaluate(() => {
        const { before, changes, errors } = window as unknown as Record<string, unknown>;
        return { errors, changes, isSame: document.documentElement.outerHTML === before };
      }),
    ).toEqual({ errors: [], changes: 0, isSame: true });
  };

  beforeAll(() => setSettings(given.browser, { density: 'all' }));

  afterEach(async () => {
    for (const page of opened.splice(0)) await page.close();
  });

  describe('mark', () => {
    test.each(MARKED)('%s', async (_what, html, words) => {
      const page = await open(html);
      await untilPainted(page, words);
      await untouched(page);
    });

    test('open and closed shadow roots, in each other, so that one sees it', async () => {
      const page = await open(`<div id="a"></div><div id="b"></div><x-c id="c">Pyongyang in the light</x-c>
        <script>${ATTACH}
          attach('a', 'open', '<p>open: DPRK</p>');
          attach('b', 'closed', '<p>closed: DPRK</p><div id="inner"></div>');
          attach('c', 'closed', '<p>around: <slot></slot></p>');
        </script>`);
      await untilPainted(page, ['DPRK', 'DPRK', 'Pyongyang']);
      await untouched(page);
      const boxes = await page.evaluate(() =>
        ['a', 'b', 'c'].map((id) => {
          const { x, y, width, height } = (document.getElementById(id) as Element).getBoundingClientRect();
          return { x, y, width: Math.min(width, 300) || 300, height: height || 24 };
        }),
      );
      const marked = await page.screenshot();
      await setSettings(given.browser, { highlights: false });
      await untilPainted(page, []);
      const bare = await page.screenshot();
      await setSettings(given.browser, { density: 'all' });
      for (const box of boxes) expect(shareThatDiffers(marked, bare, box)).toBeGreaterThan(0.002);
    });

    test('a hundred thousand elements within each other', async () => {
      // Not watched: to write such a page down takes Chromium's process down.
      const page = await openBare(`<p>DPRK</p><div id="deep" style="display:none"></div><script>
        // In pieces of 400: one by one, the page itself would take half a minute for it.
        let at = document.getElementById('deep');
        for (let n = 0; n < 250; n++) {
          at.innerHTML = '<b><div>'.repeat(200);
          while (at.firstElementChild) at = at.firstElementChild;
        }
        at.textContent = 'Pyongyang';
      </script>`);
      // Firefox is busy for seconds with such a page itself.
      await untilPainted(page, ['DPRK'], 45_000);
    });

    test.each([
      [
        'XHTML',
        'application/xhtml+xml',
        '<html xmlns="http://www.w3.org/1999/xhtml"><head><title>t</title></head><body><p>DPRK and <![CDATA[Pyongyang]]></p></body></html>',
        ['DPRK', 'Pyongyang'],
      ],
      ['plain text', 'text/plain', 'The DPRK\n\nand Pyongyang', ['DPRK', 'Pyongyang']],
    ])('%s', async (_what, type, text, words) => {
      const page = await given.browser.open(given.site.page(text, { type: `${type}; charset=utf-8` }));
      opened.push(page);
      await untilPainted(page, words);
    });

    test.each([
      ['XML', 'application/xml', '<?xml version="1.0"?><list><name>DPRK</name></list>'],
      ['SVG', 'image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"><text y="20">DPRK</text></svg>'],
      ['JSON', 'application/json', '{"name": "DPRK"}'],
    ])('nothing in %s', async (_what, type, text) => {
      const page = await given.browser.open(given.site.page(text, { type }));
      opened.push(page);
      const shown = await page.evaluate(() => document.documentElement.textContent);
      const after = await open('<p>DPRK</p>');
      await untilPainted(after, ['DPRK']);
      expect(await page.evaluate(() => [CSS.highlights.size, document.documentElement.textContent])).toEqual([
        0,
        shown,
      ]);
    });
  });

  describe('that change', () => {
    const CHANGES: readonly (readonly [
      what: string,
      html: string,
      change: () => void,
      words: readonly string[],
    ])[] = [
      [
        'more of it',
        '<p>DPRK</p>',
        () => document.body.insertAdjacentHTML('beforeend', '<p>Pyongyang</p>'),
        ['DPRK', 'Pyongyang'],
      ],
      [
        'letter by letter',
        '<p>DPRK, <b>Pyong</b></p>',
        () => document.querySelector('b')?.append('yang'),
        ['DPRK', 'Pyong', 'yang'],
      ],
      [
        'other words',
        '<p>DPRK</p><p id="it">Pyongyang</p>',
        () => ((document.getElementById('it') as Element).textContent = 'North Korea'),
        ['DPRK', 'North Korea'],
      ],
      [
        'other words in the same node',
        '<p>DPRK</p><p id="it">Pyongyang</p>',
        () => (((document.getElementById('it') as Element).firstChild as Text).data = 'North Korea'),
        ['DPRK', 'North Korea'],
      ],
      [
        'less of it',
        '<p>DPRK</p><p id="it">Pyongyang</p>',
        () => document.getElementById('it')?.remove(),
        ['DPRK'],
      ],
      [
        'all of it',
        '<main><p>DPRK</p></main>',
        () => ((document.querySelector('main') as Element).innerHTML = '<h1>Pyongyang</h1>'),
        ['Pyongyang'],
      ],
      [
        'details opened',
        '<p>DPRK</p><details><summary>x</summary>Pyongyang</details>',
        () => ((document.querySelector('details') as HTMLDetailsElement).open = true),
        ['DPRK', 'Pyongyang'],
      ],
      [
        'a tab shown, another hidden',
        '<style>.off{display:none}</style><p>North Korea</p><p id="a">DPRK</p><p id="b" class="off">Pyongyang</p>',
        () => {
          document.getElementById('a')?.classList.add('off');
          document.getElementById('b')?.classList.remove('off');
        },
        ['North Korea', 'Pyongyang'],
      ],
      [
        'shown by a class far above',
        '<style>.menu p{display:none}</style><div id="a" class="menu"><div><p>Pyongyang</p></div></div><p>DPRK</p>',
        () => ((document.getElementById('a') as Element).className = ''),
        ['DPRK', 'Pyongyang'],
      ],
      [
        'made a place to type in',
        '<p>DPRK</p><p id="it">Pyongyang</p>',
        () => ((document.getElementById('it') as HTMLElement).contentEditable = 'true'),
        ['DPRK'],
      ],
      [
        'a shadow root that comes late',
        '<p>DPRK</p><div id="a"></div>',
        () =>
          ((document.getElementById('a') as Element).attachShadow({ mode: 'open' }).innerHTML =
            '<p>Pyongyang</p>'),
        ['DPRK', 'Pyongyang'],
      ],
      [
        'within a closed shadow root',
        '<p>DPRK</p><div id="a"></div><script>window.root = document.getElementById("a").attachShadow({ mode: "closed" }); root.innerHTML = "<p>x</p>"</script>',
        () => ((window as unknown as { root: ShadowRoot }).root.innerHTML = '<p>Pyongyang</p>'),
        ['DPRK', 'Pyongyang'],
      ],
      [
        'its text cut and joined',
        '<p id="it">DPRK and Pyongyang</p>',
        () => {
          const p = document.getElementById('it') as Element;
          (p.firstChild as Text).splitText(7);
          (p.lastChild as Text).splitText(4);
          p.normalize();
        },
        ['DPRK', 'Pyongyang'],
      ],
      [
        'moved',
        '<div id="a"><p>DPRK</p></div><div id="b"></div>',
        () => document.getElementById('b')?.append(document.getElementById('a') as Node),
        ['DPRK'],
      ],
      [
        'its body exchanged',
        '<p>DPRK</p>',
        () => {
          const body = document.createElement('body');
          body.innerHTML = '<p>Pyongyang</p>';
          document.body.replaceWith(body);
        },
        ['Pyongyang'],
      ],
      [
        'a page without a mention that gets one',
        '<p>Bread</p>',
        () => document.body.insertAdjacentHTML('beforeend', '<p>Pyongyang</p>'),
        ['Pyongyang'],
      ],
      [
        'one that gets it letter by letter',
        '<p>Pyong</p>',
        () => document.querySelector('p')?.append('yang'),
        ['Pyong', 'yang'],
      ],
      [
        'one that gets it in a shadow root',
        '<div id="a"></div>',
        () =>
          ((document.getElementById('a') as Element).attachShadow({ mode: 'closed' }).innerHTML =
            '<p>DPRK</p>'),
        ['DPRK'],
      ],
      [
        'one of very many elements, where they are looked at one by one',
        `<div id="a"></div>${'<b></b>'.repeat(60_000)}`,
        () =>
          ((document.getElementById('a') as Element).attachShadow({ mode: 'closed' }).innerHTML =
            '<p>DPRK</p>'),
        ['DPRK'],
      ],
    ];

    test.each(CHANGES)('%s', async (_what, html, change, words) => {
      const page = await open(html);
      // What stands there first has been read before it changes.
      const isMarked = /DPRK|North Korea|Pyongyang/.test(html);
      if (isMarked) await until('the first marks', async () => (await painted(page)).length > 0);
      else await untilPainted(await open('<p>DPRK</p>'), ['DPRK']);
      await page.evaluate(change);
      await untilPainted(page, words);
      expect(await page.evaluate(() => (window as unknown as { errors: string[] }).errors)).toEqual([]);
    });

    test('by writing themselves anew', async () => {
      const page = await open('<p>DPRK</p>');
      await untilPainted(page, ['DPRK']);
      await page.evaluate(() => {
        document.open();
        document.write('<!doctype html><title>x</title><p>Pyongyang</p>');
        document.close();
      });
      await untilPainted(page, ['Pyongyang']);
    });

    test('what is typed is never marked', async () => {
      const page = await open('<p>DPRK</p><div id="it" contenteditable style="min-height:2em"></div>');
      await untilPainted(page, ['DPRK']);
      await page.click('#it');
      await page.type('In Pyongyang ');
      await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<p>North Korea</p>'));
      await untilPainted(page, ['DPRK', 'North Korea']);
    });

    test('rows that are used again never show a wrong word, not in a single frame', async () => {
      // All of them in view.
      const page = await open(
        `<style>p{margin:0}</style><div id="list">${'<p>Pyongyang answers</p>'.repeat(30)}</div>`,
      );
      await until('the marks', async () => (await painted(page)).length === 30);
      const wrong = await page.evaluate(async () => {
        const words = ['Pyongyang answers', 'x Pyongyang', 'Nothing stands here at all', 'DPRK', 'y'];
        const rows = [...document.querySelectorAll('#list p')];
        const wrong: string[] = [];
        let seen = 0;
        for (let frame = 0; frame < 300; frame++) {
          for (let n = 0; n < 10; n++) {
            const row = rows[(frame * 7 + n * 3) % rows.length] as Element;
            const text = words[(frame + n) % words.length] as string;
            if (n % 3 === 0) row.textContent = text;
            else if (n % 3 === 1) (row.firstChild as Text).data = text;
            else if ((row.firstChild as Text).length > 3) (row.firstChild as Text).splitText(2);
            if (n === 9) row.normalize();
          }
          await new Promise(requestAnimationFrame);
          for (const highlight of CSS.highlights.values())
            for (const range of highlight as unknown as Iterable<StaticRange>) {
              const { data } = range.startContainer as Text;
              const word = data.slice(range.startOffset, range.endOffset);
              seen++;
              // A word may stand in pieces for as long as the page has cut it.
              if (!/^(Pyongyang|DPRK|Py|ongyang|DP|RK)$/.test(word)) wrong.push(word);
            }
        }
        return { wrong, isSeen: seen > 0 };
      });
      expect(wrong).toEqual({ wrong: [], isSeen: true });
    });
  });

  describe('with very much', () => {
    test('only what is near is painted, and scrolling brings the rest', async () => {
      const page = await open('<p style="height:60px">Pyongyang answers</p>'.repeat(1_000));
      const count = async () => (await painted(page)).length;
      await until('the first marks', async () => (await count()) > 5);
      expect(await count()).toBeLessThan(100);
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
      await until('the last paragraph marked', () =>
        page.evaluate(() => {
          const last = [...document.querySelectorAll('p')].at(-1)?.firstChild;
          return [...CSS.highlights.values()].some((one) =>
            [...(one as unknown as Iterable<StaticRange>)].some((range) => range.startContainer === last),
          );
        }),
      );
      expect(await count()).toBeLessThan(100);
      await untouched(page);
    });

    const some = (of: string, count = 600) => `<p class="${of}">Pyongyang answers</p>`.repeat(count);
    /** A thing far out of sight, which a style brings into view. */
    const panel = (style: string, inView: string) =>
      `<style>.panel{position:fixed;top:0;left:-5000px}${inView}</style>${style}<div class="panel">${some('aim', 40)}</div>`;

    // What is to be seen at last has the class `aim`.
    test.each([
      [
        'after a leap into the middle',
        `<style>p{height:250px}</style>${some('')}${some('aim', 3)}${some('')}`,
        () => document.querySelector('.aim')?.scrollIntoView(),
      ],
      [
        'in a part that scrolls by itself',
        `<div style="height:400px;overflow:auto">${some('')}${some('aim', 3)}${some('')}</div>`,
        () => {
          const box = document.querySelector('div') as HTMLElement;
          box.scrollTop = box.scrollHeight / 2;
        },
      ],
      [
        'in what a press and a style bring',
        `<input type="checkbox">${panel('', ':checked ~ .panel{left:0}')}${some('')}`,
        () => (document.querySelector('input') as HTMLElement).click(),
      ],
      [
        'in what moves by itself',
        `${some('')}${panel('', '.panel{animation:come 1ms 4s forwards}@keyframes come{to{left:0}}')}`,
        () => {},
      ],
      [
        'in what comes late and last',
        some(''),
        () => {
          const late = document.createElement('div');
          late.style.cssText = 'position:fixed;top:0;left:0';
          late.innerHTML = '<p class="aim">Pyongyang answers</p>';
          document.body.append(late);
        },
      ],
    ])('what comes into view is marked: %s', async (_what, body, bring) => {
      const page = await openBare(body);
      await until('the first marks', async () => (await painted(page)).length > 2);
      await page.evaluate(bring);
      await until(
        'marks where it is',
        () =>
          page.evaluate(() => {
            const marked = new Set(
              [...CSS.highlights.values()].flatMap((one) =>
                [...(one as unknown as Iterable<StaticRange>)].map(({ startContainer }) => startContainer),
              ),
            );
            const inView = [...document.querySelectorAll('.aim')].filter((element) => {
              const { top, bottom, left } = element.getBoundingClientRect();
              return left >= 0 && top >= 0 && bottom <= innerHeight;
            });
            return (
              inView.length > 0 && inView.every(({ firstChild }) => firstChild && marked.has(firstChild))
            );
          }),
        20_000,
      );
      expect((await painted(page)).length).toBeLessThan(150);
    });

    test('a whole book in one element', async () => {
      const page = await given.browser.open(
        given.site.page('In Pyongyang nobody answers.\n\n'.repeat(20_000), { type: 'text/plain' }),
      );
      opened.push(page);
      const count = async () => (await painted(page)).length;
      await until('the first marks', async () => (await count()) > 5);
      expect(await count()).toBeLessThan(200);
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 4));
      const inView = () =>
        page.evaluate(() => {
          const measured = document.createRange();
          return [...CSS.highlights.values()].some((one) =>
            [...(one as unknown as Iterable<StaticRange>)].some((range) => {
              measured.setStart(range.startContainer, range.startOffset);
              const { top } = measured.getBoundingClientRect();
              return top > 0 && top < innerHeight;
            }),
          );
        });
      await until('marks in view', inView);
      expect(await count()).toBeLessThan(200);
    });
  });

  describe('that resist', () => {
    test('highlights taken away come back', async () => {
      const page = await open('<p>DPRK and Pyongyang</p>');
      await untilPainted(page, ['DPRK', 'Pyongyang']);
      await page.evaluate(() => CSS.highlights.clear());
      await untilPainted(page, ['DPRK', 'Pyongyang']);
    });

    test('in a fight without end the page wins', async () => {
      const page = await open('<p>DPRK</p>');
      await untilPainted(page, ['DPRK']);
      const returns = await page.evaluate(async () => {
        let returns = 0;
        let last = performance.now();
        // Until they stay away for four times as long as they ever did, and not before there was a fight.
        while (returns < 3 || performance.now() < last + 2_400) {
          if (CSS.highlights.size > 0) {
            returns++;
            last = performance.now();
          }
          if (returns > 20) break;
          CSS.highlights.clear();
          await new Promise(requestAnimationFrame);
        }
        return returns;
      });
      expect(returns).toBeLessThan(9);
    });

    test('a page that has poisoned what it can reach', async () => {
      const page = await open(`<p>DPRK</p><div id="a"></div><script>
        document.getElementById('a').attachShadow({ mode: 'closed' }).innerHTML = '<p>Pyongyang</p>';
        const fail = () => { throw new Error('poisoned'); };
        for (const it of [Node, Element, HTMLElement, Document, Text, Range, TreeWalker, MutationObserver, Highlight])
          for (const name of Object.getOwnPropertyNames(it.prototype))
            if (!['constructor', 'outerHTML', 'documentElement', 'observe'].includes(name))
              try { Object.defineProperty(it.prototype, name, { get: fail, set: fail, configurable: true }); } catch {}
        Array.prototype.push = Array.prototype.map = Map.prototype.get = Set.prototype.add = fail;
        Object.freeze(CSS.highlights);
      </script>`);
      await until('a badge that says 2', async () => (await given.browser.toolbar(page)).badge === '2');
    });
  });

  test('tiny frames are read when they have grown', async () => {
    const page = await open('<p>DPRK</p><iframe width="10" height="10" srcdoc="<p>Pyongyang</p>"></iframe>');
    const inFrame = () =>
      page.evaluate(() => {
        const frame = document.querySelector('iframe')?.contentWindow as unknown as typeof globalThis;
        return frame.CSS.highlights.size;
      });
    await untilPainted(page, ['DPRK']);
    expect(await inFrame()).toBe(0);
    await page.evaluate(() => {
      const frame = document.querySelector('iframe') as HTMLIFrameElement;
      frame.width = frame.height = '300';
    });
    await until('marks in the frame', async () => (await inFrame()) === 1);
  });

  test('nobody complained', async () => {
    expect(await given.browser.complaints()).toEqual([]);
  });
});
