import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findCandidates } from '../../../src/core/mentions/find-candidates.ts';
import { type FoundForms, foundForms, MetConcepts } from '../../../src/core/mentions/found-forms.ts';
import { settleAmbiguity } from '../../../src/core/mentions/settle-ambiguity.ts';
import type { TextBlock } from '../../../src/core/text/text-block.ts';
import { compileTerms } from '../../../src/core/thesaurus/compile-terms.ts';
import { termMatcher } from '../../../src/core/thesaurus/term-matcher.ts';
import { thesaurus } from '../../../src/data/thesaurus/thesaurus.ts';

const matcher = termMatcher(compileTerms(thesaurus));

const overTheWire = (texts: readonly string[]): FoundForms =>
  JSON.parse(JSON.stringify(foundForms(texts, matcher))) as FoundForms;

const blocksOf = (texts: readonly string[]) =>
  texts.map((text, id): TextBlock => ({ id, text, role: id === 0 ? 'title' : 'body', section: 0 }));

describe('what crosses the wire', () => {
  const found = overTheWire(['Pyongyang', '', 'Pyongyang does not answer', 'a teapot']);

  test('for each text where forms stand, and nothing more for one without', () => {
    expect(found.forms.map((forms) => forms && forms.length / 3)).toEqual([1, 0, 2, 0]);
    expect(found.forms[0]).toEqual([0, 9, expect.any(Number)]);
  });

  test('each meaning once, however often it is met', () => {
    const many = foundForms(Array(50).fill('Pyongyang and Pyongyang'), matcher);
    expect(many.senses).toHaveLength(1);
    expect(many.concepts.map(([, id]) => id)).toEqual(['pyongyang']);
  });

  test('no rule that only the search needs', () => {
    const all = overTheWire(thesaurus.concepts.map(({ labels }) => labels.en?.prefLabel ?? ''));
    expect(all.senses.length).toBeGreaterThan(100);
    for (const sense of all.senses.flat()) expect(sense.length).toBeLessThanOrEqual(4);
  });

  test('which concepts are themes', () => {
    const met = new MetConcepts();
    met.meet(found);
    const themes = found.concepts.filter(([, id]) => !met.isPainted(id));
    expect(themes).not.toEqual([]);
    for (const [number, id] of found.concepts) expect(met.conceptId(number)).toBe(id);
    for (const [, id] of found.concepts) expect(met.isPainted(id)).toBe(matcher.isPainted(id));
  });
});

const WORDS = (
  'Pyongyang|North Korea|DPRK|the North|Kim|Kim Jong Un|Trump|Moon|President|does not answer|talks|sanctions|.|, |' +
  '(NK) cells|natural killer|김정은|북한|北朝鮮|the|said|visited'
).split('|');

test('a page settles the same as if it had searched itself', () => {
  const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 12 }).map((words) => words.join(' '));
  let mentions = 0;
  fc.assert(
    fc.property(fc.array(text, { maxLength: 6 }), fc.nat(5), (texts, cut) => {
      const blocks = blocksOf(texts);
      const directly = settleAmbiguity(
        blocks.map((block) => ({ block, candidates: findCandidates(block, matcher) })),
        matcher,
      );
      // In two questions, as a page asks.
      const met = new MetConcepts();
      const candidates = [texts.slice(0, cut), texts.slice(cut)].flatMap((some) => [
        ...met.meet(overTheWire(some)),
      ]);
      const settled = settleAmbiguity(
        blocks.map((block, at) => ({ block, candidates: candidates[at] ?? [] })),
        met,
      );
      expect(settled).toEqual(directly);
      mentions += settled.length;
    }),
  );
  expect(mentions).toBeGreaterThan(100);
});
