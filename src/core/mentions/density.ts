import type { TextBlock } from '../text/text-block.ts';
import type { Mention } from './mention.ts';

/** The first mention of each concept in each section: what is painted unless the reader wants all. */
export function firstInEachSection(
  blocks: readonly TextBlock[],
  mentions: readonly Mention[],
): readonly Mention[] {
  // A page has a hundred thousand blocks and a few mentions.
  const sectionOf = new Map<number, number>();
  const asked = new Set(mentions.map(({ block }) => block));
  for (const { id, section } of blocks) if (asked.has(id)) sectionOf.set(id, section);
  const seen = new Set<string>();
  return mentions.filter(({ block, concept }) => {
    const key = `${sectionOf.get(block)} ${concept}`;
    return !seen.has(key) && seen.add(key);
  });
}
