/**
 * Entry: put by the background into the frames of a tab, when one of them that is not the page itself has told of
 * concepts. It tells when frames go, so that the badge does not count what nobody can see any more.
 */
import { watchChildFrames } from '../page/child-frames.ts';
import { beginFrameWatch } from './frame-life.ts';
import { askBackground, isOutdated } from './page-messenger.ts';

const life = new AbortController();

beginFrameWatch(life);
watchChildFrames(
  window,
  () => {
    if (isOutdated()) life.abort();
    // Nobody to tell is no problem: a background that starts anew asks all frames.
    else askBackground.framesChanged().catch(() => {});
  },
  life.signal,
);
