/** Rows B1, B2, B4, B5 and B8: the page is not harmed. B3 and B9 are in untouched.test.ts, B6 and B7 in large.test.ts. */
import { documentOf } from '../support/serve-pages.ts';
import { setSettings } from '../support/settings-of.ts';
import type { TestPage } from '../support/test-browser.ts';
import { until } from '../support/until.ts';
import { times } from './figures.ts';
import { paintedWords, pause, untilPainted } from './looks.ts';
import type { ModelOutcome } from './page-model/in-page.ts';
import { modelScript } from './page-model/script.ts';
import { editorScript, hydrationScript, SERVED } from './page-scripts.ts';
import { describeRows, none, proven } from './row.ts';

/** Of every kind that pages are made of, each with something to mark. */
const BODIES: readonly string[] = [
  '<p>In Pyongyang</p>',
  '<h1>Pyongyang</h1><h2>DPRK</h2>',
  '<ul><li>Pyongyang<li>DPRK</ul>',
  '<table><caption>DPRK</caption><tr><td>Pyongyang<td>x</table>',
  '<dl><dt>DPRK<dd>Pyongyang</dl>',
  '<p>North <b>Ko</b>rea</p>',
  '<p>Pyong&shy;yang, North&nbsp;Korea</p>',
  '<ruby>平<rt>ピョン</rt>壌<rt>ヤン</rt></ruby>',
  '<form><input name="parentNode"><input name="childNodes"><p>DPRK</p><textarea>DPRK</textarea></form>',
  '<details open><summary>DPRK</summary>Pyongyang</details>',
  '<p>DPRK</p><dialog open>Pyongyang</dialog>',
  '<p>DPRK</p><svg width="99" height="20"><text y="20">DPRK</text></svg>',
  '<p>DPRK</p><math><mi>x</mi></math>',
  '<p>DPRK</p><iframe srcdoc="<p>Pyongyang</p>" width="300" height="200"></iframe>',
  '<p>DPRK</p><template><p>Pyongyang</p></template>',
  '<x-card>DPRK</x-card>',
  '<div><template shadowrootmode="open"><p>DPRK in its shadow</p><slot></slot></template>Pyongyang</div>',
  '<div><template shadowrootmode="closed"><p>DPRK in its shadow</p></template></div>',
  '<p dir="rtl">DPRK שלום</p>',
  '<p style="writing-mode:vertical-rl">平壌 DPRK</p>',
  '<div contenteditable>Pyongyang</div><p>DPRK</p>',
  '<pre>DPRK\n  Pyongyang</pre><code>DPRK</code>',
  '<nav><a href="#">DPRK</a> <a href="#">Pyongyang</a></nav><p>DPRK</p>',
  '<select><option>DPRK</select><p>Pyongyang</p>',
  '<p style="columns:3">The DPRK. Pyongyang. North Korea.</p>',
  '<div style="display:grid;grid-template-columns:1fr 1fr"><p>DPRK</p><p>Pyongyang</p></div>',
  '<div style="display:contents">DPRK</div>',
  '<p style="position:sticky;top:0">DPRK</p>',
  '<div popover>Pyongyang</div><p>DPRK</p>',
  '<picture><img alt="DPRK"></picture><p>DPRK</p>',
  '<p>DPRK</p><style>p::first-letter{color:red} ::highlight(marked-term){color:red}</style>',
  '<noscript>DPRK</noscript><p>Pyongyang</p>',
  '<p hidden="until-found">Pyongyang</p><p>DPRK</p>',
  '<mark>DPRK</mark> <del>Pyongyang</del>',
  '<p>DPRK<!-- Pyongyang --></p>',
  '<fieldset><legend>DPRK</legend><label>Pyongyang <input></label></fieldset>',
  '<blockquote cite="#">DPRK</blockquote><q>Pyongyang</q>',
  '<div style="content-visibility:auto">DPRK</div>',
  '<article><header>DPRK</header><footer>Pyongyang</footer></article>',
  `<p>DPRK</p>${'<div>'.repeat(300)}Pyongyang${'</div>'.repeat(300)}`,
];

