import { aboveOf, isElement } from './tree-steps.ts';

/** Whether the text that stands directly in a node is shown. */
export type VisibilityTest = (node: Node) => boolean;

/**
 * Not shown: `display: none`, `visibility: hidden`, closed details, `hidden="until-found"`, children of a shadow
 * host that has no slot for them. Scrolled out of sight is shown; so is `aria-hidden`, which hides from ears only.
 */
export function isShown(node: Node): boolean {
  for (let at: Node | null = node; at; at = aboveOf(at)) {
    if (!isElement(at)) continue;
    if (Element.prototype.checkVisibility.call(at, { visibilityProperty: true })) return true;
    // An element without a box of its own never counts as visible, though its text is.
    if (getComputedStyle(at).display !== 'contents') return false;
  }
  return false;
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
