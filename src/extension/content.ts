/**
 * Entry: the content script. It runs in every frame of every page that a reader opens, nearly all of which mention
 * nothing: it keeps the gate, and where that opens it asks the background for the script that reads (`reading.ts`).
 */
import { opensGate } from '../core/thesaurus/gate.ts';
import { watchGate } from '../page/gate-watch.ts';
import { whenReadable } from '../page/readable-frame.ts';
import { closedRootOf } from './closed-root.ts';
import { begin, type FrameLife, isSwitchedOff } from './frame-life.ts';
import { askForReading } from './ask-for-reading.ts';
import { opensOwnGate, watchWithOwn } from './own-gate.ts';

const OFF: FrameLife = { state: 'off', end() {} };

const opens = (text: string): boolean => opensGate(text) || opensOwnGate(text);

whenReadable(window, () => {
  if (isSwitchedOff()) begin(OFF);
  else watchWithOwn(() => begin(watchGate(opens, () => void askForReading(), closedRootOf)));
});
