/**
 * Keeps a page's gate: asks it of the page's text, and of whatever comes later, until it opens. This is all that runs
 * on a page without a mention, in every frame that a reader ever opens: no messages, no settings, of the language and
 * of the DOM as little as can be (page-gate.ts says why; `Date.now` because `performance` would be woken for it).
 */
import { allTexts, findAll, type Gate, textsOf, textsOfChanges, wholeText } from './page-gate.ts';
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

/** Up to so many elements the page's text is read at once: some ms on the worst page, less than half of it in pieces. */
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
const PERHAPS_HOSTS =
  ':not(div:not(:empty),a,span,li,p,img,script,ul,td,tr,br,h1,h2,h3,h4,h5,h6,strong,b,i,em,path,svg,link,input,' +
  'button,option,meta,section,article,style,noscript,iframe,table,tbody,form,label,header,footer,nav,figure,' +
  'figcaption,time,dl,dt,dd,ol,aside,main,th,thead,select,textarea,g,use,picture,source)';

/** @param opened sends for what reads the page; gives the state from now on */
export const watchGate = (
  opens: Gate,
  opened: () => GateState,
  closedRootOf: (element: Element) => ShadowRoot | null,
): GateWatch => {
  /** What changed since the last look. Looked at in peace, not in the page's own microtasks. */
  let changes: (readonly MutationRecord[])[] = [];
  let changeCount = 0;
  /** Whether a look at the page is under way or waited for. */
  let isBusy = false;
  let areShadowsDue = false;
  let restUntil = 0;
  let known: WeakSet<ShadowRoot> | undefined;
  let nextStep: ReturnType<typeof setTimeout> | undefined;
  let nextShadowLook: ReturnType<typeof setTimeout> | undefined;

  const observe = (root: Node): void =>
    observer.observe(root, { childList: true, characterData: true, subtree: true });

  const rest = (): void => {
    observer.disconnect();
    clearTimeout(nextStep);
    clearTimeout(nextShadowLook);
    changes = [];
  };

  const watch = {
    state: 'reading' as GateState,
    end: (): void => {
      rest();
      watch.state = 'off';
    },
  };

  const open = (): void => {
    rest();
    watch.state = opened();
  };

  /**
   * Asks first of all that the document holds, scripts and lists to choose from and drafts in editors among it; if
   * that opens the gate, once more without them.
   */
  const askPage = (): void => {
    const start = Date.now();
    if (document.getElementsByTagName('*').length > SMALL) ask(allTexts(), askBody);
    else if (mayOpen(wholeText())) askBody(Date.now() - start);
    else close(Date.now() - start);
  };

  // Readings over ideographs stand between them: 平ピョン壌ヤン.
  const mayOpen = (text: string): boolean => opens(text) || document.getElementsByTagName('rt').length > 0;

  /** A document in which one types, as a whole, is an old kind of editor. */
  const askBody = (worked: number): void => {
    const { body } = document;
    if (body && document.designMode !== 'on') ask(textsOf(body), open, worked);
    else close(worked);
  };

  const close = (worked: number): void => {
    isBusy = false;
    watch.state = 'closed';
    restUntil = Date.now() + Math.max(PAUSE, REST * worked);
    if (changeCount > 0 || areShadowsDue) askLater();
  };

  /** Asks the gate of texts, in slices; then of what changed meanwhile. */
  const ask = (texts: Iterator<string>, held: (worked: number) => void, workedBefore = 0): void => {
    isBusy = true;
    const start = Date.now();
    let worked = workedBefore;
    do {
      const { done, value } = texts.next();
      worked = workedBefore + Date.now() - start;
      if (done || opens(value)) {
        if (done) close(worked);
        else held(worked);
        return;
      }
    } while (worked - workedBefore < SLICE);
    nextStep = setTimeout(ask, 0, texts, held, worked);
  };

  const note = (records: readonly MutationRecord[]): void => {
    changeCount += records.length;
    if (changeCount <= MOST_LISTED) changes.push(records);
    else changes = [];
    if (!isBusy) askLater();
  };

  const askLater = (): void => {
    isBusy = true;
    nextStep = setTimeout(
      () => requestIdleCallback(askOfChanges, { timeout: PATIENCE }),
      Math.max(BURST, restUntil - Date.now()),
    );
  };

  const askOfChanges = (): void => {
    if (watch.state === 'off') return;
    const areTooMany = changeCount > MOST_LISTED;
    const nodes = new Set<Node>();
    for (const records of changes)
      for (const { type, target, addedNodes } of records)
        if (type === 'characterData') nodes.add(target);
        else for (const node of addedNodes) nodes.add(node);
    changes = [];
    changeCount = 0;
    if (areTooMany) askPage();
    else ask(textsWithShadows(nodes), open);
  };

  const textsWithShadows = (nodes: ReadonlySet<Node>): Generator<string> =>
    (function* () {
      yield* textsOfChanges(nodes);
      for (const node of nodes)
        if (isElement(node) && isConnected(node) && isReadable(node)) {
          yield* textsOfShadow(node);
          yield* textsOfShadowsIn(node);
        }
      if (!areShadowsDue) return;
      areShadowsDue = false;
      yield* textsOfShadowsIn(document.documentElement);
    })();

  const textsOfShadowsIn = (root: Element | ShadowRoot): Generator<string> =>
    (function* () {
      for (const host of findAll(root, PERHAPS_HOSTS)) yield* textsOfShadow(host);
    })();

  const textsOfShadow = (host: Element): Generator<string> =>
    (function* () {
      const name = localNameOf(host);
      if (name !== 'div' && !name.includes('-')) return;
      const root = openRootOf(host) ?? closedRootOf(host);
      known ??= new WeakSet();
      if (!root || known.has(root)) return;
      known.add(root);
      observe(root);
      yield* textsOf(root);
      yield* textsOfShadowsIn(root);
    })();

  const lookForShadows = (look: number): void => {
    const wait = SHADOW_LOOKS[look];
    if (!wait) return;
    nextShadowLook = setTimeout(() => {
      areShadowsDue = true;
      if (!isBusy) askLater();
      lookForShadows(look + 1);
    }, wait);
  };

  const observer = new MutationObserver(note);
  observe(document);
  askPage();
  lookForShadows(0);
  return watch;
};
