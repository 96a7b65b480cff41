import type { BlockRole } from '../text/text-block.ts';
import type { ConceptId } from '../thesaurus/thesaurus.ts';

/** The page's own date, with as much of it as the page gives: `2021`, `2021-03` or `2021-03-15`. */
export interface PageDate {
  readonly iso: string;
  /** Where it was found, for the popup's explanation and for tests. */
  readonly source: 'json-ld' | 'meta' | 'microdata' | 'time-element' | 'url';
}

/** A concept in a page. */
export interface ConceptInPage {
  readonly concept: ConceptId;
  /** How much of the page is about it, 0 … 1, place and frequency considered; 1 is the page's main concept. */
  readonly weight: number;
  /** How many mentions stand in each part. */
  readonly places: { readonly [R in BlockRole]?: number };
  /** The forms as the page writes them, most frequent first, at most eight. */
  readonly written: readonly string[];
}

/** What a page (one frame of it) is about. Plain, small data: it, not the page, crosses the wire. */
export interface PageProfile {
  readonly title: string;
  /** BCP 47 tag the page declares or its script tells; `null` where neither says. */
  readonly language: string | null;
  readonly date: PageDate | null;
  /** Painted concepts first, themes among them too; by weight. */
  readonly concepts: readonly ConceptInPage[];
  /** The page's content words, stemmed, with their share of the page, heaviest first, at most 200. */
  readonly words: readonly (readonly [word: string, weight: number])[];
  /** How strongly the page is about North Korea, 0 … 1. */
  readonly topicality: number;
  /**
   * Where a limit cut the reading short, which (`text` of the page, number of `mentions`), or kept mentions from being
   * painted (`marks`).
   */
  readonly capped: 'text' | 'mentions' | 'marks' | null;
}
