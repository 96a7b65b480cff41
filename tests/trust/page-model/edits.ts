/** What pages do to themselves, one thing at a time; whatever the numbers, something sensible. */

/** Kind of edit, where, what, and a further number. */
export type Edit = readonly [kind: number, where: number, what: number, other: number];

/** Enough for several slices, and with everything that is read in its own way. */
export const START = `<style id="rules">.off{display:none}</style>
  <h1>DPRK</h1><div><p>North <b>Ko</b>rea sanctions</p>x<p>Pyongyang</p></div>
  <nav><a href="#">DPRK</a></nav><details><summary>More</summary><p>Pyongyang</p></details>
  <div><div contenteditable="true">DPRK</div><x-card>Pyongyang</x-card></div>
  <ul>${'<li>Item <i>of</i> a list</li>'.repeat(30)}</ul>`;

const TEXTS = ['DPRK', 'North ', 'Korea', ' and Pyong', 'yang', ' sanctions ', ' ', 'x', '', 'Pyongyang.'];

const PIECES = [
  '<p>DPRK</p>',
  'North <b>Korea</b>',
  '<ul><li>Pyongyang<li>x</ul>',
  '<br>',
  '<i></i>',
  '<section><h2>Pyong<u>yang</u></h2>sanctions</section>',
  '<span>DPRK</span>',
  '<script type="text/plain">DPRK</script>',
  '<template><p>DPRK</p></template>',
  '<x-card><p>Pyongyang</p></x-card>',
  '<details open><summary>x</summary>DPRK</details>',
  '<textarea>DPRK</textarea><table><tr><td>Pyong<td>yang</table>',
  '<ruby>DP<rt>x</rt>RK</ruby>',
  '<!-- DPRK -->',
  '',
];

const roots = new WeakMap<Element, ShadowRoot>();

/** Closed ones too, as an extension may ask for them. */
export const shadowRootOf = (element: Element): ShadowRoot | null => roots.get(element) ?? null;

function attach(host: Element, html: string, mode: ShadowRootMode): void {
  const known = roots.get(host) ?? host.shadowRoot;
  if (known) known.innerHTML = html;
  else {
    const root = host.attachShadow({ mode });
    root.innerHTML = html;
    roots.set(host, root);
  }
}

/** All nodes of the page below its body, those in shadow roots among them. */
function allNodes(): Node[] {
  const nodes: Node[] = [];
  const add = (root: Node): void => {
    for (let node = root.firstChild; node; node = node.nextSibling) {
      nodes.push(node);
      add(node);
      const shadow = node instanceof Element ? roots.get(node) : undefined;
      if (shadow) {
        nodes.push(shadow);
        add(shadow);
      }
    }
  };
  add(document.body);
  return nodes;
}

const fragmentOf = (html: string): DocumentFragment => document.createRange().createContextualFragment(html);

type Kind = (at: Place) => void;

/** Where an edit takes place: a node, the element or shadow root that it is or stands in, a child of that. */
interface Place {
  readonly node: Node;
  readonly parent: Element | ShadowRoot;
  readonly before: Node | null;
  readonly text: string;
  readonly html: string;
  readonly other: number;
  readonly element: (number: number) => Element | ShadowRoot;
}

const onText =
  (change: (text: Text, at: Place) => void): Kind =>
  (at) => {
    if (at.node instanceof Text) change(at.node, at);
  };

const onElement =
  (change: (element: HTMLElement, at: Place) => void): Kind =>
  (at) => {
    if (at.parent instanceof HTMLElement) change(at.parent, at);
  };

