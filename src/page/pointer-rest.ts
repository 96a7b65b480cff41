/**
 * Tells when the pointer comes to rest. One passive listener and at most one timer; the way to a rest costs a page
 * two assignments a move.
 */

/** So long must the pointer stay where it is, ms: shorter, and cards open on the way to somewhere else. */
const REST = 350;
/** Moves so small are a hand's tremor, CSS pixels. */
const TREMOR = 3;

/** @returns where the pointer is, as far as it has told */
export function onPointerRest(
  told: (x: number, y: number) => void,
  signal: AbortSignal,
): { readonly x: number; readonly y: number } {
  let x = 0;
  let y = 0;
  let movedAt = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = (): void => {
    timer = undefined;
    const wait = movedAt + REST - performance.now();
    if (wait > 1) timer = setTimeout(look, wait);
    else told(x, y);
  };
  document.addEventListener(
    'pointermove',
    (event) => {
      // A finger does not rest, it scrolls; a pressed button selects or drags.
      if (!event.isTrusted || event.pointerType === 'touch' || event.buttons !== 0) return;
      if (Math.abs(event.clientX - x) <= TREMOR && Math.abs(event.clientY - y) <= TREMOR) return;
      x = event.clientX;
      y = event.clientY;
      movedAt = performance.now();
      timer ??= setTimeout(look, REST);
    },
    { passive: true, capture: true, signal },
  );
  const forget = (): void => {
    clearTimeout(timer);
    timer = undefined;
  };
  for (const type of ['pointerdown', 'scroll', 'keydown'])
    document.addEventListener(type, forget, { passive: true, capture: true, signal });
  signal.addEventListener('abort', forget);
  return {
    get x() {
      return x;
    },
    get y() {
      return y;
    },
  };
}
