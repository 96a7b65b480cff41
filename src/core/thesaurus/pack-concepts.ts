import { formsOf } from './compile-terms.ts';
import type { CompiledTerms } from './compiled-terms.ts';
import {
  formsByConcept,
  KINDS,
  LANGUAGES,
  NUMBERS_FROM,
  type PackedConcepts,
  SPELLINGS,
} from './packed-concepts.ts';
import type { Concept, ConceptId, LabelLanguage, Labels, TermEntry, Thesaurus } from './thesaurus.ts';

/**
 * A thesaurus → what a library needs of it beside its compiled terms.
 * @param compiled of the same thesaurus
 * @throws Error where a label or a note has a line end or an angle bracket, which nothing here can write
 */
export function packConcepts({ concepts }: Thesaurus, compiled: CompiledTerms): PackedConcepts {
  const numberOf = new Map(concepts.map(({ id }, index) => [id, index]));
  const numbers = (ids: readonly ConceptId[] = []) => ids.flatMap((id) => numberOf.get(id) ?? []);
  const forms = formsByConcept(compiled);
  const labels = concepts.map((concept, index) => packLabels(concept, forms[index] ?? []));
  return {
    notes: concepts.map(({ scopeNote }) => written(scopeNote)).join('\n'),
    kinds: concepts.map(({ kind }) => character(KINDS.indexOf(kind))).join(''),
    relations: JSON.stringify(
      concepts.map((concept, index) => {
        const related = numbers(concept.related).filter(
          (other) => other > index || !concepts[other]?.related?.includes(concept.id),
        );
        const broader = numbers(concept.broader);
        return related.length > 0 ? [broader, related] : broader.length > 0 ? [broader] : [];
      }),
    ),
    labels: labels.map(([spellings]) => spellings).join('\n'),
    labelForms: labels.map(([, numbers]) => numbers).join('\n'),
  };
}

const character = (number: number) => String.fromCharCode(NUMBERS_FROM + number);

/** Its lines of `labels` and `labelForms`. */
function packLabels({ labels }: Concept, forms: readonly string[]): readonly [string, string] {
  const letters = new Map(Object.entries(LANGUAGES).map(([letter, language]) => [language, letter]));
  let numbers = '';
  const packLabel = (text: string): string => {
    const [own = ''] = formsOf(text);
    const form = forms.indexOf(own);
    const spelling = form < 0 ? -1 : SPELLINGS.findIndex((spell) => spell(own) === text);
    if (spelling < 0) return `<${written(text)}>`;
    numbers += character(form);
    return character(spelling);
  };
  const pack = (entries: readonly TermEntry[] = []) =>
    entries.map((entry) => packLabel(typeof entry === 'string' ? entry : entry.text)).join('');
  const line = (Object.entries(labels) as [LabelLanguage, Labels][])
    .map(([language, { prefLabel, altLabel, hiddenLabel }]) => {
      const parts = [pack([prefLabel]), pack(altLabel), pack(hiddenLabel)];
      while (parts.at(-1) === '') parts.pop();
      return letters.get(language) + parts.join('|');
    })
    .join('');
  return [line, numbers];
}

function written(text: string): string {
  if (/[<>\n]/.test(text)) throw new Error(`A line end or an angle bracket in ${JSON.stringify(text)}`);
  return text;
}
