/**
 * Institutions: the North's party, state, army and media; then the South's, the American, others' and the United
 * Nations'. The North's are anchors where the name is theirs alone ("Rodong Sinmun"); a central committee, a
 * cabinet or a politburo is not.
 */
import type { Concept } from '../../core/thesaurus/thesaurus.ts';
import { afterNaming, anchor, capitals, contextual, nearAnchor } from './term-rules.ts';

/** Whose state media are not the North's. */
const OTHERS_MEDIA = [
  'Chinese',
  "China's",
  'Russian',
  "Russia's",
  'Iranian',
  "Iran's",
  'Syrian',
  'Cuban',
  'Vietnamese',
];

export const institutions: readonly Concept[] = [
  // The North: the party.
  {
    id: 'workers-party-of-korea',
    kind: 'institution',
    use: 'anchor',
    labels: {
      en: {
        prefLabel: "Workers' Party of Korea",
        altLabel: [
          "Korean Workers' Party",
          "Korea Workers' Party",
          capitals('WPK', { use: 'contextual' }),
          capitals("Workers' Party", { use: 'contextual', licence: 'passage' }),
        ],
        hiddenLabel: [
          "Worker's Party of Korea",
          'Workers Party of Korea',
          "North Korean Workers' Party",
          "North Korea's Workers' Party",
          'Korean Workers Party',
          capitals('KWP', { use: 'contextual', licence: 'passage' }),
          capitals('Workers Party', { use: 'contextual', licence: 'passage' }),
          capitals("Worker's Party", { use: 'contextual', licence: 'passage' }),
          nearAnchor('ruling party'),
        ],
      },
      ko: {
        prefLabel: '조선 로동당',
        altLabel: ['조선 노동당', '북한 노동당', contextual('로동당'), contextual('노동당')],
      },
      ja: { prefLabel: '朝鮮労働党', altLabel: ['朝鮮勞動黨', nearAnchor('労働党')] },
      'zh-Hans': { prefLabel: '朝鲜劳动党', altLabel: [nearAnchor('劳动党')] },
      'zh-Hant': { prefLabel: '朝鮮勞動黨', altLabel: ['北韓勞動黨', nearAnchor('勞動黨')] },
    },
    related: ['kim-jong-un', 'state-affairs-commission', 'rodong-sinmun'],
    scopeNote: 'The ruling party of North Korea, which held its eighth congress in January 2021.',
  },
  {
    id: 'central-committee',
    kind: 'institution',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: "Central Committee of the Workers' Party of Korea",
        prefRule: { use: 'anchor' },
        altLabel: [
          capitals('Central Committee', { licence: 'passage' }),
          anchor("Workers' Party Central Committee"),
          anchor('WPK Central Committee'),
          nearAnchor('party central committee'),
        ],
      },
      ko: {
        prefLabel: '당 중앙 위원회',
        prefRule: { licence: 'passage' },
        altLabel: [
          anchor('조선 로동당 중앙 위원회'),
          anchor('조선 노동당 중앙 위원회'),
          '노동당 중앙 위원회',
          '로동당 중앙 위원회',
        ],
      },
      ja: {
        prefLabel: '党中央委員会',
        prefRule: { licence: 'passage' },
        altLabel: [anchor('朝鮮労働党中央委員会')],
      },
      'zh-Hans': { prefLabel: '朝鲜劳动党中央委员会', prefRule: { use: 'anchor' } },
      'zh-Hant': { prefLabel: '朝鮮勞動黨中央委員會', prefRule: { use: 'anchor' } },
    },
    related: ['politburo'],
    broader: ['workers-party-of-korea'],
    scopeNote: "The Workers' Party's leading body between congresses, which meets in plenary sessions.",
  },
  {
    id: 'politburo',
    kind: 'institution',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Politburo',
        prefRule: { licence: 'passage' },
        altLabel: [
          nearAnchor('Political Bureau'),
          nearAnchor('Presidium of the Politburo'),
          nearAnchor('Politburo Presidium'),
        ],
      },
      ko: {
        prefLabel: '정치국',
        prefRule: { licence: 'passage' },
        altLabel: ['당 정치국', '정치국 상무 위원회'],
      },
      // Alone it is as often China's.
      ja: { prefLabel: '朝鮮労働党政治局' },
      'zh-Hans': { prefLabel: '朝鲜劳动党政治局' },
      'zh-Hant': { prefLabel: '朝鮮勞動黨政治局' },
    },
    broader: ['workers-party-of-korea'],
    scopeNote:
      "The Political Bureau of the Workers' Party's Central Committee, with its Presidium of a few members.",
  },
  {
    id: 'central-military-commission',
    kind: 'institution',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Central Military Commission',
        prefRule: { licence: 'passage' },
        altLabel: [capitals('CMC', { licence: { named: ['central-military-commission'] } })],
      },
      ko: {
        prefLabel: '당 중앙 군사 위원회',
        altLabel: [contextual('중앙 군사 위원회', { licence: 'passage' })],
      },
      ja: { prefLabel: '党中央軍事委員会', altLabel: [nearAnchor('中央軍事委員会')] },
      'zh-Hans': { prefLabel: '中央军事委员会', prefRule: { licence: 'passage' } },
      'zh-Hant': { prefLabel: '中央軍事委員會', prefRule: { licence: 'passage' } },
    },
    related: ['korean-peoples-army'],
    broader: ['workers-party-of-korea'],
    scopeNote:
      "The Workers' Party's commission for the armed forces, chaired by Kim Jong Un; China has one of the same name.",
  },
  {
    id: 'organization-and-guidance-department',
    kind: 'institution',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Organization and Guidance Department',
        altLabel: ['Organisation and Guidance Department', capitals('OGD', { licence: 'passage' })],
      },
      ko: { prefLabel: '조직 지도부' },
      ja: { prefLabel: '組織指導部', prefRule: { licence: 'passage' } },
      'zh-Hans': { prefLabel: '组织指导部', prefRule: { licence: 'passage' } },
      'zh-Hant': { prefLabel: '組織指導部', prefRule: { licence: 'passage' } },
    },
    broader: ['workers-party-of-korea'],
    scopeNote: "The Workers' Party's department for personnel and discipline, held to be the most powerful.",
  },
  {
    id: 'propaganda-and-agitation-department',
    kind: 'institution',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'Propaganda and Agitation Department' },
      ko: { prefLabel: '선전 선동부' },
      ja: { prefLabel: '宣伝扇動部' },
      'zh-Hans': { prefLabel: '宣传鼓动部' },
      'zh-Hant': { prefLabel: '宣傳鼓動部' },
    },
    broader: ['workers-party-of-korea'],
    scopeNote: "The Workers' Party's department for media and ideology.",
  },
  {
    id: 'united-front-department',
    kind: 'institution',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'United Front Department',
        altLabel: [capitals('UFD', { licence: 'passage' })],
        hiddenLabel: ['United Front Work Department of the WPK', "Workers' Party United Front Department"],
      },
      ko: { prefLabel: '통일 전선부', altLabel: [contextual('통전부')] },
      ja: { prefLabel: '統一戦線部', altLabel: ['党統一戦線部'] },
      'zh-Hans': { prefLabel: '统一战线部', altLabel: [nearAnchor('统战部')] },
      'zh-Hant': { prefLabel: '統一戰線部', altLabel: [nearAnchor('統戰部')] },
    },
    related: ['kim-yong-chol', 'cprc', 'ministry-of-unification'],
    broader: ['workers-party-of-korea'],
    scopeNote: "The Workers' Party's department for relations with the South, reported renamed in 2024.",
  },
  {
    id: 'wpk-international-department',
    kind: 'institution',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: "International Department of the Workers' Party",
        altLabel: [nearAnchor('WPK International Department')],
      },
      ko: { prefLabel: '당 국제부', altLabel: ['노동당 국제부'] },
      ja: { prefLabel: '党国際部' },
    },
    related: ['choe-son-hui'],
    broader: ['workers-party-of-korea'],
    scopeNote:
      "The Workers' Party's department for relations with other parties, above all in China, Vietnam and Laos.",
  },
  {
    id: 'munitions-industry-department',
    kind: 'institution',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Munitions Industry Department',
        altLabel: [
          'Machine Industry Department',
          'Machine-Building Industry Department',
          capitals('MID', { licence: { named: ['munitions-industry-department'] } }),
        ],
      },
      ko: { prefLabel: '군수 공업부', altLabel: [nearAnchor('기계 공업부')] },
      ja: { prefLabel: '軍需工業部' },
      'zh-Hans': { prefLabel: '军需工业部' },
      'zh-Hant': { prefLabel: '軍需工業部' },
    },
    broader: ['workers-party-of-korea'],
    scopeNote:
      "The Workers' Party's department in charge of weapons production, under United Nations sanctions since 2016.",
  },
  {
    id: 'office-39',
    kind: 'institution',
    use: 'anchor',
    labels: {
      en: {
        prefLabel: 'Office 39',
        altLabel: [nearAnchor('Room 39'), nearAnchor('Bureau 39'), nearAnchor('Division 39')],
        hiddenLabel: ['Office No. 39'],
      },
      // Elsewhere a room with that number.
      ko: { prefLabel: '노동당 39호실', altLabel: ['로동당 39호실', contextual('39호실')] },
      ja: { prefLabel: '39号室', prefRule: { use: 'contextual' } },
      'zh-Hans': { prefLabel: '39号办公室', altLabel: [contextual('39号室')] },
      'zh-Hant': { prefLabel: '39號辦公室', altLabel: [contextual('39號室')] },
    },
    broader: ['workers-party-of-korea'],
    scopeNote:
      "A secretive office of the Workers' Party that raises foreign currency for the leadership, under American sanctions since 2010.",
  },

  // The North: the state.
  {
    id: 'state-affairs-commission',
    kind: 'institution',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'State Affairs Commission',
        altLabel: [capitals('SAC', { licence: { named: ['state-affairs-commission'] } })],
      },
      // South Korea has members of a State Council, no commission and no chairman.
      ko: { prefLabel: '국무 위원회', prefRule: { use: 'anchor' }, altLabel: [anchor('북한 국무 위원회')] },
      ja: { prefLabel: '国務委員会', prefRule: { use: 'anchor' } },
      'zh-Hans': { prefLabel: '国务委员会' },
      'zh-Hant': { prefLabel: '國務委員會' },
    },
    related: ['kim-jong-un', 'national-defence-commission', 'president-of-state-affairs'],
    broader: ['north-korea'],
    scopeNote:
      'The highest organ of state power in North Korea, which replaced the National Defence Commission in June 2016.',
  },
  {
    id: 'national-defence-commission',
    kind: 'institution',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'National Defence Commission',
        altLabel: [
          'National Defense Commission',
          capitals('NDC', { licence: { named: ['national-defence-commission'] } }),
        ],
      },
      ko: { prefLabel: '국방 위원회', prefRule: { licence: 'passage' } },
      ja: { prefLabel: '国防委員会' },
      'zh-Hans': { prefLabel: '国防委员会' },
      'zh-Hant': { prefLabel: '國防委員會' },
    },
    related: ['kim-jong-il'],
    broader: ['north-korea'],
    scopeNote:
      'The highest military body of the North Korean state until June 2016, through which Kim Jong Il ruled.',
  },
  {
    id: 'supreme-peoples-assembly',
    kind: 'institution',
    use: 'anchor',
    labels: {
      en: {
        prefLabel: "Supreme People's Assembly",
        altLabel: [
          "Presidium of the Supreme People's Assembly",
          "Supreme People's Assembly Presidium",
          capitals('SPA', { use: 'contextual', licence: { named: ['supreme-peoples-assembly'] } }),
        ],
        hiddenLabel: ['Supreme Peoples Assembly', nearAnchor('rubber-stamp parliament')],
      },
      ko: { prefLabel: '최고 인민 회의', altLabel: ['최고 인민 회의 상임 위원회'] },
      ja: { prefLabel: '最高人民会議', prefRule: { use: 'anchor' }, altLabel: ['最高人民会議常任委員会'] },
      'zh-Hans': { prefLabel: '最高人民会议', altLabel: ['最高人民会议常任委员会'] },
      'zh-Hant': { prefLabel: '最高人民會議', altLabel: ['最高人民會議常任委員會'] },
    },
    related: ['choe-ryong-hae', 'kim-yong-nam'],
    broader: ['north-korea'],
    scopeNote:
      "North Korea's parliament, which sits for a few days a year and leaves the rest to its Presidium.",
  },
  {
    id: 'dprk-cabinet',
    kind: 'institution',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Cabinet of North Korea',
        prefRule: { use: 'anchor' },
        altLabel: [anchor("North Korea's Cabinet"), anchor('North Korean Cabinet'), anchor('DPRK Cabinet')],
      },
      ko: {
        prefLabel: '북한 내각',
        prefRule: { use: 'anchor' },
        altLabel: [nearAnchor('내각 총리'), nearAnchor('내각')],
      },
      ja: { prefLabel: '北朝鮮内閣', prefRule: { use: 'anchor' } },
      'zh-Hans': { prefLabel: '朝鲜内阁', prefRule: { use: 'anchor' } },
    },
    broader: ['north-korea'],
    scopeNote: 'The government of North Korea under its premier, in charge of the economy.',
  },
  {
    id: 'dprk-foreign-ministry',
    kind: 'institution',
    use: 'anchor',
    labels: {
      en: {
        prefLabel: 'North Korean Foreign Ministry',
        altLabel: [
          "North Korea's Foreign Ministry",
          "North Korea's Ministry of Foreign Affairs",
          "Pyongyang's Foreign Ministry",
          'DPRK Foreign Ministry',
          'DPRK Ministry of Foreign Affairs',
          'Ministry of Foreign Affairs of the DPRK',
          'Foreign Ministry of North Korea',
          'Foreign Ministry of the DPRK',
        ],
      },
      ko: {
        prefLabel: '북한 외무성',
        altLabel: [contextual('외무성', { licence: 'passage' }), '조선 외무성'],
      },
      ja: { prefLabel: '北朝鮮外務省', altLabel: ['朝鮮外務省'] },
      'zh-Hans': { prefLabel: '朝鲜外务省', altLabel: [contextual('外务省', { licence: 'passage' })] },
      'zh-Hant': { prefLabel: '北韓外務省', altLabel: ['朝鮮外務省'] },
    },
    related: ['choe-son-hui', 'ri-yong-ho'],
    broader: ['north-korea'],
    scopeNote: 'The Ministry of Foreign Affairs of North Korea.',
  },
  {
    id: 'dprk-defence-ministry',
    kind: 'institution',
    use: 'anchor',
    labels: {
      en: {
        prefLabel: 'North Korean Ministry of National Defence',
        altLabel: [
          "North Korea's Ministry of National Defence",
          "North Korea's Ministry of National Defense",
          "North Korea's Defense Ministry",
          "North Korea's Defence Ministry",
          contextual("Ministry of People's Armed Forces"),
          contextual("Ministry of the People's Armed Forces"),
          contextual("People's Armed Forces Ministry"),
        ],
        hiddenLabel: [afterNaming('MPAF', ['dprk-defence-ministry'])],
      },
      ko: {
        prefLabel: '인민 무력성',
        altLabel: ['인민 무력부', '북한 국방성', contextual('국방성', { licence: 'passage' })],
      },
      ja: { prefLabel: '人民武力省', altLabel: ['人民武力部', '北朝鮮国防省'] },
      'zh-Hans': { prefLabel: '人民武力省', altLabel: ['人民武力部', '朝鲜国防省'] },
      'zh-Hant': { prefLabel: '人民武力省', altLabel: ['人民武力部'] },
    },
    related: ['no-kwang-chol', 'korean-peoples-army'],
    broader: ['north-korea'],
    scopeNote:
      "The Ministry of National Defence of North Korea, called Ministry of the People's Armed Forces until about the end of 2020.",
  },
  {
    id: 'ministry-of-state-security',
    kind: 'institution',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Ministry of State Security',
        prefRule: { licence: 'passage' },
        altLabel: [capitals('State Security Department', { licence: 'passage' }), anchor('Bowibu')],
        hiddenLabel: [afterNaming('MSS', ['ministry-of-state-security'])],
      },
      ko: {
        prefLabel: '국가 보위성',
        prefRule: { use: 'anchor' },
        altLabel: [anchor('국가 안전 보위부'), nearAnchor('보위부'), nearAnchor('보위성')],
      },
      ja: { prefLabel: '国家保衛省', prefRule: { use: 'anchor' }, altLabel: [anchor('国家安全保衛部')] },
      'zh-Hans': {
        prefLabel: '国家保卫省',
        prefRule: { use: 'anchor' },
        altLabel: [anchor('国家安全保卫部')],
      },
      'zh-Hant': {
        prefLabel: '國家保衛省',
        prefRule: { use: 'anchor' },
        altLabel: [anchor('國家安全保衛部')],
      },
    },
    broader: ['north-korea'],
    scopeNote:
      "North Korea's secret police, which runs its political prison camps; China has a ministry of the same name.",
  },
  {
    id: 'ministry-of-social-security',
    kind: 'institution',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Ministry of Social Security',
        prefRule: { licence: 'passage' },
        altLabel: [nearAnchor("Ministry of People's Security"), nearAnchor("People's Security Ministry")],
      },
      ko: { prefLabel: '사회 안전성', altLabel: ['인민 보안성', '인민 보안부'] },
      ja: { prefLabel: '社会安全省', altLabel: ['人民保安省'] },
      'zh-Hans': { prefLabel: '社会安全省', altLabel: ['人民保安省'] },
      'zh-Hant': { prefLabel: '社會安全省', altLabel: ['人民保安省'] },
    },
    broader: ['north-korea'],
    scopeNote: "North Korea's police, until 2020 the Ministry of People's Security.",
  },
  {
    id: 'cprc',
    kind: 'institution',
    use: 'anchor',
    labels: {
      en: {
        prefLabel: 'Committee for the Peaceful Reunification of the Country',
        altLabel: [
          'Committee for the Peaceful Reunification of Korea',
          'Committee for the Peaceful Reunification of the Fatherland',
          capitals('CPRC', { use: 'contextual' }),
          capitals('CPRK', { use: 'contextual' }),
        ],
      },
      ko: { prefLabel: '조국 평화 통일 위원회', altLabel: ['조평통'] },
      ja: { prefLabel: '祖国平和統一委員会', altLabel: ['祖平統'] },
      'zh-Hans': { prefLabel: '祖国和平统一委员会', altLabel: [contextual('祖平统')] },
      'zh-Hant': { prefLabel: '祖國和平統一委員會' },
    },
    related: ['united-front-department', 'ministry-of-unification', 'ri-son-gwon'],
    broader: ['north-korea'],
    scopeNote:
      "The North's body for dealings with the South, whose abolition the Supreme People's Assembly decided in January 2024.",
  },

  // The North: the army and the weapons organisations.
  {
    id: 'korean-peoples-army',
    kind: 'institution',
    use: 'anchor',
    labels: {
      en: {
        prefLabel: "Korean People's Army",
        altLabel: [
          capitals('KPA', { use: 'contextual' }),
          'North Korean military',
          "North Korea's military",
          'North Korean army',
          "North Korea's army",
          'North Korean armed forces',
          'North Korean troops',
          'North Korean soldier',
        ],
        hiddenLabel: ["Korea People's Army", 'Korean Peoples Army', "North Korean People's Army"],
      },
      ko: { prefLabel: '조선 인민군', altLabel: ['북한군', '북한 인민군', contextual('인민군')] },
      ja: { prefLabel: '朝鮮人民軍', altLabel: ['北朝鮮軍'] },
      'zh-Hans': {
        prefLabel: '朝鲜人民军',
        altLabel: ['朝军', '朝鲜军队', '北韩军'],
        hiddenLabel: [nearAnchor('人民军')],
      },
      'zh-Hant': {
        prefLabel: '朝鮮人民軍',
        altLabel: ['北韓軍', '北韓人民軍'],
        hiddenLabel: [nearAnchor('人民軍')],
      },
    },
    related: ['central-military-commission', 'dprk-defence-ministry'],
    broader: ['north-korea'],
    scopeNote: 'The armed forces of North Korea.',
  },
  {
    id: 'kpa-general-staff',
    kind: 'institution',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: "General Staff of the Korean People's Army",
        prefRule: { use: 'anchor' },
        altLabel: [anchor('KPA General Staff'), capitals('General Staff', { licence: 'passage' })],
      },
      ko: { prefLabel: '총참모부', altLabel: ['인민군 총참모부', '북한군 총참모부'] },
      ja: { prefLabel: '総参謀部', prefRule: { licence: 'passage' }, altLabel: ['朝鮮人民軍総参謀部'] },
      'zh-Hans': { prefLabel: '总参谋部', prefRule: { licence: 'passage' } },
      'zh-Hant': { prefLabel: '總參謀部', prefRule: { licence: 'passage' } },
    },
    broader: ['korean-peoples-army'],
    scopeNote: "The operational command of the Korean People's Army.",
  },
  {
    id: 'general-political-bureau',
    kind: 'institution',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'General Political Bureau', altLabel: ['General Political Department'] },
      ko: { prefLabel: '총정치국' },
      ja: { prefLabel: '総政治局' },
      'zh-Hans': { prefLabel: '总政治局' },
      'zh-Hant': { prefLabel: '總政治局' },
    },
    broader: ['korean-peoples-army'],
    scopeNote: "The body by which the Workers' Party controls the Korean People's Army.",
  },
  {
    id: 'reconnaissance-general-bureau',
    kind: 'institution',
    use: 'anchor',
    labels: {
      en: {
        prefLabel: 'Reconnaissance General Bureau',
        altLabel: [
          'General Reconnaissance Bureau',
          capitals('RGB', { use: 'contextual', licence: { named: ['reconnaissance-general-bureau'] } }),
        ],
      },
      ko: { prefLabel: '정찰 총국' },
      ja: { prefLabel: '偵察総局' },
      'zh-Hans': { prefLabel: '侦察总局' },
      'zh-Hant': { prefLabel: '偵察總局' },
    },
    related: ['kim-yong-chol', 'lazarus-group'],
    broader: ['korean-peoples-army'],
    scopeNote:
      "North Korea's military intelligence, formed in 2009, held responsible for operations abroad and cyberattacks.",
  },
  {
    id: 'strategic-force',
    kind: 'institution',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Strategic Force',
        prefRule: { case: 'capitals', licence: 'passage' },
        altLabel: [capitals('Strategic Rocket Force', { licence: 'passage' }), anchor('KPA Strategic Force')],
      },
      ko: { prefLabel: '전략군', altLabel: [nearAnchor('전략 로케트군')] },
      ja: { prefLabel: '戦略軍', prefRule: { licence: 'passage' } },
      'zh-Hans': { prefLabel: '战略军', prefRule: { licence: 'passage' } },
      'zh-Hant': { prefLabel: '戰略軍', prefRule: { licence: 'passage' } },
    },
    broader: ['korean-peoples-army'],
    scopeNote:
      "The missile forces of the Korean People's Army, a service of their own since the early 2010s.",
  },
  {
    id: 'academy-of-defence-science',
    kind: 'institution',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Academy of Defence Science',
        altLabel: [
          'Academy of Defense Science',
          'Academy of National Defence Science',
          'Academy of National Defense Science',
          'Academy of the National Defense Science',
          'National Defense Science Academy',
          'Second Academy of Natural Sciences',
          anchor('North Korean Academy of Defense Science'),
        ],
        hiddenLabel: ['Academy for Defence Science', 'Academy for Defense Science'],
      },
      ko: { prefLabel: '국방 과학원' },
      ja: { prefLabel: '国防科学院' },
      'zh-Hans': { prefLabel: '国防科学院' },
      'zh-Hant': { prefLabel: '國防科學院' },
    },
    related: ['missile-administration', 'jang-chang-ha'],
    broader: ['north-korea'],
    scopeNote:
      'The institute that develops North Korean missiles, also known as Second Academy of Natural Sciences.',
  },
  {
    id: 'ministry-of-atomic-energy-industry',
    kind: 'institution',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Ministry of Atomic Energy Industry',
        prefRule: { use: 'anchor' },
        altLabel: [
          anchor('General Bureau of Atomic Energy'),
          anchor('General Department of Atomic Energy'),
          nearAnchor('Nuclear Weapons Institute'),
        ],
      },
      ko: { prefLabel: '원자력 공업성', altLabel: ['원자력 총국', nearAnchor('핵무기 연구소')] },
      ja: { prefLabel: '原子力工業省', altLabel: ['原子力総局', nearAnchor('核兵器研究所')] },
      'zh-Hans': { prefLabel: '原子能工业省', altLabel: ['原子能总局'] },
    },
    related: ['yongbyon', 'iaea'],
    broader: ['north-korea'],
    scopeNote:
      "The North Korean ministry in charge of the nuclear programme's plants, until 2013 the General Bureau of Atomic Energy.",
  },
  {
    id: 'missile-administration',
    kind: 'institution',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Missile Administration',
        altLabel: ['General Missile Bureau', 'Missile General Bureau'],
      },
      ko: { prefLabel: '미사일 총국' },
      ja: { prefLabel: 'ミサイル総局' },
      'zh-Hans': { prefLabel: '导弹总局' },
      'zh-Hant': { prefLabel: '飛彈總局', altLabel: ['導彈總局'] },
    },
    broader: ['north-korea'],
    scopeNote: 'The North Korean body, known since 2023, that develops and tests missiles.',
  },
  {
    id: 'nada',
    kind: 'institution',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'National Aerospace Technology Administration',
        altLabel: [
          'National Aerospace Development Administration',
          capitals('NATA', { licence: 'passage' }),
          capitals('NADA', { licence: 'passage' }),
        ],
      },
      ko: { prefLabel: '국가 항공 우주 기술 총국', altLabel: ['국가 우주 개발국'] },
      ja: { prefLabel: '国家航空宇宙技術総局', altLabel: ['国家宇宙開発局'] },
      'zh-Hans': { prefLabel: '国家航空宇宙技术总局', altLabel: ['国家宇宙开发局'] },
    },
    related: ['sohae'],
    broader: ['north-korea'],
    scopeNote:
      'The North Korean space agency, called National Aerospace Development Administration until 2023.',
  },
  {
    id: 'storm-corps',
    kind: 'institution',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'Storm Corps', altLabel: ['11th Corps', 'XI Corps'] },
      ko: { prefLabel: '폭풍 군단', prefRule: { use: 'anchor' }, altLabel: [nearAnchor('11군단')] },
      ja: { prefLabel: '暴風軍団', prefRule: { use: 'anchor' } },
      'zh-Hans': { prefLabel: '暴风军团' },
      'zh-Hant': { prefLabel: '暴風軍團' },
    },
    related: ['kursk'],
    broader: ['korean-peoples-army'],
    scopeNote:
      "The special operations corps from which, according to South Korea's intelligence service, troops went to Russia in late 2024.",
  },
  {
    id: 'lazarus-group',
    kind: 'institution',
    use: 'anchor',
    labels: {
      en: {
        prefLabel: 'Lazarus Group',
        altLabel: [
          'Hidden Cobra',
          'APT38',
          'BlueNoroff',
          contextual('Lazarus', { licence: 'passage', case: 'capitals' }),
        ],
      },
      ko: { prefLabel: '라자루스', prefRule: { use: 'contextual' }, altLabel: ['라자루스 그룹'] },
      ja: { prefLabel: 'ラザルス', prefRule: { use: 'contextual' }, altLabel: ['ラザルス グループ'] },
      'zh-Hans': { prefLabel: '拉撒路集团', altLabel: ['拉撒路组织'] },
    },
    related: ['reconnaissance-general-bureau', 'kimsuky'],
    scopeNote:
      'A group of North Korean hackers held responsible for the attack on Sony Pictures in 2014, WannaCry in 2017 and large thefts of cryptocurrency.',
  },
  {
    id: 'kimsuky',
    kind: 'institution',
    use: 'anchor',
    labels: {
      en: { prefLabel: 'Kimsuky', altLabel: ['Velvet Chollima', 'APT43'] },
      ko: { prefLabel: '김수키' },
      ja: { prefLabel: 'キムスキー', altLabel: ['キムスカイ'] },
    },
    related: ['lazarus-group', 'reconnaissance-general-bureau'],
    scopeNote: 'A group of North Korean hackers that spies on governments and researchers.',
  },
  {
    id: 'andariel',
    kind: 'institution',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'Andariel', altLabel: ['Onyx Sleet', 'Silent Chollima'] },
      ko: { prefLabel: '안다리엘' },
      ja: { prefLabel: 'アンダリエル' },
    },
    related: ['lazarus-group', 'reconnaissance-general-bureau'],
    scopeNote:
      'A group of North Korean hackers, part of the Reconnaissance General Bureau according to the United States.',
  },
  {
    id: 'bureau-121',
    kind: 'institution',
    use: 'anchor',
    labels: {
      en: { prefLabel: 'Bureau 121', altLabel: [nearAnchor('Unit 121'), nearAnchor('Office 121')] },
      ko: { prefLabel: '121국', prefRule: { use: 'contextual' } },
    },
    related: ['reconnaissance-general-bureau', 'lazarus-group'],
    broader: ['reconnaissance-general-bureau'],
    scopeNote: 'The cyberwarfare unit of the Reconnaissance General Bureau.',
  },

  // The North: media and companies.
  {
    id: 'kcna',
    kind: 'institution',
    use: 'anchor',
    labels: {
      en: {
        prefLabel: 'Korean Central News Agency',
        altLabel: [capitals('KCNA'), 'Korea Central News Agency'],
        hiddenLabel: ["North Korea's official news agency", "North Korea's state news agency"],
      },
      ko: {
        prefLabel: '조선 중앙 통신',
        altLabel: ['조선 중앙 통신사', contextual('중앙 통신', { licence: 'passage' })],
      },
      ja: { prefLabel: '朝鮮中央通信' },
      'zh-Hans': { prefLabel: '朝鲜中央通讯社', altLabel: ['朝中社', '朝鲜中央通信社', '朝鲜中央社'] },
      'zh-Hant': { prefLabel: '朝鮮中央通訊社', altLabel: ['朝中社', '朝鮮中央通信社', '北韓中央通訊社'] },
    },
    related: ['rodong-sinmun', 'korean-central-television', 'dprk-state-media'],
    broader: ['north-korea'],
    scopeNote: "North Korea's state news agency, in whose dispatches the government's statements appear.",
  },
  {
    id: 'rodong-sinmun',
    kind: 'institution',
    use: 'anchor',
    labels: {
      en: {
        prefLabel: 'Rodong Sinmun',
        altLabel: ['Rodong Shinmun', 'Nodong Sinmun', 'Nodong Shinmun', 'Rodong Simmun'],
      },
      ko: { prefLabel: '로동신문', altLabel: ['노동신문'] },
      ja: { prefLabel: '労働新聞', altLabel: ['勞動新聞'] },
      'zh-Hans': { prefLabel: '劳动新闻' },
      'zh-Hant': { prefLabel: '勞動新聞' },
    },
    related: ['kcna', 'workers-party-of-korea'],
    scopeNote: "The daily newspaper of the Workers' Party's Central Committee.",
  },
  {
    id: 'korean-central-television',
    kind: 'institution',
    use: 'anchor',
    labels: {
      en: {
        prefLabel: 'Korean Central Television',
        altLabel: [
          'Korean Central TV',
          capitals('KCTV', { use: 'contextual' }),
          'Korean Central Broadcasting',
        ],
      },
      ko: {
        prefLabel: '조선 중앙 TV',
        altLabel: ['조선 중앙 텔레비죤', '조선 중앙 텔레비전', '조선 중앙 방송'],
      },
      ja: { prefLabel: '朝鮮中央テレビ' },
      'zh-Hans': { prefLabel: '朝鲜中央电视台' },
      'zh-Hant': { prefLabel: '朝鮮中央電視台', altLabel: ['北韓中央電視台'] },
    },
    related: ['kcna'],
    broader: ['north-korea'],
    scopeNote: "North Korea's state television.",
  },
  {
    id: 'dprk-state-media',
    kind: 'institution',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'North Korean state media',
        prefRule: { use: 'anchor' },
        altLabel: [
          anchor("North Korea's state media"),
          anchor('North Korean media'),
          anchor("Pyongyang's state media"),
          nearAnchor('state media', { notAfter: OTHERS_MEDIA }),
          nearAnchor('state-run media', { notAfter: OTHERS_MEDIA }),
          nearAnchor('official media', { notAfter: OTHERS_MEDIA }),
          nearAnchor('state television'),
        ],
      },
      ko: {
        prefLabel: '북한 매체',
        prefRule: { use: 'anchor' },
        altLabel: [
          anchor('북한 관영 매체'),
          anchor('북 매체'),
          nearAnchor('관영 매체'),
          nearAnchor('선전 매체'),
        ],
      },
      ja: {
        prefLabel: '北朝鮮メディア',
        prefRule: { use: 'anchor' },
        altLabel: [anchor('北朝鮮国営メディア'), nearAnchor('国営メディア')],
      },
      'zh-Hans': {
        prefLabel: '朝鲜官媒',
        prefRule: { use: 'anchor' },
        altLabel: [anchor('朝鲜媒体'), nearAnchor('官方媒体')],
      },
      'zh-Hant': {
        prefLabel: '北韓官媒',
        prefRule: { use: 'anchor' },
        altLabel: [anchor('北韓媒體'), nearAnchor('官方媒體')],
      },
    },
    related: ['kcna', 'rodong-sinmun'],
    broader: ['north-korea'],
    scopeNote: "North Korea's newspapers, news agency and broadcasters, all of the state or the party.",
  },
  {
    id: 'uriminzokkiri',
    kind: 'institution',
    use: 'anchor',
    labels: {
      en: { prefLabel: 'Uriminzokkiri', altLabel: ['Uriminjokkiri', 'Uri Minzokkiri'] },
      ko: { prefLabel: '우리 민족 끼리', prefRule: { use: 'contextual' } },
      ja: { prefLabel: 'わが民族同士', altLabel: ['ウリミンジョクキリ', '我が民族同士'] },
      'zh-Hans': { prefLabel: '我们民族之间', prefRule: { use: 'contextual' } },
    },
    related: ['dprk-state-media'],
    scopeNote:
      "A North Korean website addressed to the South, taken offline in January 2024; its name means 'among our nation'.",
  },
  {
    id: 'choson-sinbo',
    kind: 'institution',
    use: 'anchor',
    labels: {
      en: { prefLabel: 'Choson Sinbo', altLabel: ['Chosun Sinbo', 'Chosen Sinbo', 'Choson Shinbo'] },
      ko: { prefLabel: '조선신보' },
      ja: { prefLabel: '朝鮮新報' },
      'zh-Hans': { prefLabel: '朝鲜新报' },
    },
    related: ['chongryon'],
    scopeNote: 'The newspaper of Chongryon in Tokyo, close to Pyongyang.',
  },
  {
    id: 'chongryon',
    kind: 'institution',
    use: 'anchor',
    labels: {
      en: {
        prefLabel: 'Chongryon',
        altLabel: ['Chosen Soren', 'General Association of Korean Residents in Japan', 'Chongryun'],
      },
      ko: { prefLabel: '조총련', altLabel: ['조선 총련', '재일 조선인 총연합회', contextual('총련')] },
      ja: { prefLabel: '朝鮮総連', altLabel: ['在日本朝鮮人総聯合会', '在日本朝鮮人総連合会', '朝鮮総聯'] },
      'zh-Hans': { prefLabel: '朝鲜总联', altLabel: ['朝总联'] },
      'zh-Hant': { prefLabel: '朝鮮總聯', altLabel: ['朝總聯'] },
    },
    related: ['choson-sinbo', 'japan'],
    scopeNote:
      "The association of Koreans in Japan loyal to Pyongyang, in part the North's representation there.",
  },
  {
    id: 'mansudae-overseas-projects',
    kind: 'institution',
    use: 'anchor',
    labels: {
      en: { prefLabel: 'Mansudae Overseas Projects', altLabel: ['Mansudae Art Studio', 'Mansudae'] },
      ko: { prefLabel: '만수대 해외 개발 회사', altLabel: ['만수대', '만수대 창작사'] },
      ja: { prefLabel: '万寿台創作社', altLabel: ['万寿台'] },
      'zh-Hans': { prefLabel: '万寿台', altLabel: ['万寿台创作社'] },
    },
    broader: ['north-korea'],
    scopeNote:
      'A North Korean company that built monuments abroad, under United Nations sanctions since 2017, and the Pyongyang art studio behind it.',
  },
  {
    id: 'air-koryo',
    kind: 'institution',
    use: 'anchor',
    labels: {
      en: { prefLabel: 'Air Koryo' },
      ko: { prefLabel: '고려 항공' },
      ja: { prefLabel: '高麗航空' },
      'zh-Hans': { prefLabel: '高丽航空' },
      'zh-Hant': { prefLabel: '高麗航空' },
    },
    broader: ['north-korea'],
    scopeNote: "North Korea's state airline.",
  },
  {
    id: 'komid',
    kind: 'institution',
    use: 'anchor',
    labels: {
      en: { prefLabel: 'Korea Mining Development Trading Corporation', altLabel: [capitals('KOMID')] },
      ko: { prefLabel: '조선 광업 개발 무역 회사', altLabel: ['조선 광업 개발'] },
      ja: { prefLabel: '朝鮮鉱業開発貿易会社' },
    },
    related: ['munitions-industry-department'],
    scopeNote: "North Korea's main arms dealer, under United Nations sanctions since April 2009.",
  },
  {
    id: 'foreign-trade-bank',
    kind: 'institution',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Foreign Trade Bank',
        prefRule: { licence: 'passage' },
        altLabel: [anchor('Foreign Trade Bank of the DPRK'), anchor('Foreign Trade Bank of North Korea')],
      },
      ko: { prefLabel: '조선 무역 은행', prefRule: { use: 'anchor' } },
      ja: { prefLabel: '朝鮮貿易銀行', prefRule: { use: 'anchor' } },
      'zh-Hans': { prefLabel: '朝鲜贸易银行', prefRule: { use: 'anchor' } },
    },
    scopeNote: "North Korea's main bank for foreign exchange, under American sanctions since March 2013.",
  },
  {
    id: 'kim-il-sung-university',
    kind: 'institution',
    use: 'anchor',
    labels: {
      en: { prefLabel: 'Kim Il Sung University' },
      ko: { prefLabel: '김일성 종합 대학', altLabel: ['김일성 대학'] },
      ja: { prefLabel: '金日成総合大学' },
      'zh-Hans': { prefLabel: '金日成综合大学' },
    },
    broader: ['pyongyang'],
    scopeNote: "North Korea's leading university, in Pyongyang.",
  },
  {
    id: 'pust',
    kind: 'institution',
    use: 'anchor',
    labels: {
      en: {
        prefLabel: 'Pyongyang University of Science and Technology',
        altLabel: [capitals('PUST', { use: 'contextual', licence: 'passage' })],
      },
      ko: { prefLabel: '평양 과학 기술 대학', altLabel: ['평양 과기대'] },
      ja: { prefLabel: '平壌科学技術大学' },
      'zh-Hans': { prefLabel: '平壤科学技术大学', altLabel: ['平壤科技大学'] },
    },
    broader: ['pyongyang'],
    scopeNote: 'A university in Pyongyang with foreign teachers, opened in 2010.',
  },

  // The South.
  {
    id: 'blue-house',
    kind: 'institution',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Blue House',
        prefRule: { case: 'capitals' },
        altLabel: ['Cheong Wa Dae', 'Cheongwadae'],
      },
      ko: { prefLabel: '청와대', altLabel: [nearAnchor('대통령실')] },
      ja: { prefLabel: '青瓦台', altLabel: [nearAnchor('韓国大統領府'), nearAnchor('大統領府')] },
      'zh-Hans': { prefLabel: '青瓦台' },
      'zh-Hant': { prefLabel: '青瓦台' },
    },
    related: ['south-korean-president', 'seoul'],
    scopeNote:
      "The seat of South Korea's presidents until May 2022 and, by metonymy, their office; the office moved to Yongsan then and back at the end of 2025.",
  },
  {
    id: 'moon-administration',
    kind: 'institution',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Moon administration',
        altLabel: ['Moon Jae-in administration', 'Moon Jae-in government', capitals('Moon government')],
      },
      ko: { prefLabel: '문재인 정부', altLabel: ['문재인 정권', '문 정부'] },
      ja: { prefLabel: '文在寅政権', altLabel: ['文政権'] },
      'zh-Hans': { prefLabel: '文在寅政府' },
      'zh-Hant': { prefLabel: '文在寅政府' },
    },
    related: ['moon-jae-in'],
    scopeNote: 'The government of South Korea under President Moon Jae-in, from May 2017 to May 2022.',
  },
  {
    id: 'yoon-administration',
    kind: 'institution',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Yoon administration',
        altLabel: ['Yoon Suk Yeol administration', 'Yoon Suk Yeol government', capitals('Yoon government')],
      },
      ko: { prefLabel: '윤석열 정부', altLabel: ['윤석열 정권', '윤 정부'] },
      ja: { prefLabel: '尹錫悦政権', altLabel: ['尹政権'] },
      'zh-Hans': { prefLabel: '尹锡悦政府' },
      'zh-Hant': { prefLabel: '尹錫悅政府' },
    },
    related: ['yoon-suk-yeol'],
    scopeNote: 'The government of South Korea under President Yoon Suk Yeol, from May 2022 to April 2025.',
  },
  {
    id: 'lee-jae-myung-administration',
    kind: 'institution',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Lee Jae-myung administration',
        altLabel: [
          'Lee Jae-myung government',
          afterNaming('Lee administration', ['lee-jae-myung']),
          afterNaming('Lee government', ['lee-jae-myung']),
        ],
      },
      ko: { prefLabel: '이재명 정부' },
      ja: { prefLabel: '李在明政権' },
      'zh-Hans': { prefLabel: '李在明政府' },
      'zh-Hant': { prefLabel: '李在明政府' },
    },
    related: ['lee-jae-myung'],
    scopeNote: 'The government of South Korea under President Lee Jae-myung, since June 2025.',
  },
  {
    id: 'ministry-of-unification',
    kind: 'institution',
    use: 'anchor',
    labels: {
      en: {
        prefLabel: 'Ministry of Unification',
        altLabel: [
          'Unification Ministry',
          capitals('MOU', { use: 'contextual', licence: { named: ['ministry-of-unification'] } }),
        ],
      },
      ko: { prefLabel: '통일부' },
      ja: { prefLabel: '統一省', altLabel: ['韓国統一省', '統一部'] },
      'zh-Hans': { prefLabel: '统一部', prefRule: { use: 'contextual' }, altLabel: ['韩国统一部'] },
      'zh-Hant': { prefLabel: '統一部', altLabel: ['韓國統一部', '南韓統一部'] },
    },
    related: ['unification-minister', 'hanawon', 'united-front-department'],
    broader: ['south-korea'],
    scopeNote: "South Korea's ministry for relations with the North.",
  },
  {
    id: 'hanawon',
    kind: 'institution',
    use: 'anchor',
    labels: {
      en: { prefLabel: 'Hanawon' },
      ko: { prefLabel: '하나원', prefRule: { use: 'contextual' } },
      ja: { prefLabel: 'ハナ院', altLabel: ['ハナウォン'] },
    },
    broader: ['ministry-of-unification'],
    scopeNote:
      "South Korea's settlement centre, opened in 1999, where those who have fled the North learn for their new life.",
  },
  {
    id: 'national-intelligence-service',
    kind: 'institution',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'National Intelligence Service',
        altLabel: [capitals('NIS', { licence: 'passage' })],
        hiddenLabel: [nearAnchor("South Korea's spy agency"), nearAnchor('spy agency')],
      },
      ko: { prefLabel: '국가 정보원', altLabel: ['국정원'] },
      ja: { prefLabel: '国家情報院', altLabel: ['国情院'] },
      'zh-Hans': { prefLabel: '国家情报院' },
      'zh-Hant': { prefLabel: '國家情報院', altLabel: ['國情院'] },
    },
    related: ['suh-hoon', 'south-korea'],
    scopeNote:
      "South Korea's intelligence service, a frequent source of claims about the North's leadership.",
  },
  {
    id: 'rok-foreign-ministry',
    kind: 'institution',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'South Korean Foreign Ministry',
        altLabel: [
          "South Korea's Foreign Ministry",
          "Seoul's Foreign Ministry",
          capitals('MOFA', { licence: 'passage' }),
        ],
      },
      ko: {
        prefLabel: '외교부',
        prefRule: { licence: 'passage', notBefore: ['장'] },
        altLabel: ['한국 외교부', '외교통상부'],
      },
      ja: { prefLabel: '韓国外務省', altLabel: ['韓国外交部'] },
      'zh-Hans': { prefLabel: '韩国外交部' },
      'zh-Hant': { prefLabel: '韓國外交部', altLabel: ['南韓外交部'] },
    },
    related: ['chung-eui-yong', 'rok-special-representative-for-peace'],
    broader: ['south-korea'],
    scopeNote: 'The Ministry of Foreign Affairs of South Korea.',
  },
  {
    id: 'rok-defence-ministry',
    kind: 'institution',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'South Korean Ministry of National Defense',
        altLabel: [
          "South Korea's Defense Ministry",
          "South Korea's Defence Ministry",
          "South Korea's Ministry of National Defense",
          nearAnchor('Ministry of National Defense'),
          nearAnchor('Ministry of National Defence'),
        ],
      },
      ko: {
        prefLabel: '국방부',
        prefRule: { licence: 'passage', notAfter: ['미', '미국', '중국', '러시아', '美'] },
      },
      ja: { prefLabel: '韓国国防省', altLabel: ['韓国国防部'] },
      'zh-Hans': { prefLabel: '韩国国防部' },
      'zh-Hant': { prefLabel: '韓國國防部', altLabel: ['南韓國防部'] },
    },
    related: ['joint-chiefs-of-staff-rok'],
    broader: ['south-korea'],
    scopeNote: 'The Ministry of National Defense of South Korea.',
  },
  {
    id: 'joint-chiefs-of-staff-rok',
    kind: 'institution',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Joint Chiefs of Staff',
        prefRule: { licence: 'passage' },
        altLabel: [
          "South Korea's Joint Chiefs of Staff",
          'South Korean Joint Chiefs of Staff',
          capitals('JCS', { licence: 'passage' }),
        ],
      },
      ko: { prefLabel: '합동 참모 본부', altLabel: [contextual('합참')] },
      ja: { prefLabel: '合同参謀本部', altLabel: ['韓国軍合同参謀本部'] },
      'zh-Hans': { prefLabel: '联合参谋本部' },
      'zh-Hant': { prefLabel: '聯合參謀本部' },
    },
    related: ['rok-armed-forces'],
    scopeNote:
      "The command of South Korea's armed forces, which announces the North's missile launches; the American chiefs bear the same name.",
  },
  {
    id: 'rok-armed-forces',
    kind: 'institution',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'South Korean military',
        altLabel: [
          "South Korea's military",
          'South Korean army',
          'South Korean armed forces',
          'ROK Armed Forces',
          'ROK military',
        ],
      },
      ko: { prefLabel: '한국군', altLabel: ['국군', '우리 군', nearAnchor('군 당국')] },
      ja: { prefLabel: '韓国軍' },
      'zh-Hans': { prefLabel: '韩国军队', altLabel: ['韩军'] },
      'zh-Hant': { prefLabel: '南韓軍方', altLabel: ['韓軍', '韓國軍方'] },
    },
    related: ['rok-defence-ministry', 'combined-forces-command'],
    broader: ['south-korea'],
    scopeNote: 'The armed forces of the Republic of Korea.',
  },
  {
    id: 'national-assembly-rok',
    kind: 'institution',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'National Assembly', prefRule: { licence: 'passage', case: 'capitals' } },
      ko: { prefLabel: '국회', prefRule: { licence: 'passage' } },
      ja: { prefLabel: '韓国国会' },
      'zh-Hans': { prefLabel: '韩国国会' },
      'zh-Hant': { prefLabel: '韓國國會' },
    },
    broader: ['south-korea'],
    scopeNote: 'The parliament of South Korea.',
  },
  {
    id: 'peaceful-unification-advisory-council',
    kind: 'institution',
    use: 'anchor',
    labels: {
      en: {
        prefLabel: 'Peaceful Unification Advisory Council',
        altLabel: ['National Unification Advisory Council'],
      },
      ko: { prefLabel: '민주 평화 통일 자문 회의', altLabel: ['민주평통'] },
      ja: { prefLabel: '民主平和統一諮問会議' },
      'zh-Hans': { prefLabel: '民主和平统一咨询会议' },
    },
    related: ['ministry-of-unification'],
    scopeNote: "A council that advises South Korea's president on unification.",
  },
  {
    id: 'kinu',
    kind: 'institution',
    use: 'anchor',
    labels: {
      en: {
        prefLabel: 'Korea Institute for National Unification',
        altLabel: [capitals('KINU', { use: 'contextual', licence: 'passage' })],
      },
      ko: { prefLabel: '통일 연구원' },
      ja: { prefLabel: '統一研究院' },
      'zh-Hans': { prefLabel: '韩国统一研究院' },
    },
    related: ['ministry-of-unification'],
    scopeNote: 'A state research institute in Seoul on the North and unification.',
  },
  {
    id: 'hyundai-asan',
    kind: 'institution',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'Hyundai Asan' },
      ko: { prefLabel: '현대 아산' },
      ja: { prefLabel: '現代峨山' },
      'zh-Hans': { prefLabel: '现代峨山' },
      'zh-Hant': { prefLabel: '現代峨山' },
    },
    related: ['mount-kumgang', 'kaesong'],
    scopeNote:
      'The Hyundai company that ran tours to Mount Kumgang and developed the industrial complex at Kaesong.',
  },
  {
    id: 'yonhap',
    kind: 'institution',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'Yonhap News Agency', altLabel: ['Yonhap', 'Yonhap News'] },
      // No Korean label: 연합뉴스 stands in the byline of half the news.
      ja: { prefLabel: '聯合ニュース' },
      'zh-Hans': { prefLabel: '韩联社' },
      'zh-Hant': { prefLabel: '韓聯社' },
    },
    broader: ['south-korea'],
    scopeNote: 'The South Korean news agency.',
  },

  // The United States.
  {
    id: 'white-house',
    kind: 'institution',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'White House', prefRule: { case: 'capitals' } },
      ko: { prefLabel: '백악관' },
      ja: { prefLabel: 'ホワイトハウス', altLabel: ['米大統領府'] },
      'zh-Hans': { prefLabel: '白宫' },
      'zh-Hant': { prefLabel: '白宮' },
    },
    related: ['us-president', 'us-national-security-council', 'washington'],
    scopeNote: 'The office of the president of the United States.',
  },
  {
    id: 'state-department',
    kind: 'institution',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'State Department',
        prefRule: { case: 'capitals' },
        altLabel: [
          'U.S. State Department',
          'Department of State',
          'U.S. Department of State',
          nearAnchor('Foggy Bottom'),
        ],
      },
      ko: { prefLabel: '국무부', altLabel: ['미 국무부', '미국 국무부', nearAnchor('美국무부')] },
      ja: { prefLabel: '国務省', altLabel: ['米国務省'] },
      'zh-Hans': { prefLabel: '国务院', prefRule: { licence: 'passage' }, altLabel: ['美国国务院'] },
      'zh-Hant': { prefLabel: '國務院', prefRule: { licence: 'passage' }, altLabel: ['美國國務院'] },
    },
    related: ['us-secretary-of-state', 'antony-blinken', 'sung-kim'],
    broader: ['united-states'],
    scopeNote: 'The foreign ministry of the United States.',
  },
  {
    id: 'pentagon',
    kind: 'institution',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Pentagon',
        prefRule: { case: 'capitals' },
        altLabel: [
          'Department of Defense',
          'Defense Department',
          'U.S. Department of Defense',
          nearAnchor('Department of War'),
        ],
        hiddenLabel: [capitals('DoD', { licence: 'passage' })],
      },
      ko: { prefLabel: '펜타곤', altLabel: ['미 국방부', '미국 국방부', nearAnchor('美국방부')] },
      ja: { prefLabel: '国防総省', altLabel: ['米国防総省', 'ペンタゴン'] },
      'zh-Hans': { prefLabel: '五角大楼', altLabel: ['美国国防部'] },
      'zh-Hant': { prefLabel: '五角大廈', altLabel: ['美國國防部'] },
    },
    related: ['us-secretary-of-defense', 'lloyd-austin'],
    broader: ['united-states'],
    scopeNote:
      'The Department of Defense of the United States, since September 2025 also styled Department of War.',
  },
  {
    id: 'us-congress',
    kind: 'institution',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'U.S. Congress',
        altLabel: [
          capitals('Congress', { licence: 'passage', notBefore: ['Party'] }),
          nearAnchor('House of Representatives', { case: 'capitals' }),
          nearAnchor('House Foreign Affairs Committee'),
          nearAnchor('Senate Foreign Relations Committee'),
          nearAnchor('Senate', { case: 'capitals' }),
          nearAnchor('Capitol Hill'),
        ],
      },
      ko: { prefLabel: '미 의회', altLabel: ['미국 의회', nearAnchor('미 하원'), nearAnchor('미 상원')] },
      ja: { prefLabel: '米議会', altLabel: ['米下院', '米上院'] },
      'zh-Hans': { prefLabel: '美国国会' },
      'zh-Hant': { prefLabel: '美國國會' },
    },
    broader: ['united-states'],
    scopeNote: 'The Congress of the United States, its two houses and their committees.',
  },
  {
    id: 'us-national-security-council',
    kind: 'institution',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'National Security Council',
        altLabel: ['U.S. National Security Council', capitals('NSC', { licence: 'passage' })],
      },
      ko: { prefLabel: '국가 안전 보장 회의', altLabel: [nearAnchor('국가 안보 회의')] },
      ja: { prefLabel: '国家安全保障会議', prefRule: { licence: 'passage' } },
      'zh-Hans': { prefLabel: '国家安全委员会', prefRule: { licence: 'passage' } },
      'zh-Hant': { prefLabel: '國家安全會議', prefRule: { licence: 'passage' } },
    },
    related: ['us-national-security-adviser', 'white-house'],
    scopeNote:
      'The body that prepares security policy for the president of the United States; South Korea and Japan have councils of the same name.',
  },
  {
    id: 'us-treasury',
    kind: 'institution',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Treasury Department',
        prefRule: { licence: 'passage' },
        altLabel: [
          nearAnchor('U.S. Treasury'),
          nearAnchor('Department of the Treasury'),
          'Office of Foreign Assets Control',
          capitals('OFAC', { licence: 'passage' }),
        ],
      },
      ko: {
        prefLabel: '미 재무부',
        altLabel: ['미국 재무부', nearAnchor('해외 자산 통제실'), nearAnchor('해외 자산 통제국')],
      },
      ja: { prefLabel: '米財務省', altLabel: [nearAnchor('外国資産管理局')] },
      'zh-Hans': { prefLabel: '美国财政部', prefRule: { licence: 'passage' } },
      'zh-Hant': { prefLabel: '美國財政部', prefRule: { licence: 'passage' } },
    },
    broader: ['united-states'],
    scopeNote:
      'The Treasury of the United States, whose Office of Foreign Assets Control administers American sanctions.',
  },
  {
    id: 'cia',
    kind: 'institution',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Central Intelligence Agency',
        prefRule: { licence: 'passage' },
        altLabel: [capitals('CIA', { licence: 'passage' })],
      },
      ko: { prefLabel: '중앙 정보국', prefRule: { licence: 'passage' } },
      ja: { prefLabel: '中央情報局', prefRule: { licence: 'passage' } },
      'zh-Hans': { prefLabel: '中央情报局', prefRule: { licence: 'passage' } },
      'zh-Hant': { prefLabel: '中央情報局', prefRule: { licence: 'passage' } },
    },
    related: ['mike-pompeo'],
    broader: ['united-states'],
    scopeNote:
      'The foreign intelligence service of the United States, which had a Korea Mission Center from May 2017.',
  },
  {
    id: 'us-indo-pacific-command',
    kind: 'institution',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'U.S. Indo-Pacific Command',
        altLabel: [
          'Indo-Pacific Command',
          capitals('INDOPACOM', { licence: 'passage' }),
          'Pacific Command',
          'U.S. Pacific Command',
          capitals('PACOM', { licence: 'passage' }),
        ],
        hiddenLabel: [capitals('USINDOPACOM', { licence: 'passage' })],
      },
      ko: { prefLabel: '인도 태평양 사령부', altLabel: ['인태 사령부', '태평양 사령부'] },
      ja: { prefLabel: 'インド太平洋軍', altLabel: ['米インド太平洋軍'] },
      'zh-Hans': { prefLabel: '印太司令部', altLabel: ['印度太平洋司令部'] },
      'zh-Hant': { prefLabel: '印太司令部' },
    },
    related: ['usfk'],
    broader: ['united-states'],
    scopeNote:
      'The American military command for Asia and the Pacific, called Pacific Command until May 2018.',
  },
  {
    id: 'usfk',
    kind: 'institution',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'United States Forces Korea',
        prefRule: { use: 'anchor' },
        altLabel: [
          anchor('U.S. Forces Korea'),
          anchor('US Forces Korea'),
          capitals('USFK'),
          'American troops in South Korea',
          'American troops in Korea',
          'U.S. troops in South Korea',
          'U.S. forces in South Korea',
          'U.S. troops in Korea',
          'U.S. forces in Korea',
        ],
      },
      ko: { prefLabel: '주한 미군', altLabel: ['주한 미군 사령부', nearAnchor('미군')] },
      ja: { prefLabel: '在韓米軍', altLabel: [nearAnchor('米軍')] },
      'zh-Hans': { prefLabel: '驻韩美军', altLabel: [nearAnchor('美军')] },
      'zh-Hant': { prefLabel: '駐韓美軍', altLabel: [nearAnchor('美軍')] },
    },
    related: ['combined-forces-command', 'un-command', 'camp-humphreys'],
    scopeNote: 'The American forces stationed in South Korea, about 28,500 strong.',
  },
  {
    id: 'combined-forces-command',
    kind: 'institution',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Combined Forces Command',
        altLabel: [
          'ROK-U.S. Combined Forces Command',
          capitals('CFC', { licence: { named: ['combined-forces-command'] } }),
        ],
      },
      ko: { prefLabel: '한미 연합군 사령부', altLabel: ['한미 연합 사령부', '한미연합사', '연합사'] },
      ja: { prefLabel: '米韓連合軍司令部', altLabel: ['韓米連合軍司令部', '韓米連合司令部'] },
      'zh-Hans': { prefLabel: '韩美联合司令部', altLabel: ['韩美联合军司令部'] },
      'zh-Hant': { prefLabel: '韓美聯合司令部', altLabel: ['美韓聯合司令部'] },
    },
    related: ['usfk', 'un-command'],
    scopeNote: 'The joint wartime command of American and South Korean forces, formed in November 1978.',
  },
  {
    id: 'biden-administration',
    kind: 'institution',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Biden administration',
        altLabel: ['Joe Biden administration', 'Biden government', 'Biden White House', 'Biden team'],
        hiddenLabel: ['administration of Joe Biden', 'administration of President Biden'],
      },
      ko: { prefLabel: '바이든 행정부', altLabel: ['바이든 정부', '조 바이든 행정부'] },
      ja: { prefLabel: 'バイデン政権', altLabel: ['バイデン米政権'] },
      'zh-Hans': { prefLabel: '拜登政府' },
      'zh-Hant': { prefLabel: '拜登政府' },
    },
    related: ['joe-biden', 'antony-blinken', 'jake-sullivan'],
    broader: ['united-states'],
    scopeNote: 'The administration of President Joe Biden, from January 20, 2021 to January 20, 2025.',
  },
  {
    id: 'trump-administration',
    kind: 'institution',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Trump administration',
        altLabel: ['Donald Trump administration', 'Trump government', 'Trump White House'],
        hiddenLabel: [
          'second Trump administration',
          'first Trump administration',
          'administration of President Trump',
        ],
      },
      ko: { prefLabel: '트럼프 행정부', altLabel: ['트럼프 정부', '도널드 트럼프 행정부'] },
      ja: { prefLabel: 'トランプ政権', altLabel: ['トランプ米政権'] },
      'zh-Hans': { prefLabel: '特朗普政府' },
      'zh-Hant': { prefLabel: '川普政府', altLabel: ['特朗普政府'] },
    },
    related: ['donald-trump', 'mike-pompeo', 'john-bolton'],
    broader: ['united-states'],
    scopeNote:
      'The administration of President Donald Trump, from January 2017 to January 2021 and again since January 20, 2025.',
  },
  {
    id: 'obama-administration',
    kind: 'institution',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Obama administration',
        altLabel: ['Barack Obama administration', 'Obama government', 'Obama White House'],
      },
      ko: { prefLabel: '오바마 행정부', altLabel: ['오바마 정부', '버락 오바마 행정부'] },
      ja: { prefLabel: 'オバマ政権', altLabel: ['オバマ米政権'] },
      'zh-Hans': { prefLabel: '奥巴马政府' },
      'zh-Hant': { prefLabel: '歐巴馬政府', altLabel: ['奧巴馬政府'] },
    },
    related: ['barack-obama', 'hillary-clinton', 'john-kerry'],
    broader: ['united-states'],
    scopeNote: 'The administration of President Barack Obama, from January 2009 to January 2017.',
  },
  {
    id: 'bush-administration',
    kind: 'institution',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Bush administration',
        prefRule: { case: 'capitals' },
        altLabel: ['George W. Bush administration', capitals('Bush White House')],
      },
      ko: { prefLabel: '부시 행정부', altLabel: ['부시 정부'] },
      ja: { prefLabel: 'ブッシュ政権', altLabel: ['ブッシュ米政権'] },
      'zh-Hans': { prefLabel: '布什政府' },
      'zh-Hant': { prefLabel: '布希政府' },
    },
    related: ['george-w-bush', 'christopher-hill'],
    broader: ['united-states'],
    scopeNote: 'The administration of President George W. Bush, from January 2001 to January 2009.',
  },
  {
    id: 'clinton-administration',
    kind: 'institution',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Clinton administration',
        altLabel: ['Bill Clinton administration', 'Clinton White House'],
      },
      ko: { prefLabel: '클린턴 행정부', altLabel: ['클린턴 정부'] },
      ja: { prefLabel: 'クリントン政権', altLabel: ['クリントン米政権'] },
      'zh-Hans': { prefLabel: '克林顿政府' },
      'zh-Hant': { prefLabel: '柯林頓政府' },
    },
    related: ['bill-clinton', 'william-perry'],
    broader: ['united-states'],
    scopeNote: 'The administration of President Bill Clinton, from January 1993 to January 2001.',
  },
  {
    id: '38-north',
    kind: 'institution',
    use: 'anchor',
    labels: {
      en: { prefLabel: '38 North', prefRule: { case: 'capitals', use: 'contextual' }, altLabel: ['38North'] },
      ko: { prefLabel: '38노스' },
      ja: { prefLabel: '38ノース' },
    },
    scopeNote: 'An American website of analysis on North Korea, known for its reading of satellite images.',
  },
  {
    id: 'nk-news',
    kind: 'institution',
    use: 'anchor',
    labels: {
      en: { prefLabel: 'NK News', altLabel: ['NK Pro'], hiddenLabel: ['NKNews'] },
      ko: { prefLabel: 'NK뉴스' },
    },
    scopeNote: 'A news site on North Korea, based in Seoul.',
  },
  {
    id: 'daily-nk',
    kind: 'institution',
    use: 'anchor',
    labels: {
      en: { prefLabel: 'Daily NK', hiddenLabel: ['DailyNK'] },
      ko: { prefLabel: '데일리NK' },
      ja: { prefLabel: 'デイリーNK' },
    },
    scopeNote: 'A news site in Seoul with sources inside the North.',
  },

  // Japan, China, Russia.
  {
    id: 'japanese-government',
    kind: 'institution',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Japanese government',
        prefRule: { licence: 'passage' },
        altLabel: [
          nearAnchor('government of Japan'),
          nearAnchor("Japan's Defense Ministry"),
          nearAnchor("Japan's Foreign Ministry"),
          nearAnchor("Japan's Defence Ministry"),
        ],
      },
      ko: { prefLabel: '일본 정부', altLabel: ['일본 외무성', '일본 방위성'] },
      ja: {
        prefLabel: '日本政府',
        prefRule: { licence: 'passage' },
        altLabel: [nearAnchor('防衛省'), nearAnchor('首相官邸'), nearAnchor('外務省')],
      },
      'zh-Hans': {
        prefLabel: '日本政府',
        prefRule: { licence: 'passage' },
        altLabel: [nearAnchor('日本外务省'), nearAnchor('日本防卫省')],
      },
      'zh-Hant': {
        prefLabel: '日本政府',
        prefRule: { licence: 'passage' },
        altLabel: [nearAnchor('日本外務省'), nearAnchor('日本防衛省')],
      },
    },
    related: ['japan', 'tokyo'],
    scopeNote: "Japan's government and its ministries of defence and foreign affairs.",
  },
  {
    id: 'chinese-foreign-ministry',
    kind: 'institution',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Chinese Foreign Ministry',
        altLabel: ["China's Foreign Ministry", 'Ministry of Foreign Affairs of China'],
      },
      ko: { prefLabel: '중국 외교부', altLabel: ['중국 외교부 대변인'] },
      ja: { prefLabel: '中国外務省' },
      'zh-Hans': { prefLabel: '外交部', prefRule: { licence: 'passage' }, altLabel: ['中国外交部'] },
      'zh-Hant': { prefLabel: '中國外交部' },
    },
    related: ['wang-yi', 'beijing'],
    broader: ['china'],
    scopeNote: 'The Ministry of Foreign Affairs of China.',
  },
  {
    id: 'chinese-communist-party',
    kind: 'institution',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Chinese Communist Party',
        prefRule: { licence: 'passage' },
        altLabel: [
          nearAnchor('Communist Party of China'),
          capitals('CCP', { licence: 'passage' }),
          nearAnchor('International Liaison Department'),
        ],
      },
      ko: { prefLabel: '중국 공산당', prefRule: { licence: 'passage' } },
      ja: { prefLabel: '中国共産党', prefRule: { licence: 'passage' } },
      'zh-Hans': {
        prefLabel: '中国共产党',
        prefRule: { licence: 'passage' },
        altLabel: [nearAnchor('中共')],
      },
      'zh-Hant': {
        prefLabel: '中國共產黨',
        prefRule: { licence: 'passage' },
        altLabel: [nearAnchor('中共')],
      },
    },
    related: ['xi-jinping'],
    broader: ['china'],
    scopeNote:
      "The ruling party of China, whose International Liaison Department keeps ties with the Workers' Party of Korea.",
  },
  {
    id: 'kremlin',
    kind: 'institution',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'Kremlin', prefRule: { licence: 'passage', case: 'capitals' } },
      ko: { prefLabel: '크렘린', prefRule: { licence: 'passage' }, altLabel: [nearAnchor('크렘린궁')] },
      ja: { prefLabel: 'クレムリン', prefRule: { licence: 'passage' } },
      'zh-Hans': { prefLabel: '克里姆林宫', prefRule: { licence: 'passage' } },
      'zh-Hant': { prefLabel: '克里姆林宮', prefRule: { licence: 'passage' } },
    },
    related: ['vladimir-putin', 'moscow'],
    broader: ['russia'],
    scopeNote: 'The office of the president of Russia.',
  },

  // The United Nations and other international bodies.
  {
    id: 'united-nations',
    kind: 'institution',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'United Nations',
        prefRule: { licence: 'passage' },
        altLabel: [
          capitals('UN', { licence: 'passage' }),
          capitals('U.N.', { licence: 'passage' }),
          nearAnchor('UN General Assembly'),
          nearAnchor('U.N. General Assembly'),
        ],
      },
      ko: { prefLabel: '유엔', altLabel: ['국제 연합', nearAnchor('유엔 총회')] },
      ja: { prefLabel: '国連', prefRule: { licence: 'passage' }, altLabel: [nearAnchor('国際連合')] },
      'zh-Hans': { prefLabel: '联合国', prefRule: { licence: 'passage' } },
      'zh-Hant': { prefLabel: '聯合國', prefRule: { licence: 'passage' } },
    },
    scopeNote: 'The United Nations, of which both Koreas have been members since September 17, 1991.',
  },
  {
    id: 'un-security-council',
    kind: 'institution',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'UN Security Council',
        altLabel: [
          'U.N. Security Council',
          'United Nations Security Council',
          capitals('Security Council'),
          capitals('UNSC', { licence: 'passage' }),
        ],
      },
      ko: { prefLabel: '유엔 안전 보장 이사회', altLabel: ['유엔 안보리', '안보리', '안전 보장 이사회'] },
      ja: { prefLabel: '国連安全保障理事会', altLabel: ['国連安保理', '安保理', '安全保障理事会'] },
      'zh-Hans': { prefLabel: '联合国安全理事会', altLabel: ['联合国安理会', '安理会'] },
      'zh-Hant': { prefLabel: '聯合國安全理事會', altLabel: ['聯合國安理會', '安理會'] },
    },
    related: ['un-panel-of-experts', 'un-1718-committee'],
    broader: ['united-nations'],
    scopeNote:
      'The Security Council of the United Nations, which has imposed sanctions on North Korea since 2006.',
  },
  {
    id: 'un-1718-committee',
    kind: 'institution',
    use: 'anchor',
    labels: {
      en: {
        prefLabel: '1718 Committee',
        altLabel: [
          '1718 Sanctions Committee',
          'North Korea sanctions committee',
          nearAnchor('sanctions committee'),
        ],
      },
      ko: {
        prefLabel: '1718 위원회',
        altLabel: ['대북 제재 위원회', '유엔 대북 제재 위원회', '안보리 대북 제재 위원회'],
      },
      ja: { prefLabel: '1718委員会', altLabel: ['北朝鮮制裁委員会'] },
      'zh-Hans': { prefLabel: '1718委员会', altLabel: ['朝鲜制裁委员会'] },
      'zh-Hant': { prefLabel: '1718委員會', altLabel: ['北韓制裁委員會'] },
    },
    related: ['un-panel-of-experts'],
    broader: ['un-security-council'],
    scopeNote:
      "The Security Council's committee for the sanctions on North Korea, named after resolution 1718 of October 2006.",
  },
  {
    id: 'un-panel-of-experts',
    kind: 'institution',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'UN Panel of Experts',
        altLabel: [
          'U.N. Panel of Experts',
          nearAnchor('Panel of Experts'),
          nearAnchor('panel of U.N. experts'),
          anchor('1718 Panel of Experts'),
        ],
        hiddenLabel: [nearAnchor('expert panel'), nearAnchor('experts panel')],
      },
      ko: {
        prefLabel: '전문가 패널',
        altLabel: ['전문가 패널 보고서', anchor('대북 제재 위원회 전문가 패널')],
      },
      ja: { prefLabel: '専門家パネル', prefRule: { licence: 'passage' } },
      'zh-Hans': { prefLabel: '专家小组', prefRule: { licence: 'passage' } },
      'zh-Hant': { prefLabel: '專家小組', prefRule: { licence: 'passage' } },
    },
    related: ['msmt'],
    broader: ['un-security-council'],
    scopeNote:
      'The experts who watched the sanctions on North Korea for the Security Council from 2009 until Russia vetoed the renewal of their mandate, which ended on April 30, 2024.',
  },
  {
    id: 'msmt',
    kind: 'institution',
    use: 'anchor',
    labels: {
      en: {
        prefLabel: 'Multilateral Sanctions Monitoring Team',
        altLabel: [capitals('MSMT', { use: 'contextual' })],
      },
      ko: { prefLabel: '다국적 제재 모니터링팀', altLabel: ['다국적 제재 감시팀'] },
      ja: { prefLabel: '多国間制裁監視チーム' },
      'zh-Hans': { prefLabel: '多边制裁监督小组' },
      'zh-Hant': { prefLabel: '多邊制裁監督小組' },
    },
    scopeNote:
      'The team that eleven states announced in October 2024 to watch the sanctions on North Korea outside the United Nations.',
  },
  {
    id: 'un-command',
    kind: 'institution',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'United Nations Command',
        altLabel: ['UN Command', 'U.N. Command', capitals('UNC', { licence: { named: ['un-command'] } })],
      },
      ko: { prefLabel: '유엔군 사령부', altLabel: ['유엔사', '유엔 사령부', nearAnchor('유엔군')] },
      ja: { prefLabel: '国連軍司令部', altLabel: ['朝鮮国連軍', '国連軍'] },
      'zh-Hans': { prefLabel: '联合国军司令部', altLabel: ['联合国军'] },
      'zh-Hant': { prefLabel: '聯合國軍司令部', altLabel: ['聯合國軍'] },
    },
    related: ['dmz', 'usfk', 'combined-forces-command', 'military-armistice-commission'],
    scopeNote:
      'The American-led command, formed in July 1950, that signed the armistice and administers the southern half of the DMZ.',
  },
  {
    id: 'military-armistice-commission',
    kind: 'institution',
    use: 'anchor',
    labels: {
      en: {
        prefLabel: 'Military Armistice Commission',
        altLabel: [
          'UNCMAC',
          capitals('MAC', { use: 'contextual', licence: { named: ['military-armistice-commission'] } }),
        ],
      },
      ko: { prefLabel: '군사 정전 위원회', altLabel: ['군정위'] },
      ja: { prefLabel: '軍事停戦委員会' },
      'zh-Hans': { prefLabel: '军事停战委员会' },
      'zh-Hant': { prefLabel: '軍事停戰委員會' },
    },
    related: ['neutral-nations-supervisory-commission', 'panmunjom'],
    scopeNote: 'The commission that supervises the armistice of 1953, from which the North withdrew in 1994.',
  },
  {
    id: 'neutral-nations-supervisory-commission',
    kind: 'institution',
    use: 'anchor',
    labels: {
      en: {
        prefLabel: 'Neutral Nations Supervisory Commission',
        altLabel: [capitals('NNSC', { use: 'contextual' })],
      },
      ko: { prefLabel: '중립국 감독 위원회', altLabel: ['중감위'] },
      ja: { prefLabel: '中立国監視委員会', altLabel: ['中立国監督委員会'] },
      'zh-Hans': { prefLabel: '中立国监察委员会' },
      'zh-Hant': { prefLabel: '中立國監察委員會' },
    },
    related: ['military-armistice-commission', 'panmunjom', 'sweden'],
    scopeNote:
      'The commission of officers from neutral states at Panmunjom, today of Sweden, Switzerland and at times Poland.',
  },
  {
    id: 'iaea',
    kind: 'institution',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'International Atomic Energy Agency',
        altLabel: [capitals('IAEA', { licence: 'passage' })],
        hiddenLabel: [
          nearAnchor('U.N. nuclear watchdog'),
          nearAnchor('UN nuclear watchdog'),
          nearAnchor('nuclear watchdog'),
        ],
      },
      ko: { prefLabel: '국제 원자력 기구' },
      ja: { prefLabel: '国際原子力機関' },
      'zh-Hans': { prefLabel: '国际原子能机构' },
      'zh-Hant': { prefLabel: '國際原子能總署', altLabel: ['國際原子能機構'] },
    },
    related: ['yongbyon', 'rafael-grossi', 'mohamed-elbaradei'],
    scopeNote:
      'The nuclear watchdog in Vienna, whose inspectors were expelled from North Korea in April 2009.',
  },
  {
    id: 'ctbto',
    kind: 'institution',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Comprehensive Nuclear-Test-Ban Treaty Organization',
        altLabel: [capitals('CTBTO', { licence: 'passage' }), 'Comprehensive Test Ban Treaty Organization'],
      },
      ko: { prefLabel: '포괄적 핵 실험 금지 조약 기구' },
      ja: { prefLabel: '包括的核実験禁止条約機関' },
      'zh-Hans': { prefLabel: '全面禁止核试验条约组织' },
    },
    related: ['punggye-ri'],
    scopeNote: "The organisation in Vienna whose stations recorded North Korea's nuclear tests.",
  },
  {
    id: 'world-food-programme',
    kind: 'institution',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'World Food Programme',
        altLabel: ['World Food Program', capitals('WFP', { licence: 'passage' })],
      },
      ko: { prefLabel: '세계 식량 계획' },
      ja: { prefLabel: '世界食糧計画' },
      'zh-Hans': { prefLabel: '世界粮食计划署' },
      'zh-Hant': { prefLabel: '世界糧食計劃署' },
    },
    broader: ['united-nations'],
    scopeNote:
      'The food agency of the United Nations, at work in North Korea from 1995; its foreign staff left in March 2021 because of the closed border.',
  },
  {
    id: 'un-human-rights-council',
    kind: 'institution',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'UN Human Rights Council',
        altLabel: [
          'U.N. Human Rights Council',
          'United Nations Human Rights Council',
          nearAnchor('Human Rights Council'),
        ],
      },
      ko: { prefLabel: '유엔 인권 이사회', altLabel: [nearAnchor('인권 이사회')] },
      ja: { prefLabel: '国連人権理事会', altLabel: [nearAnchor('人権理事会')] },
      'zh-Hans': { prefLabel: '联合国人权理事会', altLabel: [nearAnchor('人权理事会')] },
      'zh-Hant': { prefLabel: '聯合國人權理事會', altLabel: [nearAnchor('人權理事會')] },
    },
    related: ['un-special-rapporteur-on-human-rights'],
    broader: ['united-nations'],
    scopeNote:
      'The council in Geneva that set up the commission of inquiry on North Korea in March 2013 and appoints the special rapporteur.',
  },
  {
    id: 'ohchr',
    kind: 'institution',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'UN Human Rights Office',
        prefRule: { licence: 'passage' },
        altLabel: [
          nearAnchor('Office of the High Commissioner for Human Rights'),
          capitals('OHCHR', { licence: 'passage' }),
        ],
      },
      ko: { prefLabel: '유엔 인권 사무소', altLabel: ['유엔 인권 최고 대표 사무소'] },
      ja: { prefLabel: '国連人権高等弁務官事務所' },
      'zh-Hans': { prefLabel: '联合国人权事务高级专员办事处', altLabel: [nearAnchor('联合国人权办')] },
    },
    broader: ['united-nations'],
    scopeNote:
      'The office of the United Nations High Commissioner for Human Rights, with a field office in Seoul for North Korea since June 2015.',
  },
  {
    id: 'red-cross',
    kind: 'institution',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'Red Cross', prefRule: { licence: 'passage', case: 'capitals' } },
      ko: {
        prefLabel: '적십자',
        prefRule: { licence: 'passage' },
        altLabel: [nearAnchor('적십자사'), nearAnchor('대한 적십자사'), '조선 적십자회'],
      },
      ja: { prefLabel: '赤十字', prefRule: { licence: 'passage' } },
      'zh-Hans': { prefLabel: '红十字会', prefRule: { licence: 'passage' } },
      'zh-Hant': { prefLabel: '紅十字會', prefRule: { licence: 'passage' } },
    },
    scopeNote:
      'The Red Cross societies, through which the two Koreas have arranged family reunions and used a hotline since 1971.',
  },
];
