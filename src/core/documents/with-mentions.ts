import { findMentions } from '../mentions/find-mentions.ts';
import type { TextBlock } from '../text/text-block.ts';
import type { TermMatcher } from '../thesaurus/term-matcher.ts';
import type { BackgroundDocument } from './background-document.ts';

/**
 * The document with what each of its sentences names, found exactly as in a page: its title is read first, then
 * its paragraphs, so that "Kim" means the Kim whom the paragraph before named in full. A term never reaches from
 * one sentence into the next.
 */
export function withMentions(document: BackgroundDocument, matcher: TermMatcher): BackgroundDocument {
  const blocks: readonly TextBlock[] = [
    { id: 0, text: document.title, role: 'title', section: 0 },
    ...document.paragraphs.map(
      ({ start, end }, index): TextBlock => ({
        id: index + 1,
        text: document.text.slice(start, end),
        role: 'body',
        section: 0,
      }),
    ),
  ];
  const found = findMentions(blocks, matcher).flatMap(({ block, start, end, concept }) => {
    const paragraph = document.paragraphs[block - 1];
    return paragraph ? [{ start: paragraph.start + start, end: paragraph.start + end, concept }] : [];
  });
  return {
    ...document,
    sentences: document.sentences.map((sentence) => ({
      ...sentence,
      mentions: found.filter(({ start, end }) => start >= sentence.start && end <= sentence.end),
    })),
  };
}