/** Before every script: notes each change of the page once it is there, and each complaint. */
const WATCH = `<script>
  window.seen = { records: [], said: [] };
  addEventListener('error', ({ message }) => seen.said.push(message));
  for (const kind of ['warn', 'error']) console[kind] = (...all) => seen.said.push(all.map(String).join(' '));
  const watch = (root) => new MutationObserver((records) => {
    for (const { type, target, attributeName } of records)
      seen.records.push([type, target.nodeName, attributeName ?? ''].join(' '));
  }).observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
  document.addEventListener('DOMContentLoaded', () => setTimeout(() => {
    watch(document);
    for (const { shadowRoot } of document.querySelectorAll('*')) if (shadowRoot) watch(shadowRoot);
    window.before = document.documentElement.outerHTML;
  }));
</script>`;

interface Watched {
  readonly seen: { readonly records: string[]; readonly said: string[] };
  readonly before: string;
}

/** What of a page that changes nothing itself has changed, in words. */
const harmDone = (page: TestPage): Promise<string[]> =>
  page.evaluate(() => {
    const { seen, before } = window as unknown as Watched;
    const isSame = document.documentElement.outerHTML === before;
    return [...seen.records, ...seen.said, ...(isSame ? [] : ['other HTML'])];
  });

/** How many ranges of all highlights are live: each makes the page's own changes dearer (RELIABILITY F3). */
const liveRanges = (page: TestPage): Promise<{ live: number; all: number }> =>
  page.evaluate(() => {
    const ranges = [...CSS.highlights.values()].flatMap((set) => [
      ...(set as unknown as Iterable<AbstractRange>),
    ]);
    return { live: ranges.filter((range) => range instanceof Range).length, all: ranges.length };
  });

/** A list of 30 rows that are used again and again while a reader scrolls through 20,000 entries. */
const VIRTUAL_LIST = `<style>#box { height: 600px; overflow: auto; position: relative }
    .row { position: absolute; height: 20px; margin: 0; white-space: nowrap }</style>
  <div id="box"><div style="height:400000px"></div></div>
  <script>
    const box = document.getElementById('box');
    const rows = Array.from({ length: 32 }, () => box.appendChild(Object.assign(document.createElement('p'), { className: 'row' })));
    const KINDS = [
      (n) => 'Entry ' + n + ': in Pyongyang.', (n) => 'Nothing in entry ' + n, (n) => n + ' times the DPRK said so',
      (n) => 'Bread', (n) => 'They met Kim Jong Un, says entry ' + n, (n) => 'North Korea.',
    ];
    const draw = () => {
      const first = Math.floor(box.scrollTop / 20);
      for (const [at, row] of rows.entries()) {
        const entry = first + at;
        const text = KINDS[(entry * 7 + (entry >> 3)) % KINDS.length](entry);
        row.style.top = entry * 20 + 'px';
        // As lists do: into the text that is there, as new text, as new elements.
        if (entry % 3 === 0 && row.firstChild instanceof Text) row.firstChild.data = text;
        else if (entry % 3 === 1) row.textContent = text;
        else row.replaceChildren(text.slice(0, 9), Object.assign(document.createElement('b'), { textContent: text.slice(9) }));
      }
    };
    box.addEventListener('scroll', draw);
    draw();
  </script>`;

interface Scrolled {
  readonly frames: number;
  /** Ranges that were looked at, frame by frame. */
  readonly looked: number;
  readonly wrong: readonly string[];
}

/** Scrolls to random places, and looks at every painted range in every frame: it must cover a term. */
async function scrollAbout(page: TestPage, scrolls: number): Promise<Scrolled> {
  let [frames, looked] = [0, 0];
  const wrong: string[] = [];
  // Firefox ends what a test runs in a page after 30 s.
  for (let done = 0; done < scrolls; done += 50) {
    const some = await scrollSome(page, Math.min(50, scrolls - done), 9 + done, false);
    frames += some.frames;
    looked += some.looked;
    wrong.push(...some.wrong);
  }
  return { frames, looked, wrong };
}

