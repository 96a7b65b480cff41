import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { KnownForms } from '../../../src/core/own-terms/check-own-term.ts';
import { readGivenTerms, storedGivenTerms } from '../../../src/core/own-terms/given-terms.ts';
import { isGivenId, isOwnId, isReadersId } from '../../../src/core/own-terms/own-term.ts';

const known: KnownForms = {
  nameOf: (form) => (form === 'Pyongyang' ? 'Pyongyang' : null),
  isDecoy: () => false,
  isNameable: (concept) => concept === 'pyongyang',
};
const read = (policy: unknown) => readGivenTerms(policy, known);

const NOTE = { kind: 'note', note: 'Ask the desk.' };
const DESK = { label: 'Harbour desk', aliases: ['HQ desk'], meaning: NOTE, painted: true };

describe('what an administrator wrote becomes terms', () => {
  test('written as in a settings file, counted by where they stand, whatever id they have', () => {
    const terms = [DESK, { ...DESK, id: 'own-77', label: 'Quay', aliases: [], painted: false }];
    expect(read(terms)).toEqual({
      terms: [
        { ...DESK, id: 'own-given-1' },
        { ...DESK, id: 'own-given-2', label: 'Quay', aliases: [], painted: false },
      ],
      setAside: 0,
      left: [],
    });
  });

  test('another name of a subject', () => {
    const meaning = { kind: 'concept', concept: 'pyongyang' };
    expect(read([{ label: 'The capital', meaning }]).terms).toEqual([
      { id: 'own-given-1', label: 'The capital', aliases: [], meaning, painted: false },
    ]);
  });

  test.each<[string, unknown, number]>([
    ['nothing', undefined, 0],
    ['none', [], 0],
    ['no list', { label: 'Quay' }, 1],
    ['a word', ['Quay'], 1],
    ['no label', [{ meaning: NOTE }], 1],
    ['no meaning', [{ label: 'Quay' }], 1],
    ['a label that is no text', [{ ...DESK, label: 7 }], 1],
  ])('%s is none, and counted', (_, policy, setAside) => {
    expect(read(policy)).toEqual({ terms: [], setAside, left: [] });
  });

  test('damaged ones cost none of the others, and each keeps its number', () => {
    const { terms, setAside, left } = read([null, DESK, { label: 'x' }, { ...DESK, label: 'Pyongyang' }]);
    expect(terms.map(({ id, label }) => `${id} ${label}`)).toEqual(['own-given-2 Harbour desk']);
    expect(setAside).toBe(2);
    expect(left.map(({ label, problem }) => `${label}: ${problem.kind}`)).toEqual([
      'Pyongyang: in-thesaurus',
    ]);
  });

  test('anything at all is read without a word, and out of a storage it is what it was', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.anything({ withNullPrototype: true }),
          fc.array(
            fc.oneof(fc.constant(DESK), fc.record({ label: fc.string(), meaning: fc.constant(NOTE) })),
          ),
        ),
        (policy) => {
          const given = read(policy);
          for (const { id } of given.terms)
            expect([isGivenId(id), isOwnId(id), isReadersId(id)]).toEqual([true, true, false]);
          expect(storedGivenTerms({ ...given, from: 'x' })).toEqual(given);
        },
      ),
    );
  });
});

test.each([[undefined], [null], ['x'], [[]], [{ terms: [] }], [{ terms: [7], setAside: 0, left: [] }]])(
  'a record that is %j is none',
  (stored) => {
    expect(storedGivenTerms(stored)).toBeNull();
  },
);
