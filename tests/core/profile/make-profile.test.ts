import { describe, expect, test } from 'vitest';
import { findCandidates, isAnchorAt } from '../../../src/core/mentions/find-candidates.ts';
import { findMentions } from '../../../src/core/mentions/find-mentions.ts';
import type { Mention } from '../../../src/core/mentions/mention.ts';
import { makeProfile } from '../../../src/core/profile/make-profile.ts';
import type { BlockRole, TextBlock } from '../../../src/core/text/text-block.ts';
import { compileTerms } from '../../../src/core/thesaurus/compile-terms.ts';
import { termMatcher } from '../../../src/core/thesaurus/term-matcher.ts';
import type { Concept } from '../../../src/core/thesaurus/thesaurus.ts';

const concept = (id: string, prefLabel: string, kind: Concept['kind'], use: Concept['use']): Concept => ({
  id,
  kind,
  use,
  labels: { en: { prefLabel } },
  scopeNote: 'Made for a test.',
});

const matcher = termMatcher(
  compileTerms({
    concepts: [
      concept('ruritania', 'Ruritania', 'state', 'anchor'),
      concept('strelsau', 'Strelsau', 'place', 'anchor'),
      concept('silence', 'says nothing', 'theme', 'contextual'),
    ],
    decoys: [],
  }),
);

/** What a page's reading knows besides. */
const known = (blocks: readonly TextBlock[]) => ({
  names: matcher,
  isAnchor: ({ block, start, end }: Mention) =>
    isAnchorAt(findCandidates(blocks[block] as TextBlock, matcher), start, end),
});

function profileOf(texts: readonly (readonly [BlockRole, string])[], language: string | null = 'en') {
  const blocks = texts.map(([role, text], id): TextBlock => ({ id, text, role, section: 0 }));
  const mentions = findMentions(blocks, matcher);
  return makeProfile({
    title: 'A page',
    language,
    date: null,
    blocks,
    mentions,
    ...known(blocks),
    capped: null,
  });
}

describe('concepts', () => {
  const { concepts } = profileOf([
    ['title', 'Ruritania votes'],
    ['body', 'In Strelsau, Ruritania says nothing. RURITANIA says nothing, and says nothing.'],
    ['aside', 'More on Ruritania'],
  ]);

  test('come painted first, then by weight; the first of each kind weighs as its place and number say', () => {
    expect(concepts.map(({ concept }) => concept)).toEqual(['ruritania', 'strelsau', 'silence']);
    expect(concepts[0]?.weight).toBe(1);
    expect(concepts[1]!.weight).toBeLessThan(concepts[2]!.weight);
  });

  test('know how often they stand where', () => {
    expect(concepts[0]?.places).toEqual({ title: 1, body: 2, aside: 1 });
  });

  test('know how they are written, most frequent first', () => {
    expect(concepts[0]?.written).toEqual(['Ruritania', 'RURITANIA']);
  });

  test('at most eight ways', () => {
    const ways = [...'RURITANIA'].map((_, at) => `${'RURITANIA'.slice(0, at)}${'ruritania'.slice(at)}`);
    expect(profileOf([['body', ways.join(', ')]]).concepts[0]?.written).toHaveLength(8);
  });
});

test('the lead says more than what follows', () => {
  const { concepts } = profileOf([
    ['body', 'Strelsau.'],
    ['body', 'Nothing.'],
    ['body', 'Ruritania.'],
  ]);
  expect(concepts.map(({ concept }) => concept)).toEqual(['strelsau', 'ruritania']);
});

describe('words', () => {
  test('are stemmed, heaviest first, and their shares sum to one; titles weigh more, furniture nothing', () => {
    const { words } = profileOf([
      ['title', 'Voting'],
      ['body', 'The voters read papers and a book.'],
      ['aside', 'Cookies'],
    ]);
    expect(words.map(([word]) => word)).toEqual(['vot', 'voter', 'read', 'paper', 'book']);
    expect(words[0]![1]).toBeCloseTo(4 / 8);
    expect(words.reduce((sum, [, share]) => sum + share, 0)).toBeCloseTo(1);
  });

  test('are at most 200', () => {
    const many = Array.from({ length: 500 }, (_, at) => `word${at}x`).join(' ');
    expect(profileOf([['body', many]]).words).toHaveLength(200);
  });

  test('of a page without words are none', () => {
    expect(profileOf([['body', '…']]).words).toEqual([]);
  });
});

test.each([
  ['what the page says', 'de', 'Ruritanien schweigt', 'de'],
  ['Korean, by its script', null, '북한은 침묵했고 회담은 없었다', 'ko'],
  ['Japanese, by its kana', null, '北朝鮮は沈黙し、会談はなかった', 'ja'],
  ['Chinese, by its Han letters alone', null, '朝鲜保持沉默，没有举行任何会谈', 'zh'],
  ['not told by an alphabet', null, 'North Korea said nothing', null],
])('the language is %s', (_, declared, text, expected) => {
  expect(profileOf([['body', text]], declared).language).toBe(expected);
});

describe('topicality', () => {
  const filler = (letters: number) => 'lorem ipsum '.repeat(letters / 12);

  test('is nothing without anchors, or with anchors in furniture only', () => {
    expect(profileOf([['body', 'Soup.']]).topicality).toBe(0);
    expect(
      profileOf([
        ['body', 'Soup.'],
        ['aside', 'Ruritania'],
      ]).topicality,
    ).toBe(0);
  });

  test('grows with anchors and with their place, and shrinks with the text around them', () => {
    const once = profileOf([['body', `Ruritania ${filler(600)}`]]).topicality;
    const twice = profileOf([['body', `Ruritania, Ruritania ${filler(600)}`]]).topicality;
    const inTitle = profileOf([
      ['title', 'Ruritania'],
      ['body', filler(600)],
    ]).topicality;
    const lost = profileOf([['body', `Ruritania, Ruritania ${filler(12_000)}`]]).topicality;
    expect(once).toBeLessThan(twice);
    expect(twice).toBeLessThan(inTitle);
    expect(lost).toBeLessThan(once);
  });
});
