/** What is told to stores, privacy and administrators' readers says what the manifest and the interface say. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPolicy } from '../../src/core/policy.ts';
import { SETTING_NAMES } from '../../src/core/read-settings.ts';
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

describe('what administrators are told', () => {
  const text = read('src/docs/ADMIN.md');
  const examples = [...text.matchAll(/```json\n([\s\S]*?)```/g)].map(
    ([, json]) => JSON.parse(json!) as Record<string, Record<string, Record<string, unknown>>>,
  );

  it('names every setting and no other', () => {
    const named = [...text.matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name!);
    expect(named.sort()).toEqual([...SETTING_NAMES, 'onboarding'].sort());
  });

  it('has an example for each browser, all of which is in force as it stands', () => {
    const told = [
      examples[0]?.['3rdparty']?.extensions?.EXTENSION_ID,
      (examples[2]?.policies?.['3rdparty'] as { Extensions?: Record<string, unknown> } | undefined)
        ?.Extensions?.['backgrounder@backgrounder.example'],
    ];
    for (const values of told) {
      const { fixed, sitesOff, onboarding } = readPolicy(values);
      expect({ sitesOff, onboarding, ...fixed }).toEqual(values);
    }
  });

  it('has the manifest’s id of the Firefox extension', () => {
    const { browser_specific_settings } = JSON.parse(read('manifest.json')) as {
      browser_specific_settings: { gecko: { id: string } };
    };
    expect(Object.keys(examples[3]?.policies?.ExtensionSettings ?? {})).toEqual([
      browser_specific_settings.gecko.id,
    ]);
  });
});
