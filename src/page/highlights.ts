/**
 * Paints mentions with the CSS Custom Highlight API: the only file that touches `CSS.highlights`. Nothing is added to
 * the page. The page can see what is painted, and take it away (RELIABILITY F1); it is painted again, with patience.
 */
import { MARGIN, NearElements, type ObserveNear, observeNear } from './near-elements.ts';
import type { Styling } from './styled-elements.ts';
import { elementOf, elementsOf, type PlacedMention, stillStands } from './mention-ranges.ts';

/** Neutral: a page that sees it learns that words are marked, no more. `core/highlights` styles both. */
export const HIGHLIGHT = 'marked-term';
export const FLASH = 'marked-term-shown';

/**
 * As many mentions as are simply all painted. Beyond, only those near the viewport are: each painted range makes
 * every frame dearer in which anything on the page changes (300 ranges 4 ms, 1,000 ranges 11 ms, Chromium 156).
 */
const FEW = 24;

/** So often the page's own code may take the highlights away and they come back at once. Then we only try now and then. */
const FIGHTS = 5;
const TRUCE = 30_000;

/** How long a mention that the reader was led to is shown, ms. */
const FLASH_TIME = 1_600;

/** What is used of a `Highlight`: a set of ranges. */
export interface RangeSet {
  readonly size: number;
  priority?: number;
  add(range: AbstractRange): unknown;
  delete(range: AbstractRange): boolean;
  has(range: AbstractRange): boolean;
  clear(): void;
}

/** What is used of the browser; tests hand over their own. */
export interface HighlightTools {
  readonly registry: {
    get(name: string): RangeSet | undefined;
    set(name: string, ranges: RangeSet): unknown;
    delete(name: string): boolean;
  };
  createRangeSet(): RangeSet;
  readonly observeNear: ObserveNear;
  nextFrame(run: () => void): void;
  now(): number;
}

export function browserTools(): HighlightTools {
  return {
    registry: CSS.highlights as unknown as HighlightTools['registry'],
    createRangeSet: () => new Highlight() as unknown as RangeSet,
    observeNear,
    nextFrame: (run) => requestAnimationFrame(run),
    now: () => performance.now(),
  };
}

/** Takes away what an earlier script of ours, from before an update, has left behind. */
export function clearHighlights({ registry }: Pick<HighlightTools, 'registry'> = browserTools()): void {
  registry.delete(HIGHLIGHT);
  registry.delete(FLASH);
}

export class Highlights {
  readonly #tools: HighlightTools;
  readonly #styling: Styling;
  readonly #set: RangeSet;
  /** All that should be painted where it comes into view, by the elements whose coming is watched. */
  #byElement = new Map<Element, PlacedMention[]>();
  #near: NearElements | null = null;
  /** What is painted now, by text node. */
  readonly #painted = new Map<Node, Set<PlacedMention>>();
  #count = 0;
  #isFrameAsked = false;
  #stopScrolling: AbortController | null = null;
  #fights = 0;
  #truceUntil = 0;
  #flashTimer: ReturnType<typeof setTimeout> | undefined;
  #isEnded = false;

