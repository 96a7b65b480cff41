/** What speaks against a term that a reader wants to add, before it is stored. */
import { comparable } from '../ranking/label-index.ts';
import { contentWords } from '../text/words.ts';
import type { ConceptId } from '../thesaurus/thesaurus.ts';
import { COMMON_WORDS } from './common-words.ts';
import { formsOfOwn, LARGEST_OWN_TERMS, MOST_OWN_TERMS, type OwnTerm } from './own-term.ts';

/** One reason not to add it. `form` is as the reader wrote it. */
export type OwnTermProblem =
  /** One letter, or two small ones: part of too many words. */
  | { readonly kind: 'too-short'; readonly form: string }
  /** It stands on nearly every page. */
  | { readonly kind: 'common'; readonly form: string }
  /** It is found already, as a form of this concept. */
  | { readonly kind: 'in-thesaurus'; readonly form: string; readonly prefLabel: string }
  /** It is known to name something else, and is passed over. */
  | { readonly kind: 'decoy'; readonly form: string }
  /** Another own term has it. */
  | { readonly kind: 'own-already'; readonly form: string; readonly label: string }
  /** One that the reader's organisation has set has it. */
  | { readonly kind: 'given-already'; readonly form: string }
  | { readonly kind: 'unknown-concept' }
  | { readonly kind: 'full' };

/** What the thesaurus says of forms. */
export interface KnownForms {
  /** The preferred label of the concept that a form names, themes left out; `null` where it names none. */
  nameOf(form: string): string | null;
  isDecoy(form: string): boolean;
  /** Whether a term may name it: it is there and no theme. */
  isNameable(concept: ConceptId): boolean;
}

/** The forms that own terms have already, and how much room is left. */
export class OwnForms {
  readonly #own = new Map<string, string>();
  readonly #given: ReadonlySet<string>;
  #count = 0;
  /** Of all of them as JSON, UTF-16 units. */
  #size = 2;

  /** @param given an organisation's, which take no room from the reader's */
  constructor(own: readonly OwnTerm[], given: readonly OwnTerm[] = []) {
    this.#given = new Set(given.flatMap(formsOfOwn).map(comparable));
    for (const term of own) this.add(term);
  }

  add(term: OwnTerm): void {
    for (const form of formsOfOwn(term)) {
      const plain = comparable(form);
      if (!this.#own.has(plain)) this.#own.set(plain, term.label);
    }
    this.#count++;
    this.#size += JSON.stringify(term).length + 1;
  }

  hasRoomFor(term: OwnTerm): boolean {
    return this.#count < MOST_OWN_TERMS && this.#size + JSON.stringify(term).length + 1 <= LARGEST_OWN_TERMS;
  }

  /** Who has the form; `null` where nobody has. */
  problemOf(form: string): OwnTermProblem | null {
    const plain = comparable(form);
    if (this.#given.has(plain)) return { kind: 'given-already', form };
    const label = this.#own.get(plain);
    return label === undefined ? null : { kind: 'own-already', form, label };
  }
}

/** All that speaks against a term of the reader's, its label's problems first; empty where nothing does. */
export function checkOwnTerm(
  term: OwnTerm,
  own: readonly OwnTerm[],
  known: KnownForms,
  given: readonly OwnTerm[] = [],
): readonly OwnTermProblem[] {
  const others = own.filter(({ id }) => id !== term.id);
  return problemsOf(term, new OwnForms(others, given), known);
}

/** @param taken the forms of all others */
export function problemsOf(term: OwnTerm, taken: OwnForms, known: KnownForms): readonly OwnTermProblem[] {
  const problems = formsOfOwn(term).flatMap((form) => problemOf(form, taken, known) ?? []);
  if (term.meaning.kind === 'concept' && !known.isNameable(term.meaning.concept))
    problems.push({ kind: 'unknown-concept' });
  if (!taken.hasRoomFor(term)) problems.push({ kind: 'full' });
  return problems;
}

function problemOf(form: string, taken: OwnForms, known: KnownForms): OwnTermProblem | null {
  if (isTooShort(form)) return { kind: 'too-short', form };
  if (isCommon(form)) return { kind: 'common', form };
  const prefLabel = known.nameOf(form);
  if (prefLabel !== null) return { kind: 'in-thesaurus', form, prefLabel };
  if (known.isDecoy(form)) return { kind: 'decoy', form };
  return taken.problemOf(form);
}

/** Two letters are enough in East Asian script, and in capitals, where they must be capitals in the page. */
function isTooShort(form: string): boolean {
  const letters = form.normalize('NFC').match(/[\p{L}\p{N}]/gu) ?? [];
  if (letters.length < 2) return true;
  return letters.length === 2 && letters.some((letter) => /[\p{Ll}\p{Lt}]/u.test(letter));
}

function isCommon(form: string): boolean {
  const plain = comparable(form);
  if (COMMON_WORDS.has(plain) || (plain.endsWith('s') && COMMON_WORDS.has(plain.slice(0, -1)))) return true;
  // Nothing but stop words and numbers. Capitals of two letters are none: IT, UN.
  return (
    /^[\d\s\p{P}]+$/u.test(form) ||
    (/\p{Ll}/u.test(form) &&
      /^[\p{Script=Latin}\P{L}]+$/u.test(form) &&
      contentWords(form, null).length === 0)
  );
}
