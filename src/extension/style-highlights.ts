import browser from 'webextension-polyfill';
import { type HighlightStyle, highlightSheet, SHOWN_SHEET } from '../core/highlights/highlight-style.ts';
import type { FrameAsker } from './answer-to.ts';
import { HIGHLIGHT_SHEET_ORIGIN } from './browser-differences.ts';
import { documentTarget } from './document-target.ts';

/** What the browser is told to insert, and to the letter the same when it is to take it away. */
const sheet = (asker: FrameAsker, style: HighlightStyle) => ({
  target: documentTarget(asker),
  css: highlightSheet(style) + SHOWN_SHEET,
  origin: HIGHLIGHT_SHEET_ORIGIN,
});

/**
 * Inserts the highlights' style sheet into the document that asks, in place of another style's. A page without a
 * mention must not see it.
 */
export async function styleHighlights(
  asker: FrameAsker,
  style: HighlightStyle,
  before: HighlightStyle | null,
): Promise<void> {
  await browser.scripting.insertCSS(sheet(asker, style));
  if (before) await browser.scripting.removeCSS(sheet(asker, before));
}
