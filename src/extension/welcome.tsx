/** The first page after installation: puts the sample, the background and the drawing together. */
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { Welcome } from '../ui/Welcome.tsx';
import { type Wording, WordingProvider } from '../ui/wording.tsx';
import { chosenWording, onChosenWording } from './browser-wording.ts';
import { askBackground } from './messenger.ts';

async function open(): Promise<void> {
  const [wording, documents, commands] = await Promise.all([
    chosenWording(document),
    askBackground.documents(),
    browser.commands.getAll(),
  ]);
  const draw = (wording: Wording) => {
    document.title = wording.say('welcome_heading');
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
  };
  draw(wording);
  onChosenWording(document, draw);
}

open();
