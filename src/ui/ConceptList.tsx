import { useState } from 'preact/hooks';
import { isOwnInfo } from '../core/thesaurus/concept-info.ts';
import type { ConceptId } from '../core/thesaurus/thesaurus.ts';
import { languageOf } from './language-of.ts';
import type { ConceptOnPage } from './popup-state.ts';
import { useWording } from './wording.tsx';

interface ConceptListProps {
  /** Heaviest first. */
  readonly concepts: readonly ConceptOnPage[];
  /** BCP 47 tag of the page. */
  readonly language: string | null;
  readonly chosen: ConceptId | null;
  /** The reader picked a row; the page moves to the concept's next mention. */
  onChoose(concept: ConceptId): void;
}

/** Longer lists begin with these many rows and can be filtered. */
const AT_FIRST = 8;

/** The concepts of the page, with kinds and counts: for many readers the only way to the painted mentions. */
export function ConceptList({ concepts, language, chosen, onChoose }: ConceptListProps) {
  const { say, count } = useWording();
  const [filter, setFilter] = useState('');
  const [all, setAll] = useState(false);
  const isLong = concepts.length > AT_FIRST;
  const kept = filter ? concepts.filter((concept) => answers(concept, filter)) : concepts;
  const shown = all || filter ? kept : kept.slice(0, AT_FIRST);

  return (
    <section class="concepts" aria-labelledby="concepts-heading">
      <div class="concepts-head">
        <h2 id="concepts-heading">{say('concepts_heading')}</h2>
        {isLong && (
          <input
            type="search"
            class="filter"
            placeholder={say('concepts_filter')}
            aria-label={say('concepts_filter')}
            value={filter}
            onInput={(event) => setFilter(event.currentTarget.value)}
          />
        )}
      </div>
      <ul onKeyDown={moveAmongRows}>
        {shown.map((concept) => (
          <li key={concept.info.id}>
            <button
              type="button"
              class="concept"
              data-concept={concept.info.id}
              aria-pressed={concept.info.id === chosen}
              onClick={() => onChoose(concept.info.id)}
            >
              <span class="concept-name">
                <bdi lang={isOwnInfo(concept.info) ? undefined : 'en'}>{concept.info.prefLabel}</bdi>
                <AsWritten concept={concept} language={language} />
              </span>
              <span class="concept-kind">{say(`kind_${concept.info.kind.replace('-', '_')}`)}</span>
              <span class="concept-count" aria-hidden="true">
                {concept.count}
              </span>
              <span class="spoken">{count('mentions', concept.count)}</span>
            </button>
          </li>
        ))}
      </ul>
      {filter && shown.length === 0 && <p class="aside">{say('concepts_none')}</p>}
      {isLong && !filter && !all && (
        <button type="button" class="action" onClick={() => setAll(true)}>
          {count('concepts_all', concepts.length)}
        </button>
      )}
    </section>
  );
}

/** On a page in another script the form it is written in, beside the English label. */
function AsWritten({ concept, language }: { concept: ConceptOnPage; language: string | null }) {
  const written = concept.written.find(isOfOtherScript);
  return written ? (
    <>
      {' '}
      <span class="concept-written" lang={languageOf(written, language)}>
        {written}
      </span>
    </>
  ) : null;
}

/** Of another script than the labels, which are English. */
function isOfOtherScript(form: string): boolean {
  // The first asks nothing of the tables of Unicode, and nearly all forms are English.
  return /[^ -ɏ]/.test(form) && /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(form);
}

/** Case and accents do not matter; the page's own forms count as much as the label. */
function answers({ info, written }: ConceptOnPage, filter: string): boolean {
  const plain = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const wanted = plain(filter.trim());
  return [info.prefLabel, ...written].some((form) => plain(form).includes(wanted));
}

const STEPS: Record<string, (at: number, rows: number) => number> = {
  ArrowDown: (at, rows) => Math.min(at + 1, rows - 1),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, rows) => rows - 1,
};

/** Arrow keys go from row to row, beside the tab key. */
function moveAmongRows(event: KeyboardEvent & { currentTarget: HTMLUListElement }): void {
  const step = STEPS[event.key];
  const rows = [...event.currentTarget.querySelectorAll<HTMLButtonElement>('button.concept')];
  // biome-ignore lint/complexity/useIndexOf: the target need not be a button
  const at = rows.findIndex((row) => row === event.target);
  if (!step || at < 0) return;
  event.preventDefault();
  rows[step(at, rows.length)]?.focus();
}
