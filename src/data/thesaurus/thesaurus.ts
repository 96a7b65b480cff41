/** Puts the thesaurus together. A new file of concepts is added to the list below, in reading order. */
import { withMutualRelations } from '../../core/thesaurus/mutual-relations.ts';
import type { Concept, Thesaurus } from '../../core/thesaurus/thesaurus.ts';
import { agreements } from './agreements.ts';
import { decoys } from './decoys.ts';
import { doctrines } from './doctrines.ts';
import { events } from './events.ts';
import { exercises } from './exercises.ts';
import { humanRights } from './human-rights.ts';
import { institutions } from './institutions.ts';
import { meetings } from './meetings.ts';
import { offices } from './offices.ts';
import { people } from './people.ts';
import { places } from './places.ts';
import { relations } from './relations.ts';
import { sanctions } from './sanctions.ts';
import { sharedConcepts } from './shared-concepts.ts';
import { states } from './states.ts';
import { weapons } from './weapons.ts';
import { themes } from '../themes.ts';

/** Which file of this folder a concept is written in, so that a problem can name it. */
export const thesaurusFiles: readonly (readonly [file: string, concepts: readonly Concept[]])[] = [
  ['states.ts', states],
  ['places.ts', places],
  ['people.ts', people],
  ['offices.ts', offices],
  ['institutions.ts', institutions],
  ['doctrines.ts', doctrines],
  ['meetings.ts', meetings],
  ['agreements.ts', agreements],
  ['weapons.ts', weapons],
  ['sanctions.ts', sanctions],
  ['exercises.ts', exercises],
  ['relations.ts', relations],
  ['human-rights.ts', humanRights],
  ['events.ts', events],
  ['../themes.ts', themes],
];

export const thesaurus: Thesaurus = {
  concepts: withMutualRelations(thesaurusFiles.flatMap(([, concepts]) => concepts)),
  shared: sharedConcepts,
  decoys,
};
