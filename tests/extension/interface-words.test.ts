/** What the background says itself, in a chosen language: the selection's menu and the button. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';

const LOCALES = resolve(import.meta.dirname, '../../src/data/_locales');

const world = vi.hoisted(() => ({
  stored: {} as Record<string, unknown>,
  fetched: [] as string[],
  menu: [] as string[],
  button: [] as string[],
}));

vi.mock('webextension-polyfill', () => ({
  default: {
    storage: { local: { get: async () => world.stored } },
    runtime: { getURL: (path: string) => `extension://us/${path}` },
    i18n: { getMessage: (key: string, values: string[] = []) => [`browser's ${key}`, ...values].join(' ') },
    contextMenus: {
      removeAll: async () => void world.menu.splice(0),
      create: ({ title }: { title: string }) => void world.menu.push(title),
    },
    action: { setTitle: async ({ title }: { title: string }) => void world.button.push(title) },
  },
}));

const { addSelectionMenu } = await import('../../src/extension/selection-menu.ts');
const { nameButton } = await import('../../src/extension/badge.ts');

beforeEach(() => {
  world.fetched.length = 0;
  world.button.length = 0;
  vi.stubGlobal('fetch', async (url: string) => {
    world.fetched.push(url);
    const text = readFileSync(url.replace('extension://us/_locales', LOCALES), 'utf8');
    return { json: async () => JSON.parse(text) };
  });
  vi.stubGlobal('navigator', { locks: { request: (_: string, run: () => Promise<void>) => run() } });
});

test("in the browser's language nothing is fetched", async () => {
  world.stored = {};
  await addSelectionMenu();
  await nameButton();
  expect(world.menu).toEqual(["browser's menu_selection %s"]);
  expect(world.button).toEqual(["browser's actionTitle"]);
  expect(world.fetched).toEqual([]);
});

test.each([
  ['ko', '“%s” 배경 알아보기', 'ko'],
  ['zh-TW', null, 'zh_TW'],
])('%s is chosen', async (interfaceLanguage, menu, folder) => {
  world.stored = { settings: { version: 2, interfaceLanguage } };
  await addSelectionMenu();
  await nameButton();
  const messages = JSON.parse(readFileSync(`${LOCALES}/${folder}/messages.json`, 'utf8'));
  expect(world.menu).toEqual([menu ?? messages.menu_selection.message.replace('$SELECTION$', '%s')]);
  expect(world.button).toEqual([messages.actionTitle.message]);
  // Once, however often it is said.
  expect(world.fetched).toEqual([`extension://us/_locales/${folder}/messages.json`]);
});
