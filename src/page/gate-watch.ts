/**
 * Keeps a page's gate: asks it of the page's text, and of whatever comes later, until it opens. This is all that runs
 * on a page without a mention, in every frame that a reader ever opens: no messages, no settings, of the language and
 * of the DOM as little as can be (page-gate.ts says why; `Date.now` because `performance` would be woken for it).
 *
 * A page where nothing comes of the first question runs `watchGate` alone and whole: each function more that it called
 * would be compiled for itself, which takes as long as reading a page of usual size. All else is never compiled there.
 */
import { type Answers, asking, findAll, type Gate, PIECE } from './page-gate.ts';

export type GateState =
  /** The page has not been looked at whole yet. */
  | 'reading'
  /** Nothing in it opens the gate. */
  | 'closed'
  /** What reads the page has been sent for. */
  | 'open'
  /** Switched off here, or ended: nothing is read. */
  | 'off';

export interface GateWatch {
  readonly state: GateState;
  end(): void;
}

export interface WatchOptions {
  readonly opens: Gate;
  /** Sends for what reads the page; gives the state from then on. */
  readonly opened: () => GateState;
  /** An element's shadow root, open or closed. */
  readonly shadowOf: (element: Element) => ShadowRoot | null;
}

interface Watch {
  readonly of: WatchOptions;
  state: GateState;
  end: () => void;
  readonly observer: MutationObserver;
  /** What changed since the last look. Looked at in peace, not in the page's own microtasks. */
  changes: (readonly MutationRecord[])[];
  changeCount: number;
  /** Whether a look at the page is under way or waited for. */
  isBusy: boolean;
  areShadowsDue: boolean;
  restUntil: number;
  readonly known: WeakSet<ShadowRoot>;
  nextStep: ReturnType<typeof setTimeout> | undefined;
  nextShadowLook: ReturnType<typeof setTimeout> | undefined;
}

/** Up to so many elements the page's text is first read at once: some ms on the worst page. */
const SMALL = 20_000;

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

/** As many changes as are kept one by one; beyond, the whole page is asked again. */
const MOST_LISTED = 4_000;

/** When shadow roots that came without any other change are looked for, ms: nothing tells when one is attached. */
const FIRST_SHADOW_LOOK = 1_000;
const LAST_SHADOW_LOOK = 9_000;

/**
 * Elements that may be shadow hosts, found by the browser without waking each element for us: names beyond HTML's
 * usual ones, the most frequent first, since the first that fits ends the comparison; and empty `div`s.
 */
const PERHAPS_HOSTS =
  ':not(div:not(:empty),a,span,li,p,img,script,ul,td,tr,br,h1,h2,h3,h4,h5,h6,strong,b,i,em,path,svg,link,input,' +
  'button,option,meta,section,article,style,noscript,iframe,table,tbody,form,label,header,footer,nav,figure,' +
  'figcaption,time,dl,dt,dd,ol,aside,main,th,thead,select,textarea,g,use,picture,source)';

/**
 * On a page of more elements all are looked at, piece by piece: to find the likely ones at one stretch takes the browser
 * 0.3 ms a thousand.
 */
const MANY = 50_000;

const WATCHED = { childList: true, characterData: true, subtree: true };

export function watchGate(of: WatchOptions): GateWatch {
  const watch: Watch = {
    of,
    state: 'reading',
    end: () => end(watch, 'off'),
    observer: new MutationObserver((records) => note(watch, records)),
    changes: [],
    changeCount: 0,
    isBusy: false,
    areShadowsDue: false,
    restUntil: 0,
    known: new WeakSet(),
    nextStep: undefined,
    nextShadowLook: undefined,
  };
  watch.observer.observe(document, WATCHED);
  watch.nextShadowLook = setTimeout(lookForShadows, FIRST_SHADOW_LOOK, watch, FIRST_SHADOW_LOOK);
  const start = Date.now();
  if (!document.getElementsByTagName('*').item(SMALL)) {
    const range = document.createRange();
    range.selectNodeContents(document);
    // Readings over ideographs stand between them: 平ピョン壌ヤン.
    if (!of.opens(range.toString()) && !document.getElementsByTagName('rt').item(0)) {
      watch.state = 'closed';
      watch.restUntil = start + (REST + 1) * (Date.now() - start);
      return watch;
    }
  }
  ask(watch, asking(document, of.opens));
  return watch;
}

