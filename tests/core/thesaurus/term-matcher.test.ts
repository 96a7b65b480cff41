import { describe, expect, test } from 'vitest';
import { compileTerms } from '../../../src/core/thesaurus/compile-terms.ts';
import { termMatcher } from '../../../src/core/thesaurus/term-matcher.ts';
import type { Concept, Decoy, LabelLanguage, TermEntry } from '../../../src/core/thesaurus/thesaurus.ts';

function concept(
  id: string,
  use: Concept['use'],
  language: LabelLanguage,
  terms: readonly TermEntry[],
): Concept {
  return {
    id,
    kind: 'place',
    use,
    labels: {
      en: { prefLabel: `${id} of no text` },
      [language]: { prefLabel: `${id} unwritten`, altLabel: terms },
    },
    scopeNote: 'Made for a test.',
  };
}

const decoy = (text: string): Decoy => ({ text, means: 'something else' });

const matcher = termMatcher(
  compileTerms({
    concepts: [
      concept('north-korea', 'anchor', 'en', [
        'North Korea',
        'N. Korea',
        'DPRK',
        "Democratic People's Republic of Korea",
        'inter-Korean',
        'six-party talks',
        { text: 'US', case: 'capitals' },
        { text: 'the North', case: 'capitals', use: 'contextual', notBefore: ['of'] },
        { text: 'NK', case: 'capitals', notBefore: ['cell', 'T cell'], notAfter: ['cytotoxic'] },
        'treaty',
        'U.S.',
      ]),
      concept('korean', 'anchor', 'ko', [
        '북한',
        '북미 정상 회담',
        { text: '북', use: 'contextual' },
        { text: '조선', use: 'contextual' },
        { text: '제재', use: 'contextual' },
        { text: '미사일', use: 'contextual' },
        { text: '北', use: 'contextual' },
        { text: '美', use: 'contextual' },
      ]),
      concept('japanese', 'anchor', 'ja', [
        '北朝鮮',
        'キム・ジョンウン',
        { text: 'キム', use: 'contextual' },
        { text: '朝', use: 'contextual' },
      ]),
    ],
    decoys: [decoy('North Korea Street'), decoy('북한산'), decoy('朝鮮族')],
  }),
);

const find = (text: string) => matcher.find(text).map(({ start, end }) => text.slice(start, end));

