import type { Scripting } from 'webextension-polyfill';
import type { FrameAsker } from './answer-to.ts';

/** `documentIds`: in Chromium since 106 and Firefox since 153; the polyfill's types do not know it. */
type Target = Scripting.InjectionTarget & { readonly documentIds?: readonly string[] };

/**
 * The document that asks, for whoever puts something into it: by its id where the browser has one, since by the time
 * we answer another page may stand in that frame.
 */
export function documentTarget({ tab, frame, document }: FrameAsker): Target {
  return document === null ? { tabId: tab, frameIds: [frame] } : { tabId: tab, documentIds: [document] };
}
