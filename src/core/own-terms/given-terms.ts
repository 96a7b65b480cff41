/** Own terms that an organisation sets for its readers: found like the reader's, changed by nobody here. */
import type { KnownForms } from './check-own-term.ts';
import type { OwnTerm } from './own-term.ts';
import { type ReadOwnTerms, readOwnTerms } from './read-own-terms.ts';
import { type LeftOut, siftOwnTerms } from './sift-own-terms.ts';

export interface GivenTerms extends ReadOwnTerms {
  /** What could be read, and is held to be no term, or no form of one. */
  readonly left: readonly LeftOut[];
}

export const NONE_GIVEN: GivenTerms = { terms: [], setAside: 0, left: [] };

/**
 * Whatever a policy has under `ownTerms` → terms. Never throws. They are written as in a settings file; an id is not
 * needed and says nothing, since they are counted by where they stand.
 */
export function readGivenTerms(policy: unknown, known: KnownForms): GivenTerms {
  const counted = Array.isArray(policy) ? Array.from(policy, withId) : policy;
  const { terms, setAside } = readOwnTerms(counted);
  const sifted = siftOwnTerms(terms, known);
  return { terms: sifted.terms.map(asGiven), setAside, left: sifted.left };
}

const withId = (entry: unknown, index: number): unknown =>
  typeof entry === 'object' && entry !== null ? { ...entry, id: `own-${index + 1}` } : entry;

const asGiven = (term: OwnTerm): OwnTerm => ({ ...term, id: term.id.replace('own-', 'own-given-') });

/** What `readGivenTerms` gave once, out of a storage; `null` where it is that no more. */
export function storedGivenTerms(stored: unknown): GivenTerms | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const { terms, setAside, left } = stored as { readonly [K in keyof GivenTerms]?: unknown };
  if (!Array.isArray(terms) || typeof setAside !== 'number' || !Array.isArray(left)) return null;
  const own = terms.map((term) => ({ ...term, id: String(term?.id).replace('own-given-', 'own-') }));
  const read = readOwnTerms(own);
  return read.setAside > 0 ? null : { terms: read.terms.map(asGiven), setAside, left };
}
