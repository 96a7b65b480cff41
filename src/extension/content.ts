/**
 * Entry: the content script. It runs in every frame of every page that a reader opens, nearly all of which mention
 * nothing: it keeps the gate, and where that opens it asks the background for the script that reads (`reading.ts`).
 */
import { opensGate } from '../core/thesaurus/gate.ts';
import { type GateState, watchGate } from '../page/gate-watch.ts';
import { whenReadable } from '../page/readable-frame.ts';
import { closedRootOf } from './closed-root.ts';
import { begin, isSwitchedOff } from './frame-life.ts';
import { askForReading } from './ask-for-reading.ts';
import { opensOwnGate, watchWithOwn } from './own-gate.ts';

function opens(text: string): boolean {
  return opensGate(text) || opensOwnGate(text);
}

function opened(): GateState {
  return whenReadable(window, () => void askForReading()) ? 'open' : 'closed';
}

if (isSwitchedOff()) begin({ state: 'off', end() {} });
else watchWithOwn(() => begin(watchGate({ opens, opened, closedRootOf })));
