/**
 * When a page was published, by its own word. It runs in the content script of pages with mentions: small, and
 * harmless whatever a page puts in its way.
 */
import type { PageDate } from '../core/profile/page-profile.ts';

/**
 * The page's own date, never a comment's or a related story's; `null` where the page gives none. The day is the one
 * that the publisher writes: a time zone is not converted, since a reader goes by the day that is printed.
 */
export function pageDate(document: Document, url: string): PageDate | null {
  const finders: readonly (readonly [PageDate['source'], () => unknown])[] = [
    ['json-ld', () => fromJsonLd(document, url)],
    ['meta', () => fromMeta(document)],
    ['microdata', () => fromElements(document, '[itemprop~=datePublished]')],
    ['time-element', () => fromElements(document, 'time')],
    ['url', () => fromUrl(url)],
  ];
  for (const [source, find] of finders) {
    try {
      const iso = isoDate(find());
      if (iso) return { iso, source };
    } catch {
      // A form with a field named `closest`, JSON nested deeper than the stack: the next source may do.
    }
  }
  return null;
}

/** Called so, no element can take the method's place by its name, as `<img name="querySelectorAll">` does. */
function all(document: Document, selector: string): Element[] {
  return [...Document.prototype.querySelectorAll.call(document, selector)];
}

type Node = Readonly<Record<string, unknown>>;

function fromJsonLd(document: Document, url: string): unknown {
  const nodes: Node[] = [];
  const loose: string[] = [];
  for (const script of all(document, 'script[type*="ld+json" i]')) {
    // Cut off, it cannot be parsed: a description this long is no article's, and parsing it would hold the page up.
    const json = (script.textContent ?? '').slice(0, 300_000);
    try {
      collect(JSON.parse(json), nodes);
    } catch {
      // Line breaks within strings, a comment in front: common, and the date can still be read.
      loose.push(/"datePublished"\s*:\s*"([^"]+)/.exec(json)?.[1] ?? '');
    }
  }
  const articles = nodes.filter((node) => /Article|Posting|Report/.test(String(node['@type'])));
  const dated = articles.length > 0 ? articles : nodes;
  const own = dated.find((node) => namesPage(node, url));
  if (own) return own.datePublished;
  // A list of several stories names none of them as the page's own.
  const dates = new Set(dated.length > 0 ? dated.map((node) => node.datePublished) : loose);
  return dates.size === 1 ? [...dates][0] : null;
}

/** The nodes that describe the page itself and have a date: not the comments, parts and listed items within. */
function collect(value: unknown, into: Node[]): void {
  if (Array.isArray(value)) for (const item of value) collect(item, into);
  else if (value && typeof value === 'object') {
    const node = value as Node;
    if (isoDate(node.datePublished) && /Article|Posting|Report|Page/.test(String(node['@type'])))
      into.push(node);
    for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage']) collect(node[key], into);
  }
}

function namesPage({ url, '@id': id, mainEntityOfPage: page }: Node, here: string): boolean {
  return [url, id, page, (page as Node | undefined)?.['@id']].some(
    (name) => typeof name === 'string' && bare(name) === bare(here),
  );
}

