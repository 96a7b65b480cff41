import type { Mention } from '../mentions/mention.ts';
import type { TextBlock } from '../text/text-block.ts';
import type { TermMatcher } from '../thesaurus/term-matcher.ts';
import type { PageDate, PageProfile } from './page-profile.ts';

export interface ReadPage {
  readonly title: string;
  /** What the page declares; `null` where it says nothing, and the script then tells. */
  readonly language: string | null;
  readonly date: PageDate | null;
  readonly blocks: readonly TextBlock[];
  /** From `findMentions` over these blocks. */
  readonly mentions: readonly Mention[];
  readonly matcher: TermMatcher;
  readonly capped: PageProfile['capped'];
}

/** Condenses a read page into what crosses the wire. */
export function makeProfile({ title, language, date, capped }: ReadPage): PageProfile {
  return { title, language, date, concepts: [], words: [], topicality: 0, capped };
}
