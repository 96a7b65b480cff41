/**
 * Which elements the highlights' style sheet reaches. The sheet comes late, since a page without a mention must not see
 * it (RELIABILITY F2), and a late rule makes the browser compute the style of all it matches anew, with all below that:
 * 2 s at a stretch for a rule without a selector on a page of 500,000 elements (Chromium 156). So each rule names what
 * little it is for: the elements in which a mention comes near the viewport, by their names and classes.
 */
import type { HighlightStyle } from '../core/highlights/highlight-style.ts';
import { findAll } from './page-gate.ts';
import { attributeOf, hostOf, isElement, localNameOf, parentOf, rootOf } from './tree-steps.ts';

/** Where mentions can be painted so that they show, and what makes them so. */
export interface Styling {
  isStyled(element: Element): boolean;
  /** Has elements styled as far as that can be; resolves then. Never rejects. */
  style(elements: Iterable<Element>): Promise<void>;
  /** The same, for a mention that the reader is led to. */
  flash(elements: Iterable<Element>): Promise<void>;
}

/**
 * Inserts the highlights' style sheet for what selectors match, in place of the one `before`; true if it reaches
 * everything from now on. `isLarge`: whether the page is so large that lines under its words would slow it down.
 */
export type InsertStyle = (
  part: { readonly selectors: readonly string[]; readonly isLarge: boolean; readonly isFlash: boolean },
  style: HighlightStyle,
  before: HighlightStyle | null,
) => Promise<boolean>;

/** A page with more elements or text is large: lines under words make each of its changes 8 ms dearer, or more. */
const LARGE = { elements: 20_000, text: 600_000 };

/** Up to so many elements a page is small: whatever is computed anew there, nobody notices. */
const SMALL = 4_000;

/** As many elements as may be computed anew at a stretch: 4 µs each. */
const MOST_AT_ONCE = 8_000;

/** Beyond, to find what a new rule matches alone takes the browser 40 ms: such a page is not marked. */
const MOST_ELEMENTS = 250_000;

/** As many rules may name classes; a page that changes classes all the time gets rules by names, which last. */
const MOST_BY_CLASS = 24;

const SIMPLE_NAME = /^[a-z][a-z\d-]*$/;
const SIMPLE_CLASS = /^[a-z_][\w-]{0,60}$/i;
const MOST_CLASSES = 3;

/** One of the two sheets: what its rules reach by now. */
class Reach {
  /** What was inserted together. */
  readonly inserted: (readonly string[])[] = [];
  readonly selectors = new Set<string>();
  readonly refused = new Set<string>();
  isEverything = false;
  /** The selectors as one. */
  #all = '';

  has(element: Element): boolean {
    if (this.isEverything) return true;
    return this.#all !== '' && Element.prototype.matches.call(inDocument(element), this.#all);
  }

  add(selectors: readonly string[]): void {
    this.inserted.push(selectors);
    for (const selector of selectors) this.selectors.add(selector);
    this.#all = [...this.selectors].join(',');
  }
}

export class StyledElements implements Styling {
  readonly #insert: InsertStyle;
  readonly #textLength: () => number;
  readonly #nextFrame: () => Promise<void>;
  /** `null` until it is known: nothing is marked before. */
  #look: HighlightStyle | null = null;
  readonly #marked = new Reach();
  /** Apart, since each rule makes the style of what it matches dearer, and few readers are ever led to a mention. */
  readonly #flashed = new Reach();
  /** Decided once: a page's marks look alike. */
  #isLarge: boolean | undefined;
  /** One after the other. */
  #turn: Promise<void> = Promise.resolve();

  /**
   * @param textLength of the page, UTF-16 units
   * @param nextFrame resolves when the browser has computed and drawn what was inserted
   */
  constructor(insert: InsertStyle, textLength: () => number, nextFrame: () => Promise<void> = frameDrawn) {
    this.#insert = insert;
    this.#textLength = textLength;
    this.#nextFrame = nextFrame;
  }

  /** Whether some mention stands where the page is too large for it to be marked. */
  get isCapped(): boolean {
    return this.#marked.refused.size > 0;
  }

