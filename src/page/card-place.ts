/** Where a card goes: rectangles in, position out. All in CSS pixels of the viewport. */

export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface CardPlace {
  readonly left: number;
  readonly top: number;
  /** Which side of the mention the card stands on. */
  readonly side: 'below' | 'above' | 'right' | 'left';
  /** The height it may have there; it scrolls within. */
  readonly height: number;
}

/** Between mention and card. Wider, and the pointer gets lost on its way. */
const GAP = 8;
/** Between card and the viewport's edge. */
const MARGIN = 8;
/** A card lower than this shows too little to be worth its place; then it goes to the roomier side. */
const LEAST_HEIGHT = 160;

/**
 * Beside the line of the mention that the pointer is on, never over any of its lines: below where there is room, else
 * above, else on the roomier of the two, less high; beside it for text set in columns from top to bottom.
 * `null` where the viewport has no room for a card that covers nothing of the mention.
 * @param lines the mention's lines, in reading order; at least one
 * @param anchor the line that is pointed at
 */
export function placeCard(
  lines: readonly Rect[],
  anchor: Rect,
  card: Size,
  view: Size,
  isVertical = false,
): CardPlace | null {
  const all = around(lines);
  const width = Math.min(card.width, view.width - 2 * MARGIN);
  // A mention may stand half out of the viewport; the card does not.
  const right = Math.max(MARGIN, all.right + GAP);
  const leftEdge = Math.min(view.width - MARGIN, all.left - GAP);
  const bottom = Math.max(MARGIN, all.bottom + GAP);
  const topEdge = Math.min(view.height - MARGIN, all.top - GAP);
  if (isVertical) {
    const height = Math.min(card.height, view.height - 2 * MARGIN);
    const top = clamp(anchor.top, MARGIN, view.height - MARGIN - height);
    // Columns go on to the left: what stands to the right has been read.
    if (right + width <= view.width - MARGIN) return { left: right, top, side: 'right', height };
    if (leftEdge - width >= MARGIN) return { left: leftEdge - width, top, side: 'left', height };
  }
  const left = clamp(anchor.left, MARGIN, view.width - MARGIN - width);
  const below = view.height - MARGIN - bottom;
  const above = topEdge - MARGIN;
  const side = card.height <= below || below >= above ? 'below' : 'above';
  const room = side === 'below' ? below : above;
  const height = Math.min(card.height, room);
  if (height < Math.min(card.height, LEAST_HEIGHT)) return null;
  return { left, top: side === 'below' ? bottom : topEdge - height, side, height };
}

/** The smallest rectangle around several. */
export function around(rects: readonly Rect[]): Rect {
  return {
    left: Math.min(...rects.map(({ left }) => left)),
    top: Math.min(...rects.map(({ top }) => top)),
    right: Math.max(...rects.map(({ right }) => right)),
    bottom: Math.max(...rects.map(({ bottom }) => bottom)),
  };
}

/** Whether a point lies in a rectangle, or no farther than `slack` from it. */
export function isIn({ left, top, right, bottom }: Rect, x: number, y: number, slack = 0): boolean {
  return x >= left - slack && x <= right + slack && y >= top - slack && y <= bottom + slack;
}

/**
 * Whether the pointer is still with the mention or its card, or on its way between: within the funnel from the line
 * to the card's near edge. A straight way through the gap never closes the card; moving off along the text does.
 */
export function isOnTheWay(anchor: Rect, card: Rect, x: number, y: number): boolean {
  if (isIn(anchor, x, y, 2) || isIn(card, x, y, 4)) return true;
  const isBelow = card.top >= anchor.bottom;
  if (isBelow || card.bottom <= anchor.top) {
    const near = isBelow ? card.top : card.bottom;
    const line = isBelow ? anchor.bottom : anchor.top;
    const done = (y - line) / (near - line);
    if (!(done >= 0 && done <= 1)) return false;
    // The funnel widens from the line to the card.
    return (
      x >= anchor.left + (card.left - anchor.left) * done - GAP &&
      x <= anchor.right + (card.right - anchor.right) * done + GAP
    );
  }
  return isIn(around([anchor, card]), x, y) && y >= Math.min(anchor.top, card.top);
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
