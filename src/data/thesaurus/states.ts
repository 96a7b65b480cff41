/**
 * States and unions of states that North Korea policy speaks of. Capitals, as metonyms too, are in `places.ts`.
 * Only names of North Korea itself are anchors: every other state's name means this subject only where the page
 * or the passage does. Their adjectives are left out, but for the South's: "Chinese coal" names no party.
 */
import type { Concept } from '../../core/thesaurus/thesaurus.ts';
import { anchor, capitals, contextual, nearAnchor } from './term-rules.ts';

export const states: readonly Concept[] = [
  {
    id: 'north-korea',
    kind: 'state',
    use: 'anchor',
    labels: {
      en: {
        prefLabel: 'North Korea',
        altLabel: [
          capitals('DPRK'),
          capitals('D.P.R.K.'),
          "Democratic People's Republic of Korea",
          'North Korean',
          'N. Korea',
          capitals('the North', { use: 'contextual' }),
          // Headlines; natural killer cells are the other NK.
          capitals('NK', { use: 'contextual', notBefore: ['cell', 'cells', 'T', 'lymphoma', 'receptor'] }),
          capitals('N.K.', { use: 'contextual' }),
        ],
        hiddenLabel: [
          'N. Korean',
          'N Korea',
          'N Korean',
          'NKorea',
          'NKorean',
          'NoKo',
          'Democratic Peoples Republic of Korea',
          "People's Democratic Republic of Korea",
          'North and South Korea',
          'North and South Korean',
          capitals('North and the South', { use: 'contextual', licence: 'passage' }),
          capitals('South and the North', { use: 'contextual', licence: 'passage' }),
          // Slang; also a district of Yerevan.
          capitals('Nork', { use: 'contextual' }),
          contextual('Hermit Kingdom'),
          contextual('Kim regime'),
          contextual('communist North'),
          contextual('reclusive North'),
          nearAnchor('the regime'),
          nearAnchor('hermit nation'),
          nearAnchor('hermit state'),
          nearAnchor('reclusive state'),
          nearAnchor('isolated state'),
        ],
      },
      ko: {
        prefLabel: '북한',
        altLabel: [
          '조선 민주주의 인민 공화국',
          '북조선',
          contextual('북 측'),
          // One letter: headlines and quotations ("북은 …"); boundaries are the matcher's.
          nearAnchor('북'),
        ],
        hiddenLabel: [
          '北韓',
          '북괴',
          '북한판',
          '대북 관계',
          // Also a large drum.
          contextual('대북'),
          contextual('방북'),
          contextual('친북'),
          contextual('종북'),
          contextual('반북'),
          contextual('북녘'),
          nearAnchor('북쪽'),
          // 조선 is what the North calls itself; also the dynasty, the newspaper, shipbuilding.
          nearAnchor('조선'),
          nearAnchor('이북'),
          nearAnchor('공화국'),
          nearAnchor('北'),
          nearAnchor('北측'),
        ],
      },
      ja: {
        prefLabel: '北朝鮮',
        altLabel: ['朝鮮民主主義人民共和国', nearAnchor('朝鮮'), nearAnchor('北')],
      },
      'zh-Hans': {
        prefLabel: '朝鲜',
        altLabel: ['朝鲜民主主义人民共和国', '北朝鲜', '北韩'],
        hiddenLabel: [
          contextual('访朝'),
          contextual('对朝'),
          contextual('涉朝'),
          contextual('驻朝'),
          contextual('朝媒'),
          contextual('朝官媒'),
          contextual('朝外务省'),
          // In Japanese this is "towards morning".
          nearAnchor('朝方', { notBefore: ['に', 'の', 'から', 'まで', '、'] }),
        ],
      },
      'zh-Hant': {
        prefLabel: '北韓',
        altLabel: ['朝鮮民主主義人民共和國', '北朝鮮', nearAnchor('朝鮮')],
        hiddenLabel: [
          contextual('訪朝'),
          contextual('對朝'),
          contextual('涉朝'),
          nearAnchor('朝方', { notBefore: ['に', 'の', 'から', 'まで', '、'] }),
        ],
      },
    },
    related: ['pyongyang', 'kim-jong-un', 'workers-party-of-korea', 'korean-peninsula', 'south-korea'],
    scopeNote:
      "The Democratic People's Republic of Korea, the state in the north of the Korean Peninsula, founded on September 9, 1948.",
  },
  {
    id: 'south-korea',
    kind: 'state',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'South Korea',
        altLabel: [
          'Republic of Korea',
          capitals('ROK'),
          capitals('R.O.K.'),
          'South Korean',
          'S. Korea',
          capitals('the South', { licence: 'passage' }),
        ],
        hiddenLabel: ['S. Korean', 'S Korea', 'S Korean', 'SKorea', 'SKorean', 'SoKo'],
      },
      ko: {
        prefLabel: '한국',
        altLabel: ['대한민국', '남한', anchor('남조선'), '남 측'],
        hiddenLabel: [nearAnchor('韓'), nearAnchor('한국측'), nearAnchor('남쪽'), nearAnchor('이남')],
      },
      ja: {
        prefLabel: '韓国',
        altLabel: ['大韓民国', '南朝鮮'],
        hiddenLabel: ['韓国側'],
      },
      'zh-Hans': { prefLabel: '韩国', altLabel: ['大韩民国', '南朝鲜', '韩方'] },
      'zh-Hant': { prefLabel: '韓國', altLabel: ['南韓', '大韓民國', '韓方'] },
    },
    related: ['seoul', 'north-korea', 'korean-peninsula', 'united-states'],
    scopeNote:
      'The Republic of Korea, the state in the south of the Korean Peninsula, founded on August 15, 1948, an ally of the United States and party to relations with the North.',
  },
  {
    id: 'united-states',
    kind: 'state',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'United States',
        altLabel: [
          capitals('U.S.'),
          capitals('US'),
          'United States of America',
          capitals('USA', { licence: 'passage' }),
          capitals('U.S.A.', { licence: 'passage' }),
        ],
      },
      ko: {
        prefLabel: '미국',
        altLabel: ['미합중국', '미 행정부', '미국 정부', '미 정부'],
        hiddenLabel: [nearAnchor('美'), nearAnchor('美정부'), nearAnchor('미제')],
      },
      ja: {
        prefLabel: '米国',
        altLabel: ['アメリカ', 'アメリカ合衆国', '米政府', '米側'],
        hiddenLabel: ['米政権'],
      },
      'zh-Hans': { prefLabel: '美国', altLabel: ['美利坚合众国', '美方', '美国政府'] },
      'zh-Hant': { prefLabel: '美國', altLabel: ['美利堅合眾國', '美方', '美國政府'] },
    },
    related: ['washington', 'white-house', 'state-department', 'south-korea', 'japan'],
    scopeNote:
      'The United States of America, ally of South Korea and Japan and counterpart of North Korea in nuclear negotiations since the early 1990s.',
  },
  {
    id: 'japan',
    kind: 'state',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Japan',
      },
      ko: { prefLabel: '일본', hiddenLabel: [nearAnchor('日')] },
      ja: { prefLabel: '日本', prefRule: { licence: 'passage' }, altLabel: ['日本側'] },
      'zh-Hans': { prefLabel: '日本', prefRule: { licence: 'passage' }, altLabel: ['日方'] },
      'zh-Hant': { prefLabel: '日本', prefRule: { licence: 'passage' }, altLabel: ['日方'] },
    },
    related: ['tokyo', 'united-states', 'south-korea'],
    scopeNote:
      'Japan, ally of the United States, without diplomatic relations with North Korea and concerned by its missiles and its abductions of Japanese citizens.',
  },
  {
    id: 'china',
    kind: 'state',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'China',
        altLabel: ["People's Republic of China", capitals('PRC', { licence: 'passage' })],
      },
      ko: {
        prefLabel: '중국',
        altLabel: ['중화인민공화국', '중국 정부'],
        hiddenLabel: [nearAnchor('中'), '중국측'],
      },
      ja: { prefLabel: '中国', prefRule: { licence: 'passage' }, altLabel: ['中国政府', '中国側'] },
      'zh-Hans': { prefLabel: '中国', prefRule: { licence: 'passage' }, altLabel: ['中方'] },
      'zh-Hant': {
        prefLabel: '中國',
        prefRule: { licence: 'passage' },
        altLabel: [nearAnchor('中國大陸'), '中方'],
      },
    },
    related: ['beijing', 'xi-jinping'],
    scopeNote:
      "The People's Republic of China, North Korea's neighbour, largest trading partner and ally by a treaty of 1961.",
  },
  {
    id: 'russia',
    kind: 'state',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Russia',
        altLabel: [capitals('Russian Federation', { licence: 'passage' })],
      },
      ko: { prefLabel: '러시아' },
      ja: { prefLabel: 'ロシア', prefRule: { licence: 'passage' } },
      'zh-Hans': {
        prefLabel: '俄罗斯',
        prefRule: { licence: 'passage' },
        altLabel: [nearAnchor('俄方'), nearAnchor('俄国')],
      },
      'zh-Hant': {
        prefLabel: '俄羅斯',
        prefRule: { licence: 'passage' },
        altLabel: [nearAnchor('俄方'), nearAnchor('俄國')],
      },
    },
    related: ['moscow', 'vladimir-putin', 'soviet-union'],
    scopeNote:
      "The Russian Federation, North Korea's neighbour on the Tumen River and its partner by a treaty signed in June 2024.",
  },
  {
    id: 'soviet-union',
    kind: 'state',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Soviet Union',
        prefRule: { licence: 'passage' },
        altLabel: [
          capitals('USSR', { licence: 'passage' }),
          capitals('Soviet', { licence: 'passage', notBefore: ['era'] }),
        ],
      },
      ko: { prefLabel: '소련', prefRule: { licence: 'passage' } },
      ja: { prefLabel: 'ソ連', prefRule: { licence: 'passage' } },
      'zh-Hans': { prefLabel: '苏联', prefRule: { licence: 'passage' } },
      'zh-Hant': { prefLabel: '蘇聯', prefRule: { licence: 'passage' } },
    },
    scopeNote: "The Soviet Union, which dissolved in December 1991, North Korea's early sponsor and ally.",
  },
  {
    id: 'european-union',
    kind: 'institution',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'European Union',
        prefRule: { licence: 'passage' },
        altLabel: [capitals('EU', { licence: 'passage' })],
      },
      ko: { prefLabel: '유럽연합', prefRule: { licence: 'passage' } },
      ja: { prefLabel: '欧州連合', prefRule: { licence: 'passage' } },
      'zh-Hans': { prefLabel: '欧盟', prefRule: { licence: 'passage' } },
      'zh-Hant': { prefLabel: '歐盟', prefRule: { licence: 'passage' } },
    },
    scopeNote:
      "The European Union, which applies the United Nations' sanctions on North Korea and further ones of its own.",
  },
  {
    id: 'mongolia',
    kind: 'state',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'Mongolia', prefRule: { licence: 'passage', notAfter: ['Inner'] } },
      ko: { prefLabel: '몽골', prefRule: { licence: 'passage' } },
      ja: { prefLabel: 'モンゴル', prefRule: { licence: 'passage' } },
      'zh-Hans': { prefLabel: '蒙古', prefRule: { licence: 'passage', notAfter: ['内', '內'] } },
      'zh-Hant': { prefLabel: '蒙古', prefRule: { licence: 'passage', notAfter: ['内', '內'] } },
    },
    scopeNote:
      'Mongolia, which has diplomatic relations with both Koreas and has hosted talks that involved North Korea.',
  },
  {
    id: 'sweden',
    kind: 'state',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Sweden',
        prefRule: { licence: 'passage' },
      },
      ko: { prefLabel: '스웨덴', prefRule: { licence: 'passage' } },
      ja: { prefLabel: 'スウェーデン', prefRule: { licence: 'passage' } },
      'zh-Hans': { prefLabel: '瑞典', prefRule: { licence: 'passage' } },
      'zh-Hant': { prefLabel: '瑞典', prefRule: { licence: 'passage' } },
    },
    related: ['stockholm'],
    scopeNote:
      'Sweden, whose embassy in Pyongyang represents United States interests, and host of working-level talks in October 2019.',
  },
  {
    id: 'iran',
    kind: 'state',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'Iran', prefRule: { licence: 'passage' } },
      // No Korean label: 이란 is also a particle ("북한이란").
      ja: { prefLabel: 'イラン', prefRule: { licence: 'passage' } },
      'zh-Hans': { prefLabel: '伊朗', prefRule: { licence: 'passage' } },
      'zh-Hant': { prefLabel: '伊朗', prefRule: { licence: 'passage' } },
    },
    scopeNote:
      "Iran, named beside North Korea in questions of missile trade, sanctions and the 2002 phrase 'axis of evil'.",
  },
  {
    id: 'syria',
    kind: 'state',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'Syria', prefRule: { licence: 'passage' } },
      ko: { prefLabel: '시리아', prefRule: { licence: 'passage' } },
      ja: { prefLabel: 'シリア', prefRule: { licence: 'passage' } },
      'zh-Hans': { prefLabel: '叙利亚', prefRule: { licence: 'passage' } },
      'zh-Hant': { prefLabel: '敘利亞', prefRule: { licence: 'passage' } },
    },
    scopeNote:
      'Syria, where Israel in September 2007 destroyed a reactor that the United States said had been built with North Korean help.',
  },
  {
    id: 'ukraine',
    kind: 'state',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Ukraine',
        prefRule: { licence: 'passage' },
      },
      ko: { prefLabel: '우크라이나', prefRule: { licence: 'passage' } },
      ja: { prefLabel: 'ウクライナ', prefRule: { licence: 'passage' } },
      'zh-Hans': { prefLabel: '乌克兰', prefRule: { licence: 'passage' } },
      'zh-Hant': { prefLabel: '烏克蘭', prefRule: { licence: 'passage' } },
    },
    related: ['kursk', 'russia'],
    scopeNote:
      'Ukraine, against which North Korea has supported Russia with munitions and, since late 2024, with troops in the Kursk region.',
  },
];
