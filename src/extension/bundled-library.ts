/** What the extension brings along to answer from, put together when it is first asked for. */
import { type Library, makeLibrary } from '../core/ranking/library.ts';
import { unpackConcepts } from '../core/thesaurus/packed-concepts.ts';
import { packedConcepts } from '../data/concepts.prepared.ts';
import { editorial } from '../data/editorial.ts';
import { editorialIndex } from '../data/index-terms.ts';
import { preparedTerms } from '../data/terms.prepared.ts';
import { matcherFor } from './matcher-for.ts';

let shelved: Library | undefined;

export function library(): Library {
  shelved ??= makeLibrary({
    documents: [editorial],
    indexes: [editorialIndex],
    concepts: unpackConcepts(packedConcepts, preparedTerms),
    matcher: matcherFor(preparedTerms, null),
  });
  return shelved;
}
