// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { selectionHere, selectionOf } from '../../src/extension/selected-text.ts';

vi.mock('webextension-polyfill', () => ({ default: {} }));

describe('what is selected in a frame', () => {
  beforeEach(() => {
    document.body.innerHTML = `<p>Bread, and <b>Stockholm talks</b>.</p><textarea>Sung Kim came.</textarea>
      <input value="six-party talks"><input type="password" value="secret words"><div contenteditable tabindex="0">words</div>`;
    getSelection()?.removeAllRanges();
  });
  test('nothing', () => {
    expect(selectionHere().text).toBe('');
  });

  test('text of the page', () => {
    getSelection()?.selectAllChildren(document.querySelector('b')!);
    expect(selectionHere().text).toBe('Stockholm talks');
  });

  test.each(['textarea', 'input', 'input[type=password]', '[contenteditable]'])(
    'what is typed is not read: %s has the focus',
    (selector) => {
      getSelection()?.selectAllChildren(document.querySelector('b')!);
      document.querySelector<HTMLElement>(selector)!.focus();
      // Wherever the browser says the selection is.
      expect(String(getSelection())).toBe('Stockholm talks');
      expect(selectionHere().text).toBe('');
    },
  );

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
