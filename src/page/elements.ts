/**
 * What an element does to the text around it. By its name wherever that suffices: asking the browser for computed
 * style costs more than walking the whole page (1.4 µs an element against 0.6, Chromium 156, cold).
 */
import { attributeOf, hostOf, isElement, isShadowRoot, localNameOf, parentOf } from './tree-steps.ts';
import { NEVER_SHOWN } from './unread.ts';

/** What an element does to the text it stands in. */
export type ElementKind =
  /** Never read: code, what a reader types, pictures, another document. */
  | 'skipped'
  /** Its text is read by itself. */
  | 'block'
  | 'line-break'
  /** Its text runs on in the line. */
  | 'inline';

const BLOCKS = (
  'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption ' +
  'figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol p ' +
  'plaintext pre search section summary table tbody td tfoot th thead tr ul xmp'
).split(' ');

const KINDS = new Map<string, ElementKind>([['br', 'line-break']]);
for (const name of NEVER_SHOWN.split(',')) KINDS.set(name, 'skipped');
for (const name of BLOCKS) KINDS.set(name, 'block');

/** @param name the element's local name, for whoever has it already */
export function kindOf(element: Element, name: string = localNameOf(element)): ElementKind {
  return KINDS.get(name) ?? (name.includes('-') && isLaidOutAsBlock(element) ? 'block' : 'inline');
}

/**
 * Whether the page lays an element out by itself though its name says otherwise: a custom element, a link that fills
 * a line. A float is none: the large first letter of an article floats, and belongs to its word.
 */
export function isLaidOutAsBlock(element: Element): boolean {
  const parent = parentOf(element);
  const around = parent && !isElement(parent) ? hostOf(parent) : parent;
  // Within what is not displayed the browser would have to compute style all the way down to here (visibility.ts).
  if (!around || !hasBox(around)) return false;
  const style = getComputedStyle(element);
  const isBlock = /^(block|flow|flex|grid|table|list|-webkit-box)/.test(style.display);
  return isBlock && !/left|right|inline/.test(style.getPropertyValue('float'));
}

/** Whether an element is laid out, and not within anything that is not. `display: contents` counts as no box. */
export function hasBox(element: Element): boolean {
  return Element.prototype.checkVisibility.call(element, { visibilityProperty: true });
}

/** Elements that may hold a shadow root beside custom ones (https://dom.spec.whatwg.org/#valid-shadow-host-name). */
const MAY_HOST = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
);

export function mayHostShadow(name: string): boolean {
  return MAY_HOST.has(name) || name.includes('-');
}

/** The block element, or shadow root, whose own text a node is or belongs to. `null` for a removed piece. */
export function containerOf(node: Node): Node | null {
  for (let at: Node | null = node; at; at = parentOf(at)) {
    if (isElement(at) ? kindOf(at) === 'block' : isShadowRoot(at)) return at;
  }
  return null;
}

/** The level of a heading, 1 to 6, by its name; 0 for what is none. */
export function headingNamed(name: string): number {
  return name.length === 2 && name >= 'h1' && name <= 'h6' ? Number(name[1]) : 0;
}

/** The level of a heading by its name or its role; 0 for what is none. */
export function headingLevel(element: Element): number {
  const named = headingNamed(localNameOf(element));
  if (named || attributeOf(element, 'role') !== 'heading') return named;
  const level = Number(attributeOf(element, 'aria-level'));
  return level >= 1 && level <= 6 ? Math.trunc(level) : 2;
}
