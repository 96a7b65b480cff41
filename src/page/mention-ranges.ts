import type { ConceptId } from '../core/thesaurus/thesaurus.ts';
import type { Mention } from '../core/mentions/mention.ts';
import { hostOf, isConnected, isElement, parentOf } from './tree-steps.ts';
import type { Piece } from './text-blocks.ts';

/** What is needed to find a stretch of a block again in its text nodes. */
export interface PiecedText {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/**
 * The ranges that cover a stretch of a block's text, one a text node, in order: between two text nodes there may be
 * text that is not the block's (readings over ideographs, hidden parts). Never live ranges: a thousand of those make
 * the page's own changes twenty times slower (RELIABILITY F3).
 * @param start UTF-16 offset into the block's text
 * @param end exclusive
 */
export function mentionRanges(block: PiecedText, start: number, end: number): StaticRange[] {
  return coveredParts(block, start, end).map(({ range }) => range);
}

const BREAKS = /^\n*$/;

/** A range, and the words that it covered when the block was read: the page may have others there by now. */
interface CoveredPart {
  readonly range: StaticRange;
  readonly words: string;
  /** Whether its text node still ends where the block's next one begins. */
  readonly isJoined: boolean;
}

function coveredParts({ text, pieces }: PiecedText, start: number, end: number): CoveredPart[] {
  const parts: CoveredPart[] = [];
  for (let at = pieceAt(pieces, start); at < pieces.length; at++) {
    const { node, start: begin, from } = pieces[at] as Piece;
    if (begin >= end) break;
    // A line break of the page stands in the block's text and in no node.
    const last = begin + node.length - from;
    const next = pieces[at + 1]?.start ?? text.length;
    const startOffset = Math.max(start, begin) - begin + from;
    const endOffset = Math.min(end, last, next) - begin + from;
    if (startOffset >= endOffset) continue;
    const range = new StaticRange({ startContainer: node, startOffset, endContainer: node, endOffset });
    const words = text.slice(startOffset - from + begin, endOffset - from + begin);
    parts.push({ range, words, isJoined: last <= next && BREAKS.test(text.slice(last, next)) });
  }
  return parts;
}

/** Number of the last piece that begins at or before an offset. */
function pieceAt(pieces: readonly Piece[], offset: number): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle] as Piece).start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** A mention where it stands in the page. */
export interface PlacedMention {
  readonly concept: ConceptId;
  /** In reading order, never empty. */
  readonly ranges: readonly StaticRange[];
  /** What each range covered when its block was read. */
  readonly words: readonly string[];
  /**
   * How long the text node of each was when it was placed; empty for one range. What joins two ranges is that nothing
   * stands between them: "North Kor" and "ea" are no mention any more once the first is "North Korea".
   */
  readonly lengths: readonly number[];
}

/**
 * `null` where nothing of it stands in a text node, or not all of it any more: the page may have changed since the block
 * was read, and is read again then.
 */
export function placeMention(block: PiecedText, { start, end, concept }: Mention): PlacedMention | null {
  const parts = coveredParts(block, start, end);
  const words = parts.map((part) => part.words);
  const isWhole = withoutBreaks(words.join('')) === withoutBreaks(block.text.slice(start, end));
  if (parts.length === 0 || !isWhole || !parts.slice(0, -1).every(({ isJoined }) => isJoined)) return null;
  const ranges = parts.map(({ range }) => range);
  return { concept, ranges, words, lengths: ranges.length > 1 ? ranges.map(lengthAround) : [] };
}

const withoutBreaks = (text: string) => text.replaceAll('\n', '');

/** Never by `data`: Firefox copies the whole text for us each time, and a book may stand in one node. */
function wordsOf({ startContainer, startOffset, endOffset }: StaticRange): string {
  const node = startContainer as Text;
  return startOffset <= node.length ? node.substringData(startOffset, endOffset - startOffset) : '';
}

const lengthAround = ({ startContainer }: StaticRange): number => (startContainer as Text).length;

/** Whether the page still has these words in this place: nothing tells a static range that they have changed. */
export function stillStands({ ranges, words, lengths }: PlacedMention): boolean {
  return ranges.every(
    (range, index) =>
      isConnected(range.startContainer) &&
      wordsOf(range) === words[index] &&
      (lengths[index] ?? lengthAround(range)) === lengthAround(range),
  );
}

/** The element that a mention begins in; a shadow root's host for text that stands directly in the shadow root. */
export function elementOf({ ranges }: PlacedMention): Element | null {
  return ranges[0] ? elementAround(ranges[0]) : null;
}

/** The elements that its ranges stand in. */
export function elementsOf({ ranges }: PlacedMention): readonly Element[] {
  return ranges.flatMap((range) => elementAround(range) ?? []);
}

function elementAround({ startContainer }: StaticRange): Element | null {
  const above = parentOf(startContainer);
  return above && isElement(above) ? above : above ? hostOf(above) : null;
}
