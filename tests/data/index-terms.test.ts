import { describe, expect, test } from 'vitest';
import { type DocumentIndex, indexFaults } from '../../src/core/documents/document-index.ts';
import { editorial } from '../../src/data/editorial.ts';
import { editorialIndex } from '../../src/data/index-terms.ts';
import { themes } from '../../src/data/themes.ts';
import { thesaurus } from '../../src/data/thesaurus/thesaurus.ts';

const CONCEPTS = new Set(thesaurus.concepts.map(({ id }) => id));

describe("the editorial's index", () => {
  test('leads to every sentence, from concepts that there are', () => {
    expect(indexFaults(editorialIndex, editorial, CONCEPTS)).toEqual([]);
  });

  test('makes use of every theme', () => {
    const used = new Set(
      Object.values(editorialIndex.sentences).flatMap((all) => all.map(({ concept }) => concept)),
    );
    expect(themes.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([]);
  });
});

describe('a faulty index', () => {
  const entry = { concept: 'sung-kim', weight: 'main', reason: 'It is his statement.' } as const;
  const faulty = (change: Partial<DocumentIndex['sentences']>, document = 'editorial') =>
    indexFaults(
      {
        document,
        leadsNowhere: [],
        sentences: { ...editorialIndex.sentences, ...change } as DocumentIndex['sentences'],
      },
      editorial,
      CONCEPTS,
    );

  test.each([
    ['of a sentence that is not there', { p9s9: [entry] }, 'p9s9: the document has no such sentence'],
    ['without an entry for a sentence', { p1s1: [] }, 'p1s1: nothing leads to this sentence'],
    ['of an unknown concept', { p1s1: [{ ...entry, concept: 'x' }] }, 'p1s1: unknown concept "x"'],
    ['with an entry twice', { p1s1: [entry, entry] }, 'p1s1: "sung-kim" is entered twice'],
    ['without a reason', { p1s1: [{ ...entry, reason: ' ' }] }, 'p1s1: "sung-kim" needs a reason'],
  ])('%s', (_what, change, fault) => {
    expect(faulty(change)).toContain(fault);
  });

  test('of another document', () => {
    expect(faulty({}, 'other')).toContain('an index of "other", not of "editorial"');
  });
});
