import type { OwnTerm } from '../../src/core/own-terms/own-term.ts';

/** A term of a reader's own, with a note. */
export const ZENDA: OwnTerm = {
  id: 'own-1',
  label: 'Zenda',
  aliases: ['Castle of Zenda'],
  meaning: { kind: 'note', note: 'Where the prisoner was.' },
  painted: true,
};