function bare(url: string): string {
  return url.replace(/^https?:\/\/(www\.)?|\/?([?#].*)?$/g, '');
}

/** Names of metadata, letters only, the surest first: `article:published_time`, `parsely-pub-date`, `DC.date` … */
const META = [/publish(ed)?(time|date)?$|datepublished$|pub(lication)?date$/, /date$|issued$|created$/];
const NOT_PUBLISHED = /modif|updat|expir|valid|event|start|end|birth|archive/;

function fromMeta(document: Document): unknown {
  const metas = all(document, 'meta[content]').map((meta) => ({
    name: ['property', 'name', 'itemprop']
      .map((attribute) => meta.getAttribute(attribute) ?? '')
      .join('')
      .toLowerCase()
      .replace(/[^a-z]/g, ''),
    date: isoDate(meta.getAttribute('content')),
  }));
  return META.map(
    (names) => metas.find(({ name, date }) => date && names.test(name) && !NOT_PUBLISHED.test(name))?.date,
  ).find(Boolean);
}

/** What stands beside an article or under it, and is dated by itself. */
const ELSEWHERE =
  /^(aside|nav|footer)\b|comment|related|recommend|sidebar|trending|popular|latest|teaser|promo/i;

/** Dates marked in the text: the first in the smallest part of the page around its headline that holds one. */
function fromElements(document: Document, selector: string): unknown {
  const headline = all(document, 'article h1,main h1').concat(all(document, 'h1'))[0];
  const story = headline?.closest('article');
  const dates = all(document, selector).filter((element) => {
    if (
      !isoDate(dateOf(element)) ||
      /updat|modif/i.test(element.className + element.getAttribute('itemprop'))
    )
      return false;
    // Up to what also holds the headline; above, a name like "with-sidebar" says nothing of this date.
    for (let part: Element | null = element; part && part !== document.body; part = part.parentElement) {
      if (headline && part.contains(headline)) break;
      const name = `${part.localName} ${part.className} ${part.id} ${part.getAttribute('itemtype')}`;
      if (ELSEWHERE.test(name) || (headline && part.localName === 'article' && story)) return false;
    }
    return true;
  });
  for (let part = headline?.parentElement; part; part = part.parentElement) {
    const around = part;
    const own = dates.find((date) => around.contains(date));
    if (own) return dateOf(own);
  }
  // No headline: only one date for all can be trusted.
  return new Set(dates.map(dateOf)).size === 1 ? dateOf(dates[0]) : null;
}

function dateOf(element: Element | undefined): string {
  return element?.getAttribute('datetime') ?? element?.getAttribute('content') ?? element?.textContent ?? '';
}

function fromUrl(url: string): unknown {
  // An archive's address begins with the day of its copy and ends with the page's own.
  const path = url.replace(/^.*[/=]https?:\/+|[?#].*$/g, '');
  const [, year, month, day] =
    /[/_-](20\d\d|19\d\d)[/_-](\d\d?|[a-z]{3})[/_-](\d\d?)(?![^/_.-])/.exec(path) ??
    /(?<!\d)(20\d\d|199\d)(\d\d)(\d\d)(?!\d{1,3}(?!\d))/.exec(path) ??
    /\/(20\d\d|19\d\d)\/(\d\d)(?![^/])/.exec(path) ??
    [];
  return month && `${year}-${month}${day ? `-${day}` : ''}`;
}

const MONTHS = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';

/** A date as pages write it → `2021`, `2021-03` or `2021-03-15`; `null` where it is none. */
function isoDate(written: unknown): string | null {
  const text = String(written ?? '')
    .slice(0, 80)
    .trim();
  // Seconds or milliseconds since 1970.
  if (/^1\d{9}(\d{3})?$/.test(text)) return isoDate(new Date(+text.padEnd(13, '0')).toISOString());

  const inWords = new RegExp(`\\b(${MONTHS})`, 'i').exec(text)?.[1];
  if (inWords) {
    const month = MONTHS.indexOf(inWords.toLowerCase()) / 4 + 1;
    // A number beside a colon is a time of day.
    const day = /(?<![\d:])\d\d?(?![\d:])/.exec(text)?.[0];
    return valid(/\d{4}/.exec(text)?.[0], month, day);
  }
  const [, first = '', sign, second = '', year] = /^(\d\d?)([/.-])(\d\d?)\2(\d{4})/.exec(text) ?? [];
  // 15.03.2021 is a day in March, 3/15/2021 too; 03/04/2021 may be April, and the year is all that is certain.
  if (year) {
    if (sign === '.' || +first > 12) return valid(year, second, first);
    return +second > 12 || first === second ? valid(year, first, second) : valid(year);
  }
  const parts =
    /^(\d{4})(\d\d)(\d\d)/.exec(text) ??
    /(?<!\d)(\d{4})(?!\d)(?:\s*[-/.年년]\s*(\d\d?)(?!\d)(?:\s*[-/.月월]\s*(\d\d?)(?!\d))?)?/.exec(text);
  return parts && valid(...(parts.slice(1) as [string, string?, string?]));
}

/** `null` where there is no such day, or none on which a web page could have been written. */
function valid(year = '', month?: string | number, day?: string): string | null {
  if (!(+year >= 1980 && +year < 2100)) return null;
  const date = new Date(Date.UTC(+year, +(month ?? 1) - 1, +(day ?? 1)));
  if (date.getUTCMonth() + 1 !== +(month ?? 1)) return null;
  return date.toISOString().slice(0, month ? (day ? 10 : 7) : 4);
}
