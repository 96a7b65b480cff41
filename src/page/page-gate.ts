/**
 * The one question that most pages ever cost: does the text hold any anchor term? Here is the text, as cheaply as it
 * can be had and without anything that a reader types; `opensGate` (core) answers.
 */
import { isReadable, kindOf, TYPED_INTO, UNREAD } from './elements.ts';
import type { PageChanges } from './page-watcher.ts';
import type { ShadowSearch } from './shadow-roots.ts';
import {
  firstChildOf,
  isConnected,
  isElement,
  isText,
  localNameOf,
  nextSiblingOf,
  parentOf,
  previousSiblingOf,
  textContentOf,
} from './tree-steps.ts';

/** Up to so many elements a tree's text is read at once: `textContent` of such a page takes well under 1 ms. */
const SMALL = 2_000;

/** So many elements' text is read at once in larger ones: short strings are made faster than one long one. */
const ELEMENTS_A_PIECE = 400;

/** Longer than any stem of the gate: what is cut in two is still found. UTF-16 units. */
const OVERLAP = 64;

/** What a text node's neighbours are asked for: as much as a term that is cut into several nodes may need. */
const NEIGHBOURS = 12;

/**
 * Elements that may be shadow hosts, found by the browser without waking each element for us: names beyond HTML's
 * usual ones, the most frequent first, since the first that fits ends the comparison; and empty `div`s.
 */
const PERHAPS_HOSTS =
  ':not(div:not(:empty),a,span,li,p,img,script,ul,td,tr,br,h1,h2,h3,h4,h5,h6,strong,b,i,em,path,svg,link,input,' +
  'button,option,meta,section,article,style,noscript,iframe,table,tbody,form,label,header,footer,nav,figure,' +
  'figcaption,time,dl,dt,dd,ol,aside,main,th,thead,select,textarea,sup,sub,small,g,use,picture,source,hr,cite,code,' +
  'pre,blockquote,font,center,abbr,u,s,q,fieldset,legend,address,video,audio,canvas,area,map,rect,circle,polygon,' +
  'defs,title,object,embed,param,ins,del,dfn,kbd,var,wbr,col,colgroup,caption,tfoot,details,summary,template)';

type Root = Element | ShadowRoot;

function findAll(root: Root, selector: string): NodeListOf<Element> {
  const { querySelectorAll } = isElement(root) ? Element.prototype : DocumentFragment.prototype;
  return querySelectorAll.call(root as Element & ShadowRoot, selector);
}

function matches(element: Element, selector: string): boolean {
  return Element.prototype.matches.call(element, selector);
}

/** Whether a text can hold an anchor term. */
export type Gate = (text: string) => boolean;

/**
 * Asks the gate of all text below a root, shadow roots' too: an answer a piece, so that the caller can pause or stop.
 * A small page is one piece, scripts and lists to choose from (of countries, say) included, and only if that opens
 * the gate it is asked again of what a page shows.
 */
export function* askOfTree(root: Root, opens: Gate, shadowOf: ShadowSearch): Generator<boolean> {
  const hosts: Element[] = [];
  let isTypedInto = false;
  for (const element of findAll(root, `${TYPED_INTO},${PERHAPS_HOSTS}`))
    if (matches(element, TYPED_INTO)) isTypedInto = true;
    else hosts.push(element);
  if (isTypedInto || findAll(root, '*').length > SMALL || opens(textContentOf(root) ?? ''))
    for (const text of textsOf(root)) yield opens(text);
  for (const host of hosts) yield* askOfShadow(host, opens, shadowOf);
}

function* askOfShadow(host: Element, opens: Gate, shadowOf: ShadowSearch): Generator<boolean> {
  const shadow = shadowOf(host, localNameOf(host));
  if (shadow) yield* askOfTree(shadow, opens, shadowOf);
}

/** The text below a root in pieces, without what is typed or never shown, and without shadow roots. */
export function* textsOf(root: Root): Generator<string> {
  const unread = findAll(root, UNREAD);
  const all = findAll(root, '*');
  const range = document.createRange();
  range.selectNodeContents(root);
  let over = '';
  /** Text up to a boundary, with the end of the text before it. */
  const take = (): string => {
    const text = over + range.toString();
    over = text.slice(-OVERLAP);
    return text;
  };
  let skipped: Element | null = null;
  let cut = ELEMENTS_A_PIECE;
  let next = 0;
  const end = range.cloneRange();
  for (;;) {
    // The nearer of the next element to skip and the next place to cut.
    const skip = unread[next];
    const place = all[cut];
    if (!skip && !place) break;
    const isSkip = skip !== undefined && (!place || !isAfter(skip, place));
    const at = (isSkip ? skip : place) as Element;
    if (isSkip) next++;
    else cut += ELEMENTS_A_PIECE;
    // Gone since we began, or within something that is skipped.
    if (!isConnected(at) || (skipped && Node.prototype.contains.call(skipped, at))) continue;
    range.setEndBefore(at);
    yield take();
    if (isSkip) {
      range.setStartAfter(at);
      skipped = at;
    } else range.setStartBefore(at);
  }
  range.setEnd(end.endContainer, end.endOffset);
  yield take();
  // Live ranges that lie in the page make its changes dearer until they are collected.
  for (const used of [range, end]) used.selectNode(document.documentElement);
}

function isAfter(one: Node, other: Node): boolean {
  return (Node.prototype.compareDocumentPosition.call(one, other) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
}

/** The same of what changed, each with as much around it as a term may need that was there in part. */
export function* askOfChanges(
  { added, rewritten }: Pick<PageChanges, 'added' | 'rewritten'>,
  opens: Gate,
  shadowOf: ShadowSearch,
): Generator<boolean> {
  const readable = new Map<Node | null, boolean>();
  for (const node of [...added, ...rewritten]) {
    if (!isConnected(node)) continue;
    const parent = parentOf(node);
    const isRead = readable.get(parent) ?? isReadable(parent ?? node);
    readable.set(parent, isRead);
    if (!isRead) continue;
    if (isText(node)) yield opens(textAround(node));
    else if (!isElement(node)) yield* askOfTree(node as ShadowRoot, opens, shadowOf);
    else if (!matches(node, UNREAD)) {
      if (firstChildOf(node)) yield* askOfTree(node, opens, shadowOf);
      yield* askOfShadow(node, opens, shadowOf);
      if (kindOf(node) !== 'block') yield opens(textAround(node));
    }
  }
}

/** A node's text in its line: with its neighbours up to the next blocks, or as far as a term can reach. */
function textAround(node: Node): string {
  let at = node;
  for (let parent = parentOf(at); parent && isElement(parent) && kindOf(parent) === 'inline'; ) {
    at = parent;
    parent = parentOf(at);
  }
  return side(at, previousSiblingOf, true) + (textContentOf(at) ?? '') + side(at, nextSiblingOf, false);
}

function side(node: Node, step: (from: Node) => Node | null, isBefore: boolean): string {
  let text = '';
  let sibling = step(node);
  for (let seen = 0; sibling && seen < NEIGHBOURS && text.length < OVERLAP; seen++, sibling = step(sibling)) {
    if (isElement(sibling) ? kindOf(sibling) !== 'inline' : !isText(sibling)) break;
    const own = textContentOf(sibling) ?? '';
    text = isBefore ? own + text : text + own;
  }
  return text;
}
