/**
 * The one question that most pages ever cost: does the text hold any anchor term? Here is the text, as cheaply as it
 * can be had; `opensGate` (core) answers. It runs in every page, cold, where what is dear is not the work but what it
 * is the first to touch: `document.body` alone wakes more of the DOM's interfaces than all that reads a small page
 * here. So text is first read as ranges, which no element needs to be touched for: scripts and lists to choose from
 * and drafts in editors among it. Only where that opens the gate, what nobody reads is looked for.
 */
import { isReadable, UNREAD } from './unread.ts';

/** Whether a text can hold an anchor term. */
export type Gate = (text: string) => boolean;

/** Asked piece by piece, so that there is an end between two: whether the gate opens. */
export type Answers = Generator<boolean, void>;

/** So many elements' text is read at once, or as many nodes one by one: half a millisecond, mostly. */
export const PIECE = 2_000;

/** Longer than any stem of the gate: what is cut in two is still found. UTF-16 units. */
const OVERLAP = 64;

/** A text this long is not joined to the one before, which would copy it: only where they meet is. UTF-16 units. */
const LONG = 4_000;

/** As many text nodes are asked, at most, on either side of a change for the rest of a term. */
const NEIGHBOURS = 12;

/**
 * Asks of all text in a node, and of as much around it as a term may need that was there in part.
 * @param piece in how large pieces, see `PIECE`
 */
export function* asking(node: Node, opens: Gate, piece = PIECE): Answers {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  walker.currentNode = node;
  let text = besides(walker, 'previousSibling');
  walker.currentNode = node;
  const after = besides(walker, 'nextSibling');
  // Of a document's or an element's elements the browser makes no list: each is found from the one asked for before.
  const all =
    node === document
      ? document.getElementsByTagName('*')
      : node instanceof Element
        ? Element.prototype.getElementsByTagName.call(node, '*')
        : null;
  const rest = document.createRange();
  rest.selectNodeContents(node);
  for (let cut = piece; ; cut += piece) {
    const to = all?.item(cut);
    let range = rest;
    if (to) {
      range = rest.cloneRange();
      range.setEndBefore(to);
    }
    const part = range.toString();
    const isLong = part.length > LONG;
    const isOpen = isLong && (opens(text + part.slice(0, OVERLAP)) || opens(part));
    text = (isLong ? part.slice(-OVERLAP) : text + part) + (to ? '' : after);
    // Readings over ideographs stand between them: 平ピョン壌ヤン.
    if (isOpen || opens(text) || document.getElementsByTagName('rt').item(0)) {
      yield* askingExactly(node, opens, piece);
      break;
    }
    if (!to) break;
    text = text.slice(-OVERLAP);
    rest.setStartBefore(to);
    yield false;
  }
  // A live range that lies deep in the page makes its changes dearer until it is collected.
  rest.selectNodeContents(document);
}

/** The same without what nobody reads; with every node touched. */
function* askingExactly(node: Node, opens: Gate, piece: number): Answers {
  if (!isReadable(node)) return;
  const { matches } = Element.prototype;
  const { SHOW_ELEMENT, SHOW_TEXT, SHOW_CDATA_SECTION, FILTER_ACCEPT, FILTER_SKIP, FILTER_REJECT } =
    NodeFilter;
  let elements: number = FILTER_SKIP;
  const walker = document.createTreeWalker(document, SHOW_ELEMENT | SHOW_TEXT | SHOW_CDATA_SECTION, (at) => {
    if (!(at instanceof Element)) return FILTER_ACCEPT;
    return matches.call(at, UNREAD) ? FILTER_REJECT : elements;
  });
  walker.currentNode = node;
  let text = besides(walker, 'previousSibling');
  walker.currentNode = node;
  const after = besides(walker, 'nextSibling');
  elements = FILTER_ACCEPT;
  walker.currentNode = node;
  let at = node;
  for (let count = 1; ; count++) {
    if (at instanceof CharacterData) text += at.data;
    if (!walker.nextNode() || !Node.prototype.contains.call(node, walker.currentNode)) break;
    at = walker.currentNode;
    if (count % piece > 0) continue;
    yield opens(text);
    text = text.slice(-OVERLAP);
  }
  // Where the page has taken away the place at which the walk stood between two pieces, nobody knows: rather open.
  yield opens(text + after) || !Node.prototype.contains.call(node, at);
}

/** The text beside a place, as far as a term can reach; mostly over more than its line, which does no harm. */
function besides(walker: TreeWalker, side: 'previousSibling' | 'nextSibling'): string {
  let text = '';
  for (let n = 0; n < NEIGHBOURS && text.length < OVERLAP && walker[side](); n++) {
    const { data } = walker.currentNode as Text;
    text = side === 'nextSibling' ? text + data : data + text;
  }
  return text;
}

/** Called on the prototype, since a form's own method may be hidden by one of its fields (RELIABILITY F17). */
export function findAll(root: Element | ShadowRoot, selector: string): NodeListOf<Element> {
  const { querySelectorAll } = root instanceof Element ? Element.prototype : root;
  return querySelectorAll.call(root as Element & ShadowRoot, selector);
}
