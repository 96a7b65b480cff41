import type { ConceptId } from '../core/thesaurus/thesaurus.ts';
import type { FrameAsker } from './answer-to.ts';

/** What one document of a tab has told. */
export interface FoundInDocument {
  readonly frame: number;
  readonly concepts: readonly ConceptId[];
}

/** How a tab stands after a report. */
export interface TabCount {
  /** Distinct concepts over all its frames. */
  readonly count: number;
  /**
   * True where the tab was not known: the background has just started, perhaps after being stopped, and other
   * frames may have reported before. They must be asked to say it again.
   */
  readonly askAgain: boolean;
}

/** A document where the browser names it, or else its frame. */
function keyOf({ document, frame }: FrameAsker): string {
  return document ?? `frame ${frame}`;
}

/**
 * Which concepts each document of each tab holds, for the badge. In memory only and never stored: what a reader has
 * open is nobody's business, and what is forgotten can be asked for again.
 */
export class ConceptsByTab {
  readonly #tabs = new Map<number, Map<string, FoundInDocument>>();

  report(asker: FrameAsker, concepts: readonly ConceptId[]): TabCount {
    const known = this.#tabs.get(asker.tab);
    const documents = known && !this.#isNewPage(known, asker) ? known : new Map<string, FoundInDocument>();
    const askAgain = documents !== known;
    this.#tabs.set(asker.tab, documents);
    // A document that replaces another in its frame, where the goodbye of the old one was lost.
    for (const [key, { frame }] of documents) if (frame === asker.frame) documents.delete(key);
    if (concepts.length > 0) documents.set(keyOf(asker), { frame: asker.frame, concepts });
    return { count: this.#count(documents), askAgain };
  }

  /** The document goes away, or into the back/forward cache. */
  leave(asker: FrameAsker): TabCount {
    const known = this.#tabs.get(asker.tab);
    const documents = known ?? new Map<string, FoundInDocument>();
    this.#tabs.set(asker.tab, documents);
    documents.delete(keyOf(asker));
    return { count: this.#count(documents), askAgain: !known };
  }

  /** What is known of a tab now. A later report makes a new entry, so one of these tells that nothing came since. */
  known(tab: number): readonly FoundInDocument[] {
    return [...(this.#tabs.get(tab)?.values() ?? [])];
  }

  /**
   * Documents that went without a word.
   * @param gone as `known` gave them; what has been reported anew since then stays
   * @returns distinct concepts over all frames of the tab that are left
   */
  forget(tab: number, gone: readonly FoundInDocument[]): number {
    const documents = this.#tabs.get(tab) ?? new Map<string, FoundInDocument>();
    for (const [key, document] of documents) if (gone.includes(document)) documents.delete(key);
    return this.#count(documents);
  }

  /** Whether another page stands in the tab than the one known, which went without a word (a crash). */
  #isNewPage(documents: ReadonlyMap<string, FoundInDocument>, asker: FrameAsker): boolean {
    if (asker.frame !== 0) return false;
    for (const [key, { frame }] of documents) if (frame === 0 && key !== keyOf(asker)) return true;
    return false;
  }

  #count(documents: ReadonlyMap<string, FoundInDocument>): number {
    return new Set([...documents.values()].flatMap(({ concepts }) => concepts)).size;
  }
}
