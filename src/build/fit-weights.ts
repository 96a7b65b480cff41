/**
 * `evaluate -- fit-weights FILE.jsonl`: fits the weights of ranking to judged queries, one after the other, each to
 * the best of a few round values, and says what that is worth: the figures of five-fold cross-validation, where each
 * fifth of the queries is ranked with weights that were fitted without it. Queries about the same page stay together.
 *
 * It prints; it changes nothing. Round values and few weights, since the queries are few: a weight moves only where
 * that helps beyond chance (`LEAST_GAIN`).
 */
import { type QuestionRead, readQuestion } from '../core/ranking/evidence.ts';
import type { Library } from '../core/ranking/library.ts';
import { pickVaried, scoreSentences } from '../core/ranking/rank-excerpts.ts';
import { WEIGHTS, type Weights } from '../core/ranking/weights.ts';
import { bundledLibrary } from './bundled-library.ts';
import { type JudgedQuery, questionOf, readQueries } from './judged-queries.ts';
import { areaUnderCurve, mean, ndcg3, precisionAt1 } from './ranking-figures.ts';

/** Values to try. Weights that the queries say nothing of (headings, furniture, thresholds) are not among them. */
const TRIED: { readonly [W in keyof Weights]?: readonly number[] } = {
  aside: [0.2, 0.3, 0.4, 0.5, 0.6],
  named: [0, 0.1, 0.2, 0.3, 0.5],
  broader: [0, 0.2, 0.4, 0.6, 0.8],
  related: [0, 0.1, 0.2, 0.3, 0.4],
  words: [0, 0.25, 0.5, 0.75, 1],
  fade: [0.5, 0.6, 0.7, 0.8, 0.9, 1],
  hint: [0.25, 0.5, 0.75, 1],
  halfStrength: [0.25, 0.5, 1, 2, 4],
  title: [1, 2, 3, 4, 6],
  sentence: [0.1, 0.2, 0.3, 0.4, 0.6],
  page: [0, 0.05, 0.1, 0.15, 0.25],
  labels: [0.2, 0.4, 0.6, 0.8, 1],
  repetition: [0, 0.15, 0.3, 0.45, 0.6],
};
const FOLDS = 5;
const SWEEPS = 2;
/** Of the objective, which is 0 … 1: about a third of one query's worth. */
const LEAST_GAIN = 0.003;

interface ReadQuery {
  readonly query: JudgedQuery;
  readonly read: QuestionRead;
}

export function fitWeights(args: readonly string[]): void {
  const file = args[0];
  if (!file) throw new Error('evaluate -- fit-weights needs a file of queries, one JSON object a line');
  const library = bundledLibrary();
  const queries = readQueries(file).map((query) => ({
    query,
    read: readQuestion(questionOf(query, library.matcher), library),
  }));

  const folds = foldsOf(queries);
  const outside = folds.flatMap((fold) => {
    const weights = fitted(
      queries.filter((query) => !fold.includes(query)),
      library,
    );
    return fold.map((query) => ({ ...query, weights }));
  });
  const figures = (of: readonly { readonly query: JudgedQuery; readonly order: readonly string[] }[]) => ({
    ndcg3: mean(of.map(({ query, order }) => ndcg3(order, query.grades))),
    p1: mean(of.map(({ query, order }) => precisionAt1(order, query.grades))),
  });
  const useful = <T extends ReadQuery>(of: readonly T[]) => of.filter(({ query }) => query.useful);
  const asIs = useful(queries).map((each) => ({ ...each, order: orderOf(each, WEIGHTS, library) }));
  const crossed = useful(outside).map((each) => ({ ...each, order: orderOf(each, each.weights, library) }));
  const best = fitted(queries, library);
  const fit = useful(queries).map((each) => ({ ...each, order: orderOf(each, best, library) }));
  console.log('weights as they are', figures(asIs));
  console.log('cross-validated    ', figures(crossed));
  console.log('fitted on all      ', figures(fit));
  for (const kind of ['page', 'mention', 'lookup'] as const)
    console.log(`  ${kind}, cross-validated`, figures(crossed.filter(({ query }) => query.kind === kind)));
  console.log(JSON.stringify(best));
}

/** Weights fitted to these queries, starting from those in use. */
function fitted(queries: readonly ReadQuery[], library: Library): Weights {
  let weights = WEIGHTS;
  let best = objective(queries, weights, library);
  for (let sweep = 0; sweep < SWEEPS; sweep++)
    for (const [name, values] of Object.entries(TRIED))
      for (const value of values) {
        const candidate = { ...weights, [name]: value };
        const worth = objective(queries, candidate, library);
        if (worth <= best + LEAST_GAIN) continue;
        best = worth;
        weights = candidate;
      }
  return weights;
}

/** Right order first, then the right first excerpt, then that useless pages score below useful ones. */
function objective(queries: readonly ReadQuery[], weights: Weights, library: Library): number {
  const useful = queries.filter(({ query }) => query.useful);
  const order = useful.map((each) => {
    const ids = orderOf(each, weights, library);
    return 0.6 * ndcg3(ids, each.query.grades) + 0.2 * precisionAt1(ids, each.query.grades);
  });
  const best = (of: boolean) =>
    queries
      .filter(({ query }) => query.kind === 'page' && query.useful === of)
      .map(({ read }) => scoreSentences(read, { ...library, weights })[0]?.score ?? 0);
  return mean(order) + 0.2 * (areaUnderCurve(best(true), best(false)) ?? 0);
}

function orderOf({ read }: ReadQuery, weights: Weights, library: Library): readonly string[] {
  const scored = scoreSentences(read, { ...library, weights });
  return pickVaried(scored, weights.repetition).map(({ shelved }) => shelved.sentence.id);
}

/** Pages and the mentions in them fall into one fold, by their title; look-ups by themselves. */
function foldsOf(queries: readonly ReadQuery[]): ReadQuery[][] {
  const groups = new Map<string, ReadQuery[]>();
  for (const each of queries) {
    const key = each.query.title || each.query.id;
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  const folds: ReadQuery[][] = Array.from({ length: FOLDS }, () => []);
  for (const [at, group] of [...groups.values()].entries()) folds[at % FOLDS]?.push(...group);
  return folds;
}
