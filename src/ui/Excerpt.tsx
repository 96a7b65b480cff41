import { useEffect, useRef, useState } from 'preact/hooks';
import type {
  BackgroundDocument,
  Excerpt as CitedExcerpt,
  Span,
} from '../core/documents/background-document.ts';
import { notesOn } from '../core/documents/notes-on.ts';
import { textFragmentLink } from '../core/documents/text-fragment.ts';
import type { RankedExcerpt } from '../core/ranking/ranked-excerpt.ts';
import type { ConceptId } from '../core/thesaurus/thesaurus.ts';
import { AgeLine } from './AgeLine.tsx';
import { CopyExcerpt } from './CopyExcerpt.tsx';
import { excerptRuns, type Run } from './excerpt-runs.ts';
import { OutwardGlyph } from './glyphs.tsx';
import type { PageContext } from './popup-state.ts';
import { Reasons } from './Reasons.tsx';
import { useWording } from './wording.tsx';

export interface ExcerptProps {
  readonly ranked: RankedExcerpt;
  readonly document: BackgroundDocument;
  /** The page it is background for; `null` where it answers a lookup and no page. */
  readonly page: PageContext | null;
  /** What called it up, for the sentence that says why. */
  readonly calledBy: 'page' | 'lookup';
  /** Concepts to be marked in it. */
  readonly marked: ReadonlySet<ConceptId>;
  /** The first of an answer is set larger and with its neighbours; further ones with the focus sentence alone. */
  readonly rank: 'first' | 'further';
  /** Title of the document: left out where the excerpt above is from the same one. */
  readonly titled: boolean;
  onCopy(text: string): Promise<void>;
}

/** A citable passage, verbatim, with its age, its source and why it is shown. */
export function Excerpt(props: ExcerptProps) {
  const { ranked, document, page, calledBy, marked, rank, titled, onCopy } = props;
  const { say } = useWording();
  const [whole, setWhole] = useState(false);
  const { excerpt } = ranked;
  const paragraph = document.paragraphs[excerpt.paragraph - 1] ?? excerpt;
  const shown: Span = whole ? paragraph : rank === 'first' ? excerpt : excerpt.focus;
  const hasMore = shown.start > paragraph.start || shown.end < paragraph.end;

  return (
    <article class={`excerpt excerpt-${rank}`}>
      <blockquote lang={document.language} cite={document.url}>
        <p>
          <Passage runs={excerptRuns(document, shown, excerpt.focus, (concept) => marked.has(concept))} />
        </p>
      </blockquote>
      <footer class="source">
        {titled && (
          <cite class="source-title" lang={document.language}>
            {document.title}
          </cite>
        )}
        <AgeLine document={document} paragraph={excerpt.paragraph} page={page} />
        <Notes document={document} passage={shown} />
        <Reasons reasons={ranked.reasons} of={calledBy} language={page?.language ?? null} />
      </footer>
      <div class="actions">
        {(hasMore || whole) && (
          <button type="button" class="action" aria-expanded={whole} onClick={() => setWhole(!whole)}>
            {say('whole_paragraph')}
          </button>
        )}
        <CopyExcerpt document={document} excerpt={excerpt} onCopy={onCopy} />
        <SourceLink document={document} excerpt={excerpt} />
      </div>
    </article>
  );
}

/** So long a link waits for an idle moment at most, ms. */
const LINK_PATIENCE = 300;

/**
 * Opens the publisher's page at the very sentence. Which words lead there takes a third of a millisecond to find: it is
 * found when the excerpt has been drawn.
 */
export function SourceLink({ document, excerpt }: { document: BackgroundDocument; excerpt: CitedExcerpt }) {
  const { say } = useWording();
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    const waiting = requestIdleCallback(
      () => link.current?.setAttribute('href', textFragmentLink(document, excerpt)),
      { timeout: LINK_PATIENCE },
    );
    return () => cancelIdleCallback(waiting);
  }, [document, excerpt]);
  return (
    <a ref={link} class="action" href={document.url} target="_blank" rel="noopener noreferrer">
      {say('open_source')}
      <OutwardGlyph />
    </a>
  );
}

/** Sentences around the focus sentence step back; the focus sentence is one `strong`, whatever is marked in it. */
export function Passage({ runs }: { runs: readonly Run[] }) {
  const drawn = (some: readonly Run[]) =>
    some.map(({ text, concept }, at) => (concept ? <mark key={at}>{text}</mark> : text));
  const first = runs.findIndex(({ focus }) => focus);
  const last = runs.findLastIndex(({ focus }) => focus);
  return (
    <>
      {drawn(runs.slice(0, first))}
      <strong>{drawn(runs.slice(first, last + 1))}</strong>
      {drawn(runs.slice(last + 1))}
    </>
  );
}

/** What has happened since, in our editors' words: under their own name, apart from the quotation. */
export function Notes({ document, passage }: { document: BackgroundDocument; passage: Span }) {
  const { say } = useWording();
  const notes = notesOn(document, passage);
  if (notes.length === 0) return null;
  return (
    <p class="note">
      <b>{say('note')}</b> <span lang="en">{notes.map(({ text }) => text).join(' ')}</span>
    </p>
  );
}
