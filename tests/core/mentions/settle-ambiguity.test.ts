import { describe, expect, test } from 'vitest';
import { firstInEachSection } from '../../../src/core/mentions/density.ts';
import { findMentions } from '../../../src/core/mentions/find-mentions.ts';
import type { BlockRole, TextBlock } from '../../../src/core/text/text-block.ts';
import { compileTerms } from '../../../src/core/thesaurus/compile-terms.ts';
import { termMatcher } from '../../../src/core/thesaurus/term-matcher.ts';
import type { Concept, TermRule } from '../../../src/core/thesaurus/thesaurus.ts';

const concept = (
  id: string,
  use: Concept['use'],
  prefLabel: string,
  rule: Omit<TermRule, 'text'> = {},
  altLabel: readonly TermRule[] = [],
  kind: Concept['kind'] = 'place',
): Concept => ({
  id,
  kind,
  use,
  labels: { en: { prefLabel, prefRule: rule, altLabel } },
  scopeNote: 'Made for a test.',
});

/** Ruritania is what all is about here. */
const matcher = termMatcher(
  compileTerms({
    concepts: [
      concept('ruritania', 'anchor', 'Ruritania'),
      concept('capital', 'contextual', 'Strelsau'),
      concept('patience', 'contextual', 'long patience', { licence: 'passage' }),
      concept('neighbour', 'contextual', 'Neighbouria'),
      concept('rudolf', 'anchor', 'Rudolf Elph', {}, [], 'person'),
      concept(
        'flavia',
        'contextual',
        'Flavia Elph',
        {},
        [{ text: 'Elph', case: 'capitals', licence: { named: ['rudolf', 'flavia'] } }],
        'person',
      ),
      concept('guard', 'contextual', 'Royal Castle Guard', {}, [
        { text: 'RCG', case: 'capitals', licence: { named: ['guard'] } },
      ]),
    ],
    shared: ['neighbour'],
    decoys: [],
  }),
);

const filler = (letters: number) => 'lorem ipsum '.repeat(letters / 12);

/** A body paragraph, or a block with another role. */
type Written = string | readonly [BlockRole, string];

const page = (...texts: Written[]): TextBlock[] =>
  texts.map((one, id) => ({
    id,
    text: typeof one === 'string' ? one : one[1],
    role: typeof one === 'string' ? 'body' : one[0],
    section: id,
  }));

function found(...texts: Written[]): string[] {
  const blocks = page(...texts);
  return findMentions(blocks, matcher).map(({ block, start, end }) => blocks[block]!.text.slice(start, end));
}

const about = ['title', 'Ruritania and Ruritania'] as const;

describe('a contextual term', () => {
  test('means nothing without an anchor on the page', () => {
    expect(found('Strelsau is large.')).toEqual([]);
  });

  test('counts near an anchor, before and after it, in its own and the next paragraph', () => {
    expect(found('Strelsau is in Ruritania.')).toContain('Strelsau');
    expect(found('In Ruritania.', 'Strelsau.')).toContain('Strelsau');
    expect(found(`Ruritania. ${filler(300)} Strelsau.`)).toContain('Strelsau');
  });

  test('but not far from it', () => {
    expect(found(`Ruritania. ${filler(480)} Strelsau.`)).toEqual(['Ruritania']);
  });

  test('unless the page is about it: by its title, or by anchors enough', () => {
    expect(found(about, filler(960), 'Strelsau.')).toContain('Strelsau');
    expect(found('Ruritania, Ruritania, Ruritania, Ruritania.', filler(900), 'Strelsau.')).toContain(
      'Strelsau',
    );
  });

  test('and a long page is not about it for four mentions', () => {
    expect(found('Ruritania, Ruritania, Ruritania, Ruritania.', filler(9000), 'Strelsau.')).not.toContain(
      'Strelsau',
    );
  });

  test('counts only by an anchor near it where its licence is the passage', () => {
    expect(found(about, filler(960), 'With long patience.')).not.toContain('long patience');
    expect(found(about, filler(960), 'With long patience for Ruritania.')).toContain('long patience');
  });
});

