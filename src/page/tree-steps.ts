/**
 * Steps in a page's tree that the page cannot bend: in Chromium `<form><input name="parentNode">` hides the form's
 * own property even from a content script (RELIABILITY F17). The prototype's getter, called on it, does not care.
 */

/**
 * A property of a prototype as a function. The prototype is touched at the first step only: to wake the DOM's
 * interfaces costs a page without a mention as much as reading its text. Without a getter (happy-dom, in tests) it is
 * the property itself. Arrow functions, since the content script makes these in every page.
 */
const stepOf = <N extends object, K extends keyof N>(
  prototype: () => N,
  property: K,
): ((from: N) => N[K]) => {
  let getter: ((this: N) => N[K]) | undefined;
  let isSought = false;
  return (from) => {
    if (!isSought) getter = Object.getOwnPropertyDescriptor(prototype(), property)?.get;
    isSought = true;
    return getter ? getter.call(from) : from[property];
  };
};

const node = () => Node.prototype;
const element = () => Element.prototype;

export const parentOf = stepOf(node, 'parentNode');
export const firstChildOf = stepOf(node, 'firstChild');
export const isConnected = stepOf(node, 'isConnected');
const nodeTypeOf = stepOf(node, 'nodeType');
export const localNameOf = stepOf(element, 'localName');
export const openRootOf = stepOf(element, 'shadowRoot');

export function attributeOf(element: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(element, name);
}

export const isElement = (node: Node): node is Element => {
  return nodeTypeOf(node) === Node.ELEMENT_NODE;
};

/** CDATA sections among them, which XHTML pages have. */
export const isText = (node: Node): node is Text => {
  const type = nodeTypeOf(node);
  return type === Node.TEXT_NODE || type === Node.CDATA_SECTION_NODE;
};

export const isShadowRoot = (node: Node): node is ShadowRoot => {
  return nodeTypeOf(node) === Node.DOCUMENT_FRAGMENT_NODE && 'host' in node;
};

/** The element that holds a shadow root; `null` for any other root. */
export const hostOf = (root: Node): Element | null => {
  return isShadowRoot(root) ? root.host : null;
};

/** The parent; for a shadow root, its host. `null` at the top of a document or of a removed piece. */
export function aboveOf(node: Node): Node | null {
  return parentOf(node) ?? hostOf(node);
}

/** Everything above a node, nearest first, out of shadow roots too. */
export function* ancestorsOf(node: Node): Generator<Node> {
  for (let above = aboveOf(node); above; above = aboveOf(above)) yield above;
}

/** The document, shadow root or topmost removed node that a node stands in. */
export const rootOf = (node: Node): Node => {
  return Node.prototype.getRootNode.call(node);
};

/** Whether one node stands before another in reading order: a shadow root's content before its host's own. */
export function isBefore(one: Node, other: Node): boolean {
  let a = one;
  let b = other;
  if (rootOf(a) !== rootOf(b)) {
    // Up to the one tree that holds both or their hosts.
    const standsIn = new Map<Node, Node>();
    for (let at: Node | null = a; at; at = hostOf(rootOf(at))) standsIn.set(rootOf(at), at);
    for (let at: Node | null = b; at; at = hostOf(rootOf(at))) {
      const shared = standsIn.get(rootOf(at));
      if (!shared) continue;
      a = shared;
      b = at;
      break;
    }
    if (a === b) return a === one;
  }
  return (Node.prototype.compareDocumentPosition.call(a, b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
