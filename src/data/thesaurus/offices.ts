/**
 * Offices: posts that policy speaks of without naming who holds them ("the secretary of state", "special
 * representative"). Who held which when is in the people's scope notes. Hardly any is an anchor: other countries
 * have secretaries of state, foreign ministers and special envoys too.
 */
import type { Concept } from '../../core/thesaurus/thesaurus.ts';
import { anchor, capitals, contextual, nearAnchor } from './term-rules.ts';

/** Before its holder's name a title belongs to the person: "Secretary of State Blinken" is not the office. */
const SECRETARIES_OF_STATE = [
  ...[
    'Madeleine',
    'Albright',
    'Colin',
    'Powell',
    'Condoleezza',
    'Rice',
    'Hillary',
    'Clinton',
    'John',
    'Kerry',
  ],
  ...['Rex', 'Tillerson', 'Mike', 'Michael', 'Pompeo', 'Antony', 'Tony', 'Blinken', 'Marco', 'Rubio'],
  ...[
    '赖斯',
    '萊斯',
    '希拉里',
    '希拉蕊',
    '克林顿',
    '克里',
    '凱瑞',
    '蒂勒森',
    '提勒森',
    '蓬佩奥',
    '蓬佩奧',
    '布林肯',
    '鲁比奥',
    '盧比歐',
  ],
];
const SECRETARIES_OF_DEFENSE = [
  'William',
  'Perry',
  'Jim',
  'James',
  'Mattis',
  'Mark',
  'Esper',
  'Lloyd',
  'Austin',
  'Pete',
  'Hegseth',
];

