/** The options page: puts the settings, the browser and the drawing together. */
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { Options } from '../ui/Options.tsx';
import { OwnTerms } from '../ui/OwnTerms.tsx';
import { WordingProvider } from '../ui/wording.tsx';
import { chosenWording } from './browser-wording.ts';
import { diagnose } from './diagnose.ts';
import { askBackground } from './messenger.ts';
import { currentSite } from './current-site.ts';
import { EVERY_SITE } from './every-site.ts';
import { saveFile } from './save-file.ts';
import { dismissUnread, settingsState } from './settings.ts';
import { openShortcutPage } from './shortcut-page.ts';

/** What each command of the manifest does; the browser's own, for the toolbar button, opens the popup. */
const COMMAND_WORDS: Readonly<Record<string, string>> = {
  'next-mention': 'command_next',
  'previous-mention': 'command_previous',
  'show-card': 'command_card',
  'toggle-highlights': 'command_highlights',
  'look-up-selection': 'command_look_up',
};

/** What a reader saves of own terms that could not be read. */
const UNREAD_TERMS_FILE = 'backgrounder-unread-terms.json';

async function ownTermsToShow() {
  const { terms, given, ...told } = await askBackground.ownTerms();
  const named = [...terms, ...given.terms].flatMap(({ meaning }) =>
    meaning.kind === 'concept' ? [meaning.concept] : [],
  );
  return { ...told, terms, given, concepts: await askBackground.describeConcepts(named) };
}

async function open(): Promise<void> {
  const documents = await askBackground.documents();

  const draw = async () => {
    const [wording, state, own, site, commands, readsEverySite] = await Promise.all([
      chosenWording(document),
      settingsState(),
      ownTermsToShow(),
      currentSite(),
      browser.commands.getAll(),
      browser.permissions.contains({ origins: EVERY_SITE }),
    ]);
    document.title = wording.say('options_heading');
    render(
      <WordingProvider wording={wording}>
        <Options
          settings={state.settings}
          unread={state.unread}
          isNewer={state.isNewer}
          currentSite={site}
          documents={documents}
          commands={commands.map(({ name = '', shortcut = '' }) => ({
            name,
            // Not the browser's description, which is in the browser's language.
            description: wording.say(COMMAND_WORDS[name] ?? 'command_open'),
            keys: shortcut,
          }))}
          readsEverySite={readsEverySite}
          storedTerms={own.terms}
          hasGivenTerms={own.given.terms.length > 0}
          onSift={(terms) => askBackground.siftOwnTerms(terms)}
          onOwnTerms={(terms) => askBackground.replaceOwnTerms(terms).then(draw)}
          ownTerms={
            <OwnTerms
              {...own}
              onComplete={(typed) => askBackground.complete(typed)}
              onSave={(term) => askBackground.saveOwnTerm(term).finally(draw)}
              onRemove={(id) => askBackground.removeOwnTerm(id).finally(draw)}
              onRestore={(terms) => askBackground.replaceOwnTerms(terms).then(draw)}
              onSaveUnread={async () => saveFile(UNREAD_TERMS_FILE, await askBackground.unreadOwnTerms())}
              onDismissUnread={() => askBackground.dismissUnreadTerms().then(draw)}
              onStartAnew={() => askBackground.startOwnTermsAnew().then(draw)}
            />
          }
          version={browser.runtime.getManifest().version}
          onChange={async (change) => {
            await askBackground.changeSettings(change, state.settings);
            await draw();
          }}
          onDismissUnread={async () => {
            await dismissUnread();
            await draw();
          }}
          onSave={saveFile}
          onKeys={openShortcutPage}
          onDiagnose={diagnose}
          onCopy={(text) => navigator.clipboard.writeText(text)}
          onReadEverySite={() => browser.permissions.request({ origins: EVERY_SITE }).then(draw)}
        />
      </WordingProvider>,
      document.body,
    );
  };

  await draw();
  // The popup changes settings too, and the browser access and keys, while this page is open.
  browser.storage.onChanged.addListener(draw);
  addEventListener('focus', draw);
}

open();
