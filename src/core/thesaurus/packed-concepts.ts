/**
 * What a library needs of a thesaurus whose terms are already compiled: a few strings, so that a background that wakes
 * reads over them and parses none until somebody asks. Labels are not written a second time: each says which of the
 * compiled forms of its concept it is, and how the letters of that form are written. `pack-concepts.ts` makes it.
 */
import { COUNTS_FROM, type CompiledSense, type CompiledTerms, OPTIONAL_GAP } from './compiled-terms.ts';
import type { Concept, ConceptId, ConceptKind, LabelLanguage, Labels } from './thesaurus.ts';

export interface PackedConcepts {
  /** Scope notes, one a line, in the order of the compiled `concepts`; so are all others. */
  readonly notes: string;
  /** Each concept's kind, as a character: `KINDS`. */
  readonly kinds: string;
  /** For each concept `[broader, related]`, as numbers of concepts, without empty ends; as JSON. Each pair once. */
  readonly relations: string;
  /**
   * A line a concept: a language's letter, then its labels; `|` where the alternative and where the hidden ones begin.
   * A label is a character, its spelling; or `<text>`.
   */
  readonly labels: string;
  /**
   * A line a concept: for each label that is spelled, in the same order, the number of its form among those of its
   * concept, a character. Apart from the spellings, since both are smaller so.
   */
  readonly labelForms: string;
}

/** A concept as far as it is shown, looked up and completed: what it is matched by lies in the compiled terms. */
export type DescribedConcept = Pick<Concept, 'id' | 'kind' | 'labels' | 'scopeNote' | 'related' | 'broader'>;

export const KINDS: readonly ConceptKind[] = [
  'state',
  'place',
  'person',
  'office',
  'institution',
  'doctrine',
  'meeting',
  'agreement',
  'weapon',
  'test',
  'sanction',
  'exercise',
  'relations',
  'human-rights',
  'event',
  'theme',
];

export const LANGUAGES: Readonly<Record<string, LabelLanguage>> = {
  E: 'en',
  K: 'ko',
  J: 'ja',
  S: 'zh-Hans',
  T: 'zh-Hant',
};

/** Forms' numbers and spellings are written as characters from here on, all of them safe in JSON and a line. */
export const NUMBERS_FROM = 0x61;

