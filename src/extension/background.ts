/**
 * Entry: the service worker (Chromium) or event page (Firefox). It answers questions and remembers nothing that it
 * cannot find again: the browser stops it after half a minute without a question, and starts it with the next.
 */
import browser from 'webextension-polyfill';
import { rankExcerpts } from '../core/ranking/rank-excerpts.ts';
import { isOffAt } from '../core/read-settings.ts';
import { describeConcepts } from '../core/thesaurus/describe-concepts.ts';
import { preparedTerms } from '../data/terms.prepared.ts';
import { colourBadge, showCount } from './badge.ts';
import { BROWSER_FILLS_OPEN_TABS } from './browser-differences.ts';
import { library } from './bundled-library.ts';
import { ConceptsByTab, type TabCount } from './concepts-by-tab.ts';
import { GUARDS } from './guards.ts';
import { answer, askPage } from './messenger.ts';
import { fillOpenTabs } from './open-tabs.ts';
import { changeSettings, storedSettings } from './settings.ts';
import { startReading } from './start-reading.ts';
import { styleHighlights } from './style-highlights.ts';

const found = new ConceptsByTab();

async function show(tab: number, { count, askAgain }: TabCount): Promise<void> {
  // Nobody answers where no frame of the tab has anything to say.
  if (askAgain)
    askPage(tab, 'all')
      .reportAgain()
      .catch(() => {});
  await showCount(tab, count);
}

answer({
  pages: {
    readingKit: async (asker) => {
      if (isOffAt(await storedSettings(), asker.host)) return null;
      await startReading(asker);
      return { terms: preparedTerms };
    },
    styleHighlights,
    pageRead: async (asker, concepts) => {
      // A page that is prerendered has the visible page's tab (RELIABILITY F23).
      if (asker.active) await show(asker.tab, found.report(asker, concepts));
    },
    pageLeft: (asker) => show(asker.tab, found.leave(asker)),
  },
  guards: GUARDS,
  ownPages: {
    rankExcerpts: (_, question) => rankExcerpts(question, library()),
    documents: () => library().documents,
    describeConcepts: (_, wanted) => describeConcepts(library().concepts, wanted),
    complete: () => [],
    changeSettings: (_, change) => changeSettings(change),
  },
});

browser.runtime.onInstalled.addListener(() => {
  if (!BROWSER_FILLS_OPEN_TABS) void fillOpenTabs();
});

void colourBadge();
