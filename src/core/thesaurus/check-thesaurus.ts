/** The rules that an editor's thesaurus is held to. The build prints what breaks them and fails. */
import { formsOf, termsOf } from './compile-terms.ts';
import { OPTIONAL_GAP } from './compiled-terms.ts';
import type { Concept, ConceptId, LabelLanguage, TermRule, Thesaurus } from './thesaurus.ts';

export interface ThesaurusProblem {
  /** The concept to mend; `null` where a decoy is at fault. */
  readonly concept: ConceptId | null;
  /** A plain sentence to act on. */
  readonly problem: string;
}

/**
 * The forms of one letter that a thesaurus may hold: what Korean headlines call states by, in Han letters, and the
 * one syllable that Korean writes for the North (북은, 북의). Any other single letter, a Han letter and a Hangul
 * syllable too, is in too many words to mean anything; these too mean something only beside an anchor.
 */
export const HEADLINE_LETTERS: ReadonlySet<string> = new Set(['北', '美', '韓', '日', '中', '朝', '북']);

/** What is wrong with a thesaurus, in its own order; empty where all is well. */
export function checkThesaurus(thesaurus: Thesaurus): readonly ThesaurusProblem[] {
  const { concepts, decoys } = thesaurus;
  return [
    ...concepts.flatMap((concept) =>
      [...labelProblems(concept), ...noteProblems(concept), ...letterProblems(concept)].map((problem) => ({
        concept: concept.id,
        problem,
      })),
    ),
    ...idProblems(concepts),
    ...relationProblems(concepts),
    ...sameTermProblems(concepts.filter(({ kind }) => kind !== 'theme')),
    // A theme may share a cue with a painted term: the two are found apart.
    ...sameTermProblems(concepts.filter(({ kind }) => kind === 'theme')),
    ...licenceProblems(concepts),
    ...sharedProblems(thesaurus),
    ...decoyProblems(decoys),
  ];
}

function labelProblems({ labels }: Concept): string[] {
  // What the types promise is checked again: a reader's own thesaurus comes out of a file.
  if (!labels.en) return ['It has no English labels: every concept is shown by its English prefLabel.'];
  return Object.entries(labels).flatMap(([language, { prefLabel, altLabel = [], hiddenLabel = [] }]) => [
    ...(isEmpty(prefLabel) ? [`Its prefLabel in ${language} is missing or empty.`] : []),
    ...[...altLabel, ...hiddenLabel].flatMap((entry) =>
      isEmpty(typeof entry === 'string' ? entry : entry.text)
        ? [`It has an empty label in ${language}.`]
        : [],
    ),
  ]);
}

function noteProblems({ scopeNote }: Concept): string[] {
  if (isEmpty(scopeNote)) return ['It has no scopeNote: say in one sentence which thing is meant.'];
  return scopeNote.endsWith('.') ? [] : ['Its scopeNote does not end with a full stop.'];
}

function letterProblems(concept: Concept): string[] {
  return writtenTerms(concept).flatMap(({ rule }) => {
    if (lettersOf(rule.text) !== 1) return [];
    if (!HEADLINE_LETTERS.has(rule.text))
      return [`"${rule.text}" is a term of one letter: it would be found in too many words.`];
    return useOf(rule, concept) === 'contextual' && rule.licence === 'passage'
      ? []
      : [`"${rule.text}", a headline form of one letter, must be contextual with the licence 'passage'.`];
  });
}

function idProblems(concepts: readonly Concept[]): ThesaurusProblem[] {
  const seen = new Set<ConceptId>();
  return concepts.flatMap(({ id }) => {
    const problems: ThesaurusProblem[] = [];
    if (!/^[a-z\d]+(-[a-z\d]+)*$/.test(id))
      problems.push({
        concept: id,
        problem: 'Its id is not in kebab case: small letters, digits and hyphens.',
      });
    if (seen.has(id)) problems.push({ concept: id, problem: 'Another concept has the same id.' });
    seen.add(id);
    return problems;
  });
}

function relationProblems(concepts: readonly Concept[]): ThesaurusProblem[] {
  const byId = new Map(concepts.map((concept) => [concept.id, concept]));
  return concepts.flatMap(({ id, related = [], broader = [] }) =>
    [
      ...related.map((other) => ['related', other] as const),
      ...broader.map((other) => ['broader', other] as const),
    ].flatMap(([relation, other]) => {
      if (other === id) return [{ concept: id, problem: `It is ${relation} to itself.` }];
      if (!byId.has(other))
        return [{ concept: id, problem: `Its ${relation} "${other}" is not in the thesaurus.` }];
      // Told once, of the one whose id is later.
      if (relation === 'broader' && id > other && byId.get(other)?.broader?.includes(id))
        return [{ concept: id, problem: `It and "${other}" are each broader than the other.` }];
      return [];
    }),
  );
}

