/**
 * What goes over the wire between the parts, and how an interface of `messages.ts` becomes the end that asks. No
 * browser API here: `messenger.ts` (background, popup) and `page-messenger.ts` (content script) bring theirs.
 */

/** A question on its way. */
export interface Asked {
  readonly ask: string;
  readonly given: readonly unknown[];
}

/** Its answer. No `Error` crosses: it would arrive as an empty object. */
export type Answered =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly problem: string };

/** The asking end of an interface: the same methods, each a promise, each throwing `MessageProblem`. */
export type AskingEnd<A> = {
  readonly [M in keyof A]: A[M] extends (...given: infer G) => infer V ? (...given: G) => Promise<V> : never;
};

/** The answering end: the same methods, told who asks; they may take their time. */
export type AnsweringEnd<A, Asker> = {
  readonly [M in keyof A]: A[M] extends (...given: infer G) => infer V
    ? (asker: Asker, ...given: G) => V | Promise<V>
    : never;
};

/**
 * Why there is no answer.
 * - `nobody`: none is there to answer (popup closed, no content script in this frame, question not understood)
 * - `outdated`: the extension was updated or removed under this content script, which must end itself
 * - `failed`: the answerer tried and could not
 */
export type ProblemKind = 'nobody' | 'outdated' | 'failed';

export class MessageProblem extends Error {
  readonly kind: ProblemKind;

  constructor(kind: ProblemKind, ask: string, why: string) {
    super(`${ask}: ${why}`);
    this.name = 'MessageProblem';
    this.kind = kind;
  }
}

export function isAsked(message: unknown): message is Asked {
  if (typeof message !== 'object' || message === null) return false;
  const { ask, given } = message as Partial<Asked>;
  return typeof ask === 'string' && Array.isArray(given);
}

function isAnswered(answer: unknown): answer is Answered {
  return typeof answer === 'object' && answer !== null && typeof (answer as Answered).ok === 'boolean';
}

/**
 * The asking end over a browser's way of sending.
 * @param kindOfRejection tells an update under our feet from an empty room
 */
export function askingEnd<A extends object>(
  send: (asked: Asked) => Promise<unknown>,
  kindOfRejection: () => 'nobody' | 'outdated',
): AskingEnd<A> {
  const question =
    (ask: string) =>
    async (...given: unknown[]): Promise<unknown> => {
      let answer: unknown;
      try {
        answer = await send({ ask, given });
      } catch (error) {
        throw new MessageProblem(kindOfRejection(), ask, String(error));
      }
      if (!isAnswered(answer)) throw new MessageProblem(kindOfRejection(), ask, 'no answer');
      if (!answer.ok) throw new MessageProblem('failed', ask, answer.problem);
      return answer.value;
    };
  // `then` is left out, or whoever awaits the end itself would send a question of that name.
  return new Proxy({} as AskingEnd<A>, {
    get: (_, ask) => (typeof ask === 'string' && ask !== 'then' ? question(ask) : undefined),
  });
}

type Method = (...given: readonly unknown[]) => unknown;

/** The method of an answering end that a question names; its own only, so that `toString` is no question. */
export function methodFor(answers: object, ask: string): Method | undefined {
  return Object.hasOwn(answers, ask) ? (answers as Record<string, Method>)[ask] : undefined;
}

/** Runs an answer, whatever it does, to something that can be sent. */
export async function settled(answer: () => unknown): Promise<Answered> {
  try {
    return { ok: true, value: await answer() };
  } catch (error) {
    return { ok: false, problem: error instanceof Error ? error.message : String(error) };
  }
}
