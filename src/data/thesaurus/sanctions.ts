import type { Concept } from '../../core/thesaurus/thesaurus.ts';
import { afterNaming, anchor, capitals, contextual, nearAnchor } from './term-rules.ts';

/** Sanctions, the resolutions and laws that impose them, what they forbid and how they are evaded. */
export const sanctions: readonly Concept[] = [
  {
    id: 'sanctions-on-north-korea',
    kind: 'sanction',
    use: 'anchor',
    labels: {
      en: {
        prefLabel: 'Sanctions on North Korea',
        altLabel: [
          'sanctions against North Korea',
          'sanctions on Pyongyang',
          'sanctions against Pyongyang',
          'North Korea sanctions',
          'North Korean sanctions',
          contextual('international sanctions'),
          contextual('economic sanctions'),
          nearAnchor('sanctions'),
          nearAnchor('sanction'),
          nearAnchor('sanctioned'),
        ],
      },
      ko: {
        prefLabel: '대북 제재',
        altLabel: [
          '對北 제재',
          '대북 경제 제재',
          '북한 제재',
          '대북 추가 제재',
          '대북 압박과 제재',
          contextual('국제사회 제재'),
          contextual('국제사회의 제재'),
          nearAnchor('제재'),
        ],
      },
      ja: {
        prefLabel: '対北朝鮮制裁',
        altLabel: [
          '北朝鮮制裁',
          '対北制裁',
          '北朝鮮への制裁',
          '北朝鮮に対する制裁',
          contextual('経済制裁'),
          nearAnchor('制裁'),
        ],
      },
      'zh-Hans': {
        prefLabel: '对朝制裁',
        altLabel: [
          '对朝鲜制裁',
          '对朝鲜的制裁',
          '制裁朝鲜',
          '涉朝制裁',
          contextual('经济制裁'),
          contextual('国际制裁'),
          nearAnchor('制裁'),
        ],
      },
      'zh-Hant': {
        prefLabel: '對北韓制裁',
        altLabel: [
          '對朝制裁',
          '制裁北韓',
          '對北韓的制裁',
          '對北制裁',
          '對朝鮮制裁',
          contextual('經濟制裁'),
          contextual('國際制裁'),
          nearAnchor('制裁'),
        ],
      },
    },
    related: ['un-sanctions-on-north-korea', 'us-sanctions-on-north-korea', 'sanctions-relief', 'pressure'],
    scopeNote:
      'Measures of the UN and of single states that limit trade, finance and travel with North Korea.',
  },
  {
    id: 'un-sanctions-on-north-korea',
    kind: 'sanction',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'UN sanctions on North Korea',
        prefRule: { use: 'anchor' },
        altLabel: [
          anchor('U.N. sanctions on North Korea'),
          'UN sanctions',
          'U.N. sanctions',
          'Security Council sanctions',
          'Security Council resolution',
          'U.N. resolution',
          'UN resolution',
          'United Nations sanctions',
          'sanctions resolution',
          'multilateral sanctions',
          capitals('UNSCR'),
        ],
      },
      ko: {
        prefLabel: '유엔 대북 제재',
        prefRule: { use: 'anchor' },
        altLabel: [
          anchor('안보리 대북 제재'),
          anchor('유엔 대북 제재 결의'),
          anchor('안보리 대북 제재 결의'),
          anchor('대북 제재 결의'),
          anchor('대북 제재 결의안'),
          '유엔 제재',
          '안보리 제재',
          '안보리 결의',
          '안보리 결의안',
          '유엔 결의',
          '제재 결의',
        ],
      },
      ja: {
        prefLabel: '国連の対北朝鮮制裁',
        prefRule: { use: 'anchor' },
        altLabel: [
          anchor('対北朝鮮制裁決議'),
          anchor('北朝鮮制裁決議'),
          '国連制裁',
          '安保理制裁',
          '安保理決議',
          '国連安保理決議',
          '制裁決議',
          '国連決議',
        ],
      },
      'zh-Hans': {
        prefLabel: '联合国对朝制裁',
        prefRule: { use: 'anchor' },
        altLabel: [
          anchor('安理会对朝制裁'),
          anchor('对朝制裁决议'),
          anchor('涉朝决议'),
          '联合国制裁',
          '安理会决议',
          '安理会制裁',
          '制裁决议',
        ],
      },
      'zh-Hant': {
        prefLabel: '聯合國對北韓制裁',
        prefRule: { use: 'anchor' },
        altLabel: [
          anchor('對北韓制裁決議'),
          anchor('聯合國對朝制裁'),
          anchor('對朝制裁決議'),
          '聯合國制裁',
          '安理會決議',
          '安理會制裁',
          '制裁決議',
        ],
      },
    },
    related: [
      'un-security-council',
      'un-1718-committee',
      'un-panel-of-experts',
      'msmt',
      'resolution-1718',
      'resolution-2397',
    ],
    broader: ['sanctions-on-north-korea'],
    scopeNote:
      'The sanctions of the UN Security Council, in force since October 2006; there has been no new sanctions resolution since December 2017 (as of 2025).',
  },
  {
    id: 'resolution-1695',
    kind: 'sanction',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Security Council Resolution 1695',
        prefRule: { use: 'anchor' },
        altLabel: [
          'Resolution 1695',
          anchor('UNSCR 1695'),
          anchor('UNSC Resolution 1695'),
          anchor('UNSC 1695'),
        ],
      },
      ko: {
        prefLabel: '안보리 결의 1695호',
        prefRule: { use: 'anchor' },
        altLabel: ['결의 1695호', '결의안 1695호', '제재 결의 1695호', '1695호'],
      },
      ja: {
        prefLabel: '安保理決議第1695号',
        prefRule: { use: 'anchor' },
        altLabel: [anchor('安保理決議1695'), '決議1695', '決議第1695号', '決議1695号'],
      },
      'zh-Hans': {
        prefLabel: '安理会第1695号决议',
        prefRule: { use: 'anchor' },
        altLabel: ['第1695号决议', '1695号决议', '1695决议'],
      },
      'zh-Hant': {
        prefLabel: '安理會第1695號決議',
        prefRule: { use: 'anchor' },
        altLabel: ['第1695號決議', '1695號決議'],
      },
    },
    related: ['taepodong', 'missile-test'],
    broader: ['un-sanctions-on-north-korea'],
    scopeNote:
      'The Security Council’s resolution of July 15, 2006, after the missile launches of July 5, 2006; it was the first on North Korean missiles.',
  },
  {
    id: 'resolution-1718',
    kind: 'sanction',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Security Council Resolution 1718',
        prefRule: { use: 'anchor' },
        altLabel: [
          'Resolution 1718',
          anchor('UNSCR 1718'),
          anchor('UNSC Resolution 1718'),
          anchor('UNSC 1718'),
        ],
      },
      ko: {
        prefLabel: '안보리 결의 1718호',
        prefRule: { use: 'anchor' },
        altLabel: ['결의 1718호', '결의안 1718호', '제재 결의 1718호', '1718호'],
      },
      ja: {
        prefLabel: '安保理決議第1718号',
        prefRule: { use: 'anchor' },
        altLabel: [anchor('安保理決議1718'), '決議1718', '決議第1718号', '決議1718号'],
      },
      'zh-Hans': {
        prefLabel: '安理会第1718号决议',
        prefRule: { use: 'anchor' },
        altLabel: ['第1718号决议', '1718号决议', '1718决议'],
      },
      'zh-Hant': {
        prefLabel: '安理會第1718號決議',
        prefRule: { use: 'anchor' },
        altLabel: ['第1718號決議', '1718號決議'],
      },
    },
    related: ['nuclear-test-2006', 'un-1718-committee'],
    broader: ['un-sanctions-on-north-korea'],
    scopeNote:
      'The Security Council’s resolution of October 14, 2006, after the first nuclear test; it was the first with sanctions, overseen by the 1718 Committee.',
  },
  {
    id: 'resolution-1874',
    kind: 'sanction',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Security Council Resolution 1874',
        prefRule: { use: 'anchor' },
        altLabel: [
          'Resolution 1874',
          anchor('UNSCR 1874'),
          anchor('UNSC Resolution 1874'),
          anchor('UNSC 1874'),
        ],
      },
      ko: {
        prefLabel: '안보리 결의 1874호',
        prefRule: { use: 'anchor' },
        altLabel: ['결의 1874호', '결의안 1874호', '제재 결의 1874호', '1874호'],
      },
      ja: {
        prefLabel: '安保理決議第1874号',
        prefRule: { use: 'anchor' },
        altLabel: [anchor('安保理決議1874'), '決議1874', '決議第1874号', '決議1874号'],
      },
      'zh-Hans': {
        prefLabel: '安理会第1874号决议',
        prefRule: { use: 'anchor' },
        altLabel: ['第1874号决议', '1874号决议', '1874决议'],
      },
      'zh-Hant': {
        prefLabel: '安理會第1874號決議',
        prefRule: { use: 'anchor' },
        altLabel: ['第1874號決議', '1874號決議'],
      },
    },
    related: ['nuclear-test-2009', 'un-panel-of-experts'],
    broader: ['un-sanctions-on-north-korea'],
    scopeNote:
      'The Security Council’s resolution of June 12, 2009, after the second nuclear test; it widened the arms embargo, called for inspections of cargo and founded the Panel of Experts.',
  },
  {
    id: 'resolution-2087',
    kind: 'sanction',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Security Council Resolution 2087',
        prefRule: { use: 'anchor' },
        altLabel: [
          'Resolution 2087',
          anchor('UNSCR 2087'),
          anchor('UNSC Resolution 2087'),
          anchor('UNSC 2087'),
        ],
      },
      ko: {
        prefLabel: '안보리 결의 2087호',
        prefRule: { use: 'anchor' },
        altLabel: ['결의 2087호', '결의안 2087호', '제재 결의 2087호', '2087호'],
      },
      ja: {
        prefLabel: '安保理決議第2087号',
        prefRule: { use: 'anchor' },
        altLabel: [anchor('安保理決議2087'), '決議2087', '決議第2087号', '決議2087号'],
      },
      'zh-Hans': {
        prefLabel: '安理会第2087号决议',
        prefRule: { use: 'anchor' },
        altLabel: ['第2087号决议', '2087号决议', '2087决议'],
      },
      'zh-Hant': {
        prefLabel: '安理會第2087號決議',
        prefRule: { use: 'anchor' },
        altLabel: ['第2087號決議', '2087號決議'],
      },
    },
    related: ['unha', 'satellite-launch'],
    broader: ['un-sanctions-on-north-korea'],
    scopeNote:
      'The Security Council’s resolution of January 22, 2013, after the satellite launch of December 12, 2012; it condemned the launch and listed more persons and firms.',
  },
  {
    id: 'resolution-2094',
    kind: 'sanction',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Security Council Resolution 2094',
        prefRule: { use: 'anchor' },
        altLabel: [
          'Resolution 2094',
          anchor('UNSCR 2094'),
          anchor('UNSC Resolution 2094'),
          anchor('UNSC 2094'),
        ],
      },
      ko: {
        prefLabel: '안보리 결의 2094호',
        prefRule: { use: 'anchor' },
        altLabel: ['결의 2094호', '결의안 2094호', '제재 결의 2094호', '2094호'],
      },
      ja: {
        prefLabel: '安保理決議第2094号',
        prefRule: { use: 'anchor' },
        altLabel: [anchor('安保理決議2094'), '決議2094', '決議第2094号', '決議2094号'],
      },
      'zh-Hans': {
        prefLabel: '安理会第2094号决议',
        prefRule: { use: 'anchor' },
        altLabel: ['第2094号决议', '2094号决议', '2094决议'],
      },
      'zh-Hant': {
        prefLabel: '安理會第2094號決議',
        prefRule: { use: 'anchor' },
        altLabel: ['第2094號決議', '2094號決議'],
      },
    },
    related: ['nuclear-test-2013'],
    broader: ['un-sanctions-on-north-korea'],
    scopeNote:
      'The Security Council’s resolution of March 7, 2013, after the third nuclear test; it added financial measures and named luxury goods that are banned.',
  },
  {
    id: 'resolution-2270',
    kind: 'sanction',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Security Council Resolution 2270',
        prefRule: { use: 'anchor' },
        altLabel: [
          'Resolution 2270',
          anchor('UNSCR 2270'),
          anchor('UNSC Resolution 2270'),
          anchor('UNSC 2270'),
        ],
      },
      ko: {
        prefLabel: '안보리 결의 2270호',
        prefRule: { use: 'anchor' },
        altLabel: ['결의 2270호', '결의안 2270호', '제재 결의 2270호', '2270호'],
      },
      ja: {
        prefLabel: '安保理決議第2270号',
        prefRule: { use: 'anchor' },
        altLabel: [anchor('安保理決議2270'), '決議2270', '決議第2270号', '決議2270号'],
      },
      'zh-Hans': {
        prefLabel: '安理会第2270号决议',
        prefRule: { use: 'anchor' },
        altLabel: ['第2270号决议', '2270号决议', '2270决议'],
      },
      'zh-Hant': {
        prefLabel: '安理會第2270號決議',
        prefRule: { use: 'anchor' },
        altLabel: ['第2270號決議', '2270號決議'],
      },
    },
    related: ['nuclear-test-2016-january', 'unha'],
    broader: ['un-sanctions-on-north-korea'],
    scopeNote:
      'The Security Council’s resolution of March 2, 2016, after the fourth nuclear test and a satellite launch; it ordered the inspection of all cargo and limited the trade in minerals.',
  },
  {
    id: 'resolution-2321',
    kind: 'sanction',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Security Council Resolution 2321',
        prefRule: { use: 'anchor' },
        altLabel: [
          'Resolution 2321',
          anchor('UNSCR 2321'),
          anchor('UNSC Resolution 2321'),
          anchor('UNSC 2321'),
        ],
      },
      ko: {
        prefLabel: '안보리 결의 2321호',
        prefRule: { use: 'anchor' },
        altLabel: ['결의 2321호', '결의안 2321호', '제재 결의 2321호', '2321호'],
      },
      ja: {
        prefLabel: '安保理決議第2321号',
        prefRule: { use: 'anchor' },
        altLabel: [anchor('安保理決議2321'), '決議2321', '決議第2321号', '決議2321号'],
      },
      'zh-Hans': {
        prefLabel: '安理会第2321号决议',
        prefRule: { use: 'anchor' },
        altLabel: ['第2321号决议', '2321号决议', '2321决议'],
      },
      'zh-Hant': {
        prefLabel: '安理會第2321號決議',
        prefRule: { use: 'anchor' },
        altLabel: ['第2321號決議', '2321號決議'],
      },
    },
    related: ['nuclear-test-2016-september'],
    broader: ['un-sanctions-on-north-korea'],
    scopeNote:
      'The Security Council’s resolution of November 30, 2016, after the fifth nuclear test; it set a ceiling on exports of coal.',
  },
  {
    id: 'resolution-2356',
    kind: 'sanction',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Security Council Resolution 2356',
        prefRule: { use: 'anchor' },
        altLabel: [
          'Resolution 2356',
          anchor('UNSCR 2356'),
          anchor('UNSC Resolution 2356'),
          anchor('UNSC 2356'),
        ],
      },
      ko: {
        prefLabel: '안보리 결의 2356호',
        prefRule: { use: 'anchor' },
        altLabel: ['결의 2356호', '결의안 2356호', '제재 결의 2356호', '2356호'],
      },
      ja: {
        prefLabel: '安保理決議第2356号',
        prefRule: { use: 'anchor' },
        altLabel: [anchor('安保理決議2356'), '決議2356', '決議第2356号', '決議2356号'],
      },
      'zh-Hans': {
        prefLabel: '安理会第2356号决议',
        prefRule: { use: 'anchor' },
        altLabel: ['第2356号决议', '2356号决议', '2356决议'],
      },
      'zh-Hant': {
        prefLabel: '安理會第2356號決議',
        prefRule: { use: 'anchor' },
        altLabel: ['第2356號決議', '2356號決議'],
      },
    },
    related: ['missile-test'],
    broader: ['un-sanctions-on-north-korea'],
    scopeNote:
      'The Security Council’s resolution of June 2, 2017, after a series of missile tests; it listed more persons and firms.',
  },
  {
    id: 'resolution-2371',
    kind: 'sanction',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Security Council Resolution 2371',
        prefRule: { use: 'anchor' },
        altLabel: [
          'Resolution 2371',
          anchor('UNSCR 2371'),
          anchor('UNSC Resolution 2371'),
          anchor('UNSC 2371'),
        ],
      },
      ko: {
        prefLabel: '안보리 결의 2371호',
        prefRule: { use: 'anchor' },
        altLabel: ['결의 2371호', '결의안 2371호', '제재 결의 2371호', '2371호'],
      },
      ja: {
        prefLabel: '安保理決議第2371号',
        prefRule: { use: 'anchor' },
        altLabel: [anchor('安保理決議2371'), '決議2371', '決議第2371号', '決議2371号'],
      },
      'zh-Hans': {
        prefLabel: '安理会第2371号决议',
        prefRule: { use: 'anchor' },
        altLabel: ['第2371号决议', '2371号决议', '2371决议'],
      },
      'zh-Hant': {
        prefLabel: '安理會第2371號決議',
        prefRule: { use: 'anchor' },
        altLabel: ['第2371號決議', '2371號決議'],
      },
    },
    related: ['hwasong-14'],
    broader: ['un-sanctions-on-north-korea'],
    scopeNote:
      'The Security Council’s resolution of August 5, 2017, after the two flights of the Hwasong-14; it banned exports of coal, iron, lead and seafood.',
  },
  {
    id: 'resolution-2375',
    kind: 'sanction',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Security Council Resolution 2375',
        prefRule: { use: 'anchor' },
        altLabel: [
          'Resolution 2375',
          anchor('UNSCR 2375'),
          anchor('UNSC Resolution 2375'),
          anchor('UNSC 2375'),
        ],
      },
      ko: {
        prefLabel: '안보리 결의 2375호',
        prefRule: { use: 'anchor' },
        altLabel: ['결의 2375호', '결의안 2375호', '제재 결의 2375호', '2375호'],
      },
      ja: {
        prefLabel: '安保理決議第2375号',
        prefRule: { use: 'anchor' },
        altLabel: [anchor('安保理決議2375'), '決議2375', '決議第2375号', '決議2375号'],
      },
      'zh-Hans': {
        prefLabel: '安理会第2375号决议',
        prefRule: { use: 'anchor' },
        altLabel: ['第2375号决议', '2375号决议', '2375决议'],
      },
      'zh-Hant': {
        prefLabel: '安理會第2375號決議',
        prefRule: { use: 'anchor' },
        altLabel: ['第2375號決議', '2375號決議'],
      },
    },
    related: ['nuclear-test-2017'],
    broader: ['un-sanctions-on-north-korea'],
    scopeNote:
      'The Security Council’s resolution of September 11, 2017, after the sixth nuclear test; it limited supplies of oil and banned exports of textiles.',
  },
  {
    id: 'resolution-2397',
    kind: 'sanction',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Security Council Resolution 2397',
        prefRule: { use: 'anchor' },
        altLabel: [
          'Resolution 2397',
          anchor('UNSCR 2397'),
          anchor('UNSC Resolution 2397'),
          anchor('UNSC 2397'),
        ],
      },
      ko: {
        prefLabel: '안보리 결의 2397호',
        prefRule: { use: 'anchor' },
        altLabel: ['결의 2397호', '결의안 2397호', '제재 결의 2397호', '2397호'],
      },
      ja: {
        prefLabel: '安保理決議第2397号',
        prefRule: { use: 'anchor' },
        altLabel: [anchor('安保理決議2397'), '決議2397', '決議第2397号', '決議2397号'],
      },
      'zh-Hans': {
        prefLabel: '安理会第2397号决议',
        prefRule: { use: 'anchor' },
        altLabel: ['第2397号决议', '2397号决议', '2397决议'],
      },
      'zh-Hant': {
        prefLabel: '安理會第2397號決議',
        prefRule: { use: 'anchor' },
        altLabel: ['第2397號決議', '2397號決議'],
      },
    },
    related: ['hwasong-15', 'overseas-workers'],
    broader: ['un-sanctions-on-north-korea'],
    scopeNote:
      'The Security Council’s resolution of December 22, 2017, after the flight of the Hwasong-15; it capped refined oil at 500,000 barrels a year and ordered workers abroad home.',
  },
  {
    id: 'resolution-825',
    kind: 'sanction',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Security Council Resolution 825',
        prefRule: { use: 'anchor' },
        altLabel: ['Resolution 825'],
      },
      ko: { prefLabel: '안보리 결의 825호', prefRule: { use: 'anchor' } },
      ja: { prefLabel: '安保理決議第825号', prefRule: { use: 'anchor' }, altLabel: ['決議825'] },
      'zh-Hans': { prefLabel: '安理会第825号决议', prefRule: { use: 'anchor' }, altLabel: ['第825号决议'] },
      'zh-Hant': { prefLabel: '安理會第825號決議', prefRule: { use: 'anchor' }, altLabel: ['第825號決議'] },
    },
    related: ['first-nuclear-crisis', 'npt'],
    scopeNote:
      'The Security Council’s resolution of May 11, 1993, that asked North Korea to take back its withdrawal from the NPT.',
  },
  {
    id: 'us-sanctions-on-north-korea',
    kind: 'sanction',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'US sanctions on North Korea',
        prefRule: { use: 'anchor' },
        altLabel: [
          anchor('U.S. sanctions on North Korea'),
          capitals('US sanctions'),
          capitals('U.S. sanctions'),
          'unilateral sanctions',
          'American sanctions',
          'Treasury sanctions',
          anchor('North Korea Sanctions and Policy Enhancement Act'),
          "Countering America's Adversaries Through Sanctions Act",
          capitals('CAATSA'),
          capitals('SDN list'),
          'Executive Order 13382',
          'Executive Order 13466',
          'Executive Order 13551',
          'Executive Order 13570',
          'Executive Order 13687',
          'Executive Order 13722',
          'Executive Order 13810',
          'Trading with the Enemy Act',
        ],
      },
      ko: {
        prefLabel: '미국의 대북 제재',
        prefRule: { use: 'anchor' },
        altLabel: [
          anchor('미국 대북 제재'),
          anchor('미 대북 제재'),
          anchor('대북 제재 강화법'),
          anchor('대북 독자 제재'),
          '독자 제재',
          '미국의 제재',
          '행정명령 13810',
          '행정명령 13722',
          '적성국교역법',
          '적대세력 대응 제재법',
        ],
      },
      ja: {
        prefLabel: '米国の対北朝鮮制裁',
        prefRule: { use: 'anchor' },
        altLabel: ['米独自制裁', '米国の制裁', '敵国通商法', '敵対者制裁措置法'],
      },
      'zh-Hans': {
        prefLabel: '美国对朝制裁',
        prefRule: { use: 'anchor' },
        altLabel: ['单边制裁', '单方面制裁', '美国制裁'],
      },
      'zh-Hant': {
        prefLabel: '美國對北韓制裁',
        prefRule: { use: 'anchor' },
        altLabel: [anchor('美國對朝制裁'), '單邊制裁', '單方面制裁', '美國制裁'],
      },
    },
    related: ['us-treasury', 'maximum-pressure', 'secondary-sanctions', 'state-sponsor-of-terrorism'],
    broader: ['sanctions-on-north-korea'],
    scopeNote:
      'The sanctions of the United States under its own laws and executive orders, above all those of 2016 and 2017.',
  },
  {
    id: 'secondary-sanctions',
    kind: 'sanction',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'Secondary sanctions', altLabel: ['secondary boycott'] },
      ko: {
        prefLabel: '세컨더리 보이콧',
        altLabel: ['2차 제재', '세컨더리 제재', '제3자 제재', '제3국 제재'],
      },
      ja: {
        prefLabel: '二次的制裁',
        altLabel: ['セカンダリー・ボイコット', '二次制裁', '2次制裁'],
      },
      'zh-Hans': { prefLabel: '次级制裁', altLabel: ['二级制裁', '次级抵制'] },
      'zh-Hant': { prefLabel: '次級制裁', altLabel: ['二級制裁', '次級抵制'] },
    },
    related: ['us-sanctions-on-north-korea', 'banco-delta-asia', 'china-north-korea-relations'],
    broader: ['us-sanctions-on-north-korea'],
    scopeNote: 'US penalties on firms and banks of third countries that deal with North Korea.',
  },
  {
    id: 'japanese-sanctions',
    kind: 'sanction',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Japanese sanctions on North Korea',
        prefRule: { use: 'anchor' },
        altLabel: ["Japan's sanctions", 'Japanese sanctions'],
      },
      ko: {
        prefLabel: '일본의 대북 제재',
        prefRule: { use: 'anchor' },
        altLabel: [anchor('일본 대북 제재'), '일본의 독자 제재'],
      },
      ja: {
        prefLabel: '独自制裁',
        altLabel: ['日本独自の制裁', '日本の独自制裁', '特定船舶入港禁止法', 'マンギョンボン号', '万景峰号'],
      },
      'zh-Hans': { prefLabel: '日本对朝制裁', prefRule: { use: 'anchor' }, altLabel: ['万景峰号'] },
      'zh-Hant': {
        prefLabel: '日本對北韓制裁',
        prefRule: { use: 'anchor' },
        altLabel: [anchor('日本對朝制裁')],
      },
    },
    related: ['abductions-issue', 'stockholm-agreement-2014', 'japan-north-korea-relations'],
    broader: ['sanctions-on-north-korea'],
    scopeNote: 'Japan’s own measures, since 2006, with a ban on North Korean ships and on trade.',
  },
  {
    id: 'may-24-measures',
    kind: 'sanction',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'May 24 measures', altLabel: ['May 24 sanctions'] },
      ko: {
        prefLabel: '5·24 조치',
        prefRule: { use: 'anchor' },
        altLabel: [anchor('5.24 조치'), anchor('5·24 대북 조치'), anchor('5·24 대북 제재')],
      },
      ja: { prefLabel: '5·24措置', altLabel: ['5・24制裁措置'] },
      'zh-Hans': { prefLabel: '5·24措施' },
      'zh-Hant': { prefLabel: '5·24措施' },
    },
    related: ['cheonan-sinking', 'inter-korean-relations', 'kaesong-industrial-complex'],
    broader: ['sanctions-on-north-korea'],
    scopeNote:
      'South Korea’s measures of May 24, 2010, after the sinking of the Cheonan, which stopped most trade with the North.',
  },
  {
    id: 'banco-delta-asia',
    kind: 'sanction',
    use: 'anchor',
    labels: {
      en: { prefLabel: 'Banco Delta Asia', altLabel: [afterNaming('BDA', ['banco-delta-asia'])] },
      ko: { prefLabel: '방코 델타 아시아', altLabel: ['방코델타아시아은행'] },
      ja: { prefLabel: 'バンコ・デルタ・アジア' },
      'zh-Hans': { prefLabel: '汇业银行', altLabel: ['澳门汇业银行'] },
      'zh-Hant': { prefLabel: '匯業銀行', altLabel: ['澳門匯業銀行'] },
    },
    related: ['us-sanctions-on-north-korea', 'six-party-talks', 'secondary-sanctions', 'supernote'],
    scopeNote:
      'The bank in Macau that the US Treasury named a money-laundering concern in September 2005, so that about 25 million dollars of North Korean money were frozen until 2007.',
  },
  {
    id: 'supernote',
    kind: 'sanction',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Supernote',
        altLabel: ['counterfeit dollars', 'counterfeit bills', 'counterfeiting', 'superdollar'],
      },
      ko: { prefLabel: '슈퍼노트', altLabel: ['위조 달러', '달러 위조', '위조지폐', '위폐'] },
      ja: { prefLabel: 'スーパーノート', altLabel: ['偽ドル', '偽札', '偽造ドル'] },
      'zh-Hans': { prefLabel: '超级美钞', altLabel: ['假美钞', '伪钞'] },
      'zh-Hant': { prefLabel: '超級美鈔', altLabel: ['假美鈔', '偽鈔'] },
    },
    related: ['banco-delta-asia', 'office-39'],
    scopeNote:
      'The forged hundred-dollar notes of very high quality that the United States ascribes to North Korea.',
  },
  {
    id: 'sanctions-relief',
    kind: 'sanction',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Sanctions relief',
        altLabel: [
          'lifting of sanctions',
          'lift sanctions',
          'lifting sanctions',
          'ease sanctions',
          'easing sanctions',
          'easing of sanctions',
          'sanctions waiver',
          'sanctions exemption',
          'snapback',
          'partial lifting of sanctions',
        ],
      },
      ko: {
        prefLabel: '제재 완화',
        altLabel: [
          '제재 해제',
          anchor('대북 제재 완화'),
          anchor('대북 제재 해제'),
          '제재 면제',
          '제재 예외',
          '스냅백',
        ],
      },
      ja: { prefLabel: '制裁緩和', altLabel: ['制裁解除', '制裁の緩和', '制裁の解除', '制裁の一部解除'] },
      'zh-Hans': {
        prefLabel: '放松制裁',
        altLabel: ['解除制裁', '取消制裁', '缓解制裁', '减轻制裁', '制裁豁免'],
      },
      'zh-Hant': {
        prefLabel: '放寬制裁',
        altLabel: ['解除制裁', '取消制裁', '鬆綁制裁', '減輕制裁', '制裁豁免'],
      },
    },
    related: ['hanoi-summit', 'action-for-action', 'sanctions-on-north-korea', 'humanitarian-aid'],
    broader: ['sanctions-on-north-korea'],
    scopeNote:
      'The lifting or easing of sanctions, asked by North Korea at Hanoi in February 2019 in return for Yongbyon.',
  },
  {
    id: 'sanctions-evasion',
    kind: 'sanction',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Sanctions evasion',
        altLabel: [
          'evade sanctions',
          'evading sanctions',
          'sanctions busting',
          'sanctions violation',
          'violation of sanctions',
          'violating sanctions',
          'circumvent sanctions',
          nearAnchor('smuggling'),
          nearAnchor('illicit trade'),
        ],
      },
      ko: {
        prefLabel: '제재 회피',
        altLabel: ['제재 위반', '제재 우회', nearAnchor('밀수'), nearAnchor('밀무역')],
      },
      ja: { prefLabel: '制裁逃れ', altLabel: ['制裁回避', '制裁違反', '制裁の抜け穴', nearAnchor('密輸')] },
      'zh-Hans': { prefLabel: '规避制裁', altLabel: ['逃避制裁', '违反制裁', nearAnchor('走私')] },
      'zh-Hant': { prefLabel: '規避制裁', altLabel: ['逃避制裁', '違反制裁', nearAnchor('走私')] },
    },
    related: ['ship-to-ship-transfers', 'cyber-theft', 'it-workers', 'msmt'],
    broader: ['sanctions-on-north-korea'],
    scopeNote: 'The ways by which North Korea and its partners get round the sanctions.',
  },
  {
    id: 'ship-to-ship-transfers',
    kind: 'sanction',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Ship-to-ship transfers',
        altLabel: [
          'ship to ship transfer',
          'illicit transfers at sea',
          'Wise Honest',
          'flag of convenience',
          'oil cap',
          'refined petroleum',
        ],
      },
      ko: {
        prefLabel: '불법 환적',
        altLabel: [
          '선박 간 환적',
          '해상 환적',
          '선박 대 선박 환적',
          '정제유',
          '와이즈 어니스트호',
          '북한산 석탄',
        ],
      },
      ja: { prefLabel: '瀬取り', altLabel: ['積み替え', '石油精製品', 'ワイズ・オネスト号'] },
      'zh-Hans': { prefLabel: '船对船转运', altLabel: ['海上转运', '船对船过驳', '精炼石油产品', '成品油'] },
      'zh-Hant': { prefLabel: '船對船轉運', altLabel: ['海上轉運', '海上駁油', '精煉油'] },
    },
    related: ['sanctions-evasion', 'resolution-2375', 'resolution-2397'],
    broader: ['sanctions-evasion'],
    scopeNote:
      'The passing of oil or coal from ship to ship at sea, forbidden with North Korean ships since September 2017.',
  },
  {
    id: 'luxury-goods',
    kind: 'sanction',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'Luxury goods', prefRule: { licence: 'passage' } },
      ko: { prefLabel: '사치품', prefRule: { licence: 'passage' } },
      ja: { prefLabel: 'ぜいたく品', prefRule: { licence: 'passage' } },
      'zh-Hans': { prefLabel: '奢侈品', prefRule: { licence: 'passage' } },
      'zh-Hant': { prefLabel: '奢侈品', prefRule: { licence: 'passage' } },
    },
    related: ['resolution-1718', 'sanctions-evasion'],
    scopeNote: 'Goods such as luxury cars that may not be sold to North Korea since October 2006.',
  },
  {
    id: 'cyber-theft',
    kind: 'sanction',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Cyber theft',
        altLabel: [
          anchor('North Korean hackers'),
          anchor('North Korean hacker'),
          'cryptocurrency theft',
          'crypto theft',
          'crypto heist',
          'Bybit hack',
          'Bybit',
          'Bangladesh Bank heist',
          'Ronin hack',
          'stolen cryptocurrency',
          nearAnchor('cyber attack'),
          nearAnchor('cyberattack'),
          nearAnchor('hackers'),
          nearAnchor('hacking'),
          nearAnchor('ransomware'),
        ],
      },
      ko: {
        prefLabel: '암호화폐 탈취',
        altLabel: [
          anchor('북한 해커'),
          anchor('북한 해킹'),
          '가상화폐 탈취',
          '가상자산 탈취',
          '가상화폐 해킹',
          '해킹 조직',
          '바이비트',
          '사이버 공격',
          nearAnchor('해킹'),
          nearAnchor('해커'),
        ],
      },
      ja: {
        prefLabel: '暗号資産窃取',
        altLabel: [
          anchor('北朝鮮のハッカー'),
          '仮想通貨窃取',
          '暗号資産の窃取',
          '仮想通貨の窃取',
          'サイバー攻撃',
          'ハッカー集団',
          nearAnchor('ハッキング'),
          nearAnchor('ハッカー'),
        ],
      },
      'zh-Hans': {
        prefLabel: '加密货币盗窃',
        altLabel: [anchor('朝鲜黑客'), '窃取加密货币', '网络攻击', nearAnchor('黑客')],
      },
      'zh-Hant': {
        prefLabel: '竊取加密貨幣',
        altLabel: [
          anchor('北韓駭客'),
          anchor('朝鮮黑客'),
          '加密貨幣竊案',
          '網路攻擊',
          nearAnchor('駭客'),
          nearAnchor('黑客'),
        ],
      },
    },
    related: ['lazarus-group', 'sanctions-evasion', 'sony-hack', 'wannacry', 'it-workers'],
    broader: ['sanctions-evasion'],
    scopeNote:
      'Thefts from banks and crypto exchanges ascribed to North Korea, such as that of 1.5 billion dollars from Bybit in February 2025.',
  },
  {
    id: 'it-workers',
    kind: 'sanction',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'North Korean IT workers',
        prefRule: { use: 'anchor' },
        altLabel: [
          anchor('DPRK IT workers'),
          'remote IT workers',
          'IT worker scheme',
          'fake IT workers',
          'laptop farm',
          capitals('IT workers'),
          capitals('IT worker'),
        ],
      },
      ko: {
        prefLabel: '북한 IT 인력',
        prefRule: { use: 'anchor' },
        altLabel: [anchor('북한 IT 노동자'), 'IT 인력', 'IT 노동자', '위장 취업'],
      },
      ja: {
        prefLabel: '北朝鮮IT労働者',
        prefRule: { use: 'anchor' },
        altLabel: [anchor('北朝鮮のIT労働者'), 'IT労働者', 'IT技術者'],
      },
      'zh-Hans': {
        prefLabel: '朝鲜IT工作人员',
        prefRule: { use: 'anchor' },
        altLabel: [anchor('朝鲜IT人员'), 'IT人员'],
      },
      'zh-Hant': {
        prefLabel: '北韓IT人員',
        prefRule: { use: 'anchor' },
        altLabel: [anchor('北韓IT工作者'), 'IT工作者'],
      },
    },
    related: ['cyber-theft', 'overseas-workers', 'sanctions-evasion'],
    broader: ['sanctions-evasion'],
    scopeNote:
      'North Koreans who work for foreign firms at a distance under false names, subject of a US government advisory since May 2022.',
  },
  {
    id: 'overseas-workers',
    kind: 'sanction',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'North Korean workers abroad',
        prefRule: { use: 'anchor' },
        altLabel: [
          anchor('North Korean workers'),
          anchor('North Korean laborers'),
          anchor('North Korean labourers'),
          'overseas workers',
          'overseas laborers',
          'overseas labourers',
          'guest workers',
        ],
      },
      ko: {
        prefLabel: '북한 해외 노동자',
        prefRule: { use: 'anchor' },
        altLabel: [anchor('북한 노동자'), anchor('북한 근로자'), '해외 파견 노동자', '해외 노동자'],
      },
      ja: {
        prefLabel: '北朝鮮労働者',
        prefRule: { use: 'anchor' },
        altLabel: [anchor('北朝鮮の労働者'), anchor('北朝鮮人労働者'), '海外派遣労働者'],
      },
      'zh-Hans': {
        prefLabel: '朝鲜劳工',
        prefRule: { use: 'anchor' },
        altLabel: [anchor('朝鲜工人'), '海外劳工'],
      },
      'zh-Hant': {
        prefLabel: '北韓勞工',
        prefRule: { use: 'anchor' },
        altLabel: [anchor('北韓工人'), anchor('朝鮮勞工'), '海外勞工'],
      },
    },
    related: ['resolution-2397', 'sanctions-evasion'],
    scopeNote:
      'North Koreans sent abroad to earn hard currency, whom Resolution 2397 ordered home by December 22, 2019.',
  },
  {
    id: 'state-sponsor-of-terrorism',
    kind: 'sanction',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'State sponsor of terrorism',
        altLabel: [
          'state sponsors of terrorism',
          'state sponsor of terror',
          'state sponsors of terror',
          'terrorism blacklist',
          'terror list',
          'terrorism list',
        ],
      },
      ko: { prefLabel: '테러지원국', altLabel: ['테러지원국 재지정', '테러 지원국 명단'] },
      ja: { prefLabel: 'テロ支援国家', altLabel: ['テロ支援国', 'テロ支援国家指定', 'テロ支援国家再指定'] },
      'zh-Hans': {
        prefLabel: '支持恐怖主义国家',
        altLabel: ['支恐国家', '支持恐怖主义国家名单', '支恐名单'],
      },
      'zh-Hant': { prefLabel: '支持恐怖主義國家', altLabel: ['支恐國家', '支持恐怖主義國家名單'] },
    },
    related: ['us-sanctions-on-north-korea', 'kal-858-bombing', 'kim-jong-nam-assassination'],
    scopeNote:
      'The US list on which North Korea stood from January 1988 to October 2008 and again since November 20, 2017.',
  },
  {
    id: 'travel-ban',
    kind: 'sanction',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'US travel ban',
        prefRule: { licence: 'passage' },
        altLabel: [nearAnchor('travel ban'), nearAnchor('travel restriction')],
      },
      ko: {
        prefLabel: '여행금지',
        prefRule: { licence: 'passage' },
        altLabel: [anchor('북한 여행금지'), '여행금지 조치'],
      },
      ja: {
        prefLabel: '北朝鮮への渡航禁止',
        prefRule: { use: 'anchor' },
        altLabel: [nearAnchor('渡航禁止')],
      },
      'zh-Hans': { prefLabel: '旅行禁令', prefRule: { licence: 'passage' } },
      'zh-Hant': {
        prefLabel: '旅遊禁令',
        prefRule: { licence: 'passage' },
        altLabel: [nearAnchor('旅行禁令')],
      },
    },
    related: ['otto-warmbier', 'us-north-korea-relations'],
    scopeNote:
      'The US rule of September 1, 2017, renewed every year since, that its passports are not valid for North Korea.',
  },
  {
    id: 'proliferation-security-initiative',
    kind: 'sanction',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Proliferation Security Initiative',
        altLabel: [afterNaming('PSI', ['proliferation-security-initiative'])],
      },
      ko: { prefLabel: '대량살상무기 확산방지구상', altLabel: ['확산방지구상'] },
      ja: { prefLabel: '拡散に対する安全保障構想', altLabel: ['大量破壊兵器拡散防止構想'] },
      'zh-Hans': { prefLabel: '防扩散安全倡议' },
      'zh-Hant': { prefLabel: '防擴散安全倡議' },
    },
    related: ['weapons-of-mass-destruction', 'un-sanctions-on-north-korea'],
    scopeNote:
      'The agreement of states, since 2003, to stop weapons cargoes; South Korea joined in full in May 2009.',
  },
  {
    id: 'humanitarian-aid',
    kind: 'sanction',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Humanitarian aid',
        altLabel: [
          'humanitarian assistance',
          'food aid',
          'food assistance',
          'aid to North Korea',
          'humanitarian exemption',
          'rice aid',
          'fertilizer aid',
        ],
      },
      ko: {
        prefLabel: '대북 지원',
        prefRule: { use: 'anchor' },
        altLabel: [
          anchor('대북 인도적 지원'),
          anchor('대북 식량 지원'),
          anchor('대북 쌀 지원'),
          '인도적 지원',
          '인도 지원',
          '식량 지원',
          '쌀 지원',
          '비료 지원',
        ],
      },
      ja: {
        prefLabel: '人道支援',
        altLabel: ['食糧支援', '食料支援', 'コメ支援', '人道援助', anchor('対北朝鮮支援')],
      },
      'zh-Hans': {
        prefLabel: '人道主义援助',
        altLabel: ['人道援助', anchor('对朝援助'), '人道主义豁免'],
      },
      'zh-Hant': {
        prefLabel: '人道援助',
        altLabel: ['人道主義援助', anchor('對北韓援助'), anchor('對朝援助')],
      },
    },
    related: ['famine', 'world-food-programme', 'sanctions-relief', 'food-shortage'],
    scopeNote: 'Food, medicine and other help for the people of North Korea, given since 1995.',
  },
];
