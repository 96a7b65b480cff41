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
import type { TermMatcher } from '../thesaurus/term-matcher.ts';
import { type BlockCandidates, type Licence, licencesOf } from './licences.ts';
import type { Mention } from './mention.ts';
import { namesAnother } from './other-bearers.ts';
import { explainedAcronyms } from './own-acronyms.ts';

/**
 * Keeps the candidates that mean their concept here, in the order they stand; themes among them. Anchors always
 * do, in furniture only once the page's own text has earned it. Of a contextual term's senses the first that is
 * licensed counts. A reader's own term means what the reader said wherever it stands; where it overlaps one of the
 * thesaurus, the longer counts.
 */
export function settleAmbiguity(read: readonly BlockCandidates[], matcher: TermMatcher): readonly Mention[] {
  const isAnyOwn = read.some(({ candidates }) => candidates.some(({ senses }) => isOwn(senses[0])));
  const licenceAt = licencesOf(read) ?? (isAnyOwn ? () => NOTHING : null);
  if (!licenceAt) return [];
  const foreign = foreignAcronyms(read);
  const readings = read.flatMap(({ block, candidates }) =>
    candidates.map((candidate) => {
      const { start, end } = candidate;
      const written = block.text.slice(start, end);
      const licence = licenceAt(block, candidate);
      const senses =
        foreign.size > 0 && foreign.has(written)
          ? candidate.senses.filter((one) => isAnchor(one) || isOwn(one))
          : candidate.senses;
      const another = senses.some(isSurname) && namesAnother(block.text, start, end);
      const sense = another ? undefined : senses.find((one) => suffices(licence, one));
      return { block: block.id, start, end, written, licence, senses, another, sense, concept: sense?.[0] };
    }),
  );

  /** Where each concept was named in full first, and last before the place read; the same for others' surnames. */
  const first = new Map<number, number>();
  for (const [at, { concept }] of readings.entries())
    if (concept !== undefined && !first.has(concept)) first.set(concept, at);
  const last = new Map<number, number>();
  const lastOther = new Map<string, number>();
  const mentions: Mention[] = [];
  const own = new Set<Mention>();
  for (const [at, reading] of readings.entries()) {
    const { block, start, end, written, licence, senses, another, sense, concept } = reading;
    if (concept !== undefined) last.set(concept, at);
    if (another) {
      lastOther.set(written, at);
      continue;
    }
    const meant = concept ?? whoIsMeant(senses, licence, written);
    if (meant === undefined) continue;
    const mention: Mention = { block, start, end, concept: matcher.conceptId(meant) };
    mentions.push(isListedOnly(sense) ? { ...mention, isListedOnly: true } : mention);
    if (isOwn(sense)) own.add(mentions.at(-1) as Mention);
  }
  return own.size > 0 ? withoutOverlaps(mentions, own, matcher) : mentions;

  /** "Kim": whoever of its concepts was named last before it, else first after it, else the one whose term it is. */
  function whoIsMeant(
    senses: readonly CompiledSense[],
    licence: Licence,
    written: string,
  ): number | undefined {
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
  matcher: TermMatcher,
): readonly Mention[] {
  const lost = new Set<Mention>();
  let last: Mention | undefined;
  for (const mention of mentions) {
    if (!own.has(mention) && !matcher.isPainted(mention.concept)) continue;
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
function foreignAcronyms(read: readonly BlockCandidates[]): ReadonlySet<string> {
  const foreign = new Set<string>();
  for (const { block, candidates } of read)
    if (candidates.some(({ start, end }) => end - start < 7 && ACRONYM.test(block.text.slice(start, end))))
      for (const { acronym, at } of explainedAcronyms(block.text))
        if (!candidates.some(({ end }) => end <= at && end > at - 3)) foreign.add(acronym);
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
