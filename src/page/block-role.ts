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

const ASIDE_ROLES = new Set(
  (
    'navigation complementary contentinfo banner search menu menubar toolbar dialog alertdialog tablist button ' +
    'status alert'
  ).split(' '),
);

/**
 * Words of a class or id, a hyphen, underscore, space or capital between them. A table: the same as an expression takes a
 * quarter of a millisecond more on a page that is read for the first time.
 */
const ASIDE_NAMES = new Set(
  (
    'ad ads advert adverts advertisement advertisements advertising banner breadcrumb breadcrumbs byline ' +
    'bylines captcha comment comments commentlist consent cookie cookies disqus footer gdpr latest login ' +
    'masthead menu modal most nav navbar navigation newsletter outbrain pagination paywall popular popup ' +
    'promo promos promoted recirc recirculation recommend recommended recommendation recommendations ' +
    'related sharing share sidebar signup social sponsor sponsored sponsors subscribe taboola tag tags ' +
    'teaser teasers toolbar trending widget widgets'
  ).split(' '),
);

/** A paragraph of which more than this stands in links is a way elsewhere. */
const LINKED_SHARE = 0.8;

const isArticle = (name: string) => name === 'main' || name === 'article';

/**
 * The block that is the page's main headline: the first heading of the first level in the page's main part, or
 * anywhere. `null` where there is none.
 */
export function mainHeadline<B extends PlacedBlock>(blocks: Iterable<B>): B | null {
  let first: B | null = null;
  for (const block of blocks) {
    if (block.heading !== 1) continue;
    for (const above of ancestorsOf(block.container))
      if (isElement(above) && isArticle(attributeOf(above, 'role') ?? localNameOf(above))) return block;
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
  /** The same of classes and ids, of which a page has few. */
  readonly #named = new Map<string, boolean>();

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
    if (role ? ASIDE_ROLES.has(role) : ASIDE_ELEMENTS.has(name)) return !holdsHeadline || name === 'nav';
    if (holdsHeadline || name === 'body' || name === 'html' || name === 'main' || headingLevel(element) > 0)
      return false;
    if (name === 'header') return !this.#isInArticle(element);
    return (
      this.#isAsideNamed(attributeOf(element, 'class')) || this.#isAsideNamed(attributeOf(element, 'id'))
    );
  }

  #isAsideNamed(names: string | null): boolean {
    if (!names) return false;
    let isAside = this.#named.get(names);
    if (isAside === undefined) {
      const words = names
        .replace(/([a-z])(?=[A-Z])/g, '$1-')
        .toLowerCase()
        .split(/[-_ ]/);
      isAside = words.some((word) => ASIDE_NAMES.has(word));
      this.#named.set(names, isAside);
    }
    return isAside;
  }

  /** A header within an article is the article's own. */
  #isInArticle(element: Element): boolean {
    for (const above of ancestorsOf(element))
      if (isElement(above) && isArticle(localNameOf(above))) return true;
    return false;
  }
}
