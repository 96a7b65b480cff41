import type { OwnKit } from '../core/own-terms/own-kit.ts';
import { withOwnTerms } from '../core/own-terms/with-own-terms.ts';
import type { CompiledTerms } from '../core/thesaurus/compiled-terms.ts';
import { type TermMatcher, termMatcher } from '../core/thesaurus/term-matcher.ts';

const bundled = new WeakMap<CompiledTerms, TermMatcher>();
const withOwn = new WeakMap<TermMatcher, WeakMap<OwnKit, TermMatcher>>();

function once<K extends object, V>(made: WeakMap<K, V>, of: K, make: () => V): V {
  const known = made.get(of);
  if (known !== undefined) return known;
  const value = make();
  made.set(of, value);
  return value;
}

/** What finds terms, and own terms beside them: made once, and for all pages, while both stay the same objects. */
export function matcherFor(terms: CompiledTerms, own: OwnKit | null): TermMatcher {
  const matcher = once(bundled, terms, () => termMatcher(terms));
  if (!own) return matcher;
  const kits = once(withOwn, matcher, () => new WeakMap<OwnKit, TermMatcher>());
  return once(kits, own, () => withOwnTerms(matcher, own));
}
