/**
 * Where the reader's own terms lie, and those that an organisation has set: in the extension's IndexedDB, which no
 * content script can open (RELIABILITY F29), since notes are private. Only the background comes here: a page of ours in
 * a private window of Firefox has another database of that name.
 */
import { type GivenTerms, NONE_GIVEN, storedGivenTerms } from '../core/own-terms/given-terms.ts';
import type { OwnTerm } from '../core/own-terms/own-term.ts';
import { readWithRest } from '../core/own-terms/read-own-terms.ts';

const DATABASE = 'own-terms';
const STORE = 'own-terms';
/** One record holds all of the reader's: they are few, and are written in one stroke or not at all. */
const OWN_KEY = 'all';
/** Another those of the organisation. */
const GIVEN_KEY = 'given';
/** Another what of the reader's could not be read, oldest first. */
const UNREAD_KEY = 'unread';

/** More than will ever break one after the other; older ones go. */
const MOST_UNREAD = 50;

/**
 * How long the database may say nothing, ms: it does so for as long as something else holds it (an upgrade that does not
 * end), and pages that wait for its terms are not read meanwhile.
 */
const PATIENCE = 3_000;

/** What was made of a policy. */
export interface StoredGiven extends GivenTerms {
  /** Out of what: the policy's value and the version that read it, as text. */
  readonly from: string;
}

export interface StoredTerms {
  readonly own: readonly OwnTerm[];
  /** What of the reader's could not be read, as it was stored: kept until the reader lets it go. */
  readonly unread: readonly unknown[];
  readonly given: StoredGiven;
}

export const NO_TERMS: StoredTerms = { own: [], unread: [], given: { ...NONE_GIVEN, from: '' } };

/** @throws where the database cannot be read, or says nothing */
export function storedTerms(): Promise<StoredTerms> {
  return inStore('readonly', async (store) => {
    const asked = [OWN_KEY, UNREAD_KEY, GIVEN_KEY].map((key) => done(store.get(key)));
    const [own, unread = [], given] = await Promise.all(asked);
    const { from } = Object(given) as { readonly from?: unknown };
    const readGiven = typeof from === 'string' ? storedGivenTerms(given) : null;
    const { terms, rest } = readWithRest(own);
    return {
      own: terms,
      unread: [...(Array.isArray(unread) ? unread : [unread]), ...rest].slice(-MOST_UNREAD),
      given: readGiven ? { ...readGiven, from: String(from) } : NO_TERMS.given,
    };
  });
}

/** @throws where the browser cannot store them; what was there before is still there then */
export async function storeOwnTerms({ own, unread }: Omit<StoredTerms, 'given'>): Promise<void> {
  await inStore('readwrite', (store) =>
    Promise.all([
      done(store.put(own, OWN_KEY)),
      unread.length === 0 ? done(store.delete(UNREAD_KEY)) : done(store.put(unread, UNREAD_KEY)),
    ]),
  );
}

/** @throws where the browser cannot store them; those before are still there then */
export async function storeGivenTerms(given: StoredGiven): Promise<void> {
  await inStore<unknown>('readwrite', (store) =>
    given.from === '' ? done(store.delete(GIVEN_KEY)) : done(store.put(given, GIVEN_KEY)),
  );
}

/** Gives up all that lies there. @throws where the browser does not let it go */
export async function giveUpTerms(): Promise<void> {
  await inTime(done(indexedDB.deleteDatabase(DATABASE)));
}

async function inStore<T>(mode: IDBTransactionMode, run: (store: IDBObjectStore) => Promise<T>): Promise<T> {
  const database = await openWithStore();
  try {
    const transaction = database.transaction(STORE, mode);
    const ended = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error ?? new Error('Nobody let it in.'));
    });
    // What comes too late shall not be written behind the back of who was told that it is not.
    const late = setTimeout(() => transaction.abort(), PATIENCE);
    const [given] = await Promise.all([run(transaction.objectStore(STORE)), ended]).finally(() =>
      clearTimeout(late),
    );
    return given;
  } finally {
    database.close();
  }
}

/**
 * The number of its version says nothing, so that a later version's database can be read, too: what counts is whether
 * the store is there, and where it is missing it is added beside whatever else is.
 */
async function openWithStore(): Promise<IDBDatabase> {
  const database = await open();
  if (database.objectStoreNames.contains(STORE)) return database;
  database.close();
  return open(database.version + 1);
}

async function open(version?: number): Promise<IDBDatabase> {
  const opening = indexedDB.open(DATABASE, version);
  opening.onupgradeneeded = () => {
    if (!opening.result.objectStoreNames.contains(STORE)) opening.result.createObjectStore(STORE);
  };
  const opened = done<IDBDatabase>(opening);
  return inTime(opened).catch((problem) => {
    // Who holds it unused keeps others out.
    void opened.then(
      (database) => database.close(),
      () => {},
    );
    throw problem;
  });
}

function inTime<T>(answer: Promise<T>): Promise<T> {
  let late: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    late = setTimeout(() => reject(new Error('The database says nothing.')), PATIENCE);
  });
  return Promise.race([answer, silence]).finally(() => clearTimeout(late));
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
