import { describe, expect, it } from 'vitest';
import { compileTerms } from '../../../src/core/thesaurus/compile-terms.ts';
import { packConcepts } from '../../../src/core/thesaurus/pack-concepts.ts';
import { KINDS, unpackConcepts } from '../../../src/core/thesaurus/packed-concepts.ts';
import type { Labels, TermEntry, Thesaurus } from '../../../src/core/thesaurus/thesaurus.ts';
import { thesaurus } from '../../../src/data/thesaurus/thesaurus.ts';

const textOf = (entry: TermEntry) => (typeof entry === 'string' ? entry : entry.text);

/** What of a thesaurus is kept: everything but its rules. */
function kept({ concepts }: Thesaurus) {
  return concepts.map(({ id, kind, scopeNote, related = [], broader = [], labels }) => ({
    id,
    kind,
    scopeNote,
    related: [...related].sort(),
    broader,
    labels: Object.fromEntries(
      (Object.entries(labels) as [string, Labels][]).map(
        ([language, { prefLabel, altLabel = [], hiddenLabel = [] }]) => [
          language,
          { prefLabel, altLabel: altLabel.map(textOf), hiddenLabel: hiddenLabel.map(textOf) },
        ],
      ),
    ),
  }));
}

function unpacked(of: Thesaurus) {
  const compiled = compileTerms(of);
  return unpackConcepts(packConcepts(of, compiled), compiled).map(({ related = [], ...concept }) => ({
    ...concept,
    related: [...related].sort(),
  }));
}

function aThesaurus(labels: Labels): Thesaurus {
  return {
    concepts: [{ id: 'one', kind: 'event', use: 'contextual', labels: { en: labels }, scopeNote: 'One.' }],
    decoys: [],
  };
}

describe('packed concepts', () => {
  it('come out as they were written, all of the thesaurus', () => {
    expect(unpacked(thesaurus)).toEqual(kept(thesaurus));
  });

  it.each<[why: string, label: string]>([
    ['a form of it as it stands', 'six-party talks'],
    ['small words within a title', 'Treaty of Friendship between the Two'],
    ['a hyphen before a small letter', 'Kim Jong-un'],
    ['a curly apostrophe', 'Workers’ Party of Korea'],
    ['capitals that no spelling knows', 'U.S.-ROK alliance'],
    ['an accent', 'António Guterres'],
    ['a middle dot', '한·미 연합훈련'],
    ['a gap that may be missing', '남북 정상 회담'],
    ['the letters that open a language', 'E K J S T'],
  ])('keep %s', (_, label) => {
    const written = aThesaurus({ prefLabel: 'Pref', altLabel: [label], hiddenLabel: [`${label} x`] });
    expect(unpacked(written)).toEqual(kept(written));
  });

  it('refuse what they cannot write', () => {
    expect(() => unpacked(aThesaurus({ prefLabel: 'aB <c>' }))).toThrow(/angle bracket/);
  });

  it('know every kind', () => {
    expect(KINDS).toEqual(expect.arrayContaining([...new Set(thesaurus.concepts.map(({ kind }) => kind))]));
  });
});
