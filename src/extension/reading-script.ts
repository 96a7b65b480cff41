/**
 * How the content script gets the script that reads: the background puts it into the same world when it is asked for
 * the reading kit, and finds it is handed over here. A page cannot load it, and pages without a mention never do.
 */
import type { OpenPageOptions, OpenPage } from '../page/open-page.ts';
import type { CompiledTerms } from '../core/thesaurus/compiled-terms.ts';

export type OpenReading = (terms: CompiledTerms, options: Omit<OpenPageOptions, 'matcher'>) => OpenPage;

const PLACE = Symbol.for('backgrounder: open the reading');

const world = globalThis as { [PLACE]?: OpenReading };

/** For the script that reads. */
export function offerReading(open: OpenReading): void {
  world[PLACE] = open;
}

/** For the content script: `undefined` until the other has come. */
export function offeredReading(): OpenReading | undefined {
  return world[PLACE];
}
