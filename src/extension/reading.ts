/**
 * Entry: what reads a page whose gate has opened. The background starts it beside the content script, whose place it
 * takes. Wires the reader's settings, the page and the background together.
 */
import type { FoundForms } from '../core/mentions/found-forms.ts';
import type { AboutPage } from '../page/about-page.ts';
import { pageLanguage } from '../page/page-facts.ts';
import type { GateState } from '../page/gate-watch.ts';
import { type MentionInSentence, OpenPage, type Painting } from '../page/open-page.ts';
import { offeredAbout } from './about-script.ts';
import { offeredCard } from './card-script.ts';
import { closedRootOf } from './closed-root.ts';
import { LONGEST_SENTENCE, LONGEST_TAG, LONGEST_TERM } from './longest-asked.ts';
import { begin } from './frame-life.ts';
import type { FrameReport } from './frame-report.ts';
import { answerFromPage, askBackground, isOutdated } from './page-messenger.ts';
import { untilAnswered } from './until-answered.ts';
import { MessageProblem } from './wire.ts';

/** Ends with the extension, with the site being switched off, or with a newer script in this frame. */
const life = new AbortController();
const { signal } = life;

let state: GateState = 'open';
let page: OpenPage | null = null;
/** Whether the background has been told of concepts here. */
let hasReported = false;

/** For good: when the site is switched on again, the background starts a new content script. */
function end(): void {
  if (signal.aborted) return;
  state = 'off';
  page = null;
  life.abort();
  report();
}

/**
 * What cannot be asked is not answered; after an update nobody answers this script any more, and it ends.
 * @param ifFailed what counts where the background tried and could not
 */
async function unlessOutdated<T>(asked: Promise<T>, ifFailed?: T): Promise<T | undefined> {
  try {
    return await asked;
  } catch (problem) {
    if (!(problem instanceof MessageProblem)) throw problem;
    if (problem.kind === 'outdated') end();
    return problem.kind === 'failed' ? ifFailed : undefined;
  }
}

function report(): void {
  const concepts = page?.concepts ?? [];
  if (concepts.length === 0 && !hasReported) return;
  hasReported = concepts.length > 0;
  void unlessOutdated(askBackground.pageRead(concepts));
}

/** How often it was asked what is painted; until it is known, what comes with the first forms counts. */
let asked = 0;
let isPaintingKnown = false;

function paint(painting: Painting): void {
  isPaintingKnown = true;
  if (page) page.painting = painting;
}

/** Settings may be others: the background knows which, and whether this frame is off. */
async function askPainting(): Promise<void> {
  const turn = ++asked;
  const painting = await untilAnswered(() => unlessOutdated(askBackground.painting()), signal);
  if (turn !== asked || painting === undefined) return;
  if (painting === null) end();
  else paint(painting);
}

async function findForms(texts: readonly string[]): Promise<FoundForms | null> {
  const language = pageLanguage(document)?.slice(0, LONGEST_TAG) ?? null;
  const ask = () => unlessOutdated(askBackground.findForms(texts, language));
  const answer = await untilAnswered(ask, signal);
  if (answer === null) end();
  else if (answer && !isPaintingKnown) paint(answer.painting);
  return answer?.found ?? null;
}

function read(): void {
  page = new OpenPage({
    find: findForms,
    closedRootOf,
    style: async (...asked) => {
      const ask = () => unlessOutdated(askBackground.styleHighlights(...asked), false);
      return (await untilAnswered(ask, signal)) ?? false;
    },
    found: report,
    beforeWork: () => {
      if (isOutdated()) end();
    },
    renewed: listen,
    asked: (mention) => void showCard(mention),
    painting: null,
    signal,
  });
}

/** Whether what a reader's question needs was let in; asked once. */
let comes: Promise<boolean | undefined> | null = null;

/** What a reader's question needs. `null` where the browser lets no script into this frame any more, which ends this one. */
async function about(): Promise<AboutPage | null> {
  comes ??= untilAnswered(() => unlessOutdated(askBackground.openAbout()), signal);
  if ((await comes) === false) end();
  return offeredAbout() ?? null;
}

async function frameReport(): Promise<FrameReport> {
  if (state !== 'off' && page?.isRead) {
    const answering = await about();
    const profile = answering && page?.profile(answering);
    if (profile) return { state: 'ready', profile };
  }
  return { state: state === 'off' ? 'off' : 'reading' };
}

async function showCard({ pointed, concept, term, sentence, by, isStillWanted }: MentionInSentence) {
  const answering = await about();
  if (!answering || !isStillWanted()) return;
  const mention = {
    concept,
    term: term.slice(0, LONGEST_TERM),
    sentence: sentence(answering).slice(0, LONGEST_SENTENCE),
  };
  const given = await unlessOutdated(askBackground.cardContent(mention, offeredCard() === undefined));
  if (!given || signal.aborted || !isStillWanted()) return;
  const { words, ...content } = given;
  const facts = answering.pageFacts(document, location.href);
  offeredCard()?.({ pointed, content, words, page: facts, by, signal });
}

let listeners = new AbortController();

/** Called again when the page has written itself anew, which takes all listeners away (RELIABILITY F20). */
function listen(): void {
  listeners.abort();
  listeners = new AbortController();
  const options = { signal: AbortSignal.any([signal, listeners.signal]) };
  // A page that comes back from the back/forward cache is the same, but its badge is gone (RELIABILITY F22).
  addEventListener(
    'pageshow',
    ({ persisted }) => {
      if (!persisted) return;
      report();
      void askPainting();
    },
    options,
  );
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

function start(): void {
  begin({
    get state() {
      return state;
    },
    get hasReported() {
      return hasReported;
    },
    end,
  });
  listen();
  answerFromPage(
    {
      frameReport,
      showMention: (...asked) => page?.showMention(...asked) ?? null,
      showCard: () => page?.showCard() ?? false,
      reportAgain: report,
      settingsChanged: () => void askPainting(),
      accessChanged: () =>
        void unlessOutdated(askBackground.mayRead()).then((may) => {
          if (may === false) end();
        }),
    },
    signal,
  );
  read();
}

/**
 * In a microtask, with nothing but one small function on the stack: where the browser notes who asks (a listener, a
 * message), V8 parses every function on the stack once more to know the line. This file's outermost is all of it, 4.7 ms.
 */
void Promise.resolve().then(start);
