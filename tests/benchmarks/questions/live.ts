/**
 * What does a page cost that never stops? A feed adds 1,000 entries a second, every tenth with a mention, and drops
 * old ones. Script time a second that the contender adds to what the feed itself takes, ours over mark.js's. mark.js
 * is used as its users do: observe, wait, take the marks away and mark anew; as often as ours reads, at most four times
 * a second.
 */
import type { Bench } from '../bench-session.ts';
import { feedEntries, newsPage } from '../corpus.ts';
import { interleaved, median } from '../medians.ts';
import type { Question } from '../questions.ts';
import { printTable } from '../table.ts';

const REPETITIONS = 5;
const SETTLING_MS = 1_500;
const MEASURED_MS = 4_000;

/** Fifty times a second twenty entries; a thousand stay. */
const FEED = `(() => {
  const entries = ${JSON.stringify(feedEntries(2_000, true))};
  const feed = document.querySelector('main').appendChild(document.createElement('div'));
  globalThis.added = 0;
  const start = performance.now();
  setInterval(() => {
    const due = performance.now() - start;
    while (added < due) {
      const entry = document.createElement('p');
      entry.textContent = entries[added % entries.length];
      feed.append(entry);
      added++;
      if (feed.childElementCount > 1000) feed.firstChild.remove();
    }
  }, 20);
})()`;

interface Seen {
  readonly script: number;
  readonly work: number;
}

async function aSecond(bench: Bench, contender: 'empty' | 'ours' | 'markJsLive'): Promise<Seen> {
  const { tab } = bench.browser;
  await tab.open('live');
  await bench.start(contender);
  await tab.atRest(3_000);
  await tab.inPage(FEED);
  await new Promise((then) => setTimeout(then, SETTLING_MS));
  const [before, began] = [await tab.mainThread(), await tab.inPage<number>('added')];
  await new Promise((then) => setTimeout(then, MEASURED_MS));
  const [after, ended] = [await tab.mainThread(), await tab.inPage<number>('added')];
  const thousands = (ended - began) / 1000;
  return {
    script: (after.script - before.script) / thousands,
    work: (after.work - before.work) / thousands,
  };
}

export const live: Question = {
  keys: ['live'],
  answer: async (bench) => {
    bench.page('live', newsPage({ characters: 30_000, mentions: 8, seed: 4 }));
    const seen = await interleaved(['empty', 'ours', 'markJsLive'] as const, REPETITIONS, (contender) =>
      aSecond(bench, contender),
    );
    const script = (contender: keyof typeof seen) => median(seen[contender].map((one) => one.script));
    const work = (contender: keyof typeof seen) => median(seen[contender].map((one) => one.work));
    printTable(
      'A feed of 1,000 entries a second (ms of processor time for each thousand)',
      ['', 'scripts', 'all work'],
      [
        ['the feed alone', script('empty'), work('empty')],
        ['with ours', script('ours'), work('ours')],
        ['with mark.js', script('markJsLive'), work('markJsLive')],
      ],
    );
    const alone = script('empty');
    return { live: Math.max(0, script('ours') - alone) / (script('markJsLive') - alone) };
  },
};
