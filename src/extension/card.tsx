/** Entry: the card. The background puts it into a frame when a card is first asked for there. */
import { render } from 'preact';
import { CardHost } from '../page/card-host.ts';
import { isIn, isOnTheWay, placeCard } from '../page/card-place.ts';
import { linesOf, mentionAtPoint } from '../page/mention-at-point.ts';
import { elementOf } from '../page/mention-ranges.ts';
import { Card } from '../ui/Card.tsx';
import { WordingProvider } from '../ui/wording.tsx';
import { closedRootOf } from './closed-root.ts';
import { type CardOptions, offerCard } from './card-script.ts';
import { CARD_STYLE } from './card-style.ts';
import { pageWording } from './page-wording.ts';

/** So long may the pointer be astray before the card closes, ms: hands do not draw straight lines. */
const ASTRAY = 300;

let open: AbortController | null = null;

/** What has the focus, in shadow roots too. */
function focused(): Element | null {
  let at = document.activeElement;
  for (let deeper = at; deeper; deeper = closedRootOf(deeper)?.activeElement ?? null) at = deeper;
  return at;
}

/** A key that was pressed in the card may close it, and go up when the focus is the page's again. */
function swallowKeyUp(code: string, signal: AbortSignal): void {
  const done = new AbortController();
  const listening = { capture: true, signal: AbortSignal.any([signal, done.signal]) };
  const swallow = (event: KeyboardEvent): void => {
    if (!event.isTrusted || event.code !== code) return;
    // Pressed anew, it is the page's from the beginning.
    if (event.type === 'keyup') event.stopImmediatePropagation();
    if (event.type === 'keyup' || !event.repeat) done.abort();
  };
  addEventListener('keyup', swallow, listening);
  // Not before the press that this is about has passed.
  setTimeout(() => addEventListener('keydown', swallow, listening));
}

/** Keys that scroll, and which way the card would have to go. */
const SCROLLING: Readonly<Record<string, 'up' | 'down' | 'aside'>> = {
  ' ': 'down',
  ArrowDown: 'down',
  PageDown: 'down',
  End: 'down',
  ArrowUp: 'up',
  PageUp: 'up',
  Home: 'up',
  ArrowLeft: 'aside',
  ArrowRight: 'aside',
};

/**
 * Whether a key pressed in the card scrolls the page, since the card goes no further: in Firefox, where
 * `overscroll-behavior` holds no key. A page length down, the mention is out of view and the card closes.
 */
function scrollsPage(event: KeyboardEvent, root: ShadowRoot): boolean {
  if (event.altKey || event.ctrlKey || event.metaKey) return false;
  // These are pressed with the space bar.
  if (event.key === ' ' && root.activeElement?.matches('button, summary')) return false;
  const way = event.key === ' ' && event.shiftKey ? 'up' : SCROLLING[event.key];
  const card = root.querySelector('[role=dialog]');
  if (!way || !card) return false;
  if (way === 'up') return card.scrollTop <= 0;
  return way === 'aside' || card.scrollTop + card.clientHeight >= card.scrollHeight - 1;
}

function openCard({ pointed, content, words, page, by, signal }: CardOptions): void {
  open?.abort();
  const closing = new AbortController();
  open = closing;
  const close = (): void => closing.abort();
  const until = AbortSignal.any([closing.signal, signal]);

  const { mention } = pointed;
  const element = elementOf(mention);
  if (!element) return;
  const host = new CardHost(CARD_STYLE, element);
  const focusedBefore = focused();
  let isPinned = by === 'keyboard';
  let timer: ReturnType<typeof setTimeout> | undefined;

  render(
    <WordingProvider wording={pageWording(words)}>
      <Card {...content} page={page} onClose={close} />
    </WordingProvider>,
    host.root,
  );
  until.addEventListener('abort', () => {
    clearTimeout(timer);
    const hadFocus = host.hasFocus;
    render(null, host.root);
    host.remove();
    if (hadFocus) (focusedBefore as HTMLElement | null)?.focus?.({ preventScroll: true });
  });

  const size = host.rect;
  const isVertical = !/^horizontal/.test(getComputedStyle(element).writingMode);
  let line = pointed.line;
  /** Beside the mention where it stands now; closed where it no longer stands in view. */
  const place = (): void => {
    const lines = linesOf(mention);
    const nearest = lines.reduce<(typeof lines)[number] | undefined>(
      (best, one) => (best && Math.abs(best.left - line.left) <= Math.abs(one.left - line.left) ? best : one),
      undefined,
    );
    // Without scroll bars; in quirks mode that is the body's.
    const { clientWidth: width, clientHeight: height } =
      document.scrollingElement ?? document.documentElement;
    const view = { width, height };
    // Scrolled away, out of the window, out of a box in it or under a bar.
    const isSeen =
      nearest &&
      host.without(() =>
        mentionAtPoint([mention], (nearest.left + nearest.right) / 2, (nearest.top + nearest.bottom) / 2),
      );
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

  // On the window, so that few of the page's own listeners come before.
  const listening = { signal: until, capture: true } as const;
  const follow = (event: PointerEvent): void => {
    if (!event.isTrusted || isPinned) return;
    // Into a frame or out of the window: no further move will tell.
    const isGone = event.type === 'pointerout' && event.relatedTarget === null;
    const isWithUs =
      !isGone && (host.isFrom(event) || isOnTheWay(line, host.rect, event.clientX, event.clientY));
    if (!isWithUs) timer ??= setTimeout(close, ASTRAY);
    else {
      clearTimeout(timer);
      timer = undefined;
    }
  };
  for (const type of ['pointermove', 'pointerover', 'pointerout'] as const)
    addEventListener(type, follow, { ...listening, passive: true });
  addEventListener(
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
  for (const type of ['keydown', 'keyup', 'keypress'] as const)
    addEventListener(
      type,
      (event) => {
        if (!event.isTrusted) return;
        const isEscape = type === 'keydown' && event.key === 'Escape';
        // What is typed in the card is not for the page, and its own panels would close on Escape, too. The card's
        // buttons and links hear of a key from the browser itself, as a click.
        if (isEscape || host.isFrom(event)) {
          event.stopImmediatePropagation();
          if (type === 'keydown' && !event.repeat) swallowKeyUp(event.code, signal);
          if (type === 'keydown' && !isEscape && scrollsPage(event, host.root)) event.preventDefault();
        }
        if (!isEscape) return;
        event.preventDefault();
        close();
      },
      listening,
    );
  let isFrameAsked = false;
  const placeSoon = (): void => {
    if (isFrameAsked) return;
    isFrameAsked = true;
    requestAnimationFrame(() => {
      isFrameAsked = false;
      if (!until.aborted) place();
    });
  };
  addEventListener('scroll', placeSoon, { ...listening, passive: true });
  addEventListener('resize', placeSoon, { signal: until, passive: true });
  addEventListener('pagehide', close, { signal: until });
}

offerCard(openCard);
