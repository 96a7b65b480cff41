/**
 * What does a frame cost more when something on a marked page changes? A page with 1,000 mentions changes a little in
 * every frame. What a frame costs more with ours, over what it costs more when all 1,000 ranges are registered.
 */
import type { BenchTab } from '../bench-browser.ts';
import type { Bench } from '../bench-session.ts';
import { newsPage } from '../corpus.ts';
import { interleaved, median } from '../medians.ts';
import { paintAll, paintAsShipped, RANGES, startPainted } from '../painted-page.ts';
import type { Question } from '../questions.ts';
import { type Cell, printTable } from '../table.ts';

const ROUNDS = 9;
const FRAMES = 120;

/** Registers every "Korea" and what else ours paints most, until there are 1,000, styled as ours are. */
const REGISTER_ALL = `(() => {
  const sheet = document.createElement('style');
  sheet.textContent = '::highlight(all-of-them){text-decoration:underline dotted 2px;background-color:#fe03}';
  document.head.append(sheet);
  const all = new Highlight();
  const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
  for (let node; all.size < 1000 && (node = walker.nextNode()); )
    for (const { 0: word, index } of node.data.matchAll(/(North|South|inter-) ?Korean?|Pyongyang|Kim Jong Un|Seoul|DPRK|the North|White House|Hanoi|Moon Jae-in|Sanctions|Panmunjom|북한/g))
      all.add(new StaticRange({ startContainer: node, startOffset: index, endContainer: node, endOffset: index + word.length }));
  CSS.highlights.set('all-of-them', all);
})()`;

/** A clock in the page's first paragraph, and something that moves. */
const CHANGING_FRAMES = `new Promise((resolve) => {
  const clock = document.querySelector('.byline');
  let left = ${FRAMES};
  requestAnimationFrame(function frame() {
    clock.firstChild.data = 'By now ' + left + ' ';
    clock.style.marginLeft = (left % 8) + 'px';
    if (--left > 0) requestAnimationFrame(frame); else resolve();
  });
})`;

const CONTENDERS = ['without', 'ours', 'all'] as const;

export const frameTax: Question = {
  keys: ['frameTax'],
  answer: async (bench: Bench) => {
    bench.page('frames', newsPage({ characters: 330_000, mentions: 25, seed: 7 }));
    await paintAll(bench);
    const tabs: Record<string, BenchTab> = {};
    for (const name of CONTENDERS) {
      const tab = await bench.browser.newTab();
      tabs[name] = tab;
      await tab.open('frames');
      if (name === 'ours') await startPainted(bench, tab);
      if (name === 'all') await tab.inPage(REGISTER_ALL);
    }
    const seen = await interleaved(CONTENDERS, ROUNDS, async (name) => {
      const tab = tabs[name] as BenchTab;
      await tab.page.bringToFront();
      const before = await tab.atRest();
      await tab.inPage(CHANGING_FRAMES);
      return ((await tab.mainThread()).work - before.work) / FRAMES;
    });
    const rows: Cell[][] = [];
    for (const name of CONTENDERS)
      rows.push([name, median(seen[name]), await (tabs[name] as BenchTab).inPage<number>(RANGES)]);
    for (const tab of Object.values(tabs)) await tab.page.close();
    await paintAsShipped(bench);
    printTable('A changing frame, page with 1,000 mentions', ['', 'ms a frame', 'registered ranges'], rows);
    const extra = (name: 'ours' | 'all') => median(seen[name]) - median(seen.without);
    return { frameTax: Math.max(0, extra('ours')) / extra('all') };
  },
};
