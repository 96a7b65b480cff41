/** Taking a passage along: with its words exactly as printed, and with what a reader needs to find and date it. */
import type { BackgroundDocument, Excerpt } from './background-document.ts';
import { textFragmentLink } from './text-fragment.ts';

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
];

/** The passage in quotation marks, then its source. Plain text, two lines. */
export function citeAsText(document: BackgroundDocument, excerpt: Excerpt): string {
  return `“${wordsOf(document, excerpt)}”\n— “${document.title}”, ${sourceOf(document, excerpt)}. ${document.url}`;
}

/** A Markdown quotation (CommonMark); its title leads to the passage at the publisher's. */
export function citeAsMarkdown(document: BackgroundDocument, excerpt: Excerpt): string {
  const title = `[${escapeMarkdown(document.title)}](${textFragmentLink(document, excerpt)})`;
  const words = escapeMarkdown(wordsOf(document, excerpt));
  return `> ${words}\n>\n> — ${title}, ${escapeMarkdown(sourceOf(document, excerpt))}`;
}

/** An entry for BibTeX and BibLaTeX, with the passage as `annote`. */
export function bibtex(document: BackgroundDocument, excerpt: Excerpt): string {
  const { year, month, day } = dayOf(document);
  const fields: readonly (readonly [name: string, value: string])[] = [
    // Doubled, so that a style does not write names in small letters.
    ['title', `{{${escapeTex(document.title)}}}`],
    ['journal', `{${escapeTex(document.publisher)}}`],
    ['date', `{${document.published}}`],
    ['year', `{${year}}`],
    ['month', (MONTHS[month - 1] ?? '').slice(0, 3).toLowerCase()],
    ['day', `{${day}}`],
    ['url', `{${escapeUrl(document.url)}}`],
    ['note', `{Opinion, paragraph ${excerpt.paragraph}}`],
    ['annote', `{${escapeTex(wordsOf(document, excerpt))}}`],
  ];
  const body = fields.map(([name, value]) => `  ${name} = ${value},\n`).join('');
  return `@article{${bibtexKey(document)},\n${body}}\n`;
}

/** RIS, as reference managers import it: one field a line, two spaces, a hyphen and a space behind the tag. */
export function ris(document: BackgroundDocument, excerpt: Excerpt): string {
  const { year, month, day } = dayOf(document);
  const two = (number: number) => String(number).padStart(2, '0');
  const fields: readonly (readonly [tag: string, value: string])[] = [
    ['TY', 'NEWS'],
    ['TI', document.title],
    ['T2', document.publisher],
    ['M3', 'Opinion'],
    ['PY', String(year)],
    ['DA', `${year}/${two(month)}/${two(day)}`],
    ['SP', `paragraph ${excerpt.paragraph}`],
    ['LA', document.language],
    ['UR', document.url],
    ['N1', `“${wordsOf(document, excerpt)}”`],
    ['ER', ''],
  ];
  return fields.map(([tag, value]) => `${tag}  - ${value.replace(/\s+/g, ' ')}\r\n`).join('');
}

function wordsOf(document: BackgroundDocument, { start, end }: Excerpt): string {
  return document.text.slice(start, end);
}

/** "The Dong-A Ilbo, opinion, March 15, 2021, paragraph 4". */
function sourceOf(document: BackgroundDocument, { paragraph }: Excerpt): string {
  const { year, month, day } = dayOf(document);
  const date = `${MONTHS[month - 1] ?? month} ${day}, ${year}`;
  return `${document.publisher}, ${document.kind}, ${date}, paragraph ${paragraph}`;
}

function dayOf({ published }: BackgroundDocument): { year: number; month: number; day: number } {
  const [year = 0, month = 1, day = 1] = published.split('-').map(Number);
  return { year, month, day };
}

/** Every character that could begin Markdown or HTML where it stands gets its backslash. */
function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>&~|]/g, '\\$&')
    .replace(/^([#+=-]|\d+[.)])/, (begin) => begin.replace(/[#+=.)-]/, '\\$&'));
}

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function escapeTex(text: string): string {
  return text.replace(/[\\~^#$%&_{}]/g, (character) => TEX[character] ?? `\\${character}`);
}

/** In an address braces are the only thing that could end the field. */
function escapeUrl(url: string): string {
  return url.replaceAll('{', '%7B').replaceAll('}', '%7D');
}

/** "dongailbo2021washington": publisher without its article, year, first long word of the title. */
function bibtexKey(document: BackgroundDocument): string {
  const plain = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '');
  const publisher = plain(document.publisher.replace(/^The /, ''));
  const word = document.title
    .split(/\s+/)
    .map(plain)
    .find((candidate) => candidate.length > 3);
  return `${publisher}${dayOf(document).year}${word ?? document.id}`;
}
