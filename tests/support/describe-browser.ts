/** The same specification in both browsers, on the built extension. */
import { afterAll, beforeAll, describe } from 'vitest';
import type { BrowserName } from './find-browsers.ts';
import { launch } from './launch.ts';
import { openSink, servePages, type Sink, type Site } from './serve-pages.ts';
import type { LaunchOptions, TestBrowser } from './test-browser.ts';

/** What a specification is given; filled in before its first test runs, so read it inside tests only. */
export interface BrowserTest {
  readonly name: BrowserName;
  readonly browser: TestBrowser;
  readonly site: Site;
  /** Everything but localhost goes here, and no further. */
  readonly sink: Sink;
}

/** `BROWSERS=firefox` runs one of them, for whoever works on one. */
const NAMES = (process.env.BROWSERS?.split(',') ?? ['chromium', 'firefox']) as BrowserName[];

/**
 * Describes something in each browser, each time with a browser of its own that all its tests share.
 * @param names where it is not described in all of them
 */
export function describeBrowser(
  title: string,
  specification: (given: BrowserTest) => void,
  options: LaunchOptions = {},
  names: readonly BrowserName[] = NAMES,
): void {
  describe.each(names.filter((name) => NAMES.includes(name)))(`${title} in %s`, (name) => {
    const given = { name } as { -readonly [K in keyof BrowserTest]: BrowserTest[K] };
    beforeAll(async () => {
      given.site = await servePages();
      given.sink = await openSink();
      given.browser = await launch(name, { proxy: given.sink.address, ...options });
    });
    afterAll(async () => {
      await given.browser?.close();
      await given.sink?.close();
      await given.site?.close();
    });
    specification(given);
  });
}
