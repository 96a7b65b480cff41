/** A page whose gate has opened: read, its mentions painted, both kept true while the page changes. */
import { firstInEachSection } from '../core/mentions/density.ts';
import type { Mention } from '../core/mentions/mention.ts';
import type { MentionPosition } from '../core/mentions/mention-position.ts';
import type { PageProfile } from '../core/profile/page-profile.ts';
import type { Settings } from '../core/settings.ts';
import type { TermMatcher } from '../core/thesaurus/term-matcher.ts';
import type { ConceptId } from '../core/thesaurus/thesaurus.ts';
import { changedParts } from './changed-parts.ts';
import type { FollowerTools, PageFollower } from './gated-page.ts';
import { Highlights } from './highlights.ts';
import { elementOf, type PlacedMention } from './mention-ranges.ts';
import { pageFacts } from './page-facts.ts';
import { PageReading } from './page-reading.ts';
import type { PageChanges } from './page-watcher.ts';
import { nextMention, scrollToMention } from './show-mention.ts';
import type { Slices } from './slices.ts';
import { isShown } from './visibility.ts';

/** Which mentions are painted. */
export type Painting = Pick<Settings, 'highlights' | 'density'>;

export interface OpenPageOptions extends FollowerTools {
  readonly matcher: TermMatcher;
  /** Inserts the highlights' style sheet. Called once, before the first mention is painted. */
  readonly style: () => Promise<void>;
  /** Told of the concepts found, whenever they are others than before; at first only if there are any. */
  readonly found: (concepts: readonly ConceptId[]) => void;
  /** Called now and then while something is painted. */
  readonly pulse: () => void;
  readonly painting: Painting;
}

/** How often the highlights are looked after, ms. */
const PULSE = 900;

export class OpenPage implements PageFollower {
  readonly #of: OpenPageOptions;
  readonly #slices: Slices;
  readonly #reading: PageReading;
  readonly #highlights: Highlights;
  #painting: Painting;
  #isRead = false;
  #concepts: readonly ConceptId[] = [];
  #styled: Promise<void> | null = null;
  #lastShown: PlacedMention | null = null;
  #pulse: ReturnType<typeof setInterval> | undefined;

  constructor(of: OpenPageOptions) {
    this.#of = of;
    this.#slices = of.slices;
    this.#painting = of.painting;
    this.#reading = new PageReading(of);
    this.#highlights = new Highlights(of.signal);
    of.signal.addEventListener('abort', () => clearInterval(this.#pulse));
  }

  /** What the page is about; `null` while it is still being read for the first time. */
  get profile(): PageProfile | null {
    return this.#isRead ? this.#reading.profile(pageFacts(document, location.href)) : null;
  }

  /** The concepts found last. */
  get concepts(): readonly ConceptId[] {
    return this.#concepts;
  }

  atOnce(records: readonly MutationRecord[]): void {
    this.#highlights.dropChanged(records);
  }

  async readAll(body: HTMLElement): Promise<void> {
    if (!(await this.#reading.readAll(body))) return;
    this.#isRead = true;
    await this.#tell();
  }

  async readChanges(changes: PageChanges): Promise<void> {
    const parts = changedParts(changes);
    const isText = parts.added.size + parts.rewritten.size + parts.touched.size > 0;
    if (await (isText ? this.#reading.readChanged(parts) : this.#reading.settle())) await this.#tell();
  }

  /** Paints as the reader wishes it now. */
  async paint(painting: Painting = this.#painting): Promise<void> {
    this.#painting = painting;
    const placed = this.#chosen().flatMap((mention) => this.#reading.place(mention) ?? []);
    if (placed.length > 0) await this.#style();
    await this.#slices.run(() => {
      this.#highlights.show(placed);
      return true;
    });
    this.#lookAfter();
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
    void this.#style().then(() => this.#highlights.flash(found.mention));
    return found.position;
  }

  /** The mentions that a walk goes to, in order. */
  #walked(concept: ConceptId | null): PlacedMention[] {
    const wanted = concept === null ? this.#painted() : this.#reading.mentions;
    return wanted.flatMap((mention) => {
      const placed = concept === null || mention.concept === concept ? this.#reading.place(mention) : null;
      const element = placed && elementOf(placed);
      return element && isShown(element) ? [placed] : [];
    });
  }

  /** Without themes, which are read and never painted. */
  #painted(): readonly Mention[] {
    return this.#reading.mentions.filter(({ concept }) => this.#of.matcher.isPainted(concept));
  }

  #chosen(): readonly Mention[] {
    const { highlights, density } = this.#painting;
    if (!highlights || density === 'none') return [];
    const painted = this.#painted();
    return density === 'first' ? firstInEachSection(this.#reading.blocks, painted) : painted;
  }

  async #tell(): Promise<void> {
    const concepts = [...new Set(this.#painted().map(({ concept }) => concept))];
    if (concepts.join() !== this.#concepts.join()) {
      this.#concepts = concepts;
      this.#of.found(concepts);
    }
    await this.paint();
  }

  #style(): Promise<void> {
    this.#styled ??= this.#of.style();
    return this.#styled;
  }

  /** Only while there is something painted. */
  #lookAfter(): void {
    if (this.#highlights.isUsed)
      this.#pulse ??= setInterval(() => {
        this.#of.pulse();
        this.#highlights.reassert();
      }, PULSE);
    else {
      clearInterval(this.#pulse);
      this.#pulse = undefined;
    }
  }
}
