/** A row of the plan of promises as a test: it proves its detector on a planted fault, measures, and notes its figure. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserTest } from '../support/describe-browser.ts';
import type { BrowserName } from '../support/find-browsers.ts';
import { launch } from '../support/launch.ts';
import { openSink, servePages } from '../support/serve-pages.ts';
import type { LaunchOptions, TestPage } from '../support/test-browser.ts';
import { CANNOT_RUN, noteFigure, type Time } from './figures.ts';
import { plantFault } from './planted-faults.ts';

const DIST = resolve(import.meta.dirname, '../../dist');

/** Most that a row may take, ms: browsers on a loaded machine take as long as they take. */
const LIMIT = 1_200_000;

export interface Figure {
  readonly value: number | string;
  readonly target: number | string;
  readonly met: boolean;
  readonly note?: string;
  readonly times?: readonly Time[];
}

/** Nothing may be found. What was is named by the failing test. */
export function none(found: readonly unknown[], of: string): Figure {
  const value = found.length;
  return { value, target: 0, met: value === 0, note: value === 0 ? of : JSON.stringify(found).slice(0, 600) };
}

/** All must be as they should. */
export function all(good: number, of: number, note: string): Figure {
  return { value: good, target: of, met: good === of, note };
}

/**
 * A detector must be seen to detect. Call it with what the detector says of a fault that was planted.
 * @throws Error where it says nothing: a check that cannot fail proves nothing
 */
export function proven(detector: string, seesPlantedFault: boolean): void {
  if (!seesPlantedFault) throw new Error(`The detector is blind: ${detector}`);
}

/**
 * The test of a row.
 * @param where a browser's name, or `files`
 * @param limit most that it may take, ms
 */
export function row(
  id: string,
  title: string,
  where: () => string,
  check: () => Promise<Figure>,
  limit = LIMIT,
): void {
  // Not tried again: a promise is kept at the first try.
  test(`${id} ${title}`, { timeout: limit, retry: 0 }, async () => {
    let figure: Figure = { value: 'no figure', target: '', met: false };
    const start = Date.now();
    try {
      figure = await check();
    } catch (error) {
      figure = { ...figure, note: String(error).slice(0, 600) };
      throw error;
    } finally {
      noteFigure({
        row: id,
        title,
        where: where(),
        seconds: Math.round((Date.now() - start) / 1_000),
        ...figure,
      });
    }
    expect(figure).toMatchObject({ met: true });
  });
}

/** A row that one browser cannot run: there the report says so, and why. Call it within `describeRows`. */
export function cannotRunIn(
  browser: BrowserName,
  given: TrustTest,
  id: string,
  title: string,
  why: string,
  check: () => Promise<Figure>,
): void {
  if (given.name !== browser) {
    given.row(id, title, check);
    return;
  }
  test(`${id} ${title} (not in ${browser}: ${why})`, () => {
    noteFigure({ row: id, title, where: browser, value: CANNOT_RUN, target: '', met: true, note: why });
    expect(why).not.toBe('');
  });
}

export interface TrustTest extends BrowserTest {
  /** The extension's folder, a copy that a row may change: an update. */
  readonly folder: string;
  /** A new tab, closed after the row. */
  open(url: string): Promise<TestPage>;
  /** A page of the extension, where `browser` or `chrome` is at hand; closed after the row. */
  openOwn(): Promise<TestPage>;
  readonly row: (id: string, title: string, check: () => Promise<Figure>, limit?: number) => void;
}

const NAMES = (process.env.BROWSERS?.split(',') ?? ['chromium', 'firefox']) as BrowserName[];

/** Rows on the built extension, in both browsers; each browser has a copy of it, which no new build touches. */
export function describeRows(
  title: string,
  rows: (given: TrustTest) => void,
  options: LaunchOptions = {},
): void {
  describe.each(NAMES)(`${title} in %s`, (name) => {
    const opened: TestPage[] = [];
    const kept = (page: TestPage): TestPage => {
      opened.push(page);
      return page;
    };
    const given = {
      name,
      open: async (url) => kept(await given.browser.open(url)),
      openOwn: async () => kept(await given.browser.openExtensionPage('manifest.json')),
      row: (id, title, check, limit) => row(id, title, () => name, check, limit),
    } as { -readonly [K in keyof TrustTest]: TrustTest[K] };

    beforeAll(async () => {
      given.folder = mkdtempSync(join(tmpdir(), `backgrounder-${name}-`));
      cpSync(join(DIST, name), given.folder, { recursive: true });
      plantFault(given.folder);
      given.site = await servePages();
      given.sink = await openSink();
      given.browser = await launch(name, {
        extension: given.folder,
        proxy: given.sink.address,
        ...options,
      });
    }, 240_000);
    afterEach(async () => {
      for (const page of opened.splice(0)) await page.close().catch(() => {});
    }, 60_000);
    afterAll(async () => {
      await given.browser?.close();
      await given.sink?.close();
      await given.site?.close();
      rmSync(given.folder, { recursive: true, force: true });
    }, 120_000);

    rows(given);
  });
}
