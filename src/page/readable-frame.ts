/**
 * Whether and when a frame is worth reading. Asked when its gate has opened: to ask first would cost every page as much
 * as a third of its gate.
 */

/** Smaller frames, in CSS pixels, hold counters and buttons. */
const LEAST_WIDTH = 50;
const LEAST_HEIGHT = 20;

/** In Chromium; unknown to TypeScript's DOM, and to Firefox. */
interface MaybePrerendering {
  readonly prerendering?: boolean;
}

/**
 * Viewers of other kinds (JSON, XML, pictures) are not ours to look into (RELIABILITY F19).
 * @param type a document's `contentType`
 */
export function isReadableType(type: string): boolean {
  return /^(text\/html|text\/plain|application\/xhtml\+xml)$/.test(type);
}

/**
 * Calls back when there is something to read: at once, mostly; for a prerendered page when it is shown (it may
 * never be, RELIABILITY F23), for a tiny frame when it has grown; never for documents of other kinds than pages.
 * False where not at once.
 */
export function whenReadable(window: Window, readable: () => void): boolean {
  const { document } = window;
  const again = (): void => void whenReadable(window, readable);
  if (!isReadableType(document.contentType)) return false;
  if ((document as MaybePrerendering).prerendering) {
    document.addEventListener('prerenderingchange', again, { once: true });
    return false;
  }
  if (isTiny(window)) {
    whenGrown(window, again);
    return false;
  }
  readable();
  return true;
}

function isTiny(window: Window): boolean {
  try {
    return window.top !== window && (window.innerWidth < LEAST_WIDTH || window.innerHeight < LEAST_HEIGHT);
  } catch {
    // Of a document that another has taken the place of, Firefox tells neither (NS_ERROR_NOT_INITIALIZED).
    return true;
  }
}

/**
 * A frame of another process is asked before it has any size, now and then, and its first size is no `resize` (Chromium
 * 156). Only an observer tells of that; only the event tells of a viewport that grows around a page that does not.
 */
function whenGrown(window: Window, grown: () => void): void {
  const look = (): void => {
    if (isTiny(window)) return;
    observer.disconnect();
    window.removeEventListener('resize', look);
    grown();
  };
  const observer = new ResizeObserver(look);
  observer.observe(window.document.documentElement);
  window.addEventListener('resize', look);
}
