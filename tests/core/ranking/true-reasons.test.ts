import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bundledLibrary } from '../../../src/build/bundled-library.ts';
import { type JudgedQuery, profileOf, readQueries } from '../../../src/build/judged-queries.ts';
import { rankExcerpts } from '../../../src/core/ranking/rank-excerpts.ts';
import type { RankedExcerpt } from '../../../src/core/ranking/ranked-excerpt.ts';
import { contentWords } from '../../../src/core/text/words.ts';

/**
 * What is said of an excerpt must be true: take the words that are named as its reasons off the page, and it drops
 * in rank or goes.
 */
const JUDGED = resolve(import.meta.dirname, '../../../../shared/eval/ranking/dev.jsonl');
const pages = existsSync(JUDGED) ? readQueries(JUDGED).filter(({ kind }) => kind === 'page') : [];
const library = bundledLibrary();

type Page = Pick<JudgedQuery, 'title' | 'text' | 'lang'>;

const rank = ({ title, text, lang }: Page) =>
  rankExcerpts({ kind: 'page', profile: profileOf(title, text, lang, library.matcher) }, library);

/** The text without the words that are named: forms as the page writes them, words in common in any inflection. */
function without(text: string, { reasons }: RankedExcerpt): string {
  let left = text;
  // The longest first: a form may stand within another.
  const forms = reasons.flatMap(({ concept, written }) => (concept === null ? [] : written));
  for (const form of [...forms].sort((a, b) => b.length - a.length)) left = left.replaceAll(form, ' ');
  for (const { concept, written } of reasons) {
    const stems = new Set(written.flatMap((word) => contentWords(word, null)));
    if (concept === null)
      left = left.replace(/[\p{L}\p{N}]+/gu, (word) =>
        contentWords(word, null).some((stem) => stems.has(stem)) ? ' ' : word,
      );
  }
  return left;
}

function holds(page: Page): void {
  for (const [place, excerpt] of rank(page).entries()) {
    const bereft = { ...page, title: without(page.title, excerpt), text: without(page.text, excerpt) };
    const now = rank(bereft).findIndex((other) => other.excerpt.focus.id === excerpt.excerpt.focus.id);
    expect(now === -1 || now > place, `${excerpt.excerpt.focus.id}, was ${place}, is ${now}`).toBe(true);
  }
}

describe.skipIf(pages.length === 0)('the reasons are true on judged pages', () => {
  test.each(pages.map((page) => [page.id, page] as const))('%s', (_id, page) => holds(page));
});

describe('the reasons are true', () => {
  test.each<[string, Page]>([
    [
      'of a launch',
      {
        lang: 'en',
        title: 'North Korea fires missile toward the sea',
        text: 'North Korea fired a ballistic missile on Sunday, the latest in a string of tests. Washington warned that further provocations would carry serious consequences, and said that the door to dialogue remained open.',
      },
    ],
    [
      'of silence, in Korean',
      {
        lang: 'ko',
        title: '北, 미국의 대화 제의에 여전히 침묵',
        text: '북한이 미국의 접촉 시도에 응답하지 않고 있다고 외교 소식통이 전했다. 바이든 행정부는 여러 경로로 대화를 제의했으나 평양은 반응을 보이지 않았다.',
      },
    ],
    [
      'of alliances, in Japanese',
      {
        lang: 'ja',
        title: '日米韓、北朝鮮への対応で連携を確認',
        text: '日米韓3カ国の高官は北朝鮮の核・ミサイル問題で緊密に連携することを確認した。対話の扉は開いているとし、北朝鮮に前提条件なしの対話を促した。',
      },
    ],
    [
      'of a summit, in Chinese',
      {
        lang: 'zh-Hans',
        title: '特朗普与金正恩在板门店会晤',
        text: '特朗普发推特邀请金正恩见面，两人在板门店握手。批评者称这次朝美首脑会晤只是作秀，未经协商就宣布停止军演令盟友措手不及。',
      },
    ],
  ])('%s', (_what, page) => {
    expect(rank(page).length).toBeGreaterThan(0);
    holds(page);
  });
});