const scrollSome = (page: TestPage, scrolls: number, seed: number, isPlanted: boolean): Promise<Scrolled> =>
  page.evaluate(
    async (scrolls, seed, isPlanted) => {
      const terms = ['Pyongyang', 'DPRK', 'Kim Jong Un', 'North Korea'];
      /** Whether a range covers a term, or the part of one that stands in its text node. */
      const isRight = (range: Range): boolean => {
        const row = (range.startContainer.parentElement as Element).closest('.row');
        if (!row?.isConnected || range.collapsed) return false;
        const text = row.textContent ?? '';
        const before = document.createRange();
        before.setStart(row, 0);
        before.setEnd(range.startContainer, range.startOffset);
        const start = before.toString().length;
        const end = start + range.toString().length;
        return terms.some((term) => {
          for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1))
            if (at <= start && end <= at + term.length) return true;
          return false;
        });
      };
      const box = document.getElementById('box') as Element;
      const wrong: string[] = [];
      let frames = 0;
      let looked = 0;
      let dice = seed;
      const random = () => {
        dice = (dice * 1_103_515_245 + 12_345) % 2_147_483_648;
        return dice / 2_147_483_648;
      };
      /** After the frame's scroll event, before the frame is drawn. */
      const frame = async () => {
        await new Promise(requestAnimationFrame);
        frames++;
        for (const set of CSS.highlights.values())
          for (const {
            startContainer,
            startOffset,
            endContainer,
            endOffset,
          } of set as unknown as Set<StaticRange>) {
            looked++;
            if (!box.contains(startContainer)) {
              wrong.push(`frame ${frames}: in nothing that is there`);
              continue;
            }
            const range = document.createRange();
            let isOver = false;
            try {
              range.setStart(startContainer, startOffset);
              range.setEnd(endContainer, endOffset);
            } catch {
              isOver = true;
            }
            if (isOver || !isRight(range))
              wrong.push(`frame ${frames}: ${isOver ? 'beyond its text' : range}`);
          }
      };
      if (isPlanted) {
        const startContainer = document.querySelector('.row')?.firstChild as Node;
        const init = { startContainer, startOffset: 0, endContainer: startContainer, endOffset: 4 };
        CSS.highlights.set('planted', new Highlight(new StaticRange(init)));
      }
      for (let scroll = 0; scroll < scrolls; scroll++) {
        // Near and far, in turns.
        const far = random() < 0.3;
        box.scrollTop = far ? random() * 399_000 : box.scrollTop + (random() - 0.5) * 900;
        await frame();
        // A reader who rests sees marks; they are what the next scroll could leave behind.
        if (scroll % 10 === 9)
          for (let rest = 0; rest < 40; rest++) {
            await frame();
            if (CSS.highlights.size > (isPlanted ? 1 : 0) && rest > 2) break;
          }
      }
      if (isPlanted) CSS.highlights.delete('planted');
      return { frames, looked, wrong: wrong.slice(0, 20) };
    },
    scrolls,
    seed,
    isPlanted,
  );