/** Asks in slices until the gate opens; then, if it does not, of what changed meanwhile. */
function ask(watch: Watch, answers: Answers, workedBefore = 0): void {
  watch.isBusy = true;
  const start = Date.now();
  let worked: number;
  do {
    const { done, value } = answers.next();
    worked = Date.now() - start;
    if (done) {
      watch.isBusy = false;
      watch.state = 'closed';
      watch.restUntil = Date.now() + Math.max(PAUSE, REST * (workedBefore + worked));
      if (watch.changeCount > 0 || watch.areShadowsDue) askLater(watch);
      return;
    }
    if (value) {
      end(watch, 'open');
      watch.state = watch.of.opened();
      return;
    }
  } while (worked < SLICE);
  watch.nextStep = setTimeout(ask, 0, watch, answers, workedBefore + worked);
}

function end(watch: Watch, state: GateState): void {
  watch.observer.disconnect();
  clearTimeout(watch.nextStep);
  clearTimeout(watch.nextShadowLook);
  watch.changes = [];
  watch.state = state;
}

function note(watch: Watch, records: readonly MutationRecord[]): void {
  watch.changeCount += records.length;
  if (watch.changeCount <= MOST_LISTED) watch.changes.push(records);
  else watch.changes = [];
  if (!watch.isBusy) askLater(watch);
}

function lookForShadows(watch: Watch, wait: number): void {
  watch.areShadowsDue = true;
  if (!watch.isBusy) askLater(watch);
  if (wait < LAST_SHADOW_LOOK) watch.nextShadowLook = setTimeout(lookForShadows, wait * 3, watch, wait * 3);
}

function askLater(watch: Watch): void {
  watch.isBusy = true;
  // The last changes of a window may be told after it was closed, and Firefox lets it start no timer any more.
  if (window.closed) return;
  watch.nextStep = setTimeout(
    () => requestIdleCallback(() => askOfChanges(watch), { timeout: PATIENCE }),
    Math.max(BURST, watch.restUntil - Date.now()),
  );
}

function askOfChanges(watch: Watch): void {
  if (watch.state === 'off') return;
  const areTooMany = watch.changeCount > MOST_LISTED;
  const nodes = new Set<Node>();
  for (const records of watch.changes)
    for (const { type, target, addedNodes } of records)
      if (type === 'characterData') nodes.add(target);
      else for (const node of addedNodes) nodes.add(node);
  watch.changes = [];
  watch.changeCount = 0;
  ask(watch, areTooMany ? asking(document, watch.of.opens) : askingOfChanges(watch, nodes));
}

function* askingOfChanges(watch: Watch, nodes: ReadonlySet<Node>): Answers {
  for (const node of nodes) {
    // A page that writes itself anew brings one: there is nothing in it that a range could stand around.
    if (node instanceof DocumentType) continue;
    yield* asking(node, watch.of.opens);
    if (node instanceof Element) yield* askingOfHosts(watch, node);
    yield false;
  }
  if (watch.areShadowsDue) yield* askingOfHosts(watch, document.documentElement);
  watch.areShadowsDue = false;
}

/** Asks of shadow roots not asked yet: an element's own, and those of the elements below. */
function* askingOfHosts(watch: Watch, root: Element | ShadowRoot): Answers {
  const { of, known, observer } = watch;
  const { getElementsByTagName, matches } = Element.prototype;
  const areMany = root instanceof Element && getElementsByTagName.call(root, '*').item(MANY) !== null;
  const hosts = areMany ? elementsIn(root) : ([root, ...findAll(root, PERHAPS_HOSTS)] as Element[]);
  let count = 0;
  for (const host of hosts) {
    if (++count % PIECE === 0) yield false;
    if (!/^div$|-/.test(host.localName) || (areMany && !matches.call(host, PERHAPS_HOSTS))) continue;
    const shadow = of.shadowOf(host);
    if (!shadow || known.has(shadow)) continue;
    known.add(shadow);
    observer.observe(shadow, WATCHED);
    yield* asking(shadow, of.opens);
    yield* askingOfHosts(watch, shadow);
  }
}

/** One by one. Where the page takes away the place of the walk, the next look finds the rest. */
function* elementsIn(root: Element): Generator<Element> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
  do yield walker.currentNode as Element;
  while (walker.nextNode());
}
