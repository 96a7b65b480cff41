/** The blocks and mentions of a page as it is now. Reads it once, then only what changed. */
import { type Candidate, findCandidates } from '../core/mentions/find-candidates.ts';
import type { Mention } from '../core/mentions/mention.ts';
import { settleAmbiguity } from '../core/mentions/settle-ambiguity.ts';
import { makeProfile } from '../core/profile/make-profile.ts';
import type { PageDate, PageProfile } from '../core/profile/page-profile.ts';
import type { BlockRole, TextBlock } from '../core/text/text-block.ts';
import type { TermMatcher } from '../core/thesaurus/term-matcher.ts';
import { BlockRoles, mainHeadline } from './block-role.ts';
import { kindOf } from './elements.ts';
import { type PlacedMention, type PiecedText, placeMention } from './mention-ranges.ts';
import type { ShadowSearch } from './shadow-roots.ts';
import type { Slices } from './slices.ts';
import { BlockReader, type Piece, type ReadBlock } from './text-blocks.ts';
import { ancestorsOf, isBefore, isConnected, isElement, parentOf } from './tree-steps.ts';
import { isReadable } from './unread.ts';
import { isShown, rememberShown, type VisibilityTest } from './visibility.ts';

/** More text than any article or book chapter; beyond it a page is not read (`PageProfile.capped`). UTF-16 units. */
const MOST_TEXT = 5_000_000;

/** More candidates than anybody walks through; each costs memory and time at every change of the page. */
const MOST_CANDIDATES = 10_000;

/** How often a first reading starts again because the page took away the place where it stood. */
const TRIES = 4;

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

/** A block in the page: what core sees of it, and what lies behind it. */
class PageBlock implements TextBlock {
  readonly container: Node;
  /** Where it begins: its place among the others. */
  readonly first: Text;
  readonly heading: number;
  readonly linked: number;
  /** Where in `first`; of a text node cut into several blocks each has another. */
  readonly from: number;
  readonly #whole: PiecedText;
  readonly #candidatesOfWhole: readonly Candidate[];
  isGone = false;

  // As of the last settling:
  id = 0;
  section = 0;
  role: BlockRole = 'body';
  candidates: readonly Candidate[];
  #shown: PiecedText;
  /** Which pieces were hidden, as a word. */
  #hidden = '';
  readonly #placed = new Map<string, PlacedMention | null>();

  constructor({ container, heading, linked, text, pieces }: ReadBlock, candidates: readonly Candidate[]) {
    this.container = container;
    const first = pieces[0] as Piece;
    this.first = first.node;
    this.from = first.from;
    this.heading = heading;
    this.linked = linked;
    // The nodes of a block that mentions nothing are never asked for again.
    this.#whole = this.#shown = { text, pieces: candidates.length > 0 ? pieces : [] };
    this.candidates = this.#candidatesOfWhole = candidates;
  }

  get text(): string {
    return this.#shown.text;
  }

  /** How many candidates it has with all its text shown. */
  get mostCandidates(): number {
    return this.#candidatesOfWhole.length;
  }

  get length(): number {
    return this.#whole.text.length;
  }

  isBefore(other: PageBlock): boolean {
    return this.first === other.first ? this.from < other.from : isBefore(this.first, other.first);
  }

