/** What is selected in a tab, asked for by a command: the browser hands it over for its menu only. */
import browser from 'webextension-polyfill';

export interface FrameSelection {
  readonly text: string;
  /** Whether the frame has the focus; several may still have a selection. */
  readonly isFocused: boolean;
}

/**
 * Runs in a page: what is selected there, or in the field that has the focus, but for what is never shown.
 * It travels as text and closes over nothing.
 */
export function selectionHere(): FrameSelection {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  const isField =
    focused instanceof HTMLTextAreaElement ||
    (focused instanceof HTMLInputElement && focused.type !== 'password');
  const field = isField ? (focused as HTMLInputElement | HTMLTextAreaElement) : null;
  // No more than the background would keep: a page can be selected whole.
  const text =
    field?.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0) || String(getSelection());
  return { text: text.slice(0, 2_000), isFocused: document.hasFocus() };
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
