/** A page whose gate has opened: read, its mentions painted, both kept true while the page changes. */
import { firstInEachSection } from '../core/mentions/density.ts';
import type { Mention } from '../core/mentions/mention.ts';
import type { MentionPosition } from '../core/mentions/mention-position.ts';
import type { PageProfile } from '../core/profile/page-profile.ts';
import type { Settings } from '../core/settings.ts';
import type { ConceptId } from '../core/thesaurus/thesaurus.ts';
import type { AboutPage } from './about-page.ts';
import { isIn } from './card-place.ts';
import { changedParts } from './changed-parts.ts';
import { Highlights } from './highlights.ts';
import { linesOf, mentionAtPoint, type PointedMention } from './mention-at-point.ts';
import { elementOf, type PlacedMention } from './mention-ranges.ts';
import { type FindForms, PageReading } from './page-reading.ts';
import type { PageChanges } from './page-changes.ts';
import { PageWatcher } from './page-watcher.ts';
import { onPointerRest } from './pointer-rest.ts';
import { ShadowRoots } from './shadow-roots.ts';
import { nextMention, scrollToMention } from './show-mention.ts';
import { Slices } from './slices.ts';
import { type InsertStyle, StyledElements } from './styled-elements.ts';
import { isShown } from './visibility.ts';

/** Which mentions are painted, and how. */
export type Painting = Pick<Settings, 'highlights' | 'density' | 'markShape' | 'markColour'>;

export interface OpenPageOptions {
  readonly find: FindForms;
  readonly closedRootOf: (element: Element) => ShadowRoot | null;
  readonly style: InsertStyle;
  /** Told of the concepts found, whenever they are others than before; at first only if there are any. */
  readonly found: (concepts: readonly ConceptId[]) => void;
  /** Called before each piece of work, and now and then while something is painted. */
  readonly beforeWork: () => void;
  /** Told when the page has written itself anew (`document.open`), which took all listeners away. */
  readonly renewed: () => void;
  /** Told where a reader points at a painted mention, or asks for the card of one by keyboard. */
  readonly asked: (mention: MentionInSentence) => void;
  /** `null` while it is not known: nothing is painted before. */
  readonly painting: Painting | null;
  readonly signal: AbortSignal;
}

/** A mention that a reader wants to know more of. */
export interface MentionInSentence {
  readonly pointed: PointedMention;
  readonly concept: ConceptId;
  /** As the page writes it. */
  readonly term: string;
  /** The sentence that it stands in. */
  readonly sentence: (about: AboutPage) => string;
  readonly by: 'pointer' | 'keyboard';
  /** Whether the pointer has stayed: the answer takes a moment, and a card is not for who has moved on. */
  isStillWanted(): boolean;
}

/**
 * How often the highlights are looked after, ms. What a page took away is back within a second, and so are marks gone
 * that an extension switched off has left behind; a look costs a few lookups.
 */
const PULSE = 600;

/** When shadow roots that came without any other change are looked for, ms after the first reading. */
const SHADOW_LOOKS = [1_000, 4_000, 15_000];

/**
 * Shortest time between two looks at all blocks of a page that changes, ms: what is shown of those that were there, and
 * what part they play, seldom changes, and to ask all is a third of what a busy page costs.
 */
const LOOK_PAUSE = 1_000;

/** How many mentions are placed between two looks at the clock. */
const MENTIONS_A_LOOK = 32;

export class OpenPage {
  readonly #of: OpenPageOptions;
  readonly #slices: Slices;
  readonly #shadows: ShadowRoots;
  readonly #watcher: PageWatcher;
  readonly #reading: PageReading;
  readonly #styled: StyledElements;
  readonly #highlights: Highlights;
  #painting: Painting | null;
  #pointing = new AbortController();
  #top: HTMLElement | null = null;
  #body: HTMLElement | null = null;
  #isRead = false;
  #concepts: readonly ConceptId[] = [];
  #lastShown: PlacedMention | null = null;
  #pulse: ReturnType<typeof setInterval> | undefined;
  /** No look at all blocks before this time. */
  #looksFrom = 0;
  #nextLook: ReturnType<typeof setTimeout> | undefined;
  #shadowLook: ReturnType<typeof setTimeout> | undefined;
  /** Pieces of work go one after the other. */
  #turn: Promise<unknown> = Promise.resolve();

