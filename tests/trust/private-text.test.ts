/** Row A3: what is the reader's own never comes where a page can see it, whatever the page tries. */
import type { OwnTerm } from '../../src/core/own-terms/own-term.ts';
import { documentOf } from '../support/serve-pages.ts';
import { setSettings } from '../support/settings-of.ts';
import type { TestPage } from '../support/test-browser.ts';
import { until } from '../support/until.ts';
import { openCard, untilPainted } from './looks.ts';
import { describeRows, none, proven } from './row.ts';

/** Letters that stand in nothing but what this test gives the extension. */
const SITE = 'zqsite';
const SEARCH = 'zqsearch';
const NOTE = 'zqnote';
const ELSEWHERE = 'zqelsewhere';
const LISTED = 'zqlisted';
const SENTINELS = [SITE, SEARCH, NOTE, ELSEWHERE, LISTED];

const own = (number: number, label: string, aliases: readonly string[], painted: boolean): OwnTerm => ({
  id: `own-${number}`,
  label,
  aliases,
  meaning: { kind: 'note', note: `${NOTE} about ${label}` },
  painted,
});

/** One that the page names in another form, one that it does not name, one that is listed in the popup only. */
const TERMS = [
  own(1, `${ELSEWHERE}label`, ['Zenda'], true),
  own(2, ELSEWHERE, [], true),
  own(3, LISTED, ['Strelsau'], false),
];

declare const chrome: { readonly runtime: { sendMessage(message: object): Promise<{ ok: boolean }> } };

async function replaceOwnTerms(page: TestPage, terms: readonly OwnTerm[]): Promise<void> {
  await page.evaluate(async (sent) => {
    const { runtime } = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
    const answer = await runtime.sendMessage({ ask: 'replaceOwnTerms', given: [JSON.parse(sent)] });
    if (!answer?.ok) throw new Error(JSON.stringify(answer));
  }, JSON.stringify(terms));
}

/** A page that notes all that it can learn without asking. */
const NOSY = `<script>
  window.heard = [];
  const note = (what, value) => heard.push(what + ': ' + value);
  new MutationObserver((records) => {
    for (const { type, target, addedNodes, attributeName } of records) {
      note('mutation', type + ' ' + (target.outerHTML ?? target.data ?? '') + ' ' + attributeName);
      for (const node of addedNodes) note('added', node.outerHTML ?? node.data);
    }
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  for (const name of ['message', 'messageerror', 'storage', 'keydown', 'keyup', 'keypress', 'input', 'beforeinput', 'change', 'copy', 'cut', 'paste', 'focusin', 'selectionchange', 'click', 'pointerdown', 'submit', 'hashchange'])
    for (const to of [window, document])
      to.addEventListener(name, (event) => note('event ' + name, JSON.stringify([event.key, event.data, event.target?.nodeName, event.target?.value, event.composedPath().map(String)])), true);
  new PerformanceObserver((list) => { for (const { name } of list.getEntries()) note('performance', name); })
    .observe({ entryTypes: ['resource', 'navigation', 'mark', 'measure'] });
  new BroadcastChannel('settings').onmessage = ({ data }) => note('channel', data);
  addEventListener('error', ({ message }) => note('error', message));
</script>`;