const SMALL = new Set('a an and as at by de for from in of on or the to with'.split(' '));
const gapped = (gap: string) => (form: string) => form.replaceAll(OPTIONAL_GAP, gap);
const titled = (form: string) =>
  gapped(' ')(form).replace(/(^|[ "'(])([a-z])([\da-z]*)/g, (word, before, first, rest, at: number) =>
    before === "'" && at > 0 ? word : before + first.toUpperCase() + rest,
  );
const headed = (form: string) =>
  titled(form).replace(/ ([A-Z][a-z]*)/g, (word, bare: string) =>
    SMALL.has(bare.toLowerCase()) ? word.toLowerCase() : word,
  );
const curly = (form: string) => form.replaceAll("'", '’');
const hyphenAtLast = (form: string) => form.replace(/ ([^ ]*)$/, '-$1');
const hyphenAtFirst = (form: string) => form.replace(' ', '-');

/** How a form's letters may be written. Its place here is its number: add at the end, see what it saves. */
export const SPELLINGS: readonly ((form: string) => string)[] = [
  gapped(''),
  gapped(' '),
  headed,
  titled,
  (form) => gapped('')(form).toUpperCase(),
  (form) => gapped(' ')(form).replace(/^[a-z]/, (first) => first.toUpperCase()),
  // Kim Jong-un
  (form) => hyphenAtLast(titled(form)).replace(/-[A-Z]/, (last) => last.toLowerCase()),
  (form) => curly(gapped(' ')(form)),
  (form) => curly(headed(form)),
  (form) => hyphenAtFirst(gapped(' ')(form)),
  (form) => hyphenAtLast(gapped(' ')(form)),
  (form) => hyphenAtFirst(headed(form)),
  (form) => hyphenAtLast(titled(form)),
  // DPRK's, UN Command
  (form) => headed(form).replace(/^[A-Za-z]+/, (first) => first.toUpperCase()),
  gapped('·'),
];

/** The forms that may mean each concept, in their order. */
export function formsByConcept(compiled: CompiledTerms): readonly string[][] {
  const ofLine = compiled.senses
    .split('\n')
    .map((line) => [...new Set((JSON.parse(line) as CompiledSense[]).map(([concept]) => concept))]);
  const byConcept: string[][] = compiled.concepts.split('\n').map(() => []);
  for (const [index, form] of compiled.forms.split('\n').entries())
    for (const concept of ofLine[compiled.meanings.charCodeAt(index) - COUNTS_FROM] ?? [])
      byConcept[concept]?.push(form);
  return byConcept;
}

/**
 * The concepts that were packed, with every label in its language and rank; of its rules nothing is left.
 * @param compiled of the same thesaurus, by `compileTerms`
 */
export function unpackConcepts(packed: PackedConcepts, compiled: CompiledTerms): readonly DescribedConcept[] {
  const ids = compiled.concepts.split('\n').map((id): ConceptId => id.replace(/^-/, ''));
  const notes = packed.notes.split('\n');
  const lines = packed.labels.split('\n');
  const formLines = packed.labelForms.split('\n');
  const idsOf = (concepts: readonly number[]) => concepts.flatMap((concept) => ids[concept] ?? []);
  const relations = JSON.parse(packed.relations) as (readonly (readonly number[])[])[];
  const related = new Map<number, number[]>(relations.map((of, concept) => [concept, [...(of[1] ?? [])]]));
  for (const [concept, of] of relations.entries())
    for (const other of of[1] ?? []) related.get(other)?.push(concept);

  let forms: readonly string[][] | undefined;
  return ids.map((id, concept) => {
    let labels: Concept['labels'] | undefined;
    return {
      id,
      kind: KINDS[packed.kinds.charCodeAt(concept) - NUMBERS_FROM] ?? 'event',
      scopeNote: notes[concept] ?? '',
      related: idsOf(related.get(concept) ?? []),
      broader: idsOf(relations[concept]?.[0] ?? []),
      // Most questions are about few concepts.
      get labels() {
        forms ??= formsByConcept(compiled);
        labels ??= readLabels(lines[concept] ?? '', formLines[concept] ?? '', forms[concept] ?? []);
        return labels;
      },
    };
  });
}

interface ReadLabels extends Labels {
  prefLabel: string;
  altLabel: string[];
  hiddenLabel: string[];
}

function readLabels(line: string, numbers: string, forms: readonly string[]): Concept['labels'] {
  const labels: { [L in LabelLanguage]?: ReadLabels } & { en: ReadLabels } = {
    en: { prefLabel: '', altLabel: [], hiddenLabel: [] },
  };
  let current = labels.en;
  let rank = 0;
  let label = 0;
  for (const [, opening, written, spelling] of line.matchAll(/([EKJST|])|<([^>]*)>|(.)/gs)) {
    const language = opening === undefined ? undefined : LANGUAGES[opening];
    if (language) {
      current = labels[language] = { prefLabel: '', altLabel: [], hiddenLabel: [] };
      rank = 0;
    } else if (opening) rank++;
    else {
      const text = written ?? spell(forms, spelling, numbers[label++]);
      if (rank === 0) current.prefLabel = text;
      else (rank === 1 ? current.altLabel : current.hiddenLabel).push(text);
    }
  }
  return labels;
}

const number = (character = '') => character.charCodeAt(0) - NUMBERS_FROM;

function spell(forms: readonly string[], spelling: string | undefined, form: string | undefined): string {
  return SPELLINGS[number(spelling)]?.(forms[number(form)] ?? '') ?? '';
}
