/**
 * The one question that most pages ever cost: does the text hold any anchor term? Here is the text, as cheaply as it
 * can be had; `opensGate` (core) answers. It runs in every page, cold, where what is dear is not the work but what it
 * is the first to touch: `document.body` alone wakes more of the DOM's interfaces than all that reads a small page
 * here. So a page is first read as one range, which no element needs to be touched for.
 */
import { isConnected, isElement, isText, localNameOf, parentOf } from './tree-steps.ts';
import { isReadable, UNREAD } from './unread.ts';

/** Whether a text can hold an anchor term. */
export type Gate = (text: string) => boolean;

/** So many elements' text is read at once, so that there is an end between two. */
const ELEMENTS_A_PIECE = 400;

/** Longer than any stem of the gate: what is cut in two is still found. UTF-16 units. */
const OVERLAP = 64;

/** As many neighbours as are asked, at most, for the rest of a term. */
const NEIGHBOURS = 12;

/** All text of a document, what is never shown among it. */
export function wholeText(): string {
  const range = document.createRange();
  range.selectNodeContents(document);
  return range.toString();
}

/**
 * The text below a root in pieces, each with the end of the one before; nothing typed, nothing never shown where that
 * matters: to find all of it takes 0.3 s at one stretch on 500,000 elements, so it is looked for only in pieces that
 * open the gate with it.
 */
export function* textsOf(root: Element | ShadowRoot, opens: Gate): Generator<string> {
  const all = elementsIn(root);
  const range = document.createRange();
  range.selectNodeContents(root);
  // Readings over ideographs stand between them: 平ピョン壌ヤン.
  const isRuby = Element.prototype.querySelector.call(document.documentElement, 'rt') !== null;
  const { compareDocumentPosition } = Node.prototype;
  let over = '';
  let from: Element | null = null;
  for (let cut = ELEMENTS_A_PIECE; ; cut += ELEMENTS_A_PIECE) {
    const to: Element | null = all.item(cut);
    // The page has put others before it since.
    if (to && from && !(compareDocumentPosition.call(from, to) & Node.DOCUMENT_POSITION_FOLLOWING)) continue;
    if (to) range.setEndBefore(to);
    else range.setEnd(root, root.childNodes.length);
    let text = over + range.toString();
    if (isRuby || opens(text)) text = over + readableText(root, range, from, to);
    over = text.slice(-OVERLAP);
    yield text;
    if (!to) break;
    range.setStartBefore(to);
    from = to;
  }
  leavePage(range);
}

/** Elements in order. Of an element's the browser makes no list: each is found from the one asked for before. */
function elementsIn(root: Element | ShadowRoot): { item(index: number): Element | null } {
  return isElement(root) ? Element.prototype.getElementsByTagName.call(root, '*') : findAll(root, '*');
}

/** A live range that lies in the page makes its changes dearer until it is collected. */
function leavePage(range: Range): void {
  range.selectNode(document.documentElement);
}

/** The text of a piece without what is unread, from one element (or the root's beginning) to another (or its end). */
function readableText(
  root: Element | ShadowRoot,
  range: Range,
  from: Element | null,
  to: Element | null,
): string {
  // Gone since: what is unread cannot be told any more.
  if (from && !isConnected(from)) return range.toString();
  const { contains } = Node.prototype;
  const { closest, matches } = Element.prototype;
  const part = range.cloneRange();
  let skipped: Element | null = null;
  const skip = (element: Element): void => {
    skipped = element;
    part.setStartAfter(element);
    part.setEnd(range.endContainer, range.endOffset);
  };
  for (let above = from && parentOf(from); above && isElement(above); above = parentOf(above)) {
    above = closest.call(above, UNREAD);
    if (!above || above === root || !contains.call(root, above)) break;
    skipped = above as Element;
  }
  if (skipped) skip(skipped);
  let text = '';
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
  if (from) walker.currentNode = from;
  for (let at = from ?? walker.nextNode(); at && at !== to; at = walker.nextNode()) {
    if ((skipped && contains.call(skipped, at)) || !matches.call(at as Element, UNREAD)) continue;
    part.setEndBefore(at);
    text += part.toString();
    skip(at as Element);
  }
  text += part.toString();
  leavePage(part);
  return text;
}

/** Called on the prototype, since a form's own method may be hidden by one of its fields (RELIABILITY F17). */
export function findAll(root: Element | ShadowRoot, selector: string): NodeListOf<Element> {
  const { querySelectorAll } = isElement(root) ? Element.prototype : DocumentFragment.prototype;
  return querySelectorAll.call(root as Element & ShadowRoot, selector);
}

/** The texts that changes brought, each with as much around it as a term may need that was there in part. */
export function* textsOfChanges(changed: Iterable<Node>, opens: Gate): Generator<string> {
  const readable = new Map<Node, boolean>();
  for (const node of changed) {
    const parent = parentOf(node);
    if (!parent || !isConnected(node)) continue;
    const isRead = readable.get(parent) ?? isReadable(parent);
    readable.set(parent, isRead);
    if (!isRead) continue;
    if (isInLine(node)) yield textAround(node);
    if (isElement(node) && !Element.prototype.matches.call(node, UNREAD)) yield* textsOf(node, opens);
  }
}

/** Whether a term may be written across a node, when some of it changes. */
function isInLine(node: Node): boolean {
  const inLine =
    /^(a|abbr|b|bdi|bdo|cite|code|data|del|dfn|em|font|i|ins|kbd|label|mark|q|rb|ruby|s|samp|small|span|strong|sub|sup|time|tt|u|var|wbr)$/;
  return isText(node) || (isElement(node) && inLine.test(localNameOf(node)));
}

/** A node's text in its line: with its neighbours up to the next blocks, or as far as a term can reach. */
function textAround(node: Node): string {
  let at = node;
  for (let above = parentOf(at); above && isInLine(above); above = parentOf(at)) at = above;
  let before = '';
  let after = '';
  let sibling = at.previousSibling;
  for (let n = 0; sibling && isInLine(sibling) && before.length < OVERLAP && n < NEIGHBOURS; n++) {
    before = (sibling.textContent ?? '') + before;
    sibling = sibling.previousSibling;
  }
  sibling = at.nextSibling;
  for (let n = 0; sibling && isInLine(sibling) && after.length < OVERLAP && n < NEIGHBOURS; n++) {
    after += sibling.textContent ?? '';
    sibling = sibling.nextSibling;
  }
  return before + (at.textContent ?? '') + after;
}
