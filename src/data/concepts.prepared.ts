/** The thesaurus as far as it is shown, looked up and completed; the build bundles what this gives, in a few strings. */
import { packConcepts } from '../core/thesaurus/pack-concepts.ts';
import type { PackedConcepts } from '../core/thesaurus/packed-concepts.ts';
import { preparedTerms } from './terms.prepared.ts';
import { thesaurus } from './thesaurus/thesaurus.ts';

export const packedConcepts: PackedConcepts = packConcepts(thesaurus, preparedTerms);
