/**
 * `evaluate -- ranking FILE.jsonl [--show]`: how good the product's first three excerpts are for judged queries,
 * beside three baselines over the same sentences: document order, BM25 (MiniSearch), chance. A table, and as last
 * line one JSON object. Queries without anything useful count for `silence` only.
 */
import MiniSearch from 'minisearch';
import { readQuestion } from '../core/ranking/evidence.ts';
import type { Library } from '../core/ranking/library.ts';
import { rankExcerpts, scoreSentences } from '../core/ranking/rank-excerpts.ts';

import { bundledLibrary } from './bundled-library.ts';
import { readEditorial } from './read-editorial.ts';
import { type JudgedQuery, questionOf, readQueries } from './judged-queries.ts';
import { areaUnderCurve, mean, ndcg3, precisionAt1, reciprocalRank } from './ranking-figures.ts';

const editorial = readEditorial();

/** A system's answer: sentence ids, best first, and how sure it is of the first. */
export interface Answer {
  readonly order: readonly string[];
  readonly best: number;
}
type System = (query: JudgedQuery) => Answer;

export function evaluateRanking(args: readonly string[]): void {
  const file = args.find((arg) => !arg.startsWith('--'));
  if (!file) throw new Error('evaluate -- ranking needs a file of queries, one JSON object a line');
  const library = bundledLibrary();
  const queries = readQueries(file);
  const systems: Readonly<Record<string, System>> = {
    backgrounder: productOf(library),
    bm25: bm25(),
    order: () => ({ order: editorial.sentences.map(({ id }) => id), best: 0 }),
  };

  const useful = queries.filter((query) => query.useful);
  const groups: readonly (readonly [name: string, of: readonly JudgedQuery[]])[] = [
    ['page', useful.filter(({ kind }) => kind === 'page')],
    ['page verbatim', useful.filter(({ kind, origin }) => kind === 'page' && origin === 'verbatim')],
    ['page restated', useful.filter(({ kind, origin }) => kind === 'page' && origin === 'restated')],
    ['page not English', useful.filter(({ kind, lang }) => kind === 'page' && lang !== 'en')],
    ['mention', useful.filter(({ kind }) => kind === 'mention')],
    ['lookup', useful.filter(({ kind }) => kind === 'lookup')],
    ['all', useful],
  ];
  const figures = Object.fromEntries(
    Object.entries(systems).map(([name, system]) => {
      const answers = new Map(queries.map((query) => [query.id, system(query)]));
      return [name, { answers, groups: groups.map(([, of]) => figuresOf(of, answers)) }] as const;
    }),
  );
  const chance = groups.map(([, of]) => figuresOfChance(of));

  if (args.includes('--show')) show(queries, figures.backgrounder?.answers ?? new Map());
  const row = (name: string, cells: readonly string[]) => console.log(name.padEnd(24), cells.join('   '));
  row(
    'nDCG@3 / P@1 / MRR',
    [...Object.keys(systems), 'chance'].map((name) => name.padEnd(14)),
  );
  for (const [at, [name, of]] of groups.entries())
    row(
      `${name} (${of.length})`,
      [...Object.values(figures).map((each) => each.groups[at]), chance[at]].map((each) =>
        each ? [each.ndcg3, each.p1, each.mrr].map(three).join('/') : '',
      ),
    );

  const silence = silenceOf(queries, figures.backgrounder?.answers ?? new Map());
  console.log(
    `silence: AUC ${silence.auc === null ? '–' : three(silence.auc)} on pages; ` +
      `useless pages shown something ${silence.spoke}, useful pages shown nothing ${silence.silent}`,
  );
  const [page, verbatim, restated, , mention, lookup, all] = figures.backgrounder?.groups ?? [];
  const total = (name: string) => figures[name]?.groups.at(-1);
  console.log(
    JSON.stringify({
      queries: useful.length,
      ...all,
      byKind: { page, mention, lookup },
      pages: { verbatim, restated },
      silence,
      baselines: { bm25: total('bm25'), order: total('order'), chance: chance.at(-1) },
    }),
  );
}

