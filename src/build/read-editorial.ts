import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { BackgroundDocument } from '../core/documents/background-document.ts';
import { parseDocument } from '../core/documents/parse-document.ts';

/** The bundled editorial for scripts that Node runs itself: without a bundler, `data/editorial.ts` is out of reach. */
export function readEditorial(): BackgroundDocument {
  const file = resolve(import.meta.dirname, '../data/editorial.md');
  return parseDocument(readFileSync(file, 'utf8'), file);
}
