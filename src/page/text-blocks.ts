/** A page's text, block by block, with the text nodes behind each. Looks only; never changes the page. */
import { type ElementKind, headingLevel, headingNamed, isLaidOutAsBlock, kindOf } from './elements.ts';
import type { ShadowSearch } from './shadow-roots.ts';
import { TYPED_INTO } from './unread.ts';
import { ancestorsOf, isConnected, isElement, isText, localNameOf, parentOf } from './tree-steps.ts';

/** A text node in a block. */
export interface Piece {
  readonly node: Text;
  /** Where it begins in the block's text, UTF-16 units. */
  readonly start: number;
  /** Where in the node it begins: 0 but for a text node so long that it is cut into several blocks. */
  readonly from: number;
}

/** A stretch of text read as one, as it was found. */
export interface ReadBlock {
  readonly text: string;
  /** Never empty. */
  readonly pieces: readonly Piece[];
  /** The block element, or shadow root, whose own text it is. */
  readonly container: Node;
  /** Level of the heading it stands in, 1 to 6; 0 for none. */
  readonly heading: number;
  /** How many units of it stand in links. */
  readonly linked: number;
}

export interface BlockReaderOptions {
  readonly shadowOf: ShadowSearch;
  readonly found: (block: ReadBlock) => void;
  /** Told of every block element or shadow root that is entered, before its blocks are found. */
  readonly entered?: (container: Node) => void;
  /** Only the root's own text: blocks within it are passed over. */
  readonly ownTextOnly?: boolean;
}

/** Longest block, in UTF-16 units. A whole book in one text node is read page by page, so that we can pause. */
const LONGEST = 20_000;

/** How much is read between two looks at the clock: so many nodes, or as many times 256 units of text. */
const EFFORT_A_LOOK = 64;

const SHOWN = NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION;

const BLANK = /^\s*$/;
/** Whether a text's last, or first, letter is of a word. ASCII is told first: all letters take 0.3 ms to be known. */
const endsInWord = (text: string) =>
  /[a-z\d]$/i.test(text) || (/[^\0-\x7f]$/.test(text) && /[\p{L}\p{N}]$/u.test(text.slice(-2)));
const beginsInWord = (text: string) =>
  /^[a-z\d]/i.test(text) || (/^[^\0-\x7f]/.test(text) && /^[\p{L}\p{N}]/u.test(text.slice(0, 2)));

/** An open element of the walk. */
interface Open {
  readonly node: Node;
  readonly kind: ElementKind;
  readonly heading: number;
  readonly isLinked: boolean;
}

/** A tree within the walk: the page's own, or a shadow root's. */
interface Tree {
  readonly walker: TreeWalker;
  /** The root and the elements below it that the walk is in. */
  readonly open: Open[];
  /** What a reader types into; most trees have none. */
  readonly typedInto: Chosen;
  /** Headings by role. */
  readonly headings: Chosen;
  /** Where the walk goes on, if not with the walker's next node. */
  goOnAt: Node | 'end' | null;
}

/** The elements that a selector matches. */
interface Chosen {
  has(element: Element): boolean;
}

/**
 * Beyond so many elements of a page each is asked when it is read, as where there are none: to find all that a selector matches on a page of
 * 500,000 holds the page up for 70 ms. Below, that is cheaper.
 */
const MOST_FOUND_AT_ONCE = 50_000;

/** Reads the blocks below a root, in reading order, in as many steps as one likes. */
export class BlockReader {
  readonly #options: BlockReaderOptions;
  readonly #trees: Tree[] = [];
  #text = '';
  #pieces: Piece[] = [];
  #linked = 0;
  #heading = 0;
  /** Inline elements begun or ended since the last text, and that text. */
  readonly #edges: Element[] = [];
  #before = '';
  /** What is left of a text node that is too long for one block. */
  #rest: { readonly node: Text; readonly data: string; readonly from: number } | null = null;
  #isLost = false;
  readonly #roots: readonly Node[];
  #rootsBegun = 0;
  /** What stands around the roots. */
  #aroundHeading = 0;
  #isAroundLinked = false;

