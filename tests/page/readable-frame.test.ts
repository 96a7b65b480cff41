import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { isReadableType, whenReadable } from '../../src/page/readable-frame.ts';

/** What the observers of sizes were given, and are still. */
let looks: Set<() => void>;

beforeEach(() => {
  looks = new Set();
  vi.stubGlobal(
    'ResizeObserver',
    class {
      readonly #look: () => void;
      constructor(look: () => void) {
        this.#look = look;
      }
      observe(): void {
        looks.add(this.#look);
      }
      disconnect(): void {
        looks.delete(this.#look);
      }
    },
  );
});
afterEach(() => void vi.unstubAllGlobals());

interface Frame {
  width: number;
  height: number;
  contentType?: string;
  prerendering?: boolean;
  isTop?: boolean;
}

function aFrame({ width, height, contentType = 'text/html', prerendering = false, isTop = false }: Frame) {
  const document = Object.assign(new EventTarget(), { contentType, prerendering, documentElement: {} });
  const frame = Object.assign(new EventTarget(), { innerWidth: width, innerHeight: height, document });
  return Object.assign(frame, { top: isTop ? frame : {} });
}

const asWindow = (frame: ReturnType<typeof aFrame>) => frame as unknown as Window;
/** The browser lays the frame out anew. */
const layOut = () => {
  for (const look of [...looks]) look();
};

describe('at once', () => {
  test.each<[string, Frame]>([
    ['a frame of a usual size', { width: 300, height: 150 }],
    ['the smallest', { width: 50, height: 20 }],
    ['the page itself, whatever its size', { width: 0, height: 0, isTop: true }],
  ])('%s', (_what, frame) => {
    const readable = vi.fn();
    expect(whenReadable(asWindow(aFrame(frame)), readable)).toBe(true);
    expect(readable).toHaveBeenCalledTimes(1);
  });
});

describe('a frame that has no size yet', () => {
  const grow = (frame: ReturnType<typeof aFrame>) =>
    Object.assign(frame, { innerWidth: 300, innerHeight: 150 });

  test('is read when it is laid out first, which is no resize', () => {
    const frame = aFrame({ width: 0, height: 0 });
    const readable = vi.fn();
    expect(whenReadable(asWindow(frame), readable)).toBe(false);
    layOut();
    expect(readable).not.toHaveBeenCalled();
    grow(frame);
    layOut();
    expect(readable).toHaveBeenCalledTimes(1);
  });

  test('is read when it is resized', () => {
    const frame = aFrame({ width: 300, height: 19 });
    const readable = vi.fn();
    whenReadable(asWindow(frame), readable);
    grow(frame);
    frame.dispatchEvent(new Event('resize'));
    expect(readable).toHaveBeenCalledTimes(1);
  });

  test('is read once, and then no longer watched', () => {
    const frame = aFrame({ width: 0, height: 0 });
    const readable = vi.fn();
    whenReadable(asWindow(frame), readable);
    grow(frame);
    layOut();
    frame.dispatchEvent(new Event('resize'));
    layOut();
    expect(readable).toHaveBeenCalledTimes(1);
    expect(looks.size).toBe(0);
  });
});

test('a document that is no longer its window’s is not read, and complains of nothing', () => {
  const frame = aFrame({ width: 300, height: 150 });
  Object.defineProperty(frame, 'innerWidth', {
    get() {
      throw new Error('NS_ERROR_NOT_INITIALIZED');
    },
  });
  const readable = vi.fn();
  expect(whenReadable(asWindow(frame), readable)).toBe(false);
  layOut();
  expect(readable).not.toHaveBeenCalled();
});

test('a prerendered page is read when it is shown', () => {
  const frame = aFrame({ width: 800, height: 600, isTop: true, prerendering: true });
  const readable = vi.fn();
  expect(whenReadable(asWindow(frame), readable)).toBe(false);
  frame.document.prerendering = false;
  frame.document.dispatchEvent(new Event('prerenderingchange'));
  expect(readable).toHaveBeenCalledTimes(1);
});

test.each([
  ['text/html', true],
  ['text/plain', true],
  ['application/xhtml+xml', true],
  ['application/json', false],
  ['image/svg+xml', false],
  ['application/xml', false],
])('a document of type %s is read: %s', (type, isRead) => {
  expect(isReadableType(type)).toBe(isRead);
  const readable = vi.fn();
  whenReadable(asWindow(aFrame({ width: 800, height: 600, contentType: type })), readable);
  expect(readable).toHaveBeenCalledTimes(isRead ? 1 : 0);
});
