/**
 * The popup's first look, drawn where everything is warm: in the popup every function runs for the first time, which is
 * most of what drawing costs there. The build has this drawn by `ui/still.ts` in place of preact.
 */
import { Popup } from '../ui/Popup.tsx';
import { still } from '../ui/still.ts';
import { type Wording, WordingProvider } from '../ui/wording.tsx';
import type { FirstLook } from './popup-facts.ts';
import type { PopupView } from './popup-session.ts';

const nothing = () => {};

/** @param isPopup false where it is a page in a tab of its own */
export function drawFirstLook(view: PopupView, wording: Wording, isPopup: boolean): FirstLook {
  const Look = () => (
    <WordingProvider wording={wording}>
      <Popup
        {...view}
        isFirstLook
        onType={nothing}
        onSuggestion={nothing}
        onConcept={nothing}
        onStep={nothing}
        onBack={nothing}
        onCopy={async () => {}}
        onAllowSite={nothing}
        onReload={nothing}
        onOptions={nothing}
        {...(isPopup && { onPanel: nothing })}
        onHighlights={nothing}
        onSiteOff={nothing}
        onPaused={nothing}
      />
    </WordingProvider>
  );
  const { language, direction } = wording;
  return { language, direction, drawn: still(Look, {}) };
}
