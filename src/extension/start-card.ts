import browser from 'webextension-polyfill';
import type { FrameAsker } from './answer-to.ts';
import { documentTarget } from './document-target.ts';

/** The file of the script that draws cards, as the build names it. */
const CARD_SCRIPT = 'card.js';

/** Puts the script that draws cards into the document that asks, beside the one that reads. */
export async function startCard(asker: FrameAsker): Promise<void> {
  await browser.scripting.executeScript({ target: documentTarget(asker), files: [CARD_SCRIPT] });
}
