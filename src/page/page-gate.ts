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

/** The text below a root in pieces, each with the end of the one before; nothing typed, nothing never shown. */
export function* textsOf(root: Element | ShadowRoot): Generator<string> {
  const unread = findAll(root, UNREAD);
  const { compareDocumentPosition, contains } = Node.prototype;
  const all = findAll(root, '*');
  const range = document.createRange();
  range.selectNodeContents(root);
  let over = '';
  const take = (): string => {
    const text = over + range.toString();
    over = text.slice(-OVERLAP);
    return text;
  };
  let skipped: Element | null = null;
  for (let cut = ELEMENTS_A_PIECE, next = 0; ; ) {
    // The nearer of the next element to skip and the next place to cut.
    const skip = unread[next];
    const place = all[cut];
    if (!skip && !place) break;
    const isSkip =
      skip && (!place || !(compareDocumentPosition.call(skip, place) & Node.DOCUMENT_POSITION_PRECEDING));
    const at = (isSkip ? skip : place) as Element;
    if (isSkip) next++;
    else cut += ELEMENTS_A_PIECE;
    // Gone since we began, or within something that is skipped.
    if (!isConnected(at) || (skipped && contains.call(skipped, at))) continue;
    range.setEndBefore(at);
    yield take();
    if (isSkip) {
      range.setStartAfter(at);
      skipped = at;
    } else range.setStartBefore(at);
  }
  const { startContainer, startOffset } = range;
  range.selectNodeContents(root);
  range.setStart(startContainer, startOffset);
  yield take();
  // A live range that lies in the page makes its changes dearer until it is collected.
  range.selectNode(document.documentElement);
}

/** Called on the prototype, since a form's own method may be hidden by one of its fields (RELIABILITY F17). */
export function findAll(root: Element | ShadowRoot, selector: string): NodeListOf<Element> {
  const { querySelectorAll } = isElement(root) ? Element.prototype : DocumentFragment.prototype;
  return querySelectorAll.call(root as Element & ShadowRoot, selector);
}

/** The texts that changes brought, each with as much around it as a term may need that was there in part. */
export function* textsOfChanges(changed: Iterable<Node>): Generator<string> {
  const readable = new Map<Node, boolean>();
  for (const node of changed) {
    const parent = parentOf(node);
    if (!parent || !isConnected(node)) continue;
    const isRead = readable.get(parent) ?? isReadable(parent);
    readable.set(parent, isRead);
    if (!isRead) continue;
    if (isInLine(node)) yield textAround(node);
    if (isElement(node) && !Element.prototype.matches.call(node, UNREAD)) yield* textsOf(node);
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
