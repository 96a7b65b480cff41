/** Stores the reader's own terms, and has pages know what they must, the open ones at once. */
import browser from 'webextension-polyfill';
import { checkOwnTerm, type KnownForms, type OwnTermProblem } from '../core/own-terms/check-own-term.ts';
import { type OwnKit, ownKit } from '../core/own-terms/own-kit.ts';
import { ownStems } from '../core/own-terms/own-stems.ts';
import type { OwnTerm } from '../core/own-terms/own-term.ts';
import { freeId, type ReadOwnTerms, readOwnTerm, readOwnTerms } from '../core/own-terms/read-own-terms.ts';
import type { CompiledTerms } from '../core/thesaurus/compiled-terms.ts';
import type { ConceptId } from '../core/thesaurus/thesaurus.ts';
import { EVERY_SITE, type Registration } from './every-site.ts';
import { HANDED_STEMS } from './own-gate.ts';
import { OWN_STEMS_KEY } from './own-stems-stored.ts';
import { OWN_TERMS_ID as ID, OWN_TERMS_SCRIPT } from './open-tabs.ts';
import { storedOwnTerms, storeOwnTerms } from './own-terms-store.ts';

/** Every writer holds it; only the background writes, but it may be asked twice at once. */
const WRITE_LOCK = 'own-terms';

let known: Promise<ReadOwnTerms> | undefined;

/** What is stored, read once while the background lives: nobody else writes. */
export function ownTerms(): Promise<ReadOwnTerms> {
  known ??= readIfAny();
  return known;
}

/** The database is opened only where the stems say that there is something in it: most readers have none. */
async function readIfAny(): Promise<ReadOwnTerms> {
  const stored = await browser.storage.local.get(OWN_STEMS_KEY);
  return OWN_STEMS_KEY in stored ? storedOwnTerms() : { terms: [], setAside: 0 };
}

let kits: { of: readonly OwnTerm[]; painted: OwnKit | null; listed: OwnKit | null } | undefined;

/** What a page's reading gets of them. In private windows none is painted: a page could tell who reads there. */
export async function ownKitFor({ concepts }: CompiledTerms, isPrivate: boolean): Promise<OwnKit | null> {
  const { terms } = await ownTerms();
  if (terms.length === 0) return null;
  const ids = new Set(concepts.split('\n'));
  const isKnown = (concept: ConceptId) => ids.has(concept);
  if (kits?.of !== terms)
    kits = { of: terms, painted: ownKit(terms, isKnown), listed: ownKit(terms, isKnown, false) };
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
  return changing(async (terms) => {
    const term = readOwnTerm({ ...given, id: given.id ?? freeId(terms.map(({ id }) => id)) });
    if (!term) return { answer: [{ kind: 'too-short', form: String(given.label) }] };
    const problems = checkOwnTerm(term, terms, forms);
    if (problems.length > 0) return { answer: problems };
    const isNew = terms.every(({ id }) => id !== term.id);
    const changed = isNew ? [...terms, term] : terms.map((one) => (one.id === term.id ? term : one));
    return { answer: [], changed };
  });
}

export function removeOwnTerm(id: ConceptId): Promise<void> {
  return changing(async (terms) => ({ answer: undefined, changed: terms.filter((one) => one.id !== id) }));
}

/**
 * Puts others in their place: out of a file, or none, or those that were there before.
 * @returns what of them was read
 */
export function replaceOwnTerms(given: unknown): Promise<ReadOwnTerms> {
  return changing(async () => {
    const read = readOwnTerms(given);
    return { answer: read, changed: read.terms };
  });
}

async function changing<T>(
  change: (terms: readonly OwnTerm[]) => Promise<{ answer: T; changed?: readonly OwnTerm[] }>,
): Promise<T> {
  return navigator.locks.request(WRITE_LOCK, async () => {
    const { terms } = await ownTerms();
    const { answer, changed } = await change(terms);
    if (changed) {
      // First what says that there is something to read, then that.
      await publish(changed);
      try {
        await storeOwnTerms(changed);
      } catch (problem) {
        await publish(terms);
        throw problem;
      }
      known = Promise.resolve({ terms: changed, setAside: 0 });
      await keepOwnScript(changed.length > 0);
      await tellOpenTabs(changed);
    }
    return answer;
  });
}

async function publish(terms: readonly OwnTerm[]): Promise<void> {
  if (terms.length === 0) await browser.storage.local.remove(OWN_STEMS_KEY);
  else await browser.storage.local.set({ [OWN_STEMS_KEY]: ownStems(terms) });
}

/** After an installation or update, which take registrations away. */
export async function keepOwnTerms(): Promise<void> {
  await keepOwnScript((await ownTerms()).terms.length > 0);
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
