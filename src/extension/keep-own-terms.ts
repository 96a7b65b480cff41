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
import { freeId, type ReadOwnTerms, readOwnTerm, readOwnTerms } from '../core/own-terms/read-own-terms.ts';
import { type SiftedFile, siftOwnTerms } from '../core/own-terms/sift-own-terms.ts';
import type { CompiledTerms } from '../core/thesaurus/compiled-terms.ts';
import type { ConceptId } from '../core/thesaurus/thesaurus.ts';
import { EVERY_SITE, type Registration } from './every-site.ts';
import { HANDED_STEMS } from './own-gate.ts';
import { OWN_STEMS_KEY } from './own-stems-stored.ts';
import { OWN_TERMS_ID as ID, OWN_TERMS_SCRIPT } from './open-tabs.ts';
import type { OwnTermsState } from './messages.ts';
import {
  NO_TERMS,
  type StoredTerms,
  storedTerms,
  storeGivenTerms,
  storeOwnTerms,
} from './own-terms-store.ts';

/** Every writer holds it; only the background writes, but it may be asked twice at once. */
const WRITE_LOCK = 'own-terms';

let known: Promise<StoredTerms> | undefined;

/** What is stored, read once while the background lives: nobody else writes. */
function allTerms(): Promise<StoredTerms> {
  known ??= readIfAny();
  return known;
}

/** The database is opened only where the stems say that there is something in it: most readers have none. */
async function readIfAny(): Promise<StoredTerms> {
  const stored = await browser.storage.local.get(OWN_STEMS_KEY);
  return OWN_STEMS_KEY in stored ? storedTerms() : NO_TERMS;
}

/** The reader's own terms, and the organisation's beside them. */
export async function ownTerms(): Promise<OwnTermsState> {
  const { own, given } = await allTerms();
  const { from: _, ...told } = given;
  return { ...own, given: told };
}

/** All that is looked for: the organisation's first, which stand above the reader's. */
const inForce = ({ own, given }: StoredTerms): readonly OwnTerm[] =>
  given.terms.length === 0 ? own.terms : [...given.terms, ...own.terms];

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
  return changing(async ({ own: { terms }, given: { terms: givenTerms } }) => {
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
  return changing(async ({ own: { terms } }) => ({
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
  return { merge: sift(own.terms), replace: sift([]) };
}

/**
 * Takes over what an organisation has set now, if that is something else than before.
 * @param policy what it has written, whatever that is; `undefined` for nothing
 * @param forms what the thesaurus knows, asked for only then: it takes a while
 */
export async function takeGivenTerms(policy: unknown, forms: () => KnownForms): Promise<void> {
  const from = policy === undefined ? '' : JSON.stringify([browser.runtime.getManifest().version, policy]);
  if ((await allTerms()).given.from === from) return;
  await changing(async ({ given }) => {
    if (given.from === from) return { answer: undefined };
    const read = from === '' ? NONE_GIVEN : readGivenTerms(policy, forms());
    return { answer: undefined, given: from === '' ? NO_TERMS.given : { ...read, from } };
  });
}

async function changing<T>(
  change: (stored: StoredTerms) => Promise<Partial<Changed> & { answer: T }>,
): Promise<T> {
  return navigator.locks.request(WRITE_LOCK, async () => {
    const before = await allTerms();
    const { answer, own, given } = await change(before);
    if (!own && !given) return answer;
    const now: StoredTerms = {
      own: own ? { terms: own, setAside: 0 } : before.own,
      given: given ?? before.given,
    };
    // First what says that there is something to read, then that.
    await publish(now);
    try {
      if (own) await storeOwnTerms(own);
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

/** What is put in place of what was. */
interface Changed {
  readonly own: readonly OwnTerm[];
  readonly given: StoredTerms['given'];
}

/** Not there where nothing is stored; none of them where what is stored is no term. */
async function publish(stored: StoredTerms): Promise<void> {
  const { own, given } = stored;
  if (own.terms.length === 0 && given.from === '') await browser.storage.local.remove(OWN_STEMS_KEY);
  else await browser.storage.local.set({ [OWN_STEMS_KEY]: ownStems(inForce(stored)) });
}

/** After an installation or update, which take registrations away. */
export async function keepOwnTerms(): Promise<void> {
  await keepOwnScript((await ownTermsInForce()).length > 0);
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
