/** The model of a page that changes, bundled to be run in a page. */
import { bundleForPage } from '../../support/bundle-for-page.ts';

/** Puts `runModel` on the global object. */
export const modelScript = (): Promise<string> =>
  bundleForPage({ entryPoints: ['tests/trust/page-model/in-page.ts'] });
