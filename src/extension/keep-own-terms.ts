/**
 * Stores the reader's own terms and those that an organisation has set, and has pages know what they must, the open ones
 * at once.
 */
import browser from 'webextension-polyfill';
import { checkOwnTerm, type KnownForms, type OwnTermProblem } from '../core/own-terms/check-own-term.ts';
import { NONE_GIVEN, readGivenTerms } from '../core/own-terms/given-terms.ts';
import { decoysOf } from '../core/own-terms/known-decoys.ts';
import { type OwnKit, ownKit } from '../core/own-terms/own-kit.ts';
import { ownStems } from '../core/own-terms/own-stems.ts';
import type { OwnTerm } from '../core/own-terms/own-term.ts';
import {
  freeId,
  type OwnTermsTrouble,
  type ReadOwnTerms,
  readOwnTerm,
  readOwnTerms,
} from '../core/own-terms/read-own-terms.ts';
import { type SiftedFile, siftOwnTerms } from '../core/own-terms/sift-own-terms.ts';
import type { CompiledTerms } from '../core/thesaurus/compiled-terms.ts';
import type { ConceptId } from '../core/thesaurus/thesaurus.ts';
import { EVERY_SITE, type Registration } from './every-site.ts';
import { HANDED_STEMS } from './own-gate.ts';
import { OWN_COUNT_KEY, OWN_STEMS_KEY } from './own-stems-stored.ts';
import { OWN_TERMS_ID as ID, OWN_TERMS_SCRIPT } from './open-tabs.ts';
import type { OwnTermsState } from './messages.ts';
import {
  giveUpTerms,
  NO_TERMS,
  type StoredTerms,
  storedTerms,
  storeGivenTerms,
  storeOwnTerms,
} from './own-terms-store.ts';

/** Every writer holds it; only the background writes, but it may be asked twice at once. */
const WRITE_LOCK = 'own-terms';

interface FoundTerms extends StoredTerms {
  readonly trouble: OwnTermsTrouble | null;
}

const NONE_FOUND: FoundTerms = { ...NO_TERMS, trouble: null };

/** How long pages go without own terms before the database is asked again that could not be read, ms. */
const ASKED_AGAIN = 60_000;

let known: Promise<FoundTerms> | undefined;

/** What is stored, read once while the background lives: nobody else writes. */
function allTerms(): Promise<FoundTerms> {
  known ??= readIfAny();
  return known;
}

/** The database is opened only where the stems say that there is something in it: most readers have none. */
async function readIfAny(): Promise<FoundTerms> {
  const stored = await browser.storage.local.get(OWN_STEMS_KEY);
  if (!(OWN_STEMS_KEY in stored)) return NONE_FOUND;
  const found = await readNow();
  if (found.trouble === 'unreadable')
    setTimeout(() => {
      known = undefined;
    }, ASKED_AGAIN);
  return found;
}

/** What lies in the database, whatever is said of it elsewhere. */
async function readNow(): Promise<FoundTerms> {
  const { [OWN_COUNT_KEY]: count } = await browser.storage.local.get(OWN_COUNT_KEY);
  try {
    const stored = await storedTerms();
    // Both browsers throw a damaged database away and begin a new one, without a word.
    const isGone = stored.own.length + stored.unread.length === 0 && typeof count === 'number' && count > 0;
    return { ...stored, trouble: isGone ? 'gone' : null };
  } catch {
    return { ...NO_TERMS, trouble: 'unreadable' };
  }
}

/**
 * The reader's own terms, and the organisation's beside them, as they lie there now. Where pages were told something
 * else, they are told anew.
 */
export async function ownTerms(): Promise<OwnTermsState> {
  return navigator.locks.request(WRITE_LOCK, async () => {
    const now = await readNow();
    if (now.trouble !== 'unreadable') await takeOver(now);
    const { own, unread, given, trouble } = now;
    const { from: _, ...told } = given;
    return { terms: own, setAside: unread.length, given: told, trouble };
  });
}

/** Whoever has looked for other terms than these looks again. */
async function takeOver(now: FoundTerms): Promise<void> {
  const before = inForce(await allTerms());
  known = Promise.resolve(now);
  const { [OWN_STEMS_KEY]: stems } = await browser.storage.local.get(OWN_STEMS_KEY);
  const terms = inForce(now);
  const isKnown = JSON.stringify(stems) === JSON.stringify(stemsFor(now));
  if (isKnown && JSON.stringify(before) === JSON.stringify(terms)) return;
  await publish(now);
  await keepOwnScript(terms.length > 0);
  await tellOpenTabs(terms);
}

