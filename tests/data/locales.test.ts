import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../support/gallery/message-source.ts';

const ROOT = resolve(import.meta.dirname, '../..');

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

const locales = Object.entries(LOCALES) as [string, Readonly<Record<string, Message>>][];
const english: Readonly<Record<string, Message>> = LOCALES.en;

const PLURAL = /_(zero|one|two|few|many|other)$/;
const bases = new Set(
  Object.keys(english)
    .filter((key) => PLURAL.test(key))
    .map((key) => key.replace(PLURAL, '')),
);
const isPlural = (key: string) => PLURAL.test(key) && bases.has(key.replace(PLURAL, ''));

/** Sources whose words come from `_locales`: what ui and extension say, and the manifest. */
function sources(): { path: string; text: string }[] {
  const folders = ['src/ui', 'src/extension'];
  const files = folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder)).flatMap((name) =>
      /\.(tsx?|html)$/.test(name) ? [join(folder, name)] : [],
    ),
  );
  return [...files, 'manifest.json'].map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));
}

/** Anything that is written as a key: `'state_reading'`, `__MSG_extensionName__`; and with a part left open. */
function keysIn(text: string): { exact: string[]; open: string[] } {
  const exact = [...text.matchAll(/['"`]([a-z]\w*)['"`]|__MSG_(\w+)__/g)].map(
    (m) => (m[1] ?? m[2]) as string,
  );
  const open = [...text.matchAll(/`([a-z]\w*_)\$\{/g)].map((match) => match[1] as string);
  return { exact, open };
}

const used = sources().map(({ path, text }) => ({ path, ...keysIn(text) }));
const exact = new Set(used.flatMap(({ exact }) => exact));
const open = new Set(used.flatMap(({ open }) => open));

describe('the words of the interface', () => {
  test.each(locales)('%s has every message and no other', (locale, messages) => {
    const forms = new Intl.PluralRules(locale.replace('_', '-')).resolvedOptions().pluralCategories;
    const wanted = [
      ...Object.keys(english).filter((key) => !isPlural(key)),
      ...[...bases].flatMap((base) => forms.map((form) => `${base}_${form}`)),
    ];
    expect(Object.keys(messages).sort()).toEqual(wanted.sort());
  });

  test.each(locales)('%s says in "language" which one it is', (locale, messages) => {
    expect(messages.language?.message).toBe(locale.replace('_', '-'));
    expect(['ltr', 'rtl']).toContain(messages.direction?.message);
  });

  test.each(locales)('%s fills the places that English has', (_, messages) => {
    for (const [key, { message, placeholders = {} }] of Object.entries(messages)) {
      const original = english[key] ?? english[key.replace(PLURAL, '_other')];
      const contents = (all: Message['placeholders'] = {}) =>
        Object.values(all).map(({ content }) => content);
      // "Show all" in the singular need not say 1; everything else says all that it is told.
      if (key !== 'concepts_all_one')
        expect(contents(placeholders).sort(), key).toEqual(contents(original?.placeholders).sort());
      const named = [...message.matchAll(/\$(\w+)\$/g)].map((match) => (match[1] as string).toLowerCase());
      expect([...new Set(named)].sort(), key).toEqual(Object.keys(placeholders).sort());
      expect(message.trim(), key).toBe(message);
      expect(message, key).not.toBe('');
    }
  });

  test.each(locales)('%s describes the extension in at most 132 characters', (_, messages) => {
    expect(messages.extensionDescription?.message.length).toBeLessThanOrEqual(132);
  });

  test.each(locales.filter(([locale]) => locale !== 'en'))('%s leaves nothing in English', (_, messages) => {
    const same = Object.keys(messages).filter(
      (key) =>
        /[a-z]{3}/.test(english[key]?.message.replace(/\$\w+\$/g, '') ?? '') &&
        messages[key]?.message === english[key]?.message,
    );
    expect(same).toEqual(['direction', 'extensionName']);
  });
});

describe('the words in the code', () => {
  test.each(used.filter(({ path }) => path.endsWith('.tsx')))(
    '$path uses messages that exist',
    ({ path, open }) => {
      const { text } = sources().find((source) => source.path === path) as { text: string };
      const said = [...text.matchAll(/\b(say|parts|count)\(\s*'(\w+)'/g)];
      for (const [, how, key] of said)
        expect(Object.keys(english), path).toContain(how === 'count' ? `${key}_other` : key);
      for (const start of open)
        expect(
          Object.keys(english).some((key) => key.startsWith(start)),
          `${path}: ${start}…`,
        ).toBe(true);
    },
  );

  test('every message is used', () => {
    const unused = Object.keys(english).filter((key) => {
      const base = isPlural(key) ? key.replace(PLURAL, '') : key;
      return !exact.has(base) && !exact.has(key) && ![...open].some((start) => key.startsWith(start));
    });
    expect(unused).toEqual([]);
  });

  test('no surface holds words of its own', () => {
    const written = sources().flatMap(({ path, text }) =>
      path.startsWith('src/ui/') && path.endsWith('.tsx')
        ? [
            ...text
              .replace(/\{?\/\*[\s\S]*?\*\/\}?|\/\/.*$/gm, '')
              .matchAll(/(?:\w|'|"|\})>\s*([A-Z][a-z]+[^<>{}=;()]*)</g),
          ].map((match) => `${path}: ${match[1]}`)
        : [],
    );
    expect(written).toEqual([]);
  });
});
