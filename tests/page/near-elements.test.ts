// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { NearElements } from '../../src/page/near-elements.ts';

/** A browser with a screen of one dimension: each element has a place on it, and looks are taken when we say so. */
class Screen {
  view = { top: 0, bottom: 1_000 };
  readonly places = new Map<Element, number>();
  readonly targets = new Map<Element, boolean | null>();
  /** How often the observer told something. */
  told = 0;
  #told: IntersectionObserverCallback = () => {};

  readonly observe = (told: IntersectionObserverCallback): IntersectionObserver => {
    this.#told = told;
    return {
      observe: (element: Element) => void this.targets.set(element, this.targets.get(element) ?? null),
      unobserve: (element: Element) => void this.targets.delete(element),
      disconnect: () => this.targets.clear(),
    } as IntersectionObserver;
  };

  isNear = (element: Element): boolean => {
    const place = this.places.get(element) ?? Number.NaN;
    return place >= this.view.top && place < this.view.bottom;
  };

  /** As a browser does: of what is new to it, it tells where it is, of the rest what has changed. */
  look(): void {
    const entries = [...this.targets].flatMap(([target, before]) => {
      const isIntersecting = this.isNear(target);
      if (before === isIntersecting) return [];
      this.targets.set(target, isIntersecting);
      return [{ target, isIntersecting } as IntersectionObserverEntry];
    });
    if (entries.length === 0) return;
    this.told++;
    this.#told(entries, {} as IntersectionObserver);
  }
}

let screen: Screen;
let near: NearElements;
let changes: number;

/** Elements one below the other, 50 apart, unless they are placed otherwise. */
function page(count: number, placeOf: (at: number) => number = (at) => at * 50): Element[] {
  screen = new Screen();
  changes = 0;
  near = new NearElements(screen.observe, () => changes++);
  document.body.innerHTML = '<p></p>'.repeat(count);
  const elements = [...document.body.children];
  for (const [at, element] of elements.entries()) screen.places.set(element, placeOf(at));
  return elements;
}

function look(times: number): void {
  for (let time = 0; time < times; time++) screen.look();
}

const places = (elements: Iterable<Element>) =>
  [...elements].map((element) => screen.places.get(element)).sort((a, b) => Number(a) - Number(b));
const expectTruth = (elements: readonly Element[]) =>
  expect(places(near.near)).toEqual(places(elements.filter(screen.isNear)));

/** As many looks as a whole round takes, and some. */
const roundOf = (elements: readonly Element[]) => Math.ceil(elements.length / 128) + 4;

afterEach(() => near.end());

describe('of few, all are looked at', () => {
  test.each([1, 256])('%i', (count) => {
    const elements = page(count);
    near.watch(elements);
    expect(screen.targets.size).toBe(count);
    look(1);
    expectTruth(elements);
    screen.view = { top: 5_000, bottom: 6_000 };
    look(1);
    expectTruth(elements);
  });
});

