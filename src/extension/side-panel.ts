/** The side panel (Chromium) or sidebar (Firefox), opened by a press of ours and not by the browser's own button. */
import browser from 'webextension-polyfill';

/** Chromium's, which the polyfill's types do not know. */
interface SidePanel {
  open(of: { readonly windowId: number }): Promise<void>;
}

const { sidePanel } = browser as typeof browser & { readonly sidePanel?: SidePanel };

/**
 * Call it while the press is being answered, before anything is waited for: later, both browsers refuse.
 * @param windowId the window that it shall stand in; Firefox takes the one that the press was in
 */
export function openSidePanel(windowId: number): Promise<void> {
  return sidePanel ? sidePanel.open({ windowId }) : browser.sidebarAction.open();
}
