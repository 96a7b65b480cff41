import { HANGUL, kindOf } from '../text/fold-char.ts';
import type { BlockRole, TextBlock } from '../text/text-block.ts';

/** What an anchor counts for by its place. Furniture makes no page relevant. */
const WEIGHT: { readonly [R in BlockRole]: number } = { title: 3, heading: 1.5, body: 1, aside: 0 };
/** Anchors, so weighted, that make a page wholly about North Korea where they stand dense enough. Lower: passing mentions do. */
const ENOUGH = 4;
/** Alphabetic letters of text to an anchor on a page wholly about North Korea. Higher: long pages on other matters pass. */
const LETTERS_AN_ANCHOR = 1000;
/** An East Asian letter says as much as so many alphabetic ones. */
const EAST_ASIAN_LETTER = 2.5;
/** What a change of blocks counts for, in letters: the next paragraph is farther than the next sentence. */
const BLOCK_GAP = 100;
/** The same from headline to headline: on a front page each is another matter, as long as a short article. */
const HEADLINE_GAP = 1000;

/** The page's own text, furniture left out, laid along a line that is measured in alphabetic letters. */
export class TextLine {
  readonly #starts = new Map<number, { readonly from: number; readonly scale: number }>();
  #last: BlockRole | undefined;
  length = 0;

  /** Lays a block at the end. */
  add({ id, text, role }: TextBlock, isAsked: boolean): void {
    if (role === 'aside') return;
    if (this.#last) this.length += this.#last === 'heading' && role === 'heading' ? HEADLINE_GAP : BLOCK_GAP;
    this.#last = role;
    const scale = isEastAsian(text) ? EAST_ASIAN_LETTER : 1;
    if (isAsked) this.#starts.set(id, { from: this.length, scale });
    this.length += text.length * scale;
  }

  /** Where a place in a block that is asked for lies on the line; `null` in furniture. */
  place({ id }: TextBlock, offset: number): number | null {
    const start = this.#starts.get(id);
    return start ? start.from + offset * start.scale : null;
  }
}

/** How many alphabetic letters a page's own text comes to. */
export function lengthOf(blocks: readonly TextBlock[]): number {
  const line = new TextLine();
  for (const block of blocks) line.add(block, false);
  return line.length;
}

/** By a few letters from its beginning, middle and end: a paragraph's script is not mixed evenly. */
function isEastAsian(text: string): boolean {
  let count = 0;
  for (let sample = 0; sample < 8; sample++)
    if (isEastAsianUnit(text.charCodeAt(Math.floor((text.length * sample) / 8)))) count++;
  return count > 2;
}

/** The first units, below all East Asian letters, are told apart without learning what they are. */
const isEastAsianUnit = (unit: number) => unit >= 0x1100 && kindOf(unit) >= HANGUL;

export const anchorWeight = (block: TextBlock) => WEIGHT[block.role];

/** How strongly a page is about North Korea, 0 … 1: whether it has anchors enough, and whether dense enough. */
export function topicality(weightOfAnchors: number, lettersOfText: number): number {
  const expected = lettersOfText / LETTERS_AN_ANCHOR;
  return Math.min(1, weightOfAnchors / ENOUGH) * Math.min(1, weightOfAnchors / Math.max(1, expected));
}