describe('of many', () => {
  test('some hundreds at a time, and in the end it is known of all', () => {
    const elements = page(4_000);
    near.watch(elements);
    for (let time = 0; time < roundOf(elements); time++) {
      expect(screen.targets.size).toBeLessThan(900);
      look(1);
    }
    expectTruth(elements);
  });

  test('at rest nothing is asked and nothing told', () => {
    const elements = page(4_000);
    near.watch(elements);
    look(roundOf(elements));
    const { told, targets } = screen;
    const before = [...targets.keys()];
    look(5);
    expect(screen.told).toBe(told);
    expect([...targets.keys()]).toEqual(before);
    expect(before.length).toBeLessThan(360);
  });

  test.each([
    ['a little at a time', [200, 600, 1_200, 1_900, 2_600]],
    ['to the end', [199_000]],
    ['to the middle and back', [100_000, 0]],
  ])('what is scrolled to is known two looks later: %s', (_, tops) => {
    const elements = page(4_000);
    near.watch(elements);
    look(roundOf(elements));
    for (const top of tops) {
      screen.view = { top, bottom: top + 2_000 };
      look(2);
      expectTruth(elements);
    }
  });

  // Two columns, boxes in which one scrolls, cards in any order: what follows in the text need not follow on the screen.
  test.each([
    ['two columns', (at: number) => (at % 2_000) * 50],
    ['from bottom to top', (at: number) => (4_000 - at) * 50],
    ['in no order', (at: number) => ((at * 1_571) % 4_000) * 50],
  ])('placed otherwise than they are read, they are found in a round: %s', (_, placeOf) => {
    const elements = page(4_000, placeOf);
    screen.view = { top: 40_000, bottom: 42_000 };
    near.watch(elements);
    look(roundOf(elements));
    expectTruth(elements);
  });

  test.each(['scroll', 'resize', 'click', 'keydown'])('all are looked at again after a %s', (type) => {
    const elements = page(1_000);
    near.watch(elements);
    look(roundOf(elements));
    const shown = elements[517] as Element;
    screen.places.set(shown, 10);
    look(3);
    expect(near.near.has(shown)).toBe(false);
    window.dispatchEvent(new Event(type));
    look(roundOf(elements));
    expectTruth(elements);
  });

  test('what is leapt to, far from all that is looked at, is known soon', () => {
    const elements = page(4_000, (at) => at * 200);
    near.watch(elements);
    look(roundOf(elements));
    // Between two that stand for their chunks.
    screen.view = { top: 16 * 200 * 100 + 600, bottom: 16 * 200 * 100 + 1_800 };
    window.dispatchEvent(new Event('scroll'));
    look(12);
    expectTruth(elements);
  });

  test('what moves by itself is found in time: a group at each pulse', () => {
    const elements = page(1_000);
    near.watch(elements);
    look(roundOf(elements));
    screen.places.set(elements[517] as Element, 10);
    for (let pulse = 0; pulse < roundOf(elements); pulse++) {
      near.lookFurther();
      look(1);
    }
    expectTruth(elements);
  });

  test('what comes is looked at first; what goes is forgotten', () => {
    const elements = page(1_000);
    near.watch(elements);
    look(roundOf(elements));
    const fresh = document.createElement('p');
    document.body.append(fresh);
    screen.places.set(fresh, 20);
    const now = [...elements.slice(3), fresh];
    near.watch(now);
    expect(near.near.has(elements[0] as Element)).toBe(false);
    look(1);
    expectTruth(now);
  });

  test('what has left the page holds nobody up', () => {
    const elements = page(1_000);
    for (const element of elements.slice(0, 200)) {
      element.remove();
      // The browser tells nothing of what is not in the page.
      screen.places.delete(element);
    }
    const { look: tell } = screen;
    screen.look = () => {
      for (const target of screen.targets.keys()) if (!target.isConnected) screen.targets.set(target, false);
      tell.call(screen);
    };
    near.watch(elements);
    look(roundOf(elements));
    expectTruth(elements);
  });

  test('tells of others near only when there are', () => {
    const elements = page(1_000);
    near.watch(elements);
    look(roundOf(elements));
    expect(changes).toBe(1);
    near.lookAround();
    look(roundOf(elements));
    expect(changes).toBe(1);
  });

  test('then few, then none', () => {
    const elements = page(1_000);
    near.watch(elements);
    look(2);
    near.watch(elements.slice(0, 100));
    expect(screen.targets.size).toBe(100);
    near.end();
    expect(screen.targets.size).toBe(0);
    window.dispatchEvent(new Event('scroll'));
    expect(screen.targets.size).toBe(0);
  });
});

test('whatever moves and comes and goes, after a round it is as it is', () => {
  const step = fc.record({
    top: fc.integer({ min: 0, max: 40_000 }),
    moved: fc.array(fc.tuple(fc.nat(899), fc.integer({ min: 0, max: 40_000 })), { maxLength: 20 }),
    from: fc.nat(500),
    count: fc.integer({ min: 1, max: 900 }),
    looks: fc.nat(6),
  });
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 6 }), (steps) => {
      const all = page(900);
      let watched: readonly Element[] = [];
      for (const { top, moved, from, count, looks } of steps) {
        screen.view = { top, bottom: top + 3_000 };
        for (const [at, place] of moved) screen.places.set(all[at] as Element, place);
        watched = all.slice(from, from + count);
        near.watch(watched);
        look(looks);
      }
      near.lookAround();
      look(2 * roundOf(all));
      expectTruth(watched);
      near.end();
    }),
    { numRuns: 60 },
  );
});