  constructor(of: OpenPageOptions) {
    const { signal, find, closedRootOf, painting } = of;
    this.#of = of;
    this.#painting = painting;
    this.#slices = new Slices(signal);
    this.#shadows = new ShadowRoots(closedRootOf, (root) => this.#watcher.watch(root));
    this.#reading = new PageReading({ find, shadowOf: this.#shadows.of, slices: this.#slices });
    this.#styled = new StyledElements(of.style, () => this.#reading.textLength);
    this.#highlights = new Highlights(signal, this.#styled);
    this.#watcher = new PageWatcher({
      root: document,
      atOnce: (records) => this.#highlights.dropChanged(records),
      inPeace: (changes) => this.#takeTurn(() => this.#readChanges(changes)),
      signal,
    });
    signal.addEventListener('abort', () => clearInterval(this.#pulse));
    this.#followPointer();
    void this.#takeTurn(() => this.#readAll());
    for (const wait of SHADOW_LOOKS) setTimeout(() => this.#addLateShadows(), wait);
  }

  #addLateShadows(): void {
    if (!this.#of.signal.aborted) this.#watcher.addLate(this.#shadows.late());
  }

  /** Shadow roots that came late; where they were just looked for, they are looked for a little later. */
  #lateShadows(): readonly ShadowRoot[] {
    const { wait } = this.#shadows;
    if (wait === 0) return this.#shadows.late();
    this.#shadowLook ??= setTimeout(() => {
      this.#shadowLook = undefined;
      this.#addLateShadows();
    }, wait);
    return [];
  }

  /** Whether it has been read once. */
  get isRead(): boolean {
    return this.#isRead;
  }

  /** What the page is about; `null` while it is still being read for the first time. */
  profile({ makeProfile, pageFacts }: AboutPage): PageProfile | null {
    if (!this.#isRead) return null;
    const profile = this.#reading.profile(pageFacts(document, location.href), makeProfile);
    return this.#styled.isCapped && !profile.capped ? { ...profile, capped: 'marks' } : profile;
  }

  /** The concepts found last. */
  get concepts(): readonly ConceptId[] {
    return this.#concepts;
  }

  set painting(painting: Painting) {
    const before = this.#painting;
    this.#painting = painting;
    // What is painted first is painted when it has been read.
    if (!before && !this.#isRead) return;
    void this.#takeTurn(() => this.#paint());
  }

  /** See `PageAnswers.showMention`. */
  showMention(
    concept: ConceptId | null,
    direction: 'next' | 'previous',
    wrap: boolean,
  ): MentionPosition | null {
    const found = nextMention(this.#walked(concept), this.#lastShown, direction, wrap);
    this.#lastShown = found?.mention ?? null;
    if (!found) return null;
    scrollToMention(found.mention);
    // What is painted the page can know, a flash too.
    if (!this.#isListedOnly(found.mention)) void this.#highlights.flash(found.mention);
    return found.position;
  }

  /** See `PageAnswers.showCard`. */
  showCard(): boolean {
    const inView = (placed: PlacedMention): PointedMention | null => {
      for (const { left, top, right, bottom } of linesOf(placed)) {
        const pointed = mentionAtPoint([placed], (left + right) / 2, (top + bottom) / 2);
        if (pointed) return pointed;
      }
      return null;
    };
    const last = this.#lastShown && !this.#isListedOnly(this.#lastShown) ? [this.#lastShown] : [];
    const candidates = [...last, ...this.#walked(null)];
    for (const placed of candidates) {
      const pointed = inView(placed);
      if (!pointed) continue;
      this.#ask(pointed, 'keyboard', () => true);
      return true;
    }
    return false;
  }

  #ask(pointed: PointedMention, by: MentionInSentence['by'], isStillWanted: () => boolean): void {
    const mention = this.#reading.mentions.find((one) => this.#reading.place(one) === pointed.mention);
    const text = mention && this.#reading.blocks[mention.block]?.text;
    if (!mention || text === undefined) return;
    const { start, end, concept } = mention;
    this.#of.asked({
      pointed,
      concept,
      term: text.slice(start, end),
      sentence: ({ pageFacts, sentences }) => {
        const language = pageFacts(document, location.href).language ?? 'en';
        const sentence = sentences(text, language).find((one) => one.start <= start && one.end >= end);
        return text.slice(sentence?.start ?? start, sentence?.end ?? end);
      },
      by,
      isStillWanted,
    });
  }

  /** The mentions that a walk goes to, in order. */
  #walked(concept: ConceptId | null): PlacedMention[] {
    const wanted = concept === null ? this.#mayBePainted() : this.#reading.mentions;
    return wanted.flatMap((mention) => {
      const placed = concept === null || mention.concept === concept ? this.#reading.place(mention) : null;
      const element = placed && elementOf(placed);
      return element && isShown(element) ? [placed] : [];
    });
  }

  /** Without themes, which are read and never painted. */
  #listed(): readonly Mention[] {
    return this.#reading.mentions.filter(({ concept }) => this.#reading.isPainted(concept));
  }

  #mayBePainted(): readonly Mention[] {
    return this.#listed().filter(({ isListedOnly }) => !isListedOnly);
  }

  #isListedOnly(placed: PlacedMention): boolean {
    return this.#reading.mentions.some(
      (mention) => mention.isListedOnly && this.#reading.place(mention) === placed,
    );
  }

  #chosen(): readonly Mention[] {
    if (!this.#painting) return [];
    const { highlights, density } = this.#painting;
    if (!highlights || density === 'none') return [];
    const painted = this.#mayBePainted();
    return density === 'first' ? firstInEachSection(this.#reading.blocks, painted) : painted;
  }

  /** Called again when the page has written itself anew, which takes all listeners away (RELIABILITY F20). */
  #followPointer(): void {
    this.#pointing.abort();
    this.#pointing = new AbortController();
    const rest = onPointerRest(
      (x, y) => {
        const pointed = mentionAtPoint(this.#highlights.painted(), x, y);
        if (pointed) this.#ask(pointed, 'pointer', () => isIn(pointed.line, rest.x, rest.y, 2));
      },
      AbortSignal.any([this.#of.signal, this.#pointing.signal]),
    );
  }

  /** Does a piece of work when those before are done; resolves with how long it took of its own, ms. */
  #takeTurn(work: () => Promise<unknown>): Promise<number> {
    const turn = this.#turn.then(async () => {
      const start = this.#slices.spent;
      this.#of.beforeWork();
      if (!this.#of.signal.aborted) await work();
      return this.#slices.spent - start;
    });
    this.#turn = turn.catch(() => {});
    return turn;
  }

  async #readAll(): Promise<void> {
    const { body, documentElement } = document;
    if (documentElement !== this.#top) {
      if (this.#top) {
        this.#followPointer();
        this.#highlights.renewed();
        this.#of.renewed();
      }
      this.#top = documentElement;
    }
    this.#body = body;
    if (body && !(await this.#reading.readAll(body))) return;
    this.#isRead = true;
    await this.#tell();
  }

  async #readChanges(changes: PageChanges): Promise<void> {
    if (document.body !== this.#body || changes.isEverything) {
      await this.#readAll();
      return;
    }
    const parts = changedParts({ ...changes, added: new Set([...changes.added, ...this.#lateShadows()]) });
    const isText = parts.added.size + parts.rewritten.size + parts.touched.size > 0;
    const everywhere = this.#mayLookEverywhere();
    if (!isText && !everywhere) return;
    if (isText ? await this.#reading.readChanged(parts, everywhere) : await this.#reading.settle())
      await this.#tell();
  }

  /** Whether all blocks may be looked at again; if they were just now, they are a little later. */
  #mayLookEverywhere(): boolean {
    const wait = this.#looksFrom - performance.now();
    if (wait <= 0) {
      this.#looksFrom = performance.now() + LOOK_PAUSE;
      return true;
    }
    this.#nextLook ??= setTimeout(() => {
      this.#nextLook = undefined;
      if (!this.#of.signal.aborted) this.#watcher.lookAgain();
    }, wait);
    return false;
  }

  async #tell(): Promise<void> {
    const concepts = [...new Set(this.#listed().map(({ concept }) => concept))];
    if (concepts.join() !== this.#concepts.join()) {
      this.#concepts = concepts;
      this.#of.found(concepts);
    }
    await this.#paint();
  }

  async #paint(): Promise<void> {
    const chosen = this.#chosen();
    const placed: PlacedMention[] = [];
    let at = 0;
    const isPlaced = await this.#slices.run((isOver) => {
      for (; at < chosen.length; at++) {
        const place = this.#reading.place(chosen[at] as Mention);
        if (place) placed.push(place);
        if (at % MENTIONS_A_LOOK === 0 && isOver()) {
          at++;
          return false;
        }
      }
      return true;
    });
    if (!isPlaced) return;
    if (this.#painting) await this.#styled.restyle(this.#painting);
    await this.#slices.run(() => {
      this.#highlights.show(placed);
      return true;
    });
    this.#lookAfter();
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
