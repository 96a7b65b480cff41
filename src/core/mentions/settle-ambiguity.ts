import {
  ANCHOR,
  type CompiledSense,
  isAnchor,
  isShared,
  isSurname,
  licenceOf,
  PAGE,
  PASSAGE,
} from '../thesaurus/compiled-terms.ts';
import { isListedOnly, isOwn } from '../own-terms/own-senses.ts';
import type { ConceptNames } from '../thesaurus/term-matcher.ts';
import type { TextBlock } from '../text/text-block.ts';
import type { Candidate } from './find-candidates.ts';
import { type BlockCandidates, type Licence, type Licences, licencesOf } from './licences.ts';
import type { Mention } from './mention.ts';
import { namesAnother } from './other-bearers.ts';
import { explainedAcronyms } from './own-acronyms.ts';

/** What is meant at a place that its surroundings alone do not settle: it goes by who is named before and after. */
interface OpenPlace {
  readonly written: string;
  readonly licence: Licence;
  readonly senses: readonly CompiledSense[];
  /** It names somebody else. */
  readonly another: boolean;
}

/**
 * Keeps the candidates that mean their concept here, in the order they stand; themes among them. Anchors always
 * do, in furniture only once the page's own text has earned it. Of a contextual term's senses the first that is
 * licensed counts. A reader's own term means what the reader said wherever it stands; where it overlaps one of the
 * thesaurus, the longer counts.
 */
