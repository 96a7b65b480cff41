import type { LeftOut } from '../core/own-terms/sift-own-terms.ts';
import { Problem } from './OwnTermProblem.tsx';
import { useWording } from './wording.tsx';

/** More are behind a word to press: a file may have hundreds. */
const MOST_OPEN = 5;

/** What of a file's or an organisation's terms was not taken over, and why. Nothing where all was. */
export function LeftOutTerms({ left }: { left: readonly LeftOut[] }) {
  const { count } = useWording();
  const whole = left.filter(({ isWhole }) => isWhole);
  const forms = left.filter(({ isWhole }) => !isWhole);
  const terms = new Set(whole.map(({ label }) => label)).size;
  return (
    <>
      {terms > 0 && <Reasons heading={count('own_left_terms', terms)} left={whole} />}
      {forms.length > 0 && <Reasons heading={count('own_left_forms', forms.length)} left={forms} />}
    </>
  );
}

function Reasons({ heading, left }: { heading: string; left: readonly LeftOut[] }) {
  return (
    <details class="own-left" open={left.length <= MOST_OPEN}>
      <summary class="wrong">{heading}</summary>
      <ul>
        {left.map((one) => (
          <li key={JSON.stringify(one)}>
            <b>
              <bdi>{one.label}</bdi>
            </b>{' '}
            <Problem problem={one.problem} />
          </li>
        ))}
      </ul>
    </details>
  );
}
