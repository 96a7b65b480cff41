/**
 * Row E1: whatever a reader, a page or a file writes is text wherever we show it. The same screens are looked at with
 * harmless words in all places and with hostile ones: no element, attribute or style may be there that was not before.
 */
import type { OwnTerm } from '../../src/core/own-terms/own-term.ts';
import { readForm, readOwnTerms } from '../../src/core/own-terms/read-own-terms.ts';
import { documentOf } from '../support/serve-pages.ts';
import { setSettings } from '../support/settings-of.ts';
import type { Json, TestDocument, TestPage } from '../support/test-browser.ts';
import { until } from '../support/until.ts';
import { ask, clearStorage, store } from './ask-background.ts';
import { times } from './figures.ts';
import { HOSTILE_TEXTS } from './hostile-texts.ts';
import { openCard, paintedWords, untilPainted } from './looks.ts';
import { inContentScripts } from './own-page.ts';
import { all, describeRows, proven, type TrustTest } from './row.ts';

/** What a screen is made of, words left out. */
interface Look {
  /** Every element in its parent with the names of its attributes, its classes, style and source; each kind once. */
  readonly kinds: readonly string[];
  /** Words of ours, outside what keeps its direction to itself, that run backwards. */
  readonly backwards: readonly string[];
  /** Beyond the edge of the screen. */
  readonly wide: readonly string[];
  readonly hasRun: boolean;
  readonly address: string;
}

/** Looks at a page of ours. Travels into it. */
function lookAt(): Look {
  const named = (element: Element) =>
    `${element.localName}${(element.getAttribute('class') ?? '').replace(/^| +/g, '.')}`;
  const kinds = new Set<string>();
  const wide = new Set<string>();
  const edge = document.documentElement.clientWidth + 1;
  for (const element of document.querySelectorAll('*')) {
    const attributes = element.getAttributeNames().sort().join(' ');
    const loads = ['style', 'src', 'srcset', 'action'].map((name) => element.getAttribute(name) ?? '');
    const within = element.parentElement ? named(element.parentElement) : '';
    kinds.add(`${within} > ${named(element)} [${attributes}] ${loads.join(' ').trim()}`.trim());
    const { left, right, width } = element.getBoundingClientRect();
    if (width > 1 && (right > edge || left < -1)) wide.add(named(element));
  }
  const backwards = new Set<string>();
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (texts.nextNode()) {
    const { data } = texts.currentNode as Text;
    const { parentElement } = texts.currentNode;
    if (!parentElement || parentElement.closest('bdi, [dir=auto], textarea, code, .spoken, script, style'))
      continue;
    for (const { index, 0: word } of data.matchAll(/[A-Za-z]{3,}/g)) {
      const boxOf = (at: number) => {
        range.setStart(texts.currentNode, at);
        range.setEnd(texts.currentNode, at + 1);
        return range.getBoundingClientRect();
      };
      const first = boxOf(index);
      const last = boxOf(index + word.length - 1);
      if (first.width > 0 && Math.abs(first.top - last.top) < 2 && last.left < first.left)
        backwards.add(`${word} in ${named(parentElement)}`);
    }
  }
  return {
    kinds: [...kinds],
    backwards: [...backwards],
    wide: [...wide],
    hasRun: 'planted' in window,
    address: location.pathname,
  };
}

/** What is on a screen that was not there with harmless words. */
function foundOn(screen: string, harmless: readonly Look[], hostile: Look): string[] {
  const known = new Set(harmless.flatMap(({ kinds }) => kinds));
  const wideBefore = new Set(harmless.flatMap(({ wide }) => wide));
  return [
    ...hostile.kinds.filter((kind) => !known.has(kind)).map((kind) => `an element: ${kind}`),
    ...hostile.backwards.map((word) => `backwards: ${word}`),
    ...hostile.wide.filter((one) => !wideBefore.has(one)).map((one) => `beyond the edge: ${one}`),
    ...(hostile.hasRun ? ['a script ran'] : []),
    ...(hostile.address !== harmless[0]?.address ? [`it led to ${hostile.address}`] : []),
  ].map((problem) => `${screen}: ${problem}`);
}

