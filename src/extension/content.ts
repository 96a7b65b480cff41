/**
 * Entry: the content script of one frame. Wires the reader's settings, the page and the background together. It runs
 * in every page that a reader opens, nearly all of which mention nothing.
 */
import { isOffAt } from '../core/read-settings.ts';
import type { Settings } from '../core/settings.ts';
import { opensGate } from '../core/thesaurus/gate.ts';
import { type TermMatcher, termMatcher } from '../core/thesaurus/term-matcher.ts';
import { FollowedPage } from '../page/followed-page.ts';
import { isReadableType, whenActivated, whenLargeEnough } from '../page/readable-frame.ts';
import { closedRootOf } from './closed-root.ts';
import { answerFromPage, askBackground, isOutdated } from './page-messenger.ts';
import { hostOfFrame, onSettings } from './page-settings.ts';
import { soleInstance } from './sole-instance.ts';
import { MessageProblem } from './wire.ts';

const { signal, end } = soleInstance();

/** The page as it is followed now; `null` before the settings are known and where we are switched off. */
let page: FollowedPage | null = null;
let stopFollowing = new AbortController();
let settings: Settings | null = null;
/** Whether the background has been told of concepts here. */
let hasReported = false;

/** What cannot be asked is not answered; after an update nobody answers this script any more, and it ends. */
async function unlessOutdated<T>(asked: Promise<T>): Promise<T | undefined> {
  try {
    return await asked;
  } catch (problem) {
    if (!(problem instanceof MessageProblem)) throw problem;
    if (problem.kind === 'outdated') end();
    return undefined;
  }
}

function report(): void {
  const concepts = page?.concepts ?? [];
  if (concepts.length === 0 && !hasReported) return;
  hasReported = concepts.length > 0;
  void unlessOutdated(askBackground.pageRead(concepts));
}

async function matcher(): Promise<TermMatcher | null> {
  const kit = await unlessOutdated(askBackground.readingKit());
  // The site that this frame stands in is switched off; only the background knows which that is.
  if (kit === null) stop();
  return kit ? termMatcher(kit.terms) : null;
}

function follow(painting: Settings): void {
  stopFollowing = new AbortController();
  page = new FollowedPage({
    closedRootOf,
    opensGate,
    matcher,
    style: async () => void (await unlessOutdated(askBackground.styleHighlights())),
    found: report,
    beforeWork: () => {
      if (isOutdated()) end();
    },
    renewed: listen,
    painting,
    signal: AbortSignal.any([signal, stopFollowing.signal]),
  });
}

function stop(): void {
  stopFollowing.abort();
  page = null;
  report();
}

function settle(told: Settings): void {
  settings = told;
  if (isOffAt(told, hostOfFrame())) stop();
  else if (page) page.painting = told;
  else follow(told);
}

let listeners = new AbortController();

/** Called again when the page has written itself anew, which takes all listeners away (RELIABILITY F20). */
function listen(): void {
  listeners.abort();
  listeners = new AbortController();
  const options = { signal: AbortSignal.any([signal, listeners.signal]) };
  // A page that comes back from the back/forward cache is the same, but its badge is gone (RELIABILITY F22).
  addEventListener('pageshow', ({ persisted }) => persisted && report(), options);
  addEventListener(
    'pagehide',
    () => {
      if (!hasReported) return;
      hasReported = false;
      void unlessOutdated(askBackground.pageLeft());
    },
    options,
  );
}

async function live(): Promise<void> {
  if (!isReadableType(document.contentType)) return;
  await whenActivated(document);
  await whenLargeEnough(window);
  if (signal.aborted) return;
  listen();
  answerFromPage(
    {
      frameReport: () => {
        if (!page) return { state: settings ? 'off' : 'reading' };
        const { profile } = page;
        return profile ? { state: 'ready', profile } : { state: 'reading' };
      },
      showMention: (...asked) => page?.showMention(...asked) ?? null,
      reportAgain: report,
    },
    signal,
  );
  onSettings(settle, signal);
}

void live();