export function productOf(library: Library): System {
  return (query) => {
    const question = questionOf(query, library.matcher);
    return {
      order: rankExcerpts(question, library).map(({ excerpt }) => excerpt.focus.id),
      best: scoreSentences(readQuestion(question, library), library)[0]?.score ?? 0,
    };
  };
}

function bm25(): System {
  const search = new MiniSearch<{ id: string; text: string }>({ fields: ['text'] });
  search.addAll(
    editorial.sentences.map(({ id, start, end }) => ({ id, text: editorial.text.slice(start, end) })),
  );
  return ({ text, title, kind }) => {
    const found = search.search(kind === 'page' ? `${title} ${text}` : text);
    return { order: found.map(({ id }) => String(id)), best: found[0]?.score ?? 0 };
  };
}

export interface Figures {
  readonly queries: number;
  readonly ndcg3: number;
  readonly p1: number;
  readonly mrr: number;
}

export function figuresOf(queries: readonly JudgedQuery[], answers: ReadonlyMap<string, Answer>): Figures {
  const over = (measure: (order: readonly string[], grades: JudgedQuery['grades']) => number) =>
    rounded(mean(queries.map(({ id, grades }) => measure(answers.get(id)?.order ?? [], grades))));
  return {
    queries: queries.length,
    ndcg3: over(ndcg3),
    p1: over(precisionAt1),
    mrr: over(reciprocalRank),
  };
}

/** Mean over many orders by lot, always the same lots. */
function figuresOfChance(queries: readonly JudgedQuery[]): Figures {
  const ids = editorial.sentences.map(({ id }) => id);
  const next = lots(1);
  const rounds = Array.from({ length: 200 }, () =>
    figuresOf(queries, new Map(queries.map(({ id }) => [id, { order: shuffled(ids, next), best: 0 }]))),
  );
  const over = (key: 'ndcg3' | 'p1' | 'mrr') => rounded(mean(rounds.map((round) => round[key])));
  return { queries: queries.length, ndcg3: over('ndcg3'), p1: over('p1'), mrr: over('mrr') };
}

function silenceOf(queries: readonly JudgedQuery[], answers: ReadonlyMap<string, Answer>) {
  const pages = queries.filter(({ kind }) => kind === 'page');
  const best = (useful: boolean) =>
    pages.filter((page) => page.useful === useful).map(({ id }) => answers.get(id)?.best ?? 0);
  const shown = ({ id }: JudgedQuery) => (answers.get(id)?.order.length ?? 0) > 0;
  const auc = areaUnderCurve(best(true), best(false));
  return {
    auc: auc === null ? null : rounded(auc),
    spoke: `${pages.filter((page) => !page.useful && shown(page)).length} of ${best(false).length}`,
    silent: `${pages.filter((page) => page.useful && !shown(page)).length} of ${best(true).length}`,
  };
}

function show(queries: readonly JudgedQuery[], answers: ReadonlyMap<string, Answer>): void {
  for (const { id, kind, lang, title, text, term, grades } of queries) {
    const expected = Object.entries(grades)
      .filter(([, grade]) => grade > 0)
      .sort((a, b) => b[1] - a[1]);
    const { order = [], best = 0 } = answers.get(id) ?? {};
    console.log(`${id} ${kind} ${lang}  ${term ? `"${term}" in ` : ''}${title || text.slice(0, 100)}`);
    console.log(`  expected ${expected.map(([sentence, grade]) => `${sentence}:${grade}`).join(' ') || '–'}`);
    console.log(
      `  got      ${order.map((sentence) => `${sentence}:${grades[sentence] ?? 0}`).join(' ') || '–'}` +
        `   nDCG@3 ${three(ndcg3(order, grades))}   best ${three(best)}`,
    );
  }
}

const rounded = (number: number) => Math.round(number * 10_000) / 10_000;
const three = (number: number) => number.toFixed(3);

/** Numbers in [0, 1) from a seed: a linear congruential generator (Numerical Recipes). */
function lots(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function shuffled(ids: readonly string[], next: () => number): string[] {
  return ids
    .map((id) => [next(), id] as const)
    .sort((a, b) => a[0] - b[0])
    .map(([, id]) => id);
}
