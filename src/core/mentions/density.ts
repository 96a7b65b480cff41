import type { TextBlock } from '../text/text-block.ts';
import type { Mention } from './mention.ts';

/** The first mention of each concept in each section: what is painted unless the reader wants all. */
export function firstInEachSection(
  blocks: readonly TextBlock[],
  mentions: readonly Mention[],
): readonly Mention[] {
  const sectionOf = new Map(blocks.map(({ id, section }) => [id, section]));
  const seen = new Set<string>();
  return mentions.filter(({ block, concept }) => {
    const key = `${sectionOf.get(block)} ${concept}`;
    return !seen.has(key) && seen.add(key);
  });
}
