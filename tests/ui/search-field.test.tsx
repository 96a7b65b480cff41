// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { SearchField } from '../../src/ui/SearchField.tsx';
import { WordingProvider } from '../../src/ui/wording.tsx';
import { suggestions } from '../support/gallery/sample.ts';
import { wordingOf } from '../support/gallery/wording.ts';

function show() {
  const on = { onType: vi.fn(), onSuggestion: vi.fn() };
  function Field() {
    const [typed, setTyped] = useState('');
    return (
      <SearchField
        id="search"
        typed={typed}
        suggestions={typed ? suggestions : []}
        onType={(text) => {
          on.onType(text);
          setTyped(text);
        }}
        onSuggestion={on.onSuggestion}
      />
    );
  }
  render(
    <WordingProvider wording={wordingOf()}>
      <Field />
    </WordingProvider>,
  );
  return on;
}

const field = () => screen.getByRole('combobox', { name: 'Look up in the editorial' }) as HTMLInputElement;
const options = () => screen.queryAllByRole('option');
const type = (value: string) => {
  field().focus();
  fireEvent.input(field(), { target: { value } });
};
const press = (key: string, more: object = {}) => fireEvent.keyDown(field(), { key, ...more });
const active = () =>
  options().find(({ id }) => id === field().getAttribute('aria-activedescendant'))?.textContent;

afterEach(cleanup);

describe('the search field', () => {
  test('tells every letter, and opens its list', () => {
    const on = show();
    expect(field().getAttribute('aria-expanded')).toBe('false');
    type('str');
    expect(on.onType).toHaveBeenCalledWith('str');
    expect(field().getAttribute('aria-expanded')).toBe('true');
    expect(options()).toHaveLength(3);
    screen.getByText('3 suggestions');
  });

  test('shows the label that answers, in its own language, where it is not the preferred one', () => {
    show();
    type('평');
    const label = options()[2]?.querySelector<HTMLElement>('.suggestion-label');
    expect([label?.textContent, label?.lang]).toEqual(['평양', 'ko']);
  });

  test.each([
    [['ArrowDown'], 'strategic patience'],
    [['ArrowDown', 'ArrowDown'], 'Stockholm talks'],
    [['ArrowUp'], 'Pyongyang'],
    [['ArrowDown', 'ArrowUp'], undefined],
    [['ArrowUp', 'ArrowDown'], undefined],
    [['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown'], undefined],
  ])('after %j stands on %s', (keys, label) => {
    show();
    type('s');
    for (const key of keys) press(key);
    expect(active()?.startsWith(label ?? '') ?? !label).toBe(true);
    expect(options().filter((option) => option.getAttribute('aria-selected') === 'true')).toHaveLength(
      label ? 1 : 0,
    );
    expect(document.activeElement).toBe(field());
  });

  test('Enter takes what it stands on, and closes the list', () => {
    const on = show();
    type('s');
    press('ArrowDown');
    press('Enter');
    expect(on.onSuggestion).toHaveBeenCalledWith(suggestions[0]);
    expect(options()).toEqual([]);
  });

  test('Enter alone takes nothing: the excerpts are there already', () => {
    const on = show();
    type('s');
    press('Enter');
    expect(on.onSuggestion).not.toHaveBeenCalled();
  });

  test('a click takes one', () => {
    const on = show();
    type('s');
    fireEvent.click(options()[1]!);
    expect(on.onSuggestion).toHaveBeenCalledWith(suggestions[1]);
  });

  test('Escape closes the list, then empties the field, then is the browser’s', () => {
    show();
    type('s');
    expect(press('Escape')).toBe(false);
    expect([options().length, field().value]).toEqual([0, 's']);
    expect(press('Escape')).toBe(false);
    expect(field().value).toBe('');
    expect(press('Escape')).toBe(true);
  });

  test('the list closes when one turns to something else', () => {
    show();
    type('s');
    fireEvent.blur(field());
    expect(options()).toEqual([]);
  });

  test('keys that an input method uses while it composes are left to it', () => {
    const on = show();
    type('ㅍ');
    press('ArrowDown', { isComposing: true });
    press('Enter', { isComposing: true });
    expect([active(), on.onSuggestion.mock.calls.length]).toEqual([undefined, 0]);
  });
});
