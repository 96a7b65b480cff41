import { useState } from 'preact/hooks';
import type { BackgroundDocument, Excerpt } from '../core/documents/background-document.ts';
import { bibtex, citeAsMarkdown, citeAsText, ris } from '../core/documents/cite.ts';
import { DoneGlyph } from './glyphs.tsx';
import { useWording } from './wording.tsx';

/** Names of formats are the same in every language. */
const FURTHER = [
  { name: 'Markdown', cite: citeAsMarkdown },
  { name: 'BibTeX', cite: bibtex },
  { name: 'RIS', cite: ris },
];

interface CopyExcerptProps {
  readonly document: BackgroundDocument;
  readonly excerpt: Excerpt;
  /** Rejects where the clipboard is refused. */
  onCopy(text: string): Promise<void>;
}

type Outcome = { readonly of: string; readonly how: 'copied' | 'refused' } | null;

/**
 * Copies the passage with its citation as plain text, which is what most want; only then it offers other formats.
 * It says what it did until the reader turns to something else.
 */
export function CopyExcerpt({ document, excerpt, onCopy }: CopyExcerptProps) {
  const { say, parts, list } = useWording();
  const [outcome, setOutcome] = useState<Outcome>(null);
  const [offersFurther, setOffersFurther] = useState(false);

  const copy = (of: string, text: string) =>
    onCopy(text).then(
      () => {
        setOutcome({ of, how: 'copied' });
        setOffersFurther(true);
      },
      () => setOutcome({ of, how: 'refused' }),
    );
  const said = (of: string, words: string) =>
    outcome?.of === of ? say(outcome.how === 'copied' ? 'copy_done' : 'copy_refused') : words;

  return (
    <span
      class="copy"
      onFocusOut={(event) => {
        if (event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget)) return;
        setOutcome(null);
      }}
    >
      <button type="button" class="action" onClick={() => copy('text', citeAsText(document, excerpt))}>
        {outcome?.of === 'text' && outcome.how === 'copied' && <DoneGlyph />}
        {said('text', say('copy'))}
      </button>
      {offersFurther && (
        <span class="copy-further">
          {parts(
            'copy_further',
            list(
              FURTHER.map(({ name, cite }) => (
                <button
                  key={name}
                  type="button"
                  class="inline-action"
                  onClick={() => copy(name, cite(document, excerpt))}
                >
                  {said(name, name)}
                </button>
              )),
              'or',
            ),
          )}
        </span>
      )}
      <span class="spoken" role="status">
        {outcome && said(outcome.of, '')}
      </span>
    </span>
  );
}
