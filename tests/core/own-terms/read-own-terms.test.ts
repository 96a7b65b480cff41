import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  LARGEST_OWN_TERMS,
  LONGEST_FORM,
  LONGEST_NOTE,
  MOST_ALIASES,
  MOST_OWN_TERMS,
  type OwnTerm,
} from '../../../src/core/own-terms/own-term.ts';
import { freeId, readOwnTerms, readWithRest } from '../../../src/core/own-terms/read-own-terms.ts';

import { ZENDA } from '../../support/own-term-sample.ts';

describe('entry by entry', () => {
  test('nothing stored is nothing, and nothing is amiss', () => {
    expect(readOwnTerms(undefined)).toEqual({ terms: [], setAside: 0 });
    expect(readOwnTerms([])).toEqual({ terms: [], setAside: 0 });
  });

  test.each([
    ['no list', 'Zenda'],
    ['null', null],
  ])('what is no list is told: %s', (_, stored) => {
    expect(readOwnTerms(stored)).toEqual({ terms: [], setAside: 1 });
  });

  test.each([
    ['nothing at all', null],
    ['a word', 'Zenda'],
    ['no id', { ...ZENDA, id: undefined }],
    ['the id of a concept of the thesaurus', { ...ZENDA, id: 'pyongyang' }],
    ['an id to trip over', { ...ZENDA, id: '__proto__' }],
    ['no label', { ...ZENDA, label: '' }],
    ['a label without a letter', { ...ZENDA, label: ' - ' }],
    ['a label that is no text', { ...ZENDA, label: ['Zenda'] }],
    ['a label too long', { ...ZENDA, label: 'z'.repeat(LONGEST_FORM + 1) }],
    ['no meaning', { ...ZENDA, meaning: undefined }],
    ['a meaning of no kind', { ...ZENDA, meaning: { kind: 'page', note: '' } }],
    ['a note that is no text', { ...ZENDA, meaning: { kind: 'note', note: 7 } }],
    ['a note too long', { ...ZENDA, meaning: { kind: 'note', note: 'z'.repeat(LONGEST_NOTE + 1) } }],
    ['a concept that is no id', { ...ZENDA, meaning: { kind: 'concept', concept: 'Kim Jong Un' } }],
    ['another own term for a concept', { ...ZENDA, meaning: { kind: 'concept', concept: 'own-2' } }],
  ])('a broken one costs none of the others: %s', (_, broken) => {
    const other = { ...ZENDA, id: 'own-2', label: 'Strelsau' };
    expect(readOwnTerms([ZENDA, broken, other])).toEqual({ terms: [ZENDA, other], setAside: 1 });
  });

  test('what is left out is given as it was, in its order', () => {
    const many = Array.from({ length: MOST_OWN_TERMS + 1 }, (_, n) => ({ ...ZENDA, id: `own-${n + 1}` }));
    const broken = { ...ZENDA, label: 7 };
    const { terms, rest } = readWithRest(['Zenda', ...many, broken]);
    expect(terms).toEqual(many.slice(0, -1));
    expect(rest).toEqual(['Zenda', many.at(-1), broken]);
    expect(readWithRest(broken)).toEqual({ terms: [], rest: [broken] });
    expect(readWithRest([ZENDA])).toEqual({ terms: [ZENDA], rest: [] });
  });

  test('the longest that is allowed is read', () => {
    const long: OwnTerm = {
      ...ZENDA,
      label: 'z'.repeat(LONGEST_FORM),
      meaning: { kind: 'note', note: 'z'.repeat(LONGEST_NOTE) },
    };
    expect(readOwnTerms([long])).toEqual({ terms: [long], setAside: 0 });
  });

  test('a broken alias is left out, and one that is the label', () => {
    const aliases = ['', 7, 'Zenda', 'Castle of Zenda', 'Castle of Zenda', 'z'.repeat(LONGEST_FORM + 1)];
    expect(readOwnTerms([{ ...ZENDA, aliases }]).terms).toEqual([ZENDA]);
    const many = Array.from({ length: MOST_ALIASES + 5 }, (_, at) => `Zenda ${at}`);
    expect(readOwnTerms([{ ...ZENDA, aliases: many }]).terms[0]?.aliases).toEqual(
      many.slice(0, MOST_ALIASES),
    );
  });

  test.each([[undefined], ['true'], [1], [null]])('not painted unless it says so: %s', (painted) => {
    expect(readOwnTerms([{ ...ZENDA, painted }]).terms[0]?.painted).toBe(false);
  });

  test('white space of any kind in a form is a space', () => {
    expect(readOwnTerms([{ ...ZENDA, label: ' Castle\n of\u00a0\u0000Zenda ' }]).terms[0]?.label).toBe(
      'Castle of Zenda',
    );
  });

  test('what it does not know is not taken over', () => {
    const more = { ...ZENDA, pattern: '(a+)+$', meaning: { ...ZENDA.meaning, concept: 'seoul' } };
    expect(readOwnTerms([more]).terms).toEqual([ZENDA]);
  });

  test('two with one id are two terms', () => {
    const { terms } = readOwnTerms([ZENDA, { ...ZENDA, label: 'Strelsau' }]);
    expect(terms.map(({ id, label }) => [id, label])).toEqual([
      ['own-1', 'Zenda'],
      ['own-2', 'Strelsau'],
    ]);
  });
});

test('number and size are bounded, and what is too much is told', () => {
  const many = Array.from({ length: MOST_OWN_TERMS + 3 }, (_, at) => ({ ...ZENDA, id: `own-${at + 1}` }));
  expect(readOwnTerms(many)).toEqual({ terms: many.slice(0, MOST_OWN_TERMS), setAside: 3 });
  const big = many.map((term) => ({ ...term, meaning: { kind: 'note', note: 'z'.repeat(LONGEST_NOTE) } }));
  const { terms, setAside } = readOwnTerms(big);
  expect(JSON.stringify(terms).length).toBeLessThanOrEqual(LARGEST_OWN_TERMS);
  expect(terms.length + setAside).toBe(big.length);
  expect(terms.length).toBeGreaterThan(40);
});

test('a new id is above all others', () => {
  expect(freeId([])).toBe('own-1');
  expect(freeId(['own-2', 'own-11', 'own-3'])).toBe('own-12');
});

test('whatever is stored: no error, and what was read is read again just so', () => {
  const entry = fc.record(
    {
      id: fc.oneof(
        fc.integer({ min: 0, max: 5 }).map((n) => `own-${n}`),
        fc.anything(),
      ),
      label: fc.oneof(fc.string({ unit: 'binary', maxLength: 100 }), fc.anything()),
      aliases: fc.oneof(fc.array(fc.string({ unit: 'grapheme' })), fc.anything()),
      meaning: fc.oneof(
        fc.record({ kind: fc.constant('note'), note: fc.string({ unit: 'binary' }) }),
        fc.record({ kind: fc.constant('concept'), concept: fc.constantFrom('seoul', '', 'own-1', 'A b') }),
        fc.anything(),
      ),
      painted: fc.oneof(fc.boolean(), fc.anything()),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.oneof(fc.array(fc.oneof(entry, fc.anything())), fc.anything()), (stored) => {
      const { terms } = readOwnTerms(stored);
      expect(readOwnTerms(JSON.parse(JSON.stringify(terms)))).toEqual({ terms, setAside: 0 });
      expect(new Set(terms.map(({ id }) => id)).size).toBe(terms.length);
    }),
    { numRuns: 500 },
  );
});
