/** What is told to stores, privacy and administrators' readers says what the manifest and the interface say. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { bundledLibrary } from '../../src/build/bundled-library.ts';
import { readGivenTerms } from '../../src/core/own-terms/given-terms.ts';
import { knownForms } from '../../src/core/own-terms/known-forms.ts';
import { readPolicy } from '../../src/core/policy.ts';
import { SETTING_NAMES } from '../../src/core/read-settings.ts';
import { DEFAULT_SETTINGS } from '../../src/core/settings.ts';
import { preparedTerms } from '../../src/data/terms.prepared.ts';
import { ZENDA } from '../support/own-term-sample.ts';

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

describe('the stores’ pictures', () => {
  it.each([
    ['1-page-and-popup', 1280, 800],
    ['2-card', 1280, 800],
    ['3-korean-page', 1280, 800],
    ['4-lookup-dark', 1280, 800],
    ['5-options', 1280, 800],
    ['tile-440x280', 440, 280],
    ['marquee-1400x560', 1400, 560],
  ])('%s has the size that they ask for, and no transparency', (name, width, height) => {
    const picture = PNG.sync.read(readFileSync(join(ROOT, `src/docs/store/pictures/${name}.png`)));
    expect([picture.width, picture.height]).toEqual([width, height]);
    expect(picture.data.every((value, index) => index % 4 !== 3 || value === 255)).toBe(true);
  });
});

describe('what is to be done before the first upload', () => {
  const manifest = JSON.parse(read('manifest.json')) as {
    version: string;
    browser_specific_settings: { gecko: { id: string } };
  };
  it('names the id that stands in the manifest', () => {
    expect(read('src/docs/CONTRIBUTING.md')).toContain(`\`${manifest.browser_specific_settings.gecko.id}\``);
  });

  it('may rely on one version', () => {
    expect((JSON.parse(read('package.json')) as { version: string }).version).toBe(manifest.version);
  });
});

describe('what administrators are told', () => {
  const text = read('src/docs/ADMIN.md');
  const library = bundledLibrary();
  const known = knownForms(library.concepts, library.labels(), preparedTerms);
  const examples = [...text.matchAll(/```json\n([\s\S]*?)```/g)].map(
    ([, json]) => JSON.parse(json!) as Record<string, Record<string, Record<string, unknown>>>,
  );

  it('names every setting and no other, and every part of a term', () => {
    const namesIn = (some = '') => [...some.matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name!);
    const [settings, terms] = text.split('A term is written');
    expect(namesIn(settings).sort()).toEqual([...SETTING_NAMES, 'onboarding', 'ownTerms'].sort());
    const { id: _, ...parts } = ZENDA;
    expect(namesIn(terms).sort()).toEqual(Object.keys(parts).sort());
  });

  it('has an example for each browser, all of which is in force as it stands', () => {
    const told = [
      examples[0]?.['3rdparty']?.extensions?.EXTENSION_ID,
      (examples[2]?.policies?.['3rdparty'] as { Extensions?: Record<string, unknown> } | undefined)
        ?.Extensions?.['backgrounder@backgrounder.example'],
    ];
    for (const values of told) {
      const { fixed, sitesOff, onboarding } = readPolicy(values);
      const given = readGivenTerms((values as { readonly ownTerms?: unknown }).ownTerms, known);
      const ownTerms = given.terms.map(({ id: _, ...term }) => term);
      expect({ sitesOff, onboarding, ownTerms, ...fixed }).toEqual(values);
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
