/** The blocks and mentions of a page as it is now. Reads it once, then only what changed. */
import { isAnchorAt } from '../core/mentions/find-candidates.ts';
import { type FoundForms, MetConcepts } from '../core/mentions/found-forms.ts';
import type { Mention } from '../core/mentions/mention.ts';
import { settling } from '../core/mentions/settle-ambiguity.ts';
import type { makeProfile } from '../core/profile/make-profile.ts';
import type { PageDate, PageProfile } from '../core/profile/page-profile.ts';
import type { TextBlock } from '../core/text/text-block.ts';
import type { ConceptId } from '../core/thesaurus/thesaurus.ts';
import { BlockRoles, mainHeadline } from './block-role.ts';
import { kindOf } from './elements.ts';
import type { PlacedMention } from './mention-ranges.ts';
import { isShownAt, PageBlock } from './page-block.ts';
import type { ShadowSearch } from './shadow-roots.ts';
import type { Slices } from './slices.ts';
import { BlockReader } from './text-blocks.ts';
import { aboveOf, ancestorsOf, isConnected, isElement } from './tree-steps.ts';
import { isDraft, isReadable, isUnread } from './unread.ts';
import { isShown, rememberShown, type VisibilityTest } from './visibility.ts';

/** More text than any article or book chapter; beyond it a page is not read (`PageProfile.capped`). UTF-16 units. */
const MOST_TEXT = 5_000_000;

/** More candidates than anybody walks through; each costs memory and time at every change of the page. */
const MOST_CANDIDATES = 10_000;

/** How many blocks are looked at between two looks at the clock. */
const BLOCKS_A_LOOK = 32;

/** How often a first reading starts again because the page took away the place where it stood. */
const TRIES = 4;

/**
 * How much text is asked about at once, UTF-16 units and texts: some ms of matching, so that the answers to one
 * question and the reading for the next go on side by side.
 */
const TEXT_AT_ONCE = 65_536;
const TEXTS_AT_ONCE = 1_000;

/** How many blocks that are in part hidden are asked about at once: as a block is at most 20,000 units, as much text. */
const PARTS_AT_ONCE = 32;

/** As many questions as wait for answers while the reading goes on. */
const QUESTIONS_AHEAD = 2;

/** Finds all forms of the thesaurus in texts; `null` where there will be no answer any more. */
export type FindForms = (texts: readonly string[]) => Promise<FoundForms | null>;

/** What changed on a page, as far as reading goes. */
export interface ChangedParts {
  /** Elements and shadow roots that are new, with all below them. */
  readonly added: ReadonlySet<Node>;
  /** Block elements and shadow roots whose own text changed. */
  readonly rewritten: ReadonlySet<Node>;
  /** Such whose children changed: their own text, if they have any, may be divided otherwise now. */
  readonly touched: ReadonlySet<Node>;
}

/** What the page says of itself, outside its text. */
export interface PageFacts {
  readonly title: string;
  readonly language: string | null;
  readonly date: PageDate | null;
}

export class PageReading {
  readonly #find: FindForms;
  readonly #met = new MetConcepts();
  readonly #shadowOf: ShadowSearch;
  readonly #isShown: VisibilityTest;
  readonly #slices: Slices;
  /** In reading order; being changed while a reading is under way. */
  #blocks: PageBlock[] = [];
  /** Those that the mentions were found in: asked for between two slices, both belong together. */
  #settled: readonly PageBlock[] = [];
  #byContainer = new Map<Node, PageBlock[]>();
  #textLength = 0;
  #candidateCount = 0;
  #headline: PageBlock | null = null;
  /** Blocks of which it is not known yet what they hold, their text's length, and the answers that are waited for. */
  #unasked: PageBlock[] = [];
  #unaskedLength = 0;
  #answers: Promise<boolean>[] = [];
  #mentions: readonly Mention[] = [];
  #profile: PageProfile | null = null;

  constructor(of: {
    readonly find: FindForms;
    readonly shadowOf: ShadowSearch;
    readonly slices: Slices;
    readonly isShown?: VisibilityTest;
  }) {
    this.#find = of.find;
    this.#shadowOf = of.shadowOf;
    this.#slices = of.slices;
    this.#isShown = of.isShown ?? isShown;
  }

