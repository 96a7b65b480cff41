import { describe, expect, test } from 'vitest';
import { checkThesaurus, HEADLINE_LETTERS } from '../../src/core/thesaurus/check-thesaurus.ts';
import { withMutualRelations } from '../../src/core/thesaurus/mutual-relations.ts';
import type { Concept, Decoy } from '../../src/core/thesaurus/thesaurus.ts';

/** A concept that breaks no rule, with what a case changes of it. */
function concept(id: string, change: Partial<Concept> = {}): Concept {
  return {
    id,
    kind: 'place',
    use: 'anchor',
    labels: { en: { prefLabel: `The place ${id}` } },
    scopeNote: `The place called ${id}.`,
    ...change,
  };
}

const english = (...altLabel: NonNullable<Concept['labels']['en']['altLabel']>): Partial<Concept> => ({
  labels: { en: { prefLabel: 'Harbour Town', altLabel } },
});

const korean = (...altLabel: NonNullable<Concept['labels']['en']['altLabel']>): Partial<Concept> => ({
  labels: { en: { prefLabel: 'Harbour Town' }, ko: { prefLabel: '항구시', altLabel } },
});

const problemsOf = (concepts: readonly Concept[], decoys: readonly Decoy[] = []) =>
  checkThesaurus({ concepts, decoys }).map(({ concept: id, problem }) => `${id ?? 'decoys'}: ${problem}`);