export function settleAmbiguity(read: Iterable<BlockCandidates>, names: ConceptNames): readonly Mention[] {
  const steps = settling(read, names);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The same in steps of a few μs, so that one may pause between two. */
export function* settling(
  read: Iterable<BlockCandidates>,
  names: ConceptNames,
): Generator<void, readonly Mention[]> {
  const holding: BlockCandidates[] = [];
  const licences = (yield* licencesOf(read, holding)) ?? (holding.some(holdsOwn) ? NO_LICENCES : null);
  if (!licences) return [];
  const foreign = yield* foreignAcronyms(holding);
  /** Of each candidate in turn the sense that its place licenses; an open place where that is not all. */
  const settled: (CompiledSense | undefined)[] = [];
  const open = new Map<number, OpenPlace>();
  /** Where each concept was named in full first, and last before the place read; the same for others' surnames. */
  const first = new Map<number, number>();
  for (const { block, candidates } of holding) {
    yield;
    for (const candidate of candidates) {
      const sense = senseAt(block, candidate);
      if (sense && !first.has(sense[0])) first.set(sense[0], settled.length);
      settled.push(sense);
    }
  }

  const last = new Map<number, number>();
  const lastOther = new Map<string, number>();
  const mentions: Mention[] = [];
  const own = new Set<Mention>();
  let at = -1;
  for (const { block, candidates } of holding) {
    yield;
    for (const { start, end } of candidates) {
      at++;
      const sense = settled[at];
      if (sense) last.set(sense[0], at);
      const meant = sense ? sense[0] : whoIsMeant(at);
      if (meant === undefined) continue;
      const mention: Mention = { block: block.id, start, end, concept: names.conceptId(meant) };
      mentions.push(isListedOnly(sense) ? { ...mention, isListedOnly: true } : mention);
      if (isOwn(sense)) own.add(mentions.at(-1) as Mention);
    }
  }
  return own.size > 0 ? withoutOverlaps(mentions, own, names) : mentions;

  function senseAt(block: TextBlock, candidate: Candidate): CompiledSense | undefined {
    const only = candidate.senses.length === 1 ? candidate.senses[0] : undefined;
    // Most are plain anchors, for which all else makes no difference.
    if (isAnchor(only)) return licences?.anchorIn(block) ? only : undefined;
    const { start, end } = candidate;
    const written = block.text.slice(start, end);
    const licence = (licences as Licences).at(block, candidate);
    const senses =
      foreign.size > 0 && foreign.has(written)
        ? candidate.senses.filter((one) => isAnchor(one) || isOwn(one))
        : candidate.senses;
    const another = senses.some(isSurname) && namesAnother(block.text, start, end);
    const sense = another ? undefined : senses.find((one) => suffices(licence, one));
    if (!sense && (another || senses.some(isNamed)))
      open.set(settled.length, { written, licence, senses, another });
    return sense;
  }

  function whoIsMeant(at: number): number | undefined {
    const place = open.get(at);
    if (!place) return undefined;
    if (!place.another) return oneOf(place);
    lastOther.set(place.written, at);
    return undefined;
  }

  /** "Kim": whoever of its concepts was named last before it, else first after it, else the one whose term it is. */
  function oneOf({ senses, licence, written }: OpenPlace): number | undefined {
    const other = lastOther.get(written) ?? -1;
    for (const sense of senses) {
      const named = sense[3];
      if (!named) continue;
      const before = maximum(named, (concept) => last.get(concept));
      if (before !== undefined) return (last.get(before) as number) > other ? before : undefined;
      if (other >= 0) continue;
      const after = maximum(named, (concept) => {
        const at = first.get(concept);
        return at === undefined ? at : -at;
      });
      if (after !== undefined) return after;
      // An acronym must be explained; a name in a passage about North Korea is understood without.
      if (licence.page && !ACRONYM.test(written)) return sense[0];
    }
    return undefined;
  }
}

/** Of a reader's own term and one of the thesaurus the longer; of two as long, the reader's. Themes overlap freely. */
function withoutOverlaps(
  mentions: readonly Mention[],
  own: ReadonlySet<Mention>,
  names: ConceptNames,
): readonly Mention[] {
  const lost = new Set<Mention>();
  let last: Mention | undefined;
  for (const mention of mentions) {
    if (!own.has(mention) && !names.isPainted(mention.concept)) continue;
    if (last && last.block === mention.block && last.end > mention.start) {
      const more = mention.end - mention.start - (last.end - last.start);
      if (more < 0 || (more === 0 && own.has(last))) {
        lost.add(mention);
        continue;
      }
      lost.add(last);
    }
    last = mention;
  }
  return mentions.filter((mention) => !lost.has(mention));
}

const NOTHING: Licence = { anchor: false, page: false, passage: false, shared: false };
const NO_LICENCES: Licences = { at: () => NOTHING, anchorIn: () => false };

const holdsOwn = ({ candidates }: BlockCandidates) => candidates.some(({ senses }) => isOwn(senses[0]));

/** Whether a sense goes by who is named around it. */
const isNamed = (sense: CompiledSense) => !!sense[3];

const ACRONYM = /^[A-Z]{2,6}$/;

/** Whether what a sense needs is there; one that goes by who was named is settled later. */
function suffices(licence: Licence, sense: CompiledSense): boolean {
  if (isOwn(sense)) return true;
  const needs = licenceOf(sense);
  if (isShared(sense) && !licence.shared) return false;
  return (
    (needs === ANCHOR && licence.anchor) ||
    (needs === PAGE && licence.page) ||
    (needs === PASSAGE && licence.passage)
  );
}

/** Acronyms that the page explains as something none of our terms says: "natural killer (NK) cells". */
function* foreignAcronyms(holding: Iterable<BlockCandidates>): Generator<void, ReadonlySet<string>> {
  const foreign = new Set<string>();
  for (const { block, candidates } of holding) {
    yield;
    if (candidates.some(({ start, end }) => end - start < 7 && ACRONYM.test(block.text.slice(start, end))))
      for (const { acronym, at } of explainedAcronyms(block.text))
        if (!candidates.some(({ end }) => end <= at && end > at - 3)) foreign.add(acronym);
  }
  return foreign;
}

/** The number for which `value` is greatest, of those for which there is one. */
function maximum(
  numbers: readonly number[],
  value: (number: number) => number | undefined,
): number | undefined {
  let best: number | undefined;
  let most = -Infinity;
  for (const number of numbers) {
    const its = value(number);
    if (its !== undefined && its > most) {
      best = number;
      most = its;
    }
  }
  return best;
}
