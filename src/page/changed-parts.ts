import { containerOf, kindOf } from './elements.ts';
import type { ChangedParts } from './page-reading.ts';
import type { PageChanges } from './page-changes.ts';
import {
  firstChildOf,
  isConnected,
  isElement,
  isShadowRoot,
  isText,
  localNameOf,
  parentOf,
} from './tree-steps.ts';

/** What must be read again after changes: what came, and the text around it where that runs on. */
export function changedParts({ added, rewritten, reshaped }: PageChanges): ChangedParts {
  const parts = { added: new Set<Node>(), rewritten: new Set<Node>(), touched: new Set<Node>() };
  const note = (into: Set<Node>, node: Node): void => {
    const container = containerOf(node);
    if (container) into.add(container);
  };
  for (const node of added) {
    if (!isConnected(node)) continue;
    // Comments, which frameworks put in by the dozen, say nothing.
    if (isElement(node)) {
      const kind = kindOf(node);
      if (kind === 'block') parts.added.add(node);
      else if (kind === 'inline' && (firstChildOf(node) || localNameOf(node).includes('-'))) {
        parts.added.add(node);
        const around = parentOf(node);
        if (around) note(parts.rewritten, around);
      }
    } else if (isText(node)) note(/\S/.test(node.data) ? parts.rewritten : parts.touched, node);
    else if (isShadowRoot(node)) parts.added.add(node);
  }
  for (const node of rewritten) if (isConnected(node)) note(parts.rewritten, node);
  for (const node of reshaped) if (isConnected(node)) note(parts.touched, node);
  return parts;
}
