import browser, { type Scripting } from 'webextension-polyfill';
import highlightCss from '../page/highlights.css';
import { HIGHLIGHT_SHEET_ORIGIN } from './browser-differences.ts';
import type { FrameAsker } from './answer-to.ts';

/** In Chromium since 106 and Firefox since 153; the polyfill's types do not know it. */
type Target = Scripting.InjectionTarget & { readonly documentIds?: readonly string[] };

/**
 * Inserts the highlights' style sheet into the document that asks: by its id where the browser has one, since by
 * the time we answer another page may stand in that frame, and a page without a mention must not see the sheet.
 */
export async function styleHighlights({ tab, frame, document }: FrameAsker): Promise<void> {
  const target: Target =
    document === null ? { tabId: tab, frameIds: [frame] } : { tabId: tab, documentIds: [document] };
  await browser.scripting.insertCSS({ target, css: highlightCss, origin: HIGHLIGHT_SHEET_ORIGIN });
}
