/** Saved pages of the web, served as they are but for a few lines before everything else, and what is seen of each. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { FIXTURES } from '../support/serve-pages.ts';
import type { TestPage } from '../support/test-browser.ts';

/** Where somebody has put saved pages; they are no part of the project. `SAVED_PAGES=folder` names another place. */
const FOLDER = resolve(process.env.SAVED_PAGES ?? join(import.meta.dirname, '../../../shared/eval/pages'));

/** Whether there are any. Where not, the few pages of the project stand in for them. */
export const HAS_SAVED_PAGES = existsSync(FOLDER);

export interface RealPage {
  readonly name: string;
  readonly html: string;
}

/**
 * What every page begins with: it notes what the page says and where it breaks, gives it always the same dice, and
 * keeps it from opening windows that would stop the run.
 */
const FIRST = `<script>(() => {
  const said = [];
  Object.defineProperty(window, 'saidInTest', { value: said });
  addEventListener('error', ({ message }) => said.push('error: ' + message));
  addEventListener('unhandledrejection', ({ reason }) => said.push('rejected: ' + String(reason)));
  for (const kind of ['log', 'info', 'warn', 'error', 'debug'])
    console[kind] = (...all) => said.push(kind + ': ' + all.map(String).join(' '));
  let dice = 1;
  Math.random = () => (dice = (dice * 16807) % 2147483647) / 2147483647;
  window.alert = window.confirm = window.prompt = window.print = window.open = () => null;
})()</script>`;

/** A page that reloads itself or goes elsewhere cannot be compared. */
const withoutRefresh = (html: string) => html.replace(/<meta[^>]+http-equiv=["']?refresh[^>]*>/gi, '');

/** After the head's own tag, so that the page stays in the mode (standards or quirks) that it was written for. */
function withFirst(html: string): string {
  const begin =
    /<head(\s[^>]*)?>/i.exec(html) ?? /<html(\s[^>]*)?>/i.exec(html) ?? /<!doctype[^>]*>/i.exec(html);
  const at = begin ? begin.index + begin[0].length : 0;
  return html.slice(0, at) + FIRST + html.slice(at);
}

/**
 * As many saved pages as wanted, from the smallest to the largest in even steps, and after them our own, which are marked.
 * @throws Error where there is none: of nothing, nothing can be said
 */
export function realPages(most: number): RealPage[] {
  const saved = HAS_SAVED_PAGES ? pagesOf(FOLDER) : [];
  const step = Math.max(1, (saved.length - 1) / Math.max(1, most - 1));
  const picked = saved
    .filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step))
    .slice(0, most);
  const pages = [...picked, ...pagesOf(FIXTURES)];
  if (pages.length === 0) throw new Error('There is no page to look at.');
  return pages.map(({ name, html }) => ({ name, html: withFirst(withoutRefresh(html)) }));
}

const pagesOf = (folder: string): RealPage[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.x?html?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({ name: relative(folder, path), html: readFileSync(path, 'utf8') }))
    .sort((a, b) => a.html.length - b.html.length);

/** Everything of a page that must be the same with and without us. */
export interface Seen {
  readonly address: string;
  /** Console and errors. */
  readonly said: readonly string[];
  readonly html: string;
  /** Where every element is, open shadow roots included, and how large the page. */
  readonly layout: string;
  readonly shadowRoots: number;
  readonly sheets: number;
  /** Not compared: whether something is painted. */
  readonly isMarked: boolean;
}

/** Looks at a page. It only looks. */
export function seeAll(page: TestPage): Promise<Seen> {
  return page.evaluate(() => {
    const hash = (text: string): string => {
      let sum = 0;
      for (let at = 0; at < text.length; at++) sum = (Math.imul(sum, 31) + text.charCodeAt(at)) | 0;
      return `${text.length} units, ${(sum >>> 0).toString(16)}`;
    };
    const boxes: string[] = [];
    let shadowRoots = 0;
    const look = (root: ParentNode): void => {
      for (const element of root.querySelectorAll('*')) {
        const { x, y, width, height } = Element.prototype.getBoundingClientRect.call(element);
        boxes.push([x, y, width, height].map((n) => n.toFixed(2)).join(' '));
        if (element.shadowRoot) {
          shadowRoots++;
          look(element.shadowRoot);
        }
      }
    };
    look(document);
    const { scrollWidth, scrollHeight } = document.documentElement;
    return {
      address: location.pathname,
      said: [...(window as unknown as { saidInTest: string[] }).saidInTest],
      html: hash(document.documentElement.outerHTML),
      layout: `${boxes.length} boxes in ${scrollWidth}×${scrollHeight}, ${hash(boxes.join())}`,
      shadowRoots,
      sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
      isMarked: CSS.highlights.size > 0,
    };
  });
}

/** What differs, by name. */
export function differences(one: Seen, other: Seen): string[] {
  const names = ['address', 'said', 'html', 'layout', 'shadowRoots', 'sheets'] as const;
  return names
    .filter((name) => JSON.stringify(one[name]) !== JSON.stringify(other[name]))
    .map((name) => `${name}: ${JSON.stringify(one[name])} → ${JSON.stringify(other[name])}`);
}
