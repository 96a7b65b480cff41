import { DASH, foldChar, LEFT_OUT, MIDDLE_DOT, SPACE } from '../text/fold-char.ts';
import { formsOf } from '../thesaurus/compile-terms.ts';
import { formsOfOwn, type OwnTerm } from './own-term.ts';

/** So many letters of a form are enough: a page's text comes in pieces, and more might be cut in two. */
export const LONGEST_STEM = 24;

/**
 * What `ownGate` looks for: the beginnings of the terms' forms, folded, without what may be a gap or be left out. This
 * is all of a reader's own terms that lies where content scripts can read it.
 */
export function ownStems(terms: readonly OwnTerm[]): readonly string[] {
  const stems = terms.flatMap((term) => formsOfOwn(term).flatMap(formsOf).map(withoutGaps));
  return [...new Set(stems)].filter((stem) => stem !== '').sort();
}

function withoutGaps(form: string): string {
  let stem = '';
  for (let at = 0; at < form.length && stem.length < LONGEST_STEM; at++) {
    const unit = foldChar(form.charCodeAt(at));
    if (unit !== SPACE && unit !== DASH && unit !== LEFT_OUT && unit !== MIDDLE_DOT) stem += form[at];
  }
  return stem;
}
