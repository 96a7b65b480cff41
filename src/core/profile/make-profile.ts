import type { Mention } from '../mentions/mention.ts';
import { lengthOf, topicality, anchorWeight } from '../mentions/topicality.ts';
import type { BlockRole, TextBlock } from '../text/text-block.ts';
import { contentWords } from '../text/words.ts';
import type { ConceptNames } from '../thesaurus/term-matcher.ts';
import type { ConceptId } from '../thesaurus/thesaurus.ts';
import type { ConceptInPage, PageDate, PageProfile } from './page-profile.ts';

export interface ReadPage {
  readonly title: string;
  /** What the page declares; `null` where it says nothing, and the script then tells. */
  readonly language: string | null;
  readonly date: PageDate | null;
  readonly blocks: readonly TextBlock[];
  /** From `findMentions` over these blocks. */
  readonly mentions: readonly Mention[];
  /** Whether a mention is written so that it means its concept wherever it stands (`isAnchorAt`). */
  readonly isAnchor: (mention: Mention) => boolean;
  readonly names: Pick<ConceptNames, 'isPainted'>;
  readonly capped: PageProfile['capped'];
}

/** What a mention, or a word, counts for by its place. */
const PLACE_WEIGHT: { readonly [R in BlockRole]: number } = { title: 4, heading: 2, body: 1, aside: 0.1 };
/** Mentions of body text that open the page, and count double: the lead says what an article is about. */
const LEAD_BLOCKS = 2;
/** Letters of text that words are taken from; the rest of a very long page tells nothing new. */
const WORDS_FROM = 60_000;
const MOST_WORDS = 200;
const MOST_WRITTEN = 8;

/** Condenses a read page into what crosses the wire. */
export function makeProfile({
  title,
  language,
  date,
  blocks,
  mentions,
  isAnchor,
  names,
  capped,
}: ReadPage): PageProfile {
  const blockOf = new Map(blocks.map((block) => [block.id, block]));
  const lead = new Set(
    blocks
      .filter(({ role }) => role === 'body')
      .slice(0, LEAD_BLOCKS)
      .map(({ id }) => id),
  );
  const found = new Map<
    ConceptId,
    { weight: number; places: { [R in BlockRole]?: number }; written: Map<string, number> }
  >();
  let anchors = 0;
  for (const mention of mentions) {
    const { block: id, start, end, concept } = mention;
    const block = blockOf.get(id);
    if (!block) continue;
    const form = block.text.slice(start, end);
    const one = found.get(concept) ?? { weight: 0, places: {}, written: new Map<string, number>() };
    found.set(concept, one);
    one.weight += PLACE_WEIGHT[block.role] * (lead.has(id) ? 2 : 1);
    one.places[block.role] = (one.places[block.role] ?? 0) + 1;
    one.written.set(form, (one.written.get(form) ?? 0) + 1);
    if (isAnchor(mention)) anchors += anchorWeight(block);
  }

  const most = Math.max(1, ...[...found.values()].map(({ weight }) => weight));
  const concepts: ConceptInPage[] = [...found].map(([concept, { weight, places, written }]) => ({
    concept,
    weight: Math.log1p(weight) / Math.log1p(most),
    places,
    written: byCount(written)
      .slice(0, MOST_WRITTEN)
      .map(([form]) => form),
  }));
  concepts.sort(
    (a, b) => Number(names.isPainted(b.concept)) - Number(names.isPainted(a.concept)) || b.weight - a.weight,
  );
  return {
    title,
    language: language ?? languageByScript(blocks),
    date,
    concepts,
    words: wordsOf(blocks, language),
    topicality: topicality(anchors, lengthOf(blocks)),
    capped,
  };
}

function wordsOf(blocks: readonly TextBlock[], language: string | null): PageProfile['words'] {
  const counts = new Map<string, number>();
  let all = 0;
  let read = 0;
  for (const { text, role } of blocks) {
    if (role === 'aside') continue;
    for (const word of contentWords(text.slice(0, WORDS_FROM - read), language)) {
      counts.set(word, (counts.get(word) ?? 0) + PLACE_WEIGHT[role]);
      all += PLACE_WEIGHT[role];
    }
    read += text.length;
    if (read >= WORDS_FROM) break;
  }
  return byCount(counts)
    .slice(0, MOST_WORDS)
    .map(([word, count]) => [word, count / all] as const);
}

/** Most frequent first; what is as frequent, in the order it came. */
const byCount = (counts: ReadonlyMap<string, number>) => [...counts].sort((a, b) => b[1] - a[1]);

/** `ko`, `ja` or `zh` where most of the page's own letters are of their scripts; alphabets do not tell. */
function languageByScript(blocks: readonly TextBlock[]): string | null {
  const text = blocks
    .filter(({ role }) => role !== 'aside')
    .map((block) => block.text.slice(0, 300))
    .join(' ')
    .slice(0, 3000);
  const count = (letters: RegExp) => text.match(letters)?.length ?? 0;
  const alphabetic = count(/[a-z]/gi);
  const hangul = count(/[가-힣]/g);
  const kana = count(/[ぁ-ヿ]/g);
  const han = count(/\p{Script=Han}/gu);
  if (hangul * 3 > alphabetic && hangul > kana + han) return 'ko';
  if (kana && (kana + han) * 3 > alphabetic && kana * 8 > han) return 'ja';
  return han * 3 > alphabetic && han > 10 ? 'zh' : null;
}
