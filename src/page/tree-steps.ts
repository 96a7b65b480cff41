/**
 * Steps in a page's tree that the page cannot bend: in Chromium `<form><input name="parentNode">` hides the form's
 * own property even from a content script (RELIABILITY F17). The prototype's getter, called on it, does not care.
 */

/** Getters of the DOM's prototypes, each found when it is first needed: to wake an interface costs a page dear. */
const getters: { [Name in Step]?: (this: unknown) => unknown } = {};

type Step = 'parentNode' | 'firstChild' | 'isConnected' | 'nodeType' | 'localName' | 'shadowRoot';

/** Without a getter (happy-dom, in tests) it is the property itself. */
function getterOf(prototype: object, name: Step): (this: unknown) => unknown {
  const getter = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  return (
    getter ??
    function (this: unknown) {
      return (this as Record<Step, unknown>)[name];
    }
  );
}

export function parentOf(from: Node): ParentNode | null {
  getters.parentNode ??= getterOf(Node.prototype, 'parentNode');
  return getters.parentNode.call(from) as ParentNode | null;
}

export function firstChildOf(from: Node): ChildNode | null {
  getters.firstChild ??= getterOf(Node.prototype, 'firstChild');
  return getters.firstChild.call(from) as ChildNode | null;
}

export function isConnected(from: Node): boolean {
  getters.isConnected ??= getterOf(Node.prototype, 'isConnected');
  return getters.isConnected.call(from) as boolean;
}

function nodeTypeOf(from: Node): number {
  getters.nodeType ??= getterOf(Node.prototype, 'nodeType');
  return getters.nodeType.call(from) as number;
}

export function localNameOf(from: Element): string {
  getters.localName ??= getterOf(Element.prototype, 'localName');
  return getters.localName.call(from) as string;
}

export function openRootOf(from: Element): ShadowRoot | null {
  getters.shadowRoot ??= getterOf(Element.prototype, 'shadowRoot');
  return getters.shadowRoot.call(from) as ShadowRoot | null;
}

export function attributeOf(element: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(element, name);
}

export function isElement(node: Node): node is Element {
  return nodeTypeOf(node) === Node.ELEMENT_NODE;
}

/** CDATA sections among them, which XHTML pages have. */
export function isText(node: Node): node is Text {
  const type = nodeTypeOf(node);
  return type === Node.TEXT_NODE || type === Node.CDATA_SECTION_NODE;
}

export function isShadowRoot(node: Node): node is ShadowRoot {
  return nodeTypeOf(node) === Node.DOCUMENT_FRAGMENT_NODE && 'host' in node;
}

/** The element that holds a shadow root; `null` for any other root. */
export function hostOf(root: Node): Element | null {
  return isShadowRoot(root) ? root.host : null;
}

/** The parent; for a shadow root, its host. `null` at the top of a document or of a removed piece. */
export function aboveOf(node: Node): Node | null {
  return parentOf(node) ?? hostOf(node);
}

/** Everything above a node, nearest first, out of shadow roots too. */
export function* ancestorsOf(node: Node): Generator<Node> {
  for (let above = aboveOf(node); above; above = aboveOf(above)) yield above;
}

/** The document, shadow root or topmost removed node that a node stands in. */
export function rootOf(node: Node): Node {
  return Node.prototype.getRootNode.call(node);
}

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
