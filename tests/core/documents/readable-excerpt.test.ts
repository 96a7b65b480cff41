import { describe, expect, test } from 'vitest';
import { parseDocument } from '../../../src/core/documents/parse-document.ts';
import { readableExcerpt } from '../../../src/core/documents/readable-excerpt.ts';
import { editorial } from '../../../src/data/editorial.ts';

const documentOf = (paragraph: string) =>
  parseDocument(
    `---\ntitle: A\nkind: opinion\npublisher: B\npublished: 2022-01-01\nurl: https://example.org/\nlanguage: en\nrights: C.\n---\n\nBefore. ${paragraph}\n`,
    'a.md',
  );

describe('a sentence that leans on the one before it takes it along', () => {
  test.each([
    ['It must pay.', true],
    ['They left at noon.', true],
    ['This was new.', true],
    ['To that end, envoys met.', true],
    ['Indeed, the price rose.', true],
    ['But the price rose.', true],
    ['The plan that it made failed.', true],
    // Near misses
    ['It has been reported that the talks failed.', false],
    ['It should be noted that the talks failed.', false],
    ['The envoys met.', false],
    ['Italy left.', false],
    ['Buttons were pressed.', false],
    ['When Oslo spoke, it spoke softly.', false],
    ['The envoys met and said at length what they thought.', false],
  ])('%s %s', (sentence, leans) => {
    const document = documentOf(sentence);
    const { start, end } = readableExcerpt(document, document.sentences[1]!);
    expect(document.text.slice(start, end)).toBe(leans ? `Before. ${sentence}` : sentence);
  });
});

describe('its limits', () => {
  test('a paragraph', () => {
    for (const sentence of editorial.sentences) {
      const { start, end, paragraph, focus } = readableExcerpt(editorial, sentence);
      const span = editorial.paragraphs[paragraph - 1]!;
      expect(focus).toBe(sentence);
      expect(start).toBeGreaterThanOrEqual(span.start);
      expect(end).toBeLessThanOrEqual(span.end);
      expect(editorial.sentences.map((each) => each.start)).toContain(start);
    }
  });

  test('two sentences more', () => {
    const document = documentOf('It rose. It fell. It rose again.');
    const { start, end } = readableExcerpt(document, document.sentences[3]!);
    expect(document.text.slice(start, end)).toBe('It rose. It fell. It rose again.');
  });

  test('what is shown already', () => {
    const document = documentOf('It rose. It fell.');
    const { start } = readableExcerpt(document, document.sentences[2]!, new Set(['p1s2']));
    expect(start).toBe(document.sentences[2]!.start);
  });
});
