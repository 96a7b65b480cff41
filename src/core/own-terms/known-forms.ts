import { comparable, type LabelIndex } from '../ranking/label-index.ts';
import type { CompiledTerms } from '../thesaurus/compiled-terms.ts';
import type { DescribedConcept } from '../thesaurus/packed-concepts.ts';
import type { ConceptId } from '../thesaurus/thesaurus.ts';
import type { KnownForms } from './check-own-term.ts';
import { decoysOf } from './known-decoys.ts';

/**
 * What a thesaurus says of forms.
 * @param compiled of the same thesaurus: its decoys are nowhere else
 */
export function knownForms(
  concepts: ReadonlyMap<ConceptId, DescribedConcept>,
  { labels }: LabelIndex,
  compiled: CompiledTerms,
): KnownForms {
  const isNameable = (concept: ConceptId) => (concepts.get(concept)?.kind ?? 'theme') !== 'theme';
  const byForm = new Map<string, ConceptId>();
  for (const { form, concept } of labels)
    if (isNameable(concept) && !byForm.has(form)) byForm.set(form, concept);
  const decoys = new Set(decoysOf(compiled).map(({ text }) => comparable(text)));
  // A page's "summits" is the label "summit", too.
  const alike = (form: string) => {
    const plain = comparable(form);
    return /[a-z]s$/.test(plain) ? [plain, plain.slice(0, -1)] : [plain];
  };
  return {
    nameOf(form) {
      const [id] = alike(form).flatMap((one) => byForm.get(one) ?? []);
      return (id && concepts.get(id)?.labels.en.prefLabel) ?? null;
    },
    isDecoy: (form) => alike(form).some((one) => decoys.has(one)),
    isNameable,
  };
}
