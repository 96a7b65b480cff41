/**
 * What lives of us in a frame, kept in the extension's own world there, where pages cannot look. After an update the
 * background starts a new content script beside the old one (Chromium), and a click may start one where one lives:
 * the newest stays. The popup looks here too, since a page without a mention answers no messages.
 */
import type { GateState } from '../page/gate-watch.ts';

export interface FrameLife {
  readonly state: GateState;
  /** Whether the background was told of concepts here, which it counts until they go. */
  readonly hasReported?: boolean;
  end(): void;
}

/** Key of the life in the world; a script of another kind that looks at it is given the key's name. */
export const LIFE = 'backgrounder: life';

/** Key that says: switched off on this site. Set before the page, by `off.ts`. */
export const OFF = 'backgrounder: off';

/** Key of the watch over the frames within this one. */
const FRAMES = 'backgrounder: frames';

/** Where all that is kept. */
export const world = globalThis as { [LIFE]?: FrameLife; [OFF]?: boolean; [FRAMES]?: AbortController };

export function isSwitchedOff(): boolean {
  return world[OFF] === true;
}

export function switchOff(): void {
  world[OFF] = true;
  world[LIFE]?.end();
}

/** Ends what lived here before. */
export function begin(life: FrameLife): void {
  world[LIFE]?.end();
  world[LIFE] = life;
}

/** Ends the watch that lived here before: it may be of a version that nobody answers any more. */
export function beginFrameWatch(life: AbortController): void {
  world[FRAMES]?.abort();
  world[FRAMES] = life;
}
