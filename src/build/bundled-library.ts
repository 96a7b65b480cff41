import { type Library, makeLibrary } from '../core/ranking/library.ts';
import type { Weights } from '../core/ranking/weights.ts';
import { compileTerms } from '../core/thesaurus/compile-terms.ts';
import { opensGate } from '../core/thesaurus/gate.ts';
import { termMatcher } from '../core/thesaurus/term-matcher.ts';
import { editorialIndex } from '../data/index-terms.ts';
import { thesaurus } from '../data/thesaurus/thesaurus.ts';
import { readEditorial } from './read-editorial.ts';

/** What the background brings along, for scripts that Node runs itself. */
export function bundledLibrary(weights?: Weights): Library {
  return makeLibrary({
    documents: [readEditorial()],
    indexes: [editorialIndex],
    concepts: thesaurus.concepts,
    matcher: termMatcher(compileTerms(thesaurus, opensGate)),
    ...(weights ? { weights } : {}),
  });
}
