/**
 * Places: capitals (also as metonyms of their governments), sites, borders, cities of meetings. Small North Korean
 * places that the world knows for one thing (Yongbyon, Punggye-ri) are anchors; cities that travellers and sports
 * pages name too are not.
 */
import type { Concept } from '../../core/thesaurus/thesaurus.ts';
import { anchor, capitals, contextual, nearAnchor } from './term-rules.ts';

export const places: readonly Concept[] = [
  // Capitals.
  {
    id: 'pyongyang',
    kind: 'place',
    use: 'anchor',
    labels: {
      en: { prefLabel: 'Pyongyang', altLabel: ["P'yongyang", 'Pyeongyang'], hiddenLabel: ['Pyongang'] },
      ko: { prefLabel: '평양' },
      ja: { prefLabel: '平壌', altLabel: ['ピョンヤン'], hiddenLabel: ['平壤'] },
      'zh-Hans': { prefLabel: '平壤' },
      'zh-Hant': { prefLabel: '平壤' },
    },
    related: ['north-korea', 'kim-jong-un'],
    scopeNote: 'The capital of North Korea, and by metonymy its government.',
  },
  {
    id: 'seoul',
    kind: 'place',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'Seoul', prefRule: { case: 'capitals' } },
      ko: { prefLabel: '서울', prefRule: { licence: 'passage' } },
      ja: { prefLabel: 'ソウル' },
      'zh-Hans': { prefLabel: '首尔' },
      'zh-Hant': { prefLabel: '首爾' },
    },
    related: ['south-korea', 'blue-house'],
    scopeNote: 'The capital of South Korea, and by metonymy its government.',
  },
  {
    id: 'washington',
    kind: 'place',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Washington',
        prefRule: { case: 'capitals', notAfter: ['George', 'Denzel', 'Booker T.', 'Kerry', 'Mount', 'Lake'] },
      },
      ko: { prefLabel: '워싱턴' },
      ja: { prefLabel: 'ワシントン' },
      'zh-Hans': { prefLabel: '华盛顿' },
      'zh-Hant': { prefLabel: '華盛頓' },
    },
    related: ['united-states', 'white-house', 'state-department'],
    scopeNote: 'The capital of the United States, and by metonymy its government.',
  },
  {
    id: 'tokyo',
    kind: 'place',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'Tokyo', prefRule: { case: 'capitals', licence: 'passage' } },
      ko: { prefLabel: '도쿄', prefRule: { licence: 'passage' } },
      ja: { prefLabel: '東京', prefRule: { licence: 'passage' } },
      'zh-Hans': { prefLabel: '东京', prefRule: { licence: 'passage' } },
      'zh-Hant': { prefLabel: '東京', prefRule: { licence: 'passage' } },
    },
    related: ['japan'],
    scopeNote: 'The capital of Japan, and by metonymy its government.',
  },
  {
    id: 'beijing',
    kind: 'place',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Beijing',
        prefRule: { case: 'capitals' },
        hiddenLabel: [capitals('Peking', { licence: 'passage' })],
      },
      ko: { prefLabel: '베이징' },
      ja: { prefLabel: '北京' },
      'zh-Hans': { prefLabel: '北京', prefRule: { licence: 'page' } },
      'zh-Hant': { prefLabel: '北京' },
    },
    related: ['china'],
    scopeNote:
      'The capital of China, seat of the Six-Party Talks from 2003 to 2008, and by metonymy the Chinese government.',
  },
  {
    id: 'moscow',
    kind: 'place',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'Moscow', prefRule: { case: 'capitals', licence: 'passage' } },
      ko: { prefLabel: '모스크바', prefRule: { licence: 'passage' } },
      ja: { prefLabel: 'モスクワ', prefRule: { licence: 'passage' } },
      'zh-Hans': { prefLabel: '莫斯科', prefRule: { licence: 'passage' } },
      'zh-Hant': { prefLabel: '莫斯科', prefRule: { licence: 'passage' } },
    },
    related: ['russia'],
    scopeNote: 'The capital of Russia, and by metonymy its government.',
  },

  // The peninsula, its borders and seas.
  {
    id: 'korean-peninsula',
    kind: 'place',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Korean Peninsula',
        altLabel: [anchor('two Koreas'), anchor('both Koreas')],
        hiddenLabel: [capitals('Koreas'), nearAnchor('Korea peninsula'), nearAnchor('the peninsula')],
      },
      ko: { prefLabel: '한반도', altLabel: ['조선 반도', anchor('남북한')] },
      ja: { prefLabel: '朝鮮半島', altLabel: ['韓半島', anchor('南北朝鮮')] },
      'zh-Hans': {
        prefLabel: '朝鲜半岛',
        altLabel: ['韩半岛', nearAnchor('半岛')],
        hiddenLabel: [contextual('朝半岛')],
      },
      'zh-Hant': { prefLabel: '朝鮮半島', altLabel: ['韓半島', nearAnchor('半島')] },
    },
    related: ['north-korea', 'south-korea'],
    scopeNote: 'The peninsula that North Korea and South Korea share, divided since 1945.',
  },
  {
    id: 'dmz',
    kind: 'place',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Demilitarized Zone',
        altLabel: [
          capitals('DMZ'),
          'demilitarised zone',
          anchor('Korean Demilitarized Zone'),
          anchor('Korean DMZ'),
        ],
        hiddenLabel: ['de militarized zone', 'de militarised zone'],
      },
      ko: { prefLabel: '비무장 지대' },
      ja: { prefLabel: '非武装地帯' },
      'zh-Hans': { prefLabel: '非军事区', altLabel: [anchor('朝韩非军事区')] },
      'zh-Hant': { prefLabel: '非軍事區', altLabel: ['非武裝區'] },
    },
    related: ['military-demarcation-line', 'panmunjom', 'joint-security-area', 'un-command'],
    broader: ['korean-peninsula'],
    scopeNote:
      'The four-kilometre strip across the Korean Peninsula that the 1953 armistice keeps free of regular forces.',
  },
  {
    id: 'military-demarcation-line',
    kind: 'place',
    use: 'anchor',
    labels: {
      en: {
        prefLabel: 'Military Demarcation Line',
        altLabel: [capitals('MDL', { use: 'contextual', licence: 'passage' })],
        hiddenLabel: [nearAnchor('demarcation line')],
      },
      ko: { prefLabel: '군사 분계선', altLabel: [nearAnchor('휴전선')] },
      ja: { prefLabel: '軍事境界線', prefRule: { use: 'contextual' } },
      'zh-Hans': { prefLabel: '军事分界线', prefRule: { use: 'contextual' } },
      'zh-Hant': { prefLabel: '軍事分界線', prefRule: { use: 'contextual' } },
    },
    related: ['dmz', 'nll'],
    broader: ['korean-peninsula'],
    scopeNote:
      'The land border between the two Koreas, drawn by the 1953 armistice in the middle of the DMZ.',
  },
  {
    id: 'thirty-eighth-parallel',
    kind: 'place',
    use: 'contextual',
    labels: {
      en: { prefLabel: '38th parallel', altLabel: ['38th parallel north', 'thirty-eighth parallel'] },
      ko: { prefLabel: '38선', altLabel: ['삼팔선', '38도선'] },
      ja: { prefLabel: '38度線' },
      'zh-Hans': { prefLabel: '三八线' },
    },
    related: ['dmz'],
    broader: ['korean-peninsula'],
    scopeNote:
      'The line of latitude along which Korea was divided in 1945, still used loosely for the border between the two Koreas.',
  },
  {
    id: 'nll',
    kind: 'place',
    use: 'anchor',
    labels: {
      en: {
        prefLabel: 'Northern Limit Line',
        altLabel: [capitals('NLL', { use: 'contextual', licence: 'passage' })],
      },
      ko: { prefLabel: '북방 한계선' },
      ja: { prefLabel: '北方限界線' },
      'zh-Hans': { prefLabel: '北方界线', altLabel: ['北方限界线'] },
      'zh-Hant': { prefLabel: '北方限界線', altLabel: ['北方界線'] },
    },
    related: ['yeonpyeong', 'baengnyeong', 'yellow-sea', 'military-demarcation-line'],
    scopeNote:
      'The sea boundary in the Yellow Sea that the United Nations Command drew in 1953 and that North Korea disputes.',
  },
  {
    id: 'joint-security-area',
    kind: 'place',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Joint Security Area',
        altLabel: [capitals('JSA', { licence: 'passage' })],
        hiddenLabel: [nearAnchor('truce village')],
      },
      ko: { prefLabel: '공동 경비 구역' },
      ja: { prefLabel: '共同警備区域' },
      'zh-Hans': { prefLabel: '共同警备区' },
      'zh-Hant': { prefLabel: '共同警備區' },
    },
    related: ['panmunjom', 'dmz', 'un-command'],
    scopeNote:
      'The part of the DMZ at Panmunjom where soldiers of the two sides face each other and where talks are held.',
  },
  {
    id: 'panmunjom',
    kind: 'place',
    use: 'anchor',
    labels: {
      en: { prefLabel: 'Panmunjom', altLabel: ['Panmunjeom'], hiddenLabel: ['Panmungak'] },
      ko: { prefLabel: '판문점' },
      ja: { prefLabel: '板門店', altLabel: ['パンムンジョム'] },
      'zh-Hans': { prefLabel: '板门店' },
      'zh-Hant': { prefLabel: '板門店' },
    },
    related: ['joint-security-area', 'dmz'],
    scopeNote:
      'The truce village in the DMZ where the armistice of July 27, 1953 was signed and where the leaders of the two Koreas met in April 2018.',
  },
  {
    id: 'imjingak',
    kind: 'place',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'Imjingak' },
      ko: { prefLabel: '임진각' },
      ja: { prefLabel: '臨津閣' },
      'zh-Hans': { prefLabel: '临津阁' },
      'zh-Hant': { prefLabel: '臨津閣' },
    },
    related: ['dmz'],
    scopeNote:
      'A park in Paju, South Korea, south of the DMZ, from where leaflets have been flown towards the North.',
  },
  {
    id: 'imjin-river',
    kind: 'place',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'Imjin River' },
      ko: { prefLabel: '임진강' },
      ja: { prefLabel: '臨津江' },
      'zh-Hans': { prefLabel: '临津江' },
      'zh-Hant': { prefLabel: '臨津江' },
    },
    scopeNote: 'A river that flows from North Korea across the border into the South.',
  },
  {
    id: 'tumen-river',
    kind: 'place',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'Tumen River', altLabel: ['Tuman River', 'Duman River'] },
      ko: { prefLabel: '두만강' },
      ja: { prefLabel: '豆満江', altLabel: ['図們江'] },
      'zh-Hans': { prefLabel: '图们江', altLabel: ['豆满江'] },
      'zh-Hant': { prefLabel: '圖們江', altLabel: ['豆滿江'] },
    },
    related: ['yalu-river', 'china', 'russia'],
    scopeNote: 'The river on the border of North Korea with China and, at its mouth, with Russia.',
  },
  {
    id: 'yalu-river',
    kind: 'place',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'Yalu River', altLabel: ['Amnok River', capitals('Yalu')] },
      ko: { prefLabel: '압록강' },
      ja: { prefLabel: '鴨緑江' },
      'zh-Hans': { prefLabel: '鸭绿江' },
      'zh-Hant': { prefLabel: '鴨綠江' },
    },
    related: ['sinuiju', 'dandong', 'china'],
    scopeNote: 'The river on the western part of the border between North Korea and China.',
  },
  {
    id: 'yellow-sea',
    kind: 'place',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'Yellow Sea', prefRule: { case: 'capitals' }, altLabel: [capitals('West Sea')] },
      ko: { prefLabel: '서해', altLabel: [nearAnchor('황해')] },
      ja: { prefLabel: '黄海' },
      'zh-Hans': { prefLabel: '黄海' },
      'zh-Hant': { prefLabel: '黃海' },
    },
    related: ['nll'],
    scopeNote:
      'The sea between the Korean Peninsula and China, called West Sea in Korea, scene of naval clashes in 1999, 2002 and 2009.',
  },
  {
    id: 'sea-of-japan',
    kind: 'place',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'Sea of Japan', altLabel: [capitals('East Sea', { notAfter: ['Far'] })] },
      ko: { prefLabel: '동해', prefRule: { licence: 'passage' } },
      ja: { prefLabel: '日本海', prefRule: { licence: 'passage' } },
      'zh-Hans': { prefLabel: '日本海', prefRule: { licence: 'passage' } },
      'zh-Hant': { prefLabel: '日本海', prefRule: { licence: 'passage' } },
    },
    scopeNote:
      'The sea between the Korean Peninsula and Japan, called East Sea in Korea, into which many North Korean missiles have fallen.',
  },
  {
    id: 'yeonpyeong',
    kind: 'place',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Yeonpyeong Island',
        altLabel: ['Yeonpyeong', 'Yeonpyeongdo', 'Yeonpyeong do', 'Yonphyong Island', 'Yonpyong Island'],
      },
      ko: { prefLabel: '연평도' },
      ja: { prefLabel: '延坪島' },
      'zh-Hans': { prefLabel: '延坪岛' },
      'zh-Hant': { prefLabel: '延坪島' },
    },
    related: ['nll', 'baengnyeong'],
    scopeNote:
      'A South Korean island near the Northern Limit Line that North Korean artillery shelled on November 23, 2010.',
  },
  {
    id: 'baengnyeong',
    kind: 'place',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Baengnyeong Island',
        altLabel: ['Baengnyeong', 'Baengnyeongdo', 'Baekryeong Island', 'Paengnyong Island'],
      },
      ko: { prefLabel: '백령도' },
      ja: { prefLabel: '白翎島', altLabel: ['ペンニョン島'] },
      'zh-Hans': { prefLabel: '白翎岛' },
      'zh-Hant': { prefLabel: '白翎島' },
    },
    related: ['nll', 'yeonpyeong'],
    scopeNote:
      'The northernmost South Korean island in the Yellow Sea, near which the corvette Cheonan sank on March 26, 2010.',
  },

  // Nuclear and missile sites.
  {
    id: 'yongbyon',
    kind: 'place',
    use: 'anchor',
    labels: {
      en: {
        prefLabel: 'Yongbyon',
        altLabel: ['Yongbyon Nuclear Scientific Research Center', 'Nyongbyon', 'Yeongbyeon'],
      },
      ko: { prefLabel: '영변', altLabel: ['녕변'] },
      ja: { prefLabel: '寧辺', altLabel: ['ヨンビョン'] },
      'zh-Hans': { prefLabel: '宁边' },
      'zh-Hant': { prefLabel: '寧邊' },
    },
    related: ['kangson', 'iaea'],
    broader: ['north-korea'],
    scopeNote:
      "North Korea's main nuclear complex, about 90 kilometres north of Pyongyang, with a five-megawatt reactor, reprocessing and enrichment.",
  },
  {
    id: 'kangson',
    kind: 'place',
    use: 'anchor',
    labels: {
      en: { prefLabel: 'Kangson', altLabel: ['Kangson enrichment site'] },
      ko: { prefLabel: '강선', prefRule: { use: 'contextual', licence: 'passage' } },
      ja: { prefLabel: '降仙', altLabel: ['カンソン'] },
    },
    related: ['yongbyon', 'iaea'],
    broader: ['north-korea'],
    scopeNote:
      'A site near Pyongyang that analysts and, in its reports, the International Atomic Energy Agency have described as a likely uranium enrichment plant.',
  },
  {
    id: 'punggye-ri',
    kind: 'place',
    use: 'anchor',
    labels: {
      en: { prefLabel: 'Punggye-ri', altLabel: ['Pungye-ri', 'Poonggye-ri'], hiddenLabel: ['Punggyeri'] },
      ko: { prefLabel: '풍계리' },
      ja: { prefLabel: '豊渓里', altLabel: ['プンゲリ'] },
      'zh-Hans': { prefLabel: '丰溪里' },
      'zh-Hant': { prefLabel: '豐溪里' },
    },
    broader: ['north-korea'],
    scopeNote:
      "The site of all six of North Korea's nuclear tests, from 2006 to 2017, whose tunnel entrances it blew up before journalists in May 2018.",
  },
  {
    id: 'sohae',
    kind: 'place',
    use: 'anchor',
    labels: {
      en: {
        prefLabel: 'Sohae Satellite Launching Station',
        altLabel: ['Sohae', 'Tongchang-ri', 'Dongchang-ri'],
        hiddenLabel: ['Tongchangri', 'Dongchangri', 'Sohae satellite launching ground'],
      },
      ko: { prefLabel: '서해 위성 발사장', altLabel: ['동창리', '서해 발사장'] },
      ja: { prefLabel: '西海衛星発射場', altLabel: ['東倉里', 'トンチャンリ'] },
      'zh-Hans': { prefLabel: '西海卫星发射场', altLabel: ['东仓里'] },
      'zh-Hant': { prefLabel: '西海衛星發射場', altLabel: ['東倉里'] },
    },
    broader: ['north-korea'],
    scopeNote:
      "North Korea's main site for satellite launches and engine tests, at Tongchang-ri on the west coast.",
  },
  {
    id: 'musudan-ri',
    kind: 'place',
    use: 'anchor',
    labels: {
      en: {
        prefLabel: 'Musudan-ri',
        altLabel: ['Tonghae Satellite Launching Ground', 'Musudanri'],
      },
      ko: { prefLabel: '무수단리' },
      ja: { prefLabel: '舞水端里', altLabel: ['ムスダンリ'] },
      'zh-Hans': { prefLabel: '舞水端里' },
      'zh-Hant': { prefLabel: '舞水端里' },
    },
    related: ['sohae'],
    broader: ['north-korea'],
    scopeNote: 'A launch site on the north-east coast, used for the rockets of 1998, 2006 and 2009.',
  },
  {
    id: 'sinpo',
    kind: 'place',
    use: 'anchor',
    labels: {
      en: { prefLabel: 'Sinpo', altLabel: ['Sinpo shipyard', 'Sinpo South Shipyard'] },
      ko: { prefLabel: '신포', prefRule: { use: 'contextual', licence: 'passage' } },
      ja: { prefLabel: '新浦', prefRule: { use: 'contextual', licence: 'passage' } },
      'zh-Hans': { prefLabel: '新浦', prefRule: { use: 'contextual', licence: 'passage' } },
      'zh-Hant': { prefLabel: '新浦', prefRule: { use: 'contextual', licence: 'passage' } },
    },
    broader: ['north-korea'],
    scopeNote: "An east-coast port whose shipyard builds North Korea's missile submarines.",
  },
  {
    id: 'kumchang-ri',
    kind: 'place',
    use: 'anchor',
    labels: {
      en: { prefLabel: 'Kumchang-ri', altLabel: ['Kumchangri', 'Geumchang-ri'] },
      ko: { prefLabel: '금창리', prefRule: { use: 'contextual' } },
      ja: { prefLabel: '金倉里', prefRule: { use: 'contextual' } },
    },
    broader: ['north-korea'],
    scopeNote:
      'An underground site suspected in 1998 of being nuclear, which American inspectors visited in 1999 and 2000 and found to be an empty tunnel complex.',
  },
  {
    id: 'sunan',
    kind: 'place',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Sunan',
        prefRule: { case: 'capitals' },
        altLabel: [
          anchor('Pyongyang International Airport'),
          anchor('Sunan airfield'),
          'Sunan International Airport',
        ],
      },
      ko: { prefLabel: '순안', altLabel: [anchor('순안 비행장'), anchor('순안 공항')] },
      ja: { prefLabel: '順安' },
      'zh-Hans': { prefLabel: '顺安' },
      'zh-Hant': { prefLabel: '順安' },
    },
    broader: ['pyongyang'],
    scopeNote:
      "The district of Pyongyang with the capital's airport, from where missiles have been launched.",
  },

  // Cities and regions of the North, and across its borders.
  {
    id: 'kaesong',
    kind: 'place',
    use: 'anchor',
    labels: {
      en: { prefLabel: 'Kaesong', altLabel: ['Gaeseong', 'Gaesong'] },
      // 개성 is also "character".
      ko: { prefLabel: '개성', prefRule: { use: 'contextual', licence: 'passage' }, altLabel: ['개성시'] },
      ja: {
        prefLabel: '開城',
        prefRule: { use: 'contextual', licence: 'passage' },
        altLabel: ['ケソン'],
      },
      'zh-Hans': { prefLabel: '开城', prefRule: { use: 'contextual', licence: 'passage' } },
      'zh-Hant': { prefLabel: '開城', prefRule: { use: 'contextual', licence: 'passage' } },
    },
    broader: ['north-korea'],
    scopeNote:
      'A North Korean city close to the border, site of the inter-Korean industrial complex of 2004 to 2016 and of the liaison office blown up in June 2020.',
  },
  {
    id: 'wonsan',
    kind: 'place',
    use: 'anchor',
    labels: {
      en: {
        prefLabel: 'Wonsan',
        altLabel: ['Wonsan-Kalma', 'Kalma coastal tourist area'],
      },
      // 원산지 is "place of origin".
      ko: {
        prefLabel: '원산',
        prefRule: { use: 'contextual', licence: 'passage', notBefore: ['지'] },
        altLabel: ['원산 갈마'],
      },
      ja: {
        prefLabel: '元山',
        prefRule: { use: 'contextual', licence: 'passage' },
        altLabel: ['ウォンサン'],
      },
      'zh-Hans': { prefLabel: '元山', prefRule: { use: 'contextual', licence: 'passage' } },
      'zh-Hant': { prefLabel: '元山', prefRule: { use: 'contextual', licence: 'passage' } },
    },
    broader: ['north-korea'],
    scopeNote:
      'A port on the east coast, used for missile launches and since July 2025 home of the Wonsan-Kalma beach resort.',
  },
  {
    id: 'sinuiju',
    kind: 'place',
    use: 'anchor',
    labels: {
      en: { prefLabel: 'Sinuiju', altLabel: ['Sinuiju Special Administrative Region', 'Shinuiju'] },
      ko: { prefLabel: '신의주' },
      ja: { prefLabel: '新義州' },
      'zh-Hans': { prefLabel: '新义州' },
      'zh-Hant': { prefLabel: '新義州' },
    },
    related: ['dandong', 'yalu-river'],
    broader: ['north-korea'],
    scopeNote:
      'The North Korean city on the Yalu River opposite Dandong, the main crossing for trade with China.',
  },
  {
    id: 'dandong',
    kind: 'place',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'Dandong' },
      ko: { prefLabel: '단둥' },
      ja: { prefLabel: '丹東' },
      'zh-Hans': { prefLabel: '丹东' },
      'zh-Hant': { prefLabel: '丹東' },
    },
    related: ['sinuiju', 'yalu-river', 'china'],
    scopeNote: 'The Chinese city on the Yalu River through which much of the trade with North Korea passes.',
  },
  {
    id: 'rason',
    kind: 'place',
    use: 'anchor',
    labels: {
      en: {
        prefLabel: 'Rason',
        altLabel: [
          'Rajin',
          'Najin',
          'Rajin-Sonbong',
          'Najin-Sonbong',
          'Naseon',
          'Rason Special Economic Zone',
        ],
      },
      ko: {
        prefLabel: '라선',
        altLabel: [
          '라진',
          // Alone, 나선 is a verb: has stepped up.
          '나선시',
          '나선 특별시',
          '나선 경제 특구',
          '나진 선봉',
          '라진 선봉',
          '나진항',
          '라진항',
        ],
        hiddenLabel: [nearAnchor('나진')],
      },
      ja: { prefLabel: '羅先', altLabel: ['羅津'] },
      'zh-Hans': { prefLabel: '罗先', altLabel: ['罗津'] },
      'zh-Hant': { prefLabel: '羅先', altLabel: ['羅津'] },
    },
    related: ['tumen-river'],
    broader: ['north-korea'],
    scopeNote:
      'A city and special economic zone with an ice-free port near the borders with China and Russia.',
  },
  {
    id: 'hamhung',
    kind: 'place',
    use: 'anchor',
    labels: {
      en: { prefLabel: 'Hamhung', altLabel: ['Hungnam'] },
      ko: { prefLabel: '함흥', prefRule: { use: 'contextual', notBefore: ['냉면'] } },
      ja: { prefLabel: '咸興' },
      'zh-Hans': { prefLabel: '咸兴' },
      'zh-Hant': { prefLabel: '咸興' },
    },
    broader: ['north-korea'],
    scopeNote: 'An industrial city on the east coast, linked by analysts to solid-fuel rocket production.',
  },
  {
    id: 'chongjin',
    kind: 'place',
    use: 'anchor',
    labels: {
      en: { prefLabel: 'Chongjin', altLabel: ['Cheongjin'] },
      ko: { prefLabel: '청진', prefRule: { use: 'contextual', licence: 'passage', notBefore: ['기'] } },
      ja: { prefLabel: '清津' },
      'zh-Hans': { prefLabel: '清津' },
      'zh-Hant': { prefLabel: '清津' },
    },
    broader: ['north-korea'],
    scopeNote:
      'A port and industrial city in the north-east, where a destroyer capsized at its launch in May 2025.',
  },
  {
    id: 'hyesan',
    kind: 'place',
    use: 'anchor',
    labels: {
      en: { prefLabel: 'Hyesan' },
      ko: { prefLabel: '혜산', prefRule: { use: 'contextual', licence: 'passage' } },
      ja: { prefLabel: '恵山', prefRule: { use: 'contextual', licence: 'passage' } },
      'zh-Hans': { prefLabel: '惠山', prefRule: { use: 'contextual', licence: 'passage' } },
      'zh-Hant': { prefLabel: '惠山', prefRule: { use: 'contextual', licence: 'passage' } },
    },
    related: ['yalu-river'],
    broader: ['north-korea'],
    scopeNote:
      'A North Korean city on the upper Yalu River, often named in reports of border trade and flight.',
  },
  {
    id: 'nampo',
    kind: 'place',
    use: 'anchor',
    labels: {
      en: { prefLabel: 'Nampo', altLabel: ['Nampho'] },
      // 남포동 is a quarter of Busan.
      ko: {
        prefLabel: '남포',
        prefRule: { use: 'contextual', licence: 'passage', notBefore: ['동'] },
        altLabel: ['남포항', '남포 조선소'],
      },
      ja: { prefLabel: '南浦', prefRule: { use: 'contextual', licence: 'passage' } },
      'zh-Hans': { prefLabel: '南浦', prefRule: { use: 'contextual', licence: 'passage' } },
      'zh-Hant': { prefLabel: '南浦', prefRule: { use: 'contextual', licence: 'passage' } },
    },
    broader: ['north-korea'],
    scopeNote:
      'The port of Pyongyang on the west coast, with a shipyard that launched a destroyer in April 2025.',
  },
  {
    id: 'samjiyon',
    kind: 'place',
    use: 'anchor',
    labels: {
      en: { prefLabel: 'Samjiyon', altLabel: ['Samjiyeon'] },
      ko: { prefLabel: '삼지연' },
      ja: { prefLabel: '三池淵' },
      'zh-Hans': { prefLabel: '三池渊' },
      'zh-Hant': { prefLabel: '三池淵' },
    },
    related: ['mount-paektu'],
    broader: ['north-korea'],
    scopeNote: 'A city at the foot of Mount Paektu that Kim Jong Un had rebuilt as a showcase.',
  },
  {
    id: 'mount-paektu',
    kind: 'place',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Mount Paektu',
        altLabel: ['Mt. Paektu', 'Mount Baekdu', 'Mt. Baekdu', 'Paektusan', 'Baekdusan', capitals('Paektu')],
      },
      ko: { prefLabel: '백두산' },
      ja: { prefLabel: '白頭山' },
      'zh-Hans': { prefLabel: '白头山', altLabel: [nearAnchor('长白山')] },
      'zh-Hant': { prefLabel: '白頭山', altLabel: [nearAnchor('長白山')] },
    },
    related: ['kim-family'],
    scopeNote:
      "A volcano on the border with China, central to the Kim family's legend of its revolutionary bloodline.",
  },
  {
    id: 'mount-kumgang',
    kind: 'place',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Mount Kumgang',
        altLabel: [
          'Mt. Kumgang',
          'Kumgangsan',
          'Mount Geumgang',
          'Mt. Geumgang',
          'Geumgangsan',
          'Diamond Mountain resort',
        ],
      },
      ko: { prefLabel: '금강산', altLabel: [anchor('금강산 관광')] },
      ja: { prefLabel: '金剛山' },
      'zh-Hans': { prefLabel: '金刚山' },
      'zh-Hant': { prefLabel: '金剛山' },
    },
    related: ['hyundai-asan'],
    broader: ['north-korea'],
    scopeNote:
      'A mountain resort in the North that South Koreans could visit from November 1998 until a tourist was shot dead in July 2008.',
  },
  {
    id: 'kumsusan-palace',
    kind: 'place',
    use: 'anchor',
    labels: {
      en: {
        prefLabel: 'Kumsusan Palace of the Sun',
        altLabel: ['Kumsusan Memorial Palace', 'Kumsusan Palace', 'Kumsusan'],
      },
      ko: { prefLabel: '금수산 태양 궁전', altLabel: ['금수산 기념 궁전'] },
      ja: { prefLabel: '錦繍山太陽宮殿' },
      'zh-Hans': { prefLabel: '锦绣山太阳宫' },
      'zh-Hant': { prefLabel: '錦繡山太陽宮' },
    },
    related: ['kim-il-sung', 'kim-jong-il'],
    broader: ['pyongyang'],
    scopeNote: 'The mausoleum of Kim Il Sung and Kim Jong Il in Pyongyang.',
  },
  {
    id: 'kim-il-sung-square',
    kind: 'place',
    use: 'anchor',
    labels: {
      en: { prefLabel: 'Kim Il Sung Square' },
      ko: { prefLabel: '김일성 광장' },
      ja: { prefLabel: '金日成広場' },
      'zh-Hans': { prefLabel: '金日成广场' },
      'zh-Hant': { prefLabel: '金日成廣場' },
    },
    related: ['kim-il-sung'],
    broader: ['pyongyang'],
    scopeNote: "The square in central Pyongyang where North Korea's military parades are held.",
  },

  // Bases, and places elsewhere.
  {
    id: 'camp-humphreys',
    kind: 'place',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'Camp Humphreys' },
      ko: { prefLabel: '캠프 험프리스', altLabel: ['험프리스 기지', '평택 미군 기지'] },
      ja: { prefLabel: 'キャンプ ハンフリーズ' },
    },
    related: ['usfk'],
    scopeNote:
      'The American base at Pyeongtaek, headquarters of United States Forces Korea since 2018 and of the United Nations Command.',
  },
  {
    id: 'guam',
    kind: 'place',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'Guam', prefRule: { licence: 'passage', case: 'capitals' } },
      // No Korean label: 괌 is one letter.
      ja: { prefLabel: 'グアム', prefRule: { licence: 'passage' } },
      'zh-Hans': { prefLabel: '关岛', prefRule: { licence: 'passage' } },
      'zh-Hant': { prefLabel: '關島', prefRule: { licence: 'passage' } },
    },
    scopeNote:
      'The American island in the Pacific with bomber and naval bases, towards which North Korea in August 2017 said it might fire missiles.',
  },
  {
    id: 'hanoi',
    kind: 'place',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'Hanoi', prefRule: { licence: 'passage', case: 'capitals' } },
      ko: { prefLabel: '하노이', prefRule: { licence: 'passage' } },
      ja: { prefLabel: 'ハノイ', prefRule: { licence: 'passage' } },
      'zh-Hans': { prefLabel: '河内', prefRule: { licence: 'passage' } },
      'zh-Hant': { prefLabel: '河內', prefRule: { licence: 'passage' } },
    },
    scopeNote:
      'The capital of Vietnam, where Donald Trump and Kim Jong Un met on February 27 and 28, 2019 and parted without an agreement.',
  },
  {
    id: 'singapore',
    kind: 'place',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'Singapore', prefRule: { licence: 'passage', case: 'capitals' } },
      ko: { prefLabel: '싱가포르', prefRule: { licence: 'passage' } },
      ja: { prefLabel: 'シンガポール', prefRule: { licence: 'passage' } },
      'zh-Hans': { prefLabel: '新加坡', prefRule: { licence: 'passage' } },
      'zh-Hant': { prefLabel: '新加坡', prefRule: { licence: 'passage' } },
    },
    scopeNote: 'The city state where Donald Trump and Kim Jong Un first met, on June 12, 2018.',
  },
  {
    id: 'stockholm',
    kind: 'place',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'Stockholm', prefRule: { licence: 'passage', case: 'capitals' } },
      ko: { prefLabel: '스톡홀름', prefRule: { licence: 'passage' } },
      ja: { prefLabel: 'ストックホルム', prefRule: { licence: 'passage' } },
      'zh-Hans': { prefLabel: '斯德哥尔摩', prefRule: { licence: 'passage' } },
      'zh-Hant': { prefLabel: '斯德哥爾摩', prefRule: { licence: 'passage' } },
    },
    related: ['sweden'],
    scopeNote:
      'The capital of Sweden, near which American and North Korean negotiators met at working level on October 5, 2019.',
  },
  {
    id: 'geneva',
    kind: 'place',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'Geneva', prefRule: { licence: 'passage', case: 'capitals' } },
      ko: { prefLabel: '제네바', prefRule: { licence: 'passage' } },
      ja: { prefLabel: 'ジュネーブ', prefRule: { licence: 'passage' } },
      'zh-Hans': { prefLabel: '日内瓦', prefRule: { licence: 'passage' } },
      'zh-Hant': { prefLabel: '日內瓦', prefRule: { licence: 'passage' } },
    },
    scopeNote:
      'The Swiss city where the United States and North Korea signed the Agreed Framework on October 21, 1994.',
  },
  {
    id: 'vladivostok',
    kind: 'place',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Vladivostok',
        prefRule: { licence: 'passage', case: 'capitals' },
      },
      ko: { prefLabel: '블라디보스토크', prefRule: { licence: 'passage' } },
      ja: { prefLabel: 'ウラジオストク', prefRule: { licence: 'passage' } },
      'zh-Hans': {
        prefLabel: '符拉迪沃斯托克',
        altLabel: [nearAnchor('海参崴')],
        prefRule: { licence: 'passage' },
      },
      'zh-Hant': { prefLabel: '海參崴', prefRule: { licence: 'passage' } },
    },
    related: ['russia', 'vladimir-putin'],
    scopeNote: 'The Russian Pacific port where Vladimir Putin received Kim Jong Un on April 25, 2019.',
  },
  {
    id: 'vostochny',
    kind: 'place',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Vostochny Cosmodrome',
        prefRule: { licence: 'passage' },
        altLabel: [nearAnchor('Vostochny')],
      },
      ko: {
        prefLabel: '보스토치니 우주 기지',
        prefRule: { licence: 'passage' },
        altLabel: [nearAnchor('보스토치니')],
      },
      ja: { prefLabel: 'ボストーチヌイ宇宙基地', prefRule: { licence: 'passage' } },
      'zh-Hans': { prefLabel: '东方航天发射场', prefRule: { licence: 'passage' } },
    },
    related: ['russia', 'vladimir-putin'],
    scopeNote:
      'The space centre in the Russian Far East where Vladimir Putin and Kim Jong Un met on September 13, 2023.',
  },
  {
    id: 'kursk',
    kind: 'place',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'Kursk', prefRule: { licence: 'passage', case: 'capitals' } },
      ko: { prefLabel: '쿠르스크', prefRule: { licence: 'passage' } },
      ja: { prefLabel: 'クルスク', prefRule: { licence: 'passage' } },
      'zh-Hans': { prefLabel: '库尔斯克', prefRule: { licence: 'passage' } },
      'zh-Hant': { prefLabel: '庫斯克', prefRule: { licence: 'passage' } },
    },
    related: ['russia', 'ukraine'],
    scopeNote:
      "The Russian region to which North Korea sent troops in late 2024 to fight Ukraine's incursion.",
  },
];
