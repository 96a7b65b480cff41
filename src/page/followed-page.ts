/** One frame's page, from its gate to its highlights, kept true while the page changes. */
import { firstInEachSection } from '../core/mentions/density.ts';
import type { MentionPosition } from '../core/mentions/mention-position.ts';
import type { PageProfile } from '../core/profile/page-profile.ts';
import type { Settings } from '../core/settings.ts';
import type { TermMatcher } from '../core/thesaurus/term-matcher.ts';
import type { ConceptId } from '../core/thesaurus/thesaurus.ts';
import { changedParts } from './changed-parts.ts';
import { Highlights } from './highlights.ts';
import { elementOf, type PlacedMention } from './mention-ranges.ts';
import { pageFacts } from './page-facts.ts';
import { askOfChanges, askOfTree, type Gate } from './page-gate.ts';
import { PageReading } from './page-reading.ts';
import { type PageChanges, PageWatcher } from './page-watcher.ts';
import { ShadowRoots } from './shadow-roots.ts';
import { nextMention, scrollToMention } from './show-mention.ts';
import { Slices } from './slices.ts';
import { isShown } from './visibility.ts';

/** Which mentions are painted. */
export type Painting = Pick<Settings, 'highlights' | 'density'>;

/** What a page is followed with: the parts that page code may not know. */
export interface Following {
  readonly closedRootOf: (element: Element) => ShadowRoot | null;
  readonly opensGate: Gate;
  /** The terms, ready for matching; `null` where nothing is to be read here after all. */
  readonly matcher: () => Promise<TermMatcher | null>;
  /** Inserts the highlights' style sheet. Called once, before the first mention is painted. */
  readonly style: () => Promise<void>;
  /** Told of the concepts found, whenever they are others than before; at first only if there are any. */
  readonly found: (concepts: readonly ConceptId[]) => void;
  /** Called before each piece of work, and now and then while something is painted. */
  readonly beforeWork: () => void;
  /** Told when the page has written itself anew (`document.open`), which took all listeners away. */
  readonly renewed: () => void;
  readonly painting: Painting;
  readonly signal: AbortSignal;
}

/** When shadow roots that came without any other change are looked for, ms after the first reading. */
const LATE_LOOKS = [1_000, 4_000, 15_000];

/** How often the highlights are looked after, ms. */
const PULSE = 900;

export class FollowedPage {
  readonly #of: Following;
  readonly #slices: Slices;
  readonly #shadows: ShadowRoots;
  readonly #watcher: PageWatcher;
  readonly #highlights: Highlights;
  #painting: Painting;
  #top: HTMLElement | null = null;
  #body: HTMLElement | null = null;
  #reading: PageReading | null = null;
  #isReady = false;
  #concepts: readonly ConceptId[] = [];
  #styled: Promise<void> | null = null;
  #lastShown: PlacedMention | null = null;
  #pulse: ReturnType<typeof setInterval> | undefined;
  /** Readings go one after the other. */
  #turn: Promise<unknown> = Promise.resolve();

