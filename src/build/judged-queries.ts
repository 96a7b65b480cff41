/** Files of judged queries, and the product's own path from a query's text to its question. */
import { readFileSync } from 'node:fs';
import { findCandidates, isAnchorAt } from '../core/mentions/find-candidates.ts';
import { findMentions } from '../core/mentions/find-mentions.ts';
import { makeProfile } from '../core/profile/make-profile.ts';
import type { PageProfile } from '../core/profile/page-profile.ts';
import type { Question } from '../core/ranking/ranked-excerpt.ts';
import type { TextBlock } from '../core/text/text-block.ts';
import { opensGate } from '../core/thesaurus/gate.ts';
import type { TermMatcher } from '../core/thesaurus/term-matcher.ts';

export interface JudgedQuery {
  readonly id: string;
  readonly kind: 'page' | 'mention' | 'lookup';
  readonly lang: string;
  readonly title: string;
  readonly text: string;
  /** Of a mention: the words in question, which stand in `text`. */
  readonly term: string | null;
  /** `verbatim`, `restated` or `written`; empty where the file does not say. */
  readonly origin: string;
  /** Sentence id → 0 … 3; what is missing is 0. */
  readonly grades: Readonly<Record<string, number>>;
  /** Some sentence is graded 2 or 3. */
  readonly useful: boolean;
}

/** One JSON object a line. Where a line names no kind, one that has a source is a page, any other was typed. */
export function readQueries(file: string): readonly JudgedQuery[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line): JudgedQuery => {
      const raw = JSON.parse(line);
      return {
        id: raw.id,
        kind: raw.kind ?? (raw.source ? 'page' : 'lookup'),
        lang: raw.lang,
        title: raw.title ?? '',
        text: raw.text,
        term: raw.term ?? null,
        origin: raw.text_origin ?? '',
        grades: raw.grades,
        useful: raw.useful ?? Object.values<number>(raw.grades).some((grade) => grade >= 2),
      };
    });
}

/** Title and paragraphs as the product would read them; nothing of a page whose gate stays shut. */
export function profileOf(title: string, text: string, language: string, matcher: TermMatcher): PageProfile {
  const paragraphs = text.split(/\n+/).filter((paragraph) => paragraph.trim());
  const blocks: readonly TextBlock[] = [
    ...(title ? [{ id: 0, text: title, role: 'title', section: 0 } as const] : []),
    ...paragraphs.map(
      (paragraph, at) => ({ id: at + 1, text: paragraph, role: 'body', section: 0 }) as const,
    ),
  ];
  const open = opensGate(`${title}\n${text}`);
  const mentions = open ? findMentions(blocks, matcher) : [];
  const candidates = new Map(blocks.map((block) => [block.id, findCandidates(block, matcher)]));
  return makeProfile({
    title,
    language,
    date: null,
    blocks: open ? blocks : [],
    mentions,
    names: matcher,
    isAnchor: ({ block, start, end }) => isAnchorAt(candidates.get(block) ?? [], start, end),
    capped: null,
  });
}

export function questionOf(query: JudgedQuery, matcher: TermMatcher): Question {
  const { kind, title, text, term, lang } = query;
  if (kind === 'lookup') return { kind, text };
  const profile = profileOf(title, text, lang, matcher);
  if (kind === 'page') return { kind, profile };
  const blocks: readonly TextBlock[] = [
    { id: 0, text: title, role: 'title', section: 0 },
    { id: 1, text, role: 'body', section: 0 },
  ];
  const at = text.indexOf(term ?? '');
  const pointedAt = findMentions(blocks, matcher).find(
    ({ block, start, end, concept }) =>
      block === 1 && matcher.isPainted(concept) && start < at + (term ?? '').length && end > at,
  );
  return {
    kind,
    term: term ?? '',
    sentence: text,
    profile,
    ...(pointedAt ? { concept: pointedAt.concept } : {}),
  };
}
