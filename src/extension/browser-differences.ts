/** Where the two browsers must be treated unlike: each difference once, with the fact that forces it. */
import browser from 'webextension-polyfill';

const isFirefox = browser.runtime.getURL('').startsWith('moz-extension:');

/**
 * Origin of the highlights' style sheet. In Firefox an author rule does not reach text in shadow roots, a user
 * rule does; in Chromium a user-origin `::highlight()` is computed and never painted (RELIABILITY F7).
 */
export const HIGHLIGHT_SHEET_ORIGIN: 'AUTHOR' | 'USER' = isFirefox ? 'USER' : 'AUTHOR';

/**
 * Whether the browser itself puts content scripts into the tabs that were open before the extension came or was
 * updated. Firefox does; in Chromium old scripts live on, cut off, and no new ones come (RELIABILITY F26).
 */
export const BROWSER_FILLS_OPEN_TABS: boolean = isFirefox;

/**
 * Whether the highlights' rules name what they are for. In Chromium a late rule costs by how much it matches, and one
 * for a host reaches into its shadow tree; in Firefox it must match the text's own element there.
 */
export const STYLES_BY_SELECTOR: boolean = !isFirefox;

/**
 * Whether scripts reach the frames of a tab that are ours to read while the tab's own page is withheld. In Firefox they
 * do; Chromium keeps such an injection until the reader gives the page, frames and all, and asks for it on the toolbar
 * (seen in 156), and nothing else tells which frames there are.
 */
export const REACHES_INTO_WITHHELD: boolean = isFirefox;
