/**
 * Entry: the service worker (Chromium) or event page (Firefox). It answers questions and remembers nothing that it
 * cannot find again: the browser stops it after half a minute without a question, and starts it with the next.
 */
import browser from 'webextension-polyfill';
import { completeOwn, ownInfo, withOwnSuggestions, withoutOwn } from '../core/own-terms/ask-own.ts';
import { knownForms } from '../core/own-terms/known-forms.ts';
import { completeLabels } from '../core/ranking/complete-labels.ts';
import { rankExcerpts } from '../core/ranking/rank-excerpts.ts';
import type { Question } from '../core/ranking/ranked-excerpt.ts';
import { foundForms } from '../core/mentions/found-forms.ts';
import { isOffAt } from '../core/site-switches.ts';
import { describeConcepts } from '../core/thesaurus/describe-concepts.ts';
import type { ConceptId } from '../core/thesaurus/thesaurus.ts';
import { preparedTerms } from '../data/terms.prepared.ts';
import { askFrames } from './ask-frames.ts';
import { AskedLookup } from './asked-lookup.ts';
import { cardWords } from '../ui/card-words.ts';
import { colourBadge, nameButton, showCount } from './badge.ts';
import { BROWSER_FILLS_OPEN_TABS } from './browser-differences.ts';
import { library } from './bundled-library.ts';
import { cardContent } from './card-content.ts';
import { answerCommands } from './commands.ts';
import { ConceptsByTab, type TabCount } from './concepts-by-tab.ts';
import { drawFirstLook } from './draw-first-look.tsx';
import { popupTab } from './find-popup-tab.ts';
import { FirstLooks } from './first-looks.ts';
import { GUARDS } from './guards.ts';
import { chosenWords, wordingFor, wordsOf } from './interface-words.ts';
import { tellingFrames, watchFrames } from './live-frames.ts';
import {
  dismissUnreadTerms,
  keepOwnTerms,
  ownKitFor,
  ownTerms,
  ownTermsInForce,
  removeOwnTerm,
  replaceOwnTerms,
  saveOwnTerm,
  siftFile,
  startOwnTermsAnew,
  takeGivenTerms,
  unreadOwnTerms,
} from './keep-own-terms.ts';
import { answer, askPage } from './messenger.ts';
import { matcherFor } from './matcher-for.ts';
import { fillOpenTabs } from './open-tabs.ts';
import { keepOffSites, switchOpenTabs } from './off-sites.ts';
import { followPolicy, wantsWelcome } from './organisation.ts';
import { addSelectionMenu, answerSelectionMenu } from './selection-menu.ts';
import { changeSettings, onSettingsChanged, settingsState, storedSettings } from './settings.ts';
import { followSiteAccess, mayEnterFrame, mayReadFrame } from './site-access.ts';
import { paintingFor } from './painting-for.ts';
import { startBeside } from './start-beside.ts';
import { hushStopped } from './stopped-midway.ts';
import { styleHighlights } from './style-highlights.ts';
import { onSwitchedOnAgain } from './switched-on-again.ts';
import { tellPages } from './tell-pages.ts';
import { termsFor } from './terms-for.ts';

hushStopped(self);

const found = new ConceptsByTab();
const lookups = new AskedLookup(() => performance.now());

const rank = (question: Question) => {
  const asked = withoutOwn(question);
  return asked ? rankExcerpts(asked, library()) : [];
};
const describe = async (wanted: readonly ConceptId[]) =>
  describeConcepts(library().concepts, wanted, (await ownTermsInForce()).map(ownInfo));

const looks = new FirstLooks({
  tab: popupTab,
  questions: (tab) => ({
    settings: settingsState,
    report: () => askFrames(tab),
    rankExcerpts: async (question) => rank(question),
    documents: async () => library().documents,
    describeConcepts: describe,
  }),
  wording: wordingFor,
  draw: drawFirstLook,
  isLookupAsked: () => lookups.isAsked(),
});

/** What the thesaurus says of forms that somebody wants to add. */
const forms = () => knownForms(library().concepts, library().labels(), preparedTerms);

async function show(tab: number, { count, askAgain }: TabCount): Promise<void> {
  // Nobody answers where no frame of the tab has anything to say.
  if (askAgain)
    askPage(tab, 'all')
      .reportAgain()
      .catch(() => {});
  await showCount(tab, count);
}

/** Frames whose goodbye was lost. */
async function forgetGone(tab: number): Promise<void> {
  const known = found.known(tab);
  const telling = await tellingFrames(tab).catch(() => null);
  const gone = known.filter(({ frame }) => telling?.has(frame) === false);
  if (gone.length > 0) await showCount(tab, found.forget(tab, gone));
}

