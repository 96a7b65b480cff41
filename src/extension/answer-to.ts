/** Who is answered what, in the order of trust. No browser API here: tests hand over messages and senders. */
import type { Runtime } from 'webextension-polyfill';
import type { BackgroundAnswersOwnPages, BackgroundAnswersPages } from './messages.ts';
import { type AnsweringEnd, type Answered, isAsked, methodFor, settled } from './wire.ts';

/** A frame of a tab that asks. */
export interface FrameAsker {
  readonly tab: number;
  readonly frame: number;
  /** Names this document in this frame; `null` where the browser (Firefox before 153) has no such id. */
  readonly document: string | null;
  /** Host of the tab's own page, whatever the frame's is; empty where the browser does not tell. */
  readonly host: string;
  /** Origin of the frame itself; `null` where it has none of its own (sandboxed, `data:`). */
  readonly origin: string | null;
  /** False while the page is prerendered or lies in the back/forward cache (Chromium says so). */
  readonly active: boolean;
  /** Whether the tab is in a private window. */
  readonly isPrivate: boolean;
}

/** A guard for the arguments of each question that a content script may ask: a web page is on its other side. */
export type Guards<A> = {
  readonly [M in keyof A]: A[M] extends (...given: infer G) => unknown
    ? (given: readonly unknown[]) => given is G
    : never;
};

/**
 * The polyfill's types do not know them. `documentId` is in Chromium since 106 and in Firefox since 153, the origin
 * in both (80, 126), the lifecycle in Chromium alone.
 */
export type Sender = Runtime.MessageSender & {
  readonly origin?: string;
  readonly documentId?: string;
  readonly documentLifecycle?: string;
};

function hostOf(url: string | undefined): string {
  return url !== undefined && URL.canParse(url) ? new URL(url).hostname : '';
}

/** What is no web page's origin (`null` as a word, `about:`) is none. */
function originOf({ origin }: Sender): string | null {
  return origin !== undefined && /^https?:/.test(origin) ? origin : null;
}

function frameAsker(sender: Sender): FrameAsker | null {
  const tab = sender.tab?.id;
  if (tab === undefined || sender.frameId === undefined) return null;
  return {
    tab,
    frame: sender.frameId,
    document: sender.documentId ?? null,
    // Never `sender.url`: it is the frame's, and after a move within a page the old one (RELIABILITY F21).
    host: hostOf(sender.tab?.url),
    origin: originOf(sender),
    active: (sender.documentLifecycle ?? 'active') === 'active',
    isPrivate: sender.tab?.incognito === true,
  };
}

export interface BackgroundAnswers {
  /** Any tab may ask these. */
  readonly pages: AnsweringEnd<BackgroundAnswersPages, FrameAsker>;
  readonly guards: Guards<BackgroundAnswersPages>;
  /** Only our own pages may ask these. */
  readonly ownPages: AnsweringEnd<BackgroundAnswersOwnPages, null>;
}

/**
 * The answer to a message, or `null`: not ours to answer. In the order of trust: strangers never, content scripts
 * within their guards, our own pages (known by the address the browser itself puts into `sender.url`) the rest.
 * @param home `runtime.id` and the address of our own pages, `runtime.getURL('')`
 */
export function answerTo(
  message: unknown,
  sender: Sender,
  answers: BackgroundAnswers,
  home: { readonly id: string; readonly url: string },
): Promise<Answered> | null {
  if (sender.id !== home.id || !isAsked(message)) return null;
  const { ask, given } = message;

  const forPages = methodFor(answers.pages, ask);
  if (forPages) {
    const asker = frameAsker(sender);
    const fits = methodFor(answers.guards, ask);
    if (!asker || !fits?.(given)) return null;
    return settled(() => forPages(asker, ...given));
  }

  const forOwnPages = methodFor(answers.ownPages, ask);
  if (!forOwnPages || !sender.url?.startsWith(home.url)) return null;
  return settled(() => forOwnPages(null, ...given));
}
