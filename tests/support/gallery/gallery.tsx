/** A page of ours that shows one state of one surface: `popup.html?state=ready&language=ko`. Runs in a browser. */
import { type ComponentChildren, render } from 'preact';
import { Card } from '../../../src/ui/Card.tsx';
import { OwnTerms } from '../../../src/ui/OwnTerms.tsx';
import { Options } from '../../../src/ui/Options.tsx';
import { Popup } from '../../../src/ui/Popup.tsx';
import { Welcome } from '../../../src/ui/Welcome.tsx';
import { makeWording, WordingProvider } from '../../../src/ui/wording.tsx';
import { type Locale, messagesOf } from './message-source.ts';
import { concept, excerpts, gazette, givenTerms, ownTerms } from './sample.ts';
import { CARD_STATES, OPTIONS_STATES, POPUP_STATES, WELCOME_STATES } from './states.ts';

const asked = new URLSearchParams(location.search);
const name = asked.get('state') ?? 'ready';
const wording = makeWording(messagesOf((asked.get('language') ?? 'en') as Locale));
document.documentElement.lang = wording.language;
document.documentElement.dir = asked.get('dir') ?? wording.direction;
document.title = name;

const ignore = () => {};
const done = async () => {};

/** @param isFirstLook whether of a popup's state only what comes first is drawn: `?first`, until `drawTheRest()` */
function drawn(isFirstLook: boolean): ComponentChildren {
  const popup = POPUP_STATES[name];
  if (popup)
    return (
      <Popup
        {...popup}
        isFirstLook={isFirstLook}
        onType={ignore}
        onSuggestion={ignore}
        onConcept={ignore}
        onStep={ignore}
        onBack={ignore}
        onCopy={done}
        onAllowSite={ignore}
        onReload={ignore}
        onOptions={ignore}
        onPanel={ignore}
        onHighlights={ignore}
        onSiteOff={ignore}
        onPaused={ignore}
      />
    );
  const card = CARD_STATES[name];
  if (card)
    return (
      <main>
        <h1>Talks in Stockholm</h1>
        <Card {...card} onClose={ignore} />
      </main>
    );
  const options = OPTIONS_STATES[name];
  if (options)
    return (
      <Options
        {...options}
        documents={[gazette]}
        ownTerms={
          <OwnTerms
            terms={name === 'options' ? [] : ownTerms}
            setAside={name === 'options' ? 0 : 2}
            {...(name === 'options-organisation' && { given: givenTerms })}
            concepts={[concept('strategic-patience')]}
            onComplete={async () => []}
            onSave={async () => []}
            onRemove={done}
            onRestore={done}
            onSaveUnread={done}
            onDismissUnread={done}
            onStartAnew={done}
          />
        }
        version="0.1.0"
        onChange={done}
        onDismissUnread={done}
        onSift={async (terms) => ({ merge: { terms, left: [] }, replace: { terms, left: [] } })}
        onSave={ignore}
        onKeys={ignore}
        onReadEverySite={ignore}
        onDiagnose={async () => '{}'}
        onCopy={done}
      />
    );
  const welcome = WELCOME_STATES[name];
  if (welcome)
    return (
      <Welcome
        {...welcome}
        documents={[gazette]}
        onAsk={async () => excerpts}
        onCopy={done}
        onOptions={ignore}
      />
    );
  throw new Error(`There is no state ${name}.`);
}

const draw = (isFirstLook: boolean) =>
  render(<WordingProvider wording={wording}>{drawn(isFirstLook)}</WordingProvider>, document.body);
draw(asked.has('first'));
Object.assign(window, { drawTheRest: () => draw(false) });

// A lookup is under way: its field has the focus, or its list would not be open.
if (POPUP_STATES[name]?.typed) document.querySelector<HTMLElement>('[role=combobox]')?.focus();
