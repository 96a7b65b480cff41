/**
 * Keeps a page's gate: asks it of the page's text, and of whatever comes later, until it opens. This is all that runs
 * on a page without a mention, in every frame that a reader ever opens: no classes, no messages, no settings, and of
 * the DOM as little as can be.
 */
import { findAll, type Gate, textsOf, textsOfChanges } from './page-gate.ts';
import { isConnected, isElement, localNameOf, openRootOf } from './tree-steps.ts';
import { isReadable } from './unread.ts';

export type GateState =
  /** The page has not been looked at whole yet. */
  | 'reading'
  /** Nothing in it opens the gate. */
  | 'closed'
  /** What reads the page has been sent for. */
  | 'open'
  /** Switched off here: nothing is read. */
  | 'off';

export interface GateWatch {
  readonly state: GateState;
  end(): void;
}

/** Up to so many elements the page's text is read at once. */
const SMALL = 3_000;

/** Longest stretch of our work at a time, ms. */
const SLICE = 5;

/** Shortest pause between two looks at what changed, ms: at most four a second. */
const PAUSE = 250;

/** The pause is at least so many times as long as the look before it: a sixteenth of a core, no more. */
const REST = 15;

/** Waits after the first change of several, ms: changes come in bursts. */
const BURST = 100;

/** Longest wait for an idle moment, ms. */
const PATIENCE = 500;

/** As many changed nodes as are kept one by one; beyond, the whole page is asked again. */
const MOST_LISTED = 4_000;

const EAST_ASIAN = /[\u3040-\u9fff]/;

/**
 * When shadow roots are looked for, ms after the page: nothing tells when one is attached, and few pages have any, so
 * that the first look can wait as well.
 */
const SHADOW_LOOKS = [1_000, 4_000, 15_000];

/**
 * Elements that may be shadow hosts, found by the browser without waking each element for us: names beyond HTML's
 * usual ones, the most frequent first, since the first that fits ends the comparison; and empty `div`s.
 */
const PERHAPS_HOSTS =
  ':not(div:not(:empty),a,span,li,p,img,script,ul,td,tr,br,h1,h2,h3,h4,h5,h6,strong,b,i,em,path,svg,link,input,' +
  'button,option,meta,section,article,style,noscript,iframe,table,tbody,form,label,header,footer,nav,figure,' +
  'figcaption,time,dl,dt,dd,ol,aside,main,th,thead,select,textarea,g,use,picture,source)';

export function watchGate(
  opens: Gate,
  opened: () => void,
  closedRootOf: (element: Element) => ShadowRoot | null,
): GateWatch {
  let state: GateState = 'reading';
  let changed = new Set<Node>();
  let body: HTMLElement | null = null;
  /** Whether a look at the page is under way or waited for. */
  let isBusy = false;
  let areShadowsDue = false;
  let restUntil = 0;
  let known: WeakSet<ShadowRoot> | undefined;
  const timers: ReturnType<typeof setTimeout>[] = [];
  const observer = new MutationObserver(note);

  function observe(root: Node): void {
    observer.observe(root, { childList: true, characterData: true, subtree: true });
  }

  function end(): void {
    observer.disconnect();
    timers.forEach(clearTimeout);
    changed.clear();
    if (state !== 'open') state = 'off';
  }

  function open(): void {
    state = 'open';
    end();
    opened();
  }

  function askPage(): void {
    const start = performance.now();
    body = document.body;
    // A document in which one types, as a whole, is an old kind of editor. Scripts, lists to choose from and drafts
    // in newer editors are among a small page's text: if that opens the gate, it is asked again without them.
    if (body && isReadable(body) && mayOpen(body)) ask(textsOf(body));
    else close(performance.now() - start);
  }

  function mayOpen(page: HTMLElement): boolean {
    if (document.getElementsByTagName('*').length > SMALL) return true;
    const text = page.textContent ?? '';
    // Readings over ideographs stand between them: 平ピョン壌ヤン.
    return opens(text) || (EAST_ASIAN.test(text) && document.getElementsByTagName('rt').length > 0);
  }

  function close(worked: number): void {
    isBusy = false;
    state = 'closed';
    restUntil = performance.now() + Math.max(PAUSE, REST * worked);
    if (changed.size > 0 || areShadowsDue) askLater();
  }

  /** Asks the gate of texts, in slices; then of what changed meanwhile. */
  function ask(texts: Iterator<string>, workedBefore = 0): void {
    isBusy = true;
    const start = performance.now();
    let worked = workedBefore;
    do {
      const { done, value } = texts.next();
      worked = workedBefore + performance.now() - start;
      if (done || opens(value)) {
        if (done) close(worked);
        else open();
        return;
      }
    } while (worked - workedBefore < SLICE);
    timers[0] = setTimeout(ask, 0, texts, worked);
  }

  function note(records: readonly MutationRecord[]): void {
    if (changed.size <= MOST_LISTED)
      for (const { type, target, addedNodes } of records)
        if (type === 'characterData') changed.add(target);
        else for (const node of addedNodes) changed.add(node);
    if (!isBusy && changed.size > 0) askLater();
  }

  function askLater(): void {
    isBusy = true;
    timers[0] = setTimeout(
      () => requestIdleCallback(askOfChanges, { timeout: PATIENCE }),
      Math.max(BURST, restUntil - performance.now()),
    );
  }

  function askOfChanges(): void {
    if (state === 'off') return;
    const nodes = changed;
    changed = new Set();
    if (nodes.size > MOST_LISTED || !body || document.body !== body) askPage();
    else ask(textsWithShadows(nodes, body));
  }

  function* textsWithShadows(nodes: Iterable<Node>, within: HTMLElement): Generator<string> {
    yield* textsOfChanges(nodes);
    for (const node of nodes)
      if (isElement(node) && isConnected(node) && isReadable(node)) {
        yield* textsOfShadow(node);
        yield* textsOfShadowsIn(node);
      }
    if (!areShadowsDue) return;
    areShadowsDue = false;
    yield* textsOfShadowsIn(within);
  }

  function* textsOfShadowsIn(root: Element | ShadowRoot): Generator<string> {
    for (const host of findAll(root, PERHAPS_HOSTS)) yield* textsOfShadow(host);
  }

  function* textsOfShadow(host: Element): Generator<string> {
    const name = localNameOf(host);
    if (name !== 'div' && !name.includes('-')) return;
    const root = openRootOf(host) ?? closedRootOf(host);
    known ??= new WeakSet();
    if (!root || known.has(root)) return;
    known.add(root);
    observe(root);
    yield* textsOf(root);
    yield* textsOfShadowsIn(root);
  }

  observe(document);
  askPage();
  SHADOW_LOOKS.forEach((wait, index) => {
    timers[index + 1] = setTimeout(() => {
      areShadowsDue = true;
      if (!isBusy) askLater();
    }, wait);
  });
  return {
    get state() {
      return state;
    },
    end,
  };
}