describeRows('no harm', (given) => {
  given.row(
    'B1',
    'pages of every kind are not changed, and one that a framework takes over is whole',
    async () => {
      const { site, browser } = given;
      await setSettings(browser, { density: 'all' });
      const found: string[] = [];
      const bodies = BODIES.filter((_, index) => index % times(1, 8) === 0);
      for (const body of bodies) {
        const page = await browser.open(site.page(documentOf(WATCH + body)));
        await until('marks', async () => (await paintedWords(page)).length > 0).catch(() => {
          if (!/shadowrootmode="closed"/.test(body)) found.push(`never marked: ${body.slice(0, 80)}`);
        });
        await pause(300);
        found.push(...(await harmDone(page)).map((what) => `${body.slice(0, 80)}: ${what}`));
        if (body === bodies[0]) {
          await page.evaluate(() => document.body.setAttribute('data-planted', ''));
          proven('a changed attribute', (await harmDone(page)).length > 0);
        }
        await page.close();
      }

      const script = site.page(await hydrationScript(), { type: 'text/javascript', path: '/hydration.js' });
      const served = site.page(
        documentOf(`${WATCH}<div id="app">${SERVED}</div><script src="${script}"></script>`),
      );
      /** Hydrates the page; gives what went wrong in it. */
      const takenOver = (page: TestPage): Promise<string[]> =>
        page.evaluate(async () => {
          const nodes = () => {
            const walker = document.createTreeWalker(document.getElementById('app') as Node);
            const all: Node[] = [];
            while (walker.nextNode()) all.push(walker.currentNode);
            return all;
          };
          const before = nodes();
          (window as unknown as { hydratePage(): void }).hydratePage();
          await new Promise((done) => setTimeout(done, 300));
          const after = nodes();
          const replaced = before.filter((node, index) => after[index] !== node).length;
          const { said } = (window as unknown as Watched).seen;
          return [
            ...said,
            ...(replaced + after.length - before.length > 0 ? [`${replaced} nodes replaced`] : []),
          ];
        });
      const page = await given.open(served);
      await untilPainted(page, ['North Korea', 'Pyong', 'yang', 'DPRK', 'Kim Jong Un', 'Choe Son Hui']);
      found.push(...(await takenOver(page)));
      await page.click('button');
      await page.waitFor(() => document.querySelector('button')?.textContent === '1 answers');
      await untilPainted(page, [
        'North Korea',
        'Pyong',
        'yang',
        'DPRK',
        'Kim Jong Un',
        'Choe Son Hui',
        'Kim Yo Jong',
      ]).catch((error: unknown) => found.push(String(error)));
      const spoilt = await given.open(served);
      await spoilt.evaluate(() => {
        (document.querySelector('#app p') as Element).innerHTML =
          'They met in <mark>Pyongyang</mark>, the DPRK said.';
      });
      proven('a page that was changed before it was taken over', (await takenOver(spoilt)).length > 0);
      await setSettings(browser);
      return none(
        found,
        `${bodies.length} pages, and one that preact takes over: every node its own, no warning`,
      );
    },
  );

  given.row('B2', 'what is written in editors is what was typed, pasted and undone', async () => {
    const { site, browser } = given;
    const script = site.page(await editorScript(), { type: 'text/javascript', path: '/editor.js' });
    const address = site.page(
      documentOf(`${WATCH}<p>In Pyongyang.</p><div id="editor"></div>
        <div id="plain" contenteditable style="min-height:2em;border:1px solid">The DPRK. </div>
        <textarea id="area">North Korea. </textarea><script src="${script}"></script><script>startEditor()</script>`),
    );
    interface Editing {
      readonly editor: { readonly state: { readonly doc: object }; readonly contentDOM: HTMLElement };
    }
    const models = (page: TestPage): Promise<string[]> =>
      page.evaluate(() => {
        const { editor } = window as unknown as Editing;
        const plain = document.getElementById('plain') as HTMLElement;
        return [
          String(editor.state.doc),
          [...editor.contentDOM.querySelectorAll('.cm-line')].map(({ innerHTML }) => innerHTML).join('\n'),
          plain.innerHTML,
          (document.getElementById('area') as HTMLTextAreaElement).value,
        ];
      });
    const press = (page: TestPage, key: string) =>
      page.evaluate((key) => {
        const { editor } = window as unknown as Editing;
        editor.contentDOM.dispatchEvent(
          new KeyboardEvent('keydown', { key, ctrlKey: true, bubbles: true, cancelable: true, keyCode: 90 }),
        );
      }, key);
    /** Writes into all of them; what they hold after each step. */
    const write = async (page: TestPage): Promise<string[][]> => {
      const steps: string[][] = [];
      for (const selector of ['.cm-content', '#plain', '#area']) {
        await page.click(selector);
        await page.type('Kim Jong Un met ');
        await pause(700);
        await page.type('the DPRK ');
        steps.push(await models(page));
      }
      await page.evaluate(() => {
        const data = new DataTransfer();
        data.setData('text/plain', 'Sanctions on North Korea');
        const { editor } = window as unknown as Editing;
        editor.contentDOM.dispatchEvent(
          new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
        );
        (document.getElementById('plain') as HTMLElement).focus();
        document.execCommand('insertText', false, 'Pyongyang ');
      });
      await pause(700);
      steps.push(await models(page));
      await press(page, 'z');
      await page.evaluate(() => document.execCommand('undo'));
      steps.push(await models(page));
      return steps;
    };
    await browser.enableExtension(false);
    const expected = await given
      .open(address)
      .then(write)
      .finally(() => browser.enableExtension(true));
    const states = expected.map((step) => step.join());
    proven('what is written and undone', new Set(states.slice(0, 4)).size === 4 && states[4] !== states[3]);
    const page = await given.open(address);
    await untilPainted(page, ['Pyongyang']);
    const written = await write(page);
    const found: string[] = [];
    for (const [index, step] of expected.entries())
      for (const [at, text] of step.entries())
        if (written[index]?.[at] !== text)
          found.push(`step ${index}: ${written[index]?.[at]} instead of ${text}`);
    // Read again, then nobody writes any more: whatever changes now is our doing. The editor's cursor blinks.
    await page.evaluate(() => {
      document.querySelector('p')?.append(' And the DPRK.');
      (document.activeElement as HTMLElement).blur();
    });
    await untilPainted(page, ['Pyongyang', 'DPRK']);
    await pause(500);
    await page.evaluate(() => void (window as unknown as Watched).seen.records.splice(0));
    await pause(1_500);
    const records = () => page.evaluate(() => (window as unknown as Watched).seen.records);
    found.push(...(await records()));
    await page.evaluate(() => document.querySelector('.cm-line')?.setAttribute('data-planted', ''));
    proven('a record in an editor', (await records()).length > 0);
    found.push(...(await page.evaluate(() => (window as unknown as Watched).seen.said)));
    return none(
      found,
      'CodeMirror, a contenteditable and a textarea: the same after each of 5 steps as without us',
    );
  });

  given.row('B4', 'marks are no live ranges, which make the page’s own changes dear', async () => {
    const { site, browser } = given;
    await setSettings(browser, { density: 'all' });
    const page = await given.open(
      site.page(documentOf('<p>In Pyongyang the DPRK answers.</p>'.repeat(2_500))),
    );
    await until('marks', async () => (await paintedWords(page)).length > 10);
    // Looked at again and again: ours put back what somebody else puts in their place.
    let { live, all: ranges } = await liveRanges(page);
    for (const end = Date.now() + 3_000; Date.now() < end; await pause(50)) {
      const now = await liveRanges(page);
      live = Math.max(live, now.live);
      ranges = Math.max(ranges, now.all);
    }
    const took = await page.evaluate(() => {
      const box = document.body.appendChild(document.createElement('div'));
      const start = performance.now();
      for (let n = 0; n < 1_000; n++) {
        box.append(document.createElement('p'));
        if (n % 2) box.firstChild?.remove();
      }
      return Math.round(performance.now() - start);
    });
    await page.evaluate(() => {
      const range = document.createRange();
      range.selectNodeContents(document.body);
      CSS.highlights.set('planted', new Highlight(range));
    });
    proven('a live range', (await liveRanges(page)).live > 0);
    await setSettings(browser);
    return none(
      Array(live).fill('live range'),
      `${ranges} ranges painted of 5,000; 1,500 changes of the page took ${took} ms`,
    );
  });

  given.row('B5', 'a page that changes without end is read four times a second at most', async () => {
    const { site, browser } = given;
    await setSettings(browser, { density: 'all' });
    const seconds = times(10, 4);
    const storm = (page: TestPage, clears: boolean, paints: boolean) =>
      page.evaluate(
        async (ms, clears, paints) => {
          const box = document.body.appendChild(document.createElement('div'));
          box.innerHTML = '<p>x</p>'.repeat(20);
          const rows = [...box.children];
          const known = new WeakSet<AbstractRange>();
          let readings = 0;
          let frames = 0;
          let registrations = 0;
          let planted = 0;
          const start = performance.now();
          for (let n = 0; performance.now() - start < ms; ) {
            await new Promise(requestAnimationFrame);
            frames++;
            // Planted: somebody who paints anew in every frame.
            if (paints) {
              const node = document.querySelector('p')?.firstChild as Text;
              const init = { startContainer: node, startOffset: 0, endContainer: node, endOffset: 1 };
              CSS.highlights.set(`planted-${planted++ % 2}`, new Highlight(new StaticRange(init)));
            }
            let isNew = false;
            for (const set of CSS.highlights.values())
              for (const range of set as unknown as Iterable<AbstractRange>) {
                isNew ||= !known.has(range);
                known.add(range);
              }
            if (isNew) readings++;
            if (CSS.highlights.size > 0) registrations++;
            for (let times = 0; times < 1_000; times++, n++) {
              const row = rows[n % rows.length] as Element;
              // Every row is another in each frame, each with a mention now and then.
              if (times < 980) (row.firstChild as Text).data = `x ${n}`;
              else row.textContent = `Pyongyang ${n}`;
            }
            if (clears) CSS.highlights.clear();
          }
          box.remove();
          return {
            perSecond: (readings * 1_000) / (performance.now() - start),
            readings,
            frames,
            registrations,
          };
        },
        seconds * 1_000,
        clears,
        paints,
      );
    const found: string[] = [];
    const told: string[] = [];
    for (const clears of [false, true]) {
      const page = await given.open(site.page(documentOf('<p>In Pyongyang.</p>')));
      await untilPainted(page, ['Pyongyang']);
      const { perSecond, readings, frames } = await storm(page, clears, false);
      told.push(`${clears ? 'with highlights taken away: ' : ''}${readings} readings in ${frames} frames`);
      // The first one may come at once.
      if (perSecond > 4 + 1 / seconds) found.push(`${perSecond.toFixed(1)} readings a second`);
      if (readings === 0) found.push('nothing was read');
      await untilPainted(page, ['Pyongyang']);
      if (!clears)
        proven('one who paints in every frame', (await storm(page, false, true)).perSecond > 4 + 1 / seconds);
    }
    await setSettings(browser);
    return none(found, told.join('; '));
  });

  given.row(
    'B8',
    'a page that changes is known as if it were read anew, and no frame shows a wrong word',
    async () => {
      const { site, browser } = given;
      // Of us only the page's part runs there, faster than life: the extension itself is off.
      await setSettings(browser, { sitesOff: ['model.localhost'] });
      const script = site.page(await modelScript(), {
        type: 'text/javascript',
        path: '/model.js',
        host: 'model',
      });
      const address = site.page(`<!doctype html><body></body><script src="${script}"></script>`, {
        host: 'model',
      });
      const run = async (page: TestPage, runs: number, shrinks: boolean): Promise<ModelOutcome> => {
        await page.evaluate(
          (runs, shrinks) => {
            const world = window as unknown as {
              outcome?: object;
              runModel(runs: number, shrinks: boolean): Promise<object>;
            };
            delete world.outcome;
            void world.runModel(runs, shrinks).then((outcome) => {
              world.outcome = outcome;
            });
          },
          runs,
          shrinks,
        );
        return until(
          'the model',
          () => page.evaluate(() => (window as unknown as { outcome?: ModelOutcome }).outcome),
          1_000_000,
        );
      };
      const page = await given.open(address);
      const outcome = await run(page, times(1_000, 40), true);
      const spoilt = await given.open(address);
      await spoilt.evaluate(() => {
        const Native = MutationObserver;
        // An observer that misses what is written within a text node.
        window.MutationObserver = class extends Native {
          constructor(heard: MutationCallback) {
            super((records, observer) =>
              heard(
                records.filter(({ type }) => type !== 'characterData'),
                observer,
              ),
            );
          }
        };
      });
      proven('an observer that misses changes', (await run(spoilt, 100, false)).failure !== null);
      const { runs, edits, looks, painted, failure } = outcome;
      proven('pages with marks', painted > runs);

      await setSettings(browser, { density: 'all' });
      const list = await given.open(site.page(documentOf(VIRTUAL_LIST)));
      await until('marks', async () => (await paintedWords(list)).length > 0);
      const scrolls = times(2_000, 150);
      const { frames, looked, wrong } = await scrollAbout(list, scrolls);
      proven('frames with marks in them', looked > frames);
      proven('a wrong word', (await scrollSome(list, 5, 9, true)).wrong.length > 0);
      await setSettings(browser);
      return none(
        [...(failure === null ? [] : [failure]), ...wrong],
        `${runs} runs, ${edits} edits; ${looks} looks between them, ${painted} ranges right at the end; ` +
          `a virtual list: ${scrolls} scrolls, ${frames} frames, ${looked} ranges in them`,
      );
    },
  );
});