  isStyled(element: Element): boolean {
    return this.#marked.has(element);
  }

  style(elements: Iterable<Element>): Promise<void> {
    return this.#takeTurn(this.#marked, elements);
  }

  flash(elements: Iterable<Element>): Promise<void> {
    return this.#takeTurn(this.#flashed, elements);
  }

  #takeTurn(reach: Reach, elements: Iterable<Element>): Promise<void> {
    const wanted = [...elements];
    this.#turn = this.#turn.then(() => this.#style(reach, wanted)).catch(() => {});
    return this.#turn;
  }

  /** Has all that is styled look as the reader has chosen now. */
  restyle(look: HighlightStyle): Promise<void> {
    const { markShape, markColour } = look;
    this.#turn = this.#turn.then(async () => {
      const before = this.#look;
      if (before?.markShape === markShape && before.markColour === markColour) return;
      const now = lookOf(look);
      this.#look = now;
      for (const selectors of this.#marked.inserted)
        await this.#insert(this.#part(this.#marked, selectors), now, before);
    });
    return this.#turn;
  }

  #part(reach: Reach, selectors: readonly string[]) {
    return { selectors, isLarge: this.#isLarge === true, isFlash: reach === this.#flashed };
  }

  async #style(reach: Reach, elements: readonly Element[]): Promise<void> {
    const missing = new Set<string>();
    for (const element of elements) {
      if (reach.has(element)) continue;
      const selector = selectorFor(inDocument(element), reach.selectors.size < MOST_BY_CLASS);
      if (!reach.refused.has(selector)) missing.add(selector);
    }
    if (missing.size === 0) return;
    const size = document.getElementsByTagName('*').length;
    this.#isLarge ??= size > LARGE.elements || this.#textLength() > LARGE.text;
    if (size <= SMALL) {
      await this.#add(reach, [...missing]);
      return;
    }
    for (const selector of missing) {
      if (size > MOST_ELEMENTS || !isLight(selector)) reach.refused.add(selector);
      else {
        await this.#add(reach, [selector]);
        await this.#nextFrame();
      }
    }
  }

  async #add(reach: Reach, selectors: readonly string[]): Promise<void> {
    if (!this.#look) return;
    reach.isEverything = await this.#insert(this.#part(reach, selectors), this.#look, null);
    reach.add(selectors);
  }
}

const lookOf = ({ markShape, markColour }: HighlightStyle): HighlightStyle => ({ markShape, markColour });

/** What a rule of the page's document must match: for text in a shadow tree, the host that stands in the document. */
function inDocument(element: Element): Element {
  let at = element;
  for (let host = hostOf(rootOf(at)); host; host = hostOf(rootOf(at))) at = host;
  return at;
}

/** A selector of an element's name and classes; of one without classes, and of its parent's. */
export function selectorFor(element: Element, withClasses = true): string {
  const name = nameOf(element);
  if (!withClasses) return name;
  const classes = classesOf(element);
  if (classes) return name + classes;
  const parent = parentOf(element);
  return parent && isElement(parent) ? `${nameOf(parent)}${classesOf(parent)}>${name}` : name;
}

function nameOf(element: Element): string {
  const name = localNameOf(element);
  return SIMPLE_NAME.test(name) ? name : '*';
}

function classesOf(element: Element): string {
  const classes = (attributeOf(element, 'class') ?? '').split(/\s+/).filter((one) => SIMPLE_CLASS.test(one));
  return classes
    .slice(0, MOST_CLASSES)
    .map((one) => `.${one}`)
    .join('');
}

/** Whether what a selector matches and all below it is few enough. */
function isLight(selector: string): boolean {
  const matched = Document.prototype.querySelectorAll.call(document, selector);
  let count = matched.length;
  for (let at = 0; at < matched.length && count <= MOST_AT_ONCE; at++)
    count += findAll(matched[at] as Element, '*').length;
  return count <= MOST_AT_ONCE;
}

function frameDrawn(): Promise<void> {
  return new Promise((resolve) => {
    // A page that nobody sees draws no frames, and is in no hurry.
    setTimeout(resolve, 500);
    requestAnimationFrame(() => setTimeout(resolve));
  });
}
