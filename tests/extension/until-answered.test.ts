import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { untilAnswered } from '../../src/extension/until-answered.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a question is asked until there is an answer', () => {
  test.each([
    ['at once', [7], 7, 1],
    ['null is one', [null], null, 1],
    ['nothing found is one', ['' as const], '', 1],
    ['after nobody answered twice', [undefined, undefined, 7], 7, 3],
  ])('%s', async (_what, answers, expected, times) => {
    const ask = vi.fn(async () => answers[ask.mock.calls.length - 1]);
    const answer = untilAnswered<unknown>(ask, new AbortController().signal);
    await vi.runAllTimersAsync();
    expect(await answer).toBe(expected);
    expect(ask).toHaveBeenCalledTimes(times);
  });

  test('each pause is twice the one before, to half a minute', async () => {
    const life = new AbortController();
    const at: number[] = [];
    const answer = untilAnswered(async () => void at.push(Date.now()), life.signal);
    await vi.advanceTimersByTimeAsync(200_000);
    life.abort();
    await vi.runAllTimersAsync();
    expect(await answer).toBeUndefined();
    const pauses = at.slice(1).map((time, index) => time - (at[index] as number));
    expect(pauses.slice(0, 4)).toEqual([100, 200, 400, 800]);
    expect(Math.max(...pauses)).toBe(30_000);
  });
});

describe('ended', () => {
  test('before it began, it asks nobody', async () => {
    const ask = vi.fn(async () => 7);
    expect(await untilAnswered(ask, AbortSignal.abort())).toBeUndefined();
    expect(ask).not.toHaveBeenCalled();
  });

  test('while it waits, what comes counts no more', async () => {
    const life = new AbortController();
    const answer = untilAnswered(async () => {
      life.abort();
      return 7;
    }, life.signal);
    expect(await answer).toBeUndefined();
  });
});