const HARMLESS = HOSTILE_TEXTS.map((_, at) => `Ruritania ${at}`);

/** A word that stands in the page for each term, so that it is found whatever its label. */
const wordOf = (at: number) => `Zq${at}word`;

/** A term of each text: as its label and as another form of it where it may be one, and as its note. */
const termsOf = (texts: readonly string[]): readonly OwnTerm[] =>
  readOwnTerms(
    texts.map((text, at) => ({
      id: `own-${at + 1}`,
      label: readForm(text) ?? `Term ${at}`,
      aliases: [wordOf(at), readForm(texts[(at + 1) % texts.length]) ?? `Other ${at}`],
      meaning: { kind: 'note', note: text },
      painted: true,
    })),
  ).terms;

const asFile = (texts: readonly string[], aliases: readonly string[]) =>
  JSON.stringify({
    file: 'backgrounder-settings',
    version: 2,
    settings: { sitesOff: ['one.example', ...texts.map((text) => text.slice(0, 200))] },
    ownTerms: termsOf(texts).map((term) => ({ ...term, aliases: [...term.aliases, ...aliases] })),
  });

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

interface Shown {
  readonly looks: readonly Look[];
  /** How many texts were looked for on it, and which of them do not stand there letter by letter. */
  readonly texts: number;
  readonly lost: readonly string[];
}

type Screen = (texts: readonly string[]) => Promise<Shown>;

/** Compares texts where they are shown, so that no letter changes on the way to the test. */
function isShown(page: TestDocument, selector: string, wanted: readonly string[]): Promise<string[]> {
  return page.evaluate(
    (selector, sent) => {
      const wanted = JSON.parse(sent) as string[];
      const shown = [...document.querySelectorAll(selector)].map((element) => element.textContent ?? '');
      return wanted
        .filter((text) => !shown.includes(text))
        .map((text) => `${selector}: ${JSON.stringify(text)}`);
    },
    selector,
    asPlain(wanted),
  );
}

