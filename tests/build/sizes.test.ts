import { beforeAll, describe, expect, it } from 'vitest';
import { extensionFolders, packageSize, sizes } from '../../src/build/build.ts';
import { PACKAGE_BUDGET, PAGE_SCRIPTS, SCRIPTS } from '../../src/build/entries.ts';
import type { Files } from '../../src/build/folder.ts';

/** Bytes after gzip; `entries.ts` says what each budget is for. */
describe('sizes', () => {
  let chromium: Files;
  beforeAll(async () => {
    ({ chromium } = await extensionFolders());
  }, 60_000);

  it.each([...SCRIPTS, ...PAGE_SCRIPTS].filter(({ budget }) => budget !== null))(
    '$to keeps within $budget',
    ({ to, budget }) => {
      const size = sizes(chromium).find(({ file }) => file === to);
      expect(size?.gzip).toBeGreaterThan(0);
      expect(size?.gzip).toBeLessThanOrEqual(budget!);
    },
  );

  it(`the whole package keeps within ${PACKAGE_BUDGET}`, () => {
    expect(packageSize(chromium)).toBeLessThanOrEqual(PACKAGE_BUDGET);
  });

  it.each(['preact', 'webextension-polyfill', 'Mozilla Public License', 'The MIT License'])(
    'the notices in it speak of %s',
    (said) => {
      expect(new TextDecoder().decode(chromium.get('THIRD-PARTY-NOTICES.txt'))).toContain(said);
    },
  );
});
