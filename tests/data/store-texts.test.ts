/** What is told to stores, privacy and administrators' readers says what the manifest and the interface say. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/core/settings.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const manifest = JSON.parse(read('manifest.json')) as {
  version: string;
  permissions: string[];
  host_permissions: string[];
  optional_permissions?: string[];
};

describe('store texts', () => {
  it('justify every permission of the manifest, and no other', () => {
    const justified = [...read('src/docs/store/permissions.md').matchAll(/^\| (`.*?) \|/gm)].flatMap(
      ([, cell]) => [...cell!.matchAll(/`([^`]+)`/g)].map(([, name]) => name),
    );
    const asked = [
      ...manifest.permissions,
      ...manifest.host_permissions,
      ...(manifest.optional_permissions ?? []),
    ];
    expect(justified.sort()).toEqual(asked.sort());
  });

  it.each(['en', 'ko', 'ja', 'zh_CN', 'zh_TW'])(
    'begin in %s with the summary that the manifest shows',
    (language) => {
      const messages = JSON.parse(read(`src/data/_locales/${language}/messages.json`)) as {
        extensionDescription: { message: string };
      };
      const [summary] = read(`src/docs/store/description-${language.replace('_', '-')}.md`).split('\n');
      expect(summary).toBe(messages.extensionDescription.message);
      // Chrome's store takes no more (https://developer.chrome.com/docs/extensions/reference/manifest/description).
      expect(summary!.length).toBeLessThanOrEqual(132);
    },
  );

  it('tell of this version in the changelog', () => {
    expect(read('CHANGELOG.md')).toContain(`## [${manifest.version}]`);
  });

  it('are looked at again where more is stored than they name', () => {
    expect(Object.keys(DEFAULT_SETTINGS).sort(), 'Mend src/docs/PRIVACY.md, then this list.').toEqual(
      [
        'version',
        'paused',
        'reads',
        'sitesOff',
        'sitesOn',
        'highlights',
        'density',
        'markShape',
        'markColour',
        'languagesOff',
        'interfaceLanguage',
      ].sort(),
    );
  });
});
