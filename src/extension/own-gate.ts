/**
 * The gate of the reader's own terms in a frame: `own-terms.ts` keeps it here, in the extension's own world, and
 * `content.ts` asks it beside the thesaurus's. Frames of readers without own terms have none.
 */
import { LIFE, type FrameLife } from './frame-life.ts';

/** Key of what the background hands over when own terms have changed under open pages. */
export const HANDED_STEMS = 'backgrounder: own stems';
const GATE = 'backgrounder: own gate';
const WATCH = 'backgrounder: watch the gate';

type Gate = (text: string) => boolean;

const world = globalThis as {
  [HANDED_STEMS]?: readonly string[];
  [GATE]?: Gate | undefined;
  [WATCH]?: () => void;
  [LIFE]?: FrameLife;
};

/** Whether a text may hold an own term. */
export const opensOwnGate: Gate = (text) => world[GATE]?.(text) === true;

/** @param watch starts watching the frame's gate, in place of whoever watched before */
export function watchWithOwn(watch: () => void): void {
  world[WATCH] = watch;
  watch();
}

/** What was handed over, once; `undefined` where the script came with the page. */
export function handedStems(): readonly string[] | undefined {
  const stems = world[HANDED_STEMS];
  delete world[HANDED_STEMS];
  return stems;
}

/** Keeps a gate, or none, and has the frame looked at again if it was before. Gives what lives there. */
export function keepOwnGate(gate: Gate | undefined): FrameLife['state'] | undefined {
  world[GATE] = gate;
  const state = world[LIFE]?.state;
  if (state === 'reading' || state === 'closed') world[WATCH]?.();
  return state;
}
