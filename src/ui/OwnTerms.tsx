import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { OwnTermProblem } from '../core/own-terms/check-own-term.ts';
import { type GivenTerms, NONE_GIVEN } from '../core/own-terms/given-terms.ts';
import { LONGEST_FORM, LONGEST_NOTE, MOST_ALIASES, type OwnTerm } from '../core/own-terms/own-term.ts';
import { type ConceptInfo, isOwnInfo, type Suggestion } from '../core/thesaurus/concept-info.ts';
import type { OwnTermsTrouble } from '../core/own-terms/read-own-terms.ts';
import type { ConceptId } from '../core/thesaurus/thesaurus.ts';
import { LeftOutTerms } from './LeftOutTerms.tsx';
import { type FormProblem, Problem } from './OwnTermProblem.tsx';
import { SearchField } from './SearchField.tsx';
import { Switch } from './Switches.tsx';
import { useWording } from './wording.tsx';

/** What the form gives; `id` is `null` for a new term. */
export type GivenTerm = Omit<OwnTerm, 'id'> & { readonly id: ConceptId | null };

export interface OwnTermsProps {
  readonly terms: readonly OwnTerm[];
  /** How many stored entries could not be read; they are kept. */
  readonly setAside: number;
  /** Why there are none, though there were. */
  readonly trouble?: OwnTermsTrouble | null;
  /** What the reader's organisation has set beside them. */
  readonly given?: GivenTerms;
  /** The concepts that terms name. */
  readonly concepts: readonly ConceptInfo[];
  onComplete(typed: string): Promise<readonly Suggestion[]>;
  /** What speaks against it; none where it is stored. Rejects where the browser could not store. */
  onSave(term: GivenTerm): Promise<readonly OwnTermProblem[]>;
  onRemove(id: ConceptId): Promise<void>;
  /** Puts these in place of all: takes a removal back. */
  onRestore(terms: readonly OwnTerm[]): Promise<void>;
  /** Saves what could not be read as a file. */
  onSaveUnread(): Promise<void>;
  /** The reader has seen what could not be read, or is gone. */
  onDismissUnread(): Promise<void>;
  /** Gives up what cannot be read at all. */
  onStartAnew(): Promise<void>;
}

/** What was done last. */
type Done =
  | { readonly kind: 'saved'; readonly label: string }
  | { readonly kind: 'removed'; readonly label: string; readonly before: readonly OwnTerm[] }
  | { readonly kind: 'refused' };

/** The reader's own terms: a list, and a form that adds to it or changes one of it. */
export function OwnTerms(props: OwnTermsProps) {
  const { terms, concepts, given = NONE_GIVEN } = props;
  const { say } = useWording();
  const [changed, setChanged] = useState<OwnTerm | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const refused = () => setDone({ kind: 'refused' });

  return (
    <div class="own-terms">
      <p>{say('own_what')}</p>
      <Given given={given} concepts={concepts} />
      <Amiss {...props} onRefused={refused} />
      {terms.length > 0 && (
        <ul class="own-list" aria-label={say('own_list')}>
          {terms.map((term) => (
            <TermLine
              key={term.id}
              term={term}
              concepts={concepts}
              on={{
                change() {
                  setDone(null);
                  setChanged(term);
                },
                remove() {
                  if (changed?.id === term.id) setChanged(null);
                  props
                    .onRemove(term.id)
                    .then(() => setDone({ kind: 'removed', label: term.label, before: terms }), refused);
                },
              }}
            />
          ))}
        </ul>
      )}
      <TermForm
        key={changed?.id ?? `new ${terms.length}`}
        {...props}
        changed={changed}
        isAgain={done?.kind === 'saved'}
        onCancel={() => setChanged(null)}
        onSaved={(label) => {
          setChanged(null);
          setDone({ kind: 'saved', label });
        }}
        onRefused={refused}
      />
      <div class="own-done" role="status">
        {done && (
          <p>
            {done.kind === 'refused' ? say('options_refused') : say(`own_${done.kind}`, done.label)}{' '}
            {done.kind === 'removed' && (
              <button
                type="button"
                class="inline-action"
                onClick={() => props.onRestore(done.before).then(() => setDone(null), refused)}
              >
                {say('options_undo')}
              </button>
            )}
          </p>
        )}
      </div>
    </div>
  );
}

