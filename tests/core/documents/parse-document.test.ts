import { describe, expect, test } from 'vitest';
import { DocumentProblem, parseDocument } from '../../../src/core/documents/parse-document.ts';

const FRONT = `---
title: Talks about talks
kind: opinion
publisher: The Example Post
published: 2022-02-28
url: https://example.org/talks
language: en
rights: Written for a test.
---
`;
const GOOD = `${FRONT}
The envoys met. "Nothing new," said one.

They left the U.S. Embassy at noon.
`;

/** The good document with one line exchanged (or taken out). */
const withLine = (from: string, to: string | null) =>
  GOOD.split('\n')
    .flatMap((line) => (line.startsWith(from) ? (to === null ? [] : [to]) : [line]))
    .join('\n');

describe('a document', () => {
  const document = parseDocument(GOOD, 'src/data/talks.md');

  test('has its fields, and its id from the file', () => {
    expect(document).toMatchObject({
      id: 'talks',
      title: 'Talks about talks',
      kind: 'opinion',
      publisher: 'The Example Post',
      published: '2022-02-28',
      url: 'https://example.org/talks',
      language: 'en',
      rights: 'Written for a test.',
    });
  });

  test('has paragraphs and sentences that are exact slices', () => {
    expect(document.paragraphs.map(({ start, end }) => document.text.slice(start, end))).toEqual([
      'The envoys met. "Nothing new," said one.',
      'They left the U.S. Embassy at noon.',
    ]);
    expect(document.sentences.map(({ id, start, end }) => [id, document.text.slice(start, end)])).toEqual([
      ['p1s1', 'The envoys met.'],
      ['p1s2', '"Nothing new," said one.'],
      ['p2s1', 'They left the U.S. Embassy at noon.'],
    ]);
  });

  test('may come with a byte order mark and Windows line ends', () => {
    expect(parseDocument(`\uFEFF${GOOD.replaceAll('\n', '\r\n')}`, 'src/data/talks.md')).toEqual(document);
  });
});

describe('a broken document names file, line and fault', () => {
  test.each([
    ['no front matter', 'Just text.', 'a.md:1: a document begins with front matter'],
    ['nothing at all', '', 'a.md:1: a document begins with front matter'],
    ['front matter left open', '---\ntitle: A\n\nText.', 'a.md:1: the front matter is not closed'],
    ['a field missing', withLine('publisher:', null), 'a.md:8: the front matter has no field "publisher"'],
    ['a field empty', withLine('title:', 'title:  '), 'a.md:2: the field "title" is empty'],
    ['a field twice', withLine('kind:', 'title: B'), 'a.md:3: the field "title" stands here a second time'],
    ['a field unknown', withLine('kind:', 'author: B'), 'a.md:3: unknown field "author"'],
    ['a field that is none', withLine('kind:', 'opinion'), 'a.md:3: "opinion" is no field'],
    ['a kind that is none', withLine('kind:', 'kind: news'), 'a.md:3: "news" is no kind of document'],
    [
      'a date in words',
      withLine('published:', 'published: March 15, 2021'),
      'a.md:5: "March 15, 2021" is no date',
    ],
    [
      'a day that never was',
      withLine('published:', 'published: 2021-02-29'),
      'a.md:5: "2021-02-29" is no date',
    ],
    [
      'a thirteenth month',
      withLine('published:', 'published: 2021-13-01'),
      'a.md:5: "2021-13-01" is no date',
    ],
    [
      'an address without a host',
      withLine('url:', 'url: https:///talks'),
      'a.md:6: "https:///talks" is no address',
    ],
    [
      'an address of another kind',
      withLine('url:', 'url: javascript:1'),
      'a.md:6: "javascript:1" is no address',
    ],
    [
      'a language in words',
      withLine('language:', 'language: English'),
      'a.md:7: "English" is no language tag',
    ],
    ['no text', `${FRONT}\n \n`, 'a.md:12: the document has no text'],
    ['a heading', `${FRONT}\n# Talks\n\nText.`, 'a.md:11: only paragraphs may stand here'],
    ['a list', `${FRONT}\nText.\n\n- Text.`, 'a.md:13: only paragraphs may stand here'],
    ['a broken line', `${FRONT}\nText\nand more.`, 'a.md:12: a paragraph is one line'],
    ['white space at the end', `${FRONT}\nText. \n`, 'a.md:11: white space stands'],
  ])('%s', (_what, source, message) => {
    expect(() => parseDocument(source, 'a.md')).toThrow(DocumentProblem);
    expect(() => parseDocument(source, 'a.md')).toThrow(message);
  });
});