  constructor(signal: AbortSignal, styling: Styling, tools: HighlightTools = browserTools()) {
    this.#tools = tools;
    this.#styling = styling;
    this.#set = tools.createRangeSet();
    // The page's own highlights, a search in it for instance, lie above ours.
    this.#set.priority = -1;
    clearHighlights(tools);
    signal.addEventListener('abort', () => {
      this.show([]);
      this.#isEnded = true;
      this.#near?.end();
      clearTimeout(this.#flashTimer);
      clearHighlights(tools);
    });
  }

  /** Whether anything is to be painted, now or when it comes into view. */
  get isUsed(): boolean {
    return this.#byElement.size > 0;
  }

  /** What is painted now. */
  painted(): ReadonlySet<PlacedMention> {
    return new Set([...this.#painted.values()].flatMap((mentions) => [...mentions]));
  }

  /** Paints these and no others. */
  show(mentions: readonly PlacedMention[]): void {
    this.#byElement = new Map();
    for (const mention of mentions) {
      const element = elementOf(mention);
      if (!element) continue;
      const others = this.#byElement.get(element);
      if (others) others.push(mention);
      else this.#byElement.set(element, [mention]);
    }
    if (mentions.length <= FEW) {
      this.#near?.end();
      this.#near = null;
    } else {
      this.#near ??= new NearElements(this.#tools.observeNear, () => this.#paintSoon());
      this.#near.watch([...this.#byElement.keys()]);
    }
    this.#paint();
  }

  /** At most once a frame: while the reader scrolls, elements come and go all the time. */
  #paintSoon(): void {
    if (this.#isFrameAsked) return;
    this.#isFrameAsked = true;
    this.#tools.nextFrame(() => {
      this.#isFrameAsked = false;
      this.#paint();
    });
  }

  #paint(): void {
    const wanted = new Set<PlacedMention>();
    let isCrowded = false;
    for (const element of this.#near?.near ?? this.#byElement.keys()) {
      const mentions = this.#byElement.get(element) ?? [];
      const isLong = this.#near !== null && mentions.length > FEW;
      isCrowded ||= isLong;
      for (const mention of isLong ? nearViewport(mentions) : mentions) wanted.add(mention);
    }
    for (const mentions of this.#painted.values())
      for (const mention of mentions) if (!wanted.has(mention)) this.#unpaint(mention);
    const unstyled = new Set<Element>();
    for (const mention of wanted) {
      const node = mention.ranges[0]?.startContainer;
      const bare = elementsOf(mention).filter((element) => !this.#styling.isStyled(element));
      for (const element of bare) unstyled.add(element);
      if (!node || bare.length > 0 || this.#painted.get(node)?.has(mention) || !stillStands(mention))
        continue;
      for (const range of mention.ranges) {
        this.#set.add(range);
        this.#count++;
        const others = this.#painted.get(range.startContainer);
        if (others) others.add(mention);
        else this.#painted.set(range.startContainer, new Set([mention]));
      }
    }
    this.#register();
    this.#followScrolling(isCrowded);
    if (unstyled.size > 0) void this.#paintStyled(unstyled);
  }

  /** Paints what it can once elements are styled. */
  async #paintStyled(elements: ReadonlySet<Element>): Promise<void> {
    await this.#styling.style(elements);
    if (!this.#isEnded && [...elements].some((element) => this.#styling.isStyled(element))) this.#paint();
  }

  #unpaint(mention: PlacedMention): void {
    for (const range of mention.ranges) {
      this.#set.delete(range);
      const others = this.#painted.get(range.startContainer);
      if (!others?.delete(mention)) continue;
      this.#count--;
      if (others.size === 0) this.#painted.delete(range.startContainer);
    }
  }

  #register(): void {
    if (this.#count === 0) {
      if (this.#tools.registry.get(HIGHLIGHT)) this.#tools.registry.delete(HIGHLIGHT);
    } else if (this.#tools.now() >= this.#truceUntil && this.#tools.registry.get(HIGHLIGHT) !== this.#set)
      this.#tools.registry.set(HIGHLIGHT, this.#set);
  }

  /** The page has written itself anew, which took our listener away. */
  renewed(): void {
    this.#near?.listen();
    this.#followScrolling(false);
  }

  /** An element with very many mentions (a whole book in one) comes near once; then scrolling decides. */
  #followScrolling(isNeeded: boolean): void {
    if (isNeeded === (this.#stopScrolling !== null)) return;
    this.#stopScrolling?.abort();
    this.#stopScrolling = isNeeded ? new AbortController() : null;
    if (this.#stopScrolling)
      document.addEventListener('scroll', () => this.#paintSoon(), {
        passive: true,
        capture: true,
        signal: this.#stopScrolling.signal,
      });
  }

  /**
   * In the microtask of a change, before anything is drawn: takes away what is painted over words that are no more,
   * for a static range would paint whatever stands in their place (RELIABILITY F4), and would keep removed nodes in
   * memory (F5).
   */
  dropChanged(records: readonly MutationRecord[]): void {
    if (this.#count === 0) return;
    if (records.length <= this.#count && !records.some(({ type }) => type === 'childList')) {
      for (const { type, target } of records) if (type === 'characterData') this.#dropAt(target);
    } else {
      // To ask what is painted is cheaper than to wake every node of the page that a record speaks of.
      for (const mentions of this.#painted.values())
        for (const mention of mentions) if (!stillStands(mention)) this.#unpaint(mention);
    }
    if (this.#count === 0) this.#register();
  }

  #dropAt(node: Node): void {
    for (const mention of this.#painted.get(node) ?? []) this.#unpaint(mention);
  }

  /** Call it now and then: what the page took away or added comes back as it was. */
  reassert(): void {
    this.#near?.lookFurther();
    const { registry } = this.#tools;
    const now = this.#tools.now();
    if (this.#count === 0) return;
    if (registry.get(HIGHLIGHT) === this.#set && this.#set.size === this.#count) return;
    if (now < this.#truceUntil) return;
    if (++this.#fights > FIGHTS) this.#truceUntil = now + TRUCE;
    if (this.#set.size !== this.#count) {
      this.#set.clear();
      this.#painted.clear();
      this.#count = 0;
      this.#paint();
    }
    registry.set(HIGHLIGHT, this.#set);
  }

  /** Shows one mention that the reader was led to, for a moment. */
  async flash(mention: PlacedMention): Promise<void> {
    await this.#styling.flash(elementsOf(mention));
    if (this.#isEnded || !stillStands(mention)) return;
    const { ranges } = mention;
    const { registry } = this.#tools;
    const set = this.#tools.createRangeSet();
    set.priority = 1;
    for (const range of ranges) set.add(range);
    registry.set(FLASH, set);
    clearTimeout(this.#flashTimer);
    this.#flashTimer = setTimeout(() => registry.delete(FLASH), FLASH_TIME);
  }
}

/** Of the mentions of one element, in order, those near the viewport: found by halving, since each look costs. */
function nearViewport(mentions: readonly PlacedMention[]): readonly PlacedMention[] {
  const element = mentions[0] && elementOf(mentions[0]);
  // Lines from right to left: rare, and then all are painted.
  if (!element || getComputedStyle(element).writingMode !== 'horizontal-tb') return mentions;
  const measured = document.createRange();
  const topOf = (index: number): number => {
    const range = mentions[index]?.ranges[0];
    if (!range || !stillStands(mentions[index] as PlacedMention)) return Number.NaN;
    measured.setStart(range.startContainer, range.startOffset);
    measured.setEnd(range.endContainer, range.endOffset);
    return measured.getBoundingClientRect().top;
  };
  const firstBelow = (edge: number): number => {
    let low = 0;
    let high = mentions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (topOf(middle) < edge) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const near = mentions.slice(firstBelow(-MARGIN), firstBelow(innerHeight + MARGIN));
  // A live range is dear while it lies in the page; out of it, it waits for the garbage collector.
  measured.setStart(document, 0);
  measured.collapse(true);
  return near;
}
