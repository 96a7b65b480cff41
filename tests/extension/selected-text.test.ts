// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { selectionHere, selectionOf } from '../../src/extension/selected-text.ts';

vi.mock('webextension-polyfill', () => ({ default: {} }));

describe('what is selected in a frame', () => {
  beforeEach(() => {
    document.body.innerHTML = `<p>Bread, and <b>Stockholm talks</b>.</p><textarea>Sung Kim came.</textarea>
      <input value="six-party talks"><input type="password" value="secret words"><input type="checkbox">`;
    getSelection()?.removeAllRanges();
  });
  const field = (selector: string, start: number, end: number) => {
    const element = document.querySelector<HTMLInputElement>(selector)!;
    element.focus();
    element.setSelectionRange?.(start, end);
  };

  test('nothing', () => {
    expect(selectionHere().text).toBe('');
  });

  test('text of the page', () => {
    getSelection()?.selectAllChildren(document.querySelector('b')!);
    expect(selectionHere().text).toBe('Stockholm talks');
  });

  test.each([
    ['textarea', 0, 8, 'Sung Kim'],
    ['textarea', 3, 3, ''],
    ['input', 0, 9, 'six-party'],
    ['input[type=password]', 0, 12, ''],
  ])('in a field that has the focus: %s from %d to %d', (selector, start, end, text) => {
    field(selector, start, end);
    expect(selectionHere().text).toBe(text);
  });

  test('travels as text: it knows nothing but the page', () => {
    getSelection()?.selectAllChildren(document.querySelector('b')!);
    const travelled = new Function(`return (${selectionHere})()`) as typeof selectionHere;
    expect(travelled().text).toBe('Stockholm talks');
  });
});

describe('of several frames', () => {
  const frame = (text: string, isFocused = false) => ({ text, isFocused });
  test.each([
    ['none', [], ''],
    ['the one where something is selected', [frame('', true), frame('Stockholm')], 'Stockholm'],
    ['the one with the focus', [frame('Pyongyang'), frame('Stockholm', true)], 'Stockholm'],
    ['else the first', [frame(' \n'), frame('Pyongyang'), frame('Stockholm')], 'Pyongyang'],
  ])('%s', (_, frames, text) => {
    expect(selectionOf(frames)).toBe(text);
  });
});
