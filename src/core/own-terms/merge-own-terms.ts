import { comparable } from '../ranking/label-index.ts';
import { formsOfOwn, type OwnTerm } from './own-term.ts';
import { freeId, readOwnTerms } from './read-own-terms.ts';

/**
 * Own terms with those of a file added, as many as there is room for. One whose label some term has already, as a label
 * or as another form, is not added: what the reader wrote here stays as it is.
 */
export function mergeOwnTerms(now: readonly OwnTerm[], given: readonly OwnTerm[]): readonly OwnTerm[] {
  const ids = now.map(({ id }) => id);
  const forms = new Set(now.flatMap(formsOfOwn).map(comparable));
  const all = [...now];
  for (const term of given) {
    if (forms.has(comparable(term.label))) continue;
    const added = { ...term, id: freeId(ids) };
    ids.push(added.id);
    for (const form of formsOfOwn(added)) forms.add(comparable(form));
    all.push(added);
  }
  return readOwnTerms(all).terms;
}
