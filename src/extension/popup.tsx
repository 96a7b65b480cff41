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
import { settingsState } from './settings.ts';
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

function accessTo(tab: { readonly id: number; readonly url: string | undefined }): PopupAccess {
  return {
    host: hostOf(tab.url),
    report: () => askFrames(tab),
    settings: settingsState,
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

/** @param isAnew whether the same page is on show: then it stays until the new answer is there */
async function show(lookup: string | null, isAnew = false): Promise<void> {
  const turn = ++shown;
  const tab = await tabOfPopup();
  // Where no window is told, or the browser refuses, the popup stays as it is.
  const onPanel = () =>
    openSidePanel(tab.windowId ?? browser.windows.WINDOW_ID_CURRENT).then(
      () => window.close(),
      () => {},
    );
  const session = new PopupSession(accessTo(tab), (view) => {
    if (turn !== shown || (isAnew && view.state.kind === 'reading')) return;
    draw = () =>
      render(
        <WordingProvider wording={wording}>
          <Popup
            {...view}
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
    draw();
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
  const [, lookup] = await Promise.all([
    chosenWording(document).then(speak),
    IS_PANEL ? null : askBackground.pendingLookup(),
  ]);
  onChosenWording(document, (other) => {
    speak(other);
    draw();
  });
  if (IS_PANEL) await followTab((what) => void show(null, what === 'anew'));
  await show(lookup);
}

open();
