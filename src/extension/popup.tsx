/** The popup, and the side panel, which is the same and stays: puts session, browser and drawing together. */
import { hydrate, render } from 'preact';
import browser from 'webextension-polyfill';
import { Popup } from '../ui/Popup.tsx';
import { type Wording, WordingProvider } from '../ui/wording.tsx';
import { askFrames } from './ask-frames.ts';
import { chosenWording, onChosenWording } from './browser-wording.ts';
import { popupTab } from './find-popup-tab.ts';
import { followTab } from './follow-tab.ts';
import { askBackground, askPage } from './messenger.ts';
import { answeringFrom, type PopupFacts } from './popup-facts.ts';
import { onScreen } from './on-screen.ts';
import { popupPlace } from './popup-place.ts';
import { type PopupAccess, PopupSession } from './popup-session.ts';
import { hostOf, type PopupTab } from './popup-tab.ts';
import { type SettingsState, settingsState } from './settings.ts';
import { openSidePanel } from './side-panel.ts';
import { patternsOf } from './site-access.ts';

const IS_PANEL = location.pathname === '/panel.html';
const PLACE = popupPlace(location.search);

/** The settings as they were read for the words; what is asked for later is read anew. */
let read: SettingsState | null = null;

async function settingsNow(): Promise<SettingsState> {
  const now = read ?? (await settingsState());
  read = null;
  return now;
}

/** @param known what the first look was made of */
function accessTo(tab: PopupTab, known: Promise<PopupFacts | null>): PopupAccess {
  return {
    host: hostOf(tab.url),
    settings: settingsNow,
    ...answeringFrom(known, {
      report: () => askFrames(tab),
      rankExcerpts: (question) => askBackground.rankExcerpts(question),
      documents: () => askBackground.documents(),
      describeConcepts: (concepts) => askBackground.describeConcepts(concepts),
    }),
    changeSettings: (change, seen) => askBackground.changeSettings(change, seen),
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

/** So long the popup stays empty while the page is asked, ms: then it is mostly drawn once, in the size that it keeps. */
const PATIENCE = 80;

/** The first look that the background has drawn stands there: it is taken over, not drawn again. */
let isLookThere = false;
/** Does again what a reader did in it. */
let doAgain = (): void => {};

/** What is out of sight is drawn when what is in sight is on the screen. */
let isFirstLook = true;
let isRestAwaited = false;

async function drawTheRest(): Promise<void> {
  if (isRestAwaited) return;
  isRestAwaited = true;
  await onScreen();
  isFirstLook = false;
  draw();
}

interface Showing {
  /** What the popup was opened for. */
  readonly lookup?: string | null;
  /** Whether the same page is on show: then it stays until the new answer is there. */
  readonly isAnew?: boolean;
  readonly over?: Promise<PopupTab>;
  readonly known?: Promise<PopupFacts | null>;
}

async function show({ lookup = null, isAnew = false, over = popupTab(null), known }: Showing): Promise<void> {
  const turn = ++shown;
  const tab = await over;
  // Where no window is told, or the browser refuses, the popup stays as it is.
  const onPanel = () =>
    openSidePanel(tab.windowId ?? browser.windows.WINDOW_ID_CURRENT).then(
      () => window.close(),
      () => {},
    );
  let patience: ReturnType<typeof setTimeout> | undefined;
  const session = new PopupSession(accessTo(tab, known ?? Promise.resolve(null)), (view) => {
    const isReading = view.state.kind === 'reading';
    if (turn !== shown || (isAnew && isReading)) return;
    draw = () => {
      const put = isLookThere ? hydrate : render;
      isLookThere = false;
      put(
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
            {...(!IS_PANEL && PLACE.isPopup && { onPanel })}
            onHighlights={(on) => session.setHighlights(on)}
            onSiteOff={(off) => session.setSiteOff(off)}
            onPaused={(paused) => session.setPaused(paused)}
          />
        </WordingProvider>,
        document.body,
      );
    };
    if (isReading && !view.asked && isFirstLook) {
      // A first look is never followed by less.
      if (isLookThere) return;
      patience ??= setTimeout(() => {
        patience = undefined;
        draw();
      }, PATIENCE);
      return;
    }
    clearTimeout(patience);
    draw();
    doAgain();
    doAgain = () => {};
    void drawTheRest();
  });
  await session.start(lookup);
}

function speak(chosen: Wording): void {
  wording = chosen;
  document.title = wording.say('popup_heading');
}

/**
 * @param hasLook whether the first look stands there, and everything is known that it was made of
 * @param again does again what a reader did before anything listened
 */
export async function open(hasLook: boolean, again: () => void): Promise<void> {
  doAgain = again;
  const over = popupTab(PLACE.tab);
  const known = Promise.all([IS_PANEL ? null : askBackground.factsOfFirstLook(PLACE.tab), over]).then(
    // The background may have taken another tab for the one in front.
    ([facts, { id }]) => (facts?.tab.id === id ? facts : null),
    () => null,
  );
  const facts = hasLook ? await known : null;
  isLookThere = facts !== null;
  if (hasLook && !facts) document.body.replaceChildren();
  const [, lookup] = await Promise.all([
    (async () => {
      read = facts?.settings ?? (await settingsState());
      speak(await chosenWording(document, read.settings));
    })(),
    IS_PANEL || facts ? null : askBackground.pendingLookup(),
  ]);
  onChosenWording(document, (other) => {
    speak(other);
    draw();
  });
  if (IS_PANEL) await followTab((what) => void show({ isAnew: what === 'anew' }));
  await show({ lookup, over, known });
}

// The popup's own page has its first look before it.
if (IS_PANEL) open(false, () => {});
