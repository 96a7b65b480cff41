import { comparable, type LabelIndex } from '../ranking/label-index.ts';
import type { DescribedConcept } from '../thesaurus/packed-concepts.ts';
import type { ConceptId } from '../thesaurus/thesaurus.ts';
import type { KnownForms } from './check-own-term.ts';

/**
 * What a thesaurus says of forms.
 * @param decoyForms forms of its decoys, `comparable`, one a line
 */
export function knownForms(
  concepts: ReadonlyMap<ConceptId, DescribedConcept>,
  { labels }: LabelIndex,
  decoyForms: string,
): KnownForms {
  const isNameable = (concept: ConceptId) => (concepts.get(concept)?.kind ?? 'theme') !== 'theme';
  const byForm = new Map<string, ConceptId>();
  for (const { form, concept } of labels)
    if (isNameable(concept) && !byForm.has(form)) byForm.set(form, concept);
  const decoys = new Set(decoyForms.split('\n'));
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
