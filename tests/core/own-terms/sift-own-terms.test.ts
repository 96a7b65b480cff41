import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bundledLibrary } from '../../../src/build/bundled-library.ts';
import { checkOwnTerm } from '../../../src/core/own-terms/check-own-term.ts';
import { knownForms } from '../../../src/core/own-terms/known-forms.ts';
import { MOST_OWN_TERMS, type OwnTerm } from '../../../src/core/own-terms/own-term.ts';
import { siftOwnTerms } from '../../../src/core/own-terms/sift-own-terms.ts';
import { preparedTerms } from '../../../src/data/terms.prepared.ts';

const library = bundledLibrary();
const known = knownForms(library.concepts, library.labels(), preparedTerms);

const term = (id: number, label: string, ...aliases: string[]): OwnTerm => ({
  id: `own-${id}`,
  label,
  aliases,
  meaning: { kind: 'note', note: '' },
  painted: true,
});

/** Labels with their other forms, and of what was left out whose it is and why. */
function sift(terms: readonly OwnTerm[], beside?: Parameters<typeof siftOwnTerms>[2]) {
  const sifted = siftOwnTerms(terms, known, beside);
  return {
    terms: sifted.terms.map(({ id, label, aliases }) => [id, label, ...aliases].join(', ')),
    left: sifted.left.map(
      ({ label, problem, isWhole }) =>
        `${isWhole ? label : `of ${label} “${'form' in problem && problem.form}”`}: ${problem.kind}`,
    ),
  };
}

describe('terms of a file are held to what typed ones are held to', () => {
  test.each<[string, OwnTerm[], string[], string[]]>([
    ['nothing', [], [], []],
    ['a good one', [term(1, 'Zenda', 'the Castle')], ['own-1, Zenda, the Castle'], []],
    ['a label that the thesaurus has', [term(1, 'Pyongyang', 'Zenda')], [], ['Pyongyang: in-thesaurus']],
    ['a decoy', [term(1, 'Washington Post')], [], ['Washington Post: decoy']],
    [
      'too common a word',
      [term(1, 'government'), term(2, 'Zenda')],
      ['own-2, Zenda'],
      ['government: common'],
    ],
    [
      'only another form is wrong: it alone goes',
      [term(1, 'Zenda', 'DPRK', 'the Castle', 'news')],
      ['own-1, Zenda, the Castle'],
      ['of Zenda “DPRK”: in-thesaurus', 'of Zenda “news”: common'],
    ],
    [
      'two with one label: the first',
      [term(1, 'Zenda'), term(2, 'ZENDA')],
      ['own-1, Zenda'],
      ['ZENDA: own-already'],
    ],
    [
      'a label that another has as a form',
      [term(1, 'Zenda', 'the Castle'), term(2, 'The castle', 'Strelsau')],
      ['own-1, Zenda, the Castle'],
      ['The castle: own-already'],
    ],
    [
      'a form that another has as a label',
      [term(1, 'Zenda'), term(2, 'Strelsau', 'zenda')],
      ['own-1, Zenda', 'own-2, Strelsau'],
      ['of Strelsau “zenda”: own-already'],
    ],
    [
      'nearly one label is another',
      [term(1, 'Zenda'), term(2, 'Zendas'), term(3, 'Zend')],
      ['own-1, Zenda', 'own-2, Zendas', 'own-3, Zend'],
      [],
    ],
    [
      'a form of a term that was left out itself is free',
      [term(1, 'Pyongyang', 'Zenda'), term(2, 'Zenda')],
      ['own-2, Zenda'],
      ['Pyongyang: in-thesaurus'],
    ],
    [
      'a subject that is not known',
      [{ ...term(1, 'Zenda'), meaning: { kind: 'concept', concept: 'ruritania' } }],
      [],
      ['Zenda: unknown-concept'],
    ],
  ])('%s', (_, given, terms, left) => {
    expect(sift(given)).toEqual({ terms, left });
  });
});

describe('beside those that are there', () => {
  const present = [term(1, 'Zenda', 'the Castle')];

  test('they stay, and what is added gets an id of its own', () => {
    expect(sift([term(1, 'Strelsau'), term(5, 'Elphberg')], { present })).toEqual({
      terms: ['own-1, Zenda, the Castle', 'own-2, Strelsau', 'own-5, Elphberg'],
      left: [],
    });
  });

  test('the same once more is no news; another one of that name is told', () => {
    expect(sift([{ ...term(7, 'Zenda', 'the Castle') }], { present })).toEqual({
      terms: ['own-1, Zenda, the Castle'],
      left: [],
    });
    // Of one that falls, its other forms are not told of.
    const unlike = { ...term(1, 'Zenda', 'the Castle'), painted: false };
    expect(sift([unlike], { present }).left).toEqual(['Zenda: own-already']);
  });

  test('what an organisation has set is there, too, and takes no room', () => {
    const given = Array.from({ length: MOST_OWN_TERMS }, (_, at) => term(at + 1, `Strelsau ${at}`));
    expect(sift([term(1, 'strelsau 3'), term(2, 'Zenda', 'Strelsau 4')], { given })).toEqual({
      terms: ['own-2, Zenda'],
      left: ['strelsau 3: given-already', 'of Zenda “Strelsau 4”: given-already'],
    });
  });

  test('more than fit', () => {
    const many = Array.from({ length: MOST_OWN_TERMS - 1 }, (_, at) => term(at + 1, `Zenda ${at}`));
    const { terms, left } = siftOwnTerms([term(1, 'Strelsau'), term(2, 'Elphberg')], known, {
      present: many,
    });
    expect(terms.length).toBe(MOST_OWN_TERMS);
    expect(left).toEqual([{ label: 'Elphberg', problem: { kind: 'full' }, isWhole: true }]);
  });
});

const WORDS = ['Zenda', 'zenda', 'Strelsau', 'Pyongyang', 'DPRK', 'news', 'Washington Post', 'the Castle'];
const anyTerms = fc.uniqueArray(
  fc
    .tuple(fc.nat(30), fc.constantFrom(...WORDS), fc.uniqueArray(fc.constantFrom(...WORDS), { maxLength: 3 }))
    .map(([id, label, aliases]) => term(id + 1, label, ...aliases.filter((alias) => alias !== label))),
  { selector: ({ id }) => id, maxLength: 6 },
);

test('whatever is in two files: nothing speaks against any term that is taken over, ids are one each', () => {
  fc.assert(
    fc.property(anyTerms, anyTerms, (first, second) => {
      const present = siftOwnTerms(first, known).terms;
      const { terms } = siftOwnTerms(second, known, { present });
      expect(terms.slice(0, present.length)).toEqual(present);
      for (const one of terms) expect(checkOwnTerm(one, terms, known)).toEqual([]);
      expect(new Set(terms.map(({ id }) => id)).size).toBe(terms.length);
      // Read in once more, they are what is there.
      expect(siftOwnTerms(terms, known, { present: terms })).toEqual({ terms, left: [] });
      expect(siftOwnTerms(terms, known)).toEqual({ terms, left: [] });
    }),
  );
});