/** What of the reader's could not be read, as text for a file: JSON, as far as that can write it. */
export async function unreadOwnTerms(): Promise<string> {
  const { unread } = await readNow();
  const written = unread.map((value) => {
    try {
      return JSON.parse(JSON.stringify(value) ?? 'null');
    } catch {
      return String(value);
    }
  });
  return `${JSON.stringify(written, null, 2)}\n`;
}

/** The reader has seen what could not be read, or what is there no more: it is let go. */
export function dismissUnreadTerms(): Promise<void> {
  return changing(async ({ own }) => ({ answer: undefined, own, unread: [] }));
}

/** Gives up what cannot be read, so that terms can be stored again. */
export async function startOwnTermsAnew(): Promise<void> {
  await navigator.locks.request(WRITE_LOCK, async () => {
    await giveUpTerms();
    await browser.storage.local.remove(OWN_COUNT_KEY);
    await takeOver(NONE_FOUND);
  });
}

/** All that is looked for: the organisation's first, which stand above the reader's. */
const inForce = ({ own, given }: StoredTerms): readonly OwnTerm[] =>
  given.terms.length === 0 ? own : [...given.terms, ...own];

export async function ownTermsInForce(): Promise<readonly OwnTerm[]> {
  return inForce(await allTerms());
}

let kits: { of: StoredTerms; painted: OwnKit | null; listed: OwnKit | null } | undefined;

/** What a page's reading gets of them. In private windows none is painted: a page could tell who reads there. */
export async function ownKitFor(thesaurus: CompiledTerms, isPrivate: boolean): Promise<OwnKit | null> {
  const stored = await allTerms();
  const terms = inForce(stored);
  if (terms.length === 0) return null;
  if (kits?.of !== stored) {
    const ids = new Set(thesaurus.concepts.split('\n'));
    const isKnown = (concept: ConceptId) => ids.has(concept);
    const decoys = decoysOf(thesaurus);
    const kit = (paints: boolean) => ownKit(terms, isKnown, paints, decoys);
    kits = { of: stored, painted: kit(true), listed: kit(false) };
  }
  return isPrivate ? kits.listed : kits.painted;
}

/**
 * Adds a term, or changes the one with its id.
 * @param given what the reader wrote; without an id for a new one
 * @returns what speaks against it, and then nothing is changed; none where it is stored
 */
export function saveOwnTerm(
  given: Omit<OwnTerm, 'id'> & { readonly id: ConceptId | null },
  forms: KnownForms,
): Promise<readonly OwnTermProblem[]> {
  return changing(async ({ own: terms, given: { terms: givenTerms } }) => {
    const term = readOwnTerm({ ...given, id: given.id ?? freeId(terms.map(({ id }) => id)) });
    if (!term) return { answer: [{ kind: 'too-short', form: String(given.label) }] };
    const problems = checkOwnTerm(term, terms, forms, givenTerms);
    if (problems.length > 0) return { answer: problems };
    const isNew = terms.every(({ id }) => id !== term.id);
    const changed = isNew ? [...terms, term] : terms.map((one) => (one.id === term.id ? term : one));
    return { answer: [], own: changed };
  });
}

export function removeOwnTerm(id: ConceptId): Promise<void> {
  return changing(async ({ own: terms }) => ({
    answer: undefined,
    own: terms.filter((one) => one.id !== id),
  }));
}

/**
 * Puts others in their place: out of a file, or none, or those that were there before.
 * @returns what of them was read
 */
export function replaceOwnTerms(terms: unknown): Promise<ReadOwnTerms> {
  return changing(async () => {
    const read = readOwnTerms(terms);
    return { answer: read, own: read.terms };
  });
}

/** What would be there if the terms of a file were read in. */
export async function siftFile(terms: unknown, forms: KnownForms): Promise<SiftedFile> {
  const { own, given } = await allTerms();
  const read = readOwnTerms(terms).terms;
  const sift = (present: readonly OwnTerm[]) => siftOwnTerms(read, forms, { present, given: given.terms });
  return { merge: sift(own), replace: sift([]) };
}

/**
 * Takes over what an organisation has set now, if that is something else than before.
 * @param policy what it has written, whatever that is; `undefined` for nothing
 * @param forms what the thesaurus knows, asked for only then: it takes a while
 */
