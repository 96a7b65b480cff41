import { describe, expect, test } from 'vitest';
import { ConceptsByTab } from '../../src/extension/concepts-by-tab.ts';

const asker = (tab: number, frame: number, document: string | null) => ({
  tab,
  frame,
  document,
  host: 'news.example',
  origin: null,
  active: true,
  isPrivate: false,
});

describe('the count of a tab', () => {
  test('is of distinct concepts over all its frames', () => {
    const found = new ConceptsByTab();
    expect(found.report(asker(1, 0, 'A'), ['a', 'b'])).toEqual({ count: 2, askAgain: true });
    expect(found.report(asker(1, 3, 'B'), ['b', 'c'])).toEqual({ count: 3, askAgain: false });
    expect(found.report(asker(2, 0, 'C'), ['z'])).toEqual({ count: 1, askAgain: true });
  });

  test('follows a frame that changes and one that goes', () => {
    const found = new ConceptsByTab();
    found.report(asker(1, 0, 'A'), ['a']);
    found.report(asker(1, 3, 'B'), ['b', 'c']);
    expect(found.report(asker(1, 3, 'B'), ['b']).count).toBe(2);
    expect(found.leave(asker(1, 3, 'B'))).toEqual({ count: 1, askAgain: false });
    expect(found.leave(asker(1, 0, 'A'))).toEqual({ count: 0, askAgain: false });
  });

  test('a frame that moves to another document counts once, whether or not the old one said goodbye', () => {
    const found = new ConceptsByTab();
    found.report(asker(1, 0, 'A'), ['a']);
    found.report(asker(1, 3, 'B'), ['b', 'c']);
    expect(found.report(asker(1, 3, 'B2'), ['d']).count).toBe(2);
    expect(found.leave(asker(1, 3, 'B')).count).toBe(2);
  });

  test('another page in the tab starts anew and asks its frames again', () => {
    const found = new ConceptsByTab();
    found.report(asker(1, 0, 'A'), ['a']);
    found.report(asker(1, 3, 'B'), ['b', 'c']);
    expect(found.report(asker(1, 0, 'A2'), ['d'])).toEqual({ count: 1, askAgain: true });
  });

  test('a late goodbye of the page before takes nothing from the page now', () => {
    const found = new ConceptsByTab();
    found.report(asker(1, 0, 'A'), ['a']);
    found.report(asker(1, 0, 'A2'), ['d', 'e']);
    expect(found.leave(asker(1, 0, 'A'))).toEqual({ count: 2, askAgain: false });
  });

  test('where documents have no ids, frames stand for them', () => {
    const found = new ConceptsByTab();
    found.report(asker(1, 0, null), ['a']);
    found.report(asker(1, 3, null), ['b']);
    expect(found.report(asker(1, 0, null), ['a', 'c'])).toEqual({ count: 3, askAgain: false });
    expect(found.leave(asker(1, 3, null)).count).toBe(2);
  });

  test('a goodbye to a background that has just started: the other frames are asked', () => {
    expect(new ConceptsByTab().leave(asker(1, 3, 'B'))).toEqual({ count: 0, askAgain: true });
  });

  test('a page with nothing to report is known, too', () => {
    const found = new ConceptsByTab();
    found.report(asker(1, 0, 'A'), []);
    expect(found.report(asker(1, 0, 'A'), [])).toEqual({ count: 0, askAgain: false });
  });
});

describe('documents that went without a word', () => {
  test('are forgotten, and the others count on', () => {
    const found = new ConceptsByTab();
    found.report(asker(1, 0, 'A'), ['a']);
    found.report(asker(1, 3, 'B'), ['b', 'c']);
    const gone = found.known(1).filter(({ frame }) => frame === 3);
    expect(found.forget(1, gone)).toBe(1);
    expect(found.known(1)).toEqual([{ frame: 0, concepts: ['a'] }]);
  });

  test('a frame that told something new while the browser was asked stays', () => {
    const found = new ConceptsByTab();
    found.report(asker(1, 0, 'A'), ['a']);
    found.report(asker(1, 3, 'B'), ['b']);
    const gone = found.known(1).filter(({ frame }) => frame === 3);
    found.report(asker(1, 3, 'B2'), ['d', 'e']);
    expect(found.forget(1, gone)).toBe(3);
  });

  test('a tab that nothing is known of has nothing to forget', () => {
    const found = new ConceptsByTab();
    expect(found.known(7)).toEqual([]);
    expect(found.forget(7, [])).toBe(0);
  });
});
