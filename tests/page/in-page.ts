/** What tests of the page share: a page from html, its text nodes cut to pieces, its blocks in words. */
import { BlockReader, type ReadBlock } from '../../src/page/text-blocks.ts';
import { ShadowRoots } from '../../src/page/shadow-roots.ts';

/** Sets the page. In happy-dom `innerHTML` runs no scripts and moves nothing. */
export function setPage(html: string): HTMLElement {
  document.body.innerHTML = html;
  return document.body;
}

export const openRootsOnly = (): ShadowRoots => new ShadowRoots(() => null);

/** Reads a root whole; with `steps`, looking at the clock after every node and always pausing. */
export function readBlocks(root: Node, { steps = false, ownTextOnly = false } = {}): ReadBlock[] {
  const found: ReadBlock[] = [];
  const reader = new BlockReader(root, {
    shadowOf: openRootsOnly().of,
    found: (block) => found.push(block),
    ownTextOnly,
  });
  while (!reader.step(() => steps));
  return found;
}

/** White space at the edges is no matter; within it is the page's. */
export const wordsOf = (blocks: readonly ReadBlock[]): string[] => blocks.map(({ text }) => text.trim());

/** Cuts every text node into single characters. */
export function splitTextNodes(root: Node): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  for (const node of nodes)
    for (const letter of [...node.data].slice(1)) {
      node.parentNode?.insertBefore(document.createTextNode(letter), node);
    }
  for (const node of nodes) {
    const letters = [...node.data];
    let first: ChildNode = node;
    for (let n = 1; n < letters.length; n++) first = first.previousSibling as ChildNode;
    if (letters.length > 1) {
      const parent = node.parentNode as ParentNode & Node;
      parent.insertBefore(document.createTextNode(letters[0] as string), first);
      parent.removeChild(node);
    }
  }
}
