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

/** All that speaks against a term, its label's problems first; empty where nothing does. */
export function checkOwnTerm(
  term: OwnTerm,
  own: readonly OwnTerm[],
  known: KnownForms,
): readonly OwnTermProblem[] {
  const others = own.filter(({ id }) => id !== term.id);
  const problems = formsOfOwn(term).flatMap((form) => problemOf(form, others, known) ?? []);
  if (term.meaning.kind === 'concept' && !known.isNameable(term.meaning.concept))
    problems.push({ kind: 'unknown-concept' });
  if (others.length >= MOST_OWN_TERMS || JSON.stringify([...others, term]).length > LARGEST_OWN_TERMS)
    problems.push({ kind: 'full' });
  return problems;
}

function problemOf(form: string, others: readonly OwnTerm[], known: KnownForms): OwnTermProblem | null {
  if (isTooShort(form)) return { kind: 'too-short', form };
  if (isCommon(form)) return { kind: 'common', form };
  const prefLabel = known.nameOf(form);
  if (prefLabel !== null) return { kind: 'in-thesaurus', form, prefLabel };
  if (known.isDecoy(form)) return { kind: 'decoy', form };
  const other = others.find((one) => formsOfOwn(one).some((its) => isSame(its, form)));
  return other ? { kind: 'own-already', form, label: other.label } : null;
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

const isSame = (one: string, other: string) => comparable(one) === comparable(other);
