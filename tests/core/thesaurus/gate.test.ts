import { describe, expect, test } from 'vitest';
import { preparedTerms } from '../../../src/data/terms.prepared.ts';
import { thesaurus } from '../../../src/data/thesaurus/thesaurus.ts';
import { compileTerms } from '../../../src/core/thesaurus/compile-terms.ts';
import {
  COUNTS_FROM,
  isAnchor,
  OPTIONAL_GAP,
  type CompiledSense,
} from '../../../src/core/thesaurus/compiled-terms.ts';
import { opensGate } from '../../../src/core/thesaurus/gate.ts';
import { termMatcher } from '../../../src/core/thesaurus/term-matcher.ts';

const anchors = preparedTerms.forms.split('\n').filter((_, index) => {
  const line = preparedTerms.meanings.charCodeAt(index) - COUNTS_FROM;
  if (line >= preparedTerms.themesFrom) return false;
  const senses = JSON.parse(preparedTerms.senses.split('\n')[line]!) as CompiledSense[];
  return senses.some((sense) => sense[0] >= 0 && isAnchor(sense));
});

/** How a page may spell a form, gaps first written as spaces. */
const SPELLINGS: readonly [string, (form: string) => string][] = [
  ['as it is', (form) => form],
  ['in capitals', (form) => form.toUpperCase()],
  ['with capitals', (form) => form.replace(/\b[a-z]/g, (letter) => letter.toUpperCase())],
  ['with no-break spaces', (form) => form.replaceAll(' ', '\u00a0')],
  ['over lines', (form) => form.replaceAll(' ', '\n      ')],
  ['with dashes', (form) => form.replaceAll(' ', '–')],
  ['with no-break hyphens', (form) => form.replaceAll(' ', '‑')],
  ['with soft hyphens', (form) => [...form].join('\u00ad')],
  ['with zero-width spaces', (form) => [...form].join('\u200b')],
  ['decomposed', (form) => form.normalize('NFD')],
  [
    'in full width',
    (form) => form.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
  ],
];

describe('no anchor term slips by the gate', () => {
  test('and there are many', () => {
    expect(anchors.length).toBeGreaterThan(1000);
  });

  test.each(SPELLINGS)('%s', (_, spell) => {
    const written = anchors.map((form) => spell(form.replaceAll(OPTIONAL_GAP, ' ')));
    expect(written.filter((form) => !opensGate(`It said ${form}, they say.`))).toEqual([]);
  });

  test.each([
    ['without the gaps that may be missing', ''],
    ['with middle dots', '·'],
    ['with katakana dots', '・'],
  ])('%s', (_, gap) => {
    const written = anchors.map((form) => form.replaceAll(OPTIONAL_GAP, gap));
    expect(written.filter((form) => !opensGate(form))).toEqual([]);
  });
});

test.each([
  ['English', 'North Korea'],
  ['English, of wires', 'N. Korea'],
  ['English', 'DPRK'],
  ['English', 'Pyongyang'],
  ['English', 'Kim Jong-un'],
  ['English', 'inter-Korean'],
  ['English', 'six-party talks'],
  ['Korean', '북한'],
  ['Korean', '평양'],
  ['Korean', '김정은'],
  ['Korean', '남북관계'],
  ['Japanese', '北朝鮮'],
  ['Japanese', '金正恩'],
  ['Chinese', '朝鲜'],
  ['Chinese', '北韓'],
  ['Chinese', '平壤'],
])('the words that no page on the subject does without are anchors: %s, %s', (_, text) => {
  const found = termMatcher(preparedTerms).find(text);
  expect(isAnchor(found[0]?.senses[0])).toBe(true);
});

test.each([
  ['The committee met in Washington, Moscow and Seattle to speak of the budget, sanctions and the moon.'],
  ['North Carolina and the North Sea; the North won the Civil War.'],
  ['Kim Kardashian and Kim Cattrall.'],
  ['조선업계와 서울시, 워싱턴주, 강원도 날씨.'],
  ['今朝、東京で会談した。10日朝、北海道。朝日新聞。'],
  ['美國總統今日在北京會見中國領導人，核電廠停機。'],
])('ordinary pages stay out: %s', (text) => {
  expect(opensGate(text)).toBe(false);
});

test('an anchor that holds no stem is compiled as a contextual term', () => {
  const own = {
    concepts: thesaurus.concepts.slice(0, 1).map((concept) => ({
      ...concept,
      use: 'anchor' as const,
      labels: { en: { prefLabel: 'Ruritania', altLabel: ['North Korea'] } },
    })),
    decoys: [],
  };
  const anchorsOf = (opens?: (text: string) => boolean) => {
    const matcher = termMatcher(compileTerms(own, opens));
    return ['Ruritania', 'North Korea'].filter((text) => isAnchor(matcher.find(text)[0]?.senses[0]));
  };
  expect(anchorsOf(opensGate)).toEqual(['North Korea']);
  expect(anchorsOf()).toEqual(['Ruritania', 'North Korea']);
});
