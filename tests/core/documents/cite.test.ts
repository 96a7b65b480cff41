import { describe, expect, test } from 'vitest';
import type { BackgroundDocument, Excerpt } from '../../../src/core/documents/background-document.ts';
import { bibtex, citeAsMarkdown, citeAsText, ris } from '../../../src/core/documents/cite.ts';
import { parseDocument } from '../../../src/core/documents/parse-document.ts';
import { editorial } from '../../../src/data/editorial.ts';

const excerptOf = (document: BackgroundDocument, sentence: string): Excerpt => {
  const focus = document.sentences.find(({ id }) => id === sentence)!;
  return { document: document.id, paragraph: focus.paragraph, start: focus.start, end: focus.end, focus };
};

/** Every character that means something in one of the formats. */
const THORNY = parseDocument(
  `---
title: 100% of {braces} & [brackets]: a_b, C# ~ $5 ^ \\ <i>
kind: opinion
publisher: The R&D Post
published: 2022-12-01
url: https://example.org/a_(b)?c=%20d&e=1
language: en
rights: Written for a test.
---

He *said* "it's a_b & 100% <b>{sure}</b>", ~maybe~ \`x\` | y ^ z \\ #1 $2. Done.
`,
  'thorny.md',
);

const PAIRS: readonly (readonly [string, BackgroundDocument, Excerpt])[] = [
  ...editorial.sentences.map(({ id }) => [`editorial ${id}`, editorial, excerptOf(editorial, id)] as const),
  ['thorny', THORNY, excerptOf(THORNY, 'p1s1')],
];

const quoted = (document: BackgroundDocument, { start, end }: Excerpt) => document.text.slice(start, end);

describe('as text', () => {
  test('words, title, publisher, kind, date, paragraph, address', () => {
    expect(citeAsText(editorial, excerptOf(editorial, 'p4s1'))).toBe(
      "“In response, Pyongyang has still stayed silent despite Washington's moves.”\n" +
        '— “Washington is soon to complete its new North Korea policy”, The Dong-A Ilbo, opinion, ' +
        'March 15, 2021, paragraph 4. https://www.donga.com/en/article/all/20210315/2501524/1',
    );
  });
});

/** The text that CommonMark renders from our subset: backslash escapes undone. */
const unescapeMarkdown = (text: string) => text.replace(/\\([!-/:-@[-`{-~])/g, '$1');

describe('as Markdown', () => {
  test.each(PAIRS)('reads back: %s', (_name, document, excerpt) => {
    const lines = citeAsMarkdown(document, excerpt).split('\n');
    expect(lines).toHaveLength(3);
    expect(lines.every((line) => line.startsWith('>'))).toBe(true);
    expect(unescapeMarkdown(lines[0]!.slice(2))).toBe(quoted(document, excerpt));
    const [, title, link] = /^> — \[((?:\\.|[^\]\\])*)\]\(([^\s()<>]*(?:\([^\s()<>]*\)[^\s()<>]*)*)\), /.exec(
      lines[2]!,
    )!;
    expect(unescapeMarkdown(title!)).toBe(document.title);
    expect(link!.startsWith(`${document.url}#:~:text=`)).toBe(true);
  });

  test('nothing in a quotation is left to mean something', () => {
    const [words] = citeAsMarkdown(THORNY, excerptOf(THORNY, 'p1s1')).split('\n');
    expect(words!.slice(2)).not.toMatch(/(?<!\\)[*_`[\]<>&~|]/);
  });
});

/** A small BibTeX reader: one entry, braced or bare values. */
function readBibtex(entry: string): { type: string; key: string; fields: Record<string, string> } {
  const [, type, key, body] = /^@(\w+)\{([^,\s]+),\n([\s\S]*)\}\n$/.exec(entry)!;
  const fields: Record<string, string> = {};
  let at = 0;
  while (at < body!.length) {
    const [all, name] = /^\s*(\w+) = /.exec(body!.slice(at))!;
    at += all.length;
    let depth = 0;
    const start = at;
    for (; depth > 0 || body![at] !== ','; at++) {
      if (body![at] === '\\') at++;
      else if (body![at] === '{') depth++;
      else if (body![at] === '}') depth--;
      if (at > body!.length) throw new Error(`the field ${name} is never closed`);
    }
    fields[name!] = body!.slice(start, at);
    at += 2;
  }
  return { type: type!, key: key!, fields };
}

const readTex = (value: string) =>
  value
    .replace(/^\{+|\}+$/g, '')
    .replace(
      /\\textbackslash\{\}|\\textasciitilde\{\}|\\textasciicircum\{\}|\\(.)/g,
      (all, character) =>
        character ?? { b: '\\', t: '~', c: '^' }[all.replace('ascii', '')[5] as 'b' | 't' | 'c'],
    );

describe('as BibTeX', () => {
  test.each(PAIRS)('reads back: %s', (_name, document, excerpt) => {
    const { type, key, fields } = readBibtex(bibtex(document, excerpt));
    expect(type).toBe('article');
    expect(key).toMatch(/^[a-z]+\d{4}[a-z0-9]+$/);
    expect(readTex(fields.title!)).toBe(document.title);
    expect(readTex(fields.journal!)).toBe(document.publisher);
    expect(readTex(fields.date!)).toBe(document.published);
    expect(readTex(fields.url!)).toBe(document.url);
    expect(readTex(fields.annote!)).toBe(quoted(document, excerpt));
  });

  test('the month is one of the names that every style knows', () => {
    expect(readBibtex(bibtex(editorial, excerptOf(editorial, 'p1s1'))).fields.month).toBe('mar');
    expect(readBibtex(bibtex(THORNY, excerptOf(THORNY, 'p1s1'))).fields.month).toBe('dec');
  });
});

describe('as RIS', () => {
  test.each(PAIRS)('reads back: %s', (_name, document, excerpt) => {
    const lines = ris(document, excerpt).split('\r\n').slice(0, -1);
    const fields = lines.map(
      (line) => /^([A-Z][A-Z0-9]) {2}- (.*)$/.exec(line)!.slice(1) as [string, string],
    );
    expect(fields[0]).toEqual(['TY', 'NEWS']);
    expect(fields.at(-1)).toEqual(['ER', '']);
    const field = Object.fromEntries(fields);
    expect(field.TI).toBe(document.title);
    expect(field.T2).toBe(document.publisher);
    expect(field.DA!.replaceAll('/', '-')).toBe(document.published);
    expect(field.UR).toBe(document.url);
    expect(field.N1).toBe(`“${quoted(document, excerpt)}”`);
  });
});