describe('what breaks a rule, and what only nearly does', () => {
  test.each<[rule: string, broken: Concept[], says: RegExp, nearMiss: Concept[]]>([
    [
      'two concepts, one id',
      [concept('a1'), concept('a1', english('Other Town'))],
      /^a1: Another concept has the same id\./,
      [concept('a1'), concept('a2', english('Other Town'))],
    ],
    [
      'an id that is not kebab case',
      [concept('Harbour_Town')],
      /^Harbour_Town: Its id is not in kebab case/,
      [concept('38-north')],
    ],
    [
      'one term in two concepts, whatever its case, quotes, accents and dashes',
      [
        concept('one', english('Tomás’ Inter–Town Harbour')),
        concept('two', { labels: { en: { prefLabel: "TOMAS' inter town harbour" } } }),
      ],
      /^two: The term .* is also one of "one"\./,
      [
        concept('one', english('Inter-Town Harbour')),
        concept('two', { labels: { en: { prefLabel: 'Intertown Harbour' } } }),
      ],
    ],
    [
      'one Korean term in two concepts, spaced in one of them',
      [
        concept('one', korean('남쪽 항구')),
        concept('two', { labels: { en: { prefLabel: 'Two' }, ko: { prefLabel: '남쪽항구' } } }),
      ],
      /^two: The term "남쪽항구" \("남쪽 항구"\) is also one of "one"\./,
      [
        concept('one', korean('남쪽 항구')),
        concept('two', { labels: { en: { prefLabel: 'Two' }, ko: { prefLabel: '남쪽항만' } } }),
      ],
    ],
    [
      'one term twice in a language',
      [concept('one', english('Old Quay', 'old-quay'))],
      /^one: The term "old-quay" \("Old Quay"\) stands twice in its en labels\./,
      [concept('one', english('Old Quay', 'Old Quays Road'))],
    ],
    [
      'one term in two languages by different rules',
      [
        concept('one', {
          labels: {
            en: { prefLabel: 'One' },
            ja: { prefLabel: '港町' },
            'zh-Hant': { prefLabel: '港町', prefRule: { use: 'contextual' } },
          },
        }),
      ],
      /^one: The term "港町" has other rules in zh-Hant than in ja\./,
      [
        concept('one', {
          labels: {
            en: { prefLabel: 'One' },
            ja: { prefLabel: '港町' },
            'zh-Hant': { prefLabel: '港町', prefRule: { use: 'anchor' } },
          },
        }),
      ],
    ],
    [
      'an unknown related concept',
      [concept('one', { related: ['nowhere'] })],
      /^one: Its related "nowhere" is not in the thesaurus\./,
      [concept('one', { related: ['two'] }), concept('two', english('Two'))],
    ],
    [
      'an unknown broader concept',
      [concept('one', { broader: ['nowhere'] })],
      /^one: Its broader "nowhere" is not in the thesaurus\./,
      [concept('one', { broader: ['two'] }), concept('two', english('Two'))],
    ],
    [
      'related to itself',
      [concept('one', { related: ['one'] })],
      /^one: It is related to itself\./,
      // A relation written on both sides is only written once too often.
      [concept('one', { related: ['two'] }), concept('two', { ...english('Two'), related: ['one'] })],
    ],
    [
      'each broader than the other',
      [concept('one', { broader: ['two'] }), concept('two', { ...english('Two'), broader: ['one'] })],
      /^two: It and "one" are each broader than the other\./,
      [concept('one', { broader: ['two'] }), concept('two', { ...english('Two'), related: ['one'] })],
    ],
    [
      'a Latin term of one letter',
      [concept('one', english('N.'))],
      /^one: "N\." is a term of one letter/,
      [concept('one', english('N.K.'))],
    ],
    [
      'a Hangul syllable',
      [concept('one', korean('강'))],
      /^one: "강" is a term of one letter/,
      [concept('one', korean('강남'))],
    ],
    [
      'a Han letter that no headline uses for a state',
      [concept('one', korean({ text: '港', use: 'contextual', licence: 'passage' }))],
      /^one: "港" is a term of one letter/,
      [concept('one', korean({ text: '北', use: 'contextual', licence: 'passage' }))],
    ],
    [
      'a headline letter that is an anchor',
      [concept('one', korean('北'))],
      /^one: "北", a headline form of one letter, must be contextual with the licence 'passage'\./,
      [concept('one', korean({ text: '北', use: 'contextual', licence: 'passage' }))],
    ],
    [
      'a headline letter that the page alone licenses',
      [concept('one', korean({ text: '美', use: 'contextual' }))],
      /^one: "美", a headline form of one letter, must be/,
      [concept('one', korean({ text: '美國', use: 'contextual' }))],
    ],
    [
      'contextual terms, and no anchor anywhere',
      [concept('one', { use: 'contextual' })],
      /^one: Nothing licenses "The place one": the thesaurus has no anchor term\./,
      [concept('one', { ...english({ text: 'Old Quay', use: 'anchor' }), use: 'contextual' })],
    ],
    [
      'a licence that names nobody',
      [concept('one', english({ text: 'Quay', use: 'contextual', licence: { named: [] } }))],
      /^one: Nothing licenses "Quay": its licence names no concept\./,
      [concept('one', english({ text: 'Quay', use: 'contextual', licence: { named: ['one'] } }))],
    ],
    [
      'a licence that names an unknown concept',
      [concept('one', english({ text: 'Quay', use: 'contextual', licence: { named: ['one', 'nowhere'] } }))],
      /^one: The licence of "Quay" names "nowhere", which is not in the thesaurus\./,
      [
        concept('one', english({ text: 'Quay', use: 'contextual', licence: { named: ['one', 'two'] } })),
        concept('two', { labels: { en: { prefLabel: 'Two Quays' } } }),
      ],
    ],
    [
      'a licence that names a concept without a term in full',
      [
        concept('one', english({ text: 'Quay', use: 'contextual', licence: { named: ['two'] } })),
        concept('two', {
          labels: { en: { prefLabel: 'Pier', prefRule: { use: 'contextual', licence: { named: ['one'] } } } },
        }),
      ],
      /^one: The licence of "Quay" names "two", which has no term that names it in full\./,
      [
        concept('one', english({ text: 'Quay', use: 'contextual', licence: { named: ['two'] } })),
        concept('two', { use: 'contextual', labels: { en: { prefLabel: 'Pier of Two' } } }),
      ],
    ],
    [
      'an anchor with a licence',
      [concept('one', english({ text: 'Old Quay', licence: 'passage' }))],
      /^one: "Old Quay" is an anchor: it needs no licence/,
      [concept('one', english({ text: 'Old Quay', case: 'capitals' }))],
    ],
    [
      'an empty label',
      [concept('one', english('Old Quay', { text: ' ' }))],
      /^one: It has an empty label in en\./,
      [concept('one', english())],
    ],
    [
      'a missing prefLabel',
      [concept('one', { labels: { en: { prefLabel: 'One' }, ko: { prefLabel: '' } } })],
      /^one: Its prefLabel in ko is missing or empty\./,
      [concept('one', { labels: { en: { prefLabel: 'One' } } })],
    ],
    [
      'no English labels',
      [concept('one', { labels: { ko: { prefLabel: '항구시' } } as unknown as Concept['labels'] })],
      /^one: It has no English labels/,
      [concept('one', korean())],
    ],
    [
      'no scope note',
      [concept('one', { scopeNote: '' })],
      /^one: It has no scopeNote/,
      [concept('one', { scopeNote: 'One.' })],
    ],
    [
      'a scope note without its full stop',
      [concept('one', { scopeNote: 'The place of 1999' })],
      /^one: Its scopeNote does not end with a full stop\./,
      [concept('one', { scopeNote: 'The place in the U.S.' })],
    ],
  ])('%s', (_rule, broken, says, nearMiss) => {
    expect(problemsOf(broken)).toEqual([expect.stringMatching(says)]);
    expect(problemsOf(nearMiss)).toEqual([]);
  });

  test.each<[broken: Decoy[], says: RegExp, nearMiss: Decoy[]]>([
    [
      [{ text: '', means: 'a paper' }],
      /^decoys: A decoy is empty\./,
      [{ text: 'Harbour Post', means: 'a paper' }],
    ],
    [
      [{ text: 'Harbour Post', means: '' }],
      /^decoys: The decoy "Harbour Post" does not say what it means\./,
      [{ text: 'Harbour Post', means: 'a paper' }],
    ],
    [
      [
        { text: 'Harbour Post', means: 'a paper' },
        { text: 'harbour-post', means: 'the same' },
      ],
      /^decoys: The decoy "harbour-post" stands there twice\./,
      [
        { text: 'Harbour Post', means: 'a paper' },
        { text: 'Harbour Post Office', means: 'an office' },
      ],
    ],
  ])('decoys %o', (broken, says, nearMiss) => {
    expect(problemsOf([concept('one')], broken)).toEqual([expect.stringMatching(says)]);
    expect(problemsOf([concept('one')], nearMiss)).toEqual([]);
  });

  test('a shared concept that is not there, or there twice', () => {
    const problems = (shared: string[]) =>
      checkThesaurus({ concepts: [concept('one')], shared, decoys: [] }).map(({ problem }) => problem);
    expect(problems(['one', 'nowhere'])).toEqual(['It is listed as shared and is not in the thesaurus.']);
    expect(problems(['one', 'one'])).toEqual(['It is listed as shared twice.']);
    expect(problems(['one'])).toEqual([]);
  });

  test('every headline letter is one letter', () => {
    expect([...HEADLINE_LETTERS].filter((letter) => [...letter].length !== 1)).toEqual([]);
  });

  test('every problem of a concept is told at once', () => {
    expect(problemsOf([concept('one', { scopeNote: '', related: ['nowhere'] })])).toHaveLength(2);
  });
});

describe('relations are mutual', () => {
  test('one side is enough; a concept keeps its own order first', () => {
    const concepts = withMutualRelations([
      concept('one', { related: ['three', 'two'] }),
      concept('two'),
      concept('three', { related: ['one'] }),
      concept('four'),
    ]);
    expect(concepts.map(({ related }) => related)).toEqual([['three', 'two'], ['one'], ['one'], undefined]);
  });
});
