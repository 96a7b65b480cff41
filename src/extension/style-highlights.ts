import browser from 'webextension-polyfill';
import { type HighlightStyle, highlightSheet, shownSheet } from '../core/highlights/highlight-style.ts';
import type { FrameAsker } from './answer-to.ts';
import { HIGHLIGHT_SHEET_ORIGIN, STYLES_BY_SELECTOR } from './browser-differences.ts';
import { documentTarget } from './document-target.ts';
import type { StyledPart } from './messages.ts';

/** What the browser is told to insert, and to the letter the same when it is to take it away. */
function sheet(asker: FrameAsker, style: HighlightStyle, { selectors, isLarge, isFlash }: StyledPart) {
  const of = (pseudo: string) =>
    STYLES_BY_SELECTOR ? selectors.map((selector) => selector + pseudo).join(',') : pseudo;
  return {
    target: documentTarget(asker),
    css: isFlash
      ? shownSheet(of('::highlight(marked-term-shown)'), !isLarge)
      : highlightSheet(style, of('::highlight(marked-term)'), !isLarge),
    origin: HIGHLIGHT_SHEET_ORIGIN,
  };
}

/**
 * Inserts the highlights' style sheet into the document that asks, for a part of it, in place of another style's. A page
 * without a mention must not see it. True where it reaches every element.
 */
export async function styleHighlights(
  asker: FrameAsker,
  part: StyledPart,
  style: HighlightStyle,
  before: HighlightStyle | null,
): Promise<boolean> {
  await browser.scripting.insertCSS(sheet(asker, style, part));
  if (before) await browser.scripting.removeCSS(sheet(asker, before, part));
  return !STYLES_BY_SELECTOR;
}