  /** Reads again what of it is shown. Only blocks with candidates are looked at so closely. */
  look(isShownNow: VisibilityTest, find: (text: string) => readonly Candidate[]): void {
    const { pieces } = this.#whole;
    const hidden = pieces.map(({ node }) => (isShownAt(node, isShownNow) ? '.' : 'h')).join('');
    if (hidden === (this.#hidden || hidden.replaceAll('h', '.'))) return;
    this.#hidden = hidden;
    this.#placed.clear();
    if (!hidden.includes('h')) {
      this.#shown = this.#whole;
      this.candidates = this.#candidatesOfWhole;
      return;
    }
    let text = '';
    const left: Piece[] = [];
    pieces.forEach((piece, index) => {
      if (hidden[index] === 'h') return;
      left.push({ ...piece, start: text.length });
      text += this.#whole.text.slice(piece.start, pieces[index + 1]?.start);
    });
    this.#shown = { text, pieces: left };
    this.candidates = find(text);
  }

  /** The same place as long as the block stays as it is, so that nothing is painted anew without need. */
  place(mention: Mention): PlacedMention | null {
    const key = `${mention.start} ${mention.end} ${mention.concept}`;
    let placed = this.#placed.get(key);
    if (placed === undefined) {
      placed = placeMention(this.#shown, mention);
      this.#placed.set(key, placed);
    }
    return placed;
  }
}

function isShownAt(node: Text, isShownNow: VisibilityTest): boolean {
  const parent = parentOf(node);
  return parent !== null && isShownNow(parent);
}

export class PageReading {
  readonly matcher: TermMatcher;
  readonly #shadowOf: ShadowSearch;
  readonly #isShown: VisibilityTest;
  readonly #slices: Slices;
  /** In reading order. */
  #blocks: PageBlock[] = [];
  #byContainer = new Map<Node, PageBlock[]>();
  #textLength = 0;
  #candidateCount = 0;
  #mentions: readonly Mention[] = [];
  #profile: PageProfile | null = null;

  constructor(of: {
    readonly matcher: TermMatcher;
    readonly shadowOf: ShadowSearch;
    readonly slices: Slices;
    readonly isShown?: VisibilityTest;
  }) {
    this.matcher = of.matcher;
    this.#shadowOf = of.shadowOf;
    this.#slices = of.slices;
    this.#isShown = of.isShown ?? isShown;
  }

  /** Everything mentioned, in reading order, themes among it. */
  get mentions(): readonly Mention[] {
    return this.#mentions;
  }

  get blocks(): readonly TextBlock[] {
    return this.#blocks;
  }

  /** Where a mention stands; `null` where it stands in nothing that can be painted. */
  place(mention: Mention): PlacedMention | null {
    return this.#blocks[mention.block]?.place(mention) ?? null;
  }

  /** Reads everything below a root, and forgets what it knew. False where the slices were ended from outside. */
  async readAll(root: Node): Promise<boolean> {
    for (let tried = 0; tried < TRIES; tried++) {
      this.#blocks = [];
      this.#byContainer = new Map();
      this.#textLength = this.#candidateCount = 0;
      const reader = this.#reader((block) => this.#blocks.push(block));
      const walk = reader(root, false);
      if (!(await this.#slices.run((isOver) => walk.step(isOver) || this.#isFull))) return false;
      if (!walk.isLost) break;
    }
    return this.settle();
  }

  /** Reads again what changed. False where the slices were ended from outside. */
  async readChanged({ added, rewritten, touched }: ChangedParts): Promise<boolean> {
    const fresh: PageBlock[] = [];
    const reader = this.#reader((block) => fresh.push(block));
    const ownTexts = new Set([...rewritten, ...[...touched].filter((part) => this.#byContainer.has(part))]);
    for (const part of [...added, ...ownTexts]) {
      const ownTextOnly = !added.has(part);
      if (isWithin(part, added)) continue;
      this.#forget(part);
      if (!isConnected(part)) continue;
      if (!isReadable(part)) {
        // It has become a place to type in.
        for (const block of this.#blocks) if (isWithin(block.container, new Set([part]))) this.#drop(block);
        continue;
      }
      const walk = reader(part, ownTextOnly);
      // What is lost here comes as another change.
      if (!(await this.#slices.run((isOver) => walk.step(isOver) || this.#isFull))) return false;
    }
    return (await this.#slices.run(() => this.#putInPlace(fresh))) && this.settle();
  }

  get #isFull(): boolean {
    return this.#textLength >= MOST_TEXT || this.#candidateCount >= MOST_CANDIDATES;
  }

  #reader(found: (block: PageBlock) => void): (root: Node, ownTextOnly: boolean) => BlockReader {
    return (root, ownTextOnly) => {
      // A link around whole blocks: its own text belongs to the block around it.
      const isInline = isElement(root) && kindOf(root) !== 'block';
      return new BlockReader(root, {
        shadowOf: this.#shadowOf,
        ownTextOnly,
        entered: (container) => this.#forget(container),
        found: (read) => {
          if (this.#isFull || (isInline && read.container === root)) return;
          const block = new PageBlock(read, this.#find(read.text));
          this.#textLength += block.length;
          this.#candidateCount += block.mostCandidates;
          const others = this.#byContainer.get(read.container);
          if (others) others.push(block);
          else this.#byContainer.set(read.container, [block]);
          found(block);
        },
      });
    };
  }

  #find(text: string): readonly Candidate[] {
    return findCandidates({ id: 0, text, role: 'body', section: 0 }, this.matcher);
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
  #putInPlace(fresh: readonly PageBlock[]): true {
    for (const block of this.#blocks)
      if (!isConnected(block.container) || !isConnected(block.first)) this.#drop(block);
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

  /** Decides anew what is mentioned: what is shown may have changed, and what the page is about. */
  settle(): Promise<boolean> {
    return this.#slices.run(() => {
      const isShownNow = rememberShown(this.#isShown);
      let section = 0;
      this.#blocks.forEach((block, index) => {
        if (block.heading > 0) section++;
        block.id = index;
        block.section = section;
      });
      const read = this.#blocks.filter(({ mostCandidates }) => mostCandidates > 0);
      for (const block of read) block.look(isShownNow, (text) => this.#find(text));
      this.#tellRoles(read, isShownNow);
      this.#mentions = settleAmbiguity(
        read
          .filter(({ candidates }) => candidates.length > 0)
          .map((block) => ({ block, candidates: block.candidates })),
        this.matcher,
      );
      this.#profile = null;
      return true;
    });
  }

  #tellRoles(blocks: readonly PageBlock[], isShownNow: VisibilityTest): void {
    const headline = mainHeadline(
      this.#blocks.filter(({ heading, first }) => heading === 1 && isShownAt(first, isShownNow)),
    );
    const roles = new BlockRoles(headline);
    for (const block of blocks) block.role = roles.roleOf(block);
  }

  /**
   * What the page is about. Made when it is asked for: most pages with a mention are read, and never asked about, and
   * telling the role and visibility of every block costs more than reading them.
   */
  profile(facts: PageFacts): PageProfile {
    if (!this.#profile) {
      const isShownNow = rememberShown(this.#isShown);
      const shown = this.#blocks.filter(
        (block) => block.mostCandidates > 0 || isShownAt(block.first, isShownNow),
      );
      this.#tellRoles(shown, isShownNow);
      this.#profile = makeProfile({
        ...facts,
        blocks: shown,
        mentions: this.#mentions,
        matcher: this.matcher,
        capped:
          this.#textLength >= MOST_TEXT
            ? 'text'
            : this.#candidateCount >= MOST_CANDIDATES
              ? 'mentions'
              : null,
      });
    }
    return this.#profile;
  }
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