/** Everything that the page can look at now, by name of the look. */
function lookAround(page: TestPage): Promise<Record<string, string>> {
  return page.evaluate(async () => {
    const looks: Record<string, string> = {};
    const walk = (): string => {
      const selection = getSelection() as Selection;
      const texts: string[] = [];
      for (let steps = 0; steps < 400; steps++) {
        selection.modify('extend', 'forward', 'word');
        texts.push(selection.toString());
      }
      return texts.at(-1) ?? '';
    };
    const find = (window as unknown as { find(text: string): boolean }).find.bind(window);
    looks.html = document.documentElement.outerHTML;
    const serializable = document.documentElement as unknown as { getHTML?(of: object): string };
    looks.shadow = serializable.getHTML?.({ serializableShadowRoots: true }) ?? '';
    getSelection()?.selectAllChildren(document.documentElement);
    looks.selectedAll = String(getSelection());
    document.execCommand('selectAll');
    looks.commanded = String(getSelection());
    getSelection()?.collapse(document.body, 0);
    looks.walked = walk();
    const words = ['zqsite', 'zqsearch', 'Kim Jong Un', 'North Korea'];
    getSelection()?.collapse(document.body, 0);
    looks.found = words.filter((word) => !word.startsWith('Kim') && find(word)).join() + walk();
    looks.highlights = [...CSS.highlights]
      .map(
        ([name, ranges]) =>
          `${name} ${[...(ranges as unknown as Set<StaticRange>)].map(({ startContainer }) => startContainer.textContent)}`,
      )
      .join();
    looks.styles = [document.documentElement, document.documentElement.lastElementChild as Element]
      .flatMap((element) =>
        ['', '::before', '::after', '::highlight(marked-term)'].map((part) => {
          const style = getComputedStyle(element, part);
          return [...style].map((name) => style.getPropertyValue(name)).join(';');
        }),
      )
      .join();
    looks.sheets = [...document.styleSheets, ...document.adoptedStyleSheets]
      .map(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText))
      .join();
    looks.stored = JSON.stringify([
      { ...localStorage },
      { ...sessionStorage },
      document.cookie,
      await indexedDB.databases(),
      await caches.keys(),
    ]);
    looks.navigator = JSON.stringify([
      history.state,
      document.referrer,
      window.name,
      location.href,
      document.title,
    ]);
    looks.globals = Object.getOwnPropertyNames(window)
      .map((name) => {
        try {
          return `${name}=${String((window as unknown as Record<string, unknown>)[name]).slice(0, 200)}`;
        } catch {
          return name;
        }
      })
      .join();
    looks.frames = [...document.querySelectorAll('iframe')].map(({ src }) => src).join();
    looks.timing = performance
      .getEntries()
      .map(({ name }) => name)
      .join();
    looks.pointed = [...Array(50).keys()]
      .map((n) => document.elementFromPoint(n * 20, n * 12)?.textContent ?? '')
      .join();
    looks.focused =
      (document.activeElement as HTMLInputElement | null)?.value ?? document.activeElement?.outerHTML ?? '';
    looks.heard = (window as unknown as { heard: string[] }).heard.join('\n');
    return looks;
  });
}

describeRows('private text', (given) => {
  given.row('A3', 'what a reader writes, searches for and sets never reaches a page', async () => {
    const { browser, site, sink } = given;
    const ours = await given.openOwn();
    await setSettings(browser, { sitesOff: [`${SITE}.example`] });
    await replaceOwnTerms(ours, TERMS);
    const page = await given.open(
      site.page(
        documentOf(
          `${NOSY}<p style="font-size:2rem">They met Kim Jong Un.</p><p>The prisoner of Zenda left for Strelsau.</p>`,
        ),
      ),
    );
    await untilPainted(page, ['Kim Jong Un', 'Zenda']);
    const looks: Record<string, string>[] = [];

    const popup = await browser.openPopup(page);
    await popup.waitFor(() => document.querySelector('.search input'));
    // The popup knows the notes that the page must not.
    await popup.waitFor((note) => document.body.textContent?.includes(note), NOTE);
    await popup.click('.search input');
    await popup.type(SEARCH);
    await popup.waitFor(
      (typed) => document.querySelector<HTMLInputElement>('.search input')?.value.includes(typed),
      SEARCH,
    );
    await popup.close();
    looks.push(await lookAround(page));
    const options = await browser.openExtensionPage('options.html');
    await options.waitFor((site) => document.body.textContent?.includes(site), SITE);
    await options.close();
    await openCard(page);
    const card = await until(
      'the card',
      async () => (await page.inShadow('html > :last-child', '.card'))?.text,
    );
    looks.push(await lookAround(page));
    await page.press('Escape');
    looks.push(await lookAround(page));
    await setSettings(browser);
    await replaceOwnTerms(ours, []);

    const everything = looks.flatMap((look) => Object.entries(look));
    // The page does see what is public, the card's text among it: the looks look where they should.
    const scope = card.split(/\s+/).slice(0, 6).join(' ');
    proven(
      `the card's own words, "${scope}"`,
      everything.some(
        ([name, text]) =>
          /walked|found|selectedAll|commanded/.test(name) &&
          wordsOf(text).includes(wordsOf(card).slice(40, 80)),
      ),
    );
    await page.evaluate(() => document.body.setAttribute('data-planted', 'zqplanted'));
    const planted = await lookAround(page);
    proven(
      'a planted sentinel',
      ['html', 'heard'].every((name) => planted[name]?.includes('zqplanted')),
    );

    const found = everything
      .filter(([, text]) => SENTINELS.some((sentinel) => text.toLowerCase().includes(sentinel)))
      .map(([name, text]) => `${name}: ${text.slice(0, 200)}`);
    const left = [...sink.reached, ...site.requests].filter((request) =>
      SENTINELS.some((one) => request.includes(one)),
    );
    return none(
      [...found, ...left],
      `${Object.keys(planted).length} kinds of look, after the popup was searched, with the card open, and after; what goes out, too`,
    );
  });
});

const wordsOf = (text: string): string => text.replace(/\s+/g, '');
