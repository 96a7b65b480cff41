/** Counts how often our content scripts read text of a page: what looks without saying anything is seen, too. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestPage } from '../support/test-browser.ts';
import { inContentScripts } from './own-page.ts';
import type { TrustTest } from './row.ts';

const COUNTER = 'text-reads.js';

/** In the world of our content scripts, before any of them. The page's own reading goes another way. */
const CODE = `
  globalThis.textReads = 0;
  const GETTERS = [
    [Node, ['textContent', 'nodeValue']], [CharacterData, ['data']], [Text, ['wholeText']],
    [Element, ['innerHTML', 'outerHTML']], [HTMLElement, ['innerText', 'outerText']],
  ];
  for (const [{ prototype }, names] of GETTERS)
    for (const name of names) {
      const native = Object.getOwnPropertyDescriptor(prototype, name);
      const get = function () { globalThis.textReads++; return native.get.call(this); };
      Object.defineProperty(prototype, name, { ...native, get });
    }
  const METHODS = [
    [Range, ['toString', 'cloneContents', 'extractContents']], [Selection, ['toString']],
    [CharacterData, ['substringData']], [TreeWalker, ['nextNode']], [NodeIterator, ['nextNode']],
  ];
  for (const [{ prototype }, names] of METHODS)
    for (const name of names) {
      const native = prototype[name];
      const value = function (...given) { globalThis.textReads++; return native.apply(this, given); };
      Object.defineProperty(prototype, name, { value, configurable: true, writable: true });
    }
`;

interface Manifest {
  readonly content_scripts: readonly object[];
}

/** Puts the counter before our scripts, in the row's copy of the extension, which is loaded again. */
export async function countReads({ folder, browser }: TrustTest): Promise<void> {
  writeFileSync(join(folder, COUNTER), `{${CODE}}`);
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Manifest;
  const [ours] = manifest.content_scripts;
  const counter = { ...ours, js: [COUNTER], run_at: 'document_start' };
  writeFileSync(
    path,
    JSON.stringify({ ...manifest, content_scripts: [counter, ...manifest.content_scripts] }),
  );
  await browser.updateExtension();
}

/**
 * How often text was read in the document that a tab shows now, frames included.
 * @param own a page of ours
 * @throws Error where nobody counts there
 */
export async function readsAt(own: TestPage, url: string): Promise<number> {
  const counts = await inContentScripts(
    own,
    url,
    () => (globalThis as { textReads?: number }).textReads ?? null,
  );
  return counts.reduce((sum, { result }) => {
    if (result === null) throw new Error(`Nobody counts at ${url}.`);
    return sum + result;
  }, 0);
}
