// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { orCameBack } from '../../src/extension/or-came-back.ts';

const show = (persisted: boolean) =>
  dispatchEvent(Object.assign(new Event('pageshow'), { persisted }) as PageTransitionEvent);
const never = () => new Promise<number>(() => {});

describe('an answer', () => {
  test('is handed on', async () => {
    expect(await orCameBack(Promise.resolve(7))).toBe(7);
  });

  test('that failed fails', async () => {
    await expect(orCameBack(Promise.reject(new Error('nobody')))).rejects.toThrow('nobody');
  });

  test('from nobody is none', async () => {
    expect(await orCameBack(undefined)).toBeUndefined();
  });

  test('that was lost while the page was away is none when the page comes back', async () => {
    const answer = orCameBack(never());
    show(true);
    expect(await answer).toBeUndefined();
  });

  test('is waited for where the page is shown for the first time', async () => {
    let answered: (value: number) => void = () => {};
    const answer = orCameBack(
      new Promise<number>((resolve) => {
        answered = resolve;
      }),
    );
    show(false);
    answered(7);
    expect(await answer).toBe(7);
  });
});

describe('nobody listens any more', () => {
  afterEach(() => vi.restoreAllMocks());

  test('once there is an answer', async () => {
    const added = vi.spyOn(globalThis, 'addEventListener');
    const removed = vi.spyOn(globalThis, 'removeEventListener');
    await orCameBack(Promise.resolve(7));
    await Promise.resolve();
    expect(removed.mock.calls.map(([type, heard]) => [type, heard])).toEqual(
      added.mock.calls.map(([type, heard]) => [type, heard]),
    );
    expect(added).toHaveBeenCalledTimes(1);
  });
});
