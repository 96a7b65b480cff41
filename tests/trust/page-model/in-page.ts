/**
 * Runs in a page of a real browser: the page is edited at random while it is being read, and what is then known and
 * painted of it must be what a first reading finds. Time passes faster than elsewhere, so that pauses take no time
 * and every piece of work is cut into slices.
 */
import { makeProfile } from '../../../src/core/profile/make-profile.ts';
import fc from 'fast-check';
import { DEFAULT_SETTINGS } from '../../../src/core/settings.ts';
import { HIGHLIGHT } from '../../../src/page/highlights.ts';
import { OpenPage } from '../../../src/page/open-page.ts';
import { pageFacts } from '../../../src/page/page-facts.ts';
import { PageReading } from '../../../src/page/page-reading.ts';
import { ShadowRoots } from '../../../src/page/shadow-roots.ts';
import { Slices } from '../../../src/page/slices.ts';
import { findSmall as find } from '../../support/small-thesaurus.ts';
import { EDITS, type Edit, edit, START, shadowRootOf } from './edits.ts';

/** A millisecond of the page lasts this many of ours. */
const HASTE = 40;

/**
 * How long the page is given to settle, real ms. It rests fifteen times as long as it worked, and a loaded machine makes
 * half a second of a piece of work.
 */
const PATIENCE = 12_000;

/** The same edits in each run of the model. */
const SEED = 21;

/** As the page writes them, in whichever pieces: what may be painted at all. */
const WORDS = /^(north\s+korea|dprk|pyongyang|sanctions)$/i;

const later = globalThis.setTimeout.bind(globalThis);
const now = performance.now.bind(performance);
const turn = () => new Promise<void>((done) => later(done));

function hurry(): void {
  const { setTimeout, setInterval, requestIdleCallback } = globalThis;
  Object.assign(globalThis, {
    setTimeout: (run: () => void, ms = 0) => setTimeout(run, ms / HASTE),
    setInterval: (run: () => void, ms = 0) => setInterval(run, ms / HASTE),
    requestIdleCallback: (run: IdleRequestCallback, options?: IdleRequestOptions) =>
      requestIdleCallback(run, { timeout: (options?.timeout ?? 0) / HASTE }),
  });
  performance.now = () => now() * HASTE;
}

/** What is painted, as text; a stretch that is cut into text nodes is joined again where one follows on the other. */
function painted(): StaticRange[] {
  const set = CSS.highlights.get(HIGHLIGHT) as unknown as Iterable<StaticRange> | undefined;
  return [...(set ?? [])];
}

const names = new WeakMap<Node, number>();
let named = 0;

/** A range in words: which node, where, what. */
function inWords({ startContainer, startOffset, endOffset }: AbstractRange): string {
  const name = names.get(startContainer) ?? ++named;
  names.set(startContainer, name);
  const { data } = startContainer as Text;
  return `node ${name} ${startOffset}–${endOffset} “${data.slice(startOffset, endOffset)}”`;
}

/** Everything that a first reading of the page as it is now finds and would paint. */
async function anew(): Promise<string> {
  const reading = new PageReading({
    find,
    shadowOf: new ShadowRoots(shadowRootOf).of,
    slices: new Slices(new AbortController().signal, () => 0),
  });
  await reading.readAll(document.body);
  const ranges = reading.mentions.flatMap((mention) => reading.place(mention)?.ranges ?? []);
  return inAll(ranges, reading.profile(pageFacts(document, location.href), makeProfile));
}

const inAll = (ranges: readonly AbstractRange[], profile: object | null): string =>
  [...ranges.map(inWords).sort(), JSON.stringify(profile)].join('\n');

/** The lines of one text that the other has not. */
const without = (one: string, other: string) =>
  one
    .split('\n')
    .filter((line) => !other.split('\n').includes(line))
    .join('\n');

/** No range lies where a word stood and stands no more. To be asked whenever the browser could draw. */
function wrongWords(): string[] {
  const wrong: string[] = [];
  const pieces: string[] = [];
  for (const { startContainer, startOffset, endOffset } of painted()) {
    const { data } = startContainer as Text;
    const word = data.slice(startOffset, endOffset);
    // A mention over several text nodes is painted in pieces: they are letters of a word at least.
    if (!WORDS.test(word)) pieces.push(word);
    if (endOffset > data.length) wrong.push(`${word} beyond its node`);
  }
  for (const piece of pieces)
    if (!['north korea', 'dprk', 'pyongyang', 'sanctions'].some((word) => word.includes(piece.toLowerCase())))
      wrong.push(piece);
  return wrong;
}

interface Seen {
  edits: number;
  looks: number;
  painted: number;
}

async function oneLife(batches: readonly (readonly Edit[])[], seen: Seen): Promise<void> {
  document.body.replaceWith(document.createElement('body'));
  document.body.innerHTML = START;
  const life = new AbortController();
  const page = new OpenPage({
    find,
    closedRootOf: shadowRootOf,
    // All that there is, as in Firefox.
    style: async () => true,
    found: () => {},
    beforeWork: () => {},
    renewed: () => {},
    asked: () => {},
    painting: { ...DEFAULT_SETTINGS, density: 'all' },
    signal: life.signal,
  });
  try {
    for (const batch of batches) {
      for (const one of batch) edit(one);
      seen.edits += batch.length;
      // The observers' microtasks go before whatever comes next.
      await Promise.resolve();
      for (let turns = batch.length; turns >= 0; turns--) {
        const wrong = wrongWords();
        seen.looks++;
        if (wrong.length > 0) throw new Error(`painted: ${wrong.join(' | ')}`);
        await turn();
      }
    }
    // Nothing tells of a shadow root that comes without any other change; any other change will do.
    document.body.classList.toggle('other');
    const expected = await anew();
    let known = '';
    for (const end = now() + PATIENCE; now() < end; await turn()) {
      known = inAll(painted(), page.profile);
      if (known === expected) break;
    }
    seen.painted += painted().length;
    if (known !== expected)
      throw new Error(
        `missing: ${without(expected, known)}\ntoo much: ${without(known, expected)}\n${document.body.outerHTML}`,
      );
  } finally {
    life.abort();
  }
  if (painted().length > 0) throw new Error('painted after its end');
}

export interface ModelOutcome extends Seen {
  readonly runs: number;
  /** What went wrong, with the shortest list of edits that makes it so; `null` where all went well. */
  readonly failure: string | null;
}

/** @param shrinks whether the shortest list of edits is looked for, which takes its time */
async function runModel(runs: number, shrinks: boolean): Promise<ModelOutcome> {
  const seen = { edits: 0, looks: 0, painted: 0 };
  const one = fc.tuple(fc.nat(EDITS - 1), fc.nat(199), fc.nat(99), fc.nat(99));
  const batches = fc.array(fc.array(one, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 5 });
  const details = await fc.check(
    fc.asyncProperty(batches, (batches) => oneLife(batches, seen)),
    { numRuns: runs, seed: SEED, endOnFailure: !shrinks },
  );
  const failure = details.failed
    ? `${JSON.stringify(details.counterexample)}: ${(details.errorInstance as Error | null)?.message}`
    : null;
  return { ...seen, runs: details.numRuns, failure };
}

hurry();
Object.assign(globalThis, { runModel });
