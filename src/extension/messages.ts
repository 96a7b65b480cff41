/**
 * The contract: every message, who answers it, with what. One interface per answerer, a method per message.
 * `messenger.ts` turns an interface into its two ends. Everything here is JSON-safe.
 */
import type { CardContent, CardWords } from './card-script.ts';
import type { OwnTermProblem } from '../core/own-terms/check-own-term.ts';
import type { GivenTerms } from '../core/own-terms/given-terms.ts';
import type { OwnTerm } from '../core/own-terms/own-term.ts';
import type { OwnTermsTrouble, ReadOwnTerms } from '../core/own-terms/read-own-terms.ts';
import type { SiftedFile } from '../core/own-terms/sift-own-terms.ts';
import type { BackgroundDocument } from '../core/documents/background-document.ts';
import type { FoundForms } from '../core/mentions/found-forms.ts';
import type { MentionPosition } from '../core/mentions/mention-position.ts';
import type { Question, RankedExcerpt } from '../core/ranking/ranked-excerpt.ts';
import type { FrameReport } from './frame-report.ts';
import type { FactsOfTab, FirstLook } from './popup-facts.ts';
import type { Painting } from '../page/open-page.ts';
import type { Messages } from '../ui/message-source.ts';
import type { HighlightStyle } from '../core/highlights/highlight-style.ts';
import type { InterfaceLanguage, SettingsChange, SettingsInForce } from '../core/settings.ts';
import type { ConceptInfo, Suggestion } from '../core/thesaurus/concept-info.ts';
import type { ConceptId } from '../core/thesaurus/thesaurus.ts';

/** Questions the content script of a frame answers. */
export interface PageAnswers {
  /** The popup, on opening. */
  frameReport(): FrameReport | Promise<FrameReport>;
  /**
   * The popup or a command: scroll to the next or previous mention (of one concept, or of any) and flash it.
   * `null` where this frame has none, or where the walk would leave this frame (`wrap` false).
   */
  showMention(
    concept: ConceptId | null,
    direction: 'next' | 'previous',
    wrap: boolean,
  ): MentionPosition | null;
  /** A command: open the card at the mention walked to last, or at the first one in view. False where is none. */
  showCard(): boolean;
  /** The background, when it has been asleep and forgot: say `pageRead` again. */
  reportAgain(): void;
  /** The background, when settings have changed: ask `painting` again. */
  settingsChanged(): void;
  /** The background, when the browser has taken sites from us: ask `mayRead`, and end where the answer is no. */
  accessChanged(): void;
}

/** A mention that a card is asked for. */
export interface AskedMention {
  readonly concept: ConceptId;
  /** As the page writes it, and the sentence that it stands in. */
  readonly term: string;
  readonly sentence: string;
}

/** What a rule of the highlights' style sheet is for. */
export interface StyledPart {
  /** Of names and classes alone, `SELECTOR` in guards.ts. */
  readonly selectors: readonly string[];
  /** Whether the page is so large that lines under its words would slow it down. */
  readonly isLarge: boolean;
  /** Whether it is for mentions that the reader is led to, and not for all that are marked. */
  readonly isFlash: boolean;
}

/** What a page is told while it is read. */
export interface FoundInTexts {
  readonly found: FoundForms;
  readonly painting: Painting;
}

