/** An organisation installs the extension itself: nobody is met by a first page, unless that is asked for. */
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserName } from '../support/find-browsers.ts';
import { type HandedOut, handOut } from '../support/forced-install.ts';
import { launch } from '../support/launch.ts';
import { type ManagedValues, setPolicy, whyNoPolicy } from '../support/policies.ts';
import { openSink } from '../support/serve-pages.ts';
import type { TestBrowser } from '../support/test-browser.ts';
import { until } from '../support/until.ts';

declare const chrome: {
  readonly management: { getSelf(): Promise<{ installType: string }> };
  readonly tabs: { query(of: object): Promise<{ url?: string }[]> };
};

const NAMES = (process.env.BROWSERS?.split(',') ?? ['chromium', 'firefox']) as BrowserName[];

for (const name of NAMES) {
  const why = whyNoPolicy(name);
  describe.skipIf(why)(`installed by a policy in ${name}${why ? `: skipped, ${why}` : ''}`, () => {
    let forced: HandedOut;
    beforeAll(async () => {
      forced = await handOut(name);
    });
    afterAll(() => forced?.close());

    async function installed(values: ManagedValues, look: (browser: TestBrowser) => Promise<void>) {
      const policy = setPolicy(name, resolve(import.meta.dirname, '../../dist', name), values, forced);
      const sink = await openSink();
      try {
        const browser = await launch(name, {
          program: policy.program,
          installed: forced.id,
          proxy: sink.address,
        });
        try {
          await look(browser);
          expect(await browser.complaints()).toEqual([]);
        } finally {
          await browser.close();
        }
        expect(sink.reached).toEqual([]);
      } finally {
        await sink.close();
        policy.end();
      }
    }
    /** Chromium reads the policy of a new extension when it has nothing else to do: one page looks, and no more. */
    const lookingAt = async (
      browser: TestBrowser,
      look: (firstPages: () => Promise<number>) => Promise<void>,
    ) => {
      const page = await browser.openExtensionPage('manifest.json');
      expect(await page.evaluate(async () => (await chrome.management.getSelf()).installType)).toBe('admin');
      await look(() =>
        page.evaluate(
          async () =>
            (await chrome.tabs.query({})).filter(({ url }) => url?.endsWith('/welcome.html')).length,
        ),
      );
      await page.close();
    };

    /** How long a first page took that was wanted, ms. */
    let wanted = 0;

    test('one opens where the policy wants it', async () => {
      await installed({ onboarding: true }, async (browser) => {
        const start = performance.now();
        await lookingAt(browser, async (firstPages) => {
          await until('the first page', async () => (await firstPages()) === 1);
        });
        wanted = performance.now() - start;
      });
    });

    test('no first page opens', async () => {
      await installed({}, async (browser) => {
        await lookingAt(browser, async (firstPages) => {
          // One that is wanted is there by then, and was on this machine just now.
          await new Promise((resolve) => setTimeout(resolve, 1_000 + 2 * wanted));
          expect(await firstPages()).toBe(0);
        });
      });
    });
  });
}
