/**
 * How much script does the popup need from open to drawn, on a long article? Over the smallest popup there can be: the
 * same HTML, and preact drawing one word. Drawn is it with the largest contentful paint; what it draws below the fold
 * after that is shown, not counted. What the background does meanwhile (ranking) is another process's.
 */
import type { BenchTab } from '../bench-browser.ts';
import type { Bench } from '../bench-session.ts';
import { newsPage } from '../corpus.ts';
import { interleaved, median, ratio } from '../medians.ts';
import { startPainted } from '../painted-page.ts';
import type { Question } from '../questions.ts';
import { printTable } from '../table.ts';
import { traceOf } from '../trace.ts';

const ROUNDS = 9;

/** CSS px. */
const POPUP = { width: 400, height: 600 };

interface Opened {
  /** Until it is drawn, and in all; ms of processor time. */
  readonly script: number;
  readonly allScripts: number;
  readonly work: number;
}

/** Opens a page of the extension in a tab that shows another (empty) one: the process is there, as a reader's is. */
async function opening(tab: BenchTab, home: string, path: string, drawn: string): Promise<Opened> {
  await tab.page.goto(`${home}bench-blank.html`);
  await tab.atRest();
  const { tasks, drawn: drawnAt } = await traceOf(tab, async () => {
    await tab.page.goto(`${home}${path}`);
    // No polling in the page: nothing but the popup's own scripts runs there meanwhile.
    await tab.atRest();
  });
  if (!(await tab.inPage<boolean>(`Boolean(${drawn})`))) throw new Error(`${path} drew nothing.`);
  if (drawnAt === undefined) throw new Error(`The trace does not tell when ${path} was drawn.`);
  const sum = (of: 'scripts' | 'whole', some = tasks) => some.reduce((all, task) => all + task[of], 0);
  return {
    script: sum(
      'scripts',
      tasks.filter(({ end }) => end <= drawnAt),
    ),
    allScripts: sum('scripts'),
    work: sum('whole'),
  };
}

/**
 * A fault planted: a popup that works for 20 ms behind an `await`, as ours does with all that it draws. A trace that
 * does not tell of it measures nothing. (Of 20 ms on the clock the processor gives a shared machine a part.)
 */
async function provesItself(tab: BenchTab, home: string): Promise<void> {
  const { script } = await opening(
    tab,
    home,
    'bench-slow-popup.html',
    'document.body.textContent === "Slow"',
  );
  if (script < 8) throw new Error(`The trace shows ${script.toFixed(1)} ms of a script that worked for 20.`);
}

export const popup: Question = {
  keys: ['popup'],
  answer: async (bench: Bench) => {
    const { browser } = bench;
    bench.page('article', newsPage({ characters: 150_000, mentions: 12, seed: 9 }));
    await browser.tab.open('article');
    await startPainted(bench, browser.tab);
    const id = await browser.tab.tabId();
    const tab = await browser.newTab();
    // As large as a popup is at most: what a taller window shows beyond it, no reader of a popup sees.
    await tab.page.setViewport(POPUP);
    await provesItself(tab, browser.home);
    const seen = await interleaved(['empty', 'ours'] as const, ROUNDS, (which) =>
      which === 'empty'
        ? opening(tab, browser.home, 'bench-popup.html', 'document.body.textContent === "Empty"')
        : opening(
            tab,
            browser.home,
            `popup.html?tab=${id}`,
            'document.querySelector("blockquote, q, article")',
          ),
    );
    await tab.page.close();
    const script = (which: 'empty' | 'ours') => seen[which].map((one) => one.script);
    printTable(
      'Popup, from open to drawn (ms of processor time)',
      ['', 'scripts until drawn', 'all scripts', 'all work'],
      (['empty', 'ours'] as const).map((which) => [
        which === 'empty' ? 'empty preact popup' : 'ours',
        median(script(which)),
        median(seen[which].map((one) => one.allScripts)),
        median(seen[which].map((one) => one.work)),
      ]),
    );
    return { popup: ratio(script('ours'), script('empty')) };
  },
};
