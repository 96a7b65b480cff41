import { describe, expect, test } from 'vitest';
import { bundledLibrary } from '../../../src/build/bundled-library.ts';
import { checkOwnTerm } from '../../../src/core/own-terms/check-own-term.ts';
import { knownForms } from '../../../src/core/own-terms/known-forms.ts';
import { MOST_OWN_TERMS, type OwnTerm } from '../../../src/core/own-terms/own-term.ts';
import { preparedTerms } from '../../../src/data/terms.prepared.ts';

const library = bundledLibrary();
const known = knownForms(library.concepts, library.labels(), preparedTerms);

const term = (label: string, more: Partial<OwnTerm> = {}): OwnTerm => ({
  id: 'own-1',
  label,
  aliases: [],
  meaning: { kind: 'note', note: '' },
  painted: true,
  ...more,
});

const check = (label: string, own: readonly OwnTerm[] = []) => checkOwnTerm(term(label), own, known);

describe('what may be added', () => {
  test.each([
    'Zenda',
    'Castle of Zenda',
    'Rassendyll & Sons',
    'K2',
    'IT',
    'the Elphberg question',
    '루리타니아',
    '왕당',
    '王冠',
    'ズンダ',
    'صحيفة',
    'news of Zenda',
  ])('%s', (label) => {
    expect(check(label)).toEqual([]);
  });
});

describe('what may not, and why', () => {
  test.each([
    ['one letter', 'Z', 'too-short'],
    ['one Han letter', '王', 'too-short'],
    ['one syllable', '왕', 'too-short'],
    ['two small letters', 'za', 'too-short'],
    ['a letter and signs', 'Z.', 'too-short'],
    ['a stop word', 'there', 'common'],
    ['stop words', 'about them', 'common'],
    ['a number', '2019', 'common'],
    ['a common word', 'government', 'common'],
    ['its plural, in capitals', 'GOVERNMENTS', 'common'],
    ['a common word in Korean', '정부', 'common'],
    ['in Japanese', 'ニュース', 'common'],
    ['in half width', 'ﾆｭｰｽ', 'common'],
    ['in Chinese', '政府', 'common'],
    ['an anchor', 'Pyongyang', 'in-thesaurus'],
    ['in another case and width', 'ＰＹＯＮＧＹＡＮＧ', 'in-thesaurus'],
    ['a contextual term', 'the North', 'in-thesaurus'],
    ['with other gaps', 'north-korea', 'in-thesaurus'],
    ['a hidden label', 'N. Korea', 'in-thesaurus'],
    ['in Korean', '평양', 'in-thesaurus'],
    ['a decoy', 'Washington Post', 'decoy'],
    ['a decoy in Korean', '조선일보', 'decoy'],
  ])('%s: %s', (_, label, kind) => {
    expect(check(label).map((problem) => problem.kind)).toEqual([kind]);
  });

  test('the concept that has the form already is told', () => {
    expect(check('평양')).toEqual([{ kind: 'in-thesaurus', form: '평양', prefLabel: 'Pyongyang' }]);
  });

  test('a form of another own term, but not of itself', () => {
    const zenda = term('Zenda', { id: 'own-2', aliases: ['the Castle'] });
    expect(check('ZENDA', [zenda])).toEqual([{ kind: 'own-already', form: 'ZENDA', label: 'Zenda' }]);
    expect(check('The castle', [zenda])).toEqual([
      { kind: 'own-already', form: 'The castle', label: 'Zenda' },
    ]);
    expect(checkOwnTerm(zenda, [zenda], known)).toEqual([]);
  });

  test('aliases are held to the same', () => {
    const problems = checkOwnTerm(term('Zenda', { aliases: ['Elphberg', 'news', 'DPRK'] }), [], known);
    expect(problems.map(({ kind }) => kind)).toEqual(['common', 'in-thesaurus']);
  });

  test.each([
    ['is not there', 'zenda'],
    ['is a theme', [...library.concepts.values()].find(({ kind }) => kind === 'theme')?.id ?? ''],
  ])('a concept that %s', (_, concept) => {
    expect(checkOwnTerm(term('Zenda', { meaning: { kind: 'concept', concept } }), [], known)).toEqual([
      { kind: 'unknown-concept' },
    ]);
  });

  test('a concept that is there', () => {
    const meaning = { kind: 'concept', concept: 'pyongyang' } as const;
    expect(checkOwnTerm(term('Zenda', { meaning }), [], known)).toEqual([]);
  });

  test('more than fit', () => {
    const many = Array.from({ length: MOST_OWN_TERMS }, (_, at) =>
      term(`Zenda ${at}`, { id: `own-${at + 2}` }),
    );
    expect(check('Strelsau', many)).toEqual([{ kind: 'full' }]);
    // Changing one of them is no addition.
    expect(checkOwnTerm(term('Strelsau', { id: 'own-2' }), many, known)).toEqual([]);
  });
});

test('no bundled concept has an id like an own term’s', () => {
  expect([...library.concepts.keys()].filter((id) => id.startsWith('own-'))).toEqual([]);
});
