/** The first page after installation: puts the sample, the background and the drawing together. */
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { Welcome } from '../ui/Welcome.tsx';
import { WordingProvider } from '../ui/wording.tsx';
import { browserWording } from './browser-wording.ts';
import { askBackground } from './messenger.ts';

async function open(): Promise<void> {
  const wording = browserWording(document);
  document.title = wording.say('welcome_heading');
  const [documents, commands] = await Promise.all([askBackground.documents(), browser.commands.getAll()]);
  render(
    <WordingProvider wording={wording}>
      <Welcome
        documents={documents}
        browser={location.protocol === 'moz-extension:' ? 'firefox' : 'chromium'}
        keys={commands.find(({ name }) => name === '_execute_action')?.shortcut ?? ''}
        onAsk={({ term, sentence }) => askBackground.rankExcerpts({ kind: 'mention', term, sentence })}
        onCopy={(text) => navigator.clipboard.writeText(text)}
        onOptions={() => browser.runtime.openOptionsPage()}
      />
    </WordingProvider>,
    document.body,
  );
}

open();
