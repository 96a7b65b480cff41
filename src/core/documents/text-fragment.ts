/**
 * A link that opens a page at a passage: `#:~:text=[prefix-,]start[,end][,-suffix]`
 * (https://wicg.github.io/scroll-to-text-fragment/). Browsers without it open the page at its top.
 */
import type { BackgroundDocument, Span } from './background-document.ts';

/** Up to so many characters a passage stands in the link whole; a longer one as its first and last words. */
const WHOLE = 100;
const FEWEST_WORDS = 4;
const MOST_WORDS = 12;

/** The document's address, leading to the passage. `place` is an excerpt, or any span within one paragraph. */
export function textFragmentLink(document: BackgroundDocument, place: Span): string {
  const page = new Page(document);
  const [before, fragment] = splitOnce(document.url, '#');
  return `${before}#${fragment.replace(/:~:.*$/s, '')}:~:text=${directive(page, page.spanOf(place))}`;
}

function directive(page: Page, { start, end }: Span): string {
  const [opening, closing] =
    end - start <= WHOLE ? [end, null] : [page.openingOf(start, end), page.closingOf(start, end)];
  const own = page.text.slice(start, opening);
  const parts = [encode(own), ...(closing === null ? [] : [encode(page.text.slice(closing, end))])];
  if (page.count(own) === 1) return parts.join(',');
  // Not the only place with these words: what stands before, or else behind, tells which one is meant.
  const prefix = page.prefixFor(start, opening);
  if (prefix !== null) return [`${encode(page.text.slice(prefix, start))}-`, ...parts].join(',');
  const suffix = page.suffixFor(start, end);
  if (suffix !== null) parts.push(`-${encode(page.text.slice(end, suffix))}`);
  return parts.join(',');
}

/** The publisher's page as far as we know it: headline, then text. Case does not count, as in the browser. */
class Page {
  readonly text: string;
  readonly #folded: string;
  readonly #shift: number;
  readonly #segmenter: Intl.Segmenter;

  constructor(document: BackgroundDocument) {
    const headline = `${document.title}\n\n`;
    this.text = headline + document.text;
    const lower = this.text.toLowerCase();
    this.#folded = lower.length === this.text.length ? lower : this.text;
    this.#shift = headline.length;
    this.#segmenter = new Intl.Segmenter(document.language, { granularity: 'word' });
  }

  spanOf({ start, end }: Span): Span {
    return { start: start + this.#shift, end: end + this.#shift };
  }

  /** How often these words stand on the page. */
  count(words: string): number {
    const sought = this.#folded === this.text ? words : words.toLowerCase();
    return this.#folded.split(sought).length - 1;
  }

  /** Where the opening words end: as few as make them the only ones on the page. */
  openingOf(start: number, end: number): number {
    const ends = this.#wordEnds(start, end).slice(FEWEST_WORDS - 1, MOST_WORDS);
    return ends.find((at) => this.count(this.text.slice(start, at)) === 1) ?? ends.at(-1) ?? end;
  }

  /** Where the closing words begin: as few as do not stand earlier in the passage. */
  closingOf(start: number, end: number): number {
    const starts = this.#wordStarts(start, end)
      .slice(-MOST_WORDS, -(FEWEST_WORDS - 1))
      .reverse();
    const opening = this.openingOf(start, end);
    const passage = this.#folded.slice(opening, end);
    const alone = (at: number) =>
      at >= opening && passage.indexOf(this.#folded.slice(at, end)) === at - opening;
    return starts.find(alone) ?? opening;
  }

  /** Where words before the passage begin, in one paragraph, that make it the only one; `null` where none do. */
  prefixFor(start: number, end: number): number | null {
    const paragraph = this.text.lastIndexOf('\n', this.text.slice(0, start).trimEnd().length - 1) + 1;
    const starts = this.#wordStarts(paragraph, start).slice(-MOST_WORDS).reverse();
    return starts.find((at) => this.count(this.text.slice(at, end)) === 1) ?? null;
  }

  /** Where words behind the passage end, in one paragraph, that make it the only one; `null` where none do. */
  suffixFor(start: number, end: number): number | null {
    const behind = this.text.slice(end);
    const paragraph = end + (behind.length - behind.trimStart().length);
    const paragraphEnd = this.text.indexOf('\n', paragraph);
    const ends = this.#wordEnds(end, paragraphEnd < 0 ? this.text.length : paragraphEnd).slice(0, MOST_WORDS);
    return ends.find((at) => this.count(this.text.slice(start, at)) === 1) ?? null;
  }

  #words(from: number, to: number): Span[] {
    return [...this.#segmenter.segment(this.text.slice(from, to))]
      .filter(({ isWordLike }) => isWordLike)
      .map(({ index, segment }) => ({ start: from + index, end: from + index + segment.length }));
  }

  #wordStarts(from: number, to: number): number[] {
    return this.#words(from, to).map(({ start }) => start);
  }

  #wordEnds(from: number, to: number): number[] {
    return this.#words(from, to).map(({ end }) => end);
  }
}

/** `-`, `,` and `&` mean something in a directive; brackets and quotes would end a link in Markdown or in mail. */
function encode(words: string): string {
  return encodeURIComponent(words.trim().replace(/\p{Surrogate}/gu, '\uFFFD')).replace(
    /[-!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function splitOnce(text: string, at: string): [before: string, after: string] {
  const place = text.indexOf(at);
  return place < 0 ? [text, ''] : [text.slice(0, place), text.slice(place + 1)];
}
