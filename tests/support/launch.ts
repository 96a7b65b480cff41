import { launchChromium } from './chromium.ts';
import type { BrowserName } from './find-browsers.ts';
import { launchFirefox } from './firefox.ts';
import type { LaunchOptions, TestBrowser } from './test-browser.ts';

export function launch(name: BrowserName, options?: LaunchOptions): Promise<TestBrowser> {
  return name === 'chromium' ? launchChromium(options) : launchFirefox(options);
}