answer({
  pages: {
    openReading: async (asker) => {
      if (isOffAt(await storedSettings(), asker.host)) return false;
      return (await mayEnterFrame(asker)) && startBeside(asker, 'reading.js');
    },
    openAbout: async (asker) => (await mayEnterFrame(asker)) && startBeside(asker, 'about.js'),
    painting: async (asker) => paintingFor(await storedSettings(), asker),
    findForms: async (asker, texts, language) => {
      const [settings, own] = await Promise.all([
        storedSettings(),
        ownKitFor(preparedTerms, asker.isPrivate),
      ]);
      const painting = paintingFor(settings, asker);
      if (!painting) return null;
      const matcher = matcherFor(termsFor(settings.languagesOff, language), own);
      return { found: foundForms(texts, matcher), painting };
    },
    styleHighlights,
    pageRead: async (asker, concepts) => {
      // A page that is prerendered has the visible page's tab (RELIABILITY F23).
      if (!asker.active) return;
      const isKnown = found.known(asker.tab).some(({ frame }) => frame === asker.frame);
      await show(asker.tab, found.report(asker, concepts));
      if (asker.frame === 0 || concepts.length === 0 || isKnown) return;
      await watchFrames(asker.tab).catch(() => {});
      // It may have gone before anybody watched.
      await forgetGone(asker.tab);
    },
    cardContent: async (asker, mention, withScript) => {
      if (withScript && !(await startBeside(asker, 'card.js'))) return null;
      const words = await chosenWords();
      const content = cardContent(mention, library());
      return content && { ...content, words: words && cardWords(words) };
    },
    mayRead: mayReadFrame,
    pageLeft: async (asker) => {
      const left = found.leave(asker);
      // With the page itself, the browser takes the badge away; often the tab is gone, too.
      if (asker.frame !== 0) await show(asker.tab, left);
    },
    framesChanged: ({ tab }) => forgetGone(tab),
  },
  guards: GUARDS,
  ownPages: {
    firstLook: (_, tab, isPopup) => looks.make(tab, isPopup),
    factsOfFirstLook: (_, tab) => looks.take(tab),
    rankExcerpts: (_, question) => rank(question),
    documents: () => library().documents,
    describeConcepts: (_, wanted) => describe(wanted),
    complete: async (_, typed) =>
      withOwnSuggestions(
        completeOwn(typed, await ownTermsInForce(), library().concepts),
        completeLabels(typed, library()),
      ),
    changeSettings: (_, change, seen) => changeSettings(change, seen),
    ownTerms,
    saveOwnTerm: (_, term) => saveOwnTerm(term, forms()),
    removeOwnTerm: (_, id) => removeOwnTerm(id),
    unreadOwnTerms,
    dismissUnreadTerms,
    startOwnTermsAnew,
    siftOwnTerms: (_, terms) => siftFile(terms, forms()),
    replaceOwnTerms: (_, terms) => replaceOwnTerms(terms),
    pendingLookup: () => lookups.take(),
    interfaceWords: (_, language) => wordsOf(language),
  },
});

answerCommands((text) => lookups.ask(text));
followSiteAccess();
followPolicy((terms) => takeGivenTerms(terms, forms));
answerSelectionMenu((text) => lookups.ask(text));

/** What the browser shows in our name, in the language that is chosen. */
async function speak(): Promise<void> {
  await Promise.all([addSelectionMenu(), nameButton()]);
}

/** All that is open says itself anew; our own pages see to it themselves. */
async function speakAnew(): Promise<void> {
  await speak();
  await tellPages('reportAgain');
}

/** In a tab behind the reader's own: nothing of ours opens over what somebody looks at. */
async function welcome(): Promise<void> {
  if (await wantsWelcome()) await browser.tabs.create({ url: '/welcome.html', active: false });
}

browser.runtime.onInstalled.addListener(({ reason }) => {
  if (reason === 'install') void welcome();
  // Written anew: as this version writes them, and what is broken put aside.
  if (reason === 'update') void changeSettings({});
  if (!BROWSER_FILLS_OPEN_TABS) void fillOpenTabs();
  void keepOffSites();
  void keepOwnTerms();
  void speak();
});

if (!BROWSER_FILLS_OPEN_TABS) onSwitchedOnAgain(fillOpenTabs);

// The browser's language may be another now.
browser.runtime.onStartup.addListener(() => void speak());

onSettingsChanged(async (settings, before) => {
  await tellPages('settingsChanged');
  await keepOffSites();
  await switchOpenTabs(settings, before);
  // Every page is read anew, since it may hold what was not looked for.
  if ([...settings.languagesOff].sort().join() !== [...before.languagesOff].sort().join())
    await fillOpenTabs();
  if (settings.interfaceLanguage !== before.interfaceLanguage) await speakAnew();
});

void colourBadge();
