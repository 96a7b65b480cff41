/**
 * Tells what changed on a page: at once to whoever must act before anything is drawn, and in peace, a few times a
 * second at most, to whoever reads again. A busy page is read the more seldom the more work it makes.
 */
import { idle } from './slices.ts';

/** Waits after the first change of several, ms: changes come in bursts. */
const BURST = 100;

/** Shortest pause between two readings, ms: at most four a second. */
const PAUSE = 250;

/** The pause is at least so many times as long as our work before it: a sixteenth of a core, no more. */
const REST = 15;

/** Longest wait for an idle moment, ms. */
const PATIENCE = 500;

/** As many changes as are listed one by one. */
const MOST_LISTED = 4_000;

/** Attributes that may show or hide text, or make a place to type in of it. */
const TELLING_ATTRIBUTES = ['class', 'style', 'hidden', 'open', 'contenteditable'];

/** What changed since the last time. Nodes may have been removed again by now. */
export interface PageChanges {
  /** Nodes that came, with all below them. */
  readonly added: ReadonlySet<Node>;
  /** Text nodes that have other text now. */
  readonly rewritten: ReadonlySet<Node>;
  /** Nodes that lost children. */
  readonly reduced: ReadonlySet<Node>;
  /** Whether something else may be shown or hidden now. */
  readonly isRestyled: boolean;
  /** More changed than is listed: all must be read anew. */
  readonly isEverything: boolean;
}

export class PageWatcher {
  readonly #observer: MutationObserver;
  readonly #inPeace: (changes: PageChanges) => Promise<number>;
  readonly #signal: AbortSignal;
  #added = new Set<Node>();
  #rewritten = new Set<Node>();
  #reduced = new Set<Node>();
  #isRestyled = false;
  #isEverything = false;
  #isAwaited = false;
  /** No reading before this time. */
  #restUntil = 0;

  /**
   * @param of.root observed at the document itself: `document.open()` takes the root element away (RELIABILITY F20)
   * @param of.atOnce gets the records in their microtask
   * @param of.inPeace gets what changed; resolves with how long it worked, ms
   */
  constructor(of: {
    readonly root: Document;
    readonly atOnce: (records: readonly MutationRecord[]) => void;
    readonly inPeace: (changes: PageChanges) => Promise<number>;
    readonly signal: AbortSignal;
  }) {
    this.#inPeace = of.inPeace;
    this.#signal = of.signal;
    this.#observer = new MutationObserver((records) => {
      of.atOnce(records);
      this.#note(records);
    });
    this.watch(of.root);
    of.signal.addEventListener('abort', () => this.#observer.disconnect());
  }

  /** Watches a shadow root too. */
  watch(root: Node): void {
    this.#observer.observe(root, {
      childList: true,
      characterData: true,
      subtree: true,
      attributeFilter: TELLING_ATTRIBUTES,
    });
  }

  /** Has parts of the page read as if they had just come. */
  addLate(parts: readonly Node[]): void {
    for (const part of parts) this.#added.add(part);
    if (parts.length > 0) this.#awaitPeace();
  }

  #note(records: readonly MutationRecord[]): void {
    for (const { type, target, addedNodes, removedNodes, attributeName } of records) {
      if (this.#isEverything) break;
      if (type === 'characterData') this.#rewritten.add(target);
      else if (type === 'attributes') {
        this.#isRestyled = true;
        if (attributeName === 'contenteditable') this.#added.add(target);
      } else {
        for (const node of addedNodes) this.#added.add(node);
        if (removedNodes.length > 0) this.#reduced.add(target);
      }
      if (this.#added.size + this.#rewritten.size + this.#reduced.size > MOST_LISTED) {
        this.#isEverything = true;
        this.#forget();
      }
    }
    this.#awaitPeace();
  }

  #forget(): void {
    this.#added = new Set();
    this.#rewritten = new Set();
    this.#reduced = new Set();
  }

  async #awaitPeace(): Promise<void> {
    if (this.#isAwaited) return;
    this.#isAwaited = true;
    const wait = Math.max(BURST, this.#restUntil - performance.now());
    await new Promise((resolve) => setTimeout(resolve, wait));
    await idle(PATIENCE);
    if (this.#signal.aborted) return;
    const changes: PageChanges = {
      added: this.#added,
      rewritten: this.#rewritten,
      reduced: this.#reduced,
      isRestyled: this.#isRestyled,
      isEverything: this.#isEverything,
    };
    this.#forget();
    this.#isRestyled = this.#isEverything = false;
    let worked = 0;
    try {
      worked = await this.#inPeace(changes);
    } finally {
      this.#restUntil = performance.now() + Math.max(PAUSE, worked * REST);
      this.#isAwaited = false;
    }
    if (
      this.#added.size + this.#rewritten.size + this.#reduced.size > 0 ||
      this.#isRestyled ||
      this.#isEverything
    )
      this.#awaitPeace();
  }
}