export const offices: readonly Concept[] = [
  // The United States.
  {
    id: 'us-president',
    kind: 'office',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'President of the United States',
        altLabel: [capitals('U.S. President'), 'American President', capitals('US President')],
        hiddenLabel: [capitals('POTUS', { licence: 'passage' })],
      },
      ko: { prefLabel: '미국 대통령', altLabel: ['미 대통령', nearAnchor('美대통령')] },
      ja: { prefLabel: '米大統領', altLabel: ['米国大統領', 'アメリカ大統領'] },
      'zh-Hans': { prefLabel: '美国总统' },
      'zh-Hant': { prefLabel: '美國總統' },
    },
    related: ['white-house', 'joe-biden', 'donald-trump', 'barack-obama'],
    scopeNote: 'The head of state and government of the United States.',
  },
  {
    id: 'us-secretary-of-state',
    kind: 'office',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Secretary of State',
        prefRule: {
          notAfter: ['Deputy', 'Assistant', 'Under', 'Parliamentary'],
          notBefore: SECRETARIES_OF_STATE,
        },
        altLabel: [
          contextual('U.S. Secretary of State', { notBefore: SECRETARIES_OF_STATE }),
          'State Secretary',
          'U.S. State Secretary',
          nearAnchor('top U.S. diplomat'),
          nearAnchor("America's top diplomat"),
        ],
        hiddenLabel: ['secretaries of state', nearAnchor('state and defense secretaries')],
      },
      ko: {
        prefLabel: '국무장관',
        altLabel: ['미 국무장관', '미국 국무장관', '국무부 장관', nearAnchor('美국무장관')],
      },
      ja: { prefLabel: '国務長官', altLabel: ['米国務長官'] },
      'zh-Hans': {
        prefLabel: '国务卿',
        prefRule: { notBefore: SECRETARIES_OF_STATE },
        altLabel: ['美国国务卿'],
      },
      'zh-Hant': {
        prefLabel: '國務卿',
        prefRule: { notBefore: SECRETARIES_OF_STATE },
        altLabel: ['美國國務卿'],
      },
    },
    related: ['state-department', 'antony-blinken', 'mike-pompeo', 'marco-rubio'],
    scopeNote: 'The foreign minister of the United States.',
  },
  {
    id: 'us-secretary-of-defense',
    kind: 'office',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Secretary of Defense',
        prefRule: { notAfter: ['Deputy', 'Assistant', 'Under'], notBefore: SECRETARIES_OF_DEFENSE },
        altLabel: [
          contextual('Defense Secretary', { notBefore: SECRETARIES_OF_DEFENSE }),
          'U.S. Secretary of Defense',
          'U.S. Defense Secretary',
          nearAnchor('Defence Secretary'),
          nearAnchor('Secretary of War'),
          nearAnchor('Pentagon chief'),
        ],
        hiddenLabel: ['secretaries of defense'],
      },
      ko: {
        prefLabel: '미 국방장관',
        altLabel: ['미국 국방장관', nearAnchor('국방장관'), nearAnchor('국방부 장관')],
      },
      ja: { prefLabel: '米国防長官', altLabel: [nearAnchor('国防長官')] },
      'zh-Hans': { prefLabel: '美国国防部长', altLabel: [nearAnchor('国防部长'), nearAnchor('美防长')] },
      'zh-Hant': { prefLabel: '美國國防部長', altLabel: [nearAnchor('國防部長')] },
    },
    related: ['pentagon', 'lloyd-austin', 'pete-hegseth'],
    scopeNote:
      'The defence minister of the United States, since September 2025 also styled Secretary of War.',
  },
  {
    id: 'us-national-security-adviser',
    kind: 'office',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'National Security Adviser',
        altLabel: [
          'National Security Advisor',
          nearAnchor('security adviser'),
          nearAnchor('security advisor'),
        ],
      },
      ko: { prefLabel: '국가 안보 보좌관', altLabel: ['백악관 국가 안보 보좌관', nearAnchor('안보 보좌관')] },
      ja: { prefLabel: '大統領補佐官', altLabel: ['米大統領補佐官', '国家安全保障担当大統領補佐官'] },
      'zh-Hans': { prefLabel: '国家安全事务助理', altLabel: ['国家安全顾问'] },
      'zh-Hant': { prefLabel: '國家安全顧問', altLabel: ['國安顧問'] },
    },
    related: ['us-national-security-council', 'jake-sullivan', 'john-bolton'],
    scopeNote:
      "The American president's adviser for security policy; South Korea's presidents have a national security adviser too.",
  },
  {
    id: 'assistant-secretary-for-east-asian-and-pacific-affairs',
    kind: 'office',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Assistant Secretary of State for East Asian and Pacific Affairs',
        altLabel: [
          'Acting Assistant Secretary of State for East Asian and Pacific Affairs',
          'Assistant Secretary for East Asian and Pacific Affairs',
          nearAnchor('Assistant Secretary of State'),
          nearAnchor('Acting Assistant Secretary of State'),
          nearAnchor('Acting Assistant Secretary'),
          nearAnchor('Bureau of East Asian and Pacific Affairs'),
        ],
        hiddenLabel: ['assistant secretary of state for East Asia', 'East Asian and Pacific Affairs'],
      },
      ko: {
        prefLabel: '동아시아 태평양 담당 차관보',
        altLabel: ['국무부 동아태 차관보', '동아태 차관보', '동아시아 태평양 차관보', '동아태 차관보 대행'],
      },
      ja: {
        prefLabel: '国務次官補',
        altLabel: ['国務次官補 東アジア 太平洋担当', '米国務次官補', '東アジア 太平洋担当国務次官補'],
      },
      'zh-Hans': { prefLabel: '亚太事务助理国务卿', altLabel: ['东亚和太平洋事务助理国务卿', '助理国务卿'] },
      'zh-Hant': { prefLabel: '亞太事務助理國務卿', altLabel: ['亞太助卿', '助理國務卿'] },
    },
    related: ['sung-kim', 'christopher-hill', 'kurt-campbell', 'daniel-kritenbrink'],
    broader: ['state-department'],
    scopeNote:
      "The head of the State Department's bureau for East Asia, which Sung Kim led as acting assistant secretary in the first half of 2021.",
  },
  {
    id: 'us-special-representative-for-north-korea',
    kind: 'office',
    use: 'anchor',
    labels: {
      en: {
        prefLabel: 'U.S. Special Representative for North Korea',
        altLabel: [
          'Special Representative for North Korea',
          'Special Representative for North Korea Policy',
          'U.S. Special Representative for North Korea Policy',
          'Special Representative for the DPRK',
          'U.S. Special Representative for the DPRK',
          'U.S. special envoy for North Korea',
          'special envoy for North Korea',
          'special envoy on North Korea',
          'special envoy to North Korea',
          'U.S. nuclear envoy',
          nearAnchor('nuclear envoy'),
          nearAnchor('special representative'),
          nearAnchor('special envoy'),
        ],
      },
      ko: {
        prefLabel: '대북 특별 대표',
        altLabel: [
          '미국 대북 특별 대표',
          '미 대북 특별 대표',
          '국무부 대북 특별 대표',
          '대북 정책 특별 대표',
          '대북 특사',
          contextual('특별 대표', { licence: 'passage' }),
        ],
      },
      ja: { prefLabel: '北朝鮮担当特別代表', altLabel: ['米国務省北朝鮮担当特別代表', '北朝鮮政策特別代表'] },
      'zh-Hans': {
        prefLabel: '美国对朝政策特别代表',
        altLabel: ['对朝政策特别代表', '朝鲜问题特别代表', '对朝特别代表'],
      },
      'zh-Hant': { prefLabel: '美國北韓政策特使', altLabel: ['北韓政策特別代表', '北韓問題特別代表'] },
    },
    related: ['sung-kim', 'stephen-biegun', 'rok-special-representative-for-peace'],
    broader: ['state-department'],
    scopeNote:
      'The American envoy for policy on North Korea: among others Stephen Bosworth, Glyn Davies, Sung Kim, Joseph Yun and Stephen Biegun held the post.',
  },
  {
    id: 'us-special-envoy-for-north-korean-human-rights',
    kind: 'office',
    use: 'anchor',
    labels: {
      en: {
        prefLabel: 'Special Envoy for North Korean Human Rights Issues',
        altLabel: [
          'Special Envoy for North Korean Human Rights',
          'Special Envoy on North Korean Human Rights Issues',
          'Special Envoy on North Korean Human Rights',
          'U.S. special envoy for North Korean human rights',
          'special envoy for human rights in North Korea',
        ],
      },
      ko: { prefLabel: '북한 인권 특사', altLabel: ['미 국무부 북한 인권 특사'] },
      ja: { prefLabel: '北朝鮮人権問題担当特使', altLabel: ['北朝鮮人権特使'] },
      'zh-Hans': { prefLabel: '朝鲜人权问题特使' },
      'zh-Hant': { prefLabel: '北韓人權特使' },
    },
    related: ['robert-king', 'julie-turner'],
    broader: ['state-department'],
    scopeNote:
      'The American envoy that the North Korean Human Rights Act of 2004 provides for, vacant from 2017 to 2023.',
  },
  {
    id: 'us-ambassador-to-south-korea',
    kind: 'office',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'U.S. Ambassador to South Korea',
        altLabel: [
          'U.S. Ambassador to the Republic of Korea',
          'American ambassador to South Korea',
          'U.S. Ambassador in Seoul',
          'ambassador to South Korea',
        ],
      },
      ko: { prefLabel: '주한 미국 대사', altLabel: ['주한 미 대사', '주한 미국 대사관', '주한 미 대사관'] },
      ja: { prefLabel: '駐韓米国大使', altLabel: ['駐韓米大使'] },
      'zh-Hans': { prefLabel: '美国驻韩国大使', altLabel: ['美国驻韩大使'] },
      'zh-Hant': { prefLabel: '美國駐韓大使' },
    },
    related: ['seoul', 'sung-kim', 'harry-harris', 'philip-goldberg'],
    scopeNote: 'The head of the American embassy in Seoul.',
  },
  {
    id: 'usfk-commander',
    kind: 'office',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Commander of U.S. Forces Korea',
        prefRule: { use: 'anchor' },
        altLabel: [
          anchor('USFK commander'),
          anchor('U.S. Forces Korea commander'),
          nearAnchor('commander of the United Nations Command'),
        ],
      },
      ko: { prefLabel: '주한 미군 사령관', altLabel: ['한미 연합 사령관', '연합 사령관'] },
      ja: { prefLabel: '在韓米軍司令官' },
      'zh-Hans': { prefLabel: '驻韩美军司令' },
      'zh-Hant': { prefLabel: '駐韓美軍司令' },
    },
    related: ['usfk', 'xavier-brunson', 'paul-lacamera', 'robert-abrams', 'vincent-brooks'],
    scopeNote:
      'The American general who commands United States Forces Korea, the Combined Forces Command and the United Nations Command.',
  },

  // The South.
  {
    id: 'south-korean-president',
    kind: 'office',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'President of South Korea',
        altLabel: ['South Korean President', "South Korea's president", 'President of the Republic of Korea'],
      },
      ko: { prefLabel: '한국 대통령', altLabel: ['대한민국 대통령'] },
      ja: { prefLabel: '韓国大統領' },
      'zh-Hans': { prefLabel: '韩国总统' },
      'zh-Hant': { prefLabel: '韓國總統', altLabel: ['南韓總統'] },
    },
    related: ['blue-house', 'moon-jae-in', 'yoon-suk-yeol', 'lee-jae-myung'],
    scopeNote: 'The head of state and government of South Korea, elected for one term of five years.',
  },
  {
    id: 'unification-minister',
    kind: 'office',
    use: 'anchor',
    labels: {
      en: {
        prefLabel: 'Unification Minister',
        altLabel: ['Minister of Unification'],
      },
      ko: { prefLabel: '통일부 장관', altLabel: ['통일 장관'] },
      ja: { prefLabel: '統一相', altLabel: ['統一部長官'] },
      'zh-Hans': { prefLabel: '统一部长官', altLabel: ['统一部长'] },
      'zh-Hant': { prefLabel: '統一部長官', altLabel: ['統一部長'] },
    },
    related: ['ministry-of-unification', 'lee-in-young', 'chung-dong-young'],
    scopeNote: 'The South Korean minister in charge of relations with the North.',
  },
  {
    id: 'rok-foreign-minister',
    kind: 'office',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'South Korean Foreign Minister',
        altLabel: ["South Korea's foreign minister", "Seoul's foreign minister"],
      },
      ko: { prefLabel: '외교부 장관', altLabel: [nearAnchor('외교 장관')] },
      ja: { prefLabel: '韓国外相' },
      'zh-Hans': { prefLabel: '韩国外长' },
      'zh-Hant': { prefLabel: '韓國外長', altLabel: ['南韓外長'] },
    },
    related: ['rok-foreign-ministry', 'chung-eui-yong', 'cho-hyun'],
    scopeNote: "South Korea's minister of foreign affairs.",
  },
  {
    id: 'rok-defence-minister',
    kind: 'office',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'South Korean Defense Minister',
        altLabel: [
          'South Korean Defence Minister',
          "South Korea's defense minister",
          "South Korea's defence minister",
        ],
      },
      ko: { prefLabel: '한국 국방부 장관', altLabel: ['한국 국방장관'] },
      ja: { prefLabel: '韓国国防相' },
      'zh-Hans': { prefLabel: '韩国国防部长官' },
      'zh-Hant': { prefLabel: '韓國國防部長' },
    },
    related: ['rok-defence-ministry', 'ahn-gyu-back'],
    scopeNote: "South Korea's minister of national defense.",
  },
  {
    id: 'rok-national-security-adviser',
    kind: 'office',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Director of the National Security Office',
        altLabel: [
          'National Security Office',
          "South Korea's national security adviser",
          'South Korean national security adviser',
          'South Korean national security advisor',
          'chief of the National Security Office',
        ],
      },
      ko: { prefLabel: '국가 안보 실장', altLabel: ['국가 안보실', nearAnchor('안보 실장')] },
      ja: { prefLabel: '国家安保室長', altLabel: ['国家安保室'] },
      'zh-Hans': { prefLabel: '国家安保室长', altLabel: ['国家安保室'] },
      'zh-Hant': { prefLabel: '國家安保室長', altLabel: ['國家安保室'] },
    },
    related: ['suh-hoon', 'chung-eui-yong', 'wi-sung-lac', 'blue-house'],
    scopeNote: "The South Korean president's adviser for security policy.",
  },
  {
    id: 'rok-special-representative-for-peace',
    kind: 'office',
    use: 'anchor',
    labels: {
      en: {
        prefLabel: 'Special Representative for Korean Peninsula Peace and Security Affairs',
        altLabel: [
          'special representative for Korean Peninsula peace',
          'Korean Peninsula peace negotiation headquarters',
          'Office of Korean Peninsula Peace and Security Affairs',
          "South Korea's nuclear envoy",
          "South Korea's chief nuclear envoy",
          "South Korea's top nuclear envoy",
          nearAnchor('chief nuclear envoy'),
          nearAnchor('top nuclear envoy'),
          nearAnchor('chief nuclear negotiator'),
          nearAnchor('top nuclear negotiator'),
        ],
      },
      ko: {
        prefLabel: '한반도 평화 교섭 본부장',
        altLabel: [
          '한반도 평화 교섭 본부',
          '평화 교섭 본부장',
          '북핵 수석 대표',
          '6자 회담 수석 대표',
          '북핵 협상 수석 대표',
        ],
      },
      ja: { prefLabel: '朝鮮半島平和交渉本部長', altLabel: ['朝鮮半島平和交渉本部', '韓半島平和交渉本部長'] },
      'zh-Hans': { prefLabel: '韩半岛和平交涉本部长', altLabel: ['半岛和平交涉本部长'] },
      'zh-Hant': { prefLabel: '韓半島和平交涉本部長' },
    },
    related: ['noh-kyu-duk', 'lee-do-hoon', 'us-special-representative-for-north-korea'],
    broader: ['rok-foreign-ministry'],
    scopeNote:
      "The South Korean foreign ministry's envoy for the nuclear question from 2006 until the post was wound up in 2024.",
  },

  // The North.
  {
    id: 'general-secretary-of-the-wpk',
    kind: 'office',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: "General Secretary of the Workers' Party of Korea",
        prefRule: { use: 'anchor' },
        altLabel: [
          anchor('General Secretary of the WPK'),
          capitals('General Secretary', { licence: 'passage' }),
          nearAnchor("chairman of the Workers' Party"),
        ],
      },
      ko: { prefLabel: '당 총비서', altLabel: [nearAnchor('총비서'), nearAnchor('당 위원장')] },
      ja: {
        prefLabel: '党総書記',
        prefRule: { licence: 'passage' },
        altLabel: [anchor('朝鮮労働党総書記'), nearAnchor('総書記')],
      },
      'zh-Hans': { prefLabel: '朝鲜劳动党总书记', prefRule: { use: 'anchor' } },
      'zh-Hant': { prefLabel: '朝鮮勞動黨總書記', prefRule: { use: 'anchor' } },
    },
    related: ['kim-jong-un', 'workers-party-of-korea'],
    scopeNote:
      "The head of the Workers' Party, a title that Kim Jong Un took at its congress in January 2021.",
  },
  {
    id: 'president-of-state-affairs',
    kind: 'office',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'President of the State Affairs',
        altLabel: [
          'President of State Affairs',
          'Chairman of the State Affairs Commission',
          'President of the State Affairs Commission',
        ],
      },
      ko: { prefLabel: '국무위원장', prefRule: { use: 'anchor' } },
      ja: { prefLabel: '国務委員長', prefRule: { use: 'anchor' } },
      'zh-Hans': { prefLabel: '国务委员长', altLabel: ['国务委员会委员长'] },
      'zh-Hant': { prefLabel: '國務委員長', altLabel: ['國務委員會委員長'] },
    },
    related: ['kim-jong-un', 'state-affairs-commission'],
    scopeNote: 'The state office of Kim Jong Un as head of the State Affairs Commission, since June 2016.',
  },
  {
    id: 'chairman-of-the-national-defence-commission',
    kind: 'office',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Chairman of the National Defence Commission',
        altLabel: [
          'Chairman of the National Defense Commission',
          'National Defence Commission chairman',
          'National Defense Commission chairman',
        ],
      },
      ko: { prefLabel: '국방위원장', prefRule: { licence: 'passage' } },
      ja: {
        prefLabel: '国防委員長',
        prefRule: { licence: 'passage' },
        altLabel: [nearAnchor('国防委員会委員長')],
      },
      'zh-Hans': { prefLabel: '国防委员会委员长' },
      'zh-Hant': { prefLabel: '國防委員會委員長' },
    },
    related: ['kim-jong-il', 'national-defence-commission'],
    scopeNote: 'The state office of Kim Jong Il from 1993 to 2011.',
  },
  {
    id: 'premier-of-north-korea',
    kind: 'office',
    use: 'anchor',
    labels: {
      en: {
        prefLabel: 'Premier of North Korea',
        altLabel: [
          'North Korean Premier',
          "North Korea's premier",
          nearAnchor('Cabinet Premier'),
          nearAnchor('Premier', { case: 'capitals', notBefore: ['League'] }),
        ],
      },
      ko: { prefLabel: '북한 총리', altLabel: ['북한 내각 총리'] },
      ja: { prefLabel: '北朝鮮首相' },
      'zh-Hans': { prefLabel: '朝鲜内阁总理' },
      'zh-Hant': { prefLabel: '北韓總理', altLabel: ['北韓內閣總理'] },
    },
    related: ['dprk-cabinet', 'pak-pong-ju', 'kim-tok-hun', 'pak-thae-song'],
    scopeNote: "The head of North Korea's Cabinet.",
  },
  {
    id: 'dprk-foreign-minister',
    kind: 'office',
    use: 'anchor',
    labels: {
      en: {
        prefLabel: 'North Korean Foreign Minister',
        altLabel: [
          "North Korea's foreign minister",
          "Pyongyang's foreign minister",
          'DPRK Foreign Minister',
          'North Korean Vice Foreign Minister',
          "North Korea's vice foreign minister",
          'North Korean first vice foreign minister',
          nearAnchor('First Vice Foreign Minister'),
          nearAnchor('Vice Foreign Minister'),
        ],
      },
      ko: {
        prefLabel: '외무상',
        prefRule: { use: 'contextual' },
        altLabel: [
          '북한 외무상',
          nearAnchor('외무성 부상'),
          nearAnchor('외무성 제1부상'),
          nearAnchor('제1부상'),
        ],
      },
      ja: { prefLabel: '北朝鮮外相', altLabel: [nearAnchor('第1外務次官'), nearAnchor('第一外務次官')] },
      'zh-Hans': {
        prefLabel: '朝鲜外相',
        altLabel: [nearAnchor('外务相'), nearAnchor('外务省第一副相')],
      },
      'zh-Hant': { prefLabel: '北韓外相', altLabel: ['北韓外務相', nearAnchor('外務相')] },
    },
    related: ['choe-son-hui', 'ri-yong-ho', 'ri-son-gwon'],
    broader: ['dprk-foreign-ministry'],
    scopeNote: 'The minister and vice ministers of foreign affairs of North Korea.',
  },
  {
    id: 'dprk-un-ambassador',
    kind: 'office',
    use: 'anchor',
    labels: {
      en: {
        prefLabel: 'North Korean ambassador to the United Nations',
        altLabel: [
          "North Korea's ambassador to the United Nations",
          "North Korea's U.N. ambassador",
          'North Korean U.N. ambassador',
          "North Korea's mission to the United Nations",
          'North Korean mission to the United Nations',
        ],
      },
      ko: {
        prefLabel: '유엔 주재 북한 대사',
        altLabel: ['유엔 주재 북한 대표부', '주유엔 북한 대사'],
      },
      ja: { prefLabel: '北朝鮮国連大使' },
      'zh-Hans': { prefLabel: '朝鲜常驻联合国代表' },
      'zh-Hant': { prefLabel: '北韓駐聯合國大使' },
    },
    related: ['united-nations', 'ja-song-nam', 'pak-kil-yon', 'kim-song'],
    scopeNote:
      "North Korea's representative in New York, whose mission is also a channel to the American government.",
  },

  // Japan, China, the United Nations.
  {
    id: 'japanese-prime-minister',
    kind: 'office',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Prime Minister of Japan',
        altLabel: ['Japanese Prime Minister', "Japan's prime minister"],
      },
      ko: { prefLabel: '일본 총리', altLabel: ['일본 수상'] },
      ja: { prefLabel: '総理大臣', prefRule: { licence: 'passage' } },
      'zh-Hans': { prefLabel: '日本首相' },
      'zh-Hant': { prefLabel: '日本首相' },
    },
    related: ['japan', 'shinzo-abe', 'yoshihide-suga', 'sanae-takaichi'],
    scopeNote: 'The head of the Japanese government.',
  },
  {
    id: 'chief-cabinet-secretary',
    kind: 'office',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'Chief Cabinet Secretary', prefRule: { licence: 'passage' } },
      ko: { prefLabel: '관방장관', prefRule: { licence: 'passage' } },
      ja: { prefLabel: '官房長官', prefRule: { licence: 'passage' } },
      'zh-Hans': { prefLabel: '内阁官房长官', prefRule: { licence: 'passage' } },
      'zh-Hant': { prefLabel: '官房長官', prefRule: { licence: 'passage' } },
    },
    related: ['japanese-government'],
    scopeNote: "The Japanese government's spokesperson, a minister, who announces missile launches in Tokyo.",
  },
  {
    id: 'chinese-special-representative',
    kind: 'office',
    use: 'anchor',
    labels: {
      en: {
        prefLabel: 'Chinese Special Representative on Korean Peninsula Affairs',
        altLabel: [
          'Special Representative on Korean Peninsula Affairs',
          'special representative for Korean Peninsula affairs',
          "China's special representative on Korean Peninsula affairs",
          "China's special representative for Korean Peninsula affairs",
        ],
      },
      ko: { prefLabel: '한반도 사무 특별 대표', altLabel: ['중국 한반도 사무 특별 대표'] },
      ja: { prefLabel: '朝鮮半島問題特別代表' },
      'zh-Hans': { prefLabel: '中国政府朝鲜半岛事务特别代表', altLabel: ['朝鲜半岛事务特别代表'] },
      'zh-Hant': { prefLabel: '朝鮮半島事務特別代表' },
    },
    related: ['wu-dawei', 'liu-xiaoming'],
    broader: ['chinese-foreign-ministry'],
    scopeNote: "The Chinese government's envoy for Korean Peninsula affairs.",
  },
  {
    id: 'un-secretary-general',
    kind: 'office',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'UN Secretary-General',
        altLabel: ['U.N. Secretary-General', 'United Nations Secretary-General', 'UN chief', 'U.N. chief'],
      },
      ko: { prefLabel: '유엔 사무총장' },
      ja: { prefLabel: '国連事務総長' },
      'zh-Hans': { prefLabel: '联合国秘书长' },
      'zh-Hant': { prefLabel: '聯合國秘書長' },
    },
    related: ['ban-ki-moon', 'antonio-guterres'],
    broader: ['united-nations'],
    scopeNote: 'The head of the United Nations secretariat.',
  },
  {
    id: 'un-special-rapporteur-on-human-rights',
    kind: 'office',
    use: 'anchor',
    labels: {
      en: {
        prefLabel: 'Special Rapporteur on the situation of human rights in the DPRK',
        altLabel: [
          'Special Rapporteur on human rights in North Korea',
          'Special Rapporteur on North Korean human rights',
          'Special Rapporteur on human rights in the DPRK',
          'U.N. Special Rapporteur on North Korea',
          'Special Rapporteur on North Korea',
          nearAnchor('Special Rapporteur'),
        ],
        hiddenLabel: [
          "Special Rapporteur on the situation of human rights in the Democratic People's Republic of Korea",
        ],
      },
      ko: {
        prefLabel: '유엔 북한 인권 특별 보고관',
        altLabel: ['북한 인권 특별 보고관', nearAnchor('특별 보고관')],
      },
      ja: { prefLabel: '北朝鮮人権状況特別報告者', altLabel: [nearAnchor('特別報告者')] },
      'zh-Hans': { prefLabel: '朝鲜人权问题特别报告员', altLabel: ['朝鲜人权状况特别报告员'] },
      'zh-Hant': { prefLabel: '北韓人權特別報告員' },
    },
    related: ['tomas-ojea-quintana', 'elizabeth-salmon', 'un-human-rights-council'],
    scopeNote:
      'The expert who reports to the Human Rights Council on North Korea, a mandate that exists since 2004.',
  },
];
