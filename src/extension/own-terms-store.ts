/**
 * Where the reader's own terms lie, and those that an organisation has set: in the extension's IndexedDB, which no
 * content script can open (RELIABILITY F29), since notes are private. Only the background comes here: a page of ours in
 * a private window of Firefox has another database of that name.
 */
import { type GivenTerms, NONE_GIVEN, storedGivenTerms } from '../core/own-terms/given-terms.ts';
import type { OwnTerm } from '../core/own-terms/own-term.ts';
import { type ReadOwnTerms, readOwnTerms } from '../core/own-terms/read-own-terms.ts';

const DATABASE = 'own-terms';
const STORE = 'own-terms';
/** One record holds all of the reader's: they are few, and are written in one stroke or not at all. */
const OWN_KEY = 'all';
/** Another those of the organisation. */
const GIVEN_KEY = 'given';

/** What was made of a policy. */
export interface StoredGiven extends GivenTerms {
  /** Out of what: the policy's value and the version that read it, as text. */
  readonly from: string;
}

export interface StoredTerms {
  readonly own: ReadOwnTerms;
  readonly given: StoredGiven;
}

export const NO_TERMS: StoredTerms = {
  own: { terms: [], setAside: 0 },
  given: { ...NONE_GIVEN, from: '' },
};

/** @returns none where there are none; all of the reader's set aside where the database cannot be read */
export async function storedTerms(): Promise<StoredTerms> {
  try {
    const [own, given] = await inStore('readonly', (store) => [store.get(OWN_KEY), store.get(GIVEN_KEY)]);
    const { from } = (given ?? {}) as { readonly from?: unknown };
    const read = typeof from === 'string' ? storedGivenTerms(given) : null;
    return { own: readOwnTerms(own), given: read ? { ...read, from: String(from) } : NO_TERMS.given };
  } catch {
    return { ...NO_TERMS, own: { terms: [], setAside: 1 } };
  }
}

/** @throws DOMException where the browser cannot store them; those before are still there then */
export async function storeOwnTerms(terms: readonly OwnTerm[]): Promise<void> {
  await inStore('readwrite', (store) => [store.put(terms, OWN_KEY)]);
}

/** @throws DOMException where the browser cannot store them; those before are still there then */
export async function storeGivenTerms(given: StoredGiven): Promise<void> {
  await inStore('readwrite', (store) => [
    given.from === '' ? store.delete(GIVEN_KEY) : store.put(given, GIVEN_KEY),
  ]);
}

async function inStore(
  mode: IDBTransactionMode,
  run: (store: IDBObjectStore) => readonly IDBRequest[],
): Promise<readonly unknown[]> {
  const opening = indexedDB.open(DATABASE, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
  const database = await done<IDBDatabase>(opening);
  try {
    const transaction = database.transaction(STORE, mode);
    const requests = run(transaction.objectStore(STORE));
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
    });
    return requests.map(({ result }) => result);
  } finally {
    database.close();
  }
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
