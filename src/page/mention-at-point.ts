import type { Rect } from './card-place.ts';
import { isIn } from './card-place.ts';
import { elementOf, type PlacedMention, stillStands } from './mention-ranges.ts';
import { ancestorsOf, isElement, rootOf } from './tree-steps.ts';

/** The lines of a mention in the viewport, CSS pixels; none where it is not laid out or its words have gone. */
export function linesOf(mention: PlacedMention): readonly Rect[] {
  if (!stillStands(mention)) return [];
  const measured = document.createRange();
  const lines = mention.ranges.flatMap(({ startContainer, startOffset, endContainer, endOffset }) => {
    measured.setStart(startContainer, startOffset);
    measured.setEnd(endContainer, endOffset);
    return [...measured.getClientRects()];
  });
  // A live range that lies in the page makes its changes dearer until it is collected (RELIABILITY F3).
  measured.setStart(document, 0);
  measured.collapse(true);
  return lines.filter(({ width, height }) => width > 0 && height > 0);
}

/** A mention and the line of it that is pointed at. */
export interface PointedMention {
  readonly mention: PlacedMention;
  readonly line: Rect;
}

/**
 * The painted mention under a point of the viewport, or `null`; nor where something else lies over it. By the lines
 * of the mentions rather than by the browser's hit test, which few browsers have for highlights and which finds
 * nothing in shadow roots. Called when the pointer rests, so that measuring some dozens of them is not felt.
 */
export function mentionAtPoint(
  mentions: Iterable<PlacedMention>,
  x: number,
  y: number,
): PointedMention | null {
  for (const mention of mentions) {
    const line = linesOf(mention).find((line) => isIn(line, x, y));
    if (line && isOnTop(mention, x, y)) return { mention, line };
  }
  return null;
}

function isOnTop(mention: PlacedMention, x: number, y: number): boolean {
  const element = elementOf(mention);
  if (!element) return false;
  const root = rootOf(element) as Document | ShadowRoot;
  const top = root.elementFromPoint?.(x, y);
  if (!top) return false;
  if (top === element) return true;
  for (const above of ancestorsOf(element)) if (above === top) return true;
  for (const above of ancestorsOf(top)) if (isElement(above) && above === element) return true;
  return false;
}