/** Questions any tab's content script may ask the background. */
export interface BackgroundAnswersPages {
  /**
   * When the gate has opened: put the script that reads beside the content script. False where the extension is off
   * for the site of the whole tab, and where the browser lets no script in any more.
   */
  openReading(): boolean;
  /**
   * When a reader first asks a page that is read: put what the answer needs (`about.js`) beside the script that reads.
   * False where the browser lets no script in any more.
   */
  openAbout(): boolean;
  /** When settings may be others: what is painted now, and how. `null` where the extension is off for this frame. */
  painting(): Painting | null;
  /**
   * While a page is read: what of the thesaurus and of the reader's own terms stands in its texts, which are forgotten
   * with the answer; and what is painted, so that a page need not ask for that first. `null` where the extension is off for
   * this frame, or for the site of the whole tab, which a frame of another site cannot know by itself: then it is not read.
   * @param texts at most `MOST_TEXTS`, together at most `MOST_TEXT` UTF-16 units
   * @param language what the page's document declares, a BCP 47 tag
   */
  findForms(texts: readonly string[], language: string | null): FoundInTexts | null;
  /**
   * Before anything is painted where no rule reaches yet: insert the highlights' style sheet into this frame, for a part of
   * it. When the reader chose another style: insert that one for the part, and take away the one `before`. True if it
   * reaches every element of the frame.
   */
  styleHighlights(part: StyledPart, style: HighlightStyle, before: HighlightStyle | null): boolean;
  /** After each reading that changed what is found: the concepts found in this frame (themes left out). */
  pageRead(concepts: readonly ConceptId[]): void;
  /**
   * A reader points at a mention: what its card shows. Public text only (RELIABILITY F12).
   * @param withScript whether the script that draws the card must be put into the frame first
   */
  cardContent(mention: AskedMention, withScript: boolean): (CardContent & CardWords) | null;
  /** After `accessChanged`: whether the browser still gives us the site of this frame. */
  mayRead(): boolean;
  /** The frame goes away, having reported concepts before. */
  pageLeft(): void;
  /** A frame within this one went, perhaps without a word, or holds another document. */
  framesChanged(): void;
}

/** The reader's own terms, and those that the reader's organisation has set. What was set aside of them is kept. */
export interface OwnTermsState extends ReadOwnTerms {
  readonly trouble: OwnTermsTrouble | null;
  readonly given: GivenTerms;
}

/** Questions only our own pages (popup, options) may ask the background. */
export interface BackgroundAnswersOwnPages {
  rankExcerpts(question: Question): readonly RankedExcerpt[];
  /** The documents that excerpts come from, once per popup. */
  documents(): readonly BackgroundDocument[];
  describeConcepts(concepts: readonly ConceptId[]): readonly ConceptInfo[];
  complete(typed: string): readonly Suggestion[];
  /**
   * As they count then: what an organisation has set stays.
   * @param seen the settings that the change was made from: of a list, only what differs is changed
   */
  changeSettings(change: SettingsChange, seen?: SettingsChange): SettingsInForce;
  ownTerms(): OwnTermsState;
  /**
   * Adds an own term (`id` is `null`), or changes one. What speaks against it, and then nothing is changed; none where
   * it is stored.
   */
  saveOwnTerm(term: Omit<OwnTerm, 'id'> & { readonly id: ConceptId | null }): readonly OwnTermProblem[];
  removeOwnTerm(id: ConceptId): void;
  /** What could not be read of them, as text for a file. */
  unreadOwnTerms(): string;
  /** The reader has seen that some could not be read, or are there no more. */
  dismissUnreadTerms(): void;
  /** Gives up what cannot be read, all of it. */
  startOwnTermsAnew(): void;
  /** What would be taken over of a file's terms, and what not and why. Nothing is changed. */
  siftOwnTerms(terms: readonly OwnTerm[]): SiftedFile;
  /** Puts others in place of all: out of a file, or those of before. */
  replaceOwnTerms(terms: readonly OwnTerm[]): ReadOwnTerms;
  /**
   * The popup, on opening, before it has anything of its own: what its reader sees first, drawn. `null` where that is not
   * settled yet, or where it was opened for a selection: then the popup asks and draws by itself.
   * @param tab the tab that it stands over; `null` for the one in front
   * @param isPopup false where it is a page in a tab of its own
   */
  firstLook(tab: number | null, isPopup: boolean): FirstLook | null;
  /** The popup, after `firstLook`, once: what that was made of. `null` where there is none, or none for this tab. */
  factsOfFirstLook(tab: number | null): FactsOfTab | null;
  /** The popup, on opening: the selection that it was opened for, once; `null` where it was for none. */
  pendingLookup(): string | null;
  /** The words of a language that the reader has chosen in place of the browser's. */
  interfaceWords(language: InterfaceLanguage): Messages;
}
