import { describe, expect, test } from 'vitest';
import { MentionWalk, type Step } from '../../src/extension/walk-mentions.ts';

/** Frames with so many mentions each, that step as content scripts do; a frame of -1 is gone. */
function framesWith(counts: Readonly<Record<number, number>>): Step {
  const at: Record<number, number> = {};
  return async (frame, _, direction, wrap) => {
    const count = counts[frame] ?? 0;
    if (count < 0) throw new Error('gone');
    if (count === 0) return null;
    const way = direction === 'next' ? 1 : -1;
    let position = at[frame] === undefined ? (way === 1 ? 1 : count) : at[frame] + way;
    if (position < 1 || position > count) {
      if (!wrap) return null;
      position = way === 1 ? 1 : count;
    }
    at[frame] = position;
    return { position, count };
  };
}

async function walk(frames: readonly number[], counts: Readonly<Record<number, number>>, steps: string) {
  const mentions = new MentionWalk(frames, framesWith(counts));
  const seen: string[] = [];
  for (const step of steps) {
    const position = await mentions.move('seoul', step === '>' ? 'next' : 'previous');
    seen.push(position ? `${position.position}/${position.count}` : '-');
  }
  return seen.join(' ');
}

describe('a walk through a page', () => {
  test.each([
    ['of one frame, in a circle', [0], { 0: 3 }, '>>>>', '1/3 2/3 3/3 1/3'],
    ['backwards', [0], { 0: 3 }, '<<<<', '3/3 2/3 1/3 3/3'],
    ['there and back', [0], { 0: 3 }, '>><', '1/3 2/3 1/3'],
    ['from frame to frame', [0, 7], { 0: 2, 7: 1 }, '>>>>', '1/2 2/2 1/1 1/2'],
    ['backwards from frame to frame', [0, 7], { 0: 1, 7: 2 }, '<<<', '1/1 2/2 1/2'],
    ['past a frame without such a mention', [0, 7, 9], { 0: 1, 7: 0, 9: 1 }, '>>>', '1/1 1/1 1/1'],
    ['past a frame that went away', [0, 7, 9], { 0: 1, 7: -1, 9: 2 }, '>>>', '1/1 1/2 2/2'],
    ['that has none any more', [0, 7], { 0: 0, 7: -1 }, '>', '-'],
    ['without frames', [], {}, '><', '- -'],
  ])('%s', async (_, frames, counts, steps, seen) => {
    expect(await walk(frames, counts, steps)).toBe(seen);
  });
});
