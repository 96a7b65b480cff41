import { useEffect, useRef, useState } from 'preact/hooks';
import { isOwnInfo, type Suggestion } from '../core/thesaurus/concept-info.ts';
import { SearchGlyph } from './glyphs.tsx';
import { languageOf } from './language-of.ts';
import { useWording } from './wording.tsx';

export interface SearchFieldProps {
  /** What the ids of its parts begin with: told, since a drawing that is taken over must have the same. */
  readonly id: string;
  /** What is looked for; the editorial where it is not given. */
  readonly label?: string;
  readonly typed: string;
  /** Concepts that complete what is typed, best first. */
  readonly suggestions: readonly Suggestion[];
  onType(text: string): void;
  onSuggestion(suggestion: Suggestion): void;
}

/** More would push the excerpts, which change while one types, out of sight. */
const MOST = 5;

/**
 * Looks up any term or phrase. The combobox pattern with a list that completes
 * (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/): the focus stays in the field, arrow keys move through
 * the list, Enter takes, Escape closes the list, then empties the field. Excerpts change while one types, so
 * Enter without a chosen suggestion has nothing to do.
 */
export function SearchField(props: SearchFieldProps) {
  const { id, label, typed, suggestions: found, onType, onSuggestion } = props;
  const { say, count } = useWording();
  const suggestions = found.slice(0, MOST);
  const [active, setActive] = useState(-1);
  const [dismissed, setDismissed] = useState(false);
  const [focused, setFocused] = useState(false);
  const open = focused && typed.trim() !== '' && suggestions.length > 0 && !dismissed;
  const option = open ? suggestions[active] : undefined;

  const field = useRef<HTMLInputElement>(null);
  // A first look, in which somebody has gone into the field, is taken over with the focus in it.
  useEffect(() => setFocused(field.current !== null && field.current === document.activeElement), []);

  const take = (suggestion: Suggestion) => {
    setDismissed(true);
    setActive(-1);
    onSuggestion(suggestion);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    // Enter and arrows belong to the input method while it composes Hangul, kana or Han.
    if (event.isComposing) return;
    if (event.key === 'Escape' && (open || typed)) {
      if (open) setDismissed(true);
      else onType('');
      setActive(-1);
    } else if (event.key === 'Enter' && option) take(option);
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (suggestions.length === 0) return;
      setDismissed(false);
      const step = event.key === 'ArrowDown' ? 1 : -1;
      // One place more than suggestions: the field itself, where nothing is chosen.
      const places = suggestions.length + 1;
      setActive(((active + 1 + step + places) % places) - 1);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <search class="search">
      <div
        id={`${id}-list`}
        class="suggestions"
        role="listbox"
        aria-label={say('search_suggestions')}
        hidden={!open}
      >
        {open &&
          suggestions.map((suggestion, at) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys of a combobox go to its field
            // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field, by the pattern
            <div
              key={suggestion.id}
              id={`${id}-${at}`}
              role="option"
              class="suggestion"
              aria-selected={at === active}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => take(suggestion)}
            >
              <span class="concept-name">
                <bdi lang={isOwnInfo(suggestion) ? undefined : 'en'}>{suggestion.prefLabel}</bdi>
                {suggestion.label !== suggestion.prefLabel && (
                  <>
                    {' '}
                    <span class="suggestion-label" lang={languageOf(suggestion.label, 'en')}>
                      {suggestion.label}
                    </span>
                  </>
                )}
              </span>
              <span class="concept-kind">{say(`kind_${suggestion.kind.replace('-', '_')}`)}</span>
            </div>
          ))}
      </div>
      <label class="search-line">
        <SearchGlyph />
        <span class={label ? undefined : 'spoken'}>{label ?? say('search_label')}</span>
        <input
          ref={field}
          type="text"
          inputMode="search"
          role="combobox"
          placeholder={say('search_placeholder')}
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          aria-expanded={open}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={option ? `${id}-${active}` : undefined}
          value={typed}
          onInput={(event) => {
            setDismissed(false);
            setActive(-1);
            onType(event.currentTarget.value);
          }}
          onFocus={() => setFocused(true)}
          onBlur={() => setFocused(false)}
          onKeyDown={onKeyDown}
        />
      </label>
      <span class="spoken" role="status">
        {open ? count('search_count', suggestions.length) : ''}
      </span>
    </search>
  );
}
