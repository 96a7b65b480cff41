/**
 * What part of a page a block plays, by the elements around it: landmarks first (HTML-AAM), then names that pages
 * give to what stands around an article.
 */
import type { BlockRole } from '../core/text/text-block.ts';
import { headingLevel } from './elements.ts';
import { aboveOf, ancestorsOf, attributeOf, isElement, localNameOf } from './tree-steps.ts';

/** What of a block its role depends on. */
export interface PlacedBlock {
  readonly container: Node;
  readonly text: string;
  readonly heading: number;
  readonly linked: number;
}

const ASIDE_ELEMENTS = new Set(['nav', 'aside', 'footer', 'menu', 'dialog', 'button']);

const ASIDE_ROLES =
  /^(navigation|complementary|contentinfo|banner|search|menu|menubar|toolbar|dialog|alertdialog|tablist|button|status|alert)$/;

/** Words of a class or id, a hyphen, underscore, space or capital between them. */
const ASIDE_NAMES =
  /(^|[-_ ])(ads?|adverts?|advertisements?|advertising|banner|breadcrumbs?|bylines?|captcha|comments?|commentlist|consent|cookies?|disqus|footer|gdpr|latest|login|masthead|menu|modal|most|nav|navbar|navigation|newsletter|outbrain|pagination|paywall|popular|popup|promos?|promoted|recirc|recirculation|recommend(ed|ations?)?|related|sharing|share|sidebar|signup|social|sponsor(ed|s)?|subscribe|taboola|tags?|teasers?|toolbar|trending|widgets?)($|[-_ ])/;

/** A paragraph of which more than this stands in links is a way elsewhere. */
const LINKED_SHARE = 0.8;

/**
 * The block that is the page's main headline: the first heading of the first level in the page's main part, or
 * anywhere. `null` where there is none.
 */
export function mainHeadline<B extends PlacedBlock>(blocks: Iterable<B>): B | null {
  let first: B | null = null;
  for (const block of blocks) {
    if (block.heading !== 1) continue;
    for (const above of ancestorsOf(block.container))
      if (isElement(above) && /^(main|article)$/.test(attributeOf(above, 'role') ?? localNameOf(above)))
        return block;
    first ??= block;
  }
  return first;
}

/** Tells roles of blocks of one page, for one look at it; what it learns of an element it keeps. */
export class BlockRoles {
  readonly #headline: Node | null;
  /** Whatever holds the main headline is no furniture, whatever it is called ("with-sidebar"). */
  readonly #aroundHeadline = new Set<Node>();
  readonly #known = new Map<Node, boolean>();

  constructor(headline: PlacedBlock | null) {
    this.#headline = headline?.container ?? null;
    if (headline) for (const above of ancestorsOf(headline.container)) this.#aroundHeadline.add(above);
  }

  roleOf(block: PlacedBlock): BlockRole {
    if (block.container === this.#headline) return 'title';
    if (this.#isAside(block.container)) return 'aside';
    if (block.heading > 0) return 'heading';
    return block.linked > block.text.length * LINKED_SHARE ? 'aside' : 'body';
  }

  /** Whether a node or anything above it is furniture. */
  #isAside(node: Node): boolean {
    const path: Node[] = [];
    let answer: boolean | undefined;
    for (let at: Node | null = node; at && answer === undefined; at = aboveOf(at)) {
      answer = this.#known.get(at);
      if (answer !== undefined) break;
      path.push(at);
      if (isElement(at) && this.#isFurniture(at)) answer = true;
    }
    for (const passed of path) this.#known.set(passed, answer ?? false);
    return answer ?? false;
  }

  #isFurniture(element: Element): boolean {
    const name = localNameOf(element);
    const role = attributeOf(element, 'role');
    const holdsHeadline = this.#aroundHeadline.has(element);
    if (role ? ASIDE_ROLES.test(role) : ASIDE_ELEMENTS.has(name)) return !holdsHeadline || name === 'nav';
    if (holdsHeadline || name === 'body' || name === 'html' || name === 'main' || headingLevel(element) > 0)
      return false;
    if (name === 'header') return !this.#isInArticle(element);
    const names = `${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''}`;
    return names.length > 1 && ASIDE_NAMES.test(names.replace(/([a-z])(?=[A-Z])/g, '$1-').toLowerCase());
  }

  /** A header within an article is the article's own. */
  #isInArticle(element: Element): boolean {
    for (const above of ancestorsOf(element))
      if (isElement(above) && /^(article|main)$/.test(localNameOf(above))) return true;
    return false;
  }
}
