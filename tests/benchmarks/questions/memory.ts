/**
 * Does anything pile up? 200 times, 500 elements with a mention each come and go, and are painted between. Heap and DOM
 * nodes after it, garbage collected, over before; the worse of the two. A few cycles first, so that everything that is
 * made once (compiled code, tables) is there before.
 */
import type { BenchTab } from '../bench-browser.ts';
import type { Bench } from '../bench-session.ts';
import { newsPage } from '../corpus.ts';
import { RANGES, startPainted } from '../painted-page.ts';
import type { Question } from '../questions.ts';
import { printTable } from '../table.ts';

const FIRST_CYCLES = 12;
const CYCLES = 200;

/** Come, wait until painted (or 1.5 s), go, wait a little. Gives how often all was painted. */
const CYCLE = (times: number) => `(async () => {
  const main = document.querySelector('main');
  const wait = (ms) => new Promise((then) => setTimeout(then, ms));
  const painted = () => ${RANGES};
  let seen = 0;
  for (let cycle = 0; cycle < ${times}; cycle++) {
    const box = document.createElement('div');
    for (let at = 0; at < 500; at++) {
      const entry = document.createElement('p');
      entry.textContent = 'Entry ' + at + ': Pyongyang waits.';
      box.append(entry);
    }
    main.prepend(box);
    const isNew = () => [...CSS.highlights.values()].some((set) => [...set].some(({ startContainer }) => box.contains(startContainer)));
    for (let waited = 0; waited < 1500 && !isNew(); waited += 25) await wait(25);
    if (isNew()) seen++;
    box.remove();
    await wait(5);
  }
  return seen;
})()`;

/** After a busy time ours rests in proportion before it looks again: only then is everything let go. */
const RESTING_MS = 5_000;

async function counted({ devtools, atRest }: BenchTab) {
  await new Promise((then) => setTimeout(then, RESTING_MS));
  await atRest();
  for (let time = 0; time < 3; time++) await devtools.send('HeapProfiler.collectGarbage');
  return atRest();
}

export const memory: Question = {
  keys: ['memory'],
  answer: async (bench: Bench) => {
    const { tab } = bench.browser;
    bench.page('memory', newsPage({ characters: 300_000, mentions: 8, seed: 8 }));
    await tab.open('memory');
    await startPainted(bench, tab);
    await tab.inPage(CYCLE(FIRST_CYCLES));
    const before = await counted(tab);
    const painted = await tab.inPage<number>(CYCLE(CYCLES));
    const after = await counted(tab);
    printTable(
      `After ${CYCLES} cycles of 500 marked elements (painted in ${painted} of them)`,
      ['', 'before', 'after', 'ratio'],
      [
        ['heap, kB', before.heap / 1024, after.heap / 1024, after.heap / before.heap],
        ['DOM nodes', before.nodes, after.nodes, after.nodes / before.nodes],
      ],
    );
    if (painted < CYCLES / 2) throw new Error('Too seldom was anything painted: this says nothing.');
    return { memory: Math.max(after.heap / before.heap, after.nodes / before.nodes) };
  },
};
