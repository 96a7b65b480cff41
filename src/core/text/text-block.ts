/**
 * What part of a page a block plays. `title` is the document's title or its main headline, `heading` a
 * heading within, `body` the article's own text, `aside` furniture around it: navigation, related links,
 * comments, footers, banners, adverts.
 */
export type BlockRole = 'title' | 'heading' | 'body' | 'aside';

/** A stretch of a page's visible text that is read as one: a paragraph, a heading, a list item, a cell. */
export interface TextBlock {
  /** Unique within one reading of a page; grows in document order. */
  readonly id: number;
  /** The text as the page has it, inline elements joined, nothing folded. Offsets into it are UTF-16 units. */
  readonly text: string;
  readonly role: BlockRole;
  /** Number of the section it stands in; a heading starts a new one. Density counts within a section. */
  readonly section: number;
}
