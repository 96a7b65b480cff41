/**
 * How long is the page ever held up at a stretch? The longest task of the page's main thread from the content
 * script's start until rest, on pages at rest, where every task is our doing: scripts, style, layout, paint. On a page
 * that never rests, our scripts' share of the longest.
 */
import type { Bench } from '../bench-session.ts';
import { manyNodesPage, newsPage, oneTextNodePage } from '../corpus.ts';
import { median } from '../medians.ts';
import type { Question } from '../questions.ts';
import { type Cell, printTable } from '../table.ts';
import { tasksDuring } from '../trace.ts';

const REPETITIONS = 3;

const AT_REST: Readonly<Record<string, () => string>> = {
  '20 MB page': () => newsPage({ characters: 20_000_000, mentions: 4, seed: 5 }),
  '500,000 nodes': () => manyNodesPage(500_000, true),
  'one text node, 5 MB': () => oneTextNodePage(5_000_000, 4),
};

/** Each frame rewrites some text, puts new elements in and takes old ones out, for `ms`. */
const HOSTILE = (ms: number) => `new Promise((resolve) => {
  const list = document.body.appendChild(document.createElement('div'));
  const end = performance.now() + ${ms};
  let count = 0;
  requestAnimationFrame(function frame() {
    for (let at = 0; at < 500; at++) {
      const entry = document.createElement('p');
      entry.textContent = at % 5 ? 'Entry ' + count++ : 'Pyongyang and Kim Jong Un ' + count++;
      list.append(entry);
      if (list.childElementCount > 2000) list.firstChild.remove();
      const some = list.children[(at * 7) % list.childElementCount].firstChild;
      some.data = some.data + '.';
      if (at % 50 === 0) CSS.highlights.clear();
    }
    if (performance.now() < end) requestAnimationFrame(frame); else resolve();
  });
})`;

const HOSTILE_MS = 4_000;

export const longestTask: Question = {
  keys: ['longestTask'],
  answer: async (bench: Bench) => {
    const { tab } = bench.browser;
    const rows: Cell[][] = [];
    const longest: number[] = [];
    for (const [name, html] of Object.entries(AT_REST)) {
      bench.page('long', html());
      const seen = { own: [] as number[], empty: [] as number[], total: [] as number[] };
      for (let repetition = 0; repetition < REPETITIONS; repetition++)
        for (const contender of ['empty', 'ours'] as const) {
          await tab.open('long');
          const tasks = await tasksDuring(tab, async () => {
            await bench.start(contender);
            await tab.atRest(60_000);
          });
          const most = Math.max(...tasks.map(({ whole }) => whole));
          if (contender === 'empty') seen.empty.push(most);
          else {
            seen.own.push(most);
            seen.total.push(tasks.reduce((sum, { ours }) => sum + ours, 0));
          }
        }
      longest.push(median(seen.own));
      rows.push([name, median(seen.own), median(seen.empty), median(seen.total)]);
    }

    bench.page('hostile', newsPage({ characters: 30_000, mentions: 8, seed: 2 }));
    const own: number[] = [];
    const total: number[] = [];
    for (let repetition = 0; repetition < REPETITIONS; repetition++) {
      await tab.open('hostile');
      await bench.start('ours');
      await tab.atRest();
      const tasks = await tasksDuring(tab, () => tab.inPage(HOSTILE(HOSTILE_MS)));
      own.push(Math.max(...tasks.map(({ ours }) => ours)));
      total.push((1000 / HOSTILE_MS) * tasks.reduce((sum, { ours }) => sum + ours, 0));
    }
    longest.push(median(own));
    rows.push(['hostile mutation (our scripts; total a second)', median(own), '', median(total)]);
    printTable(
      'Longest task (ms of processor time)',
      ['page', 'longest', 'empty script', 'our scripts, in all'],
      rows,
    );
    return { longestTask: Math.max(...longest) };
  },
};
