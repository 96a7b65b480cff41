/**
 * What does a page cost, cold? From a script's injection into a page at rest until that page rests again: evaluate,
 * first job, messages, style, layout, paint; processor time of the main thread. A fresh process each time.
 */
import type { Bench, Contender } from '../bench-session.ts';
import { newsPage } from '../corpus.ts';
import type { Figures, Key } from '../figures.ts';
import { interleaved, median, ratio } from '../medians.ts';
import type { Question } from '../questions.ts';
import { type BenchPage, savedPages } from '../saved-pages.ts';
import { type Cell, printTable } from '../table.ts';

const REPETITIONS = 5;
const SAVED = 7;

const SIZES = [30_000, 300_000, 2_000_000];

const generated = (mentions: number): BenchPage[] =>
  SIZES.map((characters, seed) => ({
    name: `generated, ${characters / 1000} kB`,
    html: newsPage({ characters, mentions, seed, korean: seed === 1 ? 30 : 0 }),
  }));

interface Kind {
  readonly title: string;
  readonly ours: Key;
  readonly markJs: Key;
  pages(folder: string): BenchPage[];
}

const KINDS: readonly Kind[] = [
  {
    title: 'Cold cost, pages without a mention (× reading body.textContent once)',
    ours: 'idle',
    markJs: 'markJsIdle',
    pages: (folder) => [...generated(0), ...savedPages(folder, 'off-topic', SAVED)],
  },
  {
    title: 'Cold cost, pages with mentions, painted (× reading body.textContent once)',
    ours: 'first',
    markJs: 'markJsFirst',
    pages: (folder) => [...generated(8), ...savedPages(folder, 'on-topic', SAVED)],
  },
];

export async function coldCost(bench: Bench, path: string, contender: Contender): Promise<number> {
  const { tab } = bench.browser;
  const before = await tab.open(path);
  await bench.start(contender);
  return (await tab.atRest()).work - before.work;
}

async function measure(bench: Bench, kind: Kind, wanted: readonly Key[]): Promise<Partial<Figures>> {
  const contenders: Contender[] = ['empty', 'readText', 'ours'];
  if (wanted.includes(kind.markJs)) contenders.push('markJs');
  const rows: Cell[][] = [];
  const perPage = new Map<Contender | 'markJsByOurs', number[]>();
  const note = (what: Contender | 'markJsByOurs', value: number) =>
    perPage.set(what, [...(perPage.get(what) ?? []), value]);

  for (const { name, html } of kind.pages(bench.savedPages)) {
    bench.page('page', html);
    const seen = await interleaved(contenders, REPETITIONS, (contender) =>
      coldCost(bench, 'page', contender),
    );
    for (const contender of contenders) note(contender, ratio(seen[contender], seen.readText));
    if (seen.markJs) note('markJsByOurs', ratio(seen.markJs, seen.ours));
    rows.push([
      name.slice(0, 44),
      Math.round(html.length / 1000),
      median(seen.readText),
      ...contenders.filter((one) => one !== 'readText').map((one) => ratio(seen[one], seen.readText)),
    ]);
  }
  const middle = (what: Contender | 'markJsByOurs') => median(perPage.get(what) ?? []);
  rows.push(['median', '', '', ...contenders.filter((one) => one !== 'readText').map(middle)]);
  printTable(kind.title, ['page', 'kB', 'read, ms', ...contenders.filter((one) => one !== 'readText')], rows);
  return {
    ...(wanted.includes(kind.ours) ? { [kind.ours]: middle('ours') } : {}),
    ...(wanted.includes(kind.markJs) ? { [kind.markJs]: middle('markJsByOurs') } : {}),
  };
}

export const cold: Question = {
  keys: KINDS.flatMap(({ ours, markJs }) => [ours, markJs]),
  answer: async (bench, wanted) => {
    const figures: Partial<Figures> = {};
    for (const kind of KINDS)
      if (wanted.includes(kind.ours) || wanted.includes(kind.markJs))
        Object.assign(figures, await measure(bench, kind, wanted));
    return figures;
  },
};