/** What is amiss with what was stored, and what can be done about it. Nothing where all is well. */
function Amiss({
  setAside,
  trouble = null,
  onRefused,
  ...on
}: Pick<OwnTermsProps, 'setAside' | 'trouble' | 'onSaveUnread' | 'onDismissUnread' | 'onStartAnew'> & {
  onRefused(): void;
}) {
  const { say, count } = useWording();
  if (setAside === 0 && trouble === null) return null;
  const button = (words: string, press: () => Promise<void>) => (
    <button type="button" class="plain-button" onClick={() => press().catch(onRefused)}>
      {say(words)}
    </button>
  );
  return (
    <div class="own-amiss">
      <p class="wrong" role="alert">
        {trouble ? say(`own_${trouble}`) : count('own_set_aside', setAside)}
      </p>
      <div class="own-buttons">
        {setAside > 0 && button('options_unread_save', on.onSaveUnread)}
        {trouble === 'unreadable'
          ? button('own_start_anew', on.onStartAnew)
          : button('options_unread_dismiss', on.onDismissUnread)}
      </div>
    </div>
  );
}

/** Terms that are looked for because an organisation says so: to be seen, not to be changed. Nothing where it says none. */
function Given({ given, concepts }: { given: GivenTerms; concepts: readonly ConceptInfo[] }) {
  const { say, count } = useWording();
  const id = useId();
  const { terms, setAside, left } = given;
  if (terms.length + setAside + left.length === 0) return null;
  return (
    <section class="own-given" aria-labelledby={id}>
      <h3 id={id}>{say('given_heading')}</h3>
      {terms.length > 0 && (
        <>
          <p class="aside">{say('given_what')}</p>
          <ul class="own-list" aria-labelledby={id}>
            {terms.map((term) => (
              <TermLine key={term.id} term={term} concepts={concepts} />
            ))}
          </ul>
        </>
      )}
      {setAside > 0 && <p class="wrong">{count('own_set_aside', setAside)}</p>}
      <LeftOutTerms left={left} />
    </section>
  );
}

/** @param on what its buttons do; a term that is not the reader's has none */
function TermLine({
  term,
  concepts,
  on,
}: {
  term: OwnTerm;
  concepts: readonly ConceptInfo[];
  on?: { change(): void; remove(): void };
}) {
  const { say, parts, list } = useWording();
  const { label, aliases, meaning, painted } = term;
  const concept = meaning.kind === 'concept' && concepts.find(({ id }) => id === meaning.concept);
  return (
    <li>
      <div class="own-words">
        <b>
          <bdi>{label}</bdi>
        </b>
        {aliases.length > 0 && (
          <p class="aside">
            {parts('own_also', list(aliases.map((alias) => <bdi key={alias}>{alias}</bdi>)))}
          </p>
        )}
        {meaning.kind === 'concept' ? (
          <p>
            {concept
              ? parts('own_names', <span lang="en">{concept.prefLabel}</span>)
              : say('own_names_unknown')}
          </p>
        ) : (
          meaning.note && (
            <p class="own-note own-note-short" dir="auto">
              {meaning.note}
            </p>
          )
        )}
        {!painted && <p class="aside">{say('own_listed_only')}</p>}
      </div>
      {on && (
        <div class="own-actions">
          <button type="button" class="action" aria-label={say('own_change_term', label)} onClick={on.change}>
            {say('own_change')}
          </button>
          <button
            type="button"
            class="action"
            aria-label={say('options_sites_remove', label)}
            onClick={on.remove}
          >
            {say('options_remove')}
          </button>
        </div>
      )}
    </li>
  );
}

interface TermFormProps extends OwnTermsProps {
  /** The term that is changed; `null` where one is added. */
  readonly changed: OwnTerm | null;
  /** Whether one was just saved: then the next may follow, and the focus waits for it. */
  readonly isAgain: boolean;
  onCancel(): void;
  onSaved(label: string): void;
  onRefused(): void;
}

