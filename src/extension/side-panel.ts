/** The side panel (Chromium) or sidebar (Firefox), opened by a press of ours and not by the browser's own button. */
import browser from 'webextension-polyfill';

/** Chromium's, which the polyfill's types do not know. */
interface SidePanel {
  open(of: { readonly windowId: number }): Promise<void>;
}

/** Asked for when needed: Chromium makes an API when it is first named. */
const chromiums = () => (browser as typeof browser & { readonly sidePanel?: SidePanel }).sidePanel;

/** Firefox opens it only while a press is being answered, Chromium for some seconds after one. */
export const opensAtOnceOnly = (): boolean => chromiums() === undefined;

/**
 * Call it while the press is being answered, before anything is waited for: later, both browsers refuse.
 * @param windowId the window that it shall stand in; Firefox takes the one that the press was in
 */
export function openSidePanel(windowId: number): Promise<void> {
  return chromiums()?.open({ windowId }) ?? browser.sidebarAction.open();
}
