import type { Excerpt } from '../documents/background-document.ts';
import type { ConceptId } from '../thesaurus/thesaurus.ts';
import type { PageProfile } from '../profile/page-profile.ts';

/** What background is wanted for. */
export type Question =
  | { readonly kind: 'page'; readonly profile: PageProfile }
  /** One concept of a page: chosen in the popup's list. */
  | { readonly kind: 'concept'; readonly concept: ConceptId; readonly profile: PageProfile }
  /** One mention in its sentence: a card. `profile` where the page is known. */
  | {
      readonly kind: 'mention';
      readonly term: string;
      readonly sentence: string;
      readonly concept?: ConceptId;
      readonly profile?: PageProfile;
    }
  /** Typed or selected. */
  | { readonly kind: 'lookup'; readonly text: string };

/** Words of the page (or of the question) that called an excerpt. */
export interface Reason {
  /** The concept they name, or `null` for words in common. */
  readonly concept: ConceptId | null;
  /**
   * As the page writes them, in its own script. Words in common stand here as the excerpt writes them: the page may
   * inflect them otherwise.
   */
  readonly written: readonly string[];
  /** Share of the excerpt's score that is theirs, 0 … 1. */
  readonly share: number;
}

export interface RankedExcerpt {
  readonly excerpt: Excerpt;
  readonly score: number;
  /** Heaviest first. Take the words off the page and the excerpt drops or goes. */
  readonly reasons: readonly Reason[];
}
