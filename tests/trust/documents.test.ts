/** Rows C4, C5, C7, C8, C9: documents of every kind, hostile ones among them, and those nobody lets us read. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { shareThatDiffers } from '../support/pixels.ts';
import { documentOf, type PageOptions } from '../support/serve-pages.ts';
import { setSettings } from '../support/settings-of.ts';
import { popupText } from '../support/show-page.ts';
import type { TestPage } from '../support/test-browser.ts';
import { until } from '../support/until.ts';
import { IS_WHOLE, times } from './figures.ts';
import { paintedWords, pause, untilBadge, untilPainted } from './looks.ts';
import { inContentScripts, paintedInFrames } from './own-page.ts';
import { all, describeRows, none, proven, type TrustTest } from './row.ts';

/** A browser under load takes as long as it takes, ms. */
const PATIENCE = 15_000;

const sentence = (name: string) => `<p>They met ${name}.</p>`;

/** Waits until these words are painted in the frames of a page, together; tells how it differs if not. */
async function paintedEverywhere(
  own: TestPage,
  url: string,
  words: readonly string[],
  limit = PATIENCE,
): Promise<string | null> {
  let seen = '';
  const wanted = [...words].sort().join(' · ');
  const isRight = async () => {
    seen = (await paintedInFrames(own, url)).sort().join(' · ');
    return seen === wanted;
  };
  return until('these words', isRight, limit).then(
    () => null,
    () => `painted: ${seen}; should be: ${wanted}`,
  );
}

