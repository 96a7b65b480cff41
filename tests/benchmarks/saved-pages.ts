/** Real pages, where somebody has put a folder of them: `off-topic/` and `on-topic/`, HTML files as saved. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface BenchPage {
  readonly name: string;
  readonly html: string;
}

/**
 * `count` pages of a kind, from the smallest to the largest in even steps, so that every size has its say.
 * Empty where the folder is not there.
 */
export function savedPages(folder: string, kind: 'off-topic' | 'on-topic', count: number): BenchPage[] {
  const path = join(folder, kind);
  if (!existsSync(path)) return [];
  const pages = readdirSync(path)
    .filter((file) => /\.x?html?$/.test(file))
    .sort()
    .map((name) => ({ name, html: readFileSync(join(path, name), 'utf8') }))
    .sort((a, b) => a.html.length - b.html.length);
  const step = (pages.length - 1) / Math.max(1, count - 1);
  const picked = new Set(Array.from({ length: count }, (_, at) => pages[Math.round(at * step)]));
  return [...picked].flatMap((page) => (page ? [{ ...page, html: withoutRefresh(page.html) }] : []));
}

/** A page that reloads itself, or goes elsewhere, cannot be measured. */
const withoutRefresh = (html: string) => html.replace(/<meta[^>]+http-equiv=["']?refresh[^>]*>/gi, '');
