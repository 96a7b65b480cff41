import { describe, expect, test } from 'vitest';
import { bundledLibrary } from '../../../src/build/bundled-library.ts';
import { completeOwn, ownInfo, withOwnSuggestions, withoutOwn } from '../../../src/core/own-terms/ask-own.ts';
import type { OwnTerm } from '../../../src/core/own-terms/own-term.ts';
import type { PageProfile } from '../../../src/core/profile/page-profile.ts';
import { completeLabels } from '../../../src/core/ranking/complete-labels.ts';
import { rankExcerpts } from '../../../src/core/ranking/rank-excerpts.ts';
import { ZENDA as sample } from '../../support/own-term-sample.ts';

const library = bundledLibrary();

const ZENDA: OwnTerm = { ...sample, aliases: ['젠다 성'] };
const WAITING: OwnTerm = {
  ...ZENDA,
  id: 'own-2',
  label: 'Strategic waiting',
  aliases: [],
  meaning: { kind: 'concept', concept: 'strategic-patience' },
};

const profileOf = (...concepts: string[]): PageProfile => ({
  title: 'A page',
  language: 'en',
  date: null,
  concepts: concepts.map((concept) => ({ concept, weight: 1, places: { body: 4 }, written: ['words'] })),
  words: [
    ['polici', 0.2],
    ['administr', 0.2],
    ['negoti', 0.2],
  ],
  topicality: 0,
  capped: null,
});

describe('what the popup shows of an own term', () => {
  test.each<[string, OwnTerm, object]>([
    ['its note', ZENDA, { note: 'Where the prisoner was.' }],
    ['no note where there is none', { ...ZENDA, meaning: { kind: 'note', note: '' } }, {}],
    ['nor of one that names a concept that is gone', WAITING, {}],
  ])('%s', (_, term, note) => {
    expect(ownInfo(term)).toEqual({
      id: term.id,
      kind: 'own',
      prefLabel: term.label,
      scopeNote: '',
      ...note,
    });
  });
});

describe('completing', () => {
  const complete = (typed: string) =>
    completeOwn(typed, [ZENDA, WAITING], library.concepts).map(({ id, label }) => [id, label]);
  test.each([
    ['a beginning', 'zen', [['own-1', 'Zenda']]],
    ['an alias, half a syllable of it', '제', [['own-1', '젠다 성']]],
    ['one that names a concept is that', 'strategic w', [['strategic-patience', 'Strategic waiting']]],
    ['no middle', 'enda', []],
    ['nothing', ' ', []],
  ])('%s', (_, typed, expected) => {
    expect(complete(typed)).toEqual(expected);
  });

  test('each concept is suggested once, own words first', () => {
    const own = completeOwn('strategic', [WAITING], library.concepts);
    const all = withOwnSuggestions(own, completeLabels('strategic', library));
    expect(all.filter(({ id }) => id === 'strategic-patience').map(({ label }) => label)).toEqual([
      'Strategic waiting',
    ]);
  });
});

describe('the documents answer for their own', () => {
  test('nothing about a page of own terms alone, whatever words it shares', () => {
    expect(withoutOwn({ kind: 'page', profile: profileOf('own-1') })).toBeNull();
    expect(withoutOwn({ kind: 'concept', concept: 'own-1', profile: profileOf('own-1') })).toBeNull();
    expect(withoutOwn({ kind: 'mention', concept: 'own-1', term: 'Zenda', sentence: 'Zenda.' })).toBeNull();
  });

  test('a page with both is answered as if they were not there', () => {
    const both = withoutOwn({ kind: 'page', profile: profileOf('own-1', 'strategic-patience') });
    const one = { kind: 'page', profile: profileOf('strategic-patience') } as const;
    expect(both).toEqual(one);
    expect(rankExcerpts(one, library).length).toBeGreaterThan(0);
  });

  test('what is looked up is not about own terms', () => {
    const lookup = { kind: 'lookup', text: 'Zenda' } as const;
    expect(withoutOwn(lookup)).toBe(lookup);
  });
});
