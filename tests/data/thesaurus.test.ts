import { describe, expect, test } from 'vitest';
import { checkThesaurus } from '../../src/core/thesaurus/check-thesaurus.ts';
import { compileTerms, formsOf, termsOf } from '../../src/core/thesaurus/compile-terms.ts';
import { termMatcher } from '../../src/core/thesaurus/term-matcher.ts';
import type { ConceptId, ConceptKind } from '../../src/core/thesaurus/thesaurus.ts';
import { editorial } from '../../src/data/editorial.ts';
import { thesaurus, thesaurusFiles } from '../../src/data/thesaurus/thesaurus.ts';

const KINDS: Record<ConceptKind, true> = {
  state: true,
  place: true,
  person: true,
  office: true,
  institution: true,
  doctrine: true,
  meeting: true,
  agreement: true,
  weapon: true,
  test: true,
  sanction: true,
  exercise: true,
  relations: true,
  'human-rights': true,
  event: true,
  theme: true,
};

const folded = (text: string) => formsOf(text)[0];

/** The concepts that have a term written so, however it is spaced or cased. */
const conceptsOf = (written: string) =>
  thesaurus.concepts
    .filter((concept) => termsOf(concept).some(({ rule }) => folded(rule.text) === folded(written)))
    .map(({ id }) => id);

describe('the thesaurus', () => {
  test('breaks none of its rules', () => {
    const fileOf = new Map(
      thesaurusFiles.flatMap(([file, concepts]) => concepts.map(({ id }) => [id, file])),
    );
    expect(
      checkThesaurus(thesaurus).map(
        ({ concept, problem }) => `${fileOf.get(concept ?? '') ?? 'decoys.ts'}, ${concept}: ${problem}`,
      ),
    ).toEqual([]);
  });

  test('has concepts enough', () => {
    expect(thesaurus.concepts.filter(({ kind }) => kind !== 'theme').length).toBeGreaterThanOrEqual(300);
  });

  test('has every kind', () => {
    const present = new Set(thesaurus.concepts.map(({ kind }) => kind));
    expect(Object.keys(KINDS).filter((kind) => !present.has(kind as ConceptKind))).toEqual([]);
  });

  test('has every concept in the file it says', () => {
    expect(thesaurusFiles.flatMap(([, concepts]) => concepts).length).toBe(thesaurus.concepts.length);
  });
});

describe('every name in the editorial is a term', () => {
  const { text, sentences } = editorial;

  test.each<[written: string, concept: ConceptId]>([
    [
      'Acting Assistant Secretary of State for East Asian and Pacific Affairs',
      'assistant-secretary-for-east-asian-and-pacific-affairs',
    ],
    ['Sung Kim', 'sung-kim'],
    ['Kim', 'kim-jong-un'],
    ['U.S. State Secretary', 'us-secretary-of-state'],
    ['Tony Blinken', 'antony-blinken'],
    ['North Korea', 'north-korea'],
    ['North Korean', 'north-korea'],
    ['the North', 'north-korea'],
    ['the regime', 'north-korea'],
    ['South Korea', 'south-korea'],
    ['Japan', 'japan'],
    ['U.S.', 'united-states'],
    ['Seoul', 'seoul'],
    ['Tokyo', 'tokyo'],
    ['Pyongyang', 'pyongyang'],
    ['Washington', 'washington'],
    ['Biden administration', 'biden-administration'],
    ['U.S. President', 'us-president'],
    ['Joe Biden', 'joe-biden'],
    ['Biden', 'joe-biden'],
    ['Donald Trump', 'donald-trump'],
    ['Korean Peninsula', 'korean-peninsula'],
    ['Obama administration', 'obama-administration'],
    ['strategic patience', 'strategic-patience'],
  ])('%s is one of %s', (written, concept) => {
    expect(text).toContain(written);
    expect(conceptsOf(written)).toEqual([concept]);
  });

  test('no capitalised word is left over', () => {
    const notNames = ['President', 'Friday'];
    const forms = termMatcher(compileTerms(thesaurus)).find(text);
    const starts = new Set(sentences.map(({ start }) => start));
    const left = [...text.matchAll(/[A-Z][\w.]*/g)].filter(
      ({ 0: word, index }) =>
        !starts.has(index) &&
        !notNames.includes(word) &&
        !forms.some(({ start, end }) => start <= index && index < end),
    );
    expect(left.map(([word]) => word)).toEqual([]);
  });
});
