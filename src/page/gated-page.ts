/**
 * One frame's page from its first text on: asks the gate of it, and of whatever comes later. This is all that runs on
 * a page without a mention; where the gate opens, the reading (another script, `OpenPage`) takes over.
 */
import { askOfChanges, askOfTree, type Gate } from './page-gate.ts';
import { type PageChanges, PageWatcher } from './page-watcher.ts';
import { type ShadowSearch, ShadowRoots } from './shadow-roots.ts';
import { idle, Slices } from './slices.ts';

/** What a page with an open gate does; see `OpenPage`. */
export interface PageFollower {
  /** In the microtask of every change, before anything is drawn. */
  atOnce(records: readonly MutationRecord[]): void;
  readAll(body: HTMLElement): Promise<void>;
  readChanges(changes: PageChanges): Promise<void>;
}

/** What a follower works with. */
export interface FollowerTools {
  readonly slices: Slices;
  readonly shadowOf: ShadowSearch;
  readonly signal: AbortSignal;
}

export interface GatedPageOptions<F extends PageFollower> {
  readonly closedRootOf: (element: Element) => ShadowRoot | null;
  readonly opensGate: Gate;
  /** Fetches what reads the page; `null` where nothing is to be read here after all. */
  readonly open: (tools: FollowerTools) => Promise<F | null>;
  /** Called before each piece of work. */
  readonly beforeWork: () => void;
  /** Told when the page has written itself anew (`document.open`), which took all listeners away. */
  readonly renewed: () => void;
  readonly signal: AbortSignal;
}

/** When shadow roots that came without any other change are looked for, ms after the first look at the page. */
const LATE_LOOKS = [1_000, 4_000, 15_000];

/** Longest wait for an idle moment before the page is first looked at, ms. */
const PATIENCE = 1_000;

export class GatedPage<F extends PageFollower> {
  readonly #of: GatedPageOptions<F>;
  readonly #slices: Slices;
  readonly #shadows: ShadowRoots;
  readonly #watcher: PageWatcher;
  #top: HTMLElement | null = null;
  #body: HTMLElement | null = null;
  #follower: F | null = null;
  #isRead = false;
  /** Readings go one after the other. */
  #turn: Promise<unknown> = Promise.resolve();

  constructor(of: GatedPageOptions<F>) {
    this.#of = of;
    this.#slices = new Slices(of.signal);
    this.#shadows = new ShadowRoots(of.closedRootOf, (root) => this.#watcher.watch(root));
    this.#watcher = new PageWatcher({
      root: document,
      atOnce: (records) => this.#follower?.atOnce(records),
      inPeace: (changes) => this.takeTurn(() => this.#readChanges(changes)),
      signal: of.signal,
    });
    void this.#readFirst();
  }

  /** Whether the page as it was first has been looked at whole. */
  get isRead(): boolean {
    return this.#isRead;
  }

  /** What reads the page, since its gate has opened. */
  get follower(): F | null {
    return this.#follower;
  }

  /** Does a piece of work when those before are done; resolves with how long it took of its own, ms. */
  takeTurn(work: () => Promise<unknown>): Promise<number> {
    const turn = this.#turn.then(async () => {
      const start = this.#slices.spent;
      this.#of.beforeWork();
      if (!this.#of.signal.aborted) await work();
      return this.#slices.spent - start;
    });
    this.#turn = turn.catch(() => {});
    return turn;
  }

  async #readFirst(): Promise<void> {
    await idle(PATIENCE);
    await this.takeTurn(() => this.#readEverything());
    this.#isRead = true;
    for (const wait of LATE_LOOKS)
      setTimeout(() => {
        if (!this.#of.signal.aborted) this.#watcher.addLate(this.#shadows.late());
      }, wait);
  }

  async #readEverything(): Promise<void> {
    const { body, documentElement } = document;
    if (documentElement !== this.#top) {
      if (this.#top) this.#of.renewed();
      this.#top = documentElement;
    }
    this.#body = body;
    // A document in which one types, as a whole: an old kind of editor.
    if (!body || document.designMode === 'on') return;
    if (this.#follower) await this.#follower.readAll(body);
    else if (await this.#opens(askOfTree(body, this.#of.opensGate, this.#shadows.of))) await this.#open(body);
  }

  async #readChanges(changes: PageChanges): Promise<void> {
    const body = this.#body;
    if (!body || document.body !== body || changes.isEverything) {
      await this.#readEverything();
      return;
    }
    const complete = { ...changes, added: new Set([...changes.added, ...this.#shadows.late()]) };
    if (this.#follower) await this.#follower.readChanges(complete);
    else if (await this.#opens(askOfChanges(complete, this.#of.opensGate, this.#shadows.of)))
      await this.#open(body);
  }

  async #open(body: HTMLElement): Promise<void> {
    this.#follower = await this.#of.open({
      slices: this.#slices,
      shadowOf: this.#shadows.of,
      signal: this.#of.signal,
    });
    if (!this.#follower) return;
    this.#watcher.watchVisibility();
    await this.#follower.readAll(body);
  }

  async #opens(answers: Generator<boolean>): Promise<boolean> {
    let isOpen = false;
    const isAsked = await this.#slices.run((isOver) => {
      do {
        const { done, value } = answers.next();
        if (done) return true;
        isOpen = value;
      } while (!isOpen && !isOver());
      return isOpen;
    });
    return isAsked && isOpen;
  }
}
