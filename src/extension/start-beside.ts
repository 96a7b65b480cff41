import browser from 'webextension-polyfill';
import type { FrameAsker } from './answer-to.ts';
import { documentTarget } from './document-target.ts';

/** Scripts that come into a page when they are needed, as the build names them. */
export type ScriptBeside = 'reading.js' | 'about.js' | 'card.js';

/**
 * Puts a script into the document that asks, beside the one that asks and into the same world.
 * @returns false where the browser lets no script in any more (the site was taken from us), or the document is gone
 */
export async function startBeside(asker: FrameAsker, script: ScriptBeside): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: documentTarget(asker), files: [script] });
    return true;
  } catch {
    return false;
  }
}
