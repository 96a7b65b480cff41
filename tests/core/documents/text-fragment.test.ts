import { describe, expect, test } from 'vitest';
import type { BackgroundDocument } from '../../../src/core/documents/background-document.ts';
import { parseDocument } from '../../../src/core/documents/parse-document.ts';
import { textFragmentLink } from '../../../src/core/documents/text-fragment.ts';
import { editorial } from '../../../src/data/editorial.ts';

/** Reads a directive as the specification's grammar has it. */
function readDirective(link: string) {
  const directive = link.slice(link.indexOf(':~:text=') + ':~:text='.length);
  expect(directive).not.toContain('&');
  const parts = directive.split(',');
  const prefix = parts[0]!.endsWith('-') ? parts.shift()!.slice(0, -1) : null;
  const suffix = parts.at(-1)!.startsWith('-') ? parts.pop()!.slice(1) : null;
  expect(parts.length === 1 || parts.length === 2).toBe(true);
  const decode = (part: string | null | undefined) => (part == null ? null : decodeURIComponent(part));
  // A raw hyphen would be taken for the mark of a prefix or suffix.
  for (const part of [prefix, ...parts, suffix]) expect(part ?? '').not.toContain('-');
  return { prefix: decode(prefix), start: decode(parts[0])!, end: decode(parts[1]), suffix: decode(suffix) };
}

/** Finds it as a browser does: the first place that fits, case aside, white space alike. */
function find(page: string, { prefix, start, end, suffix }: ReturnType<typeof readDirective>): string | null {
  const text = page.replace(/\s+/g, ' ');
  const lower = text.toLowerCase();
  for (
    let at = lower.indexOf(start.toLowerCase());
    at >= 0;
    at = lower.indexOf(start.toLowerCase(), at + 1)
  ) {
    if (prefix !== null && !lower.slice(0, at).trimEnd().endsWith(prefix.toLowerCase())) continue;
    const from = at + start.length;
    const close = end === null ? from : lower.indexOf(end.toLowerCase(), from) + end.length;
    if (close < from) continue;
    if (suffix !== null && !lower.slice(close).trimStart().startsWith(suffix.toLowerCase())) continue;
    return text.slice(at, close);
  }
  return null;
}

const pageOf = (document: BackgroundDocument) => `${document.title}\n\n${document.text}`;

const REPEATING = parseDocument(
  `---
title: Nothing was said
kind: opinion
publisher: The Example Post
published: 2022-01-01
url: https://example.org/a#top
language: en
rights: Written for a test.
---

Nothing was said. The first day, half-way, ended early, and nobody minded. Nothing was said.

Nothing was said. The second day was longer than any day that the delegates, tea-drinkers & all, could remember in the whole long year, and it ended as the first day ended. Then they left. Nothing was said.
`,
  'repeating.md',
);

describe('a link to the passage', () => {
  test.each(
    [editorial, REPEATING].flatMap((document) =>
      document.sentences.map((sentence) => [document.id, sentence.id, document, sentence] as const),
    ),
  )('%s %s is found, and it alone', (_document, _id, document, sentence) => {
    const link = textFragmentLink(document, sentence);
    const directive = readDirective(link);
    const passage = document.text.slice(sentence.start, sentence.end);
    expect(find(pageOf(document), directive)).toBe(passage);
    // Found first is not enough: take the passage away, and nothing may be found that reads the same elsewhere.
    const page = pageOf(document);
    const at = page.length - document.text.length + sentence.start;
    expect(find(`${page.slice(0, at)}…${page.slice(at + passage.length)}`, directive)).toBeNull();
  });

  test('every run of neighbours in a paragraph too', () => {
    for (const [index, first] of editorial.sentences.entries())
      for (const last of editorial.sentences.slice(index)) {
        if (last.paragraph !== first.paragraph) continue;
        const span = { start: first.start, end: last.end };
        expect(find(pageOf(editorial), readDirective(textFragmentLink(editorial, span)))).toBe(
          editorial.text.slice(span.start, span.end),
        );
      }
  });

  test('a short passage stands whole, a long one as its first and last words', () => {
    const [long] = editorial.sentences;
    const short = editorial.sentences.find(({ id }) => id === 'p4s1')!;
    expect(textFragmentLink(editorial, short)).toBe(
      `${editorial.url}#:~:text=In%20response%2C%20Pyongyang%20has%20still%20stayed%20silent%20despite%20Washington%27s%20moves.`,
    );
    const { start, end } = readDirective(textFragmentLink(editorial, long!));
    expect([start, end]).toEqual(['U.S. Acting Assistant Secretary', 'the next several weeks.']);
  });

  test('keeps the fragment that the address has', () => {
    expect(textFragmentLink(REPEATING, REPEATING.sentences[1]!)).toMatch(
      /^https:\/\/example\.org\/a#top:~:text=/,
    );
  });

  test('half a surrogate pair does not throw', () => {
    const broken = { ...REPEATING, text: `\uD83D ${REPEATING.text}` };
    expect(textFragmentLink(broken, { start: 0, end: 20 })).toContain(':~:text=%EF%BF%BD');
  });
});
