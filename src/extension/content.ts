/**
 * Entry: the content script. It runs in every frame of every page that a reader opens, nearly all of which mention
 * nothing: it keeps the gate, and where that opens it asks the background for the script that reads (`reading.ts`).
 *
 * Everything that such a page runs stands here and in `watchGate` as it is, without a function of its own.
 */
import { opensGate } from '../core/thesaurus/gate.ts';
import { type GateState, watchGate } from '../page/gate-watch.ts';
import { whenReadable } from '../page/readable-frame.ts';
import { askForReading } from './ask-for-reading.ts';
import { closedRootOf } from './closed-root.ts';
import { LIFE, OFF, world } from './frame-life.ts';
import { GATE, own, WATCH } from './own-gate.ts';

function opens(text: string): boolean {
  return opensGate(text) || own[GATE]?.(text) === true;
}

function opened(): GateState {
  return whenReadable(window, () => void askForReading()) ? 'open' : 'closed';
}

world[LIFE]?.end();
// A tab may be closed while its scripts are being started; Firefox then lets them start no timer.
if (world[OFF] || window.closed) world[LIFE] = { state: 'off', end() {} };
else {
  own[WATCH] = () => watchGate({ opens: own[GATE] ? opens : opensGate, opened, shadowOf: closedRootOf });
  world[LIFE] = own[WATCH]();
}
