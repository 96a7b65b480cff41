import type { MentionPosition } from '../core/mentions/mention-position.ts';
import type { PageDate } from '../core/profile/page-profile.ts';
import type { SettingName } from '../core/settings.ts';
import type { RankedExcerpt } from '../core/ranking/ranked-excerpt.ts';
import type { ConceptInfo } from '../core/thesaurus/concept-info.ts';

/** A concept as the page has it. */
export interface ConceptOnPage {
  readonly info: ConceptInfo;
  /** Number of mentions, all frames together. */
  readonly count: number;
  /** The forms as the page writes them. */
  readonly written: readonly string[];
}

/** What the page is, as far as excerpts are told against it. */
export interface PageContext {
  readonly title: string;
  /** BCP 47; `null` where the page does not say. */
  readonly language: string | null;
  readonly date: PageDate | null;
}

/** Said above the excerpts, in this order. */
export type Notice =
  /** The browser withholds the site: it was read this once, because the reader clicked. */
  | { readonly kind: 'read-once' }
  /** The page is longer than is read. */
  | { readonly kind: 'capped' }
  /** The page is larger than can be marked without being felt; its mentions are listed all the same. */
  | { readonly kind: 'unmarked' };

/** A page that was read and mentions something. */
export interface PageFindings {
  readonly page: PageContext;
  /** Heaviest first. */
  readonly concepts: readonly ConceptOnPage[];
  readonly notices: readonly Notice[];
}

/** What the popup has to say of the page; each state with exactly what is drawn of it. */
export type PopupState =
  /** The first reading is not done yet. */
  | { readonly kind: 'reading' }
  /** The browser lets no extension read this page: its own pages, its shop, a PDF. */
  | { readonly kind: 'restricted' }
  /** The reader's browser withholds this site, and no click on the toolbar button has lent it to us. */
  | { readonly kind: 'withheld'; readonly site: string | null }
  /** The extension was updated under the page: only a reload brings the new one in. */
  | { readonly kind: 'updated' }
  /** Switched off by the reader, or by an organisation: then there is nothing to switch on. */
  | { readonly kind: 'off'; readonly why: 'paused'; readonly locked?: boolean }
  | { readonly kind: 'off'; readonly why: 'site'; readonly site: string; readonly locked?: boolean }
  /** Read, and nothing of the thesaurus is on it. */
  | { readonly kind: 'nothing' }
  /** Mentions are there, and nothing in the documents bears on them. */
  | { readonly kind: 'silent'; readonly findings: PageFindings }
  | {
      readonly kind: 'ready';
      readonly findings: PageFindings;
      /** Best first, at least one. */
      readonly excerpts: readonly RankedExcerpt[];
    };

/** What the reader asked for beyond the page as a whole. `excerpts: null` while the answer is under way. */
export type Asked =
  | {
      readonly kind: 'concept';
      readonly concept: ConceptInfo;
      /** Mentions of it on the page; 0 where it was chosen from the search field and the page has none. */
      readonly count: number;
      /** Where the walk through its mentions has come; `null` before the first step. */
      readonly position: MentionPosition | null;
      readonly excerpts: readonly RankedExcerpt[] | null;
    }
  | {
      /** Typed, or selected in the page. */
      readonly kind: 'lookup';
      readonly text: string;
      readonly excerpts: readonly RankedExcerpt[] | null;
    };

export interface Switches {
  /** Are highlights painted? */
  readonly highlights: boolean;
  /** Everything off everywhere. */
  readonly paused: boolean;
  /** The tab's host and whether it is switched off; `null` where the tab has no site. */
  readonly site: {
    readonly host: string;
    readonly off: boolean;
    /** Closed by an organisation, so that no list of the reader's changes it. */
    readonly locked?: boolean;
  } | null;
  /** What an organisation has set; nothing where it is left out. */
  readonly locked?: readonly SettingName[];
}
