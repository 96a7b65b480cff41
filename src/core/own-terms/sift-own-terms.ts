import { type KnownForms, OwnForms, type OwnTermProblem, problemsOf } from './check-own-term.ts';
import type { OwnTerm } from './own-term.ts';
import { freeId } from './read-own-terms.ts';

/** What of a term was not taken over. */
export interface LeftOut {
  readonly label: string;
  readonly problem: OwnTermProblem;
  /** The whole term; otherwise only the form that the problem is about. */
  readonly isWhole: boolean;
}

export interface SiftedOwnTerms {
  /** Those that were there, and behind them what was taken over. */
  readonly terms: readonly OwnTerm[];
  readonly left: readonly LeftOut[];
}

/** What there would be after a file was read in: its terms beside those that are there, or in their place. */
export type SiftedFile = Readonly<Record<'merge' | 'replace', SiftedOwnTerms>>;

/**
 * Own terms that come out of a file or from an organisation, each held to what a typed one is held to: nothing may speak
 * against it beside the terms that are there and those taken over before it. Where something speaks against another form
 * than the label, that form is left out, and the term is not. What is there already, word for word, is no news.
 * @param present the reader's own, which stay as they are
 * @param given the organisation's, which clash with the reader's and take no place among them
 */
export function siftOwnTerms(
  terms: readonly OwnTerm[],
  known: KnownForms,
  { present = [], given = [] }: { present?: readonly OwnTerm[]; given?: readonly OwnTerm[] } = {},
): SiftedOwnTerms {
  const taken = new OwnForms(present, given);
  const ids = new Set(present.map(({ id }) => id));
  const there = new Set(present.map(wordForWord));
  const all = [...present];
  const left: LeftOut[] = [];
  for (const term of terms) {
    if (there.has(wordForWord(term))) continue;
    const problems = problemsOf(term, taken, known);
    const isOfAlias = (problem: OwnTermProblem) => 'form' in problem && problem.form !== term.label;
    const ofAll = problems.filter((problem) => !isOfAlias(problem));
    const isWhole = ofAll.length > 0;
    for (const problem of isWhole ? ofAll : problems) left.push({ label: term.label, problem, isWhole });
    if (isWhole) continue;
    const wrong = new Set(problems.flatMap((problem) => ('form' in problem ? [problem.form] : [])));
    const added: OwnTerm = {
      ...term,
      id: ids.has(term.id) ? freeId(ids) : term.id,
      aliases: term.aliases.filter((alias) => !wrong.has(alias)),
    };
    ids.add(added.id);
    taken.add(added);
    all.push(added);
  }
  return { terms: all, left };
}

/** All of a term but its id. */
const wordForWord = ({ label, aliases, meaning, painted }: OwnTerm) =>
  JSON.stringify([label, aliases, Object.entries(meaning).sort(), painted]);
