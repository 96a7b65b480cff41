/** A page of ours that shows one state of one surface: `gallery.html?state=ready&language=ko`. Runs in a browser. */
import { render } from 'preact';
import { Popup } from '../../../src/ui/Popup.tsx';
import { makeWording, WordingProvider } from '../../../src/ui/wording.tsx';
import { type Locale, messageSource } from './message-source.ts';
import { STATES } from './states.ts';

const asked = new URLSearchParams(location.search);
const name = asked.get('state') ?? 'ready';
const wording = makeWording(messageSource((asked.get('language') ?? 'en') as Locale));
document.documentElement.lang = wording.language;
document.documentElement.dir = asked.get('dir') ?? wording.direction;
document.title = name;

const ignore = () => {};
const view = STATES[name];
if (!view) throw new Error(`There is no state ${name}; there are ${Object.keys(STATES).join(', ')}`);
render(
  <WordingProvider wording={wording}>
    <Popup
      {...view}
      onType={ignore}
      onSuggestion={ignore}
      onConcept={ignore}
      onStep={ignore}
      onBack={ignore}
      onCopy={async () => {}}
      onAllowSite={ignore}
      onReload={ignore}
      onOptions={ignore}
      onHighlights={ignore}
      onSiteOff={ignore}
      onPaused={ignore}
    />
  </WordingProvider>,
  document.body,
);
