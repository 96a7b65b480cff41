/**
 * Components drawn once, as data, where nothing is to be pressed: the background draws the popup's first look, which the
 * popup then has only to put up. The build gives this file in place of preact to what the background draws, so that the
 * same components are drawn there; it has of preact what they use, and no more.
 */
import type { ComponentChild, ComponentChildren, ComponentType } from 'preact';

/** A text, or an element. */
export type Still = string | StillElement;

/** Its name, its attributes as HTML writes them, and what stands in it. JSON-safe. */
export type StillElement = readonly [
  name: string,
  attributes: Readonly<Record<string, string>>,
  within: readonly Still[],
];

type Props = Readonly<Record<string, unknown>> & { readonly children?: ComponentChildren };

interface Node {
  readonly type: string | ((props: Props) => ComponentChildren);
  readonly props: Props;
}

/** What JSX is compiled to. */
export const jsx = (type: Node['type'], props: Props): Node => ({ type, props });
/** The same, of an element with several children. */
export const jsxs = (type: Node['type'], props: Props): Node => jsx(type, props);

export const Fragment = ({ children }: Props): ComponentChildren => children;

interface Context {
  value: unknown;
  readonly Provider: Node['type'];
}

const contexts = new WeakMap<object, Context>();

export function createContext(value: unknown): Context {
  const Provider = ({ children }: Props): ComponentChildren => children;
  const context: Context = { value, Provider };
  contexts.set(Provider, context);
  return context;
}

export const useContext = ({ value }: Context): unknown => value;
export const useState = (first: unknown): readonly [unknown, () => void] => [
  typeof first === 'function' ? first() : first,
  () => {},
];
export const useRef = (current: unknown): { readonly current: unknown } => ({ current });
export const useMemo = (make: () => unknown): unknown => make();
export const useEffect = (): void => {};

/** What a component draws. */
export function still<P>(component: ComponentType<P>, props: P): readonly Still[] {
  const drawn: Still[] = [];
  put(jsx(component as unknown as Exclude<Node['type'], string>, props as Props), drawn, false);
  return drawn;
}

function put(child: ComponentChildren | Node, into: Still[], isDrawing: boolean): void {
  if (Array.isArray(child)) {
    for (const one of child as readonly ComponentChild[]) put(one, into, isDrawing);
    return;
  }
  // An empty text is a text: preact, which takes this over, expects a node for it.
  if (typeof child === 'string') into.push(child);
  if (typeof child === 'number') into.push(String(child));
  if (typeof child !== 'object' || child === null) return;
  const { type, props } = child as Node;
  if (typeof type === 'string') {
    const isSvg = isDrawing || type === 'svg';
    const within: Still[] = [];
    put(props.children, within, isSvg);
    into.push([type, attributesOf(props, isSvg), within]);
    return;
  }
  const context = contexts.get(type);
  const outer = context?.value;
  if (context) context.value = props.value;
  put(type(props), into, isDrawing);
  if (context) context.value = outer;
}

/** Those that preact would set: no listeners; `false` is written out where it is a word and no switch. */
function attributesOf(props: Props, isSvg: boolean): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [name, value] of Object.entries(props)) {
    if (name === 'children' || name === 'ref' || typeof value === 'function') continue;
    if (value === undefined || value === null || (name === 'value' && value === '')) continue;
    const isWord = name[4] === '-' || name === 'spellcheck';
    if (value === false && !isWord) continue;
    attributes[isSvg ? name : name.toLowerCase()] = value === true && !isWord ? '' : String(value);
  }
  return attributes;
}
