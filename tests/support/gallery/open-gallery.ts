/** Builds the gallery into a folder of its own; whoever asked removes it. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { STATES, type Surface } from './states.ts';

const SURFACES = [...new Set(Object.values(STATES))];

const ROOT = resolve(import.meta.dirname, '../../..');

/** Our pages import what they share; the card is given it with its shadow root (extension/card-style.ts). */
const styleOf = (surface: Surface): string =>
  surface === 'card' ? 'tests/support/gallery/card.css' : `src/ui/${surface}.css`;

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
      ...Object.fromEntries(SURFACES.map((surface) => [surface, styleOf(surface)])),
    },
    outdir: folder,
    bundle: true,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'error',
  });
  for (const surface of SURFACES)
    writeFileSync(
      join(folder, `${surface}.html`),
      `<!doctype html><html class="${surface === 'popup' ? 'is-popup' : ''}"><meta charset="utf-8">
      <meta name="viewport" content="width=device-width"><link rel="stylesheet" href="${surface}.css">
      <script defer src="gallery.js"></script><body></body></html>`,
    );
  return {
    folder,
    page: (state, how = {}) =>
      `${pathToFileURL(join(folder, `${STATES[state]}.html`)).href}?${new URLSearchParams({ state, ...how })}`,
  };
}
