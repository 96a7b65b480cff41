import type { Concept } from '../../core/thesaurus/thesaurus.ts';
import { anchor, capitals, contextual, nearAnchor } from './term-rules.ts';

/** Events, by date, with the recurring ones (congresses, parades, elections) at the end. Days are Korean ones. */
export const events: readonly Concept[] = [
  {
    id: 'korean-war',
    kind: 'event',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Korean War',
        altLabel: [
          'Fatherland Liberation War',
          nearAnchor('1950-53 war'),
          '1950-53 Korean War',
          '1950-1953 Korean War',
        ],
      },
      ko: {
        prefLabel: '한국 전쟁',
        altLabel: ['6·25 전쟁', '6.25 전쟁', '6·25', '6·25 남침', '조국해방전쟁'],
      },
      ja: { prefLabel: '朝鮮戦争', altLabel: ['韓国戦争', '祖国解放戦争'] },
      'zh-Hans': { prefLabel: '朝鲜战争', altLabel: ['韩战', '抗美援朝', '抗美援朝战争', '韩国战争'] },
      'zh-Hant': { prefLabel: '韓戰', altLabel: ['朝鮮戰爭', '韓國戰爭', '抗美援朝'] },
    },
    related: ['armistice-agreement', 'end-of-war-declaration', 'separated-families', 'un-command'],
    scopeNote: 'The war of June 25, 1950, to July 27, 1953, ended by an armistice only.',
  },
  {
    id: 'blue-house-raid',
    kind: 'event',
    use: 'anchor',
    labels: {
      en: {
        prefLabel: 'Blue House raid',
        altLabel: [contextual('January 21 Incident'), '1968 Blue House raid', 'raid on the Blue House'],
      },
      ko: {
        prefLabel: '1·21 사태',
        altLabel: ['1.21 사태', '김신조', '청와대 습격', '청와대 습격 사건', '김신조 사건'],
      },
      ja: { prefLabel: '青瓦台襲撃未遂事件', altLabel: ['青瓦台襲撃事件', '金新朝事件'] },
      'zh-Hans': { prefLabel: '青瓦台事件', altLabel: ['青瓦台袭击未遂事件', '青瓦台袭击事件'] },
      'zh-Hant': { prefLabel: '青瓦台事件', altLabel: ['青瓦台襲擊未遂事件', '青瓦台襲擊事件'] },
    },
    related: ['blue-house', 'pueblo-incident', 'park-chung-hee'],
    scopeNote:
      'The attempt of thirty-one North Korean soldiers to kill President Park Chung-hee in Seoul on January 21, 1968.',
  },
  {
    id: 'pueblo-incident',
    kind: 'event',
    use: 'anchor',
    labels: {
      en: {
        prefLabel: 'USS Pueblo',
        prefRule: { case: 'capitals' },
        altLabel: [
          contextual('Pueblo incident'),
          contextual('Pueblo crisis'),
          contextual('Pueblo affair'),
          'seizure of the Pueblo',
          nearAnchor('Pueblo'),
        ],
      },
      ko: { prefLabel: '푸에블로호', altLabel: ['푸에블로호 사건', '푸에블로호 나포'] },
      ja: { prefLabel: 'プエブロ号事件', altLabel: ['プエブロ号'] },
      'zh-Hans': { prefLabel: '普韦布洛号', altLabel: ['普韦布洛”号', '普韦布洛号事件', '普韦布洛号危机'] },
      'zh-Hant': { prefLabel: '普韋布洛號', altLabel: ['普韋布洛號事件', '普韋布洛號危機'] },
    },
    related: ['us-north-korea-relations', 'blue-house-raid', 'ec-121'],
    scopeNote:
      'The American intelligence ship seized by North Korea on January 23, 1968; its crew was freed that December and the ship is shown in Pyongyang.',
  },
  {
    id: 'ec-121',
    kind: 'event',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'EC-121 shootdown', altLabel: ['EC-121 incident', 'EC-121'] },
      ko: { prefLabel: 'EC-121 격추 사건' },
      ja: { prefLabel: 'EC-121機撃墜事件', altLabel: ['米海軍EC-121機撃墜事件'] },
    },
    related: ['pueblo-incident'],
    scopeNote:
      'The shooting down of a US Navy aircraft by North Korea on April 15, 1969, with thirty-one dead.',
  },
  {
    id: 'uljin-samcheok-landings',
    kind: 'event',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Uljin–Samcheok landings',
        prefRule: { use: 'anchor' },
        altLabel: ['armed infiltration', 'armed guerrillas', 'commando infiltration'],
      },
      ko: {
        prefLabel: '울진 삼척 무장공비 침투사건',
        prefRule: { use: 'anchor' },
        altLabel: [anchor('무장공비'), anchor('울진 삼척 무장공비'), '무장간첩', '남파 간첩'],
      },
      ja: {
        prefLabel: '蔚珍・三陟武装共匪浸透事件',
        prefRule: { use: 'anchor' },
        altLabel: ['武装ゲリラ侵入事件', '武装スパイ', '武装工作員'],
      },
    },
    related: ['blue-house-raid', 'gangneung-submarine'],
    scopeNote:
      'The landing of some 120 North Korean commandos on the South’s east coast in October–November 1968.',
  },
  {
    id: 'axe-murder',
    kind: 'event',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Axe murder incident',
        altLabel: [
          anchor('Korean axe murder incident'),
          anchor('Panmunjom axe murder'),
          'axe murders',
          'ax murder',
          'ax murders',
          anchor('Operation Paul Bunyan'),
          'tree-cutting incident',
        ],
      },
      ko: {
        prefLabel: '판문점 도끼만행 사건',
        prefRule: { use: 'anchor' },
        altLabel: [
          anchor('도끼만행'),
          anchor('도끼만행 사건'),
          anchor('판문점 도끼 살인 사건'),
          anchor('8·18 도끼만행 사건'),
        ],
      },
      ja: {
        prefLabel: 'ポプラ事件',
        prefRule: { use: 'anchor' },
        altLabel: [anchor('板門店ポプラ事件'), anchor('斧蛮行事件')],
      },
      'zh-Hans': {
        prefLabel: '板门店斧头杀人事件',
        prefRule: { use: 'anchor' },
        altLabel: [anchor('板门店事件'), '斧头杀人事件'],
      },
      'zh-Hant': {
        prefLabel: '板門店斧頭殺人事件',
        prefRule: { use: 'anchor' },
        altLabel: [anchor('板門店事件'), '斧頭殺人事件'],
      },
    },
    related: ['joint-security-area', 'panmunjom'],
    scopeNote:
      'The killing of two US officers by North Korean soldiers in the Joint Security Area on August 18, 1976.',
  },
  {
    id: 'rangoon-bombing',
    kind: 'event',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Rangoon bombing',
        altLabel: ['Rangoon attack', '1983 Rangoon bombing', 'bombing in Rangoon'],
      },
      ko: {
        prefLabel: '아웅산 테러',
        prefRule: { use: 'anchor' },
        altLabel: [
          anchor('아웅산 묘역 테러'),
          anchor('아웅산 묘소 폭탄 테러'),
          anchor('아웅산 폭탄 테러'),
          anchor('아웅산 테러 사건'),
          anchor('버마 아웅산'),
        ],
      },
      ja: {
        prefLabel: 'ラングーン事件',
        prefRule: { use: 'anchor' },
        altLabel: [anchor('ラングーン爆弾テロ事件'), anchor('ラングーン爆破テロ')],
      },
      'zh-Hans': { prefLabel: '仰光爆炸事件', altLabel: ['仰光爆炸案', '昂山墓爆炸事件'] },
      'zh-Hant': { prefLabel: '仰光爆炸事件', altLabel: ['仰光爆炸案'] },
    },
    related: ['kal-858-bombing'],
    scopeNote:
      'The bomb of North Korean agents at the Martyrs’ Mausoleum in Rangoon on October 9, 1983, which killed seventeen South Koreans, ministers among them.',
  },
  {
    id: 'kal-858-bombing',
    kind: 'event',
    use: 'anchor',
    labels: {
      en: {
        prefLabel: 'Bombing of Korean Air Flight 858',
        altLabel: [
          'Korean Air Flight 858',
          'KAL 858',
          'KAL Flight 858',
          contextual('Kim Hyon Hui'),
          contextual('Kim Hyun-hee'),
        ],
        hiddenLabel: ['KAL858'],
      },
      ko: {
        prefLabel: '대한항공 858편 폭파 사건',
        altLabel: [
          'KAL기 폭파 사건',
          'KAL 858기',
          'KAL 858편',
          'KAL기 폭파',
          contextual('김현희'),
          '대한항공 858편',
          '대한항공기 폭파 사건',
        ],
      },
      ja: {
        prefLabel: '大韓航空機爆破事件',
        altLabel: ['大韓航空機爆破', '大韓航空858便', contextual('金賢姫')],
      },
      'zh-Hans': {
        prefLabel: '大韩航空858号班机空难',
        altLabel: ['大韩航空858航班', '大韩航空858', '大韩航空爆炸案', contextual('金贤姬')],
      },
      'zh-Hant': {
        prefLabel: '大韓航空858號班機空難',
        altLabel: ['大韓航空858', '大韓航空爆炸案', contextual('金賢姬')],
      },
    },
    related: ['state-sponsor-of-terrorism', 'rangoon-bombing'],
    scopeNote:
      'The bombing of a South Korean airliner by two North Korean agents on November 29, 1987, with 115 dead.',
  },
  {
    id: 'first-nuclear-crisis',
    kind: 'event',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'First North Korean nuclear crisis',
        prefRule: { use: 'anchor' },
        altLabel: [
          'first nuclear crisis',
          '1994 nuclear crisis',
          '1994 crisis',
          '1993-94 nuclear crisis',
          'sea of fire',
        ],
      },
      ko: {
        prefLabel: '1차 북핵 위기',
        prefRule: { use: 'anchor' },
        altLabel: [anchor('제1차 북핵 위기'), '1994년 핵 위기', '불바다'],
      },
      ja: {
        prefLabel: '第1次核危機',
        altLabel: ['第一次核危機', '第1次北朝鮮核危機', '第一次朝鮮半島核危機', '火の海'],
      },
      'zh-Hans': {
        prefLabel: '第一次朝核危机',
        prefRule: { use: 'anchor' },
        altLabel: [anchor('第一次半岛核危机'), '火海'],
      },
      'zh-Hant': {
        prefLabel: '第一次朝核危機',
        prefRule: { use: 'anchor' },
        altLabel: [anchor('第一次北韓核危機'), '火海'],
      },
    },
    related: ['agreed-framework', 'npt', 'jimmy-carter', 'resolution-825'],
    scopeNote:
      'The crisis from North Korea’s announced withdrawal from the NPT in March 1993 to the Agreed Framework of October 1994.',
  },
  {
    id: 'kim-il-sung-death',
    kind: 'event',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Death of Kim Il Sung',
        prefRule: { use: 'anchor' },
        altLabel: [anchor("Kim Il Sung's death")],
      },
      ko: { prefLabel: '김일성 사망', prefRule: { use: 'anchor' } },
      ja: {
        prefLabel: '金日成主席の死去',
        prefRule: { use: 'anchor' },
        altLabel: [anchor('金日成死去'), anchor('金日成の死')],
      },
      'zh-Hans': { prefLabel: '金日成去世', prefRule: { use: 'anchor' }, altLabel: [anchor('金日成逝世')] },
      'zh-Hant': { prefLabel: '金日成去世', prefRule: { use: 'anchor' }, altLabel: [anchor('金日成逝世')] },
    },
    related: ['kim-il-sung', 'kim-jong-il'],
    scopeNote: 'The death of Kim Il Sung on July 8, 1994.',
  },
  {
    id: 'famine',
    kind: 'event',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Arduous March',
        prefRule: { use: 'anchor' },
        altLabel: [
          anchor('North Korean famine'),
          anchor('famine in North Korea'),
          'great famine',
          nearAnchor('famine'),
        ],
      },
      ko: { prefLabel: '고난의 행군', prefRule: { use: 'anchor' }, altLabel: ['대기근', '고난의 행군 시기'] },
      ja: { prefLabel: '苦難の行軍', prefRule: { use: 'anchor' }, altLabel: ['大飢饉'] },
      'zh-Hans': {
        prefLabel: '苦难的行军',
        prefRule: { use: 'anchor' },
        altLabel: [anchor('苦难行军'), '大饥荒'],
      },
      'zh-Hant': {
        prefLabel: '苦難的行軍',
        prefRule: { use: 'anchor' },
        altLabel: [anchor('苦難行軍'), '大饑荒', '大飢荒'],
      },
    },
    related: ['food-shortage', 'humanitarian-aid', 'defectors'],
    scopeNote:
      'The famine of about 1994–1998; estimates of the dead run from a quarter of a million to over two million.',
  },
  {
    id: 'gangneung-submarine',
    kind: 'event',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Gangneung submarine infiltration',
        prefRule: { use: 'anchor' },
        altLabel: [
          'Gangneung submarine',
          'Kangnung submarine',
          'submarine infiltration',
          '1996 submarine incident',
        ],
      },
      ko: {
        prefLabel: '강릉 무장공비 침투사건',
        prefRule: { use: 'anchor' },
        altLabel: [
          anchor('강릉 잠수함'),
          anchor('강릉 잠수함 침투사건'),
          anchor('강릉지역 무장공비 침투사건'),
        ],
      },
      ja: { prefLabel: '江陵浸透事件', prefRule: { use: 'anchor' }, altLabel: [anchor('江陵潜水艦事件')] },
      'zh-Hans': { prefLabel: '江陵渗透事件', prefRule: { use: 'anchor' } },
      'zh-Hant': { prefLabel: '江陵滲透事件', prefRule: { use: 'anchor' } },
    },
    related: ['north-korean-submarine', 'uljin-samcheok-landings'],
    scopeNote:
      'The stranding of a North Korean submarine near Gangneung on September 18, 1996, and the hunt for its men.',
  },
  {
    id: 'yeonpyeong-battles',
    kind: 'event',
    use: 'anchor',
    labels: {
      en: {
        prefLabel: 'Battles of Yeonpyeong',
        altLabel: [
          'First Battle of Yeonpyeong',
          'Second Battle of Yeonpyeong',
          'Battle of Yeonpyeong',
          'Battle of Daecheong',
          contextual('Yellow Sea clash'),
          contextual('West Sea battle'),
        ],
      },
      ko: {
        prefLabel: '연평해전',
        altLabel: ['제1연평해전', '제2연평해전', '서해교전', '대청해전', '1차 연평해전', '2차 연평해전'],
      },
      ja: {
        prefLabel: '延坪海戦',
        altLabel: ['第1延坪海戦', '第2延坪海戦', '第1次延坪海戦', '第2次延坪海戦', '大青海戦'],
      },
      'zh-Hans': { prefLabel: '延坪海战', altLabel: ['第一次延坪海战', '第二次延坪海战', '大青海战'] },
      'zh-Hant': { prefLabel: '延坪海戰', altLabel: ['第一次延坪海戰', '第二次延坪海戰', '大青海戰'] },
    },
    related: ['nll', 'yeonpyeong-shelling', 'cheonan-sinking'],
    scopeNote:
      'Sea fights of the two Koreas in the Yellow Sea: June 15, 1999, June 29, 2002, and off Daecheong on November 10, 2009.',
  },
  {
    id: 'second-nuclear-crisis',
    kind: 'event',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Second North Korean nuclear crisis',
        prefRule: { use: 'anchor' },
        altLabel: ['second nuclear crisis', '2002 nuclear crisis'],
      },
      ko: { prefLabel: '2차 북핵 위기', prefRule: { use: 'anchor' }, altLabel: [anchor('제2차 북핵 위기')] },
      ja: {
        prefLabel: '第2次核危機',
        altLabel: ['第二次核危機', '第2次北朝鮮核危機', '第二次朝鮮半島核危機'],
      },
      'zh-Hans': {
        prefLabel: '第二次朝核危机',
        prefRule: { use: 'anchor' },
        altLabel: [anchor('第二次半岛核危机')],
      },
      'zh-Hant': {
        prefLabel: '第二次朝核危機',
        prefRule: { use: 'anchor' },
        altLabel: [anchor('第二次北韓核危機')],
      },
    },
    related: ['enrichment', 'agreed-framework', 'npt', 'six-party-talks', 'james-kelly'],
    scopeNote:
      'The crisis from the American charge of a secret enrichment program in October 2002 and North Korea’s leaving of the NPT in January 2003.',
  },
  {
    id: 'cheonan-sinking',
    kind: 'event',
    use: 'anchor',
    labels: {
      en: {
        prefLabel: 'Sinking of the Cheonan',
        altLabel: [
          'ROKS Cheonan',
          'Cheonan sinking',
          'sinking of the warship Cheonan',
          'Cheonan incident',
          'corvette Cheonan',
          'warship Cheonan',
          contextual('Cheonan'),
        ],
      },
      ko: {
        prefLabel: '천안함',
        altLabel: ['천안함 피격', '천안함 폭침', '천안함 침몰', '천안함 사건', '천안함 사태'],
      },
      ja: {
        prefLabel: '天安沈没事件',
        altLabel: ['哨戒艦沈没事件', '天安艦', '哨戒艦天安', '韓国哨戒艦沈没事件'],
      },
      'zh-Hans': {
        prefLabel: '天安舰',
        altLabel: ['天安号', '天安号沉没事件', '天安舰事件', '天安”舰', '天安”号'],
      },
      'zh-Hant': { prefLabel: '天安艦', altLabel: ['天安號', '天安艦事件', '天安號沉沒事件'] },
    },
    related: ['may-24-measures', 'yeonpyeong-shelling', 'nll'],
    scopeNote:
      'The loss of a South Korean corvette and forty-six men on March 26, 2010; an international inquiry found a North Korean torpedo, which the North denies.',
  },
  {
    id: 'yeonpyeong-shelling',
    kind: 'event',
    use: 'anchor',
    labels: {
      en: {
        prefLabel: 'Shelling of Yeonpyeong',
        altLabel: [
          'bombardment of Yeonpyeong',
          'Yeonpyeong shelling',
          'shelling of Yeonpyeong Island',
          'bombardment of Yeonpyeong Island',
          'Yeonpyeong Island shelling',
        ],
      },
      ko: { prefLabel: '연평도 포격', altLabel: ['연평도 포격 도발', '연평도 포격전', '연평도 포격 사건'] },
      ja: { prefLabel: '延坪島砲撃事件', altLabel: ['延坪島砲撃', '大延坪島砲撃事件', '延坪島への砲撃'] },
      'zh-Hans': { prefLabel: '延坪岛炮击事件', altLabel: ['炮击延坪岛', '延坪岛炮击', '延坪岛炮战'] },
      'zh-Hant': {
        prefLabel: '延坪島炮擊事件',
        altLabel: ['炮擊延坪島', '砲擊延坪島', '延坪島砲擊', '延坪島炮擊'],
      },
    },
    related: ['yeonpyeong', 'cheonan-sinking', 'nll'],
    scopeNote: 'The North’s shelling of Yeonpyeong Island on November 23, 2010, with four dead.',
  },
  {
    id: 'kim-jong-il-death',
    kind: 'event',
    use: 'anchor',
    labels: {
      en: { prefLabel: 'Death of Kim Jong Il', altLabel: ["Kim Jong Il's death"] },
      ko: { prefLabel: '김정일 사망' },
      ja: { prefLabel: '金正日総書記の死去', altLabel: ['金正日死去', '金正日の死'] },
      'zh-Hans': { prefLabel: '金正日去世', altLabel: ['金正日逝世'] },
      'zh-Hant': { prefLabel: '金正日去世', altLabel: ['金正日逝世'] },
    },
    related: ['kim-jong-il', 'kim-jong-un'],
    scopeNote: 'The death of Kim Jong Il on December 17, 2011, and the succession of Kim Jong Un.',
  },
  {
    id: 'jang-song-thaek-execution',
    kind: 'event',
    use: 'anchor',
    labels: {
      en: {
        prefLabel: 'Execution of Jang Song Thaek',
        altLabel: [
          "Jang Song Thaek's execution",
          'purge of Jang Song Thaek',
          contextual('execution of his uncle'),
        ],
      },
      ko: { prefLabel: '장성택 처형', altLabel: ['장성택 숙청'] },
      ja: { prefLabel: '張成沢処刑', altLabel: ['張成沢氏の処刑', '張成沢粛清'] },
      'zh-Hans': { prefLabel: '张成泽被处决', altLabel: ['处决张成泽', '张成泽事件'] },
      'zh-Hant': { prefLabel: '張成澤遭處決', altLabel: ['處決張成澤', '張成澤被處決'] },
    },
    related: ['jang-song-thaek', 'kim-jong-un'],
    scopeNote: 'The trial and execution of Kim Jong Un’s uncle on December 12, 2013.',
  },
  {
    id: 'sony-hack',
    kind: 'event',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Sony Pictures hack',
        altLabel: [
          'Sony hack',
          'Sony Pictures Entertainment hack',
          'Sony cyberattack',
          'hack of Sony Pictures',
          'Sony Pictures',
          capitals('The Interview', { licence: 'passage' }),
        ],
      },
      ko: { prefLabel: '소니 해킹', altLabel: ['소니픽처스 해킹', '소니 픽처스', '영화 인터뷰'] },
      ja: { prefLabel: 'ソニー・ピクチャーズへのサイバー攻撃', altLabel: ['ソニー・ピクチャーズ'] },
      'zh-Hans': { prefLabel: '索尼影业遭黑客攻击', altLabel: ['索尼影业', '索尼影视'] },
      'zh-Hant': { prefLabel: '索尼影業遭駭', altLabel: ['索尼影業'] },
    },
    related: ['cyber-theft', 'lazarus-group'],
    scopeNote:
      'The attack on Sony Pictures made public on November 24, 2014, which the FBI ascribed to North Korea, before the film The Interview.',
  },
  {
    id: 'landmine-crisis-2015',
    kind: 'event',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'DMZ landmine incident of August 2015',
        prefRule: { use: 'anchor' },
        altLabel: ['August 25 agreement', 'wooden box mine', nearAnchor('landmine'), nearAnchor('land mine')],
      },
      ko: {
        prefLabel: '목함지뢰 도발',
        prefRule: { use: 'anchor' },
        altLabel: [anchor('목함지뢰'), anchor('DMZ 목함지뢰'), '8·25 합의', '지뢰 도발'],
      },
      ja: { prefLabel: '木箱地雷', altLabel: ['地雷爆発事件', nearAnchor('地雷')] },
    },
    related: ['dmz', 'loudspeaker-broadcasts'],
    scopeNote:
      'The mines that maimed two South Korean soldiers on August 4, 2015, and the crisis that ended with the agreement of August 25.',
  },
  {
    id: 'kim-jong-nam-assassination',
    kind: 'event',
    use: 'anchor',
    labels: {
      en: {
        prefLabel: 'Assassination of Kim Jong Nam',
        altLabel: [
          'murder of Kim Jong Nam',
          'killing of Kim Jong Nam',
          "Kim Jong Nam's assassination",
          "Kim Jong Nam's murder",
          contextual('Siti Aisyah'),
          contextual('Doan Thi Huong'),
        ],
      },
      ko: { prefLabel: '김정남 암살', altLabel: ['김정남 피살', '김정남 독살', '김정남 암살 사건'] },
      ja: {
        prefLabel: '金正男暗殺事件',
        altLabel: ['金正男氏殺害事件', '金正男殺害', '金正男殺害事件', '金正男暗殺'],
      },
      'zh-Hans': {
        prefLabel: '金正男遇刺',
        altLabel: ['金正男遇刺案', '金正男被杀', '金正男遇害', '刺杀金正男', '金正男案'],
      },
      'zh-Hant': {
        prefLabel: '金正男遇刺案',
        altLabel: ['金正男遇刺', '金正男遭暗殺', '刺殺金正男', '金正男遇害', '暗殺金正男'],
      },
    },
    related: ['kim-jong-nam', 'chemical-and-biological-weapons', 'state-sponsor-of-terrorism'],
    scopeNote:
      'The murder of Kim Jong Un’s half-brother with VX at Kuala Lumpur airport on February 13, 2017.',
  },
  {
    id: 'wannacry',
    kind: 'event',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'WannaCry', altLabel: ['WannaCry attack', 'WannaCry ransomware'] },
      ko: { prefLabel: '워너크라이' },
      ja: { prefLabel: 'ワナクライ' },
      'zh-Hans': { prefLabel: '想哭病毒', altLabel: ['想哭勒索病毒', '想哭”勒索病毒'] },
      'zh-Hant': { prefLabel: '想哭病毒', altLabel: ['想哭勒索病毒', 'WannaCry勒索病毒'] },
    },
    related: ['cyber-theft', 'lazarus-group'],
    scopeNote:
      'The extortion software of May 2017 that the United States and Britain ascribed to North Korea that December.',
  },
  {
    id: 'pyeongchang-olympics',
    kind: 'event',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'PyeongChang Winter Olympics',
        altLabel: [
          'Pyeongchang Olympics',
          'Pyeongchang Winter Games',
          '2018 Winter Olympics',
          'unified Korean team',
          'joint Korean team',
          'unified women’s ice hockey team',
        ],
      },
      ko: {
        prefLabel: '평창 동계올림픽',
        altLabel: ['평창 올림픽', anchor('남북 단일팀'), anchor('남북 공동입장')],
      },
      ja: { prefLabel: '平昌五輪', altLabel: ['平昌冬季五輪', '平昌オリンピック', anchor('南北合同チーム')] },
      'zh-Hans': { prefLabel: '平昌冬奥会', altLabel: ['平昌冬季奥运会', anchor('朝韩联队')] },
      'zh-Hant': { prefLabel: '平昌冬奧', altLabel: ['平昌冬季奧運', '平昌冬奧會', anchor('兩韓聯隊')] },
    },
    related: ['inter-korean-relations', 'kim-yo-jong', 'panmunjom-summit-2018'],
    scopeNote:
      'The Winter Olympics of February 2018 in South Korea, with a joint march and a joint ice hockey team of the two Koreas.',
  },
  {
    id: 'punggye-ri-closure',
    kind: 'event',
    use: 'anchor',
    labels: {
      en: {
        prefLabel: 'Closing of the Punggye-ri test site',
        altLabel: [
          'dismantlement of the Punggye-ri',
          'demolition of the Punggye-ri',
          'Punggye-ri dismantlement',
          contextual('demolition of the nuclear test site'),
          contextual('dismantled its nuclear test site'),
        ],
      },
      ko: {
        prefLabel: '풍계리 핵실험장 폐기',
        altLabel: [
          '풍계리 핵실험장 폐쇄',
          '풍계리 핵실험장 폭파',
          '풍계리 폐기',
          contextual('핵실험장 폐기'),
          contextual('핵실험장 폐쇄'),
        ],
      },
      ja: {
        prefLabel: '豊渓里核実験場の廃棄',
        altLabel: [
          '豊渓里の核実験場廃棄',
          '豊渓里核実験場廃棄',
          contextual('核実験場の廃棄'),
          contextual('核実験場廃棄'),
        ],
      },
      'zh-Hans': {
        prefLabel: '丰溪里核试验场废弃',
        altLabel: [
          '废弃丰溪里核试验场',
          '关闭丰溪里核试验场',
          '拆除丰溪里核试验场',
          contextual('废弃核试验场'),
        ],
      },
      'zh-Hant': {
        prefLabel: '豐溪里核試場廢棄',
        altLabel: ['廢棄豐溪里核試場', '關閉豐溪里核試場', '炸毀豐溪里核試場'],
      },
    },
    related: ['punggye-ri', 'moratorium', 'nuclear-test'],
    scopeNote:
      'The blowing up of tunnels at the test site before foreign journalists on May 24, 2018; a tunnel was dug open again in 2022.',
  },
  {
    id: 'border-closure',
    kind: 'event',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Closing of the border',
        prefRule: { licence: 'passage' },
        altLabel: [
          'border closure',
          'closed its borders',
          'sealed its borders',
          'sealed borders',
          'border shutdown',
          'border lockdown',
          'reopened its borders',
          'border reopening',
          'pandemic border closure',
        ],
      },
      ko: {
        prefLabel: '국경 봉쇄',
        altLabel: ['북한 국경 봉쇄', '북·중 국경 봉쇄', '국경 폐쇄', '국경 개방', '국경 재개방'],
      },
      ja: { prefLabel: '国境封鎖', altLabel: ['国境閉鎖', '国境を封鎖', '国境の封鎖'] },
      'zh-Hans': { prefLabel: '关闭边境', altLabel: ['封锁边境', '边境封锁', '封闭边境', '关闭国境'] },
      'zh-Hant': { prefLabel: '關閉邊境', altLabel: ['封鎖邊境', '邊境封鎖', '關閉國境'] },
    },
    related: ['isolation', 'covid-19-outbreak', 'china-north-korea-relations'],
    scopeNote:
      'North Korea’s closing of its borders against Covid-19 at the end of January 2020, eased for its own people in August 2023.',
  },
  {
    id: 'covid-19-outbreak',
    kind: 'event',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Covid-19 in North Korea',
        prefRule: { use: 'anchor' },
        altLabel: ['maximum emergency'],
      },
      ko: {
        prefLabel: '북한 코로나',
        prefRule: { use: 'anchor' },
        altLabel: ['최대비상방역체계', '비상방역'],
      },
      ja: {
        prefLabel: '北朝鮮の新型コロナ',
        prefRule: { use: 'anchor' },
        altLabel: ['非常防疫'],
      },
      'zh-Hans': {
        prefLabel: '朝鲜疫情',
        prefRule: { use: 'anchor' },
        altLabel: ['最大紧急防疫'],
      },
      'zh-Hant': {
        prefLabel: '北韓疫情',
        prefRule: { use: 'anchor' },
      },
    },
    related: ['border-closure'],
    scopeNote:
      'The epidemic in North Korea, whose first cases it admitted on May 12, 2022, declaring victory on August 10.',
  },
  {
    id: 'west-sea-official-killing',
    kind: 'event',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Killing of a South Korean official in the Yellow Sea',
        prefRule: { use: 'anchor' },
        altLabel: [
          'fisheries official',
          'killing of a South Korean fisheries official',
          'slain fisheries official',
        ],
      },
      ko: {
        prefLabel: '서해 공무원 피격 사건',
        prefRule: { use: 'anchor' },
        altLabel: [
          anchor('서해 공무원 피격'),
          anchor('서해 피격 공무원'),
          anchor('서해 공무원 피살 사건'),
          anchor('서해 공무원'),
          '피격 공무원',
          '공무원 피살',
        ],
      },
      ja: {
        prefLabel: '韓国公務員射殺事件',
        prefRule: { use: 'anchor' },
        altLabel: ['公務員射殺', '公務員射殺事件', '黄海公務員射殺事件'],
      },
      'zh-Hans': {
        prefLabel: '西海公务员遇害事件',
        prefRule: { use: 'anchor' },
        altLabel: ['韩国公务员遇害', '公务员遇害事件'],
      },
      'zh-Hant': {
        prefLabel: '西海公務員遇害事件',
        prefRule: { use: 'anchor' },
        altLabel: ['韓國公務員遇害'],
      },
    },
    related: ['nll', 'inter-korean-relations'],
    scopeNote: 'The shooting of a South Korean fisheries official in northern waters on September 22, 2020.',
  },
  {
    id: 'presidential-transition',
    kind: 'event',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Change of administration in Washington',
        altLabel: [
          'US presidential transition',
          'U.S. presidential transition',
          'presidential transition',
          'power transition in Washington',
          'transition of power in Washington',
          nearAnchor('US presidential election'),
          nearAnchor('U.S. presidential election'),
        ],
      },
      ko: {
        prefLabel: '미국 정권 교체기',
        altLabel: [
          '미국 정권 교체',
          '미 정권 교체기',
          '미국 행정부 교체',
          '미 행정부 교체',
          nearAnchor('미국 대선'),
          nearAnchor('미 대선'),
        ],
      },
      ja: { prefLabel: '米政権交代', altLabel: ['米国の政権交代', nearAnchor('米大統領選')] },
      'zh-Hans': { prefLabel: '美国政权更替', altLabel: ['美国政权交接', nearAnchor('美国大选')] },
      'zh-Hant': { prefLabel: '美國政權交替', altLabel: ['美國政權交接', nearAnchor('美國大選')] },
    },
    related: ['biden-inauguration', 'provocation', 'biden-administration', 'trump-administration'],
    scopeNote: 'The passing of power in Washington, around which North Korea has often tested weapons.',
  },
  {
    id: 'biden-inauguration',
    kind: 'event',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Inauguration of Joe Biden',
        altLabel: [
          "Biden's inauguration",
          'Biden inauguration',
          'took office in January',
          'Biden took office',
          'Biden administration took office',
          'since taking office',
          nearAnchor('inauguration'),
        ],
      },
      ko: {
        prefLabel: '바이든 취임',
        altLabel: ['바이든 대통령 취임', '바이든 행정부 출범', '바이든 정부 출범'],
      },
      ja: {
        prefLabel: 'バイデン大統領就任',
        altLabel: ['バイデン政権発足', 'バイデン政権の発足', 'バイデン氏就任'],
      },
      'zh-Hans': { prefLabel: '拜登就职', altLabel: ['拜登上任', '拜登上台', '拜登政府上台'] },
      'zh-Hant': { prefLabel: '拜登就職', altLabel: ['拜登上任', '拜登上台', '拜登就任'] },
    },
    related: ['joe-biden', 'presidential-transition', 'policy-review'],
    scopeNote: 'Joe Biden’s taking of office as US president on January 20, 2021.',
  },
  {
    id: 'trump-second-inauguration',
    kind: 'event',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Second inauguration of Donald Trump',
        altLabel: [
          "Trump's return to office",
          "Trump's return to the White House",
          "Trump's second term",
          'second Trump term',
          "Trump's inauguration",
        ],
      },
      ko: { prefLabel: '트럼프 2기', altLabel: ['트럼프 2기 행정부', '트럼프 재집권', '트럼프 2기 출범'] },
      ja: {
        prefLabel: '第2次トランプ政権',
        altLabel: ['トランプ第2期', '第2期トランプ政権', 'トランプ2期目'],
      },
      'zh-Hans': { prefLabel: '特朗普第二任期', altLabel: ['特朗普2.0', '特朗普重返白宫'] },
      'zh-Hant': { prefLabel: '川普第二任期', altLabel: ['川普2.0', '川普重返白宮', '特朗普第二任期'] },
    },
    related: ['donald-trump', 'presidential-transition', 'us-north-korea-policy'],
    scopeNote: 'Donald Trump’s second taking of office as US president on January 20, 2025.',
  },
  {
    id: 'madrid-embassy-raid',
    kind: 'event',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Raid on the North Korean embassy in Madrid',
        prefRule: { use: 'anchor' },
        altLabel: [
          anchor('Free Joseon'),
          'Cheollima Civil Defense',
          'Madrid embassy raid',
          'embassy raid',
          'Adrian Hong',
          'Christopher Ahn',
        ],
      },
      ko: {
        prefLabel: '스페인 주재 북한 대사관 습격',
        prefRule: { use: 'anchor' },
        altLabel: [anchor('자유조선'), '천리마민방위', '에이드리언 홍', '크리스토퍼 안'],
      },
      ja: {
        prefLabel: '在スペイン北朝鮮大使館襲撃',
        prefRule: { use: 'anchor' },
        altLabel: [anchor('自由朝鮮'), '千里馬民防衛'],
      },
      'zh-Hans': {
        prefLabel: '朝鲜驻西班牙大使馆遇袭',
        prefRule: { use: 'anchor' },
        altLabel: [anchor('自由朝鲜'), '千里马民防'],
      },
      'zh-Hant': {
        prefLabel: '北韓駐西班牙大使館遇襲',
        prefRule: { use: 'anchor' },
        altLabel: [anchor('自由朝鮮')],
      },
    },
    related: ['kim-han-sol', 'hanoi-summit'],
    scopeNote: 'The raid of February 22, 2019, by the exile group Free Joseon.',
  },
  {
    id: 'north-korean-troops-in-russia',
    kind: 'event',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'North Korean troops in Russia',
        prefRule: { use: 'anchor' },
        altLabel: [
          'troop deployment to Russia',
          'troops to Russia',
          'soldiers to Russia',
          'war in Ukraine',
          'war against Ukraine',
          'Kursk region',
          nearAnchor('invasion of Ukraine'),
        ],
      },
      ko: {
        prefLabel: '북한군 파병',
        prefRule: { use: 'anchor' },
        altLabel: [
          anchor('북한 파병'),
          anchor('북한의 파병'),
          anchor('북한군 러시아 파병'),
          anchor('러시아 파병 북한군'),
          '러시아 파병',
          '우크라이나 전쟁',
          '우크라이나전',
        ],
      },
      ja: {
        prefLabel: '北朝鮮のロシア派兵',
        prefRule: { use: 'anchor' },
        altLabel: [
          anchor('北朝鮮の派兵'),
          anchor('北朝鮮兵'),
          'ロシア派兵',
          'ウクライナ侵攻',
          'ウクライナ侵略',
        ],
      },
      'zh-Hans': {
        prefLabel: '朝鲜向俄派兵',
        prefRule: { use: 'anchor' },
        altLabel: [
          anchor('朝鲜派兵'),
          anchor('朝鲜士兵'),
          anchor('朝鲜出兵'),
          '俄乌战争',
          '俄乌冲突',
          '乌克兰战争',
        ],
      },
      'zh-Hant': {
        prefLabel: '北韓派兵俄羅斯',
        prefRule: { use: 'anchor' },
        altLabel: [anchor('北韓派兵'), anchor('北韓士兵'), anchor('朝鮮派兵'), '俄烏戰爭', '烏克蘭戰爭'],
      },
    },
    related: ['kursk', 'russia-north-korea-treaty', 'storm-corps', 'russia-north-korea-relations'],
    scopeNote:
      'The sending of some 11,000 soldiers to Russia’s war on Ukraine from October 2024, into the Kursk region, and of more in 2025; North Korea confirmed it on April 28, 2025.',
  },
  {
    id: 'drones-over-pyongyang',
    kind: 'event',
    use: 'anchor',
    labels: {
      en: {
        prefLabel: 'Drones over Pyongyang',
        altLabel: ['drone flights over Pyongyang', 'drone over Pyongyang'],
      },
      ko: {
        prefLabel: '평양 무인기 침투',
        altLabel: ['평양 무인기 사건', '평양 무인기 침투 사건', '평양 상공 무인기'],
      },
      ja: { prefLabel: '平壌無人機侵入', altLabel: ['平壌上空の無人機', '平壌への無人機'] },
      'zh-Hans': { prefLabel: '平壤无人机事件', altLabel: ['无人机侵入平壤'] },
      'zh-Hant': { prefLabel: '平壤無人機事件', altLabel: ['無人機侵入平壤'] },
    },
    related: ['martial-law-2024', 'north-korean-drones', 'inter-korean-relations'],
    scopeNote:
      'Drones with leaflets that the North said in October 2024 had come from the South, since 2025 a matter before the South’s courts.',
  },
  {
    id: 'martial-law-2024',
    kind: 'event',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Martial law in South Korea',
        prefRule: { licence: 'passage' },
        altLabel: [nearAnchor('martial law')],
      },
      ko: {
        prefLabel: '12·3 비상계엄',
        prefRule: { licence: 'passage' },
        altLabel: [nearAnchor('12.3 비상계엄'), nearAnchor('비상계엄'), nearAnchor('계엄')],
      },
      ja: { prefLabel: '非常戒厳', prefRule: { licence: 'passage' } },
      'zh-Hans': { prefLabel: '紧急戒严', prefRule: { licence: 'passage' }, altLabel: [nearAnchor('戒严')] },
      'zh-Hant': { prefLabel: '緊急戒嚴', prefRule: { licence: 'passage' }, altLabel: [nearAnchor('戒嚴')] },
    },
    related: ['yoon-suk-yeol', 'drones-over-pyongyang'],
    scopeNote:
      'President Yoon Suk-yeol’s martial law of December 3, 2024, lifted the next morning, for which he was removed on April 4, 2025.',
  },
  {
    id: 'beijing-parade-2025',
    kind: 'event',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Beijing Victory Day parade of 2025',
        altLabel: ['Beijing parade', 'Victory Day parade', 'parade in Beijing', 'military parade in Beijing'],
      },
      ko: {
        prefLabel: '중국 전승절 열병식',
        altLabel: ['중국 전승절', '전승절 열병식', '베이징 열병식', '전승절'],
      },
      ja: {
        prefLabel: '抗日戦争勝利80年記念式典',
        altLabel: ['抗日戦勝80年', '北京の軍事パレード', '抗日戦勝記念'],
      },
      'zh-Hans': {
        prefLabel: '九三阅兵',
        altLabel: ['九三大阅兵', '抗战胜利80周年', '九三阅兵式', '北京阅兵'],
      },
      'zh-Hant': { prefLabel: '九三閱兵', altLabel: ['九三大閱兵', '抗戰勝利80週年', '北京閱兵'] },
    },
    related: ['xi-kim-summit', 'kim-jong-un', 'china-north-korea-relations', 'military-parade'],
    scopeNote:
      'The parade of September 3, 2025, at which Kim Jong Un stood with Xi Jinping and Vladimir Putin.',
  },

  // What recurs
  {
    id: 'party-congress',
    kind: 'event',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Party Congress',
        altLabel: [
          "Workers' Party Congress",
          'congress of the Workers’ Party',
          'Congress of the WPK',
          'Ninth Party Congress',
          '9th Party Congress',
          'Ninth Congress',
          '9th Congress of the WPK',
          'Seventh Party Congress',
          '7th Party Congress',
        ],
      },
      ko: {
        prefLabel: '당대회',
        altLabel: [
          '노동당 대회',
          '조선노동당 대회',
          '제9차 당대회',
          '9차 당대회',
          '7차 당대회',
          '제7차 당대회',
          '노동당 9차 대회',
          '노동당 7차 대회',
        ],
      },
      ja: { prefLabel: '党大会', altLabel: ['朝鮮労働党大会', '労働党大会', '第9回党大会', '第7回党大会'] },
      'zh-Hans': {
        prefLabel: '劳动党代表大会',
        altLabel: [
          '劳动党大会',
          '党代表大会',
          '劳动党九大',
          '劳动党第九次代表大会',
          '劳动党第七次代表大会',
          '党大会',
        ],
      },
      'zh-Hant': {
        prefLabel: '勞動黨代表大會',
        altLabel: ['勞動黨大會', '黨代表大會', '勞動黨第九次代表大會', '勞動黨第七次代表大會', '黨大會'],
      },
    },
    related: ['workers-party-of-korea', 'party-congress-8', 'party-plenum'],
    scopeNote:
      'A congress of the Workers’ Party of Korea: the seventh in May 2016, the eighth in January 2021.',
  },
  {
    id: 'party-congress-8',
    kind: 'event',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Eighth Party Congress',
        altLabel: [
          '8th Party Congress',
          'Eighth Congress',
          '8th Congress',
          "Eighth Congress of the Workers' Party",
          "8th Congress of the Workers' Party of Korea",
          'January 2021 party congress',
        ],
      },
      ko: {
        prefLabel: '8차 당대회',
        altLabel: [
          '제8차 당대회',
          '노동당 8차 대회',
          '노동당 제8차 대회',
          '당 제8차 대회',
          '조선노동당 제8차 대회',
        ],
      },
      ja: { prefLabel: '第8回党大会', altLabel: ['朝鮮労働党第8回大会', '第8回大会'] },
      'zh-Hans': {
        prefLabel: '劳动党第八次代表大会',
        altLabel: ['劳动党八大', '第八次代表大会', '朝鲜劳动党第八次代表大会'],
      },
      'zh-Hant': {
        prefLabel: '勞動黨第八次代表大會',
        altLabel: ['勞動黨八大', '第八次代表大會', '第八次黨代表大會'],
      },
    },
    related: ['party-congress', 'power-for-power', 'defense-five-year-plan', 'kim-jong-un'],
    broader: ['party-congress'],
    scopeNote:
      'The party congress of January 5–12, 2021, which set the line toward the Biden administration and a five-year weapons plan.',
  },
  {
    id: 'party-plenum',
    kind: 'event',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Party plenary meeting',
        altLabel: [
          'plenary meeting',
          'party plenum',
          'plenary session',
          'plenary meeting of the Central Committee',
          nearAnchor('plenum'),
        ],
      },
      ko: {
        prefLabel: '당 전원회의',
        altLabel: ['전원회의', '노동당 전원회의', '당중앙위원회 전원회의', '연말 전원회의'],
      },
      ja: {
        prefLabel: '党中央委員会総会',
        altLabel: ['中央委員会総会', '中央委総会', '党中央委総会', '中央委員会全員会議'],
      },
      'zh-Hans': {
        prefLabel: '中央委员会全体会议',
        altLabel: ['劳动党中央全会', '党中央全会', '中央全会', '全体会议'],
      },
      'zh-Hant': {
        prefLabel: '中央委員會全體會議',
        altLabel: ['勞動黨全會', '全體會議', '中央全會', '全員會議'],
      },
    },
    related: ['central-committee', 'party-congress', 'byungjin'],
    scopeNote:
      'A full meeting of the Workers’ Party’s Central Committee, such as those at the turn of the year since 2019.',
  },
  {
    id: 'new-years-address',
    kind: 'event',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: "New Year's address",
        altLabel: ["New Year's speech", 'New Year address', 'New Year speech'],
      },
      ko: { prefLabel: '신년사', altLabel: ['김정은 신년사', '신년 연설'] },
      ja: { prefLabel: '新年の辞', altLabel: ['新年辞', '新年演説'] },
      'zh-Hans': { prefLabel: '新年致辞', altLabel: ['新年贺词', '新年讲话'] },
      'zh-Hant': { prefLabel: '新年賀詞', altLabel: ['新年致辭', '新年講話', '新年賀辭'] },
    },
    related: ['kim-jong-un', 'party-plenum'],
    scopeNote:
      'The speech of the leader on January 1, given by Kim Jong Un in 2013–2019 and mostly replaced by reports on plenary meetings since.',
  },
  {
    id: 'military-parade',
    kind: 'event',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Military parade',
        altLabel: [
          'Day of the Sun',
          'Day of the Shining Star',
          'party founding anniversary',
          'Army Day',
          'Army Foundation Day',
          'Party Foundation Day',
        ],
      },
      ko: {
        prefLabel: '열병식',
        altLabel: [
          '심야 열병식',
          '당 창건일',
          '당 창건 75주년',
          '당 창건 80주년',
          '태양절',
          '광명성절',
          '건군절',
          '군사 퍼레이드',
          '정권 수립일',
        ],
      },
      ja: { prefLabel: '軍事パレード', altLabel: ['閲兵式', '太陽節', '光明星節', '建軍節', '党創建記念日'] },
      'zh-Hans': {
        prefLabel: '阅兵式',
        altLabel: ['太阳节', '光明星节', '建军节', '建党节', '军事阅兵'],
      },
      'zh-Hant': {
        prefLabel: '閱兵式',
        altLabel: ['閱兵', '太陽節', '光明星節', '建軍節', '建黨紀念日', '軍事閱兵'],
      },
    },
    related: ['kim-il-sung-square', 'icbm', 'hwasong-17', 'hwasong-20'],
    scopeNote:
      'A parade of weapons in Pyongyang on a holiday of the party, army or leaders, such as those of October 10, 2020, January 14, 2021, and October 10, 2025.',
  },
  {
    id: 'kim-yo-jong-statement',
    kind: 'event',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Statement by Kim Yo Jong',
        prefRule: { use: 'anchor' },
        altLabel: [anchor("Kim Yo Jong's statement"), 'sleep in peace', 'cause a stink'],
      },
      ko: {
        prefLabel: '김여정 담화',
        prefRule: { use: 'anchor' },
        altLabel: [anchor('김여정 부부장 담화'), anchor('김여정 노동당 부부장 담화'), '담화문'],
      },
      ja: {
        prefLabel: '金与正談話',
        prefRule: { use: 'anchor' },
        altLabel: [anchor('金与正氏の談話')],
      },
      'zh-Hans': { prefLabel: '金与正谈话', prefRule: { use: 'anchor' } },
      'zh-Hant': { prefLabel: '金與正談話', prefRule: { use: 'anchor' }, altLabel: [anchor('金與正聲明')] },
    },
    related: ['kim-yo-jong', 'military-exercises', 'inter-korean-relations'],
    scopeNote:
      'A statement in the name of Kim Yo Jong, such as that of March 16, 2021, which warned the new US administration against “causing a stink” if it wished to sleep in peace.',
  },
];
