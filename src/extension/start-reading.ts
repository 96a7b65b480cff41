import browser from 'webextension-polyfill';
import type { FrameAsker } from './answer-to.ts';
import { documentTarget } from './document-target.ts';

/** The file of the script that reads, as the build names it. */
const READING_SCRIPT = 'reading.js';

/**
 * Puts the script that reads into the document that asks, beside the content script and into the same world.
 * @returns false where the browser lets no script in any more (the site was taken from us), or the document is gone
 */
export async function startReading(asker: FrameAsker): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: documentTarget(asker), files: [READING_SCRIPT] });
    return true;
  } catch {
    return false;
  }
}