/** A document of one page that only a PDF viewer shows. */
const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj
4 0 obj<</Length 46>>stream
BT /F 18 Tf 20 100 Td (They met Kim Jong Un.) Tj ET
endstream endobj
5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
trailer<</Root 1 0 R>>
%%EOF`;

interface Hostile {
  readonly what: string;
  readonly html: string;
  readonly options?: PageOptions;
  readonly words: readonly string[];
}

const SIMPLE = sentence('Kim Jong Un');

/** Pages that make it hard: none of them may stop us, and nothing of ours may throw. */
const HOSTILE: readonly Hostile[] = [
  {
    what: 'forms whose fields are named like the methods of an element',
    html: `<form>${'parentNode childNodes firstChild nextSibling nodeType contains closest matches textContent attributes localName ownerDocument getRootNode isConnected children tagName'
      .split(' ')
      .map((name) => `<input name="${name}">`)
      .join('')}${SIMPLE}</form>`,
    words: ['Kim Jong Un'],
  },
  {
    what: 'elements named like the properties of a document',
    html: `<img name="body"><form name="documentElement"></form><img name="createRange"><img name="createTreeWalker"><a id="chrome"></a><a id="browser"></a><a id="CSS"></a>${SIMPLE}`,
    words: ['Kim Jong Un'],
  },
  {
    what: 'every method of the DOM throws',
    html: `${SIMPLE}<script>
      const fail = () => { throw new Error('poisoned'); };
      for (const it of [Node, Element, HTMLElement, Document, Text, Range, TreeWalker, MutationObserver, Highlight, IntersectionObserver, ShadowRoot])
        for (const name of Object.getOwnPropertyNames(it.prototype))
          if (name !== 'constructor')
            try { Object.defineProperty(it.prototype, name, { get: fail, set: fail, configurable: true }); } catch {}
    </script>`,
    words: ['Kim Jong Un'],
  },
  {
    what: 'the language itself is poisoned',
    html: `${SIMPLE}<script>
      const fail = () => { throw new Error('poisoned'); };
      Array.prototype.push = Array.prototype.map = Array.prototype[Symbol.iterator] = Map.prototype.get = Set.prototype.add = fail;
      RegExp.prototype.exec = String.prototype.normalize = Promise.prototype.then = JSON.stringify = fail;
      Object.defineProperty(Object.prototype, 'then', { get: fail });
      Object.defineProperty(Array.prototype, '0', { set: fail });
    </script>`,
    words: ['Kim Jong Un'],
  },
  {
    what: 'timers and clocks that lie',
    html: `${SIMPLE}<script>
      window.setTimeout = window.setInterval = window.requestIdleCallback = window.requestAnimationFrame = () => 0;
      performance.now = Date.now = () => NaN;
    </script>`,
    words: ['Kim Jong Un'],
  },
  {
    what: 'everything frozen',
    html: `${SIMPLE}<script>
      for (const it of [CSS.highlights, CSS, Highlight.prototype, Node.prototype, Element.prototype, Document.prototype, document, Object.prototype, Array.prototype])
        try { Object.freeze(it); } catch {}
    </script>`,
    words: ['Kim Jong Un'],
  },
  {
    what: 'a proxy in place of the registry of highlights',
    html: `${SIMPLE}<script>
      const fail = () => { throw new Error('trapped'); };
      const trap = new Proxy(function () {}, { get: fail, set: fail, has: fail, construct: fail, apply: fail });
      const real = CSS;
      window.CSS = window.Highlight = window.MutationObserver = window.chrome = window.browser = trap;
    </script>`,
    words: ['Kim Jong Un'],
  },
  {
    what: 'a document whose body cannot be asked for',
    html: `${SIMPLE}<script>
      const fail = () => { throw new Error('poisoned'); };
      for (const name of ['body', 'documentElement', 'designMode', 'title', 'contentType'])
        Object.defineProperty(document, name, { get: fail });
    </script>`,
    words: ['Kim Jong Un'],
  },
  {
    what: 'custom elements that throw',
    html: `<x-throws>${SIMPLE}</x-throws><script>
      customElements.define('x-throws', class extends HTMLElement {
        get textContent() { throw new Error('thrown'); }
        get shadowRoot() { throw new Error('thrown'); }
        get innerText() { throw new Error('thrown'); }
        contains() { throw new Error('thrown'); }
        getBoundingClientRect() { throw new Error('thrown'); }
      });
    </script>`,
    words: ['Kim Jong Un'],
  },
  {
    what: 'a policy that allows nothing',
    html: SIMPLE,
    options: {
      headers: { 'content-security-policy': "default-src 'none'; style-src 'none'; script-src 'none'" },
    },
    words: ['Kim Jong Un'],
  },
  {
    what: 'trusted types only',
    html: SIMPLE,
    options: {
      headers: { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'" },
    },
    words: ['Kim Jong Un'],
  },
  {
    what: 'a page in a sandbox',
    html: SIMPLE,
    options: { headers: { 'content-security-policy': 'sandbox' } },
    words: ['Kim Jong Un'],
  },
  {
    // Twice as deep, and Chromium's own layout ends the tab.
    what: 'fifteen hundred elements deep',
    html: `${'<div>'.repeat(500)}<script>
      let at = document.currentScript.parentNode;
      for (let n = 0; n < 1000; n++) at = at.appendChild(document.createElement('div'));
      at.textContent = 'They met Kim Jong Un.';
    </script>`,
    words: ['Kim Jong Un'],
  },
  {
    what: 'text in ten thousand pieces',
    html: `<p id="it">They met Kim Jong Un.</p><script>
      const text = document.getElementById('it').firstChild;
      for (let n = 0; n < 10_000; n++) text.before(new Text(n % 100 ? '' : 'x '));
    </script>`,
    words: ['Kim Jong Un'],
  },
  {
    what: 'changes without end',
    html: `${SIMPLE}<div id="it"></div><script>
      const it = document.getElementById('it');
      const change = () => {
        it.textContent = Math.random();
        it.append(document.createElement('p'), new Text('x'));
        requestAnimationFrame(change);
      };
      change();
    </script>`,
    words: ['Kim Jong Un'],
  },
  {
    what: 'a page that takes away whatever it does not know',
    html: `${SIMPLE}<script>
      const known = new Set(document.querySelectorAll('*'));
      new MutationObserver(() => {
        for (const element of document.querySelectorAll('*')) if (!known.has(element) && !document.body?.contains(element)) element.remove();
        document.adoptedStyleSheets = [];
      }).observe(document, { childList: true, subtree: true, attributes: true });
    </script>`,
    words: ['Kim Jong Un'],
  },
];

/** An error in the content script itself: what it waits for an idle moment with is gone. */
async function throwInContentScript(own: TestPage, page: TestPage, url: string): Promise<void> {
  await inContentScripts(own, url, () => {
    (globalThis as { requestIdleCallback?: unknown }).requestIdleCallback = undefined;
  });
  await page.evaluate(() => document.body.append('more'));
}

/** What the popup over a page says when it has stopped waiting for it. */
async function popupOver(given: TrustTest, page: TestPage, waiting: string): Promise<string> {
  const popup = await given.browser.openPopup(page);
  let text = '';
  try {
    const isDone = async () => {
      text = await popupText(popup);
      return text.split('\n').length > 2 && !text.includes(waiting);
    };
    await until('words in the popup', isDone).catch(() => {});
  } finally {
    await popup.close();
  }
  return text;
}

describeRows('documents', (given) => {
  given.row('C4', 'frames of every kind are marked, and counted once', async () => {
    const { browser, site } = given;
    const inner = site.page(documentOf(sentence('Kim Jong Sik')), { host: 'deeper' });
    const other = site.page(documentOf(`${sentence('Kim Yong Nam')}<iframe src="${inner}"></iframe>`), {
      host: 'other',
    });
    const object = site.page(documentOf(sentence('Kim Yong Bok')));
    const xhtml = site.page(
      `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body>${sentence('Kim Yong Chol')}</body></html>`,
      { type: 'application/xhtml+xml' },
    );
    const svg = site.page('<svg xmlns="http://www.w3.org/2000/svg"><text y="20">Panmunjom</text></svg>', {
      type: 'image/svg+xml',
    });
    const html = `${sentence('Kim Jong Un')}
      <iframe id="blank"></iframe>
      <iframe srcdoc="${sentence('Kim Il Sung')}"></iframe>
      <iframe srcdoc="${sentence('Kim Il Sung')}"></iframe>
      <iframe sandbox="allow-scripts" srcdoc="${sentence('Kim Yo Jong')}"></iframe>
      <iframe sandbox srcdoc="${sentence('Kim Ju Ae')}"></iframe>
      <iframe src="data:text/html,${sentence('Kim Jong Nam')}"></iframe>
      <iframe id="blob"></iframe>
      <iframe src="javascript:'${sentence('Ri Pyong Chol').replaceAll('"', '&quot;')}'"></iframe>
      <iframe id="other" src="${other}"></iframe>
      <iframe id="xhtml" src="${xhtml}"></iframe>
      <iframe src="${svg}"></iframe>
      <object type="text/html" data="${object}"></object>
      <script>
        const blank = document.getElementById('blank').contentDocument;
        blank.body.innerHTML = '${sentence('Kim Jong Il')}';
        document.getElementById('blob').src = URL.createObjectURL(new Blob(['${sentence('Hwang Pyong So')}'], { type: 'text/html' }));
      </script>`;
    const url = site.page(documentOf(html));
    const page = await given.open(url);
    const own = await given.openOwn();
    const found: (string | null)[] = [];
    const looks: string[] = [];
    const look = async (what: string, words: readonly string[]) => {
      looks.push(what);
      const concepts = new Set(words).size;
      const differs = await paintedEverywhere(own, url, words);
      if (differs) found.push(`${what}: ${differs}`);
      await untilBadge(browser, page, String(concepts), PATIENCE).catch((error) =>
        found.push(`${what}: ${error}`),
      );
    };
    // A picture's text is no text of the page.
    const words = [
      'Kim Jong Un',
      'Kim Jong Il',
      'Kim Il Sung',
      'Kim Il Sung',
      'Kim Yo Jong',
      'Kim Ju Ae',
      'Kim Jong Nam',
      'Hwang Pyong So',
      'Ri Pyong Chol',
      'Kim Yong Nam',
      'Kim Jong Sik',
      'Kim Yong Chol',
      'Kim Yong Bok',
    ];
    await look('thirteen frames', words);
    await page.evaluate(() => document.getElementById('other')?.remove());
    const left = words.filter((word) => word !== 'Kim Yong Nam' && word !== 'Kim Jong Sik');
    await look('a frame of another site, with one in it, removed', left);
    const next = site.page(documentOf(sentence('Kim Jong Chol')), { host: 'other' });
    await page.evaluate((next) => {
      (document.getElementById('xhtml') as HTMLIFrameElement).src = next;
    }, next);
    await look('a frame that goes elsewhere', [
      ...left.filter((word) => word !== 'Kim Yong Chol'),
      'Kim Jong Chol',
    ]);
    proven('a wrong count', (await paintedEverywhere(own, url, words, 200)) !== null);
    return found.length > 0
      ? none(found, '')
      : all(looks.length, looks.length, `${words.length} frames of 12 kinds: ${looks.join('; ')}`);
  });

  given.row('C5', 'what stands in shadow roots is painted', async () => {
    const { browser, site } = given;
    const names = ['Kim Jong Un', 'Kim Jong Il', 'Kim Il Sung', 'Kim Yo Jong', 'Kim Ju Ae'];
    const page = await given.open(
      site.page(
        documentOf(`<style>x-a { display: block; height: 60px; font-size: 2rem }</style>
        <x-a><template shadowrootmode="open"><span>Kim Jong Un</span></template></x-a>
        <x-a></x-a><x-a></x-a><x-a></x-a><x-a></x-a><x-a>Nobody here</x-a>
        <script>
          const hosts = [...document.querySelectorAll('x-a')];
          const fill = (host, mode, name) => {
            const root = host.attachShadow({ mode });
            root.innerHTML = '<span>' + name + '</span>';
            return root;
          };
          window.roots = [hosts[0].shadowRoot, fill(hosts[1], 'closed', 'Kim Jong Il')];
          const outer = hosts[4].attachShadow({ mode: 'open' });
          outer.innerHTML = '<x-b></x-b>';
          roots[4] = fill(outer.firstChild, 'closed', 'Kim Ju Ae');
          setTimeout(() => { roots[2] = fill(hosts[2], 'open', 'Kim Il Sung'); }, 2_000);
          setTimeout(() => { roots[3] = fill(hosts[3], 'closed', 'Kim Yo Jong'); }, 2_000);
        </script>`),
      ),
    );
    await untilBadge(browser, page, String(names.length));
    await pause(500);
    const marked = await page.screenshot();
    await setSettings(browser, { highlights: false });
    await page.bringToFront();
    await until('no mark', async () => (await page.evaluate(() => CSS.highlights.size)) === 0);
    await pause(200);
    const bare = await page.screenshot();
    await setSettings(browser);
    const boxes = await page.evaluate(() => {
      const { roots } = window as unknown as { roots: ShadowRoot[] };
      const inRoots = roots.map((root) => root.querySelector('span') as Element);
      return [...inRoots, document.querySelectorAll('x-a')[5] as Element].map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return { x, y, width, height };
      });
    });
    const shares = boxes.map((box) => shareThatDiffers(marked, bare, box));
    proven('a word that is not marked looks the same', shares[5] === 0);
    // A dotted line of 2 px under letters of 32: some 1.5 % of the box.
    const painted = shares.slice(0, 5).filter((share) => share > 0.005).length;
    return all(
      painted,
      names.length,
      `open, closed, nested, both attached late, by pixels: ${shares.map((share) => `${(share * 100).toFixed(1)} %`).join(', ')}`,
    );
  });

  given.row('C7', 'hostile pages: the right marks, and nothing of ours throws', async () => {
    const { browser, site } = given;
    const own = await given.openOwn();
    const planted = site.page(documentOf('<p>Bread</p>'));
    const plantedIn = await given.open(planted);
    // Looked at once, it waits for changes.
    await pause(500);
    await throwInContentScript(own, plantedIn, planted);
    const isSeen = async () =>
      (await browser.complaints()).some((complaint) =>
        complaint.includes('requestIdleCallback is not a function'),
      );
    proven('an error of ours', await until('the planted error', isSeen).catch(() => false));
    await plantedIn.close();
    const before = (await browser.complaints()).length;

    const wrong: string[] = [];
    const tried = IS_WHOLE ? HOSTILE : HOSTILE.filter((_, index) => index % 4 === 0);
    for (const { what, html, options, words } of tried) {
      const url = site.page(documentOf(html), options);
      const page = await given.open(url);
      const differs = await paintedEverywhere(own, url, words);
      if (differs) wrong.push(`${what}: ${differs}`);
      await untilBadge(browser, page, String(words.length), PATIENCE).catch((error) =>
        wrong.push(`${what}: ${error}`),
      );
      await page.close().catch(() => {});
    }
    const complaints = (await browser.complaints()).slice(before);
    const good = tried.length - wrong.length - complaints.length;
    const note = `${tried.length} hostile pages, no error of ours`;
    return all(good, tried.length, good < tried.length ? [...wrong, ...complaints].join('; ') : note);
  });

  given.row('C8', 'where no extension may read, the popup says so', async () => {
    const { name, browser, site } = given;
    const words = JSON.parse(readFileSync(join(given.folder, '_locales/en/messages.json'), 'utf8')) as Record<
      string,
      { readonly message: string }
    >;
    const said = words.state_restricted?.message ?? 'no such word';
    const waiting = words.state_reading?.message ?? 'no such word';
    const before = (await browser.complaints()).length;
    const plain = site.page(documentOf(SIMPLE));
    const addresses = [
      site.page(PDF, { type: 'application/pdf', path: '/paper.pdf' }),
      `view-source:${plain}`,
      ...(name === 'chromium'
        ? ['chrome://version/', 'chrome://settings/']
        : ['about:support', 'about:config']),
    ];
    const wrong: string[] = [];
    for (const address of addresses) {
      const page = await given.open(address);
      const text = await popupOver(given, page, waiting);
      if (!text.includes(said)) wrong.push(`${address}: ${text.slice(0, 160)}`);
      const { badge } = await browser.toolbar(page);
      if (badge !== '') wrong.push(`${address}: badge "${badge}"`);
      await page.close();
    }
    const read = await given.open(plain);
    await untilPainted(read, ['Kim Jong Un']);
    proven(
      'the popup over a page that is read says otherwise',
      !(await popupOver(given, read, waiting)).includes(said),
    );
    const complaints = (await browser.complaints()).slice(before);
    wrong.push(...complaints);
    return all(
      addresses.length - wrong.length,
      addresses.length,
      wrong.length > 0 ? wrong.join('; ') : `a PDF, a source, the browser's own pages; no error`,
    );
  });

  given.row('C9', 'highlights that a page takes away come back, and no fight is without end', async () => {
    const { site } = given;
    const page = await given.open(site.page(documentOf(`${SIMPLE}${sentence('Kim Jong Il')}`)));
    const words = ['Kim Jong Un', 'Kim Jong Il'];
    await untilPainted(page, words);
    const wrong: string[] = [];
    let slowest = 0;
    const assaults = ['clear', 'delete', 'empty', 'one less'];
    for (const assault of assaults) {
      await page.evaluate((assault) => {
        const ours = CSS.highlights.get('marked-term') as unknown as Set<StaticRange>;
        if (assault === 'clear') CSS.highlights.clear();
        if (assault === 'delete') CSS.highlights.delete('marked-term');
        if (assault === 'empty') ours.clear();
        if (assault === 'one less') ours.delete([...ours][0] as StaticRange);
      }, assault);
      const start = performance.now();
      proven(`${assault} takes something away`, (await paintedWords(page)).length < 2);
      await untilPainted(page, words).catch((error) => wrong.push(`${assault}: ${error}`));
      slowest = Math.max(slowest, performance.now() - start);
    }

    const other = await given.open(site.page(documentOf(SIMPLE)));
    await untilPainted(other, ['Kim Jong Un']);
    const length = times(12_000, 7_500);
    const returns = await other.evaluate(async (length) => {
      let returns = 0;
      for (const end = performance.now() + length; performance.now() < end; ) {
        if (CSS.highlights.size > 0) returns++;
        CSS.highlights.clear();
        await new Promise(requestAnimationFrame);
      }
      return returns;
    }, length);
    if (returns < 3 || returns > 8) wrong.push(`came back ${returns} times in ${length} ms of fight`);
    return {
      ...all(
        assaults.length + 1 - wrong.length,
        assaults.length + 1,
        wrong.length > 0
          ? wrong.join('; ')
          : `taken away in 4 ways, each time back; ${returns} times in ${length} ms of a fight in every frame`,
      ),
      times: [{ what: 'back after', ms: slowest, plan: 1_000 }],
    };
  });
});
