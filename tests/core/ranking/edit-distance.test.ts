import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance, prefixEditDistance } from '../../../src/core/ranking/edit-distance.ts';

describe('slips of the pen between two words', () => {
  test.each([
    ['patience', 'patience', 0],
    ['pacience', 'patience', 1],
    ['patiense', 'patience', 1],
    ['patince', 'patience', 1],
    ['pattience', 'patience', 1],
    ['aptience', 'patience', 1],
    ['stratagic', 'strategic', 1],
    ['stratgeic', 'strategic', 1],
    ['stockhlom', 'stockholm', 1],
    ['pyonyang', 'pyongyang', 1],
    ['seoul', 'tokyo', 3],
    ['', 'abc', 3],
  ])('%s and %s: %d', (a, b, slips) => {
    expect(editDistance(a, b, 2)).toBe(Math.min(slips, 3));
  });

  test('it does not matter which one was meant', () => {
    const word = fc.stringMatching(/^[abc]{0,8}$/);
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b, 9)).toBe(editDistance(b, a, 9));
      }),
    );
  });

  test('one slip makes one', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,9}$/), fc.nat(), (word, at) => {
        const place = at % word.length;
        expect(editDistance(word.slice(0, place) + word.slice(place + 1), word, 2)).toBe(1);
      }),
    );
  });
});

test.each([
  ['strateg', 'strategicpatience', 0],
  ['stratag', 'strategicpatience', 1],
  ['patience', 'strategicpatience', 3],
])('%s as the beginning of %s: %d slips', (typed, whole, slips) => {
  expect(prefixEditDistance(typed, whole, 2)).toBe(slips);
});
