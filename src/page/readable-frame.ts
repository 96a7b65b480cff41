/** Whether and when a frame is worth looking at. */

/** Viewers of other kinds (JSON, XML, pictures) are not ours to look into (RELIABILITY F19). */
const READABLE_TYPES = /^(text\/html|text\/plain|application\/xhtml\+xml)$/;

/** @param type a document's `contentType` */
export function isReadableType(type: string): boolean {
  return READABLE_TYPES.test(type);
}

/** Smaller frames, in CSS pixels, hold counters and buttons. */
const LEAST_WIDTH = 50;
const LEAST_HEIGHT = 20;

/** In Chromium; unknown to TypeScript's DOM, and to Firefox. */
interface MaybePrerendering {
  readonly prerendering?: boolean;
}

/**
 * Calls back when there is something to look at: at once, mostly; for a prerendered page when it is shown (it may
 * never be, RELIABILITY F23), for a tiny frame when it has grown; never for documents of other kinds than pages.
 */
export function whenReadable(window: Window, readable: () => void): void {
  const { document } = window;
  if (!isReadableType(document.contentType)) return;
  if ((document as MaybePrerendering).prerendering)
    document.addEventListener('prerenderingchange', () => whenReadable(window, readable), { once: true });
  else if (window.top !== window && (window.innerWidth < LEAST_WIDTH || window.innerHeight < LEAST_HEIGHT))
    window.addEventListener('resize', () => whenReadable(window, readable), { once: true });
  else readable();
}
