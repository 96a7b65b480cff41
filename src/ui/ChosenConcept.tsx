import type { MentionPosition } from '../core/mentions/mention-position.ts';
import { type ConceptInfo, isOwnInfo } from '../core/thesaurus/concept-info.ts';
import { BackGlyph, NextGlyph, PreviousGlyph } from './glyphs.tsx';
import { OwnNote } from './OwnNotes.tsx';
import { useWording } from './wording.tsx';

interface ChosenConceptProps {
  readonly concept: ConceptInfo;
  readonly count: number;
  readonly position: MentionPosition | null;
  /** Takes the focus when a concept is chosen, so that a keyboard stands where the answer begins. */
  readonly headingRef: { current: HTMLHeadingElement | null };
  onStep(direction: 'next' | 'previous'): void;
  onBack(): void;
}

/** Which concept the excerpts below are about, and the walk through its mentions in the page. */
export function ChosenConcept(props: ChosenConceptProps) {
  const { concept, count: mentions, position, headingRef, onStep, onBack } = props;
  const { say, count } = useWording();
  return (
    <header class="chosen">
      <button type="button" class="action" onClick={onBack}>
        <BackGlyph />
        {say('back_to_page')}
      </button>
      <div class="chosen-line">
        <h2 ref={headingRef} tabIndex={-1} lang={isOwnInfo(concept) ? undefined : 'en'}>
          <bdi>{concept.prefLabel}</bdi>
        </h2>
        {mentions > 0 && (
          <div class="walk">
            <button
              type="button"
              class="round"
              aria-label={say('mention_previous')}
              onClick={() => onStep('previous')}
            >
              <PreviousGlyph />
            </button>
            <span class="walk-place" aria-live="polite">
              {position
                ? say('mention_position', position.position, position.count)
                : count('mentions', mentions)}
            </span>
            <button
              type="button"
              class="round"
              aria-label={say('mention_next')}
              onClick={() => onStep('next')}
            >
              <NextGlyph />
            </button>
          </div>
        )}
      </div>
      {isOwnInfo(concept) ? (
        <>
          <p class="aside">{say(concept.kind === 'given' ? 'given_term' : 'own_term')}</p>
          {concept.note && <OwnNote note={concept.note} />}
        </>
      ) : (
        <p class="aside" lang="en">
          {concept.scopeNote}
        </p>
      )}
    </header>
  );
}
