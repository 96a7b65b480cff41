/** Firefox's store says what web-ext says: no errors, no notices, and one known warning. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extensionFolders } from '../../src/build/build.ts';
import { writeFolder } from '../../src/build/folder.ts';

interface Finding {
  readonly code: string;
  readonly file?: string;
}

interface Report {
  readonly errors: readonly Finding[];
  readonly notices: readonly Finding[];
  readonly warnings: readonly Finding[];
}

const WEB_EXT = resolve(import.meta.dirname, '../../node_modules/web-ext/bin/web-ext.js');

describe('the Firefox store', () => {
  const folder = mkdtempSync(join(tmpdir(), 'store-lint-'));
  let report: Report;
  beforeAll(async () => {
    writeFolder(folder, (await extensionFolders()).firefox);
    const command = [WEB_EXT, 'lint', '--source-dir', folder, '--output', 'json', '--no-config-discovery'];
    const { stdout } = await promisify(execFile)(process.execPath, command, { maxBuffer: 2 ** 24 });
    report = JSON.parse(stdout) as Report;
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(['errors', 'notices'] as const)('has no %s', (kind) => {
    expect(report[kind]).toEqual([]);
  });

  it('warns only of the innerHTML within preact, which none of our components asks for, once a bundle', () => {
    expect(
      report.warnings.map(({ code, file }) => `${file?.replace(/-\w+\.js$/, '-….js')}: ${code}`).sort(),
    ).toEqual(['card.js: UNSAFE_VAR_ASSIGNMENT', 'shared-….js: UNSAFE_VAR_ASSIGNMENT']);
  });
});
