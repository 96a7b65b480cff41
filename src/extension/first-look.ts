/**
 * Entry of popup.html: what a reader sees first is drawn by the background and only put up here; the popup itself
 * (popup.tsx) comes when that is on the screen, and goes on from it.
 */
import browser from 'webextension-polyfill';
import { putUp } from '../ui/put-up.ts';
import { keepPresses } from './early-presses.ts';
import { askBackground } from './messenger.ts';
import { firstOnScreen } from './on-screen.ts';
import type { FirstLook } from './popup-facts.ts';
import { popupPlace } from './popup-place.ts';
import { openSidePanel, opensAtOnceOnly } from './side-panel.ts';

/**
 * So long the popup stays empty while the page is asked, ms: an answer mostly comes sooner, and then it is drawn once,
 * in the size that it keeps.
 */
const PATIENCE = 120;

function show({ language, direction, drawn }: FirstLook): void {
  const { documentElement: root, body } = document;
  if (root.lang !== language) root.lang = language;
  if (direction !== 'ltr') root.dir = direction;
  putUp(drawn, body);
}

/** Where it would be too late when the popup is there. */
function openPanelAtOnce(pressed: Element): boolean {
  if (!pressed.matches('.to-panel') || !opensAtOnceOnly()) return false;
  openSidePanel(browser.windows.WINDOW_ID_CURRENT).then(
    () => window.close(),
    () => {},
  );
  return true;
}

async function open(): Promise<void> {
  const { tab, isPopup } = popupPlace(location.search);
  // Opened as a page, it need not be as narrow as a popup.
  if (!isPopup) document.documentElement.className = '';

  const answer: { look: FirstLook | null } = { look: null };
  const told = askBackground.firstLook(tab, isPopup).then(
    (look) => {
      answer.look = look;
    },
    () => {},
  );
  await Promise.race([told, new Promise((end) => setTimeout(end, PATIENCE))]);
  // An answer that is late may come while the popup does.
  if (!answer.look) await import('./popup.tsx');
  const { look } = answer;
  if (look) show(look);
  const again = keepPresses(document, openPanelAtOnce);
  if (look) await firstOnScreen();
  const { open } = await import('./popup.tsx');
  await open(look !== null, again);
}

open();
