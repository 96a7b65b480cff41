import type { Reason } from '../core/ranking/ranked-excerpt.ts';
import { languageOf } from './language-of.ts';
import { useWording } from './wording.tsx';

interface ReasonsProps {
  readonly reasons: readonly Reason[];
  /** What called the excerpt up: a page's words, or words that were typed or selected. */
  readonly of: 'page' | 'lookup';
  /** BCP 47 tag of the page, for words whose script leaves their language open. */
  readonly language: string | null;
}

/** More would be a word list, not an explanation; the heaviest come first. */
const MOST_WORDS = 6;

/** Why this: the words of the page that called an excerpt up, in the page's own script. */
export function Reasons({ reasons, of, language }: ReasonsProps) {
  const { parts, list } = useWording();
  const words = [...new Set(reasons.flatMap(({ written }) => written.slice(0, 2)))].slice(0, MOST_WORDS);
  if (words.length === 0) return null;
  return (
    <p class="reasons">
      {parts(
        of === 'page' ? 'why_page' : 'why_lookup',
        list(
          words.map((word) => (
            <q key={word} lang={languageOf(word, language)}>
              {word}
            </q>
          )),
        ),
      )}
    </p>
  );
}
