/** Copies what a page and the popup over it show into plain words, for a terminal. */
import type { TestDocument } from './test-browser.ts';

/** The text of the popup as a reader sees it, empty lines taken out. */
export async function popupText(popup: TestDocument): Promise<string> {
  // biome-ignore lint/performance/useDomNodeTextContent: what is hidden is not shown, and lines end where they end.
  const text = await popup.evaluate(() => document.body.innerText);
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

export interface PaintedMention {
  /** Name of the highlight it is painted with. */
  readonly highlight: string;
  readonly text: string;
}

/** What is painted in a page now, in the order of the page: `CSS.highlights` is the page's to see (RELIABILITY F1). */
export function paintedMentions(page: TestDocument): Promise<PaintedMention[]> {
  return page.evaluate(() => {
    const painted: { highlight: string; text: string; range: StaticRange }[] = [];
    for (const [highlight, ranges] of CSS.highlights)
      for (const range of ranges as unknown as Iterable<StaticRange>) {
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        painted.push({ highlight, text: live.toString(), range });
      }
    return painted
      .sort((a, b) => {
        const order = a.range.startContainer.compareDocumentPosition(b.range.startContainer);
        if (order === 0) return a.range.startOffset - b.range.startOffset;
        return order & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
      })
      .map(({ highlight, text }) => ({ highlight, text }));
  });
}
