/**
 * Keeps a page's gate: asks it of the page's text, and of whatever comes later, until it opens. This is all that runs
 * on a page without a mention, in every frame that a reader ever opens: no messages, no settings, of the language and
 * of the DOM as little as can be (page-gate.ts says why; `Date.now` because `performance` would be woken for it).
 *
 * A page where nothing comes of the first question runs `watchGate` and `askPage` alone. All else are functions with
 * that word, which engines skip until they are called; arrow functions they read through at once.
 */
import { findAll, type Gate, textsOf, textsOfChanges, wholeText } from './page-gate.ts';
import { isConnected, isElement, localNameOf, openRootOf } from './tree-steps.ts';
import { isReadable } from './unread.ts';

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
  readonly closedRootOf: (element: Element) => ShadowRoot | null;
}

interface Watch extends WatchOptions {
  state: GateState;
  readonly observer: MutationObserver;
  /** What changed since the last look. Looked at in peace, not in the page's own microtasks. */
  changes: (readonly MutationRecord[])[];
  changeCount: number;
  /** Whether a look at the page is under way or waited for. */
  isBusy: boolean;
  areShadowsDue: boolean;
  restUntil: number;
  known: WeakSet<ShadowRoot> | undefined;
  nextStep: ReturnType<typeof setTimeout> | undefined;
  nextShadowLook: ReturnType<typeof setTimeout> | undefined;
}

/** Up to so many elements the page's text is read at once: some ms on the worst page. */
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

/**
 * When shadow roots are looked for, ms after the look before: nothing tells when one is attached, and few pages have
 * any, so that the first look can wait as well.
 */
const SHADOW_LOOKS = [1_000, 3_000, 11_000];

/**
 * Elements that may be shadow hosts, found by the browser without waking each element for us: names beyond HTML's
 * usual ones, the most frequent first, since the first that fits ends the comparison; and empty `div`s.
 */
function perhapsHosts(): string {
  return (
    ':not(div:not(:empty),a,span,li,p,img,script,ul,td,tr,br,h1,h2,h3,h4,h5,h6,strong,b,i,em,path,svg,link,input,' +
    'button,option,meta,section,article,style,noscript,iframe,table,tbody,form,label,header,footer,nav,figure,' +
    'figcaption,time,dl,dt,dd,ol,aside,main,th,thead,select,textarea,g,use,picture,source)'
  );
}

export function watchGate({
  opens,
  opened,
  closedRootOf,
}: WatchOptions): GateWatch & { readonly end: () => void } {
  const watch: Watch & { end: () => void } = {
    opens,
    opened,
    closedRootOf,
    state: 'reading',
    observer: new MutationObserver((records) => note(watch, records)),
    changes: [],
    changeCount: 0,
    isBusy: false,
    areShadowsDue: false,
    restUntil: 0,
    known: undefined,
    nextStep: undefined,
    nextShadowLook: setTimeout(() => lookForShadows(watch, 0), SHADOW_LOOKS[0]),
    end: () => end(watch, 'off'),
  };
  observe(watch, document);
  askPage(watch);
  return watch;
}

/**
 * Asks of all that a document of usual size holds, scripts and lists to choose from and drafts in editors among it; if
 * that opens the gate, once more without them.
 */
function askPage(watch: Watch): void {
  const start = Date.now();
  if (document.getElementsByTagName('*').item(SMALL)) askBody(watch, 0);
  // Readings over ideographs stand between them: 平ピョン壌ヤン.
  else if (watch.opens(wholeText()) || document.getElementsByTagName('rt').length > 0)
    askBody(watch, Date.now() - start);
  else close(watch, Date.now() - start);
}

function close(watch: Watch, worked: number): void {
  watch.isBusy = false;
  watch.state = 'closed';
  watch.restUntil = Date.now() + Math.max(PAUSE, REST * worked);
  if (watch.changeCount > 0 || watch.areShadowsDue) askLater(watch);
}

function observe({ observer }: Watch, root: Node): void {
  observer.observe(root, { childList: true, characterData: true, subtree: true });
}

function end(watch: Watch, state: GateState): void {
  watch.observer.disconnect();
  clearTimeout(watch.nextStep);
  clearTimeout(watch.nextShadowLook);
  watch.changes = [];
  watch.state = state;
}

function open(watch: Watch): void {
  end(watch, 'open');
  watch.state = watch.opened();
}

/** A document in which one types, as a whole, is an old kind of editor. */
function askBody(watch: Watch, worked: number): void {
  const { body } = document;
  if (body && document.designMode !== 'on') ask(watch, textsOf(body, watch.opens), open, worked);
  else close(watch, worked);
}

/** Asks the gate of texts, in slices; then of what changed meanwhile. */
function ask(
  watch: Watch,
  texts: Iterator<string>,
  held: (watch: Watch, worked: number) => void,
  workedBefore = 0,
): void {
  watch.isBusy = true;
  const start = Date.now();
  let worked = workedBefore;
  do {
    const { done, value } = texts.next();
    worked = workedBefore + Date.now() - start;
    if (done || watch.opens(value)) {
      if (done) close(watch, worked);
      else held(watch, worked);
      return;
    }
  } while (worked - workedBefore < SLICE);
  watch.nextStep = setTimeout(ask, 0, watch, texts, held, worked);
}

function note(watch: Watch, records: readonly MutationRecord[]): void {
  watch.changeCount += records.length;
  if (watch.changeCount <= MOST_LISTED) watch.changes.push(records);
  else watch.changes = [];
  if (!watch.isBusy) askLater(watch);
}

function askLater(watch: Watch): void {
  watch.isBusy = true;
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
  if (areTooMany) askPage(watch);
  else ask(watch, textsWithShadows(watch, nodes), open);
}

function* textsWithShadows(watch: Watch, nodes: ReadonlySet<Node>): Generator<string> {
  yield* textsOfChanges(nodes, watch.opens);
  for (const node of nodes)
    if (isElement(node) && isConnected(node) && isReadable(node)) {
      yield* textsOfShadow(watch, node);
      yield* textsOfShadowsIn(watch, node);
    }
  if (!watch.areShadowsDue) return;
  watch.areShadowsDue = false;
  yield* textsOfShadowsIn(watch, document.documentElement);
}

function* textsOfShadowsIn(watch: Watch, root: Element | ShadowRoot): Generator<string> {
  for (const host of findAll(root, perhapsHosts())) yield* textsOfShadow(watch, host);
}

function* textsOfShadow(watch: Watch, host: Element): Generator<string> {
  const name = localNameOf(host);
  if (name !== 'div' && !name.includes('-')) return;
  const root = openRootOf(host) ?? watch.closedRootOf(host);
  watch.known ??= new WeakSet();
  if (!root || watch.known.has(root)) return;
  watch.known.add(root);
  observe(watch, root);
  yield* textsOf(root, watch.opens);
  yield* textsOfShadowsIn(watch, root);
}

function lookForShadows(watch: Watch, look: number): void {
  watch.areShadowsDue = true;
  if (!watch.isBusy) askLater(watch);
  const wait = SHADOW_LOOKS[look + 1];
  if (wait) watch.nextShadowLook = setTimeout(() => lookForShadows(watch, look + 1), wait);
}