  constructor(of: Following) {
    this.#of = of;
    this.#painting = of.painting;
    this.#slices = new Slices(of.signal);
    this.#highlights = new Highlights(of.signal);
    this.#shadows = new ShadowRoots(of.closedRootOf, (root) => this.#watcher.watch(root));
    this.#watcher = new PageWatcher({
      root: document,
      atOnce: (records) => this.#highlights.dropChanged(records),
      inPeace: (changes) => this.#takeTurn(() => this.#readChanges(changes)),
      signal: of.signal,
    });
    of.signal.addEventListener('abort', () => clearInterval(this.#pulse));
    void this.#takeTurn(() => this.#readFirst());
  }

  /** What the page is about; `null` while it is still being read for the first time. */
  get profile(): PageProfile | null {
    if (!this.#isReady) return null;
    const facts = pageFacts(document, location.href);
    return (
      this.#reading?.profile(facts) ?? { ...facts, concepts: [], words: [], topicality: 0, capped: null }
    );
  }

  /** The concepts found last. */
  get concepts(): readonly ConceptId[] {
    return this.#concepts;
  }

  set painting(painting: Painting) {
    this.#painting = painting;
    void this.#takeTurn(() => this.#paint());
  }

  /** See `PageAnswers.showMention`. */
  showMention(
    concept: ConceptId | null,
    direction: 'next' | 'previous',
    wrap: boolean,
  ): MentionPosition | null {
    const found = nextMention(this.#placed(concept), this.#lastShown, direction, wrap);
    this.#lastShown = found?.mention ?? null;
    if (!found) return null;
    scrollToMention(found.mention);
    void this.#style().then(() => this.#highlights.flash(found.mention));
    return found.position;
  }

  #placed(concept: ConceptId | null): PlacedMention[] {
    const reading = this.#reading;
    if (!reading) return [];
    return reading.mentions.flatMap((mention) => {
      if (concept === null ? !reading.matcher.isPainted(mention.concept) : mention.concept !== concept)
        return [];
      const placed = reading.place(mention);
      const element = placed && elementOf(placed);
      return element && isShown(element) ? [placed] : [];
    });
  }

  /** Resolves with how long it worked, ms. What goes wrong on one page is no reason to stop following it. */
  async #takeTurn(work: () => Promise<unknown>): Promise<number> {
    const before = this.#turn;
    const turn = (async () => {
      await before;
      const start = this.#slices.spent;
      this.#of.beforeWork();
      if (!this.#of.signal.aborted) await work();
      return this.#slices.spent - start;
    })();
    this.#turn = turn.catch(() => {});
    return turn;
  }

  async #readFirst(): Promise<void> {
    await this.#readEverything();
    this.#isReady = true;
    for (const wait of LATE_LOOKS)
      setTimeout(() => {
        if (!this.#of.signal.aborted) this.#watcher.addLate(this.#shadows.late());
      }, wait);
  }

  async #readEverything(): Promise<void> {
    const { body } = document;
    if (document.documentElement !== this.#top) {
      if (this.#top) this.#of.renewed();
      this.#top = document.documentElement;
    }
    this.#body = body;
    if (!body || document.designMode === 'on') return;
    if (this.#reading || (await this.#opens(askOfTree(body, this.#of.opensGate, this.#shadows.of))))
      await this.#readAll(body);
  }

  async #readChanges(changes: PageChanges): Promise<void> {
    if (document.body !== this.#body || changes.isEverything) {
      await this.#readEverything();
      return;
    }
    const added = new Set([...changes.added, ...this.#shadows.late()]);
    if (this.#reading) {
      const parts = changedParts({ ...changes, added });
      const isRead = parts.added.size + parts.rewritten.size + parts.touched.size > 0;
      if (await (isRead ? this.#reading.readChanged(parts) : this.#reading.settle())) await this.#tell();
    } else if (
      this.#body &&
      (await this.#opens(askOfChanges({ ...changes, added }, this.#of.opensGate, this.#shadows.of)))
    )
      await this.#readAll(this.#body);
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

  async #readAll(body: HTMLElement): Promise<void> {
    if (!this.#reading) {
      const matcher = await this.#of.matcher();
      if (!matcher) return;
      this.#reading = new PageReading({ matcher, shadowOf: this.#shadows.of, slices: this.#slices });
      this.#watcher.watchVisibility();
    }
    if (await this.#reading.readAll(body)) await this.#tell();
  }

  async #tell(): Promise<void> {
    const reading = this.#reading;
    if (!reading) return;
    const concepts = [...new Set(reading.mentions.map(({ concept }) => concept))].filter((concept) =>
      reading.matcher.isPainted(concept),
    );
    if (concepts.join() !== this.#concepts.join()) {
      this.#concepts = concepts;
      this.#of.found(concepts);
    }
    await this.#paint();
  }

  async #paint(): Promise<void> {
    const { highlights, density } = this.#painting;
    const reading = this.#reading;
    if (!reading) return;
    const painted =
      highlights && density !== 'none'
        ? reading.mentions.filter(({ concept }) => reading.matcher.isPainted(concept))
        : [];
    const chosen = density === 'first' ? firstInEachSection(reading.blocks, painted) : painted;
    const placed = chosen.flatMap((mention) => reading.place(mention) ?? []);
    if (placed.length > 0) await this.#style();
    if (this.#of.signal.aborted) return;
    await this.#slices.run(() => {
      this.#highlights.show(placed);
      return true;
    });
    this.#lookAfter();
  }

  #style(): Promise<void> {
    this.#styled ??= this.#of.style();
    return this.#styled;
  }

  /** Only while there is something painted. */
  #lookAfter(): void {
    if (this.#highlights.isUsed)
      this.#pulse ??= setInterval(() => {
        this.#of.beforeWork();
        this.#highlights.reassert();
      }, PULSE);
    else {
      clearInterval(this.#pulse);
      this.#pulse = undefined;
    }
  }
}