  /** Everything mentioned, in reading order, themes among it. */
  get mentions(): readonly Mention[] {
    return this.#mentions;
  }

  /** Whether mentions of a concept are painted and listed; themes are only read. */
  isPainted(concept: ConceptId): boolean {
    return this.#met.isPainted(concept);
  }

  /** Of all text that was read, UTF-16 units. */
  get textLength(): number {
    return this.#textLength;
  }

  get blocks(): readonly TextBlock[] {
    return this.#settled;
  }

  /** Where a mention stands; `null` where it stands in nothing that can be painted. */
  place(mention: Mention): PlacedMention | null {
    return this.#settled[mention.block]?.place(mention) ?? null;
  }

  /** Reads everything below a root, and forgets what it knew. False where the slices were ended from outside. */
  async readAll(root: Node): Promise<boolean> {
    for (let tried = 0; tried < TRIES; tried++) {
      this.#blocks = [];
      this.#byContainer = new Map();
      this.#textLength = this.#candidateCount = 0;
      if (!isReadable(root)) break;
      const reader = this.#reader((block) => this.#blocks.push(block));
      const walk = reader([root], false);
      if (!(await this.#walk(walk)) || !(await this.#hearAll())) return false;
      if (!walk.isLost) break;
    }
    return this.settle();
  }

  /**
   * Reads again what changed. False where the slices were ended from outside.
   * @param everywhere see `settle`
   */
  async readChanged({ added, rewritten, touched }: ChangedParts, everywhere = true): Promise<boolean> {
    if (isDraft()) return this.readAll(document);
    const fresh: PageBlock[] = [];
    const reader = this.#reader((block) => fresh.push(block));
    const ownTexts = new Set([...rewritten, ...[...touched].filter((part) => this.#byContainer.has(part))]);
    const isWithinAdded = remembered((around) => added.has(around) || isWithin(around, added));
    const isRead = remembered(isReadable);
    /** New parts side by side, as most are, are read in one walk. */
    let together: Node[] = [];
    let parent: Node | null = null;
    // What is lost on the way comes as another change.
    const readTogether = async (): Promise<boolean> => {
      const parts = together;
      together = [];
      return parts.length === 0 || this.#walk(reader(parts, false));
    };
    for (const part of [...added, ...ownTexts]) {
      const around = aboveOf(part);
      if (around && isWithinAdded(around)) continue;
      this.#forget(part);
      if (!isConnected(part)) continue;
      const isOfElement = around !== null && isElement(around) && isElement(part);
      if (isOfElement ? !isRead(around) || isUnread(part) : !isReadable(part)) {
        // It has become a place to type in.
        for (const block of this.#blocks) if (isWithin(block.container, new Set([part]))) this.#drop(block);
        continue;
      }
      const isNewBlock = isElement(part) && added.has(part) && kindOf(part) === 'block';
      if (!isNewBlock || around !== parent) if (!(await readTogether())) return false;
      parent = around;
      if (isNewBlock) together.push(part);
      else if (!(await this.#walk(reader([part], !added.has(part))))) return false;
    }
    if (!(await readTogether())) return false;
    return (await this.#hearAll()) && (await this.#putInPlace(fresh)) && this.settle(everywhere);
  }

  get #isFull(): boolean {
    return this.#textLength >= MOST_TEXT || this.#candidateCount >= MOST_CANDIDATES;
  }

  #reader(found: (block: PageBlock) => void): (roots: readonly Node[], ownTextOnly: boolean) => BlockReader {
    return (roots, ownTextOnly) => {
      // A link around whole blocks: its own text belongs to the block around it.
      const [root] = roots;
      const isInline = root && isElement(root) && kindOf(root) !== 'block';
      return new BlockReader(roots, {
        shadowOf: this.#shadowOf,
        ownTextOnly,
        entered: (container) => this.#forget(container),
        found: (read) => {
          if (this.#isFull || (isInline && read.container === root)) return;
          const block = new PageBlock(read);
          this.#textLength += block.length;
          this.#unasked.push(block);
          this.#unaskedLength += block.length;
          const others = this.#byContainer.get(read.container);
          if (others) others.push(block);
          else this.#byContainer.set(read.container, [block]);
          found(block);
        },
      });
    };
  }

  get #isEnoughToAsk(): boolean {
    return this.#unaskedLength >= TEXT_AT_ONCE || this.#unasked.length >= TEXTS_AT_ONCE;
  }

  /** Walks on to the end, asking on the way what the blocks hold. False where it was ended from outside. */
  async #walk(walk: BlockReader): Promise<boolean> {
    for (let isAtEnd = false; !isAtEnd; ) {
      const isRun = await this.#slices.run((isOver) => {
        isAtEnd = walk.step(() => isOver() || this.#isEnoughToAsk) || this.#isFull;
        return isAtEnd || this.#isEnoughToAsk;
      });
      if (!isRun) return false;
      if (this.#isEnoughToAsk) this.#ask();
      if (this.#answers.length >= QUESTIONS_AHEAD && !(await this.#answers.shift())) return false;
    }
    return true;
  }

  /** Asks what the blocks hold that nobody has asked about. */
  #ask(): void {
    const blocks = this.#unasked.filter(({ isGone }) => !isGone);
    this.#unasked = [];
    this.#unaskedLength = 0;
    if (blocks.length > 0)
      this.#answers.push(
        this.#candidatesIn(blocks.map(({ text }) => text)).then((found) => {
          found?.forEach((candidates, index) => {
            const block = blocks[index] as PageBlock;
            block.take(this.#candidateCount < MOST_CANDIDATES ? candidates : []);
            if (!block.isGone) this.#candidateCount += block.mostCandidates;
          });
          return found !== null;
        }),
      );
  }

  /** Asks what is left to ask, and waits until all is answered. */
  async #hearAll(): Promise<boolean> {
    this.#ask();
    const answers = this.#answers;
    this.#answers = [];
    return (await Promise.all(answers)).every(Boolean);
  }

  async #candidatesIn(texts: readonly string[]): Promise<ReturnType<MetConcepts['meet']> | null> {
    const found = await this.#find(texts);
    return found && this.#met.meet(found);
  }

  #forget(container: Node): void {
    for (const block of this.#byContainer.get(container) ?? []) this.#drop(block);
    this.#byContainer.delete(container);
  }

  #drop(block: PageBlock): void {
    if (block.isGone) return;
    block.isGone = true;
    this.#textLength -= block.length;
    this.#candidateCount -= block.mostCandidates;
  }

  /** Takes out what is gone, and puts what is new where it stands in the page. */
  async #putInPlace(fresh: readonly PageBlock[]): Promise<boolean> {
    const blocks = this.#blocks;
    let looked = 0;
    const isLooked = await this.#slices.run((isOver) => {
      for (; looked < blocks.length; looked++) {
        const block = blocks[looked] as PageBlock;
        if (!isConnected(block.container) || !isConnected(block.first)) this.#drop(block);
        if (looked % BLOCKS_A_LOOK === 0 && isOver()) {
          looked++;
          return false;
        }
      }
      return true;
    });
    return isLooked && this.#slices.run(() => this.#mix(fresh));
  }

  #mix(fresh: readonly PageBlock[]): true {
    const kept = this.#blocks.filter(({ isGone }) => !isGone);
    for (const [container, blocks] of this.#byContainer)
      if (blocks.every(({ isGone }) => isGone)) this.#byContainer.delete(container);
    // What is new mostly comes together and at the end; then each place is found with the first look.
    let at = kept.length;
    for (const block of fresh) {
      if (block.isGone) continue;
      if (!fits(block, kept, at)) at = placeAmong(kept, block);
      kept.splice(at, 0, block);
      at++;
    }
    this.#blocks = kept;
    return true;
  }

  /**
   * Decides anew what is mentioned: what is shown may have changed, and what the page is about. False where the slices
   * were ended from outside.
   * @param everywhere whether all blocks are looked at, or only those that nobody looked at yet
   */
  async settle(everywhere = true): Promise<boolean> {
    const blocks = this.#blocks;
    const isAnyAnchor = blocks.some(({ hasAnchor }) => hasAnchor);
    if (isAnyAnchor && !(await this.#look(blocks, everywhere))) return false;
    const steps = isAnyAnchor ? settling({ [Symbol.iterator]: () => shown(blocks) }, this.#met) : null;
    return this.#slices.run((isOver) => {
      let mentions: readonly Mention[] = [];
      for (let step = 1; steps; step++) {
        const { done, value } = steps.next();
        if (done) {
          mentions = value;
          break;
        }
        if (step % BLOCKS_A_LOOK === 0 && isOver()) return false;
      }
      this.#mentions = mentions;
      this.#settled = blocks;
      this.#profile = null;
      return true;
    });
  }

  /** Looks which blocks are shown and what part of the page each plays. */
  async #look(blocks: readonly PageBlock[], everywhere: boolean): Promise<boolean> {
    const isShownNow = rememberShown(this.#isShown);
    const headline = mainHeadline(
      blocks.filter(({ heading, first }) => heading === 1 && isShownAt(first, isShownNow)),
    );
    const roles = new BlockRoles(headline);
    const isAll = everywhere || headline !== this.#headline;
    this.#headline = headline;
    let section = 0;
    /** In part hidden otherwise than before. */
    const changed: PageBlock[] = [];
    let at = 0;
    const isLooked = await this.#slices.run((isOver) => {
      for (; at < blocks.length; at++) {
        const block = blocks[at] as PageBlock;
        if (block.heading > 0) section++;
        block.id = at;
        block.section = section;
        if (isAll || !block.isLookedAt) {
          if (block.look(isShownNow)) changed.push(block);
          // By what is shown of it now.
          block.role = roles.roleOf(block);
        }
        if (at % BLOCKS_A_LOOK === 0 && isOver()) {
          at++;
          return false;
        }
      }
      return true;
    });
    if (!isLooked || changed.length === 0) return isLooked;
    for (let from = 0; from < changed.length; from += PARTS_AT_ONCE) {
      const parts = changed.slice(from, from + PARTS_AT_ONCE);
      const found = await this.#candidatesIn(parts.map(({ text }) => text));
      if (!found) return false;
      for (const [index, candidates] of found.entries()) parts[index]?.takeShown(candidates);
    }
    return true;
  }

  /** What the page is about. Made when it is asked for: most pages that are read are never asked about. */
  profile(facts: PageFacts, make: typeof makeProfile): PageProfile {
    this.#profile ??= make({
      ...facts,
      blocks: this.#settled.filter(({ isShown }) => isShown),
      mentions: this.#mentions,
      isAnchor: ({ block, start, end }) => isAnchorAt(this.#settled[block]?.candidates ?? [], start, end),
      names: this.#met,
      capped: this.#capped,
    });
    return this.#profile;
  }

  get #capped(): PageProfile['capped'] {
    if (this.#textLength >= MOST_TEXT) return 'text';
    return this.#candidateCount >= MOST_CANDIDATES ? 'mentions' : null;
  }
}

function* shown(blocks: readonly PageBlock[]): Generator<PageBlock> {
  for (const block of blocks) if (block.isShown) yield block;
}

/** The same, each node asked once. */
function remembered(is: (node: Node) => boolean): (node: Node) => boolean {
  const known = new Map<Node, boolean>();
  return (node) => {
    const before = known.get(node);
    if (before !== undefined) return before;
    const now = is(node);
    known.set(node, now);
    return now;
  };
}

function isWithin(part: Node, parts: ReadonlySet<Node>): boolean {
  for (const above of ancestorsOf(part)) if (parts.has(above)) return true;
  return false;
}

/** Whether a block stands between its neighbours if put at a place. */
function fits(block: PageBlock, among: readonly PageBlock[], at: number): boolean {
  return (among[at - 1]?.isBefore(block) ?? true) && (!among[at] || block.isBefore(among[at]));
}

function placeAmong(blocks: readonly PageBlock[], block: PageBlock): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (blocks[middle]?.isBefore(block)) low = middle + 1;
    else high = middle;
  }
  return low;
}
