/** What is selected in a tab, asked for by a command: the browser hands it over for its menu only. */
import browser from 'webextension-polyfill';

export interface FrameSelection {
  readonly text: string;
  /** Whether the frame has the focus; several may still have a selection. */
  readonly isFocused: boolean;
}

/**
 * Runs in a page: what is selected there. Not in a field or an editor: what a reader types is never read, and there the
 * browser's menu hands it over. It travels as text and closes over nothing.
 */
export function selectionHere(): FrameSelection {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  const isTypedInto =
    focused instanceof HTMLTextAreaElement ||
    focused instanceof HTMLInputElement ||
    document.designMode === 'on' ||
    !!focused?.closest('[contenteditable]:not([contenteditable=false])');
  // No more than the background would keep: a page can be selected whole.
  const text = isTypedInto ? '' : String(getSelection()).slice(0, 2_000);
  return { text, isFocused: document.hasFocus() };
}

/** Of all frames of a tab: the one with the focus, else the first where something is selected; `''` where nothing is. */
export function selectionOf(frames: readonly FrameSelection[]): string {
  const selected = frames.filter(({ text }) => text.trim() !== '');
  return (selected.find(({ isFocused }) => isFocused) ?? selected[0])?.text ?? '';
}

/** A page that is too busy to answer must not keep the popup waiting, ms. */
const PATIENCE = 1_000;

/** `''` too where the browser lets no extension in. */
export async function selectedText(tab: number): Promise<string> {
  const asked = browser.scripting
    .executeScript({ target: { tabId: tab, allFrames: true }, func: selectionHere })
    .then((found) => selectionOf(found.flatMap(({ result }) => (result as FrameSelection | undefined) ?? [])))
    .catch(() => '');
  return Promise.race([asked, new Promise<string>((done) => setTimeout(done, PATIENCE, ''))]);
}