describe.each<[rule: string, found: readonly [text: string, expected: string][], not: readonly string[]]>([
  [
    'case does not matter, unless capitals do',
    [
      ['in NORTH KOREA', 'NORTH KOREA'],
      ['north korea', 'north korea'],
      ['the US said', 'US'],
    ],
    ['tell us more', 'the Us', 'in the north'],
  ],
  [
    'a space stands for any white space or dash',
    [
      ['North\u00a0Korea', 'North\u00a0Korea'],
      ['North \n\t Korea', 'North \n\t Korea'],
      ['inter–Korean', 'inter–Korean'],
      ['inter Korean', 'inter Korean'],
      ['Six Party‑Talks', 'Six Party‑Talks'],
    ],
    ['NorthKorea', 'North, Korea', 'North · Korea', 'inter/Korean'],
  ],
  [
    'soft hyphens and zero-width characters are not there',
    [
      ['North Ko\u00adrea', 'North Ko\u00adrea'],
      ['N\u200borth Korea', 'N\u200borth Korea'],
      ['북\u200b한', '북\u200b한'],
    ],
    ['N-orth Korea'],
  ],
  [
    'quotes, width and loose letters are alike',
    [
      ['Democratic People’s Republic of Korea', 'Democratic People’s Republic of Korea'],
      ['ＤＰＲＫ', 'ＤＰＲＫ'],
      ['ﾐﾅﾐ ｷﾑ･ｼﾞｮﾝｳﾝ', 'ｷﾑ･ｼﾞｮﾝｳﾝ'],
      [`(${'북한'.normalize('NFD')})`, '북한'.normalize('NFD')],
    ],
    ['DPRＫ2'],
  ],
  [
    'no part of a longer word',
    [
      ['“DPRK”', 'DPRK'],
      ['US-DPRK', 'US'],
      ['(N. Korea)', 'N. Korea'],
    ],
    ['aDPRK', 'DPRKx', 'DPRK2', 'ÉDPRK', 'North Koreatown', 'U.S.S.R.'],
  ],
  [
    'an English plural belongs to it, a possessive ending not',
    [
      ['two North Koreas', 'North Koreas'],
      ["North Korea's", 'North Korea'],
      ['treaties', 'treaties'],
    ],
    ['North Koreass', 'treatiess'],
  ],
  [
    'not before or after what makes something else of it',
    [
      ['the North fired', 'the North'],
      ['NK leader', 'NK'],
      ['NK cellar', 'NK'],
    ],
    ['the North of England', 'NK cells', 'NK-cell', 'NK T cells', 'cytotoxic NK'],
  ],
  [
    'a name that goes on is another name, but in a headline',
    [
      ['but the North said', 'the North'],
      ['How the North Plays Its Cards', 'the North'],
      ['of the North Korea desk', 'North Korea'],
    ],
    ['on the North Sea coast', 'of the North American trade pact'],
  ],
  [
    'the longest form at a place wins, and decoys silence what they hold',
    [
      ['북한은', '북한'],
      ['한때 북한산 밑 북한', '북한'],
    ],
    ['in North Korea Street', '북한산', '朝鮮族'],
  ],
  [
    'East Asian gaps may be missing, or be a middle dot',
    [
      ['북미정상회담', '북미정상회담'],
      ['북미 정상회담', '북미 정상회담'],
      ['キムジョンウン', 'キムジョンウン'],
      ['キム ジョンウン', 'キム ジョンウン'],
    ],
    ['북미의 정상 회담'],
  ],
  [
    'Korean particles and copulas may follow',
    [
      ['북한에서는', '북한'],
      ['북은', '북'],
      ['제재를', '제재'],
      ['제재라며', '제재'],
      ['북이었다', '북'],
    ],
    [],
  ],
  [
    'Korean terms are no part of another word',
    [
      ['조선의', '조선'],
      ['북한인권법', '북한'],
      ['미사일방어', '미사일'],
      ['반북한', '북한'],
    ],
    ['조선업', '조선소', '북쪽', '동북은', '경제재건', '미국북한', '북극'],
  ],
  [
    'a lone Han letter of Korean headlines stands alone and among Hangul',
    [
      ['北, 미사일 발사', '北'],
      ['문 대통령 "美와', '美'],
      ['대北 압박', '北'],
    ],
    ['北部 지역', '東北 공정', '20美, 달러', 'その美の', '北の国から', '北海道'],
  ],
  [
    'a lone Han letter of Japanese stands alone',
    [['米、朝の', '朝']],
    ['今朝の', '朝食', '朝アニメ', '3朝の'],
  ],
  [
    'katakana is one word to its end',
    [
      ['キム氏', 'キム'],
      ['ミナミ・キム氏', 'キム'],
    ],
    ['キムチ', 'オキムの', 'キム・ヨナ'],
  ],
])('%s', (_, found, not) => {
  test.each(found)('%s', (text, expected) => {
    expect(find(text)).toContain(expected);
  });
  test.each(not.map((text) => [text]))('but not in %s', (text) => {
    expect(find(text)).toEqual([]);
  });
});

test('offsets are those of the text as it is, after composed letters too', () => {
  const text = `${'조선의 북한'.normalize('NFD')} und ﾊﾟｷﾑ North\u00ad Korea`;
  expect(find(text).at(-1)).toBe('North\u00ad Korea');
});

test('time grows with the text, however it tempts', () => {
  const matched = (text: string) => matcher.find(text).length;
  // These take minutes where the work grows with the square.
  for (const tempting of [
    'the ',
    'North ',
    'n. ',
    '북',
    '북 ',
    'd\u00ad',
    'キム・',
    'six-party ',
    'North\u200b',
  ])
    expect(matched(tempting.repeat(200_000 / tempting.length))).toBeGreaterThanOrEqual(0);
  expect(matched(`North${' '.repeat(300_000)}Korea`.repeat(3))).toBe(0);
});
