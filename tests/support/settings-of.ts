import type { Settings } from '../../src/core/settings.ts';
import { DEFAULT_SETTINGS } from '../../src/core/settings.ts';
import type { TestBrowser } from './test-browser.ts';

interface Native {
  readonly runtime: { sendMessage(message: object): Promise<{ ok: boolean; problem?: string }> };
}

/** Sets the reader's settings, all others at their defaults, as a page of ours would. */
export async function setSettings(browser: TestBrowser, some: Partial<Settings> = {}): Promise<void> {
  const { version: _, ...settings } = { ...DEFAULT_SETTINGS, ...some };
  const page = await browser.openExtensionPage('manifest.json');
  try {
    await page.evaluate(async (settings) => {
      const world = globalThis as unknown as { browser?: Native; chrome: Native };
      const asked = { ask: 'changeSettings', given: [settings] };
      const answer = await (world.browser ?? world.chrome).runtime.sendMessage(asked);
      if (!answer?.ok) throw new Error(answer?.problem ?? 'no answer');
    }, settings);
  } finally {
    await page.close();
  }
}
