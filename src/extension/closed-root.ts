/** Closed shadow roots, which an extension may look into and a page may not. */

interface ShadowBrowser {
  readonly dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
}

const native = globalThis as { readonly browser?: ShadowBrowser; readonly chrome?: ShadowBrowser };

/** An element's shadow root, open or closed: by a function in Chromium, by a property in Firefox (RELIABILITY F9). */
export function closedRootOf(element: Element): ShadowRoot | null {
  try {
    const { openOrClosedShadowRoot } = element as { readonly openOrClosedShadowRoot?: ShadowRoot | null };
    return openOrClosedShadowRoot ?? native.chrome?.dom?.openOrClosedShadowRoot(element) ?? null;
  } catch {
    // SVG and MathML elements are refused; after an update everything is.
    return null;
  }
}
