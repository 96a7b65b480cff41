import { expect, test } from 'vitest';
import { mergeProfiles } from '../../../src/core/profile/merge-profiles.ts';
import type { ConceptInPage, PageProfile } from '../../../src/core/profile/page-profile.ts';

const concept = (id: string, weight: number, body: number, ...written: string[]): ConceptInPage => ({
  concept: id,
  weight,
  places: { body },
  written,
});

const profile = (some: Partial<PageProfile>): PageProfile => ({
  title: '',
  language: null,
  date: null,
  concepts: [],
  words: [],
  topicality: 0,
  capped: null,
  ...some,
});

test('one frame is the page; none is none', () => {
  const only = profile({ title: 'Only', concepts: [concept('a', 1, 2)] });
  expect(mergeProfiles([only])).toBe(only);
  expect(mergeProfiles([])).toBeNull();
});

test('an advert with one mention does not stand beside an article with twenty', () => {
  const article = profile({
    title: 'Article',
    concepts: [concept('talks', 1, 15), concept('seoul', 0.5, 5)],
  });
  const advert = profile({ title: 'Advert', concepts: [concept('kim', 1, 1)] });
  expect(mergeProfiles([article, advert])?.concepts.map(({ concept }) => concept)).toEqual([
    'talks',
    'seoul',
    'kim', // 1 of its own frame, which holds a twentieth of the article's mentions
  ]);
});

test('a concept in two frames is one: mentions added, forms kept, the heaviest weighs 1', () => {
  const a = profile({ concepts: [concept('x', 1, 2, 'X'), concept('y', 0.9, 2, 'Y')] });
  const b = profile({ concepts: [{ ...concept('y', 1, 3, 'Y', 'why'), places: { body: 3, title: 1 } }] });
  expect(mergeProfiles([a, b])?.concepts).toEqual([
    { concept: 'y', weight: 1, places: { body: 5, title: 1 }, written: ['Y', 'why'] },
    { concept: 'x', weight: expect.closeTo(1 / 1.9), places: { body: 2 }, written: ['X'] },
  ]);
});

test('title, language and date are those of the page itself, cuts and topicality of any frame', () => {
  const page = profile({ title: 'Page', language: 'ko', topicality: 0.1 });
  const frame = profile({ title: 'Frame', language: 'en', topicality: 0.8, capped: 'text' });
  expect(mergeProfiles([page, frame])).toMatchObject({
    title: 'Page',
    language: 'ko',
    date: null,
    topicality: 0.8,
    capped: 'text',
  });
});

test('words are added by the weight of their frame, two hundred at most', () => {
  const many = Array.from({ length: 200 }, (_, at) => [`w${at}`, 0.001] as const);
  const a = profile({ concepts: [concept('x', 1, 1)], words: [['talk', 0.2], ...many] });
  const b = profile({
    concepts: [concept('x', 1, 1)],
    words: [
      ['talk', 0.2],
      ['missile', 0.3],
    ],
  });
  const words = mergeProfiles([a, b])?.words ?? [];
  expect(words.slice(0, 2)).toEqual([
    ['talk', 0.4],
    ['missile', 0.3],
  ]);
  expect(words).toHaveLength(200);
});

test('frames without a single mention share nothing by zero', () => {
  expect(mergeProfiles([profile({ title: 'a' }), profile({ title: 'b' })])).toMatchObject({
    title: 'a',
    concepts: [],
  });
});
