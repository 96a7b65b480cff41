import type { Still } from './still.ts';

const SVG = 'http://www.w3.org/2000/svg';

/**
 * Makes what was drawn as data into elements, in place of what stands in `into`: no markup is parsed, so that a text is a
 * text. Even the line's end after `</body>`, which stands in it, has to go: preact, taking over, would put what is drawn
 * before it again, and what is moved loses the focus.
 */
export function putUp(drawn: readonly Still[], into: Element): void {
  into.textContent = '';
  for (let at = 0; at < drawn.length; at++) putOne(drawn[at] as Still, into, false);
}

function putOne(one: Still, into: Element, isDrawing: boolean): void {
  if (typeof one === 'string') {
    into.append(one);
    return;
  }
  const [name, attributes, within] = one;
  const isSvg = isDrawing || name === 'svg';
  const element = isSvg ? document.createElementNS(SVG, name) : document.createElement(name);
  for (const attribute in attributes) element.setAttribute(attribute, attributes[attribute] as string);
  const only = within.length === 1 ? within[0] : '';
  if (typeof only === 'string' && only !== '') element.textContent = only;
  else for (let at = 0; at < within.length; at++) putOne(within[at] as Still, element, isSvg);
  into.append(element);
}