describe('what other subjects share', () => {
  test('needs more than one anchor near', () => {
    expect(found('Ruritania and Neighbouria voted.')).toEqual(['Ruritania']);
    expect(found('Ruritania told Neighbouria of Ruritania.')).toContain('Neighbouria');
  });

  test('or a page about it', () => {
    expect(found(about, filler(960), 'Neighbouria.')).toContain('Neighbouria');
  });
});

describe('a surname', () => {
  const concepts = (...texts: Written[]) => {
    const blocks = page(...texts);
    return findMentions(blocks, matcher)
      .filter(({ block, start, end }) => blocks[block]!.text.slice(start, end) === 'Elph')
      .map(({ concept }) => concept);
  };

  test.each<[string, string[], string[]]>([
    ['the one named before', ['Rudolf Elph waved. Then Elph left.'], ['rudolf']],
    ['the last one named before', ['Rudolf Elph and Flavia Elph waved. Elph left.'], ['flavia']],
    ['the first one named after', ['Elph leaves', 'In Ruritania Flavia Elph left.'], ['flavia']],
    ['whose term it is, where nobody was named', ['Ruritania waits for Elph.'], ['flavia']],
    ['nobody, where nothing is about it', ['We wait for Elph.'], []],
    ['nobody within another name', ['In Ruritania, Elph Hugo and Hugo Elph waved.'], []],
    ['nobody after another of that name', ['In Ruritania, Hugo Elph waved. Elph left.'], []],
    ['ours again when named again', ['Hugo Elph waved. Rudolf Elph came. Elph left.'], ['rudolf']],
    ['with a title', ['Ruritania waits for President Elph and Mr. Elph.'], ['flavia', 'flavia']],
    ['at the beginning of a sentence', ['Ruritania waits. When Elph came, nobody waved.'], ['flavia']],
    ['after a possessive', ["Ruritania's Elph waved."], ['flavia']],
    ['with a dash', ['The Elph-Hugo summit in Ruritania ended.'], ['flavia']],
    ['in a headline', ['Ruritania Waits While Elph Travels Alone'], ['flavia']],
    ['not the elph, an animal', ['In Ruritania the Elph is a beast.'], []],
    ['but the Elph administration', ['In Ruritania the Elph administration fell.'], ['flavia']],
  ])('is %s', (_, texts, expected) => {
    expect(concepts(...texts)).toEqual(expected);
  });
});

describe('an acronym', () => {
  test.each<[string, string, boolean]>([
    ['explained by the page', 'The Royal Castle Guard (RCG) of Ruritania. RCG men came.', true],
    ['named in full somewhere', 'In Ruritania RCG men, men of the Royal Castle Guard.', true],
    ['not explained at all', 'In Ruritania RCG men came.', false],
    [
      'explained as something else',
      'Ruritania: the rear cabin gear (RCG). The Royal Castle Guard. RCG.',
      false,
    ],
  ])('%s', (_, text, expected) => {
    expect(found(text).includes('RCG')).toBe(expected);
  });
});

describe('furniture', () => {
  test('makes nothing relevant, and is found once the page has earned it', () => {
    expect(found('Soup for all.', ['aside', 'Ruritania, Ruritania'])).toEqual([]);
    expect(found(about, 'Ruritania.', ['aside', 'More on Ruritania'])).toHaveLength(4);
  });

  test('a contextual term in it needs an anchor beside it', () => {
    expect(found(about, 'Ruritania.', ['aside', 'Hotels in Strelsau'])).not.toContain('Strelsau');
    expect(found(about, 'Ruritania.', ['aside', 'Ruritania: hotels in Strelsau'])).toContain('Strelsau');
  });
});

test('headlines one after another do not license each other', () => {
  expect(found(['heading', 'Ruritania again'], ['heading', 'Strelsau is wet'])).toEqual(['Ruritania']);
});

test('the first mention in each section is painted', () => {
  const blocks = page('Ruritania, Ruritania.', 'Ruritania, Strelsau, Strelsau.');
  const painted = firstInEachSection(blocks, findMentions(blocks, matcher));
  expect(painted.map(({ block, concept }) => [block, concept])).toEqual([
    [0, 'ruritania'],
    [1, 'ruritania'],
    [1, 'capital'],
  ]);
});
