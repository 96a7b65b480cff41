import { describe, expect, test } from 'vitest';
import {
  areaUnderCurve,
  mean,
  ndcg3,
  precisionAt1,
  reciprocalRank,
} from '../../src/build/ranking-figures.ts';

const GRADES = { a: 3, b: 2, c: 1, d: 0 };

describe('figures of an order', () => {
  test.each([
    ['the best order', ['a', 'b', 'c'], 1, 1, 1],
    ['a fourth place does not count', ['a', 'b', 'c', 'd'], 1, 1, 1],
    // 7 + 1/log2(3) + 3/2 of the best, 7 + 3/log2(3) + 1/2.
    ['second and third exchanged', ['a', 'c', 'b'], 0.9721, 1, 1],
    ['the best one last', ['d', 'c', 'a'], 0.4398, 0, 1 / 3],
    ['only what is not right', ['c', 'd'], 0.1064, 0, 0],
    ['unknown ones', ['x', 'y'], 0, 0, 0],
    ['nothing', [], 0, 0, 0],
  ])('%s', (_what, order, gain, first, reciprocal) => {
    expect(ndcg3(order, GRADES)).toBeCloseTo(gain, 3);
    expect(precisionAt1(order, GRADES)).toBe(first);
    expect(reciprocalRank(order, GRADES)).toBeCloseTo(reciprocal);
  });

  test('a query without grades has no gain', () => {
    expect(ndcg3(['a'], {})).toBe(0);
  });
});

test.each([
  ['all useful above', [3, 4], [1, 2], 1],
  ['all below', [1], [2, 3], 0],
  ['a tie is half', [2], [2], 0.5],
  ['mixed', [1, 3], [2], 0.5],
  ['one side empty', [], [1], null],
])('area under the curve: %s', (_what, useful, useless, area) => {
  expect(areaUnderCurve(useful, useless)).toBe(area);
});

test('mean', () => {
  expect(mean([1, 2, 6])).toBe(3);
  expect(mean([])).toBe(0);
});
