// @vitest-environment happy-dom
import { beforeAll, expect, test } from 'vitest';
import type { PlacedMention } from '../../src/page/mention-ranges.ts';
import { nextMention } from '../../src/page/show-mention.ts';

let mentions: PlacedMention[] = [];

beforeAll(() => {
  mentions = ['a', 'b', 'c'].map((concept) => ({ concept, ranges: [], words: [], lengths: [] }));
});

test.each([
  ['begins with the first', null, 'next', false, 1],
  ['or backwards with the last', null, 'previous', false, 3],
  ['goes on', 0, 'next', false, 2],
  ['goes back', 2, 'previous', false, 2],
  ['ends at the last', 2, 'next', false, null],
  ['ends at the first', 0, 'previous', false, null],
  ['begins anew', 2, 'next', true, 1],
  ['begins anew from the end', 0, 'previous', true, 3],
] as const)('a walk %s', (_what, from, direction, wrap, position) => {
  const found = nextMention(mentions, from === null ? null : (mentions[from] ?? null), direction, wrap);
  expect(found?.position ?? null).toEqual(position === null ? null : { position, count: 3 });
  expect(found?.mention).toBe(position === null ? undefined : mentions[position - 1]);
});

test('a walk where nothing is', () => {
  expect(nextMention([], null, 'next', true)).toBeNull();
});

test('a walk from a mention that has gone begins anew', () => {
  const gone: PlacedMention = { concept: 'x', ranges: [], words: [], lengths: [] };
  expect(nextMention(mentions, gone, 'next', false)?.position).toEqual({ position: 1, count: 3 });
});
