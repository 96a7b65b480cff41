import type { BackgroundDocument } from '../core/documents/background-document.ts';
import type { RankedExcerpt } from '../core/ranking/ranked-excerpt.ts';
import { type ConceptInfo, isOwnInfo } from '../core/thesaurus/concept-info.ts';
import { AgeLine } from './AgeLine.tsx';
import { Notes, Passage, SourceLink } from './Excerpt.tsx';
import { excerptRuns } from './excerpt-runs.ts';
import { CloseGlyph } from './glyphs.tsx';
import type { PageContext } from './popup-state.ts';
import { Reasons } from './Reasons.tsx';
import { useWording } from './wording.tsx';

export interface CardProps {
  readonly concept: ConceptInfo;
  /** `null` where nothing in the documents bears on this mention. */
  readonly found: { readonly ranked: RankedExcerpt; readonly document: BackgroundDocument } | null;
  readonly page: PageContext;
  onClose(): void;
}

/** Beside a mention: what it names, and the best excerpt for it in its sentence. It changes no setting. */
export function Card({ concept, found, page, onClose }: CardProps) {
  const { say, language, direction } = useWording();
  return (
    <section
      class="card"
      role="dialog"
      aria-label={say('card_label', concept.prefLabel)}
      lang={language}
      dir={direction}
      tabIndex={-1}
    >
      <header class="card-head">
        <p class="card-concept" lang={isOwnInfo(concept) ? undefined : 'en'}>
          <b>{concept.prefLabel}</b> {concept.scopeNote && <span>{concept.scopeNote}</span>}
        </p>
        <button type="button" class="round" aria-label={say('card_close')} onClick={onClose}>
          <CloseGlyph />
        </button>
      </header>
      {found ? (
        <CardExcerpt {...found} page={page} concept={concept} />
      ) : (
        <p class="card-nothing">{say(isOwnInfo(concept) ? 'card_own' : 'card_nothing')}</p>
      )}
    </section>
  );
}

function CardExcerpt({
  ranked: { excerpt, reasons },
  document,
  page,
  concept,
}: Omit<CardProps, 'found' | 'onClose'> & NonNullable<CardProps['found']>) {
  return (
    <article class="excerpt">
      <blockquote lang={document.language} cite={document.url}>
        <p>
          <Passage runs={excerptRuns(document, excerpt, excerpt.focus, (id) => id === concept.id)} />
        </p>
      </blockquote>
      <Notes document={document} passage={excerpt} />
      <footer class="source">
        <AgeLine document={document} paragraph={excerpt.paragraph} page={page} />
        <Reasons reasons={reasons} of="page" language={page.language} />
      </footer>
      <div class="actions">
        <SourceLink document={document} excerpt={excerpt} />
      </div>
    </article>
  );
}
