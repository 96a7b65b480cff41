/**
 * The gate of the reader's own terms in a frame: `own-terms.ts` keeps it here, in the extension's own world, and
 * `content.ts` asks it beside the thesaurus's. Frames of readers without own terms have none.
 */
import { begin, type FrameLife, LIFE, world } from './frame-life.ts';

/** Key of what the background hands over when own terms have changed under open pages. */
export const HANDED_STEMS = 'backgrounder: own stems';
export const GATE = 'backgrounder: own gate';
export const WATCH = 'backgrounder: watch the gate';

type Gate = (text: string) => boolean;

/** What is kept in a frame's world beside `frame-life.ts`. */
export const own = globalThis as {
  [HANDED_STEMS]?: readonly string[];
  /** Whether a text may hold an own term; none where there are none. */
  [GATE]?: Gate | undefined;
  /** Starts another watch at the frame's gate, with the own gate as it is then. */
  [WATCH]?: () => FrameLife;
};

/** What was handed over, once; `undefined` where the script came with the page. */
export function handedStems(): readonly string[] | undefined {
  const stems = own[HANDED_STEMS];
  delete own[HANDED_STEMS];
  return stems;
}

/** Keeps a gate, or none, and has the frame looked at again if it was before. Gives what lives there. */
export function keepOwnGate(gate: Gate | undefined): FrameLife['state'] | undefined {
  own[GATE] = gate;
  const state = world[LIFE]?.state;
  if ((state === 'reading' || state === 'closed') && own[WATCH]) begin(own[WATCH]());
  return state;
}
