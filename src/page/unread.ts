/** What is never read, as selectors. */

/** Elements whose text nobody sees as text: code, form fields, pictures, other documents. */
export const NEVER_SHOWN =
  'script,style,noscript,template,textarea,input,select,option,datalist,svg,math,canvas,iframe,frame,object,embed,' +
  // The small print over ideographs (ruby): 平壌 must stay together under its readings.
  'audio,video,head,title,rt,rp,progress,meter';

/** Where a reader types, code editors and terminals included, which show typed text in elements of their own. */
export const TYPED_INTO =
  '[contenteditable]:not([contenteditable="false" i]),[role=textbox],[role=searchbox],[role=combobox],' +
  '.monaco-editor,.CodeMirror,.ace_editor,.xterm';

export const UNREAD = `${TYPED_INTO},${NEVER_SHOWN}`;

/** Whether an element is never read, whatever is around it. */
export function isUnread(element: Element): boolean {
  return Element.prototype.matches.call(element, UNREAD);
}

/** Whether the whole document is typed into, an old kind of editor. Nothing tells when it becomes one. */
export function isDraft(): boolean {
  return document.designMode === 'on';
}

/**
 * Whether a node's text is read at all: it is in the document, and by the elements around it. Whether it is visible is
 * another question.
 */
export function isReadable(node: Node): boolean {
  if (isDraft()) return false;
  const { closest, getRootNode } = Element.prototype;
  for (let at: Node | null = node; at; ) {
    const element: Element | null = at instanceof Element ? at : at.parentElement;
    if (element && closest.call(element, UNREAD)) return false;
    const root: Node = getRootNode.call(at);
    if (root === document) return true;
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return false;
}
