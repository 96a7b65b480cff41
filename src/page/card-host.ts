/**
 * The one thing that is ever added to a page: an element with a closed shadow root, while a card is open. It is
 * taken away whole, so that the page is byte for byte what it was.
 */
import type { CardPlace, Rect } from './card-place.ts';
import { ancestorsOf, isElement } from './tree-steps.ts';

const XHTML = 'http://www.w3.org/1999/xhtml';

/** Nothing of the page's own style sheets reaches the host; `!important` in a style attribute outdoes them all. */
const HOST_STYLE: Readonly<Record<string, string>> = {
  all: 'initial',
  display: 'block',
  position: 'fixed',
  'z-index': '2147483647',
  margin: '0',
  padding: '0',
  border: '0',
  background: 'transparent',
  overflow: 'visible',
  inset: '0 auto auto 0',
  width: 'max-content',
  height: 'max-content',
  'color-scheme': 'light dark',
};

export class CardHost {
  readonly #host: HTMLElement;
  /** Where the card is drawn. */
  readonly root: ShadowRoot;

  /**
   * @param css the card's style, for a `<style>`: constructed sheets throw in Firefox's content scripts (F10)
   * @param beside what the card stands beside
   */
  constructor(css: string, beside: Element) {
    // In an XML document, `createElement` makes elements of no kind.
    this.#host = document.createElementNS(XHTML, 'div') as HTMLElement;
    for (const [property, value] of Object.entries(HOST_STYLE))
      this.#host.style.setProperty(property, value, 'important');
    this.root = this.#host.attachShadow({ mode: 'closed' });
    const style = document.createElementNS(XHTML, 'style');
    style.textContent = css;
    this.root.append(style);
    // Beside the body, not in it: rules for a last child, and editors that watch the body, stay undisturbed.
    // Within a modal dialog: all that is outside of one takes neither pointer nor focus.
    (modalAround(beside) ?? document.documentElement).append(this.#host);
    // In the top layer no transformed, clipped or stacked ancestor matters.
    this.#host.popover = 'manual';
    this.#host.showPopover();
  }

  /** The card as it is laid out now, CSS pixels of the viewport. */
  get rect(): Rect {
    return this.#host.getBoundingClientRect();
  }

  place({ left, top, height }: CardPlace): void {
    const { style } = this.#host;
    // Not by `left` and `top`: that would count as a shift of the page's layout, which pages measure.
    style.setProperty('translate', `${left}px ${top}px`, 'important');
    style.setProperty('--height', `${height}px`, 'important');
  }

  /** What the page looks like without the card: a look at what lies under a point finds what is under the card. */
  without<T>(look: () => T): T {
    const { style } = this.#host;
    style.setProperty('pointer-events', 'none', 'important');
    try {
      return look();
    } finally {
      style.setProperty('pointer-events', 'auto', 'important');
    }
  }

  /** Whether the focus is in the card. */
  get hasFocus(): boolean {
    return this.root.activeElement !== null;
  }

  /** Whether an event began in the card: from outside, its target is the host. */
  isFrom(event: Event): boolean {
    return event.composedPath().includes(this.#host);
  }

  remove(): void {
    this.#host.remove();
  }
}

function modalAround(element: Element): Element | null {
  for (const above of [element, ...ancestorsOf(element)])
    if (isElement(above) && Element.prototype.matches.call(above, 'dialog:modal')) return above;
  return null;
}
