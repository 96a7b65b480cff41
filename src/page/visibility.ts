import { hasBox } from './elements.ts';
import { aboveOf, attributeOf, isElement, localNameOf } from './tree-steps.ts';

/** Whether the text that stands directly in a node is shown. */
export type VisibilityTest = (node: Node) => boolean;

/**
 * So many elements around a text may be without a box of their own (`display: contents`), which never counts as visible
 * though their text is.
 */
const MOST_BOXLESS = 12;

/**
 * Not shown: `display: none`, `visibility: hidden`, closed details, `hidden="until-found"`, children of a shadow
 * host that has no slot for them. Scrolled out of sight is shown; so is `aria-hidden`, which hides from ears only.
 */
export function isShown(node: Node): boolean {
  const boxless: Element[] = [];
  let at: Node | null = node;
  while (at && !(isElement(at) && hasBox(at))) {
    if (isElement(at)) boxless.push(at);
    at = boxless.length > MOST_BOXLESS ? null : aboveOf(at);
  }
  if (!at) return false;
  if (boxless.length === 0) return !hidesItsOwnText(at as Element);
  // From above: computed style deep within what is not displayed would have to be computed all the way down to there,
  // by a recursion that takes Chromium's process down on a page of 40,000 elements within each other.
  return boxless.reverse().every((element) => getComputedStyle(element).display === 'contents');
}

/** Closed details and `hidden="until-found"` are visible themselves; what stands in them is not. */
function hidesItsOwnText(element: Element): boolean {
  if (localNameOf(element) === 'details') return attributeOf(element, 'open') === null;
  return attributeOf(element, 'hidden') !== null && getComputedStyle(element).contentVisibility === 'hidden';
}

/** The same, each node asked once. For one look at the page; not to be kept. */
export function rememberShown(isShownNow: VisibilityTest): VisibilityTest {
  const known = new Map<Node, boolean>();
  return (node) => {
    let shown = known.get(node);
    if (shown === undefined) {
      shown = isShownNow(node);
      known.set(node, shown);
    }
    return shown;
  };
}
