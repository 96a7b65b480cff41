import browser from 'webextension-polyfill';
import highlightCss from '../page/highlights.css';
import type { FrameAsker } from './answer-to.ts';
import { HIGHLIGHT_SHEET_ORIGIN } from './browser-differences.ts';
import { documentTarget } from './document-target.ts';

/** Inserts the highlights' style sheet into the document that asks. A page without a mention must not see it. */
export async function styleHighlights(asker: FrameAsker): Promise<void> {
  await browser.scripting.insertCSS({
    target: documentTarget(asker),
    css: highlightCss,
    origin: HIGHLIGHT_SHEET_ORIGIN,
  });
}