export async function takeGivenTerms(policy: unknown, forms: () => KnownForms): Promise<void> {
  const from = policy === undefined ? '' : JSON.stringify([browser.runtime.getManifest().version, policy]);
  const { given, trouble } = await allTerms();
  // Where they cannot be read, the next background asks again.
  if (given.from === from || trouble === 'unreadable') return;
  await changing(async ({ given }) => {
    if (given.from === from) return { answer: undefined };
    const read = from === '' ? NONE_GIVEN : readGivenTerms(policy, forms());
    return { answer: undefined, given: from === '' ? NO_TERMS.given : { ...read, from } };
  });
}

/** @throws where what is there cannot be read: it would be written over unseen */
async function changing<T>(
  change: (stored: StoredTerms) => Promise<Partial<StoredTerms> & { answer: T }>,
): Promise<T> {
  return navigator.locks.request(WRITE_LOCK, async () => {
    const before = await readNow();
    if (before.trouble === 'unreadable') throw new Error('What is stored cannot be read.');
    const { answer, own, unread = before.unread, given } = await change(before);
    if (!own && !given) {
      await takeOver(before);
      return answer;
    }
    const now: FoundTerms = {
      own: own ?? before.own,
      unread,
      given: given ?? before.given,
      trouble: own ? null : before.trouble,
    };
    // First what says that there is something to read, then that.
    await publish(now);
    try {
      if (own) await storeOwnTerms(now);
      if (given) await storeGivenTerms(given);
    } catch (problem) {
      await publish(before);
      throw problem;
    }
    known = Promise.resolve(now);
    const terms = inForce(now);
    await keepOwnScript(terms.length > 0);
    await tellOpenTabs(terms);
    return answer;
  });
}

/** What a page's gate looks for; nothing where the database need not be asked. */
const stemsFor = (stored: StoredTerms): readonly string[] | undefined =>
  stored.own.length + stored.unread.length === 0 && stored.given.from === ''
    ? undefined
    : ownStems(inForce(stored));

/** Not there where nothing is stored; none of them where what is stored is no term. */
async function publish(stored: FoundTerms): Promise<void> {
  const items: Record<string, unknown> = { [OWN_STEMS_KEY]: stemsFor(stored) };
  // What the browser has lost is remembered until the reader has seen it.
  if (stored.trouble !== 'gone') items[OWN_COUNT_KEY] = stored.own.length || undefined;
  const gone = Object.keys(items).filter((key) => items[key] === undefined);
  for (const key of gone) delete items[key];
  await browser.storage.local.set(items);
  await browser.storage.local.remove(gone);
}

/** After an installation or update, which take registrations away. */
export async function keepOwnTerms(): Promise<void> {
  const found = await allTerms();
  // What cannot be read now may be read later.
  await keepOwnScript(found.trouble === 'unreadable' || inForce(found).length > 0);
}

/** Sees to it that the script goes before the content script where there is something to look for, and only then. */
async function keepOwnScript(isWanted: boolean): Promise<void> {
  const [before] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (isWanted === !!before) return;
  if (!isWanted) {
    await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  const registration: Registration = {
    id: ID,
    js: [OWN_TERMS_SCRIPT],
    matches: EVERY_SITE,
    allFrames: true,
    matchOriginAsFallback: true,
    // Not before the page, which it need not delay; but before the content script, which waits for the page's end.
    runAt: 'document_end',
  };
  await browser.scripting.registerContentScripts([registration]);
}

/** Pages that are open look again; those that are read, are read anew. */
async function tellOpenTabs(terms: readonly OwnTerm[]): Promise<void> {
  const tabs = await browser.tabs.query({ url: EVERY_SITE, discarded: false });
  const hand = (key: string, stems: readonly string[]) => {
    (globalThis as unknown as Record<string, unknown>)[key] = stems;
  };
  const stems = ownStems(terms);
  await Promise.all(
    tabs.map(async ({ id }) => {
      if (id === undefined) return;
      const target = { tabId: id, allFrames: true };
      try {
        await browser.scripting.executeScript({ target, func: hand, args: [HANDED_STEMS, stems] });
        await browser.scripting.executeScript({ target, files: [OWN_TERMS_SCRIPT] });
      } catch {
        // The browser lets no extension in there, or the tab is gone.
      }
    }),
  );
}
