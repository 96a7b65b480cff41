/**
 * Where the reader's own terms lie: in the extension's IndexedDB, which no content script can open (RELIABILITY F29),
 * since notes are private. Only the background comes here: a page of ours in a private window of Firefox has another
 * database of that name.
 */
import { type ReadOwnTerms, readOwnTerms } from '../core/own-terms/read-own-terms.ts';
import type { OwnTerm } from '../core/own-terms/own-term.ts';

const DATABASE = 'own-terms';
const STORE = 'own-terms';
/** One record holds them all: they are few, and are written in one stroke or not at all. */
const KEY = 'all';

/** @returns none where there are none; all of it set aside where the database cannot be read */
export async function storedOwnTerms(): Promise<ReadOwnTerms> {
  try {
    return readOwnTerms(await inStore('readonly', (store) => store.get(KEY)));
  } catch {
    return { terms: [], setAside: 1 };
  }
}

/** @throws DOMException where the browser cannot store them; those before are still there then */
export async function storeOwnTerms(terms: readonly OwnTerm[]): Promise<void> {
  await inStore('readwrite', (store) => store.put(terms, KEY));
}

async function inStore(
  mode: IDBTransactionMode,
  run: (store: IDBObjectStore) => IDBRequest,
): Promise<unknown> {
  const opening = indexedDB.open(DATABASE, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
  const database = await done<IDBDatabase>(opening);
  try {
    const transaction = database.transaction(STORE, mode);
    const request = run(transaction.objectStore(STORE));
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
    });
    return request.result;
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
