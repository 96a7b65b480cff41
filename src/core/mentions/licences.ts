import type { TextBlock } from '../text/text-block.ts';
import { isAnchor } from '../thesaurus/compiled-terms.ts';
import type { Candidate } from './find-candidates.ts';
import { anchorWeight, TextLine, topicality } from './topicality.ts';

export interface BlockCandidates {
  readonly block: TextBlock;
  readonly candidates: readonly Candidate[];
}

/** What a place on a page licenses. */
export interface Licence {
  /** Anchors mean their concept here. */
  readonly anchor: boolean;
  /** The page, or the passage around, is about North Korea. */
  readonly page: boolean;
  /** An anchor stands near. */
  readonly passage: boolean;
  /** So much is about North Korea that what other subjects share belongs to it too. */
  readonly shared: boolean;
}

/** From this topicality on, a contextual term means its concept anywhere in the page's own text. */
const ABOUT = 0.5;
/** From this on, so does one that other subjects share: nearly all of the page is about North Korea. */
const WHOLLY_ABOUT = 0.9;
/** From this on, the page has earned that its furniture is read. */
const EARNED = 0.2;
/** An anchor licenses what stands within so many letters of it, fully at its side, ever less farther off. */
const REACH = 600;
/** How much of such licence a contextual term needs. Lower, and a passing mention brings its whole passage in. */
const NEEDED = 0.35;
/** The same for terms that other subjects share: a list that names North Korea is not about it. */
const NEEDED_TO_SHARE = 1;

/** What the places of a page license. */
export interface Licences {
  at(block: TextBlock, candidate: Candidate): Licence;
  /** Whether anchors mean their concept in a block: `Licence.anchor`, for much less. */
  anchorIn(block: TextBlock): boolean;
}

/**
 * What each place of a page licenses, or `null` where nothing does: the page's own text has no anchor. In steps.
 * @param holding gets the blocks that hold candidates
 */
export function* licencesOf(
  read: Iterable<BlockCandidates>,
  holding: BlockCandidates[],
): Generator<void, Licences | null> {
  const line = new TextLine();
  const places: number[] = [];
  const weights: number[] = [];
  let anchors = 0;
  /** Blocks of furniture that have an anchor of their own. */
  const anchored = new Set<number>();
  for (const one of read) {
    yield;
    const { block, candidates } = one;
    line.add(block, candidates.length > 0);
    if (candidates.length > 0) holding.push(one);
    for (const { start, senses } of candidates) {
      if (!isAnchor(senses[0])) continue;
      const place = line.place(block, start);
      if (place === null) anchored.add(block.id);
      else {
        places.push(place);
        weights.push(anchorWeight(block));
        anchors += anchorWeight(block);
      }
    }
  }
  if (!anchors) return null;
  const about = topicality(anchors, line.length);

  /** How much the anchors around license at a place of the line; they are in order. */
  const near = (place: number) => {
    let low = 0;
    for (let high = places.length; low < high; ) {
      const middle = (low + high) >> 1;
      if ((places[middle] as number) < place - REACH) low = middle + 1;
      else high = middle;
    }
    let licence = 0;
    for (; licence < NEEDED_TO_SHARE && (places[low] ?? Infinity) < place + REACH; low++)
      licence += (weights[low] as number) * (1 - Math.abs((places[low] as number) - place) / REACH);
    return licence;
  };

  return {
    anchorIn: (block) => block.role !== 'aside' || about >= EARNED,
    at(block, { start }) {
      const place = line.place(block, start);
      if (place === null) {
        const contextual = about >= ABOUT && anchored.has(block.id);
        return { anchor: about >= EARNED, page: contextual, passage: contextual, shared: contextual };
      }
      const licence = near(place);
      const passage = licence >= NEEDED;
      return {
        anchor: true,
        page: passage || about >= ABOUT,
        passage,
        shared: about >= WHOLLY_ABOUT || licence >= NEEDED_TO_SHARE,
      };
    },
  };
}
