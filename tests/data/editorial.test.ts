import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { editorial } from '../../src/data/editorial.ts';

const EVAL = resolve(import.meta.dirname, '../../../shared/eval/ranking/sentences.json');

describe('the bundled editorial', () => {
  test('says where it is from', () => {
    expect(editorial).toMatchObject({
      id: 'editorial',
      kind: 'opinion',
      publisher: 'The Dong-A Ilbo',
      published: '2021-03-15',
      language: 'en',
    });
  });

  test('has five paragraphs and nineteen sentences, none broken after an abbreviation', () => {
    expect(editorial.paragraphs).toHaveLength(5);
    expect(editorial.sentences.map((sentence) => sentence.id)).toEqual(
      'p1s1 p1s2 p1s3 p2s1 p2s2 p2s3 p2s4 p3s1 p3s2 p3s3 p4s1 p4s2 p4s3 p4s4 p4s5 p5s1 p5s2 p5s3 p5s4'.split(
        ' ',
      ),
    );
    for (const { start, end } of editorial.sentences)
      expect(editorial.text.slice(start, end)).toMatch(/^[A-Z](?!.*U\.S\.$).*\.$/s);
  });

  test('is word for word what its publisher printed', () => {
    // Of the text as received on 2021-03-15. Where this fails, the quotation has been edited: take it back.
    expect(createHash('sha256').update(editorial.text).digest('hex')).toBe(
      '785ecde1c84a1def2563e5705151ce215c470ddcba548d23a3b70d5f1f4e2f31',
    );
  });

  test.skipIf(!existsSync(EVAL))('has the sentences that the judges graded', () => {
    const judged = JSON.parse(readFileSync(EVAL, 'utf8')) as { sentences: { id: string; text: string }[] };
    expect(
      editorial.sentences.map(({ id, start, end }) => ({ id, text: editorial.text.slice(start, end) })),
    ).toEqual(judged.sentences.map(({ id, text }) => ({ id, text })));
  });
});
