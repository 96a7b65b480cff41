/** The popup, and the side panel, which is the same and stays: puts session, browser and drawing together. */
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { Popup } from '../ui/Popup.tsx';
import { type Wording, WordingProvider } from '../ui/wording.tsx';
import { askFrames } from './ask-frames.ts';
import { chosenWording, onChosenWording } from './browser-wording.ts';
import { followTab } from './follow-tab.ts';
import { askBackground, askPage } from './messenger.ts';
import { type PopupAccess, PopupSession } from './popup-session.ts';
import { type SettingsState, settingsState } from './settings.ts';
import { openSidePanel } from './side-panel.ts';
import { patternsOf } from './site-access.ts';

const IS_PANEL = location.pathname === '/panel.html';

/** In a tab of its own, where the browser does not open it as a popup. */
const IS_PAGE = location.search !== '';

/** The tab that the popup stands over; `?tab=ID` names another, for a popup that is opened as a page. */
async function tabOfPopup() {
  const named = new URLSearchParams(location.search).get('tab');
  const tab = named
    ? await browser.tabs.get(Number(named))
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  if (tab?.id === undefined) throw new Error('There is no tab to read.');
  return { id: tab.id, url: tab.url, windowId: tab.windowId };
}

function hostOf(url: string | undefined): string | null {
  return url && /^https?:/.test(url) ? new URL(url).hostname : null;
}

/** The settings as they were read for the words; what is asked for later is read anew. */
let read: SettingsState | null = null;

async function settingsNow(): Promise<SettingsState> {
  const now = read ?? (await settingsState());
  read = null;
  return now;
}

function accessTo(tab: { readonly id: number; readonly url: string | undefined }): PopupAccess {
  return {
    host: hostOf(tab.url),
    report: () => askFrames(tab),
    settings: settingsNow,
    changeSettings: (change, seen) => askBackground.changeSettings(change, seen),
    rankExcerpts: (question) => askBackground.rankExcerpts(question),
    documents: () => askBackground.documents(),
    describeConcepts: (concepts) => askBackground.describeConcepts(concepts),
    complete: (typed) => askBackground.complete(typed),
    showMention: (frame, concept, direction, wrap) =>
      askPage(tab.id, frame).showMention(concept, direction, wrap),
    allowSite: () => browser.permissions.request({ origins: patternsOf(tab.url) }),
    wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  };
}

/** Grows with each page that a side panel has come to: what is still asked about one before is not drawn. */
let shown = 0;

/** Both when there is something to show; it is drawn again when another language is chosen, or something else to show. */
let wording: Wording;
let draw = (): void => {};

/**
 * So long the popup stays empty while the page is asked, ms: an answer mostly comes sooner, and then it is drawn once,
 * in the size that it keeps.
 */
const PATIENCE = 80;

/** What is out of sight is drawn when what is in sight is on the screen. */
let isFirstLook = true;
let isRestAwaited = false;

/** A tab that nobody sees shows no frames: there, the rest comes after so long, ms. */
const UNSEEN = 500;

function drawTheRest(): void {
  if (isRestAwaited) return;
  isRestAwaited = true;
  const rest = () => {
    if (!isFirstLook) return;
    isFirstLook = false;
    draw();
  };
  setTimeout(rest, UNSEEN);
  // The first comes before the frame, the second when it has been handed over.
  requestAnimationFrame(() => requestAnimationFrame(() => requestIdleCallback(rest)));
}

/** @param isAnew whether the same page is on show: then it stays until the new answer is there */
async function show(lookup: string | null, isAnew = false, over = tabOfPopup()): Promise<void> {
  const turn = ++shown;
  const tab = await over;
  // Where no window is told, or the browser refuses, the popup stays as it is.
  const onPanel = () =>
    openSidePanel(tab.windowId ?? browser.windows.WINDOW_ID_CURRENT).then(
      () => window.close(),
      () => {},
    );
  let patience: ReturnType<typeof setTimeout> | undefined;
  const session = new PopupSession(accessTo(tab), (view) => {
    const isReading = view.state.kind === 'reading';
    if (turn !== shown || (isAnew && isReading)) return;
    draw = () =>
      render(
        <WordingProvider wording={wording}>
          <Popup
            {...view}
            isFirstLook={isFirstLook}
            onType={(text) => session.type(text)}
            onSuggestion={(suggestion) => session.take(suggestion)}
            onConcept={(concept) => session.choose(concept)}
            onStep={(direction) => session.step(direction)}
            onBack={() => session.back()}
            onCopy={(text) => navigator.clipboard.writeText(text)}
            onAllowSite={() => session.allowSite()}
            onReload={() => browser.tabs.reload(tab.id).then(() => IS_PANEL || window.close())}
            onOptions={() => browser.runtime.openOptionsPage()}
            {...(!IS_PANEL && !IS_PAGE && { onPanel })}
            onHighlights={(on) => session.setHighlights(on)}
            onSiteOff={(off) => session.setSiteOff(off)}
            onPaused={(paused) => session.setPaused(paused)}
          />
        </WordingProvider>,
        document.body,
      );
    if (isReading && !view.asked && isFirstLook) {
      patience ??= setTimeout(() => {
        patience = undefined;
        draw();
      }, PATIENCE);
      return;
    }
    clearTimeout(patience);
    draw();
    drawTheRest();
  });
  await session.start(lookup);
}

function speak(chosen: Wording): void {
  wording = chosen;
  document.title = wording.say('popup_heading');
}

async function open(): Promise<void> {
  // Opened as a page, it need not be as narrow as a popup.
  if (IS_PAGE) document.documentElement.classList.remove('is-popup');
  const tab = tabOfPopup();
  const [, lookup] = await Promise.all([
    settingsState().then(async (state) => {
      read = state;
      speak(await chosenWording(document, state.settings));
    }),
    IS_PANEL ? null : askBackground.pendingLookup(),
  ]);
  onChosenWording(document, (other) => {
    speak(other);
    draw();
  });
  if (IS_PANEL) await followTab((what) => void show(null, what === 'anew'));
  await show(lookup, false, tab);
}

open();