  /** @param roots elements or shadow roots of which `isReadable` holds; all with the same parent */
  constructor(roots: Node | readonly Node[], options: BlockReaderOptions) {
    this.#options = options;
    this.#roots = Array.isArray(roots) ? roots : [roots as Node];
    for (const above of ancestorsOf(this.#roots[0] as Node)) {
      if (!isElement(above)) continue;
      this.#aroundHeading ||= headingLevel(above);
      this.#isAroundLinked ||= localNameOf(above) === 'a';
    }
    this.#beginNext();
  }

  /** Begins the next root that is still there; false if there is none. */
  #beginNext(): boolean {
    const root = this.#roots[this.#rootsBegun++];
    if (!root) return false;
    if (this.#rootsBegun > 1 && !isConnected(root)) return this.#beginNext();
    const element = isElement(root) ? root : null;
    this.#enter(
      root,
      (element && headingLevel(element)) || this.#aroundHeading,
      this.#isAroundLinked || (element !== null && localNameOf(element) === 'a'),
    );
    return true;
  }

  #enter(root: Node, heading: number, isLinked: boolean): void {
    const { querySelectorAll } = isElement(root) ? Element.prototype : DocumentFragment.prototype;
    const isEasilyAsked =
      (root as Element).childElementCount === 0 ||
      document.getElementsByTagName('*').item(MOST_FOUND_AT_ONCE) !== null;
    const find = (selector: string): Chosen =>
      isEasilyAsked
        ? { has: (element) => Element.prototype.matches.call(element, selector) }
        : new Set<Element>(querySelectorAll.call(root as Element & ShadowRoot, selector));
    this.#trees.push({
      walker: document.createTreeWalker(root, SHOWN),
      open: [{ node: root, kind: 'block', heading, isLinked }],
      typedInto: find(TYPED_INTO),
      headings: find('[role=heading]'),
      goOnAt: null,
    });
    this.#options.entered?.(root);
  }

  /** Whether the page took away the place where the walk stood between two steps, so that the rest is not read. */
  get isLost(): boolean {
    return this.#isLost;
  }

  /** Reads on until `isOver` says so. True at the end. */
  step(isOver: () => boolean): boolean {
    let effort = 0;
    this.#isLost = !this.#trees.every(({ walker }) => isConnected(walker.currentNode));
    if (this.#isLost && !this.#goOnWithNext()) return true;
    for (;;) {
      const tree = this.#trees[this.#trees.length - 1];
      if (!tree) {
        if (this.#beginNext()) continue;
        return true;
      }
      if (this.#rest) effort += this.#addText(this.#rest.node, this.#rest.data, this.#rest.from, tree);
      else {
        const node = tree.goOnAt ?? tree.walker.nextNode();
        tree.goOnAt = null;
        if (!node || node === 'end') this.#leave(tree);
        else if (!this.#closeDownTo(parentOf(node), tree)) this.#isLost = true;
        else if (isText(node)) effort += this.#beginText(node, tree);
        else this.#open(node as Element, tree);
        effort++;
      }
      if (effort >= EFFORT_A_LOOK) {
        if (isOver()) return false;
        effort = 0;
      }
    }
  }

  /** Leaves a root in which the place is lost; false if it was the last. */
  #goOnWithNext(): boolean {
    this.#trees.length = this.#edges.length = 0;
    this.#text = '';
    this.#pieces = [];
    this.#linked = 0;
    this.#rest = null;
    return this.#beginNext();
  }

  /** Closes elements until the parent of the next node is the innermost open one; false if it is not among them. */
  #closeDownTo(parent: Node | null, { open }: Tree): boolean {
    while (open.length > 0 && open[open.length - 1]?.node !== parent) this.#close(open);
    return open.length > 0;
  }

  #close(open: Open[]): void {
    const closed = open.pop();
    if (closed?.kind === 'inline') this.#edges.push(closed.node as Element);
    else if (closed) this.#finishBlock(closed.node);
  }

  #leave({ open }: Tree): void {
    while (open.length > 0) this.#close(open);
    this.#trees.pop();
  }

  #open(element: Element, tree: Tree): void {
    const { shadowOf, ownTextOnly, entered } = this.#options;
    const name = localNameOf(element);
    const kind = tree.typedInto.has(element) ? 'skipped' : kindOf(element, name);
    if (kind === 'line-break' && this.#text && this.#text.length < LONGEST) this.#text += '\n';
    if (kind === 'block') this.#finishRun(tree);
    // A script can put children even into a line break.
    if (kind === 'skipped' || kind === 'line-break' || (kind === 'block' && ownTextOnly)) {
      this.#passOver(tree);
      return;
    }
    if (kind === 'block') entered?.(element);
    else this.#edges.push(element);
    const around = tree.open[tree.open.length - 1] as Open;
    const heading =
      headingNamed(name) || (tree.headings.has(element) ? headingLevel(element) : 0) || around.heading;
    const isLinked = around.isLinked || name === 'a';
    tree.open.push({ node: element, kind, heading, isLinked });
    const shadow = ownTextOnly ? null : shadowOf(element, name);
    if (!shadow) return;
    this.#finishRun(tree);
    this.#enter(shadow, heading, isLinked);
  }

  #passOver(tree: Tree): void {
    const { walker } = tree;
    let next: Node | null;
    do next = walker.nextSibling();
    while (!next && walker.parentNode());
    tree.goOnAt = next ?? 'end';
  }

  /** Begins a text node; gives the effort it cost. */
  #beginText(node: Text, tree: Tree): number {
    const { data } = node;
    if (BLANK.test(data)) {
      if (!this.#text || !data) return data.length >> 8;
    } else if (
      this.#text &&
      this.#edges.length > 0 &&
      endsInWord(this.#before.slice(-2)) &&
      beginsInWord(data.slice(0, 2)) &&
      // "Seoul" and "Washington" of two menu items, with nothing but their elements between them.
      this.#edges.slice(-8).some(isLaidOutAsBlock)
    )
      this.#finishRun(tree);
    this.#edges.length = 0;
    this.#before = data;
    return this.#addText(node, data, 0, tree);
  }

  /** Adds a text node from a place on, or as much of it as one block holds. */
  #addText(node: Text, data: string, from: number, tree: Tree): number {
    this.#rest = null;
    const around = tree.open[tree.open.length - 1] as Open;
    if (this.#text.length >= LONGEST) this.#finishRun(tree);
    const room = LONGEST - this.#text.length;
    const to = data.length - from <= room ? data.length : cutNear(data, from + room, from);
    this.#pieces.push({ node, start: this.#text.length, from });
    this.#text += from === 0 && to === data.length ? data : data.slice(from, to);
    if (around.isLinked) this.#linked += to - from;
    this.#heading = around.heading;
    if (to < data.length) {
      this.#finishRun(tree);
      this.#rest = { node, data, from: to };
    }
    return (to - from) >> 8;
  }

  /** Ends the run of text in the innermost open block. */
  #finishRun({ open }: Tree): void {
    let at = open.length - 1;
    while (at > 0 && open[at]?.kind !== 'block') at--;
    this.#finishBlock((open[at] as Open).node);
  }

  #finishBlock(container: Node): void {
    this.#edges.length = 0;
    if (!this.#text) return;
    if (!BLANK.test(this.#text))
      this.#options.found({
        text: this.#text,
        pieces: this.#pieces,
        container,
        heading: this.#heading,
        linked: this.#linked,
      });
    this.#text = '';
    this.#pieces = [];
    this.#linked = 0;
  }
}

/** Where a long text is cut near a place: after white space, or at least not within a surrogate pair. */
function cutNear(data: string, place: number, after: number): number {
  for (let at = place; at > after && at > place - 200; at--) if (/\s/.test(data.charAt(at - 1))) return at;
  return (data.charCodeAt(place) & 0xfc00) === 0xdc00 ? place + 1 : place;
}
