import { describe, expect, test } from 'vitest';
import { askingEnd, isAsked, MessageProblem, methodFor, settled } from '../../src/extension/wire.ts';

interface Answers {
  add(a: number, b: number): number;
  forget(): void;
}

const end = (send: (asked: unknown) => Promise<unknown>, kind: 'nobody' | 'outdated' = 'nobody') =>
  askingEnd<Answers>(send, () => kind);

describe('the asking end', () => {
  test('sends method and arguments, gives the value', async () => {
    const sent: unknown[] = [];
    const asking = end(async (asked) => {
      sent.push(asked);
      return { ok: true, value: 5 };
    });
    expect(await asking.add(2, 3)).toBe(5);
    expect(sent).toEqual([{ ask: 'add', given: [2, 3] }]);
  });

  test('an answer without a value is a good answer: undefined does not survive the wire', async () => {
    expect(await end(async () => ({ ok: true })).forget()).toBeUndefined();
  });

  test('awaiting the end itself asks nothing', async () => {
    const sent: unknown[] = [];
    await end(async (asked) => sent.push(asked));
    expect(sent).toEqual([]);
  });

  test.each<[string, () => Promise<unknown>, 'nobody' | 'outdated', string, RegExp]>([
    [
      'nobody listens',
      () => Promise.reject(new Error('Receiving end does not exist.')),
      'nobody',
      'nobody',
      /add/,
    ],
    ['nobody answers', async () => undefined, 'nobody', 'nobody', /add: no answer/],
    ['an answer of another shape', async () => 'yes', 'nobody', 'nobody', /no answer/],
    [
      'the extension went away',
      () => Promise.reject(new Error('context invalidated')),
      'outdated',
      'outdated',
      /add/,
    ],
    [
      'it could not be done',
      async () => ({ ok: false, problem: 'too big' }),
      'nobody',
      'failed',
      /add: too big/,
    ],
  ])('%s', async (_, send, rejection, kind, message) => {
    const problem = await end(send, rejection)
      .add(1, 2)
      .catch((error: unknown) => error);
    expect(problem).toBeInstanceOf(MessageProblem);
    expect((problem as MessageProblem).kind).toBe(kind);
    expect((problem as MessageProblem).message).toMatch(message);
  });
});

describe('what counts as a question', () => {
  test.each<[unknown, boolean]>([
    [{ ask: 'add', given: [] }, true],
    [{ ask: 'add', given: [1, null], more: true }, true],
    [{ ask: 'add' }, false],
    [{ ask: 1, given: [] }, false],
    [{ ask: 'add', given: {} }, false],
    ['add', false],
    [null, false],
    [undefined, false],
    [[], false],
  ])('%j → %s', (message, expected) => {
    expect(isAsked(message)).toBe(expected);
  });

  test.each(['toString', 'constructor', '__proto__', 'hasOwnProperty', 'subtract'])(
    '"%s" is no method',
    (ask) => {
      expect(methodFor({ add: () => 0 }, ask)).toBeUndefined();
    },
  );
});

test('a failure becomes words, whatever was thrown', async () => {
  expect(await settled(() => Promise.reject(new Error('no room')))).toEqual({
    ok: false,
    problem: 'no room',
  });
  expect(
    await settled(() => {
      throw 'a word';
    }),
  ).toEqual({ ok: false, problem: 'a word' });
});
