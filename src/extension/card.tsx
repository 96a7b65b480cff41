/** Entry: the card. The background puts it into a frame when a card is first asked for there. */
import { render } from 'preact';
import { CardHost } from '../page/card-host.ts';
import { isIn, isOnTheWay, placeCard } from '../page/card-place.ts';
import { linesOf } from '../page/mention-at-point.ts';
import { elementOf } from '../page/mention-ranges.ts';
import { Card } from '../ui/Card.tsx';
import { WordingProvider } from '../ui/wording.tsx';
import { type CardOptions, offerCard } from './card-script.ts';
import { CARD_STYLE } from './card-style.ts';
import { pageWording } from './page-wording.ts';

/** So long may the pointer be astray before the card closes, ms: hands do not draw straight lines. */
const ASTRAY = 300;

let open: AbortController | null = null;

function openCard({ pointed, content, page, by, signal }: CardOptions): void {
  open?.abort();
  const closing = new AbortController();
  open = closing;
  const close = (): void => closing.abort();
  const until = AbortSignal.any([closing.signal, signal]);

  const { mention } = pointed;
  const host = new CardHost(CARD_STYLE);
  const focusedBefore = document.activeElement;
  let isPinned = by === 'keyboard';
  let timer: ReturnType<typeof setTimeout> | undefined;

  render(
    <WordingProvider wording={pageWording()}>
      <Card {...content} page={page} onClose={close} />
    </WordingProvider>,
    host.root,
  );
  until.addEventListener('abort', () => {
    clearTimeout(timer);
    const hadFocus = host.hasFocus;
    render(null, host.root);
    host.remove();
    if (hadFocus && focusedBefore instanceof HTMLElement) focusedBefore.focus({ preventScroll: true });
  });

  const size = host.rect;
  const element = elementOf(mention);
  const isVertical = element !== null && !/^horizontal/.test(getComputedStyle(element).writingMode);
  let line = pointed.line;
  /** Beside the mention where it stands now; closed where it no longer stands in view. */
  const place = (): void => {
    const lines = linesOf(mention);
    const nearest = lines.reduce<(typeof lines)[number] | undefined>(
      (best, one) => (best && Math.abs(best.left - line.left) <= Math.abs(one.left - line.left) ? best : one),
      undefined,
    );
    const view = { width: document.documentElement.clientWidth, height: innerHeight };
    const isSeen =
      nearest && isIn({ left: 0, top: 0, right: view.width, bottom: view.height }, nearest.left, nearest.top);
    const at =
      nearest &&
      isSeen &&
      placeCard(
        lines,
        nearest,
        { width: size.right - size.left, height: size.bottom - size.top },
        view,
        isVertical,
      );
    if (!at) {
      close();
      return;
    }
    line = nearest;
    host.place(at);
  };
  place();
  if (until.aborted) return;
  if (by === 'keyboard')
    host.root.querySelector<HTMLElement>('[role=dialog]')?.focus({ preventScroll: true });

  const listening = { signal: until, capture: true } as const;
  document.addEventListener(
    'pointermove',
    (event) => {
      if (!event.isTrusted || isPinned) return;
      const isWithUs = host.isFrom(event) || isOnTheWay(line, host.rect, event.clientX, event.clientY);
      if (!isWithUs) timer ??= setTimeout(close, ASTRAY);
      else {
        clearTimeout(timer);
        timer = undefined;
      }
    },
    { ...listening, passive: true },
  );
  document.addEventListener(
    'pointerdown',
    (event) => {
      if (!event.isTrusted) return;
      if (host.isFrom(event) || isIn(line, event.clientX, event.clientY)) {
        isPinned = true;
        clearTimeout(timer);
        timer = undefined;
      } else close();
    },
    { ...listening, passive: true },
  );
  document.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted || event.key !== 'Escape') return;
      // The page's own panels would close on it, too.
      event.preventDefault();
      event.stopImmediatePropagation();
      close();
    },
    listening,
  );
  // What is typed in the card is not for the page.
  for (const type of ['keydown', 'keyup', 'keypress'])
    host.root.addEventListener(type, (event) => event.stopPropagation(), { signal: until });
  let isFrameAsked = false;
  const placeSoon = (): void => {
    if (isFrameAsked) return;
    isFrameAsked = true;
    requestAnimationFrame(() => {
      isFrameAsked = false;
      if (!until.aborted) place();
    });
  };
  document.addEventListener('scroll', placeSoon, { ...listening, passive: true });
  addEventListener('resize', placeSoon, { signal: until, passive: true });
  addEventListener('pagehide', close, { signal: until });
}

offerCard(openCard);
