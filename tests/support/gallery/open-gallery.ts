/** Builds the gallery into a folder of its own; whoever asked removes it. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const ROOT = resolve(import.meta.dirname, '../../..');

export interface Gallery {
  readonly folder: string;
  /** Address of one state. */
  page(state: string, how?: Readonly<Record<string, string>>): string;
}

export async function buildGallery(): Promise<Gallery> {
  const folder = mkdtempSync(join(tmpdir(), 'gallery-'));
  await build({
    absWorkingDir: ROOT,
    entryPoints: {
      gallery: 'tests/support/gallery/gallery.tsx',
      popup: 'src/ui/popup.css',
    },
    outdir: folder,
    bundle: true,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'error',
  });
  writeFileSync(
    join(folder, 'gallery.html'),
    `<!doctype html><html class="is-popup"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
    <link rel="stylesheet" href="popup.css"><script defer src="gallery.js"></script><body></body></html>`,
  );
  const address = pathToFileURL(join(folder, 'gallery.html')).href;
  return {
    folder,
    page: (state, how = {}) => `${address}?${new URLSearchParams({ state, ...how })}`,
  };
}
