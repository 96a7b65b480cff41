/**
 * How the script that reads gets what a reader's question needs: the background puts `about.js` beside it, which hands it
 * over here, in the script world that the page cannot see.
 */
import type { AboutPage } from '../page/about-page.ts';

const PLACE = Symbol.for('backgrounder: about a page');

const world = globalThis as { [PLACE]?: AboutPage };

export function offerAbout(about: AboutPage): void {
  world[PLACE] = about;
}

/** `undefined` until the script has come. */
export function offeredAbout(): AboutPage | undefined {
  return world[PLACE];
}
