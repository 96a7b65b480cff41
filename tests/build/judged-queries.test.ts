import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundledLibrary } from '../../src/build/bundled-library.ts';
import { profileOf, questionOf, readQueries } from '../../src/build/judged-queries.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'queries-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const read = (...lines: object[]) => {
  const file = join(folder, 'queries.jsonl');
  writeFileSync(file, `${lines.map((line) => JSON.stringify(line)).join('\n')}\n\n`);
  return readQueries(file);
};

describe('a line of a file', () => {
  test('as it is', () => {
    const line = {
      id: 'a',
      kind: 'mention',
      lang: 'en',
      title: 'T',
      text: 'x',
      term: 'x',
      grades: { p1s1: 1 },
      useful: true,
      text_origin: 'written',
    };
    expect(read(line)).toEqual([
      {
        id: 'a',
        kind: 'mention',
        lang: 'en',
        title: 'T',
        text: 'x',
        term: 'x',
        grades: { p1s1: 1 },
        useful: true,
        origin: 'written',
      },
    ]);
  });

  test.each([
    ['typed, where it names no kind', { text: 'x', grades: { p1s1: 2 } }, 'lookup', true],
    [
      'a page, where it has a source',
      { text: 'x', source: 'https://example.org/', grades: { p1s1: 1 } },
      'page',
      false,
    ],
  ])('%s', (_what, line, kind, useful) => {
    expect(read({ id: 'a', lang: 'en', ...line })[0]).toMatchObject({ kind, useful, title: '', term: null });
  });
});

describe('the product’s path', () => {
  const { matcher } = bundledLibrary();

  test('a page that names nothing Korean is not read', () => {
    const profile = profileOf('Sanctions on Ruritania', 'New sanctions were announced.', 'en', matcher);
    expect(profile.concepts).toEqual([]);
  });

  test('paragraphs are blocks of their own, the title one of them', () => {
    const { concepts } = profileOf('North Korea', 'Pyongyang spoke.\n\nNorth Korea did.', 'en', matcher);
    expect(concepts.find(({ concept }) => concept === 'north-korea')?.places).toEqual({ title: 1, body: 1 });
  });

  test('a mention brings its concept, its sentence and its page', () => {
    const [query] = read({
      id: 'a',
      kind: 'mention',
      lang: 'en',
      title: 'Envoy',
      text: 'Sung Kim went to Seoul for talks on North Korea.',
      term: 'Sung Kim',
      grades: {},
      useful: false,
    });
    expect(questionOf(query!, matcher)).toMatchObject({
      kind: 'mention',
      term: 'Sung Kim',
      sentence: 'Sung Kim went to Seoul for talks on North Korea.',
      concept: 'sung-kim',
      profile: { title: 'Envoy' },
    });
  });
});
