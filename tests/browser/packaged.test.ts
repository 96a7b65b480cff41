/**
 * The very zips that stores are handed, in fresh profiles: Firefox installs its zip as it is; Chromium takes an unpacked
 * folder, so its zip is unpacked, and nothing else lies there.
 */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { editorial } from '../../src/data/editorial.ts';
import { describeBrowser } from '../support/describe-browser.ts';
import { packaged } from '../support/packaged.ts';
import { documentOf } from '../support/serve-pages.ts';
import { paintedMentions, popupText } from '../support/show-page.ts';
import { until } from '../support/until.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const zips = packaged();
afterAll(() => zips.remove());

const ARTICLE = `<h1>Envoys wait for Pyongyang</h1>
  <p>The Stockholm talks were the last; nobody in North Korea answered.</p>`;

for (const name of ['chromium', 'firefox'] as const)
  describeBrowser(
    'the packaged zip',
    (given) => {
      test('says its version and nothing to complain of', async () => {
        const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
          version: string;
        };
        const page = await given.browser.openExtensionPage('options.html');
        await page.waitFor((version) => document.body.textContent?.includes(version), version);
        await page.close();
        expect(await given.browser.complaints()).toEqual([]);
      });

      test('does the main job: marks, number, popup with a passage word for word', async () => {
        const page = await given.browser.open(given.site.page(documentOf(ARTICLE)));
        await until('the number', async () => (await given.browser.toolbar(page)).badge === '3');
        await until('the marks', async () => {
          const painted = (await paintedMentions(page)).map(({ text }) => text);
          return painted.join() === 'Pyongyang,Stockholm talks,North Korea';
        });
        const popup = await given.browser.openPopup(page);
        const text = await until('an excerpt', async () => {
          const text = await popupText(popup);
          return text.includes('Dong-A Ilbo') && text;
        });
        await popup.close();
        const quoted = text.split('\n').filter((line) => line.length > 60 && editorial.text.includes(line));
        expect(quoted).not.toEqual([]);
        expect(given.sink.reached).toEqual([]);
        expect(await given.browser.complaints()).toEqual([]);
      });
    },
    { extension: zips[name] },
    [name],
  );
