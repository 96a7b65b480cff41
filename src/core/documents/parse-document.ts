/** The build calls it for `data/*.md`; the options page for a reader's own documents. */
import type { BackgroundDocument, Sentence, Span } from './background-document.ts';
import { splitSentences } from './split-sentences.ts';

/** A document that cannot be bundled. The message names file, line and what is wrong. */
export class DocumentProblem extends Error {
  override readonly name = 'DocumentProblem';
}

const REQUIRED = ['title', 'kind', 'publisher', 'published', 'url', 'language', 'rights'] as const;
type Field = (typeof REQUIRED)[number];

interface Line {
  /** Counts from 1. */
  readonly number: number;
  readonly text: string;
}

/**
 * Markdown with front matter → a document. The front matter stands between two lines `---`, one `field: value` a
 * line, no quotes needed. Then the text: one paragraph a line, a blank line between paragraphs, nothing else.
 *
 * @param file where it was read, for messages; the id of the document is its last part without the ending
 * @throws DocumentProblem
 */
export function parseDocument(source: string, file: string): BackgroundDocument {
  const lines = source
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map((text, index): Line => ({ number: index + 1, text }));
  const fail = (line: number, what: string): never => {
    throw new DocumentProblem(`${file}:${line}: ${what}`);
  };

  const close = lines.findIndex((line, index) => index > 0 && line.text.trim() === '---');
  if (lines[0]?.text.trim() !== '---') fail(1, 'a document begins with front matter: a line "---"');
  if (close < 0) fail(1, 'the front matter is not closed: a second line "---" is missing');

  const fields = readFields(lines.slice(1, close), fail);
  for (const field of REQUIRED)
    if (!fields.has(field)) fail(close + 1, `the front matter has no field "${field}"`);
  const value = (field: Field): string => fields.get(field)?.text ?? '';
  const at = (field: Field): number => fields.get(field)?.number ?? 1;

  if (value('kind') !== 'opinion')
    fail(at('kind'), `"${value('kind')}" is no kind of document: write "opinion"`);
  if (!isDate(value('published')))
    fail(at('published'), `"${value('published')}" is no date: write it as 2021-03-15`);
  if (!isWebAddress(value('url'))) fail(at('url'), `"${value('url')}" is no address of a page on the web`);
  if (!/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(value('language')))
    fail(at('language'), `"${value('language')}" is no language tag: write it as "en" or "zh-Hans"`);

  const paragraphs = readParagraphs(lines.slice(close + 1), fail);
  if (paragraphs.length === 0) fail(lines.length, 'the document has no text');

  return {
    id: documentId(file),
    title: value('title'),
    kind: 'opinion',
    publisher: value('publisher'),
    published: value('published'),
    url: value('url'),
    rights: value('rights'),
    language: value('language'),
    ...layOut(paragraphs, fail),
  };
}

type Fail = (line: number, what: string) => never;

function readFields(lines: readonly Line[], fail: Fail): Map<string, Line> {
  const fields = new Map<string, Line>();
  for (const { number, text } of lines) {
    if (text.trim() === '') continue;
    const [, name, value] = /^([A-Za-z]+):\s*(.*?)\s*$/.exec(text) ?? [];
    if (name === undefined || value === undefined) {
      fail(number, `"${text.trim()}" is no field: write "name: value"`);
      continue;
    }
    if (!(REQUIRED as readonly string[]).includes(name))
      fail(number, `unknown field "${name}": there are ${REQUIRED.join(', ')}`);
    if (fields.has(name)) fail(number, `the field "${name}" stands here a second time`);
    if (value === '') fail(number, `the field "${name}" is empty`);
    fields.set(name, { number, text: value });
  }
  return fields;
}

/** Paragraphs as they stand, with the line that each begins on. */
function readParagraphs(lines: readonly Line[], fail: Fail): readonly Line[] {
  const paragraphs: Line[] = [];
  let open = false;
  for (const { number, text } of lines) {
    if (text.trim() === '') {
      open = false;
      continue;
    }
    if (/^(#{1,6}|>|[-*+]|\d+\.|```)\s/.test(text))
      fail(number, 'only paragraphs may stand here: no headings, lists or quotations in Markdown');
    if (text !== text.trim()) fail(number, 'white space stands at the begin or end of this paragraph');
    if (open) fail(number, 'a paragraph is one line: join it to the line above or put a blank line between');
    paragraphs.push({ number, text });
    open = true;
  }
  return paragraphs;
}

function layOut(
  lines: readonly Line[],
  fail: Fail,
): Pick<BackgroundDocument, 'text' | 'paragraphs' | 'sentences'> {
  const text = lines.map((line) => line.text).join('\n\n');
  const paragraphs: Span[] = [];
  const sentences: Sentence[] = [];
  let start = 0;
  for (const [index, line] of lines.entries()) {
    const end = start + line.text.length;
    paragraphs.push({ start, end });
    for (const [order, span] of splitSentences(line.text).entries())
      sentences.push({
        id: `p${index + 1}s${order + 1}`,
        paragraph: index + 1,
        start: start + span.start,
        end: start + span.end,
        mentions: [],
      });
    // Verbatim is promised: paragraph and sentences, joined again, must be the very line that was written.
    const own = sentences.filter((sentence) => sentence.paragraph === index + 1);
    const rejoined = own.map((sentence, at) => text.slice(own[at - 1]?.end ?? start, sentence.end)).join('');
    if (rejoined !== line.text || text.slice(start, end) !== line.text)
      fail(line.number, 'the sentences of this paragraph are not exact slices of it');
    start = end + 2;
  }
  return { text, paragraphs, sentences };
}

function documentId(file: string): string {
  return (file.split(/[\\/]/).at(-1) ?? file).replace(/\.[^.]*$/, '');
}

/** A day that exists, as `2021-03-15`. */
function isDate(written: string): boolean {
  const [, year, month, day] = (/^(\d{4})-(\d\d)-(\d\d)$/.exec(written) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** `URL` is not among the things core knows; the shape is enough to catch a slip of the pen. */
function isWebAddress(written: string): boolean {
  return /^https?:\/\/[^\s/?#]+\.[^\s/?#]+(?:[/?#]\S*)?$/.test(written);
}
