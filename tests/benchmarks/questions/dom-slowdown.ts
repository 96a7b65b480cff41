/**
 * Are the page's own changes slower for being marked? 2,000 DOM operations of a page with 5,000 mentions, painted as
 * ours paints, over the same operations without any script of ours; the layout that they make necessary
 * included, and what our observer does before the page's next task.
 */
import type { BenchTab } from '../bench-browser.ts';
import type { Bench } from '../bench-session.ts';
import { newsPage } from '../corpus.ts';
import { interleaved, median, ratio } from '../medians.ts';
import { paintAll, paintAsShipped, startPainted } from '../painted-page.ts';
import type { Question } from '../questions.ts';
import { printTable } from '../table.ts';

const ROUNDS = 25;

/** Five hundred times: an old element away, a new one with text, an attribute, other text. As many stay as were. */
const OPERATIONS = `(() => {
  const article = document.querySelector('article');
  globalThis.entries ??= [];
  for (let at = 0; at < 500; at++) {
    if (entries.length >= 500) entries.shift().remove();
    const entry = document.createElement('p');
    entry.textContent = 'An entry of the page, number ' + at;
    article.prepend(entry);
    entry.className = 'c' + (at % 60);
    entry.firstChild.data = 'The same entry with other text';
    entries.push(entry);
  }
  // A page's changes are laid out, sooner or later.
  return article.offsetHeight;
})()`;

/** What any extension pays that hears of changes at all. */
const EMPTY_OBSERVER =
  'new MutationObserver(() => {}).observe(document, { childList: true, characterData: true, subtree: true }); 0';

const CONTENDERS = ['without', 'emptyObserver', 'ours'] as const;

export const domSlowdown: Question = {
  keys: ['domSlowdown'],
  answer: async (bench: Bench) => {
    bench.page('dom', newsPage({ characters: 900_000, mentions: 60, seed: 6 }));
    await paintAll(bench);
    const tabs: Record<string, BenchTab> = {};
    let ranges = 0;
    for (const name of CONTENDERS) {
      const tab = await bench.browser.newTab();
      tabs[name] = tab;
      await tab.open('dom');
      if (name === 'emptyObserver') await tab.inWorld(EMPTY_OBSERVER);
      if (name === 'ours') ranges = await startPainted(bench, tab);
    }
    const seen = await interleaved(CONTENDERS, ROUNDS, async (name) => {
      const tab = tabs[name] as BenchTab;
      await tab.page.bringToFront();
      await tab.atRest();
      return tab.costOf(OPERATIONS);
    });
    const mentions = await (tabs.ours as BenchTab).badge();
    for (const tab of Object.values(tabs)) await tab.page.close();
    await paintAsShipped(bench);
    printTable(
      '2,000 DOM operations of a page',
      ['', 'ms', 'registered ranges', 'concepts'],
      [
        ['no script', median(seen.without), 0, ''],
        ['an empty observer', median(seen.emptyObserver), 0, ''],
        ['ours', median(seen.ours), ranges, mentions],
      ],
    );
    return { domSlowdown: ratio(seen.ours, seen.without) };
  },
};
