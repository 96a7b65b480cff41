import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { browserManifest, type Manifest } from '../../src/build/browser-manifest.ts';
import { OLDEST, PAGES } from '../../src/build/entries.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const source = JSON.parse(readFileSync(resolve(ROOT, 'manifest.json'), 'utf8')) as Manifest;
const chromium = browserManifest(source, 'chromium');
const firefox = browserManifest(source, 'firefox');

describe('each browser is given', () => {
  test.each([
    ['minimum_chrome_version', true, false],
    ['browser_specific_settings', false, true],
    ['side_panel', true, false],
    ['storage', true, false],
    ['sidebar_action', false, true],
    ['action', true, true],
    ['commands', true, true],
  ])('%s or not', (key, inChromium, inFirefox) => {
    expect(key in chromium).toBe(inChromium);
    expect(key in firefox).toBe(inFirefox);
  });

  test('the background that it starts', () => {
    expect(chromium.background).toEqual({ service_worker: 'background.js' });
    expect(firefox.background).toEqual({ scripts: ['background.js'] });
  });

  test('the same permissions, but for the side panel’s', () => {
    expect(chromium.permissions).toEqual(source.permissions);
    expect(firefox.permissions).toEqual(
      source.permissions.filter((permission) => permission !== 'sidePanel'),
    );
    expect(chromium.permissions).toContain('sidePanel');
  });

  test('the oldest version that has what is used', () => {
    expect(chromium.minimum_chrome_version).toBe(OLDEST.chromium);
    expect(firefox.browser_specific_settings?.gecko.strict_min_version).toBe(OLDEST.firefox);
  });
});

describe('a manifest that lacks what a browser needs', () => {
  test.each([
    ['the oldest Chromium', { minimum_chrome_version: undefined }, 'oldest version'],
    ['the oldest Firefox', { browser_specific_settings: undefined }, 'oldest version'],
    ['a worker', { background: { scripts: ['background.js'] } }, 'service_worker'],
    ['an event page', { background: { service_worker: 'background.js' } }, 'scripts'],
  ])('is refused: %s', (_, change, why) => {
    const { ...rest } = { ...source, ...change };
    expect(() => browserManifest(rest as Manifest, 'firefox')).toThrow(why);
  });
});

test('the sidebar does not open by itself, and every page that is named is built', () => {
  const { sidebar_action, side_panel, action, options_ui } = source as unknown as Record<
    string,
    Record<string, unknown>
  >;
  expect(sidebar_action?.open_at_install).toBe(false);
  const built = PAGES.map(({ to }) => to);
  for (const page of [
    sidebar_action?.default_panel,
    side_panel?.default_path,
    action?.default_popup,
    options_ui?.page,
  ])
    expect(built).toContain(page);
});

test('no more commands suggest keys than Chromium allows, and no two the same', () => {
  const commands = Object.values(source.commands as Record<string, { suggested_key?: { default: string } }>);
  const keys = commands.flatMap(({ suggested_key }) => suggested_key?.default ?? []);
  expect(keys.length).toBeLessThanOrEqual(4);
  expect(new Set(keys).size).toBe(keys.length);
});
