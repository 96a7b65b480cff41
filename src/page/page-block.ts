import type { Candidate } from '../core/mentions/find-candidates.ts';
import type { BlockCandidates } from '../core/mentions/licences.ts';
import type { Mention } from '../core/mentions/mention.ts';
import { isOwn } from '../core/own-terms/own-senses.ts';
import type { BlockRole, TextBlock } from '../core/text/text-block.ts';
import { isAnchor } from '../core/thesaurus/compiled-terms.ts';
import { type PiecedText, type PlacedMention, placeMention } from './mention-ranges.ts';
import type { Piece, ReadBlock } from './text-blocks.ts';
import { isBefore, parentOf } from './tree-steps.ts';
import type { VisibilityTest } from './visibility.ts';

/** A block in the page: what core sees of it, and what lies behind it. */
export class PageBlock implements TextBlock, BlockCandidates {
  readonly container: Node;
  /** Where it begins: its place among the others. */
  readonly first: Text;
  readonly heading: number;
  readonly linked: number;
  /** Where in `first`; of a text node cut into several blocks each has another. */
  readonly from: number;
  /** Whether some form in it, of the thesaurus or the reader's own, means its concept wherever it stands. */
  hasAnchor = false;
  #whole: PiecedText;
  #candidatesOfWhole: readonly Candidate[] = [];
  isGone = false;

  // As of the last look at it:
  isLookedAt = false;
  isShown = true;
  id = 0;
  section = 0;
  role: BlockRole = 'body';
  candidates: readonly Candidate[] = [];
  #shown: PiecedText;
  /** Which pieces were hidden, as a word. */
  #hidden = '';
  readonly #placed = new Map<string, PlacedMention | null>();

  /** Until it is told what it holds, it holds nothing. */
  constructor({ container, heading, linked, text, pieces }: ReadBlock) {
    this.container = container;
    const first = pieces[0] as Piece;
    this.first = first.node;
    this.from = first.from;
    this.heading = heading;
    this.linked = linked;
    this.#whole = this.#shown = { text, pieces };
  }

  /** Takes what was found in all its text. */
  take(candidates: readonly Candidate[]): void {
    // The nodes of a block that mentions nothing are never asked for again.
    if (candidates.length === 0) this.#whole = this.#shown = { text: this.#whole.text, pieces: [] };
    this.candidates = this.#candidatesOfWhole = candidates;
    this.hasAnchor = candidates.some(({ senses }) => isAnchor(senses[0]) || isOwn(senses[0]));
  }

  /** Itself: what is settled needs no object of its own. */
  get block(): TextBlock {
    return this;
  }

  get text(): string {
    return this.#shown.text;
  }

  /** How many candidates it has with all its text shown. */
  get mostCandidates(): number {
    return this.#candidatesOfWhole.length;
  }

  get length(): number {
    return this.#whole.text.length;
  }

  isBefore(other: PageBlock): boolean {
    return this.first === other.first ? this.from < other.from : isBefore(this.first, other.first);
  }

  /**
   * Reads again what of it is shown. One that mentions nothing is shown or not as a whole.
   * @returns whether it is now a part of its text in which nobody has looked for anything yet (`takeShown`)
   */
  look(isShownNow: VisibilityTest): boolean {
    this.isLookedAt = true;
    const { pieces } = this.#whole;
    if (pieces.length === 0) {
      this.isShown = isShownAt(this.first, isShownNow);
      return false;
    }
    const hidden = pieces.map(({ node }) => (isShownAt(node, isShownNow) ? '.' : 'h')).join('');
    this.isShown = hidden.includes('.');
    if (hidden === (this.#hidden || hidden.replaceAll('h', '.'))) return false;
    this.#hidden = hidden;
    this.#placed.clear();
    if (!hidden.includes('h')) {
      this.#shown = this.#whole;
      this.candidates = this.#candidatesOfWhole;
      return false;
    }
    let text = '';
    const left: Piece[] = [];
    pieces.forEach((piece, index) => {
      if (hidden[index] === 'h') return;
      left.push({ ...piece, start: text.length });
      text += this.#whole.text.slice(piece.start, pieces[index + 1]?.start);
    });
    this.#shown = { text, pieces: left };
    this.candidates = [];
    return this.isShown;
  }

  /** Takes what was found in the part of its text that is shown. */
  takeShown(candidates: readonly Candidate[]): void {
    this.candidates = candidates;
  }

  /** The same place as long as the block stays as it is, so that nothing is painted anew without need. */
  place(mention: Mention): PlacedMention | null {
    const key = `${mention.start} ${mention.end} ${mention.concept}`;
    let placed = this.#placed.get(key);
    if (placed === undefined) {
      placed = placeMention(this.#shown, mention);
      this.#placed.set(key, placed);
    }
    return placed;
  }
}

/** Whether a text node's text is shown. */
export function isShownAt(node: Text, isShownNow: VisibilityTest): boolean {
  const parent = parentOf(node);
  return parent !== null && isShownNow(parent);
}