/** As JSON of plain letters: on the way to Firefox's popup others are changed. */
const asPlain = (value: Json): string =>
  JSON.stringify(value).replace(
    /[^ -~]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** Whether something comes to be so in a page, soon. */
const comes = <A extends Json>(page: TestDocument, isSo: (given: A) => unknown, given: A): Promise<boolean> =>
  until('it', async () => Boolean(await page.evaluate(isSo, given)), 5_000).then(
    () => true,
    () => false,
  );

async function replaceTerms(own: TestPage, terms: readonly OwnTerm[]): Promise<void> {
  const answer = await ask(own, 'replaceOwnTerms', JSON.parse(JSON.stringify(terms)));
  if (!answer) throw new Error('the terms were refused');
}

/** The screens, each with the place of everything on it that somebody else wrote. */
function screensOf(given: TrustTest, own: TestPage): Readonly<Record<string, Screen>> {
  const { browser, site } = given;
  const options = async (): Promise<TestPage> => {
    const page = await browser.openExtensionPage('options.html');
    await page.waitFor(() => document.querySelector('input[type=file]') !== null);
    return page;
  };
  const choose = (page: TestPage, text: string) =>
    page.evaluate((text) => {
      const field = document.querySelector('input[type=file]') as HTMLInputElement;
      const chosen = new DataTransfer();
      chosen.items.add(new File([text], 'settings.json', { type: 'application/json' }));
      field.files = chosen.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    }, text);
  /** A page that has the word of every term, and one that the thesaurus knows. */
  const mentioning = (texts: readonly string[]) =>
    site.page(
      documentOf(
        `<p>Pyongyang had not answered.</p>${texts.map((_, at) => `<p>${wordOf(at)}</p>`).join('')}`,
      ),
    );

  return {
    'the list of own terms': async (texts) => {
      const terms = termsOf(texts);
      await replaceTerms(own, terms);
      const page = await options();
      await page.waitFor(
        (count) => document.querySelectorAll('.own-terms > .own-list > li').length === count,
        terms.length,
      );
      const looks = [await page.evaluate(lookAt)];
      const lost = [
        ...(await isShown(
          page,
          '.own-words > b > bdi',
          terms.map(({ label }) => label),
        )),
        ...(await isShown(
          page,
          '.own-words .aside bdi',
          terms.flatMap(({ aliases }) => aliases),
        )),
        ...(await isShown(
          page,
          '.own-note',
          terms.flatMap(({ meaning }) => (meaning.kind === 'note' ? [meaning.note] : [])),
        )),
      ];
      // Changed, which puts it into a heading and three fields; then saved or removed, which says its label.
      const steps = await page.evaluate(
        async (turns) => {
          const rest = () => new Promise((done) => setTimeout(done, 60));
          const said: string[] = [];
          const labelled = (row: Element) => row.querySelector('b > bdi')?.textContent ?? '';
          const rows = () => [...document.querySelectorAll('.own-terms > .own-list > li')];
          for (const turn of turns) {
            const row = rows()[turn];
            if (!row) continue;
            row.querySelector<HTMLElement>('.own-actions button')?.click();
            await rest();
            const field = document.querySelector<HTMLInputElement>('.own-form input[type=text]');
            if (field?.value !== labelled(row)) said.push(`the field has ${JSON.stringify(field?.value)}`);
            const heading = document.querySelector('.own-form h3');
            if (heading?.firstElementChild) said.push(`the heading: ${heading.innerHTML}`);
          }
          return said;
        },
        texts.map((_, at) => at).filter((at) => at % 3 === 0),
      );
      looks.push(await page.evaluate(lookAt));
      await page.evaluate(() =>
        document.querySelector<HTMLElement>('.own-actions button:last-child')?.click(),
      );
      await page.waitFor(() => document.querySelector('.own-done p') !== null);
      looks.push(await page.evaluate(lookAt));
      await page.close();
      return { looks, texts: terms.length * 4, lost: [...lost, ...steps] };
    },
    'the preview of a settings file': async (texts) => {
      await replaceTerms(own, []);
      const page = await options();
      const looks: Look[] = [];
      for (const aliases of [[], ['Pyongyang', 'news']]) {
        await choose(page, asFile(texts, aliases));
        await page.waitFor(() => document.querySelector('.change-preview tbody tr') !== null);
        if (aliases.length > 0) await page.waitFor(() => document.querySelector('.own-left li') !== null);
        await page.evaluate(() => {
          for (const closed of document.querySelectorAll('details')) closed.open = true;
        });
        looks.push(await page.evaluate(lookAt));
      }
      const labels = termsOf(texts).map(({ label }) => label);
      const lost = await isShown(page, '.own-left li bdi', labels);
      await page.close();
      return { looks, texts: labels.length, lost };
    },
    'settings that could not be read': async (texts) => {
      const looks: Look[] = [];
      let lost: string[] = [];
      for (let at = 0; at < texts.length; at += 50) {
        const some = texts.slice(at, at + 50).map((text) => text.replace(/\p{Cs}/gu, ''));
        await store(own, { 'settings-unread': some.map((value) => ({ name: 'markColour', value })) });
        const page = await options();
        await page.waitFor(() => document.querySelector('.unread') !== null);
        looks.push(await page.evaluate(lookAt));
        lost = [
          ...lost,
          ...(await isShown(
            page,
            '.unread code',
            some.map((text) => JSON.stringify(text)),
          )),
        ];
        await page.close();
      }
      await clearStorage(own);
      await setSettings(browser, { density: 'all' });
      return { looks, texts: texts.length, lost };
    },
    'the popup, its list and each chosen term': async (texts) => {
      const terms = termsOf(texts);
      await replaceTerms(own, terms);
      const page = await given.open(mentioning(texts));
      await until('marks', async () => (await paintedWords(page)).length > 0);
      const popup = await browser.openPopup(page);
      await popup.waitFor(
        () => document.querySelector('.own-notes') && document.querySelector('.concepts > .action'),
      );
      const looks = [await popup.evaluate(lookAt)];
      await popup.evaluate(() => document.querySelector<HTMLElement>('.concepts > .action')?.click());
      await popup.waitFor(
        (count) => document.querySelectorAll('button.concept').length > count,
        terms.length - 1,
      );
      looks.push(await popup.evaluate(lookAt));
      const lost = await isShown(
        popup,
        '.concept-name > bdi',
        terms.map(({ label }) => label),
      );
      for (const [turn, { id, label, meaning }] of terms.entries()) {
        const wanted = asPlain([label, meaning.kind === 'note' ? meaning.note : '']);
        await popup.evaluate(
          (id) => document.querySelector<HTMLElement>(`[data-concept="${id}"]`)?.click(),
          id,
        );
        const isThere = await comes(
          popup,
          (wanted) => {
            const shown = ['.chosen h2 > bdi', '.chosen .own-note'].map(
              (selector) => document.querySelector(selector)?.textContent ?? '',
            );
            return shown.join('\n') === (JSON.parse(wanted) as string[]).join('\n');
          },
          wanted,
        );
        if (!isThere) lost.push(`chosen: ${wanted}`);
        if (turn % LOOK_EVERY === 0) looks.push(await popup.evaluate(lookAt));
      }
      await popup.close();
      await page.close();
      return { looks, texts: terms.length * 3, lost };
    },
    'what is typed into the popup, and its suggestions': async (texts) => {
      const terms = termsOf(texts);
      await replaceTerms(own, terms);
      const page = await given.open(site.page(documentOf('<p>Bread.</p>')));
      const popup = await browser.openPopup(page);
      await popup.waitFor(
        () => document.querySelector('.search input') && document.querySelector('.line-words'),
      );
      const type = (text: string) =>
        popup.evaluate((sent) => {
          const field = document.querySelector('.search input') as HTMLInputElement;
          field.focus();
          field.value = JSON.parse(sent) as string;
          field.dispatchEvent(new Event('input', { bubbles: true }));
        }, asPlain(text));
      const looks: Look[] = [];
      const lost: string[] = [];
      let turn = 0;
      const seen = async (what: string, text: string, isThere: (text: string) => boolean) => {
        if (!(await comes(popup, isThere, asPlain(text)))) lost.push(`${what}: ${JSON.stringify(text)}`);
        if (turn++ % LOOK_EVERY === 0 || TURNING.test(text) || KNOWN.some((known) => text.endsWith(known)))
          looks.push(await popup.evaluate(lookAt));
      };
      for (const text of [...new Set([...texts, ...KNOWN])]) {
        // No term begins so: what is typed is what is asked.
        await type(`zq ${text}`);
        await seen('typed', `zq ${text}`, (sent) => {
          const asVisible = (text: string) => text.replace(/[\s\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu, '');
          const asked = document.querySelector('.asked');
          const isDone = document.querySelector('.answer')?.getAttribute('aria-busy') === 'false';
          return (
            isDone && asVisible(asked?.textContent ?? '').includes(asVisible(JSON.parse(sent) as string))
          );
        });
      }
      for (const { label } of terms) {
        await type(label);
        await seen('suggested', label, (sent) =>
          [...document.querySelectorAll('.suggestion .concept-name > bdi')].some(
            ({ textContent }) => textContent === JSON.parse(sent),
          ),
        );
      }
      await popup.close();
      await page.close();
      return { looks, texts: texts.length + terms.length, lost };
    },
    'the title of the page': async (texts) => {
      await replaceTerms(own, []);
      const looks: Look[] = [];
      const lost: string[] = [];
      const page = await given.open(site.page(documentOf('<p>Pyongyang had not answered.</p>')));
      await untilPainted(page, ['Pyongyang']);
      for (let at = 0; at < texts.length; at += TITLES_AT_ONCE) {
        const title = texts.slice(at, at + TITLES_AT_ONCE).join(' · ');
        await page.evaluate((sent) => {
          document.title = JSON.parse(sent) as string;
        }, asPlain(title));
        const popup = await browser.openPopup(page);
        const isThere = await comes(
          popup,
          (sent) => {
            const asVisible = (text: string) => text.replace(/[\s\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu, '');
            const shown = asVisible(document.querySelector('h1')?.textContent ?? '');
            return (
              shown.includes(asVisible(JSON.parse(sent) as string)) &&
              document.querySelector('.excerpt') !== null
            );
          },
          asPlain(title.replace(/\p{Cs}/gu, '')),
        );
        if (!isThere) lost.push(`a title: ${JSON.stringify(title).slice(0, 200)}`);
        looks.push(await popup.evaluate(lookAt));
        await popup.close();
      }
      await page.close();
      return { looks, texts: Math.ceil(texts.length / TITLES_AT_ONCE), lost };
    },
    'the card, in the page': async (texts) => {
      // Between words, or no page would be found to have it.
      const terms = termsOf(texts.map((text) => `Zenda ${text} Zenda`));
      await replaceTerms(own, terms);
      const every = await given.open(
        site.page(
          documentOf(
            `<div style="font:8px/9px serif">${terms.map(({ label }) => `<div>${escaped(label)}</div>`).join('')}</div>`,
          ),
        ),
      );
      const found = await until('marks', async () => {
        const painted = new Set(await paintedWords(every));
        return painted.size > times(30, 5) && painted;
      });
      await every.close();
      const looks: Look[] = [];
      const lost: string[] = [];
      const labels = terms.map(({ label }) => label).filter((label) => found.has(label));
      const step = Math.max(1, Math.floor(labels.length / times(30, 5)));
      const turns = labels.filter((_, at) => at % step === 0);
      for (const label of turns) {
        const url = site.page(
          documentOf(`<p style="font:12px serif;white-space:nowrap">${escaped(label)}</p>`),
        );
        const page = await given.open(url);
        await untilPainted(page, [label]);
        const before = await page.evaluate(() => document.documentElement.outerHTML);
        await openCard(page);
        const [frame] = await inContentScripts(own, url, lookAtCard);
        if (!frame) throw new Error(`no frame of ${url}`);
        looks.push(frame.result.look);
        if (frame.result.name !== label) lost.push(`a card: ${JSON.stringify(frame.result.name)}`);
        await page.press('Escape');
        const isClosed = await comes(page, (before) => document.documentElement.outerHTML === before, before);
        if (!isClosed) lost.push(`the page is another after the card of ${JSON.stringify(label)}`);
        await page.close();
      }
      return { looks, texts: turns.length, lost };
    },
  };
}

/** Looks at the card, where our content scripts live: from the page nobody sees into it. Travels. */
function lookAtCard(): { name: string; look: Look } {
  const host = document.documentElement.lastElementChild as Element & { openOrClosedShadowRoot?: ShadowRoot };
  const { chrome } = globalThis as unknown as {
    chrome: { dom?: { openOrClosedShadowRoot(of: Element): ShadowRoot } };
  };
  const root = chrome.dom?.openOrClosedShadowRoot(host) ?? host.openOrClosedShadowRoot;
  const kinds = [...(root?.querySelectorAll('*') ?? [])].map((element) => {
    const attributes = element.getAttributeNames().sort().join(' ');
    const within = element.parentElement?.localName ?? '';
    return `${within} > ${element.localName}.${element.getAttribute('class') ?? ''} [${attributes}]`;
  });
  const name = root?.querySelector('.card-concept b')?.textContent ?? '';
  const hasRun = 'planted' in window;
  return { name, look: { kinds: [...new Set(kinds)], backwards: [], wide: [], hasRun, address: 'a page' } };
}

/** Asked for among harmless words, so that excerpts of all kinds have been seen. */
const KNOWN = [
  'strategic patience',
  'Stockholm talks',
  'sanctions',
  'Pyongyang',
  'human rights',
  'script body',
];

/** That the letters are right tells already that they became nothing else; the whole screen is looked at so often. */
const LOOK_EVERY = 5;

/** Marks of direction: after these the whole screen is looked at always. */
const TURNING = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

/** So many texts make one title: each needs a popup of its own. */
const TITLES_AT_ONCE = 8;

/** The detectors must see each fault, and the texts must be ones that do something where somebody forgets. */
async function proveDetectors(given: TrustTest, own: TestPage): Promise<string> {
  const { browser, site, sink } = given;
  const web = await given.open(site.page(documentOf('<div></div>')));
  const alive = await web.evaluate((sent) => {
    // In a document that nobody shows: here some of them would lead away.
    const box = document.implementation.createHTMLDocument().body;
    return (JSON.parse(sent) as string[]).filter((text) => {
      box.innerHTML = text;
      return box.firstElementChild !== null;
    }).length;
  }, asPlain(HOSTILE_TEXTS));
  proven(`texts that become elements, ${alive}`, alive > 60);
  await web.goto(
    site.page(documentOf(`<p>told ${HOSTILE_TEXTS[0]}</p><img src="http://elsewhere.example/seen">`)),
  );
  proven('a script that runs', await web.evaluate(() => 'planted' in window));
  proven('a request', await until('it', () => sink.reached.some((one) => one.includes('elsewhere.example'))));
  await web.close();

  await replaceTerms(own, termsOf(['<b>told</b>', `told ${'\u202e'}backwards`]));
  const page = await browser.openExtensionPage('options.html');
  await page.waitFor(() => document.querySelectorAll('.own-words b > bdi').length === 2);
  const harmless = await page.evaluate(lookAt);
  const faults: Readonly<Record<string, () => void>> = {
    'an element': () => {
      const label = document.querySelector('.own-words b > bdi') as HTMLElement;
      label.innerHTML = label.textContent ?? '';
    },
    backwards: () => {
      document.querySelector('h2')?.append(' \u202ewords of ours');
    },
    'beyond the edge': () => {
      (document.querySelector('h1') as HTMLElement).style.minWidth = '9000px';
    },
    'a script ran': () => {
      (window as unknown as { planted: number }).planted = 1;
    },
  };
  for (const [name, plant] of Object.entries(faults)) {
    await page.evaluate(plant);
    const found = foundOn('planted', [harmless], await page.evaluate(lookAt));
    proven(
      name,
      found.some((problem) => problem.startsWith(`planted: ${name}`)),
    );
  }
  proven(
    'a text that is not shown',
    (await isShown(page, '.own-words b > bdi', ['<b>told</b>'])).length === 1,
  );
  await page.close();
  return `${alive} become elements where they are shown as HTML`;
}

describeRows('hostile texts', (given) => {
  given.row(
    'E1',
    'what others write is shown as text, and nothing comes of it',
    async () => {
      const { browser, sink, site } = given;
      const own = await given.openOwn();
      await setSettings(browser, { density: 'all' });
      const note = await proveDetectors(given, own);
      const step = times(1, 6);
      const pick = (texts: readonly string[]) => texts.filter((_, at) => at % step === 0);
      const [hostile, harmless] = [pick(HOSTILE_TEXTS), pick(HARMLESS)];
      const found: string[] = [];
      const requests = sink.reached.length;
      const told: string[] = [];
      let [shown, lost] = [0, 0];
      for (const [screen, show] of Object.entries(screensOf(given, own))) {
        const before = await show([...harmless, ...(screen.startsWith('what is typed') ? KNOWN : [])]);
        found.push(...before.lost.map((problem) => `${screen}, harmless words: ${problem}`));
        const now = await show(hostile);
        if (now.looks.length === 0 || now.texts === 0) found.push(`${screen}: nothing was looked at`);
        found.push(...new Set(now.looks.flatMap((look) => foundOn(screen, before.looks, look))));
        found.push(...now.lost.map((problem) => `${screen}, not as it was written: ${problem}`));
        shown += now.texts;
        lost += now.lost.length;
        told.push(`${screen} (${now.looks.length})`);
      }
      await replaceTerms(own, []);
      await setSettings(browser);
      found.push(...sink.reached.slice(requests).map((address) => `a request: ${address}`));
      found.push(...site.requests.filter((one) => /\/(x|seen|\d+)$/.test(one) && one.includes('/x')));
      found.push(...(await browser.complaints()));
      if (found.length > 0) console.log(found.join('\n'));
      return {
        ...all(shown - lost, shown, `${hostile.length} texts, ${note}; looks at ${told.join(', ')}`),
        ...(found.length > 0 && { met: false, note: found.join('; ').slice(0, 900) }),
      };
    },
    1_800_000,
  );
});
