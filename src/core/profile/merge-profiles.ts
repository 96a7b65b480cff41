import type { BlockRole } from '../text/text-block.ts';
import type { ConceptInPage, PageProfile } from './page-profile.ts';

/** As many as a single profile may carry (page-profile.ts). */
const MOST_WORDS = 200;
const MOST_WRITTEN = 8;

function mentionsOf({ places }: ConceptInPage): number {
  return Object.values(places).reduce((sum, count) => sum + count, 0);
}

function addPlaces(a: ConceptInPage['places'], b: ConceptInPage['places']): ConceptInPage['places'] {
  const sum = { ...a };
  for (const [role, count] of Object.entries(b) as [BlockRole, number][])
    sum[role] = (sum[role] ?? 0) + count;
  return sum;
}

function addTo<K>(sums: Map<K, number>, key: K, more: number): void {
  sums.set(key, (sums.get(key) ?? 0) + more);
}

/**
 * The profiles of a page's frames → the profile of the page. Every frame weighs its own concepts from 0 to 1, so
 * they are first scaled by how many mentions the frame holds: an advert with one mention must not stand beside an
 * article with twenty. Title, language and date are the first frame's (the page itself).
 * @param frames the page's own first; `null` where there is none
 */
export function mergeProfiles(frames: readonly PageProfile[]): PageProfile | null {
  const [page] = frames;
  if (!page || frames.length === 1) return page ?? null;

  const counts = frames.map(({ concepts }) => concepts.reduce((sum, each) => sum + mentionsOf(each), 0));
  const most = Math.max(...counts);
  const scales = counts.map((count) => (most === 0 ? 1 : count / most));

  const concepts = new Map<string, ConceptInPage>();
  const words = new Map<string, number>();
  frames.forEach((frame, index) => {
    const scale = scales[index] ?? 0;
    for (const found of frame.concepts) {
      const known = concepts.get(found.concept);
      const weight = found.weight * scale;
      concepts.set(found.concept, {
        concept: found.concept,
        weight: (known?.weight ?? 0) + weight,
        places: addPlaces(known?.places ?? {}, found.places),
        written: [...new Set([...(known?.written ?? []), ...found.written])].slice(0, MOST_WRITTEN),
      });
    }
    for (const [word, weight] of frame.words) addTo(words, word, weight * scale);
  });

  const heaviest = Math.max(0, ...[...concepts.values()].map(({ weight }) => weight));
  return {
    title: page.title,
    language: page.language,
    date: page.date,
    concepts: [...concepts.values()]
      .map((each) => ({ ...each, weight: heaviest === 0 ? 0 : each.weight / heaviest }))
      .sort((a, b) => b.weight - a.weight),
    words: [...words].sort((a, b) => b[1] - a[1]).slice(0, MOST_WORDS),
    topicality: Math.max(...frames.map(({ topicality }) => topicality)),
    capped: frames.find(({ capped }) => capped)?.capped ?? null,
  };
}
