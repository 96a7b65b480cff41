/** What is never read, as selectors. */
import { hostOf, isElement, parentOf, rootOf } from './tree-steps.ts';

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

/** Whether the whole document is typed into, an old kind of editor. Nothing tells when it becomes one. */
export function isDraft(): boolean {
  return document.designMode === 'on';
}

/** Whether a node's text is read at all, by the elements around it; whether it is visible is another question. */
export function isReadable(node: Node): boolean {
  if (isDraft()) return false;
  for (let at: Node | null = node; at; at = hostOf(rootOf(at))) {
    const element = isElement(at) ? at : parentOf(at);
    if (element && isElement(element) && Element.prototype.closest.call(element, UNREAD)) return false;
  }
  return true;
}