const KINDS: readonly Kind[] = [
  ({ parent, before, text }) => void parent.insertBefore(document.createTextNode(text), before),
  ({ parent, before, html }) => void parent.insertBefore(fragmentOf(html), before),
  ({ node }) => void (node instanceof ShadowRoot ? node.replaceChildren() : (node as ChildNode).remove()),
  onText((text, at) => {
    text.data = at.text;
  }),
  onText((text, { other, text: more }) =>
    text.replaceData(other % (text.length + 1), other % 3, other % 2 ? more : ''),
  ),
  onText((text, { other }) => void (text.length > 1 && text.splitText(1 + (other % (text.length - 1))))),
  ({ parent }) => parent.normalize(),
  ({ parent, html }) => {
    parent.innerHTML = html;
  },
  ({ node, html }) => void (node instanceof ShadowRoot || (node as ChildNode).replaceWith(fragmentOf(html))),
  // Moved, perhaps over half the page.
  ({ node, element, other }) => {
    const to = element(other);
    if (!(node instanceof ShadowRoot) && !node.contains(to) && !inShadowOf(node, to)) to.append(node);
  },
  ({ parent }) => {
    if (parent.firstChild) parent.append(parent.firstChild);
  },
  onElement((element, { other }) => {
    // Never `block`: an inline element that style alone lays out as a block is read so when its text changes.
    element.style.display = ['none', '', 'contents'][other % 3] as string;
  }),
  onElement((element) => void element.classList.toggle('off')),
  onElement((element, { other }) => {
    element.hidden = other % 2 === 0;
  }),
  onElement((element, { other }) => {
    element.contentEditable = other % 2 ? 'true' : 'inherit';
  }),
  onElement((element) => {
    const details = element.closest('details');
    if (details) details.open = !details.open;
  }),
  onElement((element, { html, other }) => {
    const host = element.closest('x-card') ?? (element.localName === 'span' ? element : null);
    if (host) attach(host, `${html}<slot></slot>`, other % 2 ? 'open' : 'closed');
  }),
  // Within a text, out of it, around a piece of it.
  onText((text, { other }) => {
    const range = document.createRange();
    range.setStart(text, other % (text.length + 1));
    range.setEnd(text, text.length);
    if (text.parentNode) range.surroundContents(document.createElement(other % 2 ? 'b' : 'div'));
  }),
  ({ parent }) => {
    const nodes = [...parent.childNodes].reverse();
    parent.replaceChildren(...nodes);
  },
  () => {
    const rules = document.getElementById('rules');
    if (rules)
      rules.textContent = rules.textContent?.includes('none') ? '.off{color:red}' : '.off{display:none}';
  },
  ({ other }) => {
    if (other > 20) return;
    const body = document.createElement('body');
    body.innerHTML = START;
    document.body.replaceWith(body);
  },
];

export const EDITS = KINDS.length;

/** Whether `to` lies in a shadow root somewhere below `node`. */
function inShadowOf(node: Node, to: Node): boolean {
  for (let root = to.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode())
    if (node.contains(root.host)) return true;
  return false;
}

/** Elements that nobody puts anything into, so that the edit would be no page's doing. */
const EMPTY = new Set(['br', 'style', 'script', 'textarea', 'template', 'slot']);

/** Changes the page once. */
export function edit([kind, where, what, other]: Edit): void {
  const nodes = allNodes();
  const node = nodes[where % Math.max(1, nodes.length)] ?? document.body;
  const around = node instanceof Element || node instanceof ShadowRoot ? node : node.parentNode;
  const parent = (around ?? document.body) as Element | ShadowRoot;
  if (parent instanceof Element && EMPTY.has(parent.localName)) return;
  const elements = nodes.filter(
    (one) => (one instanceof Element && !EMPTY.has(one.localName)) || one instanceof ShadowRoot,
  ) as (Element | ShadowRoot)[];
  (KINDS[kind] as Kind)({
    node,
    parent,
    before: parent.childNodes[other % (parent.childNodes.length + 1)] ?? null,
    text: TEXTS[what % TEXTS.length] as string,
    html: PIECES[what % PIECES.length] as string,
    other,
    element: (number) => elements[number % Math.max(1, elements.length)] ?? document.body,
  });
}
