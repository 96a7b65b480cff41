import { describe, expect, test } from 'vitest';
import { PAGE_LANGUAGES } from '../../../src/core/settings.ts';
import { compileTerms, formsOf, termsOf } from '../../../src/core/thesaurus/compile-terms.ts';
import { packLanguages } from '../../../src/core/thesaurus/pack-languages.ts';
import { termMatcher } from '../../../src/core/thesaurus/term-matcher.ts';
import type { LabelLanguage, Thesaurus } from '../../../src/core/thesaurus/thesaurus.ts';
import { labelLanguageOf, withoutLanguages } from '../../../src/core/thesaurus/without-languages.ts';
import { formLanguages } from '../../../src/data/languages.prepared.ts';
import { preparedTerms } from '../../../src/data/terms.prepared.ts';
import { thesaurus } from '../../../src/data/thesaurus/thesaurus.ts';

const SMALL: Thesaurus = {
  concepts: [
    {
      id: 'lake',
      kind: 'place',
      use: 'anchor',
      labels: {
        en: { prefLabel: 'Blue Lake', altLabel: ['Blue', 'Blue Party', 'DPRK'] },
        ko: { prefLabel: '푸른 호수' },
        ja: { prefLabel: '青い湖', altLabel: ['青湖'] },
        'zh-Hans': { prefLabel: '蓝湖', altLabel: ['青湖'] },
        'zh-Hant': { prefLabel: '藍湖', altLabel: ['青湖', '中湖'] },
      },
      scopeNote: 'Made for a test.',
    },
  ],
  decoys: [{ text: 'Blue Lake Gazette', means: 'a newspaper' }],
};

const compiled = compileTerms(SMALL);
const languages = packLanguages(SMALL, compiled);
const TEXT = 'Blue Lake, Blue parties, DPRK; 푸른 호수; 青い湖, 青湖; 蓝湖; 藍湖, 中湖. Blue Lake Gazette.';

function found(off: readonly LabelLanguage[], page: LabelLanguage | null): string[] {
  const matcher = termMatcher(withoutLanguages(compiled, languages, off, page));
  return matcher.find(TEXT).map(({ start, end }) => TEXT.slice(start, end));
}

describe('terms of languages that are off', () => {
  const EN = ['Blue Lake', 'Blue parties', 'DPRK'];
  test.each<[string, LabelLanguage[], LabelLanguage | null, string[]]>([
    ['none off', [], null, [...EN, '푸른 호수', '青い湖', '青湖', '蓝湖', '藍湖', '中湖']],
    ['English', ['en'], 'en', ['푸른 호수', '青い湖', '青湖', '蓝湖', '藍湖', '中湖']],
    ['Korean', ['ko'], null, [...EN, '青い湖', '青湖', '蓝湖', '藍湖', '中湖']],
    [
      'Japanese, where the page does not say',
      ['ja'],
      null,
      [...EN, '푸른 호수', '青湖', '蓝湖', '藍湖', '中湖'],
    ],
    ['Japanese, on a page in it', ['ja'], 'ja', [...EN, '푸른 호수', '蓝湖', '藍湖', '中湖']],
    ['Japanese, on a Chinese page', ['ja'], 'zh-Hant', [...EN, '푸른 호수', '青湖', '蓝湖', '藍湖', '中湖']],
    ['all that write a name so', ['ja', 'zh-Hans', 'zh-Hant'], null, [...EN, '푸른 호수']],
    ['all', [...PAGE_LANGUAGES], 'en', []],
  ])('%s', (_, off, page, left) => {
    expect(found(off, page)).toEqual(left);
  });

  test('a decoy stays, and silences what is left within it', () => {
    const gazette = 'The Blue Lake Gazette';
    for (const off of [['ko'], ['en']] as LabelLanguage[][]) {
      const matcher = termMatcher(withoutLanguages(compiled, languages, off, null));
      expect(matcher.find(gazette)).toEqual([]);
    }
  });
});

/** How the strings must hang together; `compiled-terms.ts` says it. */
function expectWhole({ forms, words, meanings }: typeof preparedTerms): void {
  const all = forms === '' ? [] : forms.split('\n');
  const numbers = [...words].map((character) => character.charCodeAt(0) - 0x30);
  const counts = numbers.filter((_, at) => at % 2 === 0).map((number) => number >> 1);
  const lengths = numbers.filter((_, at) => at % 2 === 1);
  const sum = (some: readonly number[]) => some.reduce((one, other) => one + other, 0);
  expect(meanings.length).toBe(all.length);
  expect(sum(counts)).toBe(all.length);
  expect(Math.min(1, ...counts)).toBe(1 - Number(all.length === 0 && counts.length > 0));
  expect(sum(lengths)).toBe(all.length === 0 ? 0 : forms.length + 1);
}

describe('the bundled thesaurus', () => {
  test('is not changed where nothing is off', () => {
    expect(withoutLanguages(preparedTerms, formLanguages, [], 'ja')).toEqual(preparedTerms);
  });

  test.each(PAGE_LANGUAGES)('without %s keeps every form of the others and none of its own', (off) => {
    const of = (language: LabelLanguage) =>
      thesaurus.concepts.flatMap((concept) =>
        termsOf(concept).flatMap((term) => (term.language === language ? formsOf(term.rule.text) : [])),
      );
    const others = new Set(PAGE_LANGUAGES.filter((language) => language !== off).flatMap(of));
    const kept = withoutLanguages(preparedTerms, formLanguages, [off], null);
    const forms = new Set(kept.forms.split('\n'));
    expect(of(off).filter((form) => !others.has(form) && forms.has(form))).toEqual([]);
    const before = preparedTerms.forms.split('\n');
    expect(before.filter((form) => others.has(form) && !forms.has(form))).toEqual([]);
    expect(forms.size).toBeLessThan(before.length);
    expectWhole(kept);
  });

  test('without any is what decoys are', () => {
    const kept = withoutLanguages(preparedTerms, formLanguages, PAGE_LANGUAGES, null);
    expectWhole(kept);
    expect(termMatcher(kept).find('North Korea, 북한, 北朝鮮, 朝鲜, 北韓')).toEqual([]);
  });
});

test.each([
  ['en-GB', 'en'],
  ['ko', 'ko'],
  ['ja-JP', 'ja'],
  ['zh', 'zh-Hans'],
  ['zh-CN', 'zh-Hans'],
  ['zh-SG', 'zh-Hans'],
  ['zh-TW', 'zh-Hant'],
  ['zh-HK', 'zh-Hant'],
  ['zh-Hant-CN', 'zh-Hant'],
  ['yue', 'zh-Hant'],
  ['fr', null],
  ['', null],
  ['a page', null],
  [null, null],
] as const)('a page that says %s is in %s', (tag, language) => {
  expect(labelLanguageOf(tag)).toBe(language);
});
