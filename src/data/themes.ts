import type { Concept } from '../core/thesaurus/thesaurus.ts';

/** Lines of argument. Filled in below. */
export const themes: readonly Concept[] = [];
