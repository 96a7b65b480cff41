/**
 * Entry: the content script of one frame. Wires the reader's settings, the page and the background together. It runs
 * in every page that a reader opens, nearly all of which mention nothing.
 */
import type { PageProfile } from '../core/profile/page-profile.ts';
import { isOffAt } from '../core/read-settings.ts';
import type { Settings } from '../core/settings.ts';
import { opensGate } from '../core/thesaurus/gate.ts';
import { type FollowerTools, GatedPage } from '../page/gated-page.ts';
import type { OpenPage } from '../page/open-page.ts';
import { isReadableType, whenActivated, whenLargeEnough } from '../page/readable-frame.ts';
import { closedRootOf } from './closed-root.ts';
import { answerFromPage, askBackground, isOutdated } from './page-messenger.ts';
import { hostOfFrame, onSettings } from './page-settings.ts';
import { offeredReading } from './reading-script.ts';
import { soleInstance } from './sole-instance.ts';
import { MessageProblem } from './wire.ts';

const { signal, end } = soleInstance();

/** The page as it is followed now; `null` before the settings are known and where we are switched off. */
let page: GatedPage<OpenPage> | null = null;
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
  const concepts = page?.follower?.concepts ?? [];
  if (concepts.length === 0 && !hasReported) return;
  hasReported = concepts.length > 0;
  void unlessOutdated(askBackground.pageRead(concepts));
}

function endIfOutdated(): void {
  if (isOutdated()) end();
}

/** Where the gate has opened: fetches the terms and what reads the page. */
async function open(tools: FollowerTools): Promise<OpenPage | null> {
  const kit = await unlessOutdated(askBackground.readingKit());
  // The site that this frame stands in is switched off; only the background knows which that is.
  if (kit === null) stop();
  const openReading = offeredReading();
  if (!kit || !openReading || !settings || tools.signal.aborted) return null;
  return openReading(kit.terms, {
    ...tools,
    style: async () => void (await unlessOutdated(askBackground.styleHighlights())),
    found: report,
    pulse: endIfOutdated,
    painting: settings,
  });
}

function follow(): void {
  stopFollowing = new AbortController();
  page = new GatedPage({
    closedRootOf,
    opensGate,
    open,
    beforeWork: endIfOutdated,
    renewed: listen,
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
  else if (page) void page.takeTurn(async () => page?.follower?.paint(told));
  else follow();
}

/** Of a page that mentions nothing, and is not looked at any closer. */
function emptyProfile(): PageProfile {
  return {
    title: document.title,
    language: null,
    date: null,
    concepts: [],
    words: [],
    topicality: 0,
    capped: null,
  };
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
        const profile = page.follower ? page.follower.profile : page.isRead ? emptyProfile() : null;
        return profile ? { state: 'ready', profile } : { state: 'reading' };
      },
      showMention: (...asked) => page?.follower?.showMention(...asked) ?? null,
      reportAgain: report,
    },
    signal,
  );
  onSettings(settle, signal);
}

void live();