/** One form, one concept: where several may be meant (Kim), one concept has it and its licence lists them all. */
function sameTermProblems(concepts: readonly Concept[]): ThesaurusProblem[] {
  interface Bearer {
    readonly concept: Concept;
    readonly rule: TermRule;
    readonly language: LabelLanguage;
  }
  const bearers = new Map<string, Bearer>();
  return concepts.flatMap((concept) =>
    writtenTerms(concept).flatMap(({ rule, language }) => {
      const form = comparable(rule.text);
      const other = bearers.get(form);
      if (!other) {
        bearers.set(form, { concept, rule, language });
        return [];
      }
      const both = rule.text === other.rule.text ? `"${rule.text}"` : `"${rule.text}" ("${other.rule.text}")`;
      if (other.concept !== concept)
        return [{ concept: concept.id, problem: `The term ${both} is also one of "${other.concept.id}".` }];
      if (other.language === language)
        return [{ concept: concept.id, problem: `The term ${both} stands twice in its ${language} labels.` }];
      // 金正恩 is Japanese and Chinese alike. It may be written in each, but it can only follow one rule.
      return sameRules(rule, other.rule, concept)
        ? []
        : [
            {
              concept: concept.id,
              problem: `The term ${both} has other rules in ${language} than in ${other.language}.`,
            },
          ];
    }),
  );
}

function licenceProblems(concepts: readonly Concept[]): ThesaurusProblem[] {
  const byId = new Map(concepts.map((concept) => [concept.id, concept]));
  const anyAnchor = concepts.some((concept) =>
    writtenTerms(concept).some(({ rule }) => useOf(rule, concept) === 'anchor'),
  );
  return concepts.flatMap((concept) =>
    writtenTerms(concept).flatMap(({ rule }) =>
      licenceOf(rule, concept, byId, anyAnchor).map((problem) => ({ concept: concept.id, problem })),
    ),
  );
}

function licenceOf(
  rule: TermRule,
  concept: Concept,
  byId: ReadonlyMap<ConceptId, Concept>,
  anyAnchor: boolean,
): string[] {
  if (useOf(rule, concept) === 'anchor')
    return rule.licence ? [`"${rule.text}" is an anchor: it needs no licence, and must not have one.`] : [];
  if (typeof rule.licence !== 'object')
    return anyAnchor ? [] : [`Nothing licenses "${rule.text}": the thesaurus has no anchor term.`];
  const { named } = rule.licence;
  if (!named.length) return [`Nothing licenses "${rule.text}": its licence names no concept.`];
  return named.flatMap((id) => {
    const other = byId.get(id);
    if (!other) return [`The licence of "${rule.text}" names "${id}", which is not in the thesaurus.`];
    const inFull = writtenTerms(other).some((term) => typeof term.rule.licence !== 'object');
    return inFull
      ? []
      : [`The licence of "${rule.text}" names "${id}", which has no term that names it in full.`];
  });
}

function sharedProblems({ concepts, shared = [] }: Thesaurus): ThesaurusProblem[] {
  const ids = new Set(concepts.map(({ id }) => id));
  return shared.flatMap((id, at) => {
    if (!ids.has(id))
      return [{ concept: id, problem: 'It is listed as shared and is not in the thesaurus.' }];
    return shared.indexOf(id) < at ? [{ concept: id, problem: 'It is listed as shared twice.' }] : [];
  });
}

function decoyProblems(decoys: Thesaurus['decoys']): ThesaurusProblem[] {
  const seen = new Set<string>();
  return decoys.flatMap(({ text, means }) => {
    const problems: string[] = [];
    if (isEmpty(text)) problems.push('A decoy is empty.');
    else if (seen.has(comparable(text))) problems.push(`The decoy "${text}" stands there twice.`);
    if (isEmpty(means)) problems.push(`The decoy "${text}" does not say what it means.`);
    seen.add(comparable(text));
    return problems.map((problem) => ({ concept: null, problem }));
  });
}

/** Terms that say something; empty ones are reported once, as labels. */
const writtenTerms = (concept: Concept) => termsOf(concept).filter(({ rule }) => !isEmpty(rule.text));

const isEmpty = (text: string | undefined) => !text?.trim();

const useOf = (rule: TermRule, concept: Concept) => rule.use ?? concept.use;

/** How a form is compared: folded, and without the gaps that East Asian writing may leave out. */
const comparable = (text: string) => (formsOf(text)[0] ?? '').replaceAll(OPTIONAL_GAP, '');

/** Letters and digits; a Han letter, a kana and a Hangul syllable are one each. */
const lettersOf = (text: string) => text.normalize('NFC').match(/[\p{L}\p{N}]/gu)?.length ?? 0;

const sameRules = (one: TermRule, other: TermRule, concept: Concept) =>
  JSON.stringify(rulesOf(one, concept)) === JSON.stringify(rulesOf(other, concept));

const rulesOf = (rule: TermRule, concept: Concept) => [
  useOf(rule, concept),
  rule.case ?? 'any',
  rule.licence ?? 'page',
  rule.notBefore ?? [],
  rule.notAfter ?? [],
];
