/** The thesaurus's decoys as far as a reader's own terms are compared with them: `comparable` forms, one a line. */
import { comparable } from '../core/ranking/label-index.ts';
import { thesaurus } from './thesaurus/thesaurus.ts';

export const decoyForms: string = thesaurus.decoys.map(({ text }) => comparable(text)).join('\n');
