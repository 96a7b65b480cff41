/**
 * How a frame gets its card: the background puts `card.js` into it when a card is first asked for, and it is handed
 * over here, in the script world that the page cannot see. Pages where nobody asks for a card never load it.
 */
import type { RankedExcerpt } from '../core/ranking/ranked-excerpt.ts';
import type { BackgroundDocument } from '../core/documents/background-document.ts';
import type { PageDate } from '../core/profile/page-profile.ts';
import type { ConceptInfo } from '../core/thesaurus/concept-info.ts';
import type { PointedMention } from '../page/mention-at-point.ts';
import type { Messages } from '../ui/message-source.ts';

/** What a card shows: public text only, since a page can read even a closed shadow root (RELIABILITY F12). */
export interface CardContent {
  readonly concept: ConceptInfo;
  readonly found: { readonly ranked: RankedExcerpt; readonly document: BackgroundDocument } | null;
}

/** The card's own words, where the reader has chosen a language; `null` where they are the browser's. */
export interface CardWords {
  readonly words: Messages | null;
}

export interface CardOptions extends CardWords {
  readonly pointed: PointedMention;
  readonly content: CardContent;
  readonly page: { readonly title: string; readonly language: string | null; readonly date: PageDate | null };
  /** By keyboard it takes the focus and stays until it is closed. */
  readonly by: 'pointer' | 'keyboard';
  /** Ends with the content script. */
  readonly signal: AbortSignal;
}

/** Opens a card; another that is open closes. */
export type OpenCard = (options: CardOptions) => void;

const PLACE = Symbol.for('backgrounder: open a card');

const world = globalThis as { [PLACE]?: OpenCard };

export function offerCard(open: OpenCard): void {
  world[PLACE] = open;
}

/** `undefined` until the script has come. */
export function offeredCard(): OpenCard | undefined {
  return world[PLACE];
}
