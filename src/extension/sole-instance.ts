/**
 * One live content script a frame. After an update the background starts a new one beside the old (Chromium), and a
 * click may start one where one lives: all share the extension's own world in the frame, and the newest stays.
 */
const PLACE = Symbol.for('backgrounder: end the content script before');

const world = globalThis as { [PLACE]?: () => void };

/** Ends the instance before. The signal ends this one, when a newer comes or `end` is called. */
export function soleInstance(): { readonly signal: AbortSignal; readonly end: () => void } {
  world[PLACE]?.();
  const life = new AbortController();
  const end = (): void => life.abort();
  world[PLACE] = end;
  return { signal: life.signal, end };
}
