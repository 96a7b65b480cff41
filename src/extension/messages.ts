/**
 * The contract: every message, who answers it, with what. One interface per answerer, a method per message.
 * `messenger.ts` turns an interface into its two ends. Everything here is JSON-safe.
 */
import type { CompiledTerms } from '../core/thesaurus/compiled-terms.ts';
import type { BackgroundDocument } from '../core/documents/background-document.ts';
import type { PageProfile } from '../core/profile/page-profile.ts';
import type { Question, RankedExcerpt } from '../core/ranking/ranked-excerpt.ts';
import type { Settings } from '../core/settings.ts';
import type { ConceptId, ConceptKind } from '../core/thesaurus/thesaurus.ts';

/** What one frame says of itself. */
export type FrameReport =
  /** The first reading is not done yet. */
  | { readonly state: 'reading' }
  /** Switched off here: paused, or the site is off. Nothing was read. */
  | { readonly state: 'off' }
  /** Read. A page without mentions has a profile without concepts. */
  | { readonly state: 'ready'; readonly profile: PageProfile };

/** Where a walk from mention to mention has come: the third of eleven is `{ position: 3, count: 11 }`. */
export interface MentionPosition {
  readonly position: number;
  readonly count: number;
}

/** Questions the content script of a frame answers. */
export interface PageAnswers {
  /** The popup, on opening. */
  frameReport(): FrameReport;
  /**
   * The popup or a command: scroll to the next or previous mention (of one concept, or of any) and flash it.
   * `null` where this frame has none, or where the walk would leave this frame (`wrap` false).
   */
  showMention(
    concept: ConceptId | null,
    direction: 'next' | 'previous',
    wrap: boolean,
  ): MentionPosition | null;
  /** The background, when it has been asleep and forgot: say `pageRead` again. */
  reportAgain(): void;
}

/** What a content script needs once its gate is open. */
export interface ReadingKit {
  readonly terms: CompiledTerms;
}

/** What the popup shows of a concept. */
export interface ConceptInfo {
  readonly id: ConceptId;
  readonly kind: ConceptKind;
  readonly prefLabel: string;
  readonly scopeNote: string;
}

export interface Suggestion extends ConceptInfo {
  /** The label that answers what was typed, in whichever language. */
  readonly label: string;
}

/** Questions any tab's content script may ask the background. */
export interface BackgroundAnswersPages {
  /** When the gate has opened: the terms, made ready for matching. */
  readingKit(): ReadingKit;
  /** Before the first highlight: insert the highlights' style sheet into this frame. */
  styleHighlights(): void;
  /** After each reading that changed what is found: the concepts found in this frame (themes left out). */
  pageRead(concepts: readonly ConceptId[]): void;
  /** The frame goes away, having reported concepts before. */
  pageLeft(): void;
}

/** Questions only our own pages (popup, options) may ask the background. */
export interface BackgroundAnswersOwnPages {
  rankExcerpts(question: Question): readonly RankedExcerpt[];
  /** The documents that excerpts come from, once per popup. */
  documents(): readonly BackgroundDocument[];
  describeConcepts(concepts: readonly ConceptId[]): readonly ConceptInfo[];
  complete(typed: string): readonly Suggestion[];
  changeSettings(change: Partial<Omit<Settings, 'version'>>): Settings;
}
