import type { MentionPosition } from '../core/mentions/mention-position.ts';
import { elementOf, type PlacedMention, stillStands } from './mention-ranges.ts';
import { ancestorsOf, isElement } from './tree-steps.ts';

/** Where a walk goes from a mention, or begins: `null` where it would leave the page and may not begin anew. */
export function nextMention(
  mentions: readonly PlacedMention[],
  from: PlacedMention | null,
  direction: 'next' | 'previous',
  wrap: boolean,
): { readonly mention: PlacedMention; readonly position: MentionPosition } | null {
  const count = mentions.length;
  if (count === 0) return null;
  const at = from ? mentions.indexOf(from) : -1;
  let to: number;
  if (at < 0) to = direction === 'next' ? 0 : count - 1;
  else to = at + (direction === 'next' ? 1 : -1);
  if (to < 0 || to >= count) {
    if (!wrap) return null;
    to = (to + count) % count;
  }
  const mention = mentions[to];
  return mention ? { mention, position: { position: to + 1, count } } : null;
}

/** Brings a mention into the middle of the view, in every scrolling box around it. Moves no focus. */
export function scrollToMention(mention: PlacedMention): void {
  const element = elementOf(mention);
  const [first] = mention.ranges;
  if (!element || !first || !stillStands(mention)) return;
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  if (element.getBoundingClientRect().height < innerHeight / 2) {
    Element.prototype.scrollIntoView.call(element, { block: 'center', behavior });
    return;
  }
  // Its paragraph is longer than the view: the words themselves must come into it.
  const range = document.createRange();
  range.setStart(first.startContainer, first.startOffset);
  range.setEnd(first.endContainer, first.endOffset);
  for (const box of [element, ...ancestorsOf(element)]) {
    if (!isElement(box) || box === document.scrollingElement || !scrolls(box)) continue;
    const { top, height } = box.getBoundingClientRect();
    box.scrollBy({ top: middleOf(range) - top - height / 2, behavior: 'instant' });
  }
  scrollBy({ top: middleOf(range) - innerHeight / 2, behavior });
  range.selectNode(document.documentElement);
}

function middleOf(range: Range): number {
  const { top, bottom } = range.getBoundingClientRect();
  return (top + bottom) / 2;
}

function scrolls(element: Element): boolean {
  return (
    element.scrollHeight > element.clientHeight && /auto|scroll/.test(getComputedStyle(element).overflowY)
  );
}
