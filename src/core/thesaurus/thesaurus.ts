/**
 * What an editor of the product may write: concepts and the terms that name them, in the words of SKOS
 * (https://www.w3.org/TR/skos-reference/): prefLabel, altLabel, hiddenLabel, related, broader, scopeNote.
 * `check-thesaurus.ts` holds the content to its rules at build.
 */

/** Kebab-case, English, stable: it is stored in settings and travels in messages. */
export type ConceptId = string;

/** Languages of labels, as BCP 47 tags. */
export type LabelLanguage = 'en' | 'ko' | 'ja' | 'zh-Hans' | 'zh-Hant';

export type ConceptKind =
  | 'state'
  | 'place'
  | 'person'
  | 'office'
  | 'institution'
  | 'doctrine'
  | 'meeting'
  | 'agreement'
  | 'weapon'
  | 'test'
  | 'sanction'
  | 'exercise'
  | 'relations'
  | 'human-rights'
  | 'event'
  /**
   * A line of argument rather than a thing ("Pyongyang does not answer", "contact behind the scenes"): what a
   * back-of-book indexer would enter. Its terms are read to tell what a page is about and are never painted.
   */
  | 'theme';

/**
 * What a contextual term needs before it means its concept.
 * - `page`: the page, or the passage around it, is about North Korea (the default)
 * - `passage`: an anchor stands near it in the same passage; the page alone is not enough
 * - `named`: one of these concepts was named in full earlier on the page (a surname after the whole name), or
 *   the page expanded this acronym itself. Where several are listed, the mention is of the one that was named last
 *   before it: "Kim" is one term, of one concept, though many Kims may license it
 */
export type Licence = 'page' | 'passage' | { readonly named: readonly ConceptId[] };

/** A term with rules of its own; a plain string takes its concept's. */
export interface TermRule {
  /**
   * The written form. A space stands for any run of white space, a no-break space or a hyphen or dash of any kind;
   * in Hangul, kana and Han text a space may also be missing, and a middle dot may stand there. Quotes,
   * apostrophes, accents, width and soft hyphens are made alike before comparing. An English plural or
   * possessive ending need not be written.
   * A lone Han letter (北, 美) is a form of Korean headlines: it is found only with no other Han letter, katakana
   * or digit beside it.
   */
  readonly text: string;
  readonly use?: 'anchor' | 'contextual';
  /**
   * `any`: case does not matter (the default). `capitals`: letters written as capitals here must be capitals in
   * the page, so that "US" is not "us" and "Moon" is not "moon"; small letters may be either.
   */
  readonly case?: 'any' | 'capitals';
  readonly licence?: Licence;
  /** Not this concept where one of these follows or precedes directly (spaces and hyphens as in `text`). */
  readonly notBefore?: readonly string[];
  readonly notAfter?: readonly string[];
}

export type TermEntry = string | TermRule;

export interface Labels {
  /** Shown. One a language. */
  readonly prefLabel: string;
  /** Other forms, shown as "also". */
  readonly altLabel?: readonly TermEntry[];
  /** Found, never shown: misspellings, wire and headline forms. */
  readonly hiddenLabel?: readonly TermEntry[];
  /** Rules for the preferred label itself, where it has any. */
  readonly prefRule?: Omit<TermRule, 'text'>;
}

export interface Concept {
  readonly id: ConceptId;
  readonly kind: ConceptKind;
  /**
   * Whether its terms mean it wherever they stand, unless a term says otherwise. An anchor's form must hold one of the
   * gate's stems (`gate-stems.ts`); one that holds none is matched as a contextual term.
   */
  readonly use: 'anchor' | 'contextual';
  readonly labels: { readonly en: Labels } & { readonly [L in LabelLanguage]?: Labels };
  readonly related?: readonly ConceptId[];
  readonly broader?: readonly ConceptId[];
  /** One neutral English sentence that says which thing is meant; dated where it can age. */
  readonly scopeNote: string;
}

/**
 * A form that looks like a term and names something else ("Washington Post", "North Carolina", 조선일보). The
 * longest form at a place wins, so a decoy silences the terms inside it.
 */
export interface Decoy {
  readonly text: string;
  readonly case?: 'any' | 'capitals';
  /** What it names, so that a reviewer can tell why it is here. */
  readonly means: string;
}

export interface Thesaurus {
  readonly concepts: readonly Concept[];
  /**
   * Contextual concepts that many other subjects have too (other states, statesmen, summits): one mention of North
   * Korea nearby does not yet make them part of this one.
   */
  readonly shared?: readonly ConceptId[];
  readonly decoys: readonly Decoy[];
}
