import type { OwnTermProblem } from '../core/own-terms/check-own-term.ts';
import { useWording } from './wording.tsx';

/** What the form finds wrong by itself, before the thesaurus is asked. */
export type FormProblem = OwnTermProblem | { readonly kind: 'no-label' | 'no-concept' };

/** What speaks against a term, in one sentence. */
export function Problem({ problem }: { problem: FormProblem }) {
  const { say, parts } = useWording();
  const key = `own_problem_${problem.kind.replace('-', '_')}`;
  switch (problem.kind) {
    case 'in-thesaurus':
      return <>{parts(key, <bdi>{problem.form}</bdi>, <span lang="en">{problem.prefLabel}</span>)}</>;
    case 'own-already':
      return <>{parts(key, <bdi>{problem.form}</bdi>, <bdi>{problem.label}</bdi>)}</>;
    case 'too-short':
    case 'common':
    case 'decoy':
    case 'given-already':
      return <>{parts(key, <bdi>{problem.form}</bdi>)}</>;
    default:
      return <>{say(key)}</>;
  }
}
