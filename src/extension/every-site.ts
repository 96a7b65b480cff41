import type { Scripting } from 'webextension-polyfill';

/** Every site that the manifest asks for, as match patterns. */
export const EVERY_SITE = ['http://*/*', 'https://*/*'];

/** A content script that is registered while we run. `matchOriginAsFallback` is in both browsers; unknown to the polyfill's types. */
export type Registration = Scripting.RegisteredContentScript & { readonly matchOriginAsFallback?: boolean };
