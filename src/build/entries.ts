/** What goes into the extension's folder, and how heavy it may be. One table: build, tests and figures read it. */

export interface Entry {
  /** Source, from src/. */
  readonly from: string;
  /** File in the extension's folder. */
  readonly to: string;
  /**
   * Most bytes after gzip. What runs in every page must be small (src/README.md, "Budgets"); the rest is bounded so
   * that growth is noticed. `null` for what is not bounded.
   */
  readonly budget: number | null;
}

const kB = 1024;

/** Bundled, each into one classic script: a content script is no module, and a worker starts faster from one file. */
export const SCRIPTS: readonly Entry[] = [
  { from: 'extension/background.ts', to: 'background.js', budget: 230 * kB },
  { from: 'extension/content.ts', to: 'content.js', budget: 5 * kB },
  { from: 'extension/off.ts', to: 'off.js', budget: 1 * kB },
  // Only into tabs with a frame that mentions something.
  { from: 'extension/frames.ts', to: 'frames.js', budget: 2 * kB },
  // Only of readers with terms of their own.
  { from: 'extension/own-terms.ts', to: 'own-terms.js', budget: 4 * kB },
  // Only into pages whose gate has opened, when it has.
  { from: 'extension/reading.ts', to: 'reading.js', budget: 31 * kB },
  // Only into frames of which a reader asks something: by the popup, or by a card.
  { from: 'extension/about.ts', to: 'about.js', budget: 9 * kB },
  // Of the popup, before all else.
  { from: 'extension/first-look.ts', to: 'first-look.js', budget: 3 * kB },
  // Only into frames where a card is asked for.
  { from: 'extension/card.tsx', to: 'card.js', budget: 20 * kB },
];

/**
 * Scripts of our own pages, as modules: what two of them use stands once, in a file beside them. A budget is for the
 * module with everything that it imports.
 */
export const PAGE_SCRIPTS: readonly Entry[] = [
  { from: 'extension/popup.tsx', to: 'popup.js', budget: 40 * kB },
  { from: 'extension/options.tsx', to: 'options.js', budget: 40 * kB },
  { from: 'extension/welcome.tsx', to: 'welcome.js', budget: 40 * kB },
];

/** Most bytes of a whole package, each file after gzip. */
export const PACKAGE_BUDGET = 400 * kB;

/** Bundled with what they `@import`. */
export const STYLES: readonly Entry[] = [
  { from: 'ui/popup.css', to: 'popup.css', budget: null },
  { from: 'ui/options.css', to: 'options.css', budget: null },
  { from: 'ui/welcome.css', to: 'welcome.css', budget: null },
];

/** Copied as they are. */
export const PAGES: readonly Entry[] = [
  { from: 'extension/popup.html', to: 'popup.html', budget: null },
  { from: 'extension/panel.html', to: 'panel.html', budget: null },
  { from: 'extension/options.html', to: 'options.html', budget: null },
  { from: 'extension/welcome.html', to: 'welcome.html', budget: null },
];

/**
 * Oldest browsers that have every API used; esbuild writes down to them, the manifest declares them, and a test
 * holds the two together.
 * - Chromium 123: `light-dark()` in our pages (the highest); Custom Highlights 105, `documentId` of senders and
 *   of injections 106, `match_origin_as_fallback` 119.
 * - Firefox 146: `text-decoration` in `::highlight()`; Custom Highlights 140.
 */
export const OLDEST = { chromium: '123', firefox: '146.0' } as const;
