/** Before the browser tests: are the browsers and the built extension here? If not, one sentence says what to do. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { ensureBrowsers } from './find-browsers.ts';

export default function setup(): void {
  ensureBrowsers(['chromium', 'firefox']);
  for (const browser of ['chromium', 'firefox'])
    if (!existsSync(resolve(import.meta.dirname, '../../dist', browser, 'manifest.json')))
      throw new Error(`dist/${browser} is not there: run npm run build first.`);
}
