/** Which frames of a tab still hold what they told, and who says when that changes. */
import browser from 'webextension-polyfill';
import { type FrameLife, LIFE } from './frame-life.ts';

/** The script's file, as the build names it. */
const FRAMES_SCRIPT = 'frames.js';

/** Has every frame of a tab tell when a frame within it goes. A new watch ends the one before it. */
export async function watchFrames(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [FRAMES_SCRIPT] });
}

/** The frames of a tab that have told of concepts and are still there. Throws where the tab is gone. */
export async function tellingFrames(tabId: number): Promise<ReadonlySet<number>> {
  const looks = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: (key: string) =>
      (globalThis as unknown as Record<string, FrameLife | undefined>)[key]?.hasReported === true,
    args: [LIFE],
  });
  return new Set(looks.filter(({ result }) => result === true).map(({ frameId }) => frameId));
}
