/** The button on the options page that copies what a report needs. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { describeBrowser } from '../support/describe-browser.ts';
import { documentOf } from '../support/serve-pages.ts';
import { setSettings } from '../support/settings-of.ts';
import { until } from '../support/until.ts';

const manifest = JSON.parse(readFileSync(resolve(import.meta.dirname, '../../manifest.json'), 'utf8')) as {
  version: string;
};

describeBrowser('diagnostics', (given) => {
  test('tell versions, counts and states, and neither sites nor titles', async () => {
    const { browser, site } = given;
    const open = (body: string, host: string) =>
      browser.open(site.page(documentOf(body, 'A sentinel of a title'), { host }));
    await setSettings(browser, { sitesOff: ['sentinel-off.localhost', 'b.example'] });
    const reading = await open('<p>Pyongyang</p>', 'sentinel-read');
    const closed = await open('<p>Bread</p>', 'sentinel-bread');
    const off = await open('<p>Pyongyang</p>', 'sentinel-off');
    await reading.waitFor(() => CSS.highlights.size > 0);
    const options = await browser.openExtensionPage('options.html');
    await options.waitFor(() => document.querySelector('main h1'));
    // A page without a mention and one that is switched off show no sign of having been looked at: asked until they were.
    const text = await until('all three pages to have been looked at', async () => {
      const text = await options.evaluate(() => {
        const buttons = [...document.querySelectorAll('button')];
        buttons.find((button) => button.textContent === 'Copy diagnostics')?.click();
        return document.querySelector<HTMLTextAreaElement>('textarea.diagnostics')?.value ?? '';
      });
      const frames = JSON.stringify(JSON.parse(text).frames);
      if (frames === '{"closed":1,"off":1,"open":1}') return text;
      throw new Error(frames);
    });
    expect(JSON.parse(text)).toMatchObject({
      backgrounder: manifest.version,
      settings: { sitesOff: 2, paused: false },
      organisation: null,
      access: { everySite: true },
      tabs: { readable: 3 },
      documents: 1,
    });
    expect(text).toContain(given.name === 'chromium' ? 'Chrome/' : 'Firefox/');
    expect(text).not.toMatch(/sentinel|localhost|\.example/);
    for (const page of [options, off, closed, reading]) await page.close();
    await setSettings(browser);
  });

  test('nothing was sent', () => {
    expect(given.sink.reached).toEqual([]);
  });
});
