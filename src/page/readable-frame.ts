/** Whether and when a frame is worth reading. */

/** Viewers of other kinds (JSON, XML, pictures) are not ours to look into (RELIABILITY F19). */
const READABLE_TYPES = new Set(['text/html', 'application/xhtml+xml', 'text/plain']);

/** Smaller frames, in CSS pixels, hold counters and buttons. */
const LEAST_WIDTH = 50;
const LEAST_HEIGHT = 20;

export function isReadableType(contentType: string): boolean {
  return READABLE_TYPES.has(contentType);
}

/** In Chromium; unknown to TypeScript's DOM, and to Firefox. */
interface MaybePrerendering {
  readonly prerendering?: boolean;
}

/** Resolves when the reader can see the page: a prerendered one may never be shown (RELIABILITY F23). */
export function whenActivated(document: Document): Promise<unknown> {
  if (!(document as MaybePrerendering).prerendering) return Promise.resolve();
  return new Promise((resolve) => document.addEventListener('prerenderingchange', resolve, { once: true }));
}

/** Resolves when a frame within a page is large enough to hold something to read. */
export function whenLargeEnough(window: Window): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      const isLarge = window.innerWidth >= LEAST_WIDTH && window.innerHeight >= LEAST_HEIGHT;
      if (window.top !== window && !isLarge) return;
      window.removeEventListener('resize', look);
      resolve();
    };
    window.addEventListener('resize', look);
    look();
  });
}
