/**
 * People: the North's leaders, officials and negotiators; those of the South, the United States, Japan, China,
 * Russia and the United Nations who dealt with it. Full names of the North's figures are anchors where no other
 * bearer is well known; everybody else's name means this subject only where the page does. Surnames follow the
 * full name. Who held what when is dated where it is certain.
 */
import type { Concept } from '../../core/thesaurus/thesaurus.ts';
import { afterNaming, capitals, contextual, nearAnchor } from './term-rules.ts';

/** Everybody whom a page may call Kim after the full name. */
const KIMS = [
  'kim-jong-un',
  'kim-jong-il',
  'kim-il-sung',
  'kim-yo-jong',
  'kim-jong-nam',
  'kim-yong-chol',
  'kim-kye-gwan',
  'kim-myong-gil',
  'kim-hyok-chol',
  'kim-yong-nam',
  'kim-tok-hun',
  'sung-kim',
  'kim-dae-jung',
  'kim-young-sam',
];

export const people: readonly Concept[] = [
  // The Kim family.
  {
    id: 'kim-jong-un',
    kind: 'person',
    use: 'anchor',
    labels: {
      en: {
        prefLabel: 'Kim Jong Un',
        altLabel: ['Kim Jong-eun', 'Kim Chong-un', 'Kim Jung Un', afterNaming('Kim', KIMS)],
        hiddenLabel: [
          'Kim Jongun',
          'Kim Jeong-eun',
          'Kim Jung Eun',
          'Kim Jong-woon',
          capitals('Little Rocket Man', { use: 'contextual' }),
          capitals('Rocket Man', { use: 'contextual', licence: 'passage' }),
          capitals('Supreme Leader', { use: 'contextual', licence: 'passage' }),
        ],
      },
      ko: {
        prefLabel: '김정은',
        altLabel: [
          afterNaming('김 위원장', ['kim-jong-un', 'kim-jong-il']),
          afterNaming('김 총비서', ['kim-jong-un']),
          afterNaming('김 국무위원장', ['kim-jong-un']),
        ],
        // With the title that follows the name, so that the title is not read as the office.
        hiddenLabel: ['김정은 국무위원장', '김정은 북한 국무위원장', nearAnchor('최고 존엄')],
      },
      ja: {
        prefLabel: '金正恩',
        altLabel: [
          'キム ジョン ウン',
          afterNaming('金氏', ['kim-jong-un', 'kim-jong-il']),
          afterNaming('金総書記', ['kim-jong-un', 'kim-jong-il']),
          afterNaming('金委員長', ['kim-jong-un']),
        ],
        hiddenLabel: [
          '金正恩国務委員長',
          '金正恩総書記',
          '金正恩朝鮮労働党総書記',
          '金ジョンウン',
          '正恩氏',
          '金党委員長',
        ],
      },
      'zh-Hans': { prefLabel: '金正恩', altLabel: [afterNaming('金委员长', ['kim-jong-un'])] },
      'zh-Hant': { prefLabel: '金正恩', altLabel: [afterNaming('金委員長', ['kim-jong-un'])] },
    },
    related: ['north-korea', 'kim-jong-il', 'kim-yo-jong', 'kim-ju-ae', 'ri-sol-ju', 'kim-family'],
    scopeNote: "North Korea's leader since the death of his father Kim Jong Il in December 2011.",
  },
  {
    id: 'kim-jong-il',
    kind: 'person',
    use: 'anchor',
    labels: {
      en: {
        prefLabel: 'Kim Jong Il',
        altLabel: ['Kim Chong-il', 'Kim Jung Il'],
        hiddenLabel: [
          'Kim Jongil',
          // A capital I for the l.
          'Kim Jong II',
          'Kim Jeong-il',
          capitals('Dear Leader', { use: 'contextual', licence: 'passage' }),
        ],
      },
      ko: {
        prefLabel: '김정일',
        altLabel: [afterNaming('김 국방위원장', ['kim-jong-il'])],
        hiddenLabel: ['김정일 국방위원장', '김정일 북한 국방위원장'],
      },
      ja: { prefLabel: '金正日', altLabel: ['キム ジョン イル'], hiddenLabel: ['金正日総書記', '正日氏'] },
      'zh-Hans': { prefLabel: '金正日' },
      'zh-Hant': { prefLabel: '金正日' },
    },
    related: ['kim-il-sung', 'kim-jong-un', 'kim-family'],
    scopeNote:
      "North Korea's leader from the death of his father Kim Il Sung in July 1994 until his own on December 17, 2011.",
  },
  {
    id: 'kim-il-sung',
    kind: 'person',
    use: 'anchor',
    labels: {
      en: {
        prefLabel: 'Kim Il Sung',
        altLabel: ['Kim Il-seong', 'Kim Il-song'],
        hiddenLabel: ['Kim Ilsung', capitals('Great Leader', { use: 'contextual', licence: 'passage' })],
      },
      ko: { prefLabel: '김일성', altLabel: [afterNaming('김 주석', ['kim-il-sung'])] },
      ja: { prefLabel: '金日成', altLabel: ['キム イル ソン'] },
      'zh-Hans': { prefLabel: '金日成' },
      'zh-Hant': { prefLabel: '金日成' },
    },
    related: ['kim-jong-il', 'kim-family', 'north-korea'],
    scopeNote: "North Korea's founder and its leader from 1948 until his death on July 8, 1994.",
  },
  {
    id: 'kim-yo-jong',
    kind: 'person',
    use: 'anchor',
    labels: {
      en: { prefLabel: 'Kim Yo Jong', altLabel: ['Kim Yeo-jung', 'Kim Yeo-jeong', 'Kim Yo-chong'] },
      ko: { prefLabel: '김여정', altLabel: [afterNaming('김 부부장', ['kim-yo-jong'])] },
      ja: { prefLabel: '金与正', altLabel: ['キム ヨ ジョン'], hiddenLabel: ['与正氏'] },
      'zh-Hans': { prefLabel: '金与正' },
      'zh-Hant': { prefLabel: '金與正' },
    },
    related: ['kim-jong-un', 'kim-family'],
    scopeNote:
      "Kim Jong Un's sister, a senior official of the Workers' Party in whose name statements on South Korea and the United States are issued.",
  },
  {
    id: 'kim-ju-ae',
    kind: 'person',
    use: 'anchor',
    labels: {
      en: {
        prefLabel: 'Kim Ju Ae',
        altLabel: ['Kim Joo-ae'],
        hiddenLabel: [contextual('Ju Ae', { case: 'capitals' })],
      },
      ko: { prefLabel: '김주애', hiddenLabel: [contextual('주애')] },
      ja: { prefLabel: 'キム ジュエ' },
      'zh-Hans': { prefLabel: '金主爱' },
      'zh-Hant': { prefLabel: '金主愛' },
    },
    related: ['kim-jong-un', 'kim-family'],
    scopeNote:
      "Kim Jong Un's daughter, first shown in public in November 2022, whose name is known from a visitor and not from state media.",
  },
  {
    id: 'ri-sol-ju',
    kind: 'person',
    use: 'anchor',
    labels: {
      en: { prefLabel: 'Ri Sol Ju', altLabel: ['Lee Seol-ju', 'Ri Sol-chu'] },
      ko: { prefLabel: '리설주', altLabel: ['이설주'] },
      ja: { prefLabel: '李雪主', altLabel: ['リ ソルジュ'] },
      'zh-Hans': { prefLabel: '李雪主' },
      'zh-Hant': { prefLabel: '李雪主' },
    },
    related: ['kim-jong-un', 'kim-family'],
    scopeNote: 'The wife of Kim Jong Un, presented as such in July 2012.',
  },
  {
    id: 'kim-jong-nam',
    kind: 'person',
    use: 'anchor',
    labels: {
      en: { prefLabel: 'Kim Jong Nam', altLabel: ['Kim Chong-nam', 'Kim Jung Nam'] },
      ko: { prefLabel: '김정남' },
      ja: { prefLabel: '金正男', altLabel: ['キム ジョンナム'], hiddenLabel: ['正男氏'] },
      'zh-Hans': { prefLabel: '金正男' },
      'zh-Hant': { prefLabel: '金正男' },
    },
    related: ['kim-jong-un', 'kim-jong-il', 'kim-family'],
    scopeNote:
      'The eldest son of Kim Jong Il, killed with the nerve agent VX at Kuala Lumpur airport on February 13, 2017.',
  },
  {
    id: 'kim-jong-chol',
    kind: 'person',
    use: 'anchor',
    labels: {
      en: { prefLabel: 'Kim Jong Chol', altLabel: ['Kim Jong-chul', 'Kim Jong-cheol'] },
      ko: { prefLabel: '김정철', prefRule: { use: 'contextual' } },
      ja: { prefLabel: '金正哲', altLabel: ['キム ジョンチョル'] },
      'zh-Hans': { prefLabel: '金正哲' },
      'zh-Hant': { prefLabel: '金正哲' },
    },
    related: ['kim-jong-un', 'kim-family'],
    scopeNote: 'The elder brother of Kim Jong Un, without a known office.',
  },
  {
    id: 'kim-han-sol',
    kind: 'person',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'Kim Han Sol' },
      ko: { prefLabel: '김한솔', prefRule: { licence: 'passage' } },
      ja: { prefLabel: 'キム ハンソル' },
    },
    related: ['kim-jong-nam', 'kim-family'],
    scopeNote: "Kim Jong Nam's son, who went into hiding after his father was killed in February 2017.",
  },
  {
    id: 'kim-kyong-hui',
    kind: 'person',
    use: 'anchor',
    labels: {
      en: { prefLabel: 'Kim Kyong Hui', altLabel: ['Kim Kyong-hee'] },
      ko: { prefLabel: '김경희', prefRule: { use: 'contextual', licence: 'passage' } },
      ja: { prefLabel: 'キム ギョンヒ' },
    },
    related: ['jang-song-thaek', 'kim-jong-il', 'kim-family'],
    scopeNote:
      "Kim Jong Il's sister and widow of Jang Song Thaek, once a senior official of the Workers' Party.",
  },
  {
    id: 'jang-song-thaek',
    kind: 'person',
    use: 'anchor',
    labels: {
      en: {
        prefLabel: 'Jang Song Thaek',
        altLabel: [
          'Jang Sung-taek',
          'Jang Song-taek',
          'Jang Seong-taek',
          'Chang Song-taek',
          afterNaming('Jang', ['jang-song-thaek']),
        ],
      },
      ko: { prefLabel: '장성택' },
      ja: { prefLabel: '張成沢', altLabel: ['チャン ソンテク'] },
      'zh-Hans': { prefLabel: '张成泽' },
      'zh-Hant': { prefLabel: '張成澤' },
    },
    related: ['kim-kyong-hui', 'kim-jong-un'],
    scopeNote: "Kim Jong Un's uncle by marriage, long held to be second in power, executed in December 2013.",
  },
  {
    id: 'kim-family',
    kind: 'person',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Kim family',
        altLabel: [
          'Kim dynasty',
          'Kim Jong Un family',
          'Paektu bloodline',
          'Mount Paektu bloodline',
          'Baekdu bloodline',
        ],
      },
      ko: { prefLabel: '김씨 일가', altLabel: ['백두 혈통', '김씨 왕조'] },
      ja: { prefLabel: '金一族', altLabel: ['白頭血統', '白頭の血統', '金王朝'] },
      'zh-Hans': { prefLabel: '金氏家族', altLabel: ['白头血统', '金家王朝'] },
      'zh-Hant': { prefLabel: '金氏家族', altLabel: ['白頭血統', '金家王朝'] },
    },
    related: ['kim-il-sung', 'kim-jong-il', 'kim-jong-un'],
    scopeNote: 'The family that has ruled North Korea since 1948, in three generations.',
  },

  // Leadership of the North.
  {
    id: 'choe-ryong-hae',
    kind: 'person',
    use: 'anchor',
    labels: {
      en: {
        prefLabel: 'Choe Ryong Hae',
        altLabel: [
          'Choi Ryong-hae',
          'Choe Yong-hae',
          'Choe Ryong-hye',
          afterNaming('Choe', ['choe-ryong-hae', 'choe-son-hui']),
        ],
      },
      ko: { prefLabel: '최룡해', altLabel: [contextual('최용해', { licence: 'passage' })] },
      ja: { prefLabel: '崔竜海', altLabel: ['崔龍海', 'チェ リョンヘ'] },
      'zh-Hans': { prefLabel: '崔龙海' },
      'zh-Hant': { prefLabel: '崔龍海' },
    },
    related: ['supreme-peoples-assembly'],
    scopeNote:
      "A senior official, president of the Presidium of the Supreme People's Assembly, the nominal head of state, from April 2019.",
  },
  {
    id: 'kim-yong-nam',
    kind: 'person',
    use: 'anchor',
    labels: {
      en: { prefLabel: 'Kim Yong Nam', altLabel: ['Kim Young-nam'] },
      ko: { prefLabel: '김영남', prefRule: { use: 'contextual' } },
      ja: { prefLabel: '金永南', altLabel: ['キム ヨンナム'] },
      'zh-Hans': { prefLabel: '金永南' },
      'zh-Hant': { prefLabel: '金永南' },
    },
    related: ['supreme-peoples-assembly'],
    scopeNote:
      "The nominal head of state as president of the Presidium of the Supreme People's Assembly from 1998 to 2019, who led the delegation to the Pyeongchang Olympics in February 2018.",
  },
  {
    id: 'hwang-pyong-so',
    kind: 'person',
    use: 'anchor',
    labels: {
      en: { prefLabel: 'Hwang Pyong So', altLabel: ['Hwang Pyong-seo', 'Hwang Byong-so', 'Hwang Byung-seo'] },
      ko: { prefLabel: '황병서' },
      ja: { prefLabel: '黄炳瑞', altLabel: ['黄炳誓', 'ファン ビョンソ'] },
      'zh-Hans': { prefLabel: '黄炳誓', altLabel: ['黄炳瑞'] },
      'zh-Hant': { prefLabel: '黃炳誓', altLabel: ['黃炳瑞'] },
    },
    related: ['korean-peoples-army', 'general-political-bureau'],
    scopeNote:
      "Director of the army's General Political Bureau from 2014 to 2017, who visited the Asian Games at Incheon in October 2014.",
  },
  {
    id: 'pak-pong-ju',
    kind: 'person',
    use: 'anchor',
    labels: {
      en: { prefLabel: 'Pak Pong Ju', altLabel: ['Pak Bong-ju', 'Park Bong-ju', 'Park Pong-ju'] },
      ko: { prefLabel: '박봉주' },
      ja: { prefLabel: '朴奉珠', altLabel: ['パク ポンジュ'] },
      'zh-Hans': { prefLabel: '朴奉珠' },
      'zh-Hant': { prefLabel: '朴奉珠' },
    },
    related: ['dprk-cabinet'],
    scopeNote: 'Premier of North Korea from 2003 to 2007 and from 2013 to 2019.',
  },
  {
    id: 'kim-jae-ryong',
    kind: 'person',
    use: 'anchor',
    labels: {
      en: { prefLabel: 'Kim Jae Ryong' },
      ko: { prefLabel: '김재룡', prefRule: { use: 'contextual' } },
      ja: { prefLabel: '金才竜', altLabel: ['金才龍', 'キム ジェリョン'] },
      'zh-Hans': { prefLabel: '金才龙' },
    },
    related: ['dprk-cabinet'],
    scopeNote: 'Premier of North Korea from April 2019 to August 2020.',
  },
  {
    id: 'kim-tok-hun',
    kind: 'person',
    use: 'anchor',
    labels: {
      en: { prefLabel: 'Kim Tok Hun', altLabel: ['Kim Dok-hun', 'Kim Deok-hun', 'Kim Duk-hun'] },
      ko: { prefLabel: '김덕훈', prefRule: { use: 'contextual' } },
      ja: { prefLabel: '金徳訓', altLabel: ['キム ドクフン'] },
      'zh-Hans': { prefLabel: '金德训' },
      'zh-Hant': { prefLabel: '金德訓' },
    },
    related: ['dprk-cabinet'],
    scopeNote: 'Premier of North Korea from August 2020 to December 2024.',
  },
  {
    id: 'pak-thae-song',
    kind: 'person',
    use: 'anchor',
    labels: {
      en: { prefLabel: 'Pak Thae Song', altLabel: ['Pak Tae-song'] },
      ko: { prefLabel: '박태성', prefRule: { use: 'contextual' } },
      ja: { prefLabel: '朴泰成', altLabel: ['パク テソン'] },
      'zh-Hans': { prefLabel: '朴泰成' },
      'zh-Hant': { prefLabel: '朴泰成' },
    },
    related: ['dprk-cabinet'],
    scopeNote: 'Premier of North Korea from December 2024.',
  },
  {
    id: 'jo-yong-won',
    kind: 'person',
    use: 'anchor',
    labels: {
      en: { prefLabel: 'Jo Yong Won', altLabel: ['Cho Yong-won'] },
      ko: { prefLabel: '조용원', prefRule: { use: 'contextual' } },
      ja: { prefLabel: '趙甬元', altLabel: ['チョ ヨンウォン'] },
      'zh-Hans': { prefLabel: '赵甬元' },
      'zh-Hant': { prefLabel: '趙甬元' },
    },
    related: ['workers-party-of-korea'],
    scopeNote:
      "A close aide of Kim Jong Un, made a member of the Presidium of the Workers' Party's Politburo in January 2021.",
  },
  {
    id: 'pak-jong-chon',
    kind: 'person',
    use: 'anchor',
    labels: {
      en: { prefLabel: 'Pak Jong Chon', altLabel: ['Park Jong-chon', 'Pak Jong-cheon', 'Park Jong-cheon'] },
      ko: { prefLabel: '박정천', prefRule: { use: 'contextual' } },
      ja: { prefLabel: '朴正天', altLabel: ['パク チョンチョン', 'パク ジョンチョン'] },
      'zh-Hans': { prefLabel: '朴正天' },
      'zh-Hant': { prefLabel: '朴正天' },
    },
    related: ['korean-peoples-army', 'central-military-commission'],
    scopeNote:
      "A marshal of the Korean People's Army, chief of its General Staff from 2019 to 2021 and later a vice chairman of the Central Military Commission.",
  },
  {
    id: 'ri-pyong-chol',
    kind: 'person',
    use: 'anchor',
    labels: {
      en: { prefLabel: 'Ri Pyong Chol', altLabel: ['Ri Byong-chol', 'Ri Byong-chul', 'Lee Pyong-chol'] },
      ko: { prefLabel: '리병철', altLabel: [contextual('이병철', { licence: 'passage' })] },
      ja: { prefLabel: '李炳哲', altLabel: ['リ ビョンチョル'] },
      'zh-Hans': { prefLabel: '李炳哲' },
      'zh-Hant': { prefLabel: '李炳哲' },
    },
    related: ['central-military-commission', 'munitions-industry-department'],
    scopeNote: 'A marshal who has been among the leaders of the missile programme under Kim Jong Un.',
  },
  {
    id: 'ri-yong-gil',
    kind: 'person',
    use: 'anchor',
    labels: {
      en: { prefLabel: 'Ri Yong Gil', altLabel: ['Ri Yong-kil'] },
      ko: { prefLabel: '리영길', altLabel: [contextual('이영길', { licence: 'passage' })] },
      ja: { prefLabel: '李永吉', altLabel: ['リ ヨンギル'] },
      'zh-Hans': { prefLabel: '李永吉' },
      'zh-Hant': { prefLabel: '李永吉' },
    },
    related: ['korean-peoples-army'],
    scopeNote: "A general, several times chief of the General Staff of the Korean People's Army.",
  },
  {
    id: 'no-kwang-chol',
    kind: 'person',
    use: 'anchor',
    labels: {
      en: { prefLabel: 'No Kwang Chol', altLabel: ['No Kwang-chul', 'Ro Kwang-chol', 'Noh Kwang-chol'] },
      ko: { prefLabel: '노광철', altLabel: ['로광철'] },
      ja: { prefLabel: '努光鉄', altLabel: ['ノ グァンチョル'] },
      'zh-Hans': { prefLabel: '努光铁' },
      'zh-Hant': { prefLabel: '努光鐵' },
    },
    related: ['dprk-defence-ministry'],
    scopeNote: 'Defence minister of North Korea in 2018 and 2019 and again from October 2024.',
  },
  {
    id: 'kang-sun-nam',
    kind: 'person',
    use: 'anchor',
    labels: {
      en: { prefLabel: 'Kang Sun Nam', altLabel: ['Kang Soon-nam'] },
      ko: { prefLabel: '강순남', prefRule: { use: 'contextual' } },
      ja: { prefLabel: 'カン スンナム' },
      'zh-Hans': { prefLabel: '强纯男' },
    },
    related: ['dprk-defence-ministry'],
    scopeNote: 'Defence minister of North Korea until October 2024.',
  },
  {
    id: 'hyon-yong-chol',
    kind: 'person',
    use: 'anchor',
    labels: {
      en: { prefLabel: 'Hyon Yong Chol', altLabel: ['Hyon Yong-chul', 'Hyun Young-chul', 'Hyun Yong-chol'] },
      ko: { prefLabel: '현영철' },
      ja: { prefLabel: '玄永哲', altLabel: ['ヒョン ヨンチョル'] },
      'zh-Hans': { prefLabel: '玄永哲' },
      'zh-Hant': { prefLabel: '玄永哲' },
    },
    related: ['dprk-defence-ministry'],
    scopeNote:
      "Defence minister of North Korea, executed in April 2015 according to South Korea's intelligence service.",
  },
  {
    id: 'jo-myong-rok',
    kind: 'person',
    use: 'anchor',
    labels: {
      en: { prefLabel: 'Jo Myong Rok', altLabel: ['Cho Myong-rok', 'Jo Myong-nok', 'Cho Myong-nok'] },
      ko: { prefLabel: '조명록' },
      ja: { prefLabel: '趙明禄', altLabel: ['チョ ミョンロク'] },
      'zh-Hans': { prefLabel: '赵明禄' },
      'zh-Hant': { prefLabel: '趙明祿' },
    },
    related: ['bill-clinton', 'national-defence-commission'],
    scopeNote:
      'The vice marshal who as special envoy of Kim Jong Il met Bill Clinton at the White House in October 2000; he died in November 2010.',
  },
  {
    id: 'o-kuk-ryol',
    kind: 'person',
    use: 'anchor',
    labels: {
      en: { prefLabel: 'O Kuk Ryol', altLabel: ['Oh Kuk-ryol'] },
      ko: { prefLabel: '오극렬' },
      ja: { prefLabel: '呉克烈' },
      'zh-Hans': { prefLabel: '吴克烈' },
      'zh-Hant': { prefLabel: '吳克烈' },
    },
    related: ['korean-peoples-army'],
    scopeNote:
      'A general of the first generation after the founders, vice chairman of the National Defence Commission from 2009.',
  },
  {
    id: 'kim-won-hong',
    kind: 'person',
    use: 'anchor',
    labels: {
      en: { prefLabel: 'Kim Won Hong' },
      ko: { prefLabel: '김원홍', prefRule: { use: 'contextual' } },
      ja: { prefLabel: '金元弘', altLabel: ['キム ウォンホン'] },
      'zh-Hans': { prefLabel: '金元弘' },
      'zh-Hant': { prefLabel: '金元弘' },
    },
    related: ['ministry-of-state-security'],
    scopeNote: 'Minister of State Security from 2012 until his dismissal, reported in early 2017.',
  },
  {
    id: 'choe-hwi',
    kind: 'person',
    use: 'anchor',
    labels: {
      en: { prefLabel: 'Choe Hwi', altLabel: ['Choi Hwi'] },
      ko: { prefLabel: '최휘', prefRule: { use: 'contextual' } },
      ja: { prefLabel: '崔輝', altLabel: ['チェ フィ'] },
      'zh-Hans': { prefLabel: '崔辉' },
      'zh-Hant': { prefLabel: '崔輝' },
    },
    related: ['workers-party-of-korea'],
    scopeNote:
      "A vice chairman of the Workers' Party who came with the delegation to the Pyeongchang Olympics in February 2018.",
  },
  {
    id: 'ri-il-hwan',
    kind: 'person',
    use: 'anchor',
    labels: {
      en: { prefLabel: 'Ri Il Hwan' },
      ko: { prefLabel: '리일환', altLabel: [contextual('이일환', { licence: 'passage' })] },
      ja: { prefLabel: '李日煥', altLabel: ['リ イルファン'] },
      'zh-Hans': { prefLabel: '李日焕' },
      'zh-Hant': { prefLabel: '李日煥' },
    },
    related: ['workers-party-of-korea', 'propaganda-and-agitation-department'],
    scopeNote: "A secretary of the Workers' Party's Central Committee, in charge of propaganda.",
  },
  {
    id: 'hyon-song-wol',
    kind: 'person',
    use: 'anchor',
    labels: {
      en: { prefLabel: 'Hyon Song Wol', altLabel: ['Hyun Song-wol', 'Hyeon Song-wol'] },
      ko: { prefLabel: '현송월' },
      ja: { prefLabel: '玄松月', altLabel: ['ヒョン ソンウォル'] },
      'zh-Hans': { prefLabel: '玄松月' },
      'zh-Hant': { prefLabel: '玄松月' },
    },
    related: ['kim-jong-un'],
    scopeNote:
      "A singer and leader of the Samjiyon orchestra, later a party official in charge of Kim Jong Un's protocol.",
  },
  {
    id: 'jang-chang-ha',
    kind: 'person',
    use: 'anchor',
    labels: {
      en: { prefLabel: 'Jang Chang Ha' },
      ko: { prefLabel: '장창하' },
      ja: { prefLabel: '張昌河', altLabel: ['チャン チャンハ'] },
      'zh-Hans': { prefLabel: '张昌河' },
      'zh-Hant': { prefLabel: '張昌河' },
    },
    related: ['academy-of-defence-science', 'missile-administration'],
    scopeNote: 'A general who headed the Academy of Defence Science and later the Missile Administration.',
  },
  {
    id: 'kim-jong-sik',
    kind: 'person',
    use: 'anchor',
    labels: {
      en: { prefLabel: 'Kim Jong Sik' },
      ko: { prefLabel: '김정식', prefRule: { use: 'contextual', licence: 'passage' } },
      ja: { prefLabel: '金正植', altLabel: ['キム ジョンシク'] },
      'zh-Hans': { prefLabel: '金正植' },
      'zh-Hant': { prefLabel: '金正植' },
    },
    related: ['munitions-industry-department'],
    scopeNote: "A rocket engineer and senior official of the Workers' Party's Munitions Industry Department.",
  },

  {
    id: 'kim-song-nam',
    kind: 'person',
    use: 'anchor',
    labels: {
      en: { prefLabel: 'Kim Song Nam', altLabel: ['Kim Sung-nam'] },
      ko: { prefLabel: '김성남', prefRule: { use: 'contextual', licence: 'passage' } },
      ja: { prefLabel: '金成男', altLabel: ['キム ソンナム'] },
      'zh-Hans': { prefLabel: '金成男' },
      'zh-Hant': { prefLabel: '金成男' },
    },
    related: ['wpk-international-department', 'china'],
    scopeNote:
      "Director of the Workers' Party's International Department from 2021, long its specialist for China.",
  },
  {
    id: 'kim-yong-bok',
    kind: 'person',
    use: 'anchor',
    labels: {
      en: { prefLabel: 'Kim Yong Bok', altLabel: ['Kim Young-bok'] },
      ko: { prefLabel: '김영복', prefRule: { use: 'contextual', licence: 'passage' } },
      ja: { prefLabel: 'キム ヨンボク' },
    },
    related: ['kpa-general-staff', 'kursk', 'storm-corps'],
    scopeNote:
      "A deputy chief of the General Staff, reported to have gone to Russia with the North's troops in late 2024.",
  },
  {
    id: 'ri-chun-hui',
    kind: 'person',
    use: 'anchor',
    labels: {
      en: { prefLabel: 'Ri Chun Hui', altLabel: ['Ri Chun-hee', 'Ri Chun Hi', 'Lee Chun-hee'] },
      ko: {
        prefLabel: '리춘희',
        altLabel: [contextual('리춘히'), contextual('이춘희', { licence: 'passage' })],
      },
      ja: { prefLabel: '李春姫', altLabel: ['リ チュンヒ'] },
      'zh-Hans': { prefLabel: '李春姬' },
      'zh-Hant': { prefLabel: '李春姬' },
    },
    related: ['korean-central-television'],
    scopeNote:
      'The newsreader of Korean Central Television who has announced nuclear tests and the deaths of leaders.',
  },

  // Diplomats and negotiators of the North.
  {
    id: 'choe-son-hui',
    kind: 'person',
    use: 'anchor',
    labels: {
      en: {
        prefLabel: 'Choe Son Hui',
        altLabel: [
          'Choe Sun-hui',
          'Choi Sun-hee',
          'Choe Sun-hee',
          'Choi Son-hui',
          'Choe Son-hee',
          'Choi Seon-hui',
        ],
      },
      ko: {
        prefLabel: '최선희',
        hiddenLabel: [afterNaming('최 외무상', ['choe-son-hui']), afterNaming('최 부상', ['choe-son-hui'])],
      },
      ja: { prefLabel: '崔善姫', altLabel: ['チェ ソンヒ', '崔善姬'] },
      'zh-Hans': { prefLabel: '崔善姬' },
      'zh-Hant': { prefLabel: '崔善姬' },
    },
    related: ['dprk-foreign-ministry', 'ri-yong-ho', 'sung-kim'],
    scopeNote:
      "North Korea's foreign minister from June 2022, before that first vice foreign minister and long its specialist for the United States.",
  },
  {
    id: 'ri-yong-ho',
    kind: 'person',
    use: 'anchor',
    labels: {
      en: {
        prefLabel: 'Ri Yong Ho',
        altLabel: [
          'Lee Yong-ho',
          afterNaming('Ri', ['ri-yong-ho', 'ri-son-gwon', 'ri-su-yong', 'ri-pyong-chol']),
        ],
      },
      ko: { prefLabel: '리용호', altLabel: [contextual('이용호')] },
      ja: { prefLabel: '李容浩', altLabel: ['リ ヨンホ'] },
      'zh-Hans': { prefLabel: '李容浩', altLabel: ['李勇浩'] },
      'zh-Hant': { prefLabel: '李容浩', altLabel: ['李勇浩'] },
    },
    related: ['dprk-foreign-ministry', 'choe-son-hui'],
    scopeNote:
      "North Korea's foreign minister from May 2016 to January 2020; an army chief dismissed in July 2012 bore a name that is written alike in English.",
  },
  {
    id: 'ri-son-gwon',
    kind: 'person',
    use: 'anchor',
    labels: {
      en: {
        prefLabel: 'Ri Son Gwon',
        altLabel: ['Ri Son-kwon', 'Ri Sun-gwon', 'Ri Seon-gwon', 'Lee Son-gwon'],
      },
      ko: { prefLabel: '리선권', altLabel: [contextual('이선권')] },
      ja: { prefLabel: '李善権', altLabel: ['リ ソングォン'] },
      'zh-Hans': { prefLabel: '李善权' },
      'zh-Hant': { prefLabel: '李善權' },
    },
    related: ['dprk-foreign-ministry', 'cprc', 'united-front-department'],
    scopeNote:
      "North Korea's foreign minister from January 2020 to June 2022, before and after that an official for relations with the South.",
  },
  {
    id: 'ri-su-yong',
    kind: 'person',
    use: 'anchor',
    labels: {
      en: { prefLabel: 'Ri Su Yong', altLabel: ['Ri Soo-yong', 'Lee Su-yong', 'Ri Sooyong'] },
      ko: { prefLabel: '리수용', altLabel: [contextual('이수용')] },
      ja: { prefLabel: '李洙墉', altLabel: ['リ スヨン'] },
      'zh-Hans': { prefLabel: '李洙墉' },
      'zh-Hant': { prefLabel: '李洙墉' },
    },
    related: ['dprk-foreign-ministry'],
    scopeNote:
      "North Korea's foreign minister from April 2014 to May 2016, earlier ambassador in Switzerland under the name Ri Chol.",
  },
  {
    id: 'pak-ui-chun',
    kind: 'person',
    use: 'anchor',
    labels: {
      en: { prefLabel: 'Pak Ui Chun', altLabel: ['Park Ui-chun', 'Pak Ui-choon'] },
      ko: { prefLabel: '박의춘' },
      ja: { prefLabel: '朴義春', altLabel: ['朴宜春', 'パク ウィチュン'] },
      'zh-Hans': { prefLabel: '朴宜春' },
      'zh-Hant': { prefLabel: '朴宜春' },
    },
    related: ['dprk-foreign-ministry'],
    scopeNote: "North Korea's foreign minister from May 2007 to April 2014.",
  },
  {
    id: 'paek-nam-sun',
    kind: 'person',
    use: 'anchor',
    labels: {
      en: { prefLabel: 'Paek Nam Sun', altLabel: ['Paek Nam-soon', 'Baek Nam-sun'] },
      ko: { prefLabel: '백남순' },
      ja: { prefLabel: '白南淳', altLabel: ['ペク ナムスン'] },
      'zh-Hans': { prefLabel: '白南淳', altLabel: ['白南舜'] },
    },
    related: ['dprk-foreign-ministry'],
    scopeNote: "North Korea's foreign minister from 1998 until his death in January 2007.",
  },
  {
    id: 'kang-sok-ju',
    kind: 'person',
    use: 'anchor',
    labels: {
      en: {
        prefLabel: 'Kang Sok Ju',
        altLabel: ['Kang Sok-choo', 'Kang Suk-ju', 'Kang Sok-chu', 'Kang Seok-ju'],
      },
      ko: { prefLabel: '강석주' },
      ja: { prefLabel: '姜錫柱', altLabel: ['カン ソクジュ'] },
      'zh-Hans': { prefLabel: '姜锡柱' },
      'zh-Hant': { prefLabel: '姜錫柱' },
    },
    related: ['dprk-foreign-ministry', 'robert-gallucci'],
    scopeNote:
      'First vice foreign minister, who negotiated the Agreed Framework of 1994 with Robert Gallucci; he died in May 2016.',
  },
  {
    id: 'kim-kye-gwan',
    kind: 'person',
    use: 'anchor',
    labels: {
      en: { prefLabel: 'Kim Kye Gwan', altLabel: ['Kim Kye-kwan', 'Kim Gye-gwan', 'Kim Gye-kwan'] },
      ko: { prefLabel: '김계관' },
      ja: { prefLabel: '金桂冠', altLabel: ['金桂寛', 'キム ゲグァン', 'キム ケグァン'] },
      'zh-Hans': { prefLabel: '金桂冠' },
      'zh-Hant': { prefLabel: '金桂冠' },
    },
    related: ['dprk-foreign-ministry', 'christopher-hill'],
    scopeNote:
      "North Korea's chief negotiator in the Six-Party Talks of the 2000s and later first vice foreign minister.",
  },
  {
    id: 'kim-yong-chol',
    kind: 'person',
    use: 'anchor',
    labels: {
      en: {
        prefLabel: 'Kim Yong Chol',
        altLabel: ['Kim Yong-chul', 'Kim Young-chol', 'Kim Young-chul', 'Kim Yong-cheol'],
      },
      ko: { prefLabel: '김영철', prefRule: { use: 'contextual' } },
      ja: { prefLabel: '金英哲', altLabel: ['キム ヨンチョル'] },
      'zh-Hans': { prefLabel: '金英哲' },
      'zh-Hant': { prefLabel: '金英哲' },
    },
    related: ['united-front-department', 'reconnaissance-general-bureau', 'mike-pompeo'],
    scopeNote:
      "The general who headed the Reconnaissance General Bureau and then the United Front Department, and who was Mike Pompeo's counterpart in 2018 and early 2019.",
  },
  {
    id: 'kim-yang-gon',
    kind: 'person',
    use: 'anchor',
    labels: {
      en: { prefLabel: 'Kim Yang Gon', altLabel: ['Kim Yang-kon', 'Kim Yang-geon'] },
      ko: { prefLabel: '김양건' },
      ja: { prefLabel: '金養建', altLabel: ['キム ヤンゴン'] },
      'zh-Hans': { prefLabel: '金养健', altLabel: ['金养建'] },
      'zh-Hant': { prefLabel: '金養建' },
    },
    related: ['united-front-department'],
    scopeNote: 'Head of the United Front Department from 2007 until his death in December 2015.',
  },
  {
    id: 'kim-myong-gil',
    kind: 'person',
    use: 'anchor',
    labels: {
      en: { prefLabel: 'Kim Myong Gil', altLabel: ['Kim Myong-kil', 'Kim Myung-gil', 'Kim Myeong-gil'] },
      ko: { prefLabel: '김명길', prefRule: { use: 'contextual' } },
      ja: { prefLabel: '金明吉', altLabel: ['キム ミョンギル'] },
      'zh-Hans': { prefLabel: '金明吉' },
      'zh-Hant': { prefLabel: '金明吉' },
    },
    related: ['dprk-foreign-ministry', 'stephen-biegun', 'stockholm'],
    scopeNote:
      "North Korea's negotiator at the working-level talks near Stockholm on October 5, 2019, who declared them broken off.",
  },
  {
    id: 'kim-hyok-chol',
    kind: 'person',
    use: 'anchor',
    labels: {
      en: { prefLabel: 'Kim Hyok Chol', altLabel: ['Kim Hyok-chul', 'Kim Hyuk-chol', 'Kim Hyeok-cheol'] },
      ko: { prefLabel: '김혁철', prefRule: { use: 'contextual' } },
      ja: { prefLabel: '金革哲', altLabel: ['キム ヒョクチョル'] },
      'zh-Hans': { prefLabel: '金赫哲', altLabel: ['金革哲'] },
      'zh-Hant': { prefLabel: '金赫哲', altLabel: ['金革哲'] },
    },
    related: ['dprk-foreign-ministry', 'stephen-biegun', 'hanoi'],
    scopeNote:
      'The special representative who prepared the Hanoi summit of February 2019 with Stephen Biegun.',
  },
  {
    id: 'ri-kun',
    kind: 'person',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'Ri Kun', altLabel: ['Ri Gun'] },
      ko: { prefLabel: '리근' },
      ja: { prefLabel: '李根', prefRule: { licence: 'passage' } },
    },
    related: ['dprk-foreign-ministry'],
    scopeNote:
      "A diplomat, in the 2000s head of the foreign ministry's American affairs and deputy in the Six-Party Talks.",
  },
  {
    id: 'pak-kil-yon',
    kind: 'person',
    use: 'anchor',
    labels: {
      en: { prefLabel: 'Pak Kil Yon', altLabel: ['Pak Gil-yon', 'Park Kil-yon', 'Pak Gil-yeon'] },
      ko: { prefLabel: '박길연', prefRule: { use: 'contextual' } },
      ja: { prefLabel: '朴吉淵', altLabel: ['パク キルヨン'] },
      'zh-Hans': { prefLabel: '朴吉渊' },
      'zh-Hant': { prefLabel: '朴吉淵' },
    },
    related: ['dprk-foreign-ministry'],
    scopeNote:
      "A diplomat, for long years North Korea's representative at the United Nations and later a vice foreign minister.",
  },
  {
    id: 'ja-song-nam',
    kind: 'person',
    use: 'anchor',
    labels: {
      en: { prefLabel: 'Ja Song Nam' },
      ko: { prefLabel: '자성남' },
      ja: { prefLabel: '慈成男', altLabel: ['チャ ソンナム'] },
      'zh-Hans': { prefLabel: '慈成男' },
      'zh-Hant': { prefLabel: '慈成男' },
    },
    related: ['united-nations'],
    scopeNote: "North Korea's representative at the United Nations from 2014 to 2018.",
  },
  {
    id: 'kim-song',
    kind: 'person',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'Kim Song', prefRule: { licence: 'passage', case: 'capitals' } },
      ja: { prefLabel: 'キム ソン', prefRule: { licence: 'passage' } },
    },
    related: ['united-nations'],
    scopeNote: "North Korea's representative at the United Nations from 2018.",
  },
  {
    id: 'hwang-jang-yop',
    kind: 'person',
    use: 'anchor',
    labels: {
      en: { prefLabel: 'Hwang Jang Yop', altLabel: ['Hwang Jang-yeop', 'Hwang Chang-yop'] },
      ko: { prefLabel: '황장엽' },
      ja: { prefLabel: '黄長燁', altLabel: ['ファン ジャンヨプ'] },
      'zh-Hans': { prefLabel: '黄长烨' },
      'zh-Hant': { prefLabel: '黃長燁' },
    },
    scopeNote:
      "A theorist of juche and secretary of the Workers' Party who fled to the South in 1997; he died in October 2010.",
  },
  {
    id: 'thae-yong-ho',
    kind: 'person',
    use: 'anchor',
    labels: {
      en: { prefLabel: 'Thae Yong Ho', altLabel: ['Tae Yong-ho', 'Tae Young-ho', 'Thae Young-ho'] },
      ko: { prefLabel: '태영호' },
      ja: { prefLabel: '太永浩', altLabel: ['テ ヨンホ'] },
      'zh-Hans': { prefLabel: '太永浩' },
      'zh-Hant': { prefLabel: '太永浩' },
    },
    scopeNote:
      "North Korea's deputy ambassador in London until he fled to the South in 2016, member of its National Assembly from 2020 to 2024.",
  },

  // South Korea: presidents.
  {
    id: 'moon-jae-in',
    kind: 'person',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Moon Jae-in',
        altLabel: [capitals('President Moon'), afterNaming('Moon', ['moon-jae-in', 'chung-in-moon'])],
      },
      ko: { prefLabel: '문재인', altLabel: ['문 대통령'] },
      ja: {
        prefLabel: '文在寅',
        altLabel: ['ムン ジェイン', '文大統領', afterNaming('文氏', ['moon-jae-in'])],
      },
      'zh-Hans': { prefLabel: '文在寅' },
      'zh-Hant': { prefLabel: '文在寅' },
    },
    related: ['south-korea', 'moon-administration', 'blue-house'],
    scopeNote: 'President of South Korea from May 10, 2017 to May 9, 2022.',
  },
  {
    id: 'yoon-suk-yeol',
    kind: 'person',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Yoon Suk Yeol',
        altLabel: [
          'Yoon Seok-youl',
          'Yoon Seok-yeol',
          capitals('President Yoon'),
          afterNaming('Yoon', ['yoon-suk-yeol']),
        ],
      },
      ko: { prefLabel: '윤석열', altLabel: ['윤 대통령'] },
      ja: {
        prefLabel: '尹錫悦',
        altLabel: [
          'ユン ソンニョル',
          'ユン ソクヨル',
          'ユン ソギョル',
          '尹大統領',
          afterNaming('尹氏', ['yoon-suk-yeol']),
        ],
      },
      'zh-Hans': { prefLabel: '尹锡悦' },
      'zh-Hant': { prefLabel: '尹錫悅' },
    },
    related: ['south-korea', 'yoon-administration'],
    scopeNote:
      'President of South Korea from May 10, 2022 until the Constitutional Court removed him on April 4, 2025.',
  },
  {
    id: 'lee-jae-myung',
    kind: 'person',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Lee Jae-myung',
        altLabel: [
          'Lee Jae Myeong',
          capitals('President Lee', { licence: { named: ['lee-jae-myung', 'lee-myung-bak'] } }),
          afterNaming('Lee', [
            'lee-jae-myung',
            'lee-myung-bak',
            'lee-in-young',
            'lee-do-hoon',
            'lee-jong-seok',
          ]),
        ],
      },
      ko: {
        prefLabel: '이재명',
        altLabel: [afterNaming('이 대통령', ['lee-jae-myung', 'lee-myung-bak'])],
      },
      ja: {
        prefLabel: '李在明',
        altLabel: ['イ ジェミョン', afterNaming('李大統領', ['lee-jae-myung', 'lee-myung-bak'])],
      },
      'zh-Hans': { prefLabel: '李在明' },
      'zh-Hant': { prefLabel: '李在明' },
    },
    related: ['south-korea', 'lee-jae-myung-administration'],
    scopeNote: 'President of South Korea since June 4, 2025.',
  },
  {
    id: 'park-geun-hye',
    kind: 'person',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Park Geun-hye',
        altLabel: [
          capitals('President Park', { licence: { named: ['park-geun-hye', 'park-chung-hee'] } }),
          afterNaming('Park', ['park-geun-hye', 'park-chung-hee', 'park-jie-won', 'park-jin']),
        ],
      },
      ko: { prefLabel: '박근혜', altLabel: [afterNaming('박 대통령', ['park-geun-hye', 'park-chung-hee'])] },
      ja: {
        prefLabel: '朴槿恵',
        altLabel: ['朴槿惠', 'パク クネ', afterNaming('朴大統領', ['park-geun-hye', 'park-chung-hee'])],
      },
      'zh-Hans': { prefLabel: '朴槿惠' },
      'zh-Hant': { prefLabel: '朴槿惠' },
    },
    related: ['south-korea', 'park-chung-hee'],
    scopeNote:
      'President of South Korea from February 25, 2013 until the Constitutional Court removed her on March 10, 2017.',
  },
  {
    id: 'lee-myung-bak',
    kind: 'person',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'Lee Myung-bak' },
      ko: { prefLabel: '이명박' },
      ja: { prefLabel: '李明博', altLabel: ['イ ミョンバク'] },
      'zh-Hans': { prefLabel: '李明博' },
      'zh-Hant': { prefLabel: '李明博' },
    },
    related: ['south-korea'],
    scopeNote: 'President of South Korea from February 25, 2008 to February 24, 2013.',
  },
  {
    id: 'roh-moo-hyun',
    kind: 'person',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Roh Moo-hyun',
        altLabel: ['Noh Moo-hyun', afterNaming('Roh', ['roh-moo-hyun', 'roh-tae-woo'])],
      },
      ko: { prefLabel: '노무현', altLabel: [afterNaming('노 대통령', ['roh-moo-hyun', 'roh-tae-woo'])] },
      ja: { prefLabel: '盧武鉉', altLabel: ['ノ ムヒョン'] },
      'zh-Hans': { prefLabel: '卢武铉' },
      'zh-Hant': { prefLabel: '盧武鉉' },
    },
    related: ['south-korea'],
    scopeNote:
      'President of South Korea from February 25, 2003 to February 24, 2008, who met Kim Jong Il in Pyongyang in October 2007.',
  },
  {
    id: 'kim-dae-jung',
    kind: 'person',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'Kim Dae-jung' },
      ko: { prefLabel: '김대중', altLabel: [afterNaming('김 대통령', ['kim-dae-jung', 'kim-young-sam'])] },
      ja: {
        prefLabel: '金大中',
        altLabel: ['キム デジュン', afterNaming('金大統領', ['kim-dae-jung', 'kim-young-sam'])],
      },
      'zh-Hans': { prefLabel: '金大中' },
      'zh-Hant': { prefLabel: '金大中' },
    },
    related: ['south-korea', 'kim-jong-il'],
    scopeNote:
      'President of South Korea from 1998 to 2003, who met Kim Jong Il in Pyongyang in June 2000; he died in August 2009.',
  },
  {
    id: 'kim-young-sam',
    kind: 'person',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'Kim Young-sam' },
      ko: { prefLabel: '김영삼' },
      ja: { prefLabel: '金泳三', altLabel: ['キム ヨンサム'] },
      'zh-Hans': { prefLabel: '金泳三' },
      'zh-Hant': { prefLabel: '金泳三' },
    },
    related: ['south-korea'],
    scopeNote: 'President of South Korea from 1993 to 1998; he died in November 2015.',
  },
  {
    id: 'roh-tae-woo',
    kind: 'person',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'Roh Tae-woo', altLabel: ['Noh Tae-woo'] },
      ko: { prefLabel: '노태우' },
      ja: { prefLabel: '盧泰愚', altLabel: ['ノ テウ'] },
      'zh-Hans': { prefLabel: '卢泰愚' },
      'zh-Hant': { prefLabel: '盧泰愚' },
    },
    related: ['south-korea'],
    scopeNote:
      'President of South Korea from 1988 to 1993, when both Koreas joined the United Nations; he died in October 2021.',
  },
  {
    id: 'park-chung-hee',
    kind: 'person',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'Park Chung-hee' },
      ko: { prefLabel: '박정희' },
      ja: { prefLabel: '朴正熙', altLabel: ['朴正煕', 'パク チョンヒ'] },
      'zh-Hans': { prefLabel: '朴正熙' },
      'zh-Hant': { prefLabel: '朴正熙' },
    },
    related: ['south-korea', 'park-geun-hye'],
    scopeNote:
      'Ruler of South Korea from 1961, as president from 1963, until his assassination on October 26, 1979.',
  },

  // South Korea: ministers, advisers, negotiators.
  {
    id: 'suh-hoon',
    kind: 'person',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'Suh Hoon', altLabel: ['Seo Hoon', afterNaming('Suh', ['suh-hoon'])] },
      // 서훈 is also the conferring of an order.
      ko: {
        prefLabel: '서훈',
        prefRule: { licence: 'passage' },
        altLabel: ['서훈 국가안보실장', '서훈 국정원장', '서훈 국가정보원장'],
      },
      ja: { prefLabel: '徐薫', altLabel: ['ソ フン'] },
      'zh-Hans': { prefLabel: '徐薰' },
      'zh-Hant': { prefLabel: '徐薰' },
    },
    related: ['national-intelligence-service', 'moon-jae-in', 'jake-sullivan'],
    scopeNote:
      "Director of South Korea's National Intelligence Service from June 2017 to July 2020, then national security adviser until May 2022.",
  },
  {
    id: 'chung-eui-yong',
    kind: 'person',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Chung Eui-yong',
        altLabel: ['Jeong Eui-yong', afterNaming('Chung', ['chung-eui-yong', 'chung-dong-young'])],
      },
      ko: { prefLabel: '정의용' },
      ja: { prefLabel: '鄭義溶', altLabel: ['チョン ウィヨン'] },
      'zh-Hans': { prefLabel: '郑义溶' },
      'zh-Hant': { prefLabel: '鄭義溶' },
    },
    related: ['rok-foreign-ministry', 'moon-jae-in', 'antony-blinken'],
    scopeNote:
      "South Korea's national security adviser from May 2017 to July 2020, who carried Kim Jong Un's invitation to Donald Trump in March 2018, and foreign minister from February 2021 to May 2022.",
  },
  {
    id: 'lee-in-young',
    kind: 'person',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'Lee In-young', altLabel: ['Lee In-yeong'] },
      ko: { prefLabel: '이인영' },
      ja: { prefLabel: '李仁栄', altLabel: ['イ イニョン'] },
      'zh-Hans': { prefLabel: '李仁荣' },
      'zh-Hant': { prefLabel: '李仁榮' },
    },
    related: ['ministry-of-unification', 'moon-jae-in'],
    scopeNote: "South Korea's unification minister from July 2020 to May 2022.",
  },
  {
    id: 'noh-kyu-duk',
    kind: 'person',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'Noh Kyu-duk', altLabel: ['Noh Kyu-deok', afterNaming('Noh', ['noh-kyu-duk'])] },
      ko: { prefLabel: '노규덕' },
      ja: { prefLabel: '魯圭悳', altLabel: ['ノ ギュドク'] },
      'zh-Hans': { prefLabel: '鲁圭德' },
    },
    related: ['rok-special-representative-for-peace', 'sung-kim', 'takehiro-funakoshi'],
    scopeNote:
      "South Korea's special representative for Korean Peninsula peace and security affairs from December 2020 to May 2022.",
  },
  {
    id: 'lee-do-hoon',
    kind: 'person',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'Lee Do-hoon' },
      ko: { prefLabel: '이도훈' },
      ja: { prefLabel: '李度勲', altLabel: ['イ ドフン'] },
      'zh-Hans': { prefLabel: '李度勋' },
      'zh-Hant': { prefLabel: '李度勳' },
    },
    related: ['rok-special-representative-for-peace', 'stephen-biegun'],
    scopeNote:
      "South Korea's special representative for Korean Peninsula peace and security affairs from September 2017 to December 2020.",
  },
  {
    id: 'kang-kyung-wha',
    kind: 'person',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'Kang Kyung-wha', altLabel: [afterNaming('Kang', ['kang-kyung-wha', 'kang-sok-ju'])] },
      ko: { prefLabel: '강경화' },
      ja: { prefLabel: '康京和', altLabel: ['カン ギョンファ'] },
      'zh-Hans': { prefLabel: '康京和' },
      'zh-Hant': { prefLabel: '康京和' },
    },
    related: ['rok-foreign-ministry'],
    scopeNote: "South Korea's foreign minister from June 2017 to February 2021.",
  },
  {
    id: 'cho-myoung-gyon',
    kind: 'person',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Cho Myoung-gyon',
        altLabel: [
          'Cho Myung-gyun',
          'Cho Myung-kyun',
          afterNaming('Cho', ['cho-myoung-gyon', 'cho-hyun', 'cho-tae-yul']),
        ],
      },
      ko: { prefLabel: '조명균' },
      ja: { prefLabel: '趙明均', altLabel: ['チョ ミョンギュン'] },
      'zh-Hans': { prefLabel: '赵明均' },
      'zh-Hant': { prefLabel: '趙明均' },
    },
    related: ['ministry-of-unification'],
    scopeNote: "South Korea's unification minister from July 2017 to April 2019.",
  },
  {
    id: 'kim-yeon-chul',
    kind: 'person',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'Kim Yeon-chul' },
      ko: { prefLabel: '김연철' },
      ja: { prefLabel: '金錬鉄' },
      'zh-Hans': { prefLabel: '金炼铁' },
      'zh-Hant': { prefLabel: '金鍊鐵' },
    },
    related: ['ministry-of-unification'],
    scopeNote: "South Korea's unification minister from April 2019 to June 2020.",
  },
  {
    id: 'park-jie-won',
    kind: 'person',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'Park Jie-won', altLabel: [nearAnchor('Park Ji-won')] },
      ko: { prefLabel: '박지원', prefRule: { licence: 'passage' } },
      ja: { prefLabel: '朴智元', altLabel: ['パク チウォン'] },
      'zh-Hans': { prefLabel: '朴智元' },
      'zh-Hant': { prefLabel: '朴智元' },
    },
    related: ['national-intelligence-service', 'kim-dae-jung'],
    scopeNote:
      "Director of South Korea's National Intelligence Service from July 2020 to May 2022, in 2000 Kim Dae-jung's envoy for the summit.",
  },
  {
    id: 'lim-dong-won',
    kind: 'person',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'Lim Dong-won' },
      ko: { prefLabel: '임동원' },
      ja: { prefLabel: '林東源', altLabel: ['イム ドンウォン'] },
      'zh-Hans': { prefLabel: '林东源' },
      'zh-Hant': { prefLabel: '林東源' },
    },
    related: ['kim-dae-jung', 'national-intelligence-service', 'ministry-of-unification'],
    scopeNote:
      "Kim Dae-jung's unification minister and intelligence director, architect of his engagement with the North.",
  },
  {
    id: 'chung-in-moon',
    kind: 'person',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'Moon Chung-in', altLabel: ['Chung-in Moon'] },
      ko: { prefLabel: '문정인' },
      ja: { prefLabel: '文正仁', altLabel: ['ムン ジョンイン'] },
      'zh-Hans': { prefLabel: '文正仁' },
      'zh-Hant': { prefLabel: '文正仁' },
    },
    related: ['moon-jae-in'],
    scopeNote:
      'A political scientist who advised President Moon Jae-in on unification, diplomacy and security.',
  },
  {
    id: 'jeong-se-hyun',
    kind: 'person',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'Jeong Se-hyun', altLabel: ['Chung Se-hyun', 'Jeong Se-hyeon'] },
      ko: { prefLabel: '정세현' },
      ja: { prefLabel: '丁世鉉', altLabel: ['チョン セヒョン'] },
      'zh-Hans': { prefLabel: '丁世铉' },
      'zh-Hant': { prefLabel: '丁世鉉' },
    },
    related: ['ministry-of-unification'],
    scopeNote: "South Korea's unification minister from 2002 to 2004.",
  },
  {
    id: 'lee-jong-seok',
    kind: 'person',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Lee Jong-seok',
        prefRule: { licence: 'passage' },
        altLabel: [nearAnchor('Lee Jong-seock')],
      },
      ko: { prefLabel: '이종석', prefRule: { licence: 'passage' } },
      ja: { prefLabel: '李鍾奭', altLabel: ['李鐘奭'] },
      'zh-Hant': { prefLabel: '李鍾奭' },
    },
    related: ['ministry-of-unification', 'national-intelligence-service'],
    scopeNote:
      "South Korea's unification minister in 2006 and director of its National Intelligence Service from June 2025.",
  },
  {
    id: 'kwon-young-se',
    kind: 'person',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'Kwon Young-se' },
      ko: { prefLabel: '권영세' },
      ja: { prefLabel: '権寧世', altLabel: ['クォン ヨンセ'] },
      'zh-Hans': { prefLabel: '权宁世' },
      'zh-Hant': { prefLabel: '權寧世' },
    },
    related: ['ministry-of-unification'],
    scopeNote: "South Korea's unification minister from May 2022 to July 2023.",
  },
  {
    id: 'kim-yung-ho',
    kind: 'person',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'Kim Yung-ho', altLabel: [nearAnchor('Kim Young-ho')] },
      ko: { prefLabel: '김영호', prefRule: { licence: 'passage' } },
      ja: { prefLabel: '金暎浩', altLabel: ['キム ヨンホ'] },
      'zh-Hans': { prefLabel: '金暎浩' },
      'zh-Hant': { prefLabel: '金暎浩' },
    },
    related: ['ministry-of-unification'],
    scopeNote: "South Korea's unification minister from July 2023 to July 2025.",
  },
  {
    id: 'chung-dong-young',
    kind: 'person',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'Chung Dong-young', altLabel: ['Jeong Dong-yeong'] },
      ko: { prefLabel: '정동영' },
      ja: { prefLabel: '鄭東泳', altLabel: ['チョン ドンヨン'] },
      'zh-Hans': { prefLabel: '郑东泳' },
      'zh-Hant': { prefLabel: '鄭東泳' },
    },
    related: ['ministry-of-unification', 'lee-jae-myung'],
    scopeNote: "South Korea's unification minister in 2004 and 2005 and again from July 2025.",
  },
  {
    id: 'park-jin',
    kind: 'person',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'Park Jin', prefRule: { case: 'capitals', licence: 'passage' } },
      ko: { prefLabel: '박진', prefRule: { licence: 'passage' } },
      ja: { prefLabel: '朴振', prefRule: { licence: 'passage' }, altLabel: ['パク チン'] },
      'zh-Hans': { prefLabel: '朴振', prefRule: { licence: 'passage' } },
      'zh-Hant': { prefLabel: '朴振', prefRule: { licence: 'passage' } },
    },
    related: ['rok-foreign-ministry'],
    scopeNote: "South Korea's foreign minister from May 2022 to January 2024.",
  },
  {
    id: 'cho-tae-yul',
    kind: 'person',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'Cho Tae-yul', altLabel: ['Cho Tae-yeol'] },
      ko: { prefLabel: '조태열' },
      ja: { prefLabel: '趙兌烈', altLabel: ['チョ テヨル'] },
      'zh-Hans': { prefLabel: '赵兑烈' },
      'zh-Hant': { prefLabel: '趙兌烈' },
    },
    related: ['rok-foreign-ministry'],
    scopeNote: "South Korea's foreign minister from January 2024 to July 2025.",
  },
  {
    id: 'cho-hyun',
    kind: 'person',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'Cho Hyun', prefRule: { case: 'capitals' } },
      ko: {
        prefLabel: '조현',
        prefRule: { licence: 'passage', notBefore: ['병'] },
        altLabel: ['조현 외교부 장관', '조현 장관'],
      },
      ja: { prefLabel: '趙顕', prefRule: { licence: 'passage' }, altLabel: ['チョ ヒョン'] },
      'zh-Hans': { prefLabel: '赵显', prefRule: { licence: 'passage' } },
      'zh-Hant': { prefLabel: '趙顯', prefRule: { licence: 'passage' } },
    },
    related: ['rok-foreign-ministry', 'lee-jae-myung'],
    scopeNote: "South Korea's foreign minister from July 2025.",
  },
  {
    id: 'wi-sung-lac',
    kind: 'person',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Wi Sung-lac',
        altLabel: ['Wi Sung-rak', afterNaming('Wi', ['wi-sung-lac'], { notBefore: ['Fi'] })],
      },
      ko: { prefLabel: '위성락' },
      ja: { prefLabel: '魏聖洛', altLabel: ['ウィ ソンラク'] },
      'zh-Hans': { prefLabel: '魏圣洛' },
      'zh-Hant': { prefLabel: '魏聖洛' },
    },
    related: ['lee-jae-myung', 'rok-special-representative-for-peace'],
    scopeNote:
      "South Korea's national security adviser from June 2025, from 2009 to 2011 its chief negotiator for the Six-Party Talks.",
  },
  {
    id: 'shin-won-sik',
    kind: 'person',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'Shin Won-sik' },
      ko: { prefLabel: '신원식' },
      ja: { prefLabel: '申源湜', altLabel: ['シン ウォンシク'] },
      'zh-Hans': { prefLabel: '申源湜' },
      'zh-Hant': { prefLabel: '申源湜' },
    },
    related: ['rok-defence-ministry'],
    scopeNote:
      "South Korea's defence minister from October 2023 to September 2024 and then national security adviser.",
  },
  {
    id: 'ahn-gyu-back',
    kind: 'person',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'Ahn Gyu-back', altLabel: ['Ahn Gyu-baek'] },
      ko: { prefLabel: '안규백' },
      ja: { prefLabel: '安圭伯', altLabel: ['アン ギュベク'] },
      'zh-Hans': { prefLabel: '安圭伯' },
      'zh-Hant': { prefLabel: '安圭伯' },
    },
    related: ['rok-defence-ministry'],
    scopeNote: "South Korea's defence minister from July 2025.",
  },
  {
    id: 'kim-gunn',
    kind: 'person',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'Kim Gunn', altLabel: [nearAnchor('Kim Gun')] },
      ko: { prefLabel: '김건', prefRule: { licence: 'passage' } },
      ja: { prefLabel: '金健', prefRule: { licence: 'passage' } },
    },
    related: ['rok-special-representative-for-peace', 'sung-kim', 'takehiro-funakoshi'],
    scopeNote:
      "South Korea's special representative for Korean Peninsula peace and security affairs from May 2022 to early 2024.",
  },
  {
    id: 'cho-tae-yong',
    kind: 'person',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'Cho Tae-yong' },
      ko: { prefLabel: '조태용' },
      ja: { prefLabel: '趙太庸', altLabel: ['チョ テヨン'] },
      'zh-Hans': { prefLabel: '赵太庸' },
      'zh-Hant': { prefLabel: '趙太庸' },
    },
    related: ['national-intelligence-service', 'rok-national-security-adviser', 'yoon-suk-yeol'],
    scopeNote:
      "South Korea's national security adviser in 2023 and director of its National Intelligence Service from January 2024 to 2025.",
  },
  {
    id: 'chung-ju-yung',
    kind: 'person',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'Chung Ju-yung', altLabel: ['Jeong Ju-yeong'] },
      ko: { prefLabel: '정주영' },
      ja: { prefLabel: '鄭周永', altLabel: ['チョン ジュヨン'] },
      'zh-Hans': { prefLabel: '郑周永' },
      'zh-Hant': { prefLabel: '鄭周永' },
    },
    related: ['hyundai-asan', 'mount-kumgang'],
    scopeNote:
      'The founder of Hyundai, who drove cattle across the DMZ in 1998 and began tours to Mount Kumgang; he died in March 2001.',
  },

  // United States: presidents.
  {
    id: 'joe-biden',
    kind: 'person',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Joe Biden',
        altLabel: [
          'Joseph Biden',
          'Joseph R. Biden',
          capitals('Biden', { notAfter: ['Hunter', 'Jill', 'Beau'] }),
        ],
      },
      ko: { prefLabel: '조 바이든', altLabel: ['바이든'] },
      ja: { prefLabel: 'ジョー バイデン', altLabel: ['バイデン'] },
      'zh-Hans': { prefLabel: '乔 拜登', altLabel: ['拜登'] },
      'zh-Hant': { prefLabel: '喬 拜登', altLabel: ['拜登'] },
    },
    related: ['biden-administration', 'united-states', 'barack-obama'],
    scopeNote:
      'President of the United States from January 20, 2021 to January 20, 2025, vice president from 2009 to 2017.',
  },
  {
    id: 'donald-trump',
    kind: 'person',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Donald Trump',
        altLabel: [
          'Donald J. Trump',
          capitals('Trump', {
            notBefore: ['Tower', 'Jr', 'Organization'],
            notAfter: ['Ivanka', 'Melania', 'Eric'],
          }),
        ],
      },
      ko: { prefLabel: '도널드 트럼프', altLabel: ['트럼프'] },
      ja: { prefLabel: 'ドナルド トランプ', altLabel: ['トランプ'] },
      'zh-Hans': { prefLabel: '唐纳德 特朗普', altLabel: ['特朗普'] },
      'zh-Hant': { prefLabel: '唐納 川普', altLabel: ['川普', '特朗普', '唐納德 川普'] },
    },
    related: ['trump-administration', 'united-states', 'kim-jong-un'],
    scopeNote:
      'President of the United States from January 20, 2017 to January 20, 2021 and again since January 20, 2025, who met Kim Jong Un three times in 2018 and 2019.',
  },
  {
    id: 'barack-obama',
    kind: 'person',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'Barack Obama', altLabel: [capitals('Obama', { notAfter: ['Michelle'] })] },
      ko: { prefLabel: '버락 오바마', altLabel: ['오바마'] },
      ja: { prefLabel: 'バラク オバマ', altLabel: ['オバマ'] },
      'zh-Hans': { prefLabel: '贝拉克 奥巴马', altLabel: ['奥巴马', '巴拉克 奥巴马'] },
      'zh-Hant': { prefLabel: '歐巴馬', altLabel: ['巴拉克 歐巴馬', '奧巴馬'] },
    },
    related: ['obama-administration', 'united-states'],
    scopeNote: 'President of the United States from January 20, 2009 to January 20, 2017.',
  },
  {
    id: 'george-w-bush',
    kind: 'person',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'George W. Bush',
        altLabel: [
          capitals('President Bush'),
          capitals('Bush', { licence: 'passage', notAfter: ['Jeb', 'Laura', 'Kate'] }),
        ],
        hiddenLabel: ['George W Bush'],
      },
      ko: { prefLabel: '조지 W. 부시', altLabel: ['부시 대통령', nearAnchor('부시')] },
      ja: { prefLabel: 'ジョージ W ブッシュ', altLabel: ['ブッシュ大統領', nearAnchor('ブッシュ')] },
      'zh-Hans': { prefLabel: '乔治 W 布什', altLabel: ['小布什', nearAnchor('布什')] },
      'zh-Hant': { prefLabel: '喬治 W 布希', altLabel: ['小布希', nearAnchor('布希')] },
    },
    related: ['bush-administration', 'united-states'],
    scopeNote:
      "President of the United States from January 20, 2001 to January 20, 2009, who in January 2002 counted North Korea to an 'axis of evil'.",
  },
  {
    id: 'bill-clinton',
    kind: 'person',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Bill Clinton',
        altLabel: [
          capitals('President Clinton'),
          afterNaming('Clinton', ['bill-clinton', 'hillary-clinton', 'clinton-administration']),
        ],
      },
      ko: { prefLabel: '빌 클린턴', altLabel: ['클린턴 대통령', nearAnchor('클린턴')] },
      ja: { prefLabel: 'ビル クリントン', altLabel: ['クリントン大統領', nearAnchor('クリントン')] },
      'zh-Hans': { prefLabel: '比尔 克林顿', altLabel: [nearAnchor('克林顿')] },
      'zh-Hant': { prefLabel: '比爾 柯林頓', altLabel: [nearAnchor('柯林頓')] },
    },
    related: ['clinton-administration', 'united-states', 'jo-myong-rok'],
    scopeNote:
      'President of the United States from January 20, 1993 to January 20, 2001, who in August 2009 went to Pyongyang for the release of two journalists.',
  },
  {
    id: 'jimmy-carter',
    kind: 'person',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'Jimmy Carter', altLabel: [afterNaming('Carter', ['jimmy-carter'])] },
      ko: { prefLabel: '지미 카터', altLabel: [nearAnchor('카터')] },
      ja: { prefLabel: 'ジミー カーター', altLabel: [nearAnchor('カーター')] },
      'zh-Hans': { prefLabel: '吉米 卡特', altLabel: [nearAnchor('卡特')] },
      'zh-Hant': { prefLabel: '吉米 卡特', altLabel: [nearAnchor('卡特')] },
    },
    related: ['kim-il-sung'],
    scopeNote:
      'President of the United States from 1977 to 1981, whose visit to Kim Il Sung in June 1994 opened the way to the Agreed Framework; he died on December 29, 2024.',
  },

  // United States: secretaries, advisers, envoys.
  {
    id: 'antony-blinken',
    kind: 'person',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Antony Blinken',
        altLabel: ['Tony Blinken', 'Antony J. Blinken', capitals('Blinken')],
        hiddenLabel: ['Anthony Blinken'],
      },
      ko: { prefLabel: '토니 블링컨', altLabel: ['앤터니 블링컨', '앤서니 블링컨', '블링컨', '블링큰'] },
      ja: { prefLabel: 'アントニー ブリンケン', altLabel: ['トニー ブリンケン', 'ブリンケン'] },
      'zh-Hans': { prefLabel: '安东尼 布林肯', altLabel: ['布林肯'] },
      'zh-Hant': { prefLabel: '安東尼 布林肯', altLabel: ['布林肯'] },
    },
    related: ['us-secretary-of-state', 'state-department', 'biden-administration', 'joe-biden'],
    scopeNote: 'Secretary of State of the United States from January 26, 2021 to January 20, 2025.',
  },
  {
    id: 'lloyd-austin',
    kind: 'person',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Lloyd Austin',
        altLabel: ['Lloyd J. Austin', afterNaming('Austin', ['lloyd-austin'])],
      },
      ko: { prefLabel: '로이드 오스틴', altLabel: [nearAnchor('오스틴')] },
      ja: { prefLabel: 'ロイド オースティン', altLabel: [nearAnchor('オースティン')] },
      'zh-Hans': { prefLabel: '劳埃德 奥斯汀', altLabel: [nearAnchor('奥斯汀')] },
      'zh-Hant': { prefLabel: '勞埃德 奧斯汀', altLabel: [nearAnchor('奧斯汀')] },
    },
    related: ['us-secretary-of-defense', 'pentagon', 'biden-administration'],
    scopeNote: 'Secretary of Defense of the United States from January 22, 2021 to January 20, 2025.',
  },
  {
    id: 'sung-kim',
    kind: 'person',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'Sung Kim', altLabel: ['Sung Y. Kim'] },
      ko: { prefLabel: '성 김' },
      ja: { prefLabel: 'ソン キム' },
    },
    related: [
      'assistant-secretary-for-east-asian-and-pacific-affairs',
      'us-special-representative-for-north-korea',
      'state-department',
      'biden-administration',
    ],
    scopeNote:
      'An American diplomat, acting assistant secretary of state for East Asian and Pacific affairs from January 2021 and special representative for North Korea from May 2021, as before from 2014 to 2016; ambassador in Seoul from 2011 to 2014.',
  },
  {
    id: 'jake-sullivan',
    kind: 'person',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'Jake Sullivan', altLabel: [afterNaming('Sullivan', ['jake-sullivan'])] },
      ko: { prefLabel: '제이크 설리번', altLabel: [nearAnchor('설리번')] },
      ja: { prefLabel: 'ジェイク サリバン', altLabel: [nearAnchor('サリバン')] },
      'zh-Hans': { prefLabel: '杰克 沙利文', altLabel: [nearAnchor('沙利文')] },
      'zh-Hant': { prefLabel: '傑克 蘇利文', altLabel: [nearAnchor('蘇利文')] },
    },
    related: ['us-national-security-adviser', 'white-house', 'biden-administration'],
    scopeNote: 'National security adviser to President Biden from January 20, 2021 to January 20, 2025.',
  },
  {
    id: 'stephen-biegun',
    kind: 'person',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Stephen Biegun',
        altLabel: ['Steve Biegun', 'Stephen E. Biegun', capitals('Biegun')],
      },
      ko: { prefLabel: '스티븐 비건', altLabel: [nearAnchor('비건')] },
      ja: { prefLabel: 'スティーブン ビーガン', altLabel: [nearAnchor('ビーガン')] },
      'zh-Hans': { prefLabel: '斯蒂芬 比根', altLabel: ['比根'] },
      'zh-Hant': { prefLabel: '畢根', prefRule: { licence: 'passage' } },
    },
    related: ['us-special-representative-for-north-korea', 'trump-administration', 'kim-myong-gil'],
    scopeNote:
      'Special representative of the United States for North Korea from August 2018 to January 2021, from December 2019 also deputy secretary of state.',
  },
  {
    id: 'wendy-sherman',
    kind: 'person',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Wendy Sherman',
        altLabel: ['Wendy R. Sherman', afterNaming('Sherman', ['wendy-sherman'])],
      },
      ko: { prefLabel: '웬디 셔먼', altLabel: [nearAnchor('셔먼')] },
      ja: { prefLabel: 'ウェンディ シャーマン', altLabel: [nearAnchor('シャーマン')] },
      'zh-Hans': { prefLabel: '温迪 舍曼', altLabel: [nearAnchor('舍曼')] },
      'zh-Hant': { prefLabel: '雪蔓', prefRule: { licence: 'passage' } },
    },
    related: ['state-department', 'clinton-administration', 'biden-administration'],
    scopeNote:
      'Deputy secretary of state of the United States from April 2021 to July 2023; she coordinated policy on North Korea at the end of the Clinton administration.',
  },
  {
    id: 'mike-pompeo',
    kind: 'person',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'Mike Pompeo', altLabel: ['Michael Pompeo', 'Michael R. Pompeo', capitals('Pompeo')] },
      ko: { prefLabel: '마이크 폼페이오', altLabel: ['폼페이오'] },
      ja: { prefLabel: 'マイク ポンペオ', altLabel: ['ポンペオ'] },
      'zh-Hans': { prefLabel: '迈克 蓬佩奥', altLabel: ['蓬佩奥'] },
      'zh-Hant': { prefLabel: '麥克 蓬佩奧', altLabel: ['蓬佩奧', '龐培歐'] },
    },
    related: ['us-secretary-of-state', 'trump-administration', 'kim-yong-chol'],
    scopeNote:
      'Director of the CIA from January 2017 and Secretary of State of the United States from April 26, 2018 to January 20, 2021.',
  },
  {
    id: 'john-bolton',
    kind: 'person',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'John Bolton', altLabel: ['John R. Bolton', afterNaming('Bolton', ['john-bolton'])] },
      ko: { prefLabel: '존 볼턴', altLabel: ['볼턴'] },
      ja: { prefLabel: 'ジョン ボルトン', altLabel: ['ボルトン'] },
      'zh-Hans': { prefLabel: '约翰 博尔顿', altLabel: ['博尔顿'] },
      'zh-Hant': { prefLabel: '約翰 波頓', altLabel: ['波頓'] },
    },
    related: ['us-national-security-adviser', 'trump-administration'],
    scopeNote: 'National security adviser to President Trump from April 2018 to September 2019.',
  },
  {
    id: 'rex-tillerson',
    kind: 'person',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'Rex Tillerson', altLabel: [capitals('Tillerson')] },
      ko: { prefLabel: '렉스 틸러슨', altLabel: ['틸러슨'] },
      ja: { prefLabel: 'レックス ティラーソン', altLabel: ['ティラーソン'] },
      'zh-Hans': { prefLabel: '雷克斯 蒂勒森', altLabel: ['蒂勒森'] },
      'zh-Hant': { prefLabel: '提勒森', altLabel: ['雷克斯 提勒森'] },
    },
    related: ['us-secretary-of-state', 'trump-administration'],
    scopeNote: 'Secretary of State of the United States from February 1, 2017 to March 2018.',
  },
  {
    id: 'john-kerry',
    kind: 'person',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'John Kerry', altLabel: [afterNaming('Kerry', ['john-kerry'])] },
      ko: { prefLabel: '존 케리', altLabel: [nearAnchor('케리')] },
      ja: { prefLabel: 'ジョン ケリー' },
      'zh-Hans': { prefLabel: '约翰 克里', altLabel: [nearAnchor('克里')] },
      'zh-Hant': { prefLabel: '凱瑞', prefRule: { licence: 'passage' } },
    },
    related: ['us-secretary-of-state', 'obama-administration'],
    scopeNote: 'Secretary of State of the United States from February 1, 2013 to January 20, 2017.',
  },
  {
    id: 'hillary-clinton',
    kind: 'person',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'Hillary Clinton', altLabel: ['Hillary Rodham Clinton'] },
      ko: { prefLabel: '힐러리 클린턴', altLabel: [nearAnchor('힐러리')] },
      ja: { prefLabel: 'ヒラリー クリントン', altLabel: [nearAnchor('ヒラリー')] },
      'zh-Hans': { prefLabel: '希拉里 克林顿', altLabel: [nearAnchor('希拉里')] },
      'zh-Hant': { prefLabel: '希拉蕊 柯林頓', altLabel: [nearAnchor('希拉蕊')] },
    },
    related: ['us-secretary-of-state', 'obama-administration', 'bill-clinton'],
    scopeNote: 'Secretary of State of the United States from January 21, 2009 to February 1, 2013.',
  },
  {
    id: 'condoleezza-rice',
    kind: 'person',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Condoleezza Rice',
        altLabel: [
          afterNaming('Rice', ['condoleezza-rice'], { notBefore: ['aid', 'shipments', 'imports', 'prices'] }),
        ],
      },
      ko: { prefLabel: '콘돌리자 라이스', altLabel: ['라이스 국무장관'] },
      ja: { prefLabel: 'コンドリーザ ライス', altLabel: ['ライス国務長官'] },
      'zh-Hans': { prefLabel: '赖斯', prefRule: { licence: 'passage' }, altLabel: ['康多莉扎 赖斯'] },
      'zh-Hant': { prefLabel: '萊斯', prefRule: { licence: 'passage' } },
    },
    related: ['us-secretary-of-state', 'bush-administration', 'christopher-hill'],
    scopeNote:
      'National security adviser to President George W. Bush from 2001 and Secretary of State of the United States from January 2005 to January 2009.',
  },
  {
    id: 'colin-powell',
    kind: 'person',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'Colin Powell', altLabel: [afterNaming('Powell', ['colin-powell'])] },
      ko: { prefLabel: '콜린 파월', altLabel: ['파월 국무장관'] },
      ja: { prefLabel: 'コリン パウエル', altLabel: ['パウエル国務長官'] },
      'zh-Hans': { prefLabel: '科林 鲍威尔' },
      'zh-Hant': { prefLabel: '鮑爾', prefRule: { licence: 'passage' } },
    },
    related: ['us-secretary-of-state', 'bush-administration'],
    scopeNote:
      'Secretary of State of the United States from January 2001 to January 2005; he died in October 2021.',
  },
  {
    id: 'madeleine-albright',
    kind: 'person',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'Madeleine Albright', altLabel: [capitals('Albright', { notBefore: ['College'] })] },
      ko: { prefLabel: '매들린 올브라이트', altLabel: ['올브라이트'] },
      ja: { prefLabel: 'マデレーン オルブライト', altLabel: ['オルブライト'] },
      'zh-Hans': { prefLabel: '马德琳 奥尔布赖特', altLabel: ['奥尔布赖特'] },
      'zh-Hant': { prefLabel: '歐布萊特' },
    },
    related: ['us-secretary-of-state', 'clinton-administration', 'kim-jong-il'],
    scopeNote:
      'Secretary of State of the United States from January 1997 to January 2001, who met Kim Jong Il in Pyongyang in October 2000; she died in March 2022.',
  },
  {
    id: 'william-perry',
    kind: 'person',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'William Perry',
        altLabel: ['William J. Perry', 'Bill Perry', afterNaming('Perry', ['william-perry'])],
      },
      ko: { prefLabel: '윌리엄 페리', altLabel: [nearAnchor('페리')] },
      ja: { prefLabel: 'ウィリアム ペリー' },
      'zh-Hans': { prefLabel: '威廉 佩里' },
    },
    related: ['us-secretary-of-defense', 'clinton-administration'],
    scopeNote:
      "Secretary of Defense of the United States from February 1994 to January 1997, author of the Clinton administration's 1999 review of policy on North Korea.",
  },
  {
    id: 'robert-gallucci',
    kind: 'person',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'Robert Gallucci', altLabel: ['Robert L. Gallucci', capitals('Gallucci')] },
      ko: { prefLabel: '로버트 갈루치', altLabel: ['갈루치'] },
      ja: { prefLabel: 'ロバート ガルーチ', altLabel: ['ガルーチ'] },
      'zh-Hans': { prefLabel: '加卢奇' },
    },
    related: ['kang-sok-ju', 'clinton-administration'],
    scopeNote: 'The American diplomat who negotiated the Agreed Framework of 1994 with Kang Sok Ju.',
  },
  {
    id: 'james-kelly',
    kind: 'person',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'James Kelly',
        prefRule: { licence: 'passage' },
        altLabel: [nearAnchor('James A. Kelly')],
      },
      ko: { prefLabel: '제임스 켈리' },
      ja: { prefLabel: 'ジェームズ ケリー' },
      'zh-Hans': { prefLabel: '詹姆斯 凯利' },
    },
    related: ['assistant-secretary-for-east-asian-and-pacific-affairs', 'bush-administration'],
    scopeNote:
      'Assistant secretary of state for East Asian and Pacific affairs from 2001 to 2005, whose visit to Pyongyang in October 2002 raised the question of uranium enrichment.',
  },
  {
    id: 'christopher-hill',
    kind: 'person',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Christopher Hill',
        altLabel: [
          'Christopher R. Hill',
          'Chris Hill',
          afterNaming('Hill', ['christopher-hill'], { notAfter: ['the', 'Capitol'] }),
        ],
      },
      ko: { prefLabel: '크리스토퍼 힐' },
      ja: { prefLabel: 'クリストファー ヒル' },
      'zh-Hans': { prefLabel: '克里斯托弗 希尔', altLabel: [nearAnchor('希尔')] },
      'zh-Hant': { prefLabel: '希爾', prefRule: { licence: 'passage' } },
    },
    related: [
      'assistant-secretary-for-east-asian-and-pacific-affairs',
      'kim-kye-gwan',
      'bush-administration',
    ],
    scopeNote:
      'Assistant secretary of state for East Asian and Pacific affairs from 2005 to 2009 and chief American negotiator in the Six-Party Talks.',
  },
  {
    id: 'stephen-bosworth',
    kind: 'person',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Stephen Bosworth',
        altLabel: ['Stephen W. Bosworth', afterNaming('Bosworth', ['stephen-bosworth'])],
      },
      ko: { prefLabel: '스티븐 보즈워스', altLabel: ['보즈워스'] },
      ja: { prefLabel: 'スティーブン ボズワース', altLabel: ['ボズワース'] },
      'zh-Hans': { prefLabel: '博斯沃思' },
    },
    related: ['us-special-representative-for-north-korea', 'obama-administration'],
    scopeNote:
      'Special representative of the United States for North Korea policy from 2009 to 2011, earlier head of KEDO and ambassador in Seoul; he died in January 2016.',
  },
  {
    id: 'glyn-davies',
    kind: 'person',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'Glyn Davies' },
      ko: { prefLabel: '글린 데이비스' },
      ja: { prefLabel: 'グリン デービース' },
    },
    related: ['us-special-representative-for-north-korea', 'obama-administration'],
    scopeNote: 'Special representative of the United States for North Korea policy from 2011 to 2014.',
  },
  {
    id: 'joseph-yun',
    kind: 'person',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'Joseph Yun', altLabel: ['Joseph Y. Yun', afterNaming('Yun', ['joseph-yun'])] },
      ko: { prefLabel: '조셉 윤', altLabel: ['조지프 윤'] },
      ja: { prefLabel: 'ジョセフ ユン' },
    },
    related: ['us-special-representative-for-north-korea'],
    scopeNote:
      'Special representative of the United States for North Korea policy from 2016 to March 2018, in 2025 head of the embassy in Seoul.',
  },
  {
    id: 'jung-pak',
    kind: 'person',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'Jung Pak', altLabel: ['Jung H. Pak'] },
      ko: { prefLabel: '정 박', prefRule: { licence: 'passage', notBefore: ['사', '대'] } },
    },
    related: ['us-special-representative-for-north-korea', 'biden-administration'],
    scopeNote:
      'A former intelligence analyst who was deputy special representative and then senior official for North Korea in the Biden administration, until July 2024.',
  },
  {
    id: 'kurt-campbell',
    kind: 'person',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Kurt Campbell',
        altLabel: ['Kurt M. Campbell', afterNaming('Campbell', ['kurt-campbell'])],
      },
      ko: { prefLabel: '커트 캠벨', altLabel: [nearAnchor('캠벨')] },
      ja: { prefLabel: 'カート キャンベル', altLabel: [nearAnchor('キャンベル')] },
      'zh-Hans': { prefLabel: '库尔特 坎贝尔', altLabel: [nearAnchor('坎贝尔')] },
      'zh-Hant': { prefLabel: '坎貝爾', prefRule: { licence: 'passage' } },
    },
    related: [
      'assistant-secretary-for-east-asian-and-pacific-affairs',
      'obama-administration',
      'biden-administration',
    ],
    scopeNote:
      'Assistant secretary of state for East Asian and Pacific affairs from 2009 to 2013, Indo-Pacific coordinator at the White House from 2021 and deputy secretary of state from 2024 to January 2025.',
  },
  {
    id: 'daniel-kritenbrink',
    kind: 'person',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'Daniel Kritenbrink', altLabel: ['Daniel J. Kritenbrink', capitals('Kritenbrink')] },
      ko: { prefLabel: '대니얼 크리튼브링크' },
      ja: { prefLabel: 'ダニエル クリテンブリンク' },
    },
    related: ['assistant-secretary-for-east-asian-and-pacific-affairs', 'biden-administration'],
    scopeNote:
      'Assistant secretary of state for East Asian and Pacific affairs from September 2021 to January 2025.',
  },
  {
    id: 'philip-goldberg',
    kind: 'person',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Philip Goldberg',
        altLabel: ['Philip S. Goldberg', afterNaming('Goldberg', ['philip-goldberg'])],
      },
      ko: { prefLabel: '필립 골드버그', altLabel: [nearAnchor('골드버그')] },
      ja: { prefLabel: 'フィリップ ゴールドバーグ' },
    },
    related: ['state-department'],
    scopeNote:
      'American coordinator for the sanctions of Security Council resolution 1874 in 2009 and 2010 and ambassador in Seoul from July 2022 to January 2025.',
  },
  {
    id: 'harry-harris',
    kind: 'person',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'Harry Harris', altLabel: ['Harry B. Harris'] },
      ko: { prefLabel: '해리 해리스' },
      ja: { prefLabel: 'ハリー ハリス' },
      'zh-Hans': { prefLabel: '哈里 哈里斯' },
    },
    related: ['us-indo-pacific-command'],
    scopeNote:
      'The admiral who headed United States Pacific Command from 2015 and was ambassador in Seoul from July 2018 to January 2021.',
  },
  {
    id: 'mark-lippert',
    kind: 'person',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'Mark Lippert', altLabel: [capitals('Lippert')] },
      ko: { prefLabel: '마크 리퍼트', altLabel: ['리퍼트'] },
      ja: { prefLabel: 'マーク リッパート', altLabel: ['リッパート'] },
    },
    scopeNote:
      'American ambassador in Seoul from 2014 to January 2017, wounded in a knife attack in March 2015.',
  },
  {
    id: 'robert-king',
    kind: 'person',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Robert King',
        prefRule: { licence: 'passage' },
        altLabel: [nearAnchor('Robert R. King')],
      },
      ko: { prefLabel: '로버트 킹', prefRule: { licence: 'passage' } },
      ja: { prefLabel: 'ロバート キング', prefRule: { licence: 'passage' } },
    },
    related: ['us-special-envoy-for-north-korean-human-rights'],
    scopeNote: 'American special envoy for human rights in North Korea from 2009 to January 2017.',
  },
  {
    id: 'julie-turner',
    kind: 'person',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'Julie Turner' },
      ko: { prefLabel: '줄리 터너' },
      ja: { prefLabel: 'ジュリー ターナー' },
    },
    related: ['us-special-envoy-for-north-korean-human-rights', 'biden-administration'],
    scopeNote: 'American special envoy for human rights in North Korea from October 2023 to January 2025.',
  },
  {
    id: 'james-mattis',
    kind: 'person',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'James Mattis', altLabel: ['Jim Mattis', capitals('Mattis')] },
      ko: { prefLabel: '제임스 매티스', altLabel: ['매티스'] },
      ja: { prefLabel: 'ジェームズ マティス', altLabel: ['マティス'] },
      'zh-Hans': { prefLabel: '詹姆斯 马蒂斯', altLabel: [nearAnchor('马蒂斯')] },
      'zh-Hant': { prefLabel: '馬提斯', prefRule: { licence: 'passage' } },
    },
    related: ['us-secretary-of-defense', 'trump-administration'],
    scopeNote: 'Secretary of Defense of the United States from January 2017 to the end of 2018.',
  },
  {
    id: 'hr-mcmaster',
    kind: 'person',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'H.R. McMaster',
        altLabel: ['H. R. McMaster', 'Herbert McMaster', capitals('McMaster', { notBefore: ['University'] })],
      },
      ko: { prefLabel: '맥매스터' },
      ja: { prefLabel: 'マクマスター', prefRule: { licence: 'passage' } },
      'zh-Hans': { prefLabel: '麦克马斯特', prefRule: { licence: 'passage' } },
    },
    related: ['us-national-security-adviser', 'trump-administration'],
    scopeNote: 'National security adviser to President Trump from February 2017 to April 2018.',
  },
  {
    id: 'mike-pence',
    kind: 'person',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'Mike Pence', altLabel: [capitals('Pence', { licence: 'passage' })] },
      ko: { prefLabel: '마이크 펜스', altLabel: [nearAnchor('펜스')] },
      ja: { prefLabel: 'マイク ペンス', altLabel: [nearAnchor('ペンス')] },
      'zh-Hans': { prefLabel: '迈克 彭斯', altLabel: ['彭斯'] },
      'zh-Hant': { prefLabel: '彭斯' },
    },
    related: ['trump-administration'],
    scopeNote:
      'Vice president of the United States from 2017 to 2021, who attended the opening of the Pyeongchang Olympics in February 2018.',
  },
  {
    id: 'alex-wong',
    kind: 'person',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'Alex Wong', prefRule: { licence: 'passage' } },
      ko: { prefLabel: '알렉스 웡', prefRule: { licence: 'passage' } },
    },
    related: ['us-special-representative-for-north-korea', 'trump-administration'],
    scopeNote:
      'Deputy special representative of the United States for North Korea under Stephen Biegun, and in 2025 for some months deputy national security adviser.',
  },
  {
    id: 'allison-hooker',
    kind: 'person',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'Allison Hooker' },
      ko: { prefLabel: '앨리슨 후커' },
      ja: { prefLabel: 'アリソン フッカー' },
    },
    related: ['us-national-security-council', 'state-department', 'trump-administration'],
    scopeNote:
      'An official of the National Security Council who took part in the summits of 2018 and 2019, under secretary of state for political affairs from 2025.',
  },
  {
    id: 'robert-obrien',
    kind: 'person',
    use: 'contextual',
    labels: {
      en: { prefLabel: "Robert O'Brien", altLabel: ["Robert C. O'Brien"] },
      ko: { prefLabel: '로버트 오브라이언', altLabel: [nearAnchor('오브라이언')] },
      ja: { prefLabel: 'ロバート オブライエン' },
      'zh-Hans': { prefLabel: '罗伯特 奥布莱恩' },
    },
    related: ['us-national-security-adviser', 'trump-administration'],
    scopeNote: 'National security adviser to President Trump from September 2019 to January 2021.',
  },
  {
    id: 'mark-esper',
    kind: 'person',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'Mark Esper', altLabel: ['Mark T. Esper', capitals('Esper')] },
      ko: { prefLabel: '마크 에스퍼', altLabel: ['에스퍼'] },
      ja: { prefLabel: 'マーク エスパー', altLabel: [nearAnchor('エスパー')] },
      'zh-Hans': { prefLabel: '马克 埃斯珀', altLabel: ['埃斯珀'] },
    },
    related: ['us-secretary-of-defense', 'trump-administration'],
    scopeNote: 'Secretary of Defense of the United States from July 2019 to November 2020.',
  },
  {
    id: 'david-stilwell',
    kind: 'person',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'David Stilwell',
        altLabel: ['David R. Stilwell', capitals('Stilwell', { licence: 'passage' })],
      },
      ko: { prefLabel: '데이비드 스틸웰', altLabel: [nearAnchor('스틸웰')] },
      ja: { prefLabel: 'デービッド スティルウェル' },
    },
    related: ['assistant-secretary-for-east-asian-and-pacific-affairs', 'trump-administration'],
    scopeNote:
      'Assistant secretary of state for East Asian and Pacific affairs from June 2019 to January 2021.',
  },
  {
    id: 'nikki-haley',
    kind: 'person',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'Nikki Haley', altLabel: [afterNaming('Haley', ['nikki-haley'])] },
      ko: { prefLabel: '니키 헤일리', altLabel: [nearAnchor('헤일리')] },
      ja: { prefLabel: 'ニッキー ヘイリー', altLabel: [nearAnchor('ヘイリー')] },
      'zh-Hans': { prefLabel: '妮基 黑利', altLabel: [nearAnchor('黑利')] },
      'zh-Hant': { prefLabel: '海利', prefRule: { licence: 'passage' } },
    },
    related: ['un-security-council', 'trump-administration'],
    scopeNote:
      'American ambassador to the United Nations from January 2017 to the end of 2018, during the sanctions of 2017.',
  },
  {
    id: 'linda-thomas-greenfield',
    kind: 'person',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'Linda Thomas-Greenfield', altLabel: [capitals('Thomas-Greenfield')] },
      ko: { prefLabel: '린다 토머스 그린필드', altLabel: ['토머스 그린필드'] },
      ja: { prefLabel: 'リンダ トーマス グリーンフィールド', altLabel: ['トーマス グリーンフィールド'] },
      'zh-Hans': { prefLabel: '托马斯 格林菲尔德' },
    },
    related: ['un-security-council', 'biden-administration'],
    scopeNote: 'American ambassador to the United Nations from February 2021 to January 2025.',
  },
  {
    id: 'marco-rubio',
    kind: 'person',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'Marco Rubio', altLabel: [capitals('Rubio')] },
      ko: { prefLabel: '마코 루비오', altLabel: ['루비오', '마르코 루비오'] },
      ja: { prefLabel: 'マルコ ルビオ', altLabel: ['ルビオ'] },
      'zh-Hans': { prefLabel: '马可 鲁比奥', altLabel: ['鲁比奥', '卢比奥'] },
      'zh-Hant': { prefLabel: '盧比歐', altLabel: ['馬可 盧比歐', '魯比奧'] },
    },
    related: ['us-secretary-of-state', 'us-national-security-adviser', 'trump-administration'],
    scopeNote:
      'Secretary of State of the United States from January 21, 2025 and acting national security adviser from May 2025.',
  },
  {
    id: 'pete-hegseth',
    kind: 'person',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'Pete Hegseth', altLabel: [capitals('Hegseth')] },
      ko: { prefLabel: '피트 헤그세스', altLabel: ['헤그세스'] },
      ja: { prefLabel: 'ピート ヘグセス', altLabel: ['ヘグセス'] },
      'zh-Hans': { prefLabel: '皮特 赫格塞思', altLabel: ['赫格塞思'] },
      'zh-Hant': { prefLabel: '赫格塞斯' },
    },
    related: ['us-secretary-of-defense', 'pentagon', 'trump-administration'],
    scopeNote: 'Secretary of Defense of the United States from January 25, 2025.',
  },
  {
    id: 'xavier-brunson',
    kind: 'person',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Xavier Brunson',
        altLabel: ['Xavier T. Brunson', afterNaming('Brunson', ['xavier-brunson'])],
      },
      ko: { prefLabel: '제이비어 브런슨', altLabel: [nearAnchor('브런슨')] },
      ja: { prefLabel: 'ゼイビア ブランソン' },
    },
    related: ['usfk', 'un-command', 'combined-forces-command'],
    scopeNote:
      'Commander of United States Forces Korea, the Combined Forces Command and the United Nations Command from December 2024.',
  },
  {
    id: 'paul-lacamera',
    kind: 'person',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'Paul LaCamera', altLabel: [capitals('LaCamera')] },
      ko: { prefLabel: '폴 러캐머라', altLabel: ['러캐머라'] },
      ja: { prefLabel: 'ポール ラカメラ', altLabel: ['ラカメラ'] },
    },
    related: ['usfk', 'un-command', 'combined-forces-command'],
    scopeNote:
      'Commander of United States Forces Korea, the Combined Forces Command and the United Nations Command from July 2021 to December 2024.',
  },
  {
    id: 'robert-abrams',
    kind: 'person',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Robert Abrams',
        altLabel: ['Robert B. Abrams', afterNaming('Abrams', ['robert-abrams'], { notBefore: ['tank'] })],
      },
      ko: { prefLabel: '로버트 에이브럼스', altLabel: [nearAnchor('에이브럼스')] },
      ja: { prefLabel: 'ロバート エイブラムス' },
    },
    related: ['usfk', 'un-command', 'combined-forces-command'],
    scopeNote:
      'Commander of United States Forces Korea, the Combined Forces Command and the United Nations Command from November 2018 to July 2021.',
  },
  {
    id: 'vincent-brooks',
    kind: 'person',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'Vincent Brooks', altLabel: ['Vincent K. Brooks'] },
      ko: { prefLabel: '빈센트 브룩스' },
      ja: { prefLabel: 'ビンセント ブルックス' },
    },
    related: ['usfk', 'un-command', 'combined-forces-command'],
    scopeNote:
      'Commander of United States Forces Korea, the Combined Forces Command and the United Nations Command from April 2016 to November 2018.',
  },
  {
    id: 'bill-richardson',
    kind: 'person',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'Bill Richardson', altLabel: [afterNaming('Richardson', ['bill-richardson'])] },
      ko: { prefLabel: '빌 리처드슨' },
      ja: { prefLabel: 'ビル リチャードソン' },
      'zh-Hans': { prefLabel: '比尔 理查森' },
    },
    scopeNote:
      'An American politician, former ambassador to the United Nations and governor of New Mexico, who travelled to Pyongyang for detained Americans; he died in September 2023.',
  },
  {
    id: 'siegfried-hecker',
    kind: 'person',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Siegfried Hecker',
        altLabel: ['Siegfried S. Hecker', afterNaming('Hecker', ['siegfried-hecker'])],
      },
      ko: { prefLabel: '지그프리드 헤커', altLabel: ['시그프리드 헤커', nearAnchor('헤커')] },
      ja: { prefLabel: 'ジークフリード ヘッカー' },
    },
    related: ['yongbyon'],
    scopeNote:
      'An American nuclear scientist who was shown the enrichment plant at Yongbyon in November 2010.',
  },
  {
    id: 'dennis-rodman',
    kind: 'person',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'Dennis Rodman', altLabel: [afterNaming('Rodman', ['dennis-rodman'])] },
      ko: { prefLabel: '데니스 로드먼' },
      ja: { prefLabel: 'デニス ロッドマン' },
      'zh-Hans': { prefLabel: '丹尼斯 罗德曼' },
    },
    related: ['kim-jong-un'],
    scopeNote:
      'A former American basketball player who has visited Kim Jong Un several times since February 2013.',
  },

  // Japan.
  {
    id: 'shinzo-abe',
    kind: 'person',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'Shinzo Abe', altLabel: ['Abe Shinzo', afterNaming('Abe', ['shinzo-abe'])] },
      ko: { prefLabel: '아베 신조', altLabel: [nearAnchor('아베')] },
      ja: { prefLabel: '安倍晋三', altLabel: ['安倍首相', '安倍元首相'] },
      'zh-Hans': { prefLabel: '安倍晋三', altLabel: [nearAnchor('安倍')] },
      'zh-Hant': { prefLabel: '安倍晉三', altLabel: [nearAnchor('安倍')] },
    },
    related: ['japan'],
    scopeNote:
      'Prime minister of Japan in 2006 and 2007 and from December 2012 to September 2020; he was assassinated on July 8, 2022.',
  },
  {
    id: 'yoshihide-suga',
    kind: 'person',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Yoshihide Suga',
        altLabel: ['Suga Yoshihide', afterNaming('Suga', ['yoshihide-suga'])],
      },
      ko: { prefLabel: '스가 요시히데', altLabel: [nearAnchor('스가')] },
      ja: { prefLabel: '菅義偉', altLabel: ['菅首相', '菅官房長官'] },
      'zh-Hans': { prefLabel: '菅义伟' },
      'zh-Hant': { prefLabel: '菅義偉' },
    },
    related: ['japan', 'shinzo-abe'],
    scopeNote:
      'Prime minister of Japan from September 16, 2020 to October 4, 2021, chief cabinet secretary before.',
  },
  {
    id: 'fumio-kishida',
    kind: 'person',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'Fumio Kishida', altLabel: ['Kishida Fumio', capitals('Kishida')] },
      ko: { prefLabel: '기시다 후미오', altLabel: ['기시다'] },
      ja: { prefLabel: '岸田文雄', altLabel: ['岸田首相'] },
      'zh-Hans': { prefLabel: '岸田文雄' },
      'zh-Hant': { prefLabel: '岸田文雄' },
    },
    related: ['japan'],
    scopeNote: 'Prime minister of Japan from October 4, 2021 to October 1, 2024.',
  },
  {
    id: 'shigeru-ishiba',
    kind: 'person',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'Shigeru Ishiba', altLabel: ['Ishiba Shigeru', capitals('Ishiba')] },
      ko: { prefLabel: '이시바 시게루', altLabel: ['이시바'] },
      ja: { prefLabel: '石破茂', altLabel: ['石破首相'] },
      'zh-Hans': { prefLabel: '石破茂' },
      'zh-Hant': { prefLabel: '石破茂' },
    },
    related: ['japan'],
    scopeNote: 'Prime minister of Japan from October 1, 2024 to October 21, 2025.',
  },
  {
    id: 'sanae-takaichi',
    kind: 'person',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'Sanae Takaichi', altLabel: ['Takaichi Sanae', capitals('Takaichi')] },
      ko: { prefLabel: '다카이치 사나에', altLabel: ['다카이치'] },
      ja: { prefLabel: '高市早苗', altLabel: ['高市首相'] },
      'zh-Hans': { prefLabel: '高市早苗' },
      'zh-Hant': { prefLabel: '高市早苗' },
    },
    related: ['japan'],
    scopeNote: 'Prime minister of Japan from October 21, 2025.',
  },
  {
    id: 'junichiro-koizumi',
    kind: 'person',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Junichiro Koizumi',
        altLabel: ['Koizumi Junichiro', afterNaming('Koizumi', ['junichiro-koizumi'])],
      },
      ko: { prefLabel: '고이즈미 준이치로', altLabel: [nearAnchor('고이즈미')] },
      ja: { prefLabel: '小泉純一郎', altLabel: ['小泉首相', '小泉元首相'] },
      'zh-Hans': { prefLabel: '小泉纯一郎' },
      'zh-Hant': { prefLabel: '小泉純一郎' },
    },
    related: ['japan', 'kim-jong-il'],
    scopeNote:
      'Prime minister of Japan from 2001 to 2006, who met Kim Jong Il in Pyongyang in September 2002 and May 2004.',
  },
  {
    id: 'toshimitsu-motegi',
    kind: 'person',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'Toshimitsu Motegi', altLabel: ['Motegi Toshimitsu', capitals('Motegi')] },
      ko: { prefLabel: '모테기 도시미쓰', altLabel: ['모테기'] },
      ja: { prefLabel: '茂木敏充', altLabel: ['茂木外相'] },
      'zh-Hans': { prefLabel: '茂木敏充' },
      'zh-Hant': { prefLabel: '茂木敏充' },
    },
    related: ['japan', 'antony-blinken'],
    scopeNote: 'Foreign minister of Japan from September 2019 to November 2021 and again from October 2025.',
  },
  {
    id: 'takehiro-funakoshi',
    kind: 'person',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'Takehiro Funakoshi', altLabel: ['Funakoshi Takehiro', capitals('Funakoshi')] },
      ko: { prefLabel: '후나코시 다케히로' },
      ja: { prefLabel: '船越健裕' },
      'zh-Hans': { prefLabel: '船越健裕' },
      'zh-Hant': { prefLabel: '船越健裕' },
    },
    related: ['japan', 'noh-kyu-duk', 'sung-kim'],
    scopeNote:
      'The Japanese diplomat who, as director-general for Asian and Oceanian affairs, represented Japan in talks with the United States and South Korea on the North in 2021.',
  },

  // China, Russia.
  {
    id: 'xi-jinping',
    kind: 'person',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Xi Jinping',
        altLabel: [capitals('President Xi'), afterNaming('Xi', ['xi-jinping'])],
      },
      ko: { prefLabel: '시진핑', altLabel: [afterNaming('시 주석', ['xi-jinping'])] },
      ja: { prefLabel: '習近平' },
      'zh-Hans': { prefLabel: '习近平' },
      'zh-Hant': { prefLabel: '習近平' },
    },
    related: ['china'],
    scopeNote:
      'General secretary of the Chinese Communist Party since November 2012 and president of China since March 2013, who visited Pyongyang in June 2019.',
  },
  {
    id: 'hu-jintao',
    kind: 'person',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'Hu Jintao' },
      ko: { prefLabel: '후진타오' },
      ja: { prefLabel: '胡錦濤' },
      'zh-Hans': { prefLabel: '胡锦涛' },
      'zh-Hant': { prefLabel: '胡錦濤' },
    },
    related: ['china'],
    scopeNote: 'President of China from 2003 to 2013, during the Six-Party Talks.',
  },
  {
    id: 'wang-yi',
    kind: 'person',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'Wang Yi', prefRule: { case: 'capitals' } },
      ko: { prefLabel: '왕이', prefRule: { licence: 'passage' }, altLabel: ['왕이 외교부장', '왕이 부장'] },
      ja: { prefLabel: '王毅' },
      'zh-Hans': { prefLabel: '王毅' },
      'zh-Hant': { prefLabel: '王毅' },
    },
    related: ['china'],
    scopeNote:
      'Foreign minister of China from 2013 to 2022 and again from July 2023, chair of the first Six-Party Talks in 2003.',
  },
  {
    id: 'wu-dawei',
    kind: 'person',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'Wu Dawei' },
      ko: { prefLabel: '우다웨이' },
      ja: { prefLabel: '武大偉' },
      'zh-Hans': { prefLabel: '武大伟' },
      'zh-Hant': { prefLabel: '武大偉' },
    },
    related: ['china'],
    scopeNote:
      "China's chief negotiator in the Six-Party Talks and special representative for Korean Peninsula affairs until 2017.",
  },
  {
    id: 'liu-xiaoming',
    kind: 'person',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'Liu Xiaoming' },
      ko: { prefLabel: '류샤오밍' },
      ja: { prefLabel: '劉暁明' },
      'zh-Hans': { prefLabel: '刘晓明' },
      'zh-Hant': { prefLabel: '劉曉明' },
    },
    related: ['china'],
    scopeNote:
      "China's special representative for Korean Peninsula affairs from April 2021, once ambassador in Pyongyang.",
  },
  {
    id: 'vladimir-putin',
    kind: 'person',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'Vladimir Putin', altLabel: [capitals('Putin')] },
      ko: { prefLabel: '블라디미르 푸틴', altLabel: ['푸틴'] },
      ja: { prefLabel: 'ウラジーミル プーチン', altLabel: ['プーチン'] },
      'zh-Hans': { prefLabel: '弗拉基米尔 普京', altLabel: ['普京'] },
      'zh-Hant': { prefLabel: '普丁', altLabel: ['普京', '普亭'] },
    },
    related: ['russia', 'kim-jong-un'],
    scopeNote:
      'President of Russia from 2000 to 2008 and since 2012, who signed a treaty with Kim Jong Un in Pyongyang on June 19, 2024.',
  },
  {
    id: 'sergei-lavrov',
    kind: 'person',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'Sergei Lavrov', altLabel: ['Sergey Lavrov', capitals('Lavrov')] },
      ko: { prefLabel: '세르게이 라브로프', altLabel: ['라브로프'] },
      ja: { prefLabel: 'セルゲイ ラブロフ', altLabel: ['ラブロフ'] },
      'zh-Hans': { prefLabel: '谢尔盖 拉夫罗夫', altLabel: ['拉夫罗夫'] },
      'zh-Hant': { prefLabel: '拉夫羅夫' },
    },
    related: ['russia'],
    scopeNote: 'Foreign minister of Russia from March 2004.',
  },
  {
    id: 'sergei-shoigu',
    kind: 'person',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'Sergei Shoigu', altLabel: ['Sergey Shoigu', capitals('Shoigu')] },
      ko: { prefLabel: '세르게이 쇼이구', altLabel: ['쇼이구'] },
      ja: { prefLabel: 'セルゲイ ショイグ', altLabel: ['ショイグ'] },
      'zh-Hans': { prefLabel: '谢尔盖 绍伊古', altLabel: ['绍伊古'] },
      'zh-Hant': { prefLabel: '紹伊古' },
    },
    related: ['russia'],
    scopeNote:
      "Russia's defence minister from 2012 to May 2024, who visited Pyongyang in July 2023, and since then secretary of its Security Council.",
  },
  {
    id: 'alexander-matsegora',
    kind: 'person',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'Alexander Matsegora', altLabel: [capitals('Matsegora')] },
      ko: { prefLabel: '알렉산드르 마체고라', altLabel: ['마체고라'] },
      ja: { prefLabel: 'アレクサンドル マツェゴラ', altLabel: ['マツェゴラ'] },
      'zh-Hans': { prefLabel: '马采戈拉' },
    },
    related: ['russia'],
    scopeNote: "Russia's ambassador in Pyongyang for a decade from the mid-2010s.",
  },

  // The United Nations.
  {
    id: 'ban-ki-moon',
    kind: 'person',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'Ban Ki-moon' },
      ko: { prefLabel: '반기문' },
      ja: { prefLabel: '潘基文', altLabel: ['パン ギムン'] },
      'zh-Hans': { prefLabel: '潘基文' },
      'zh-Hant': { prefLabel: '潘基文' },
    },
    related: ['un-secretary-general', 'united-nations'],
    scopeNote:
      'Secretary-General of the United Nations from 2007 to 2016, before that South Korean foreign minister.',
  },
  {
    id: 'antonio-guterres',
    kind: 'person',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'António Guterres', altLabel: [capitals('Guterres')] },
      ko: { prefLabel: '안토니우 구테흐스', altLabel: ['구테흐스', '안토니오 구테흐스'] },
      ja: { prefLabel: 'アントニオ グテーレス', altLabel: ['グテーレス', 'グテレス'] },
      'zh-Hans': { prefLabel: '安东尼奥 古特雷斯', altLabel: ['古特雷斯'] },
      'zh-Hant': { prefLabel: '古特瑞斯', altLabel: ['古特雷斯'] },
    },
    related: ['un-secretary-general', 'united-nations'],
    scopeNote: 'Secretary-General of the United Nations from January 1, 2017.',
  },
  {
    id: 'rafael-grossi',
    kind: 'person',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'Rafael Grossi', altLabel: ['Rafael Mariano Grossi', capitals('Grossi')] },
      ko: { prefLabel: '라파엘 그로시', altLabel: ['그로시'] },
      ja: { prefLabel: 'ラファエル グロッシ', altLabel: ['グロッシ'] },
      'zh-Hans': { prefLabel: '拉斐尔 格罗西', altLabel: ['格罗西'] },
      'zh-Hant': { prefLabel: '格羅西' },
    },
    related: ['iaea'],
    scopeNote: 'Director General of the International Atomic Energy Agency from December 2019.',
  },
  {
    id: 'mohamed-elbaradei',
    kind: 'person',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'Mohamed ElBaradei', altLabel: ['Mohamed El Baradei', capitals('ElBaradei')] },
      ko: { prefLabel: '모하메드 엘바라데이', altLabel: ['엘바라데이'] },
      ja: { prefLabel: 'モハメド エルバラダイ', altLabel: ['エルバラダイ'] },
      'zh-Hans': { prefLabel: '巴拉迪' },
    },
    related: ['iaea'],
    scopeNote: 'Director General of the International Atomic Energy Agency from 1997 to 2009.',
  },
  {
    id: 'tomas-ojea-quintana',
    kind: 'person',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Tomás Ojea Quintana',
        altLabel: ['Ojea Quintana', afterNaming('Quintana', ['tomas-ojea-quintana'])],
      },
      ko: { prefLabel: '토마스 오헤아 킨타나', altLabel: ['킨타나'] },
      ja: { prefLabel: 'トマス オヘア キンタナ', altLabel: ['キンタナ'] },
    },
    related: ['un-special-rapporteur-on-human-rights'],
    scopeNote: 'United Nations special rapporteur on human rights in North Korea from 2016 to 2022.',
  },
  {
    id: 'elizabeth-salmon',
    kind: 'person',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'Elizabeth Salmón', altLabel: [afterNaming('Salmón', ['elizabeth-salmon'])] },
      ko: { prefLabel: '엘리자베스 살몬', altLabel: [nearAnchor('살몬')] },
      ja: { prefLabel: 'エリザベス サルモン' },
    },
    related: ['un-special-rapporteur-on-human-rights'],
    scopeNote: 'United Nations special rapporteur on human rights in North Korea from August 2022.',
  },
  {
    id: 'michael-kirby',
    kind: 'person',
    use: 'contextual',
    labels: {
      // No surname: a spokesman of the White House was a Kirby too.
      en: { prefLabel: 'Michael Kirby' },
      ko: { prefLabel: '마이클 커비' },
      ja: { prefLabel: 'マイケル カービー' },
    },
    scopeNote:
      "The Australian judge who chaired the United Nations' commission of inquiry on human rights in North Korea in 2013 and 2014.",
  },
];