function TermForm(props: TermFormProps) {
  const { changed, concepts, isAgain, onCancel } = props;
  const { say } = useWording();
  const id = useId();
  const meaning = changed?.meaning;
  const named = meaning?.kind === 'concept' ? concepts.find((one) => one.id === meaning.concept) : undefined;
  const [label, setLabel] = useState(changed?.label ?? '');
  const [aliases, setAliases] = useState(changed?.aliases.join('\n') ?? '');
  const [kind, setKind] = useState<OwnTerm['meaning']['kind']>(meaning?.kind ?? 'note');
  const [note, setNote] = useState(meaning?.kind === 'note' ? meaning.note : '');
  const [concept, setConcept] = useState<ConceptInfo | null>(named ?? null);
  const [painted, setPainted] = useState(changed?.painted ?? true);
  const [problems, setProblems] = useState<readonly FormProblem[]>([]);
  const first = useRef<HTMLInputElement>(null);

  useEffect(() => {
    if (changed || isAgain) first.current?.focus();
  }, [changed, isAgain]);

  async function save(): Promise<void> {
    const wrong: FormProblem[] = [];
    if (label.trim() === '') wrong.push({ kind: 'no-label' });
    if (kind === 'concept' && !concept) wrong.push({ kind: 'no-concept' });
    setProblems(wrong);
    if (wrong.length > 0) {
      if (label.trim() === '') first.current?.focus();
      return;
    }
    const found = await props.onSave({
      id: changed?.id ?? null,
      label,
      aliases: aliases.split(/\n/).filter((alias) => alias.trim() !== ''),
      meaning:
        kind === 'concept' && concept ? { kind: 'concept', concept: concept.id } : { kind: 'note', note },
      painted,
    });
    setProblems(found);
    if (found.length === 0) props.onSaved(label.trim());
    else first.current?.focus();
  }

  return (
    <form
      class="own-form"
      aria-labelledby={`${id}-heading`}
      onSubmit={(event) => {
        event.preventDefault();
        save().catch(props.onRefused);
      }}
    >
      <h3 id={`${id}-heading`}>{changed ? say('own_change_term', changed.label) : say('own_add')}</h3>
      <label class="own-field">
        <span>{say('own_label')}</span>
        <input
          ref={first}
          type="text"
          class="own-input"
          autocomplete="off"
          maxLength={LONGEST_FORM}
          dir="auto"
          value={label}
          aria-invalid={problems.length > 0}
          aria-describedby={`${id}-problems`}
          onInput={(event) => setLabel(event.currentTarget.value)}
        />
      </label>
      <label class="own-field">
        <span>{say('own_aliases')}</span>
        <textarea
          class="own-input"
          rows={2}
          maxLength={MOST_ALIASES * (LONGEST_FORM + 1)}
          dir="auto"
          value={aliases}
          aria-describedby={`${id}-aliases-help`}
          onInput={(event) => setAliases(event.currentTarget.value)}
        />
        <span id={`${id}-aliases-help`} class="aside">
          {say('own_aliases_help')}
        </span>
      </label>
      <fieldset class="choices">
        <legend>{say('own_meaning')}</legend>
        {(['note', 'concept'] as const).map((one) => (
          <label key={one} class="choice">
            <input type="radio" name={`${id}-meaning`} checked={kind === one} onChange={() => setKind(one)} />
            <span>{say(`own_meaning_${one}`)}</span>
          </label>
        ))}
      </fieldset>
      {kind === 'note' ? (
        <label class="own-field">
          <span>{say('own_note')}</span>
          <textarea
            class="own-input"
            rows={3}
            maxLength={LONGEST_NOTE}
            dir="auto"
            value={note}
            aria-describedby={`${id}-note-help`}
            onInput={(event) => setNote(event.currentTarget.value)}
          />
          <span id={`${id}-note-help`} class="aside">
            {say('own_note_help')}
          </span>
        </label>
      ) : (
        <ConceptField chosen={concept} onChoose={setConcept} onComplete={props.onComplete} />
      )}
      <div>
        <Switch words={say('own_painted')} on={painted} onChange={setPainted} />
        <p class="aside">{say('own_painted_help')}</p>
      </div>
      <div id={`${id}-problems`} role="alert">
        {problems.length > 0 && (
          <ul class="wrong own-problems">
            {problems.map((problem) => (
              <li key={JSON.stringify(problem)}>
                <Problem problem={problem} />
              </li>
            ))}
          </ul>
        )}
      </div>
      <div class="own-buttons">
        <button type="submit" class="plain-button">
          {say(changed ? 'own_save' : 'options_sites_add')}
        </button>
        {changed && (
          <button type="button" class="plain-button" onClick={onCancel}>
            {say('own_cancel')}
          </button>
        )}
      </div>
    </form>
  );
}

function ConceptField({
  chosen,
  onChoose,
  onComplete,
}: {
  chosen: ConceptInfo | null;
  onChoose(concept: ConceptInfo | null): void;
  onComplete: OwnTermsProps['onComplete'];
}) {
  const { say } = useWording();
  const id = useId();
  const [typed, setTyped] = useState(chosen?.prefLabel ?? '');
  const [suggestions, setSuggestions] = useState<readonly Suggestion[]>([]);
  /** Grows with each letter, so that a late answer to an old one is dropped. */
  const asked = useRef(0);
  return (
    <div class="own-concept">
      <SearchField
        id={id}
        label={say('own_concept')}
        typed={typed}
        suggestions={suggestions}
        onType={(text) => {
          const turn = ++asked.current;
          setTyped(text);
          onChoose(null);
          onComplete(text).then((found) => {
            // A term of one's own names nothing further.
            if (turn === asked.current) setSuggestions(found.filter((one) => !isOwnInfo(one)));
          });
        }}
        onSuggestion={(suggestion) => {
          setTyped(suggestion.prefLabel);
          setSuggestions([]);
          onChoose(suggestion);
        }}
      />
      {chosen?.scopeNote && (
        <p class="aside" lang="en">
          {chosen.scopeNote}
        </p>
      )}
    </div>
  );
}
