/**
 * Tells what changed on a page: at once to whoever must act before anything is drawn, and in peace, a few times a
 * second at most, to whoever reads again. A busy page is read the more seldom the more work it makes.
 */
import { ChangeList, type PageChanges } from './page-changes.ts';
import { idle } from './slices.ts';

/** Waits after the first change of several, ms: changes come in bursts. */
const BURST = 100;

/** Shortest pause between two readings, ms: at most four a second. */
const PAUSE = 250;

/** The pause is at least so many times as long as our work before it: a sixteenth of a core, no more. */
const REST = 15;

/** Longest wait for an idle moment, ms. */
const PATIENCE = 500;

/** Attributes that may show or hide text, or make a place to type in of it. */
const TELLING_ATTRIBUTES = ['class', 'style', 'hidden', 'open', 'contenteditable'];

export class PageWatcher {
  readonly #observer: MutationObserver;
  readonly #inPeace: (changes: PageChanges) => Promise<number>;
  readonly #signal: AbortSignal;
  readonly #changes = new ChangeList();
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
      this.#changes.note(records);
      this.#awaitPeace();
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
    this.#changes.addLate(parts);
    this.#awaitPeace();
  }

  /** Has the page looked at as if something else might be shown now. */
  lookAgain(): void {
    this.#changes.addRestyled();
    this.#awaitPeace();
  }

  async #awaitPeace(): Promise<void> {
    if (this.#isAwaited || this.#changes.isEmpty) return;
    this.#isAwaited = true;
    const wait = Math.max(BURST, this.#restUntil - performance.now());
    await new Promise((resolve) => setTimeout(resolve, wait));
    await idle(PATIENCE);
    if (this.#signal.aborted) return;
    let worked = 0;
    try {
      worked = await this.#inPeace(this.#changes.take());
    } finally {
      this.#restUntil = performance.now() + Math.max(PAUSE, worked * REST);
      this.#isAwaited = false;
    }
    this.#awaitPeace();
  }
}
