/**
 * Which of many elements are near the viewport. The browser's own observer answers that whatever moves them (scrolling,
 * a page within the page, a carousel), but each look costs 0.75 µs an element, in every frame in which anything on the
 * page changes (Chromium 156). So it looks at those around the ones that are near, and at one in so many of the others;
 * through all the rest it goes in groups, whenever something may have moved them.
 */

import { isConnected } from './tree-steps.ts';

/** How far beyond the viewport counts as near, CSS pixels. */
export const MARGIN = 200;

/** How often the browser looks at most, ms (Chromium; others look in every frame). */
const LOOKS = 100;

/** Up to so many are all looked at. */
const MOST = 256;

/** Neighbours in reading order come near together: so many are one chunk, and the first stands for it. */
const CHUNK = 16;

/** So many chunks before and behind one that is near are looked at, too: what is scrolled to between two looks. */
const AROUND = 2;

/** Of the rest so many at a time; more where nothing is near, since the reader has leapt to a place unknown to us. */
const GROUP = 128;
const GROUP_OF_LEAP = 512;

/** What may move elements without a change that a `MutationObserver` hears of: a style for what is chosen or pressed. */
const MOVES = ['scroll', 'resize', 'click', 'keydown'];

/** Makes an observer; tests hand over their own. */
export type ObserveNear = (told: IntersectionObserverCallback) => IntersectionObserver;

export function observeNear(told: IntersectionObserverCallback): IntersectionObserver {
  const options = { rootMargin: `${MARGIN}px`, delay: LOOKS };
  return new IntersectionObserver(told, options as IntersectionObserverInit);
}

export class NearElements {
  readonly #observer: IntersectionObserver;
  /** In reading order. */
  #elements: readonly Element[] = [];
  #places = new Map<Element, number>();
  /** What the browser looks at, and what of that is near as far as it has told. */
  readonly #targets = new Set<Element>();
  readonly #near = new Set<Element>();
  /** The group that is being looked at, as far as the browser has not told of it. */
  readonly #group = new Set<Element>();
  /** Where the next group begins, and how many elements are still to be looked at in this round. */
  #next = 0;
  #left = 0;
  #listening: AbortController | null = null;

  /** @param changed called when others may be near than before */
  constructor(observe: ObserveNear, changed: () => void) {
    this.#observer = observe((entries) => {
      const before = this.#near.size;
      let hasGone = false;
      for (const { target, isIntersecting } of entries) {
        // Told of what is looked at no more: the browser had it in hand.
        if (!this.#targets.has(target)) continue;
        this.#group.delete(target);
        if (isIntersecting) this.#near.add(target);
        else if (this.#near.delete(target)) hasGone = true;
      }
      const isOther = hasGone || this.#near.size !== before;
      this.#look();
      if (isOther) changed();
    });
  }

  /** Near as far as is known; in no order. */
  get near(): ReadonlySet<Element> {
    return this.#near;
  }

  /** @param elements in reading order, each once */
  watch(elements: readonly Element[]): void {
    const before = this.#places;
    this.#elements = elements;
    this.#places = new Map(elements.map((element, place) => [element, place]));
    // Those that came are looked at first; of a page that is new, those that it begins with.
    this.#group.clear();
    for (const element of elements)
      if (this.#group.size < GROUP && !before.has(element) && isConnected(element)) this.#group.add(element);
    this.#left = elements.length;
    this.#look();
    this.listen();
  }

  /** Something may have moved them: all are looked at once more, one group after the other. */
  lookAround(): void {
    const isAtIt = this.#left > 0 || this.#group.size > 0;
    this.#left = this.#elements.length;
    if (!isAtIt) this.#look();
  }

  /** Nothing is known to have moved them: one group more. */
  lookFurther(): void {
    if (this.#left > 0 || this.#group.size > 0) return;
    this.#left = 1;
    this.#look();
  }

  /** Call it again when the page has written itself anew, which takes all listeners away (RELIABILITY F20). */
  listen(): void {
    this.#listening?.abort();
    this.#listening = null;
    if (this.#elements.length <= MOST) return;
    this.#listening = new AbortController();
    const options = { passive: true, capture: true, signal: this.#listening.signal };
    for (const type of MOVES) window.addEventListener(type, () => this.lookAround(), options);
  }

  end(): void {
    this.#listening?.abort();
    this.#observer.disconnect();
    this.#elements = [];
    this.#places.clear();
    this.#targets.clear();
    this.#near.clear();
  }

  /** Has the browser look at what it should look at now. */
  #look(): void {
    const elements = this.#elements;
    if (elements.length <= MOST) {
      this.#left = 0;
      this.#group.clear();
      this.#set(new Set(elements));
      return;
    }
    const most = this.#near.size > 0 ? GROUP : GROUP_OF_LEAP;
    while (this.#group.size === 0 && this.#left > 0) {
      for (let count = 0; count < most; count++) {
        const element = elements[(this.#next + count) % elements.length] as Element;
        // Of those that it looks at already it tells only what is new; of those that are gone, nothing.
        if (!this.#targets.has(element) && isConnected(element)) this.#group.add(element);
      }
      this.#next = (this.#next + most) % elements.length;
      this.#left -= most;
    }
    const chunks = new Set<number>();
    for (const element of this.#near) {
      const place = this.#places.get(element);
      if (place === undefined) continue;
      const chunk = Math.floor(place / CHUNK);
      for (let around = chunk - AROUND; around <= chunk + AROUND; around++) chunks.add(around);
    }
    const wanted = new Set(this.#group);
    for (let chunk = 0; chunk * CHUNK < elements.length; chunk++) {
      const end = chunks.has(chunk) ? CHUNK : 1;
      for (const element of elements.slice(chunk * CHUNK, chunk * CHUNK + end)) wanted.add(element);
    }
    // Many a reader leaps to the end.
    wanted.add(elements.at(-1) as Element);
    this.#set(wanted);
  }

  #set(wanted: ReadonlySet<Element>): void {
    for (const element of this.#targets)
      if (!wanted.has(element)) {
        this.#observer.unobserve(element);
        this.#targets.delete(element);
        this.#near.delete(element);
        this.#group.delete(element);
      }
    for (const element of wanted)
      if (!this.#targets.has(element)) {
        this.#targets.add(element);
        this.#observer.observe(element);
      }
  }
}
