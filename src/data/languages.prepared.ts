/** In which languages each form of the compiled terms is a label. */
import { packLanguages } from '../core/thesaurus/pack-languages.ts';
import { preparedTerms } from './terms.prepared.ts';
import { thesaurus } from './thesaurus/thesaurus.ts';

export const formLanguages: string = packLanguages(thesaurus, preparedTerms);
