/**
 * Tells when a frame of this document goes, or holds another document than before. Its own script cannot always say
 * so: Firefox drops the last message of a frame of another site, whose process ends with it (seen in 153).
 * Frames within shadow trees are not counted: `window.length` leaves them out.
 * @param changed called at most once a task
 */
export function watchChildFrames(page: Window, changed: () => void, signal: AbortSignal): void {
  let count = page.length;
  const observer = new MutationObserver(() => {
    const before = count;
    count = page.length;
    if (count < before) changed();
  });
  observer.observe(page.document, { childList: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect());
  // A frame's load event does not bubble, but it can be caught on its way down.
  page.document.addEventListener(
    'load',
    ({ target }) => {
      if (target instanceof HTMLIFrameElement || target instanceof HTMLFrameElement) changed();
    },
    { capture: true, signal },
  );
}
