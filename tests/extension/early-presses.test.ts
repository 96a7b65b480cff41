// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { keepPresses } from '../../src/extension/early-presses.ts';

afterEach(() => document.body.replaceChildren());

const element = <T extends HTMLElement>(selector: string) => document.querySelector<T>(selector)!;

function lookWith(html: string, atOnce: (pressed: Element) => boolean = () => false) {
  document.body.innerHTML = html;
  return keepPresses(document, atOnce);
}

test('a button that nothing listens to yet is pressed when something does', () => {
  const again = lookWith('<button><svg><path/></svg></button>');
  element('path').dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
  const pressed = vi.fn();
  element('button').addEventListener('click', pressed);
  again();
  expect(pressed).toHaveBeenCalledOnce();
  element('button').click();
  expect(pressed).toHaveBeenCalledTimes(2);
});

test.each(['input', 'span'])('a switch is thrown once, by its %s', (part) => {
  const again = lookWith('<label><input type="checkbox" role="switch"><span>Pause</span></label>');
  element(part).click();
  const field = element<HTMLInputElement>('input');
  expect(field.checked).toBe(false);
  const changed = vi.fn();
  field.addEventListener('change', changed);
  again();
  expect(field.checked).toBe(true);
  expect(changed).toHaveBeenCalledOnce();
});

test('what is typed is typed again, though the field was emptied', () => {
  const again = lookWith('<label><input type="text"></label>');
  const field = element<HTMLInputElement>('input');
  for (const value of ['K', 'Ki']) {
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
  field.value = '';
  const heard: string[] = [];
  field.addEventListener('input', () => heard.push(field.value));
  again();
  expect(heard).toEqual(['K', 'Ki']);
});

test('links, fields and plain text are left to the browser', () => {
  const again = lookWith('<a href="#x">Open</a><label><input type="text"></label><p>Text</p>');
  const prevented = ['a', 'input', 'p'].map((selector) => {
    const event = new MouseEvent('click', { bubbles: true, cancelable: true });
    element(selector).dispatchEvent(event);
    return event.defaultPrevented;
  });
  expect(prevented).toEqual([false, false, false]);
  const pressed = vi.fn();
  document.body.addEventListener('click', pressed);
  again();
  expect(pressed).not.toHaveBeenCalled();
});

test('what cannot wait is answered at once, and not again', () => {
  const atOnce = vi.fn((pressed: Element) => pressed.className === 'now');
  const again = lookWith('<button class="now">a</button><button class="later">b</button>', atOnce);
  element('.now').click();
  element('.later').click();
  expect(atOnce).toHaveBeenCalledTimes(2);
  const pressed: string[] = [];
  document.body.addEventListener('click', ({ target }) => pressed.push((target as Element).className));
  again();
  expect(pressed).toEqual(['later']);
});
