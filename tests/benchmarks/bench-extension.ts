/**
 * The shipped extension as the benchmark loads it: dist/chromium, byte for byte, but its manifest starts no content
 * script by itself. The benchmark has its scripts injected when the page is at rest, ours and the contenders' alike,
 * by the browser's own `scripting.executeScript`, into a real isolated world with a real `chrome` and the real
 * background behind it.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface ManifestWithScripts {
  content_scripts?: { js: string[] }[];
  permissions?: string[];
}

export interface BenchExtension {
  readonly folder: string;
  /** The files that the shipped manifest starts in a page. */
  readonly contentScripts: readonly string[];
  remove(): void;
}

/** @param contenders file name → source, put beside the shipped files */
export function makeBenchExtension(
  dist: string,
  contenders: Readonly<Record<string, string>>,
): BenchExtension {
  const folder = mkdtempSync(join(tmpdir(), 'bench-extension-'));
  cpSync(dist, folder, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as ManifestWithScripts;
  const contentScripts = (manifest.content_scripts ?? []).flatMap(({ js }) => js);
  const { content_scripts: _, ...rest } = manifest;
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(rest));
  for (const [file, source] of Object.entries(contenders)) writeFileSync(join(folder, file), source);
  return { folder, contentScripts, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
