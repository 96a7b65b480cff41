import { describe, expect, test } from 'vitest';
import { notesOn } from '../../../src/core/documents/notes-on.ts';
import { editorial } from '../../../src/data/editorial.ts';

const sentence = (id: string) => editorial.sentences.find((each) => each.id === id)!;

describe('the notes on a passage', () => {
  test('are those of its sentences, oldest event first', () => {
    expect(notesOn(editorial, sentence('p1s1')).map(({ date }) => date)).toEqual([
      '2021-04-30',
      '2021-05-21',
    ]);
  });

  test('are said once, though two of its sentences have the same', () => {
    const passage = { start: sentence('p1s1').start, end: sentence('p1s2').end };
    expect(notesOn(editorial, passage).map(({ date }) => date)).toEqual([
      '2021-03-18',
      '2021-04-30',
      '2021-05-21',
    ]);
  });

  test('none where nothing has happened since, and none of a neighbour', () => {
    expect(notesOn(editorial, sentence('p5s2'))).toEqual([]);
  });
});

describe('every note of the bundled editorial', () => {
  test.each(editorial.notes!.map((note) => [note.sentence, note.date, note] as const))(
    '%s %s',
    (_s, _d, note) => {
      expect(editorial.sentences.map(({ id }) => id)).toContain(note.sentence);
      expect(note.date > editorial.published).toBe(true);
      expect(note.text).toMatch(/^[A-Z].*\.$/);
      const [year] = note.date.split('-');
      expect(note.text).toContain(year!);
      expect(note.source).toContain(year!);
    },
  );
});
