/** The shadow roots of a page, open and closed, and those that come late: nothing tells when a root is attached. */
import { mayHostShadow } from './elements.ts';
import { firstChildOf, isConnected, localNameOf, openRootOf } from './tree-steps.ts';

/** An element's shadow root, or null. `name` is its local name. */
export type ShadowSearch = (element: Element, name: string) => ShadowRoot | null;

/** As many elements as are asked again later. */
const MOST_WAITING = 300;

/**
 * Shortest time between two times that they are asked, ms, twice as long each time: on a busy page, to ask them at
 * every look is most of what watching costs.
 */
const PAUSE = 250;
const LONGEST_PAUSE = 8_000;

export class ShadowRoots {
  readonly #closedRootOf: (element: Element) => ShadowRoot | null;
  readonly #found: (root: ShadowRoot) => void;
  readonly #known = new WeakSet<ShadowRoot>();
  /** Elements that look like hosts and have no shadow root yet. */
  readonly #waiting = new Set<Element>();
  #restUntil = 0;
  #pause = PAUSE;

  /**
   * @param closedRootOf an element's shadow root, closed ones too: an extension may ask for what a page may not
   * @param found told once of every shadow root
   */
  constructor(
    closedRootOf: (element: Element) => ShadowRoot | null,
    found: (root: ShadowRoot) => void = () => {},
  ) {
    this.#closedRootOf = closedRootOf;
    this.#found = found;
  }

  /**
   * Asking for closed roots is slow, so that only custom elements and empty ones are asked: a host that shows its
   * shadow root has no use for children without slots.
   */
  readonly of: ShadowSearch = (element, name) => {
    if (!mayHostShadow(name)) return null;
    const isLikely = name.includes('-') || !firstChildOf(element);
    const root = openRootOf(element) ?? (isLikely ? this.#closedRootOf(element) : null);
    if (root) this.#tell(root);
    else if (isLikely && this.#waiting.size < MOST_WAITING) this.#waiting.add(element);
    return root;
  };

  /** How long until it is worth asking again for those that have come since, ms. */
  get wait(): number {
    return this.#waiting.size > 0 ? Math.max(0, this.#restUntil - performance.now()) : 0;
  }

  /** Those that have come since. */
  late(): ShadowRoot[] {
    this.#restUntil = performance.now() + this.#pause;
    this.#pause = Math.min(2 * this.#pause, LONGEST_PAUSE);
    const roots: ShadowRoot[] = [];
    for (const element of this.#waiting) {
      const root = isConnected(element) ? this.of(element, localNameOf(element)) : null;
      if (root) roots.push(root);
      if (root || !isConnected(element)) this.#waiting.delete(element);
    }
    return roots;
  }

  #tell(root: ShadowRoot): void {
    if (this.#known.has(root)) return;
    this.#known.add(root);
    this.#found(root);
  }
}
