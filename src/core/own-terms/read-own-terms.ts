import {
  isOwnId,
  isReadersId,
  LARGEST_OWN_TERMS,
  LONGEST_FORM,
  LONGEST_NOTE,
  MOST_ALIASES,
  MOST_OWN_TERMS,
  type OwnMeaning,
  type OwnTerm,
} from './own-term.ts';

/** Why none is there, though there were some: what keeps them cannot be read now, or has lost them. */
export type OwnTermsTrouble = 'unreadable' | 'gone';

export interface ReadOwnTerms {
  readonly terms: readonly OwnTerm[];
  /** How many entries could not be read, or were more than fit, and were left out. */
  readonly setAside: number;
}

/**
 * Whatever lies in the storage or in a file → own terms, entry by entry: a broken one costs the reader none of the others.
 * Never throws, and takes over nothing that it does not know.
 */
export function readOwnTerms(stored: unknown): ReadOwnTerms {
  const { terms, rest } = readWithRest(stored);
  return { terms, setAside: rest.length };
}

/** The same, with what was left out as it was. */
export function readWithRest(stored: unknown): {
  readonly terms: readonly OwnTerm[];
  readonly rest: readonly unknown[];
} {
  if (!Array.isArray(stored)) return { terms: [], rest: stored === undefined ? [] : [stored] };
  const terms: OwnTerm[] = [];
  const rest: unknown[] = [];
  const ids = new Set<string>();
  let size = 2;
  let isFull = false;
  for (const entry of stored) {
    const read = isFull ? null : readOwnTerm(entry);
    // Two files put together may count from one each.
    const term = read && ids.has(read.id) ? { ...read, id: freeId(ids) } : read;
    if (term) size += JSON.stringify(term).length + 1;
    isFull ||= size > LARGEST_OWN_TERMS || terms.length === MOST_OWN_TERMS;
    if (!term || isFull) {
      rest.push(entry);
      continue;
    }
    ids.add(term.id);
    terms.push(term);
  }
  return { terms, rest };
}

/** An id that no term has yet: one above the highest, so that a removed term's is not given to another soon. */
export function freeId(ids: Iterable<string>): string {
  const highest = Math.max(0, ...[...ids].map((id) => Number(id.slice('own-'.length))));
  return `own-${highest + 1}`;
}

/** One entry; `null` where it is none. A single broken alias is no reason to lose the term: it is left out. */
export function readOwnTerm(entry: unknown): OwnTerm | null {
  if (typeof entry !== 'object' || entry === null) return null;
  const { id, label, aliases, meaning, painted } = entry as { readonly [K in keyof OwnTerm]?: unknown };
  if (typeof id !== 'string' || !isReadersId(id)) return null;
  const ownLabel = readForm(label);
  const ownMeaning = readMeaning(meaning);
  if (ownLabel === null || !ownMeaning) return null;
  const others = (Array.isArray(aliases) ? aliases : []).flatMap((alias) => readForm(alias) ?? []);
  return {
    id,
    label: ownLabel,
    aliases: [...new Set(others)].filter((alias) => alias !== ownLabel).slice(0, MOST_ALIASES),
    meaning: ownMeaning,
    // What is painted a page can know: where it is not said, it is not painted.
    painted: painted === true,
  };
}

/** Halves of letters: what is sent between our parts as JSON would change them. */
const LONE_SURROGATES = /\p{Cs}/gu;

/** A form on one line with single spaces; `null` where it is none. */
export function readForm(form: unknown): string | null {
  if (typeof form !== 'string') return null;
  const plain = form
    .replace(LONE_SURROGATES, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  return /[\p{L}\p{N}]/u.test(plain) && plain.length <= LONGEST_FORM ? plain : null;
}

function readMeaning(meaning: unknown): OwnMeaning | null {
  if (typeof meaning !== 'object' || meaning === null) return null;
  const { kind, concept, note } = meaning as { kind?: unknown; concept?: unknown; note?: unknown };
  if (kind === 'concept')
    return typeof concept === 'string' && /^[a-z0-9-]{1,64}$/.test(concept) && !isOwnId(concept)
      ? { kind, concept }
      : null;
  if (kind !== 'note' || typeof note !== 'string') return null;
  const plain = note.replace(LONE_SURROGATES, '').trim();
  return plain.length <= LONGEST_NOTE ? { kind, note: plain } : null;
}
