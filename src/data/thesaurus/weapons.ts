import type { Concept } from '../../core/thesaurus/thesaurus.ts';
import { anchor, capitals, contextual, nearAnchor } from './term-rules.ts';

// 火星8月27日 is Mars and a day in August.
const notADate = { notBefore: ['年', '月', '日', '天'] };

/**
 * Weapons, the programs that make them, and tests. Days are those of Korean time. "Said to" and "announced" where
 * only North Korea says so.
 */
export const weapons: readonly Concept[] = [
  // The nuclear program
  {
    id: 'nuclear-program',
    kind: 'weapon',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Nuclear program',
        altLabel: [
          anchor('North Korean nuclear program'),
          anchor('North Korean nuclear programme'),
          anchor('North Korean nuclear issue'),
          anchor('North Korean nuclear crisis'),
          'nuclear programme',
          'nuclear weapons program',
          'nuclear weapons programme',
          'nuclear and missile programs',
          'nuclear and missile programmes',
          'nuclear and missile program',
          'nuclear and ballistic missile programs',
          'nuclear ambitions',
          'nuclear development',
          'nuclear issue',
          'nuclear crisis',
          'nuclear standoff',
          nearAnchor('nuclear activities'),
          nearAnchor('nuclear facilities'),
        ],
        hiddenLabel: ['nuke program', 'nuclear stand-off', 'nukes'],
      },
      ko: {
        prefLabel: '북핵',
        prefRule: { use: 'anchor' },
        altLabel: [
          anchor('북핵 문제'),
          anchor('북핵 위기'),
          anchor('북한 핵'),
          anchor('북한 핵 문제'),
          anchor('북한의 핵'),
          '핵 프로그램',
          '핵 개발',
          '핵 미사일 개발',
          '핵 시설',
          '핵 문제',
          '핵 능력',
          '핵 위협',
        ],
      },
      ja: {
        prefLabel: '北朝鮮の核開発',
        prefRule: { use: 'anchor' },
        altLabel: [
          anchor('北朝鮮の核問題'),
          anchor('北朝鮮核問題'),
          anchor('北朝鮮の核・ミサイル'),
          '核開発',
          '核・ミサイル開発',
          '核計画',
          '核問題',
          '核施設',
          '核プログラム',
        ],
      },
      'zh-Hans': {
        prefLabel: '朝核问题',
        prefRule: { use: 'anchor' },
        altLabel: [
          anchor('朝鲜核问题'),
          anchor('朝核危机'),
          anchor('朝鲜核计划'),
          anchor('半岛核问题'),
          anchor('朝鲜半岛核问题'),
          '朝核',
          '核计划',
          '核开发',
          '核问题',
          '核项目',
          '核设施',
          '核武计划',
        ],
      },
      'zh-Hant': {
        prefLabel: '北韓核武問題',
        prefRule: { use: 'anchor' },
        altLabel: [
          anchor('北韓核問題'),
          anchor('朝鮮半島核問題'),
          anchor('韓半島核問題'),
          anchor('朝核危機'),
          anchor('朝核問題'),
          anchor('朝鮮核問題'),
          anchor('北韓核武計畫'),
          contextual('北核', { notAfter: ['台', '東', '东', '河', '湖', '西', '華', '华'] }),
          '朝核',
          '核武計畫',
          '核計畫',
          '核問題',
          '核開發',
          '核設施',
        ],
      },
    },
    related: ['denuclearization', 'nuclear-weapon', 'yongbyon', 'enrichment', 'plutonium', 'missile-program'],
    scopeNote:
      'North Korea’s making of nuclear weapons and of the material for them, known to the world since about 1990.',
  },
  {
    id: 'nuclear-weapon',
    kind: 'weapon',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Nuclear weapon',
        altLabel: [
          'atomic bomb',
          'atomic weapon',
          'nuclear bomb',
          'nuclear arms',
          'nuclear arsenal',
          'nuclear warhead',
          'nuclear device',
          'nuclear forces',
          'nuclear capability',
          'nuclear capabilities',
          'nuclear stockpile',
          'nuclear material',
          'fissile material',
          'miniaturized nuclear warhead',
        ],
      },
      ko: {
        prefLabel: '핵무기',
        altLabel: ['핵탄두', '핵폭탄', '핵물질', '원자폭탄', '핵전력', '핵탄두 소형화'],
      },
      ja: { prefLabel: '核兵器', altLabel: ['核弾頭', '核爆弾', '核戦力', '核物質', '原子爆弾'] },
      'zh-Hans': {
        prefLabel: '核武器',
        altLabel: ['核弹头', '核弹', '核武', '核武库', '核材料', '核力量', '原子弹'],
      },
      'zh-Hant': {
        prefLabel: '核武',
        altLabel: ['核武器', '核彈頭', '核彈', '核武庫', '核材料', '核原料', '原子彈'],
      },
    },
    related: [
      'nuclear-program',
      'hydrogen-bomb',
      'tactical-nuclear-weapon',
      'nuclear-test',
      'nuclear-status',
    ],
    scopeNote:
      'North Korea’s nuclear warheads; outside estimates of 2024–2025 spoke of about fifty assembled.',
  },
  {
    id: 'hydrogen-bomb',
    kind: 'weapon',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Hydrogen bomb',
        altLabel: ['H bomb', 'thermonuclear weapon', 'thermonuclear bomb', 'thermonuclear device'],
      },
      ko: { prefLabel: '수소폭탄', altLabel: ['수소탄'] },
      ja: { prefLabel: '水素爆弾', altLabel: ['水爆'] },
      'zh-Hans': { prefLabel: '氢弹' },
      'zh-Hant': { prefLabel: '氫彈' },
    },
    related: ['nuclear-test-2016-january', 'nuclear-test-2017', 'nuclear-weapon'],
    broader: ['nuclear-weapon'],
    scopeNote: 'What North Korea said its nuclear tests of January 2016 and September 2017 were.',
  },
  {
    id: 'tactical-nuclear-weapon',
    kind: 'weapon',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Tactical nuclear weapon',
        altLabel: [
          'tactical nuclear warhead',
          'tactical nukes',
          'Hwasan-31',
          'tactical nuclear',
          'tactical nuclear operation units',
        ],
      },
      ko: {
        prefLabel: '전술핵',
        altLabel: ['전술핵무기', '전술핵탄두', '화산 31', '화산 31형', '전술핵 운용부대'],
      },
      ja: { prefLabel: '戦術核', altLabel: ['戦術核兵器', '戦術核弾頭', '火山-31'] },
      'zh-Hans': { prefLabel: '战术核武器', altLabel: ['战术核弹头', '战术核武', '火山-31'] },
      'zh-Hant': { prefLabel: '戰術核武', altLabel: ['戰術核武器', '戰術核彈頭', '戰術性核武', '火山-31'] },
    },
    related: ['defense-five-year-plan', 'kn-23', 'kn-25', 'south-korean-nuclear-armament'],
    broader: ['nuclear-weapon'],
    scopeNote:
      'Small warheads for use against South Korea, an aim of the plan of January 2021; a warhead named Hwasan-31 was shown in March 2023.',
  },
  {
    id: 'enrichment',
    kind: 'weapon',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Uranium enrichment',
        altLabel: [
          'highly enriched uranium',
          'enriched uranium',
          'uranium enrichment facility',
          'uranium enrichment program',
          'uranium program',
          'uranium programme',
          'weapons grade uranium',
          'weapon grade uranium',
          capitals('HEU'),
          nearAnchor('centrifuge'),
        ],
      },
      ko: {
        prefLabel: '우라늄 농축',
        altLabel: ['고농축 우라늄', '농축 우라늄', '우라늄 농축 시설', '우라늄 프로그램', '원심분리기'],
      },
      ja: {
        prefLabel: 'ウラン濃縮',
        altLabel: ['高濃縮ウラン', '濃縮ウラン', 'ウラン濃縮施設', nearAnchor('遠心分離機')],
      },
      'zh-Hans': { prefLabel: '铀浓缩', altLabel: ['高浓缩铀', '浓缩铀', '高浓铀', nearAnchor('离心机')] },
      'zh-Hant': { prefLabel: '鈾濃縮', altLabel: ['高濃縮鈾', '濃縮鈾', nearAnchor('離心機')] },
    },
    related: ['nuclear-program', 'second-nuclear-crisis', 'yongbyon', 'kangson', 'plutonium'],
    scopeNote:
      'The second way to bomb material, alleged in 2002 and shown to American visitors at Yongbyon in November 2010.',
  },
  {
    id: 'plutonium',
    kind: 'weapon',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Plutonium',
        altLabel: [
          'plutonium program',
          'plutonium programme',
          'weapons grade plutonium',
          'spent fuel',
          'spent fuel rods',
          'spent nuclear fuel',
          'reprocessing',
          'reprocessing plant',
          'five megawatt reactor',
          '5MW reactor',
          '5 megawatt reactor',
          'radiochemical laboratory',
        ],
      },
      ko: {
        prefLabel: '플루토늄',
        altLabel: [
          '사용 후 핵연료',
          '폐연료봉',
          '재처리',
          '재처리 시설',
          '5MW 원자로',
          '방사화학 실험실',
          '무기급 플루토늄',
        ],
      },
      ja: {
        prefLabel: 'プルトニウム',
        altLabel: ['使用済み核燃料', '使用済み核燃料棒', '再処理', '再処理施設', '黒鉛減速炉'],
      },
      'zh-Hans': {
        prefLabel: '武器级钚',
        altLabel: ['乏燃料', '乏燃料棒', '后处理'],
      },
      'zh-Hant': { prefLabel: '武器級鈽', altLabel: ['用過核燃料', '核燃料棒', '再處理'] },
    },
    related: ['yongbyon', 'nuclear-program', 'agreed-framework', 'enrichment'],
    scopeNote:
      'Bomb material that North Korea has made from the fuel of its five-megawatt reactor at Yongbyon.',
  },

  // Missiles in general
  {
    id: 'missile-program',
    kind: 'weapon',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Missile program',
        altLabel: [
          'missile programme',
          'ballistic missile program',
          'ballistic missile programme',
          'weapons program',
          'weapons programme',
          'weapons programs',
          nearAnchor('missile'),
        ],
      },
      ko: {
        prefLabel: '미사일',
        prefRule: { licence: 'passage' },
        altLabel: ['미사일 개발', '미사일 프로그램', '탄도미사일 프로그램', anchor('북한 미사일')],
      },
      ja: {
        prefLabel: 'ミサイル',
        prefRule: { licence: 'passage' },
        altLabel: ['ミサイル開発', 'ミサイル計画', anchor('北朝鮮のミサイル'), anchor('北朝鮮ミサイル')],
      },
      'zh-Hans': {
        prefLabel: '导弹',
        prefRule: { licence: 'passage' },
        altLabel: ['导弹计划', '导弹项目'],
      },
      'zh-Hant': {
        prefLabel: '飛彈',
        prefRule: { licence: 'passage' },
        altLabel: ['飛彈計畫', nearAnchor('導彈'), '導彈計劃'],
      },
    },
    related: ['ballistic-missile', 'missile-test', 'nuclear-program', 'academy-of-defence-science'],
    scopeNote: 'North Korea’s making of missiles of every range.',
  },
  {
    id: 'ballistic-missile',
    kind: 'weapon',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'Ballistic missile' },
      ko: { prefLabel: '탄도미사일', altLabel: ['탄도탄'] },
      ja: { prefLabel: '弾道ミサイル' },
      'zh-Hans': { prefLabel: '弹道导弹' },
      'zh-Hant': { prefLabel: '彈道飛彈', altLabel: ['彈道導彈'] },
    },
    related: ['missile-test', 'icbm', 'short-range-ballistic-missile', 'slbm', 'resolution-1718'],
    broader: ['missile-program'],
    scopeNote:
      'A missile that flies most of its way unpowered; UN resolutions since 2006 forbid North Korea all activity with them.',
  },
  {
    id: 'icbm',
    kind: 'weapon',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Intercontinental ballistic missile',
        altLabel: [
          capitals('ICBM'),
          'intercontinental missile',
          'long range missile',
          'long range ballistic missile',
        ],
        hiddenLabel: ['inter continental ballistic missile'],
      },
      ko: {
        prefLabel: '대륙간 탄도미사일',
        altLabel: ['대륙간 탄도탄', '대륙간 탄도로켓', '장거리 미사일', '장거리 로켓', '장거리 탄도미사일'],
      },
      ja: {
        prefLabel: '大陸間弾道ミサイル',
        altLabel: ['大陸間弾道弾', '長距離弾道ミサイル', '長距離ミサイル'],
      },
      'zh-Hans': { prefLabel: '洲际弹道导弹', altLabel: ['洲际导弹', '远程导弹', '远程弹道导弹'] },
      'zh-Hant': {
        prefLabel: '洲際彈道飛彈',
        altLabel: ['洲際飛彈', '洲際彈道導彈', '洲際導彈', '長程飛彈', '遠程導彈'],
      },
    },
    related: [
      'hwasong-14',
      'hwasong-15',
      'hwasong-17',
      'hwasong-18',
      'hwasong-19',
      'hwasong-20',
      'moratorium',
    ],
    broader: ['ballistic-missile'],
    scopeNote: 'A ballistic missile of more than 5,500 km range; North Korea first flew one on July 4, 2017.',
  },
  {
    id: 'intermediate-range-ballistic-missile',
    kind: 'weapon',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Intermediate-range ballistic missile',
        altLabel: [
          capitals('IRBM'),
          'intermediate range missile',
          'medium range ballistic missile',
          'medium range missile',
          capitals('MRBM'),
        ],
      },
      ko: {
        prefLabel: '중거리 탄도미사일',
        altLabel: ['중거리 미사일', '중장거리 탄도미사일', '준중거리 탄도미사일', '중장거리 미사일'],
      },
      ja: { prefLabel: '中距離弾道ミサイル', altLabel: ['中距離ミサイル', '準中距離弾道ミサイル'] },
      'zh-Hans': { prefLabel: '中程弹道导弹', altLabel: ['中程导弹', '中远程弹道导弹', '中远程导弹'] },
      'zh-Hant': { prefLabel: '中程彈道飛彈', altLabel: ['中程飛彈', '中程彈道導彈'] },
    },
    related: ['hwasong-12', 'hwasong-16', 'musudan', 'nodong', 'guam'],
    broader: ['ballistic-missile'],
    scopeNote: 'A ballistic missile of about 1,000 to 5,500 km range, medium range included.',
  },
  {
    id: 'short-range-ballistic-missile',
    kind: 'weapon',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Short-range ballistic missile',
        altLabel: [capitals('SRBM'), 'short range missile', 'short range projectile', 'Hwasong-11'],
      },
      ko: {
        prefLabel: '단거리 탄도미사일',
        altLabel: ['단거리 미사일', '단거리 발사체', '화성 11형', '전술유도탄', '신형 전술유도무기'],
      },
      ja: { prefLabel: '短距離弾道ミサイル', altLabel: ['短距離ミサイル', '飛翔体'] },
      'zh-Hans': {
        prefLabel: '短程弹道导弹',
        altLabel: ['短程导弹', '近程弹道导弹', '战术导弹', '战术制导武器'],
      },
      'zh-Hant': { prefLabel: '短程彈道飛彈', altLabel: ['短程飛彈', '短程彈道導彈', '短程導彈'] },
    },
    related: ['kn-23', 'kn-24', 'kn-25', 'scud'],
    broader: ['ballistic-missile'],
    scopeNote:
      'A ballistic missile of less than 1,000 km range; solid-fuel ones of new make were first flown in May 2019.',
  },
  {
    id: 'slbm',
    kind: 'weapon',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Submarine-launched ballistic missile',
        altLabel: [capitals('SLBM'), 'submarine launched missile', 'ballistic missile submarine'],
      },
      ko: {
        prefLabel: '잠수함 발사 탄도미사일',
        altLabel: ['잠수함 탄도탄', '잠수함 발사 탄도탄', '잠수함 탄도미사일'],
      },
      ja: {
        prefLabel: '潜水艦発射弾道ミサイル',
        altLabel: ['潜水艦発射型弾道ミサイル', '潜水艦弾道ミサイル'],
      },
      'zh-Hans': { prefLabel: '潜射弹道导弹', altLabel: ['潜射导弹', '潜地弹道导弹'] },
      'zh-Hant': { prefLabel: '潛射彈道飛彈', altLabel: ['潛射飛彈', '潛射彈道導彈', '潛射導彈'] },
    },
    related: ['pukguksong', 'sinpo', 'north-korean-submarine'],
    broader: ['ballistic-missile'],
    scopeNote:
      'A ballistic missile fired from a submarine; North Korea first showed an ejection test in May 2015.',
  },
  {
    id: 'cruise-missile',
    kind: 'weapon',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Cruise missile',
        altLabel: [
          'strategic cruise missile',
          anchor('Hwasal-1'),
          anchor('Hwasal-2'),
          anchor('Pulhwasal-3-31'),
          anchor('Padasuri-6'),
        ],
      },
      ko: {
        prefLabel: '순항미사일',
        altLabel: [
          '전략 순항미사일',
          '화살 1형',
          '화살 2형',
          anchor('불화살 3 31형'),
          '장거리 순항미사일',
          anchor('바다수리 6형'),
        ],
      },
      ja: {
        prefLabel: '巡航ミサイル',
        altLabel: ['戦略巡航ミサイル', '長距離巡航ミサイル', '矢1型', '矢2型'],
      },
      'zh-Hans': { prefLabel: '巡航导弹', altLabel: ['战略巡航导弹', '远程巡航导弹', '箭-1', '箭-2'] },
      'zh-Hant': {
        prefLabel: '巡弋飛彈',
        altLabel: ['巡航導彈', '戰略巡弋飛彈', '長程巡弋飛彈', '戰略巡航導彈'],
      },
    },
    related: ['missile-test', 'missile-program'],
    broader: ['missile-program'],
    scopeNote:
      'A missile that flies like an aircraft and is not forbidden by UN resolutions; North Korea fired two off its west coast on March 21, 2021, and announced a long-range one in September 2021.',
  },
  {
    id: 'hypersonic-weapon',
    kind: 'weapon',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Hypersonic weapon',
        altLabel: [
          'hypersonic missile',
          'hypersonic glide vehicle',
          'hypersonic warhead',
          'hypersonic gliding warhead',
          nearAnchor('hypersonic'),
        ],
      },
      ko: {
        prefLabel: '극초음속 미사일',
        altLabel: ['극초음속 무기', '극초음속 활공체', '극초음속 활공비행전투부', '극초음속'],
      },
      ja: { prefLabel: '極超音速ミサイル', altLabel: ['極超音速兵器', '極超音速滑空体', '極超音速'] },
      'zh-Hans': { prefLabel: '高超音速导弹', altLabel: ['高超音速武器', '高超声速导弹', '高超音速滑翔'] },
      'zh-Hant': {
        prefLabel: '極音速飛彈',
        altLabel: ['極音速武器', '高超音速飛彈', '高超音速導彈', '極超音速飛彈', '高超音速武器'],
      },
    },
    related: ['hwasong-8', 'hwasong-16', 'defense-five-year-plan'],
    broader: ['missile-program'],
    scopeNote:
      'A missile whose warhead glides and turns at more than five times the speed of sound; North Korea announced its first test in September 2021.',
  },
  {
    id: 'mirv',
    kind: 'weapon',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Multiple independently targetable re-entry vehicle',
        altLabel: [
          capitals('MIRV'),
          'multiple warheads',
          'multiple warhead missile',
          'reentry vehicle',
          'atmospheric reentry',
        ],
        hiddenLabel: ['re entry vehicle', 'atmospheric re entry', 'multi warhead'],
      },
      ko: {
        prefLabel: '다탄두',
        altLabel: ['다탄두 미사일', '다탄두 개별유도', '대기권 재진입', '재진입체'],
      },
      ja: { prefLabel: '多弾頭', altLabel: ['多弾頭ミサイル', '大気圏再突入', '個別誘導多弾頭'] },
      'zh-Hans': { prefLabel: '多弹头', altLabel: ['分导式多弹头', '再入大气层'] },
      'zh-Hant': { prefLabel: '多彈頭', altLabel: ['多彈頭飛彈', '重返大氣層'] },
    },
    related: ['icbm', 'hwasong-17'],
    scopeNote:
      'Several warheads on one missile, an aim of the plan of January 2021, of which North Korea claimed a test in June 2024.',
  },
  {
    id: 'solid-fuel',
    kind: 'weapon',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Solid-fuel missile',
        altLabel: [
          'solid fuel engine',
          'solid fuelled',
          'solid fueled',
          'solid propellant',
          'liquid fuelled',
          'liquid fueled',
          'transporter erector launcher',
          nearAnchor('solid fuel'),
          nearAnchor('engine test'),
        ],
      },
      ko: {
        prefLabel: '고체연료',
        altLabel: [
          '고체연료 엔진',
          '고체연료 미사일',
          '고체 추진',
          '고체 엔진',
          '이동식 발사대',
          '이동식 발사차량',
          '액체연료',
        ],
      },
      ja: {
        prefLabel: '固体燃料',
        altLabel: ['固体燃料エンジン', '固体燃料式', '移動式発射台', '発射台付き車両'],
      },
      'zh-Hans': { prefLabel: '固体燃料', altLabel: ['固体燃料发动机', '固体发动机', '固体燃料导弹'] },
      'zh-Hant': { prefLabel: '固體燃料', altLabel: ['固體燃料引擎', '固態燃料', '固體燃料飛彈'] },
    },
    related: ['hwasong-18', 'hwasong-19', 'hwasong-20', 'pukguksong', 'kn-23'],
    scopeNote: 'A missile that needs no fuelling before launch and so is harder to strike first.',
  },

  // Types
  {
    id: 'scud',
    kind: 'weapon',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Scud',
        altLabel: ['Scud missile', 'Scud-ER', anchor('Hwasong-5'), anchor('Hwasong-6')],
      },
      ko: { prefLabel: '스커드', altLabel: ['스커드 미사일', '스커드 ER'] },
      ja: { prefLabel: 'スカッド', altLabel: ['スカッドミサイル', 'スカッドER'] },
      'zh-Hans': { prefLabel: '飞毛腿导弹' },
      'zh-Hant': { prefLabel: '飛毛腿飛彈', altLabel: ['飛毛腿導彈'] },
    },
    related: ['short-range-ballistic-missile', 'nodong'],
    broader: ['short-range-ballistic-missile'],
    scopeNote:
      'The Soviet short-range missile that North Korea has copied since the 1980s as Hwasong-5 and Hwasong-6.',
  },
  {
    id: 'nodong',
    kind: 'weapon',
    use: 'anchor',
    labels: {
      en: {
        prefLabel: 'Nodong',
        altLabel: [
          'Rodong missile',
          'Nodong missile',
          capitals('No-Dong', { use: 'contextual' }),
          'Hwasong-7',
          contextual('Rodong'),
        ],
      },
      ko: { prefLabel: '노동 미사일', altLabel: ['노동 1호', '로동 미사일'] },
      ja: {
        prefLabel: 'ノドン',
        // プテラノドン had wings too.
        prefRule: { notAfter: ['ラ', 'ア', 'サ', 'リ'] },
        altLabel: ['ノドン・ミサイル'],
      },
      'zh-Hans': { prefLabel: '芦洞导弹', altLabel: ['劳动导弹', '劳动”导弹', '芦洞-1'] },
      'zh-Hant': { prefLabel: '蘆洞飛彈', altLabel: ['勞動飛彈', '蘆洞導彈'] },
    },
    related: ['intermediate-range-ballistic-missile', 'scud', 'taepodong'],
    broader: ['intermediate-range-ballistic-missile'],
    scopeNote: 'A medium-range missile that can reach Japan, first flown in 1993.',
  },
  {
    id: 'taepodong',
    kind: 'weapon',
    use: 'anchor',
    labels: {
      en: {
        prefLabel: 'Taepodong',
        altLabel: [
          'Taepodong-1',
          'Taepodong-2',
          'Taepo-dong',
          'Taepo-dong-1',
          'Taepo-dong-2',
          'Taep’o-dong',
          'Paektusan-1',
        ],
      },
      ko: { prefLabel: '대포동 미사일', altLabel: ['대포동 1호', '대포동 2호', contextual('대포동')] },
      ja: { prefLabel: 'テポドン', altLabel: ['テポドン1号', 'テポドン2号'] },
      'zh-Hans': { prefLabel: '大浦洞', altLabel: ['大浦洞导弹', '大浦洞-1', '大浦洞-2'] },
      'zh-Hant': { prefLabel: '大浦洞', altLabel: ['大浦洞飛彈', '大浦洞導彈', '大浦洞-1', '大浦洞-2'] },
    },
    related: ['unha', 'musudan-ri', 'resolution-1695'],
    scopeNote:
      'The rockets, so named abroad, that flew over Japan on August 31, 1998 (Taepodong-1), and failed on July 5, 2006 (Taepodong-2).',
  },
  {
    id: 'unha',
    kind: 'weapon',
    use: 'anchor',
    labels: {
      en: {
        prefLabel: 'Unha',
        prefRule: { use: 'contextual' },
        altLabel: [
          'Unha-2',
          'Unha-3',
          'Kwangmyongsong',
          'Kwangmyongsong-1',
          'Kwangmyongsong-2',
          'Kwangmyongsong-3',
          'Kwangmyongsong-4',
        ],
      },
      ko: {
        prefLabel: '은하 3호',
        altLabel: [
          '은하 2호',
          '광명성 1호',
          '광명성 2호',
          '광명성 3호',
          '광명성 4호',
          '광명성호',
          contextual('광명성'),
        ],
      },
      ja: {
        prefLabel: '銀河-3号',
        altLabel: ['銀河-2号', '光明星-1号', '光明星-2号', '光明星-3号', '光明星-4号', contextual('光明星')],
      },
      'zh-Hans': {
        prefLabel: '银河-3号',
        prefRule: { use: 'contextual' },
        altLabel: ['光明星-1号', '光明星-2号', '光明星-3号', '光明星-4号', contextual('光明星')],
      },
      'zh-Hant': {
        prefLabel: '銀河-3號',
        prefRule: { use: 'contextual' },
        altLabel: ['光明星-1號', '光明星-2號', '光明星-3號', '光明星-4號', contextual('光明星')],
      },
    },
    related: ['satellite-launch', 'sohae', 'taepodong', 'leap-day-deal', 'resolution-2087'],
    scopeNote:
      'The rocket of North Korea’s satellite launches of 2009–2016, which put the first satellite, Kwangmyongsong-3 No. 2, into orbit on December 12, 2012.',
  },
  {
    id: 'musudan',
    kind: 'weapon',
    use: 'anchor',
    labels: {
      en: { prefLabel: 'Musudan', altLabel: ['Musudan missile', 'Hwasong-10', contextual('BM-25')] },
      ko: { prefLabel: '무수단 미사일', altLabel: ['무수단', '화성 10형', '화성 10호'] },
      ja: { prefLabel: 'ムスダン', altLabel: ['火星-10型'] },
      'zh-Hans': { prefLabel: '舞水端导弹', altLabel: ['舞水端', '舞水端”导弹'] },
      'zh-Hant': { prefLabel: '舞水端飛彈', altLabel: ['舞水端', '舞水端導彈'] },
    },
    related: ['intermediate-range-ballistic-missile', 'musudan-ri'],
    broader: ['intermediate-range-ballistic-missile'],
    scopeNote: 'An intermediate-range missile tested eight times in 2016, mostly without success.',
  },
  {
    id: 'pukguksong',
    kind: 'weapon',
    use: 'anchor',
    labels: {
      en: {
        prefLabel: 'Pukguksong',
        altLabel: [
          'Pukguksong-1',
          'Pukguksong-2',
          'Pukguksong-3',
          'Pukguksong-4',
          'Pukguksong-5',
          contextual('Polaris-1'),
          'Bukgeukseong',
          contextual('KN-11'),
          contextual('KN-15'),
        ],
        hiddenLabel: ['Pukkuksong', 'Pukkuksong-3', 'Bukkeukseong'],
      },
      ko: {
        prefLabel: '북극성 1형',
        altLabel: ['북극성 2형', '북극성 3형', '북극성 4ㅅ', '북극성 5ㅅ', contextual('북극성')],
      },
      ja: {
        prefLabel: '北極星-1型',
        altLabel: ['北極星-2型', '北極星-3型', '北極星-1', '北極星-2', '北極星-3', contextual('北極星')],
      },
      'zh-Hans': {
        prefLabel: '北极星-1',
        altLabel: ['北极星-2', '北极星-3', '北极星-4', '北极星-5', contextual('北极星')],
      },
      'zh-Hant': { prefLabel: '北極星-1', altLabel: ['北極星-2', '北極星-3', contextual('北極星')] },
    },
    related: ['slbm', 'solid-fuel', 'sinpo'],
    broader: ['slbm'],
    scopeNote:
      'Solid-fuel missiles for submarines (Pukguksong-1 flown in August 2016, -3 in October 2019) and, as Pukguksong-2 of February 2017, for land.',
  },
  {
    id: 'hwasong-8',
    kind: 'weapon',
    use: 'anchor',
    labels: {
      en: { prefLabel: 'Hwasong-8' },
      ko: { prefLabel: '화성 8형', altLabel: [contextual('화성 8')] },
      ja: { prefLabel: '火星-8型', altLabel: [contextual('火星-8', notADate)] },
      'zh-Hans': {
        prefLabel: '火星-8型',
        altLabel: ['火星-8”型', contextual('火星-8', notADate)],
      },
      'zh-Hant': { prefLabel: '火星-8型' },
    },
    related: ['hypersonic-weapon', 'hwasong-16'],
    broader: ['hypersonic-weapon'],
    scopeNote: 'The first weapon that North Korea called hypersonic, flown on September 28, 2021.',
  },
  {
    id: 'hwasong-12',
    kind: 'weapon',
    use: 'anchor',
    labels: {
      en: { prefLabel: 'Hwasong-12', altLabel: [contextual('KN-17')] },
      ko: { prefLabel: '화성 12형', altLabel: ['화성 12호', contextual('화성 12')] },
      ja: { prefLabel: '火星-12型', altLabel: [contextual('火星-12', notADate)] },
      'zh-Hans': {
        prefLabel: '火星-12型',
        altLabel: ['火星-12”型', contextual('火星-12', notADate)],
      },
      'zh-Hant': { prefLabel: '火星-12型' },
    },
    related: ['intermediate-range-ballistic-missile', 'guam'],
    broader: ['intermediate-range-ballistic-missile'],
    scopeNote:
      'An intermediate-range missile first flown successfully on May 14, 2017, and fired over Japan in August and September 2017.',
  },
  {
    id: 'hwasong-14',
    kind: 'weapon',
    use: 'anchor',
    labels: {
      en: { prefLabel: 'Hwasong-14', altLabel: [contextual('KN-20')] },
      ko: { prefLabel: '화성 14형', altLabel: ['화성 14호', contextual('화성 14')] },
      ja: { prefLabel: '火星-14型', altLabel: [contextual('火星-14', notADate)] },
      'zh-Hans': {
        prefLabel: '火星-14型',
        altLabel: ['火星-14”型', contextual('火星-14', notADate)],
      },
      'zh-Hant': { prefLabel: '火星-14型' },
    },
    related: ['icbm', 'resolution-2371'],
    broader: ['icbm'],
    scopeNote: 'North Korea’s first intercontinental ballistic missile, flown on July 4 and July 28, 2017.',
  },
  {
    id: 'hwasong-15',
    kind: 'weapon',
    use: 'anchor',
    labels: {
      en: { prefLabel: 'Hwasong-15', altLabel: [contextual('KN-22')] },
      ko: { prefLabel: '화성 15형', altLabel: ['화성 15호', contextual('화성 15')] },
      ja: { prefLabel: '火星-15型', altLabel: [contextual('火星-15', notADate)] },
      'zh-Hans': {
        prefLabel: '火星-15型',
        altLabel: ['火星-15”型', contextual('火星-15', notADate)],
      },
      'zh-Hant': { prefLabel: '火星-15型' },
    },
    related: ['icbm', 'state-nuclear-force', 'resolution-2397'],
    broader: ['icbm'],
    scopeNote:
      'An intercontinental ballistic missile flown on November 29, 2017, with the range for the whole United States.',
  },
  {
    id: 'hwasong-16',
    kind: 'weapon',
    use: 'anchor',
    labels: {
      en: {
        prefLabel: 'Hwasong-16',
        altLabel: ['Hwasong-16B', 'Hwasong-16A', 'Hwasongpho-16B', 'Hwasongpho-16Na'],
      },
      ko: {
        prefLabel: '화성 16형',
        altLabel: ['화성 16나', '화성 16나형', '화성포 16나', '화성포 16나형', contextual('화성 16')],
      },
      ja: { prefLabel: '火星-16型', altLabel: ['火星-16ナ', '火星砲-16ナ', contextual('火星-16', notADate)] },
      'zh-Hans': { prefLabel: '火星-16B型', altLabel: ['火星炮-16B', '火星炮-16'] },
      'zh-Hant': { prefLabel: '火星砲-16B', altLabel: ['火星-16B型'] },
    },
    related: ['hypersonic-weapon', 'solid-fuel', 'hwasong-8'],
    broader: ['intermediate-range-ballistic-missile'],
    scopeNote:
      'A solid-fuel intermediate-range missile with a hypersonic warhead, announced as Hwasong-16B after its flight of April 2, 2024.',
  },
  {
    id: 'hwasong-17',
    kind: 'weapon',
    use: 'anchor',
    labels: {
      en: {
        prefLabel: 'Hwasong-17',
        altLabel: ['Hwasongpho-17', contextual('monster missile')],
      },
      ko: {
        prefLabel: '화성 17형',
        altLabel: ['화성포 17형', contextual('화성 17'), contextual('괴물 ICBM')],
      },
      ja: { prefLabel: '火星-17型', altLabel: ['火星砲-17型', contextual('火星-17', notADate)] },
      'zh-Hans': {
        prefLabel: '火星-17型',
        altLabel: ['火星-17”型', '火星炮-17', contextual('火星-17', notADate)],
      },
      'zh-Hant': { prefLabel: '火星-17型', altLabel: ['火星砲-17'] },
    },
    related: ['icbm', 'mirv', 'moratorium'],
    broader: ['icbm'],
    scopeNote:
      'North Korea’s largest liquid-fuel intercontinental missile, first shown in October 2020; its flight of November 18, 2022, succeeded.',
  },
  {
    id: 'hwasong-18',
    kind: 'weapon',
    use: 'anchor',
    labels: {
      en: { prefLabel: 'Hwasong-18', altLabel: ['Hwasongpho-18'] },
      ko: { prefLabel: '화성 18형', altLabel: ['화성포 18형', contextual('화성 18')] },
      ja: { prefLabel: '火星-18型', altLabel: ['火星砲-18型', contextual('火星-18', notADate)] },
      'zh-Hans': {
        prefLabel: '火星-18型',
        altLabel: ['火星-18”型', '火星炮-18', contextual('火星-18', notADate)],
      },
      'zh-Hant': { prefLabel: '火星-18型', altLabel: ['火星砲-18'] },
    },
    related: ['icbm', 'solid-fuel'],
    broader: ['icbm'],
    scopeNote:
      'North Korea’s first solid-fuel intercontinental missile, flown on April 13, July 12 and December 18, 2023.',
  },
  {
    id: 'hwasong-19',
    kind: 'weapon',
    use: 'anchor',
    labels: {
      en: { prefLabel: 'Hwasong-19', altLabel: ['Hwasongpho-19'] },
      ko: { prefLabel: '화성 19형', altLabel: ['화성포 19형', contextual('화성 19')] },
      ja: { prefLabel: '火星-19型', altLabel: ['火星砲-19型', contextual('火星-19', notADate)] },
      'zh-Hans': {
        prefLabel: '火星-19型',
        altLabel: ['火星-19”型', '火星炮-19', contextual('火星-19', notADate)],
      },
      'zh-Hant': { prefLabel: '火星-19型', altLabel: ['火星砲-19'] },
    },
    related: ['icbm', 'solid-fuel'],
    broader: ['icbm'],
    scopeNote: 'A solid-fuel intercontinental missile flown on October 31, 2024.',
  },
  {
    id: 'hwasong-20',
    kind: 'weapon',
    use: 'anchor',
    labels: {
      en: { prefLabel: 'Hwasong-20', altLabel: ['Hwasongpho-20'] },
      ko: { prefLabel: '화성 20형', altLabel: ['화성포 20형', contextual('화성 20')] },
      ja: { prefLabel: '火星-20型', altLabel: ['火星砲-20型', contextual('火星-20', notADate)] },
      'zh-Hans': {
        prefLabel: '火星-20型',
        altLabel: ['火星-20”型', '火星炮-20', contextual('火星-20', notADate)],
      },
      'zh-Hant': { prefLabel: '火星-20型', altLabel: ['火星砲-20'] },
    },
    related: ['icbm', 'solid-fuel', 'military-parade'],
    broader: ['icbm'],
    scopeNote: 'A solid-fuel intercontinental missile shown at the parade of October 10, 2025.',
  },
  {
    id: 'kn-23',
    kind: 'weapon',
    use: 'anchor',
    labels: {
      en: {
        prefLabel: 'KN-23',
        prefRule: { case: 'capitals' },
        altLabel: [
          'Hwasong-11A',
          'Hwasong-11Ga',
          contextual('North Korean Iskander'),
          contextual('Iskander'),
        ],
      },
      ko: {
        prefLabel: '북한판 이스칸데르',
        altLabel: [
          '화성 11가',
          '화성 11가형',
          capitals('KN-23'),
          contextual('이스칸데르'),
          contextual('이스칸데르급'),
        ],
      },
      ja: { prefLabel: '北朝鮮版イスカンデル', altLabel: [capitals('KN-23'), contextual('イスカンデル')] },
      'zh-Hans': { prefLabel: '朝鲜版伊斯坎德尔', altLabel: [capitals('KN-23'), contextual('伊斯坎德尔')] },
      'zh-Hant': { prefLabel: '北韓版伊斯坎德爾', altLabel: [capitals('KN-23'), contextual('伊斯坎德爾')] },
    },
    related: ['short-range-ballistic-missile', 'solid-fuel', 'north-korean-troops-in-russia'],
    broader: ['short-range-ballistic-missile'],
    scopeNote:
      'A solid-fuel short-range missile like the Russian Iskander, first flown in May 2019 and fired by Russia at Ukraine since the end of 2023.',
  },
  {
    id: 'kn-24',
    kind: 'weapon',
    use: 'anchor',
    labels: {
      en: {
        prefLabel: 'KN-24',
        prefRule: { case: 'capitals' },
        altLabel: ['Hwasong-11B', 'Hwasong-11Na', contextual('North Korean ATACMS')],
      },
      ko: { prefLabel: '북한판 에이태킴스', altLabel: ['화성 11나', '화성 11나형', capitals('KN-24')] },
    },
    related: ['short-range-ballistic-missile', 'kn-23'],
    broader: ['short-range-ballistic-missile'],
    scopeNote: 'A solid-fuel short-range missile like the American ATACMS, first flown in August 2019.',
  },
  {
    id: 'kn-25',
    kind: 'weapon',
    use: 'anchor',
    labels: {
      en: {
        prefLabel: 'KN-25',
        prefRule: { case: 'capitals' },
        altLabel: [
          contextual('super-large multiple rocket launcher'),
          contextual('super large rocket launcher'),
          contextual('600mm multiple rocket launcher'),
          contextual('600 mm multiple rocket launcher'),
        ],
      },
      ko: { prefLabel: '초대형 방사포', altLabel: [capitals('KN-25'), '600mm 방사포', '600㎜ 방사포'] },
      ja: {
        prefLabel: '超大型放射砲',
        altLabel: [capitals('KN-25'), contextual('超大型ロケット砲'), contextual('600ミリ放射砲')],
      },
      'zh-Hans': {
        prefLabel: '超大型火箭炮',
        altLabel: [capitals('KN-25'), contextual('600毫米火箭炮'), contextual('超大型放射炮')],
      },
      'zh-Hant': { prefLabel: '超大型火箭砲', altLabel: [capitals('KN-25'), contextual('超大型多管火箭')] },
    },
    related: ['short-range-ballistic-missile', 'multiple-rocket-launcher', 'tactical-nuclear-weapon'],
    broader: ['short-range-ballistic-missile'],
    scopeNote:
      'North Korea’s 600 mm rocket launcher, counted abroad as a short-range ballistic missile, first fired in August 2019.',
  },
  {
    id: 'multiple-rocket-launcher',
    kind: 'weapon',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Multiple rocket launcher',
        altLabel: [
          'multiple launch rocket system',
          'rocket artillery',
          'long range artillery',
          'artillery shells',
          capitals('MLRS'),
        ],
      },
      ko: {
        prefLabel: '방사포',
        altLabel: ['장사정포', '다연장 로켓', '다연장 로켓포', '대구경 조종 방사포'],
      },
      ja: { prefLabel: '放射砲', altLabel: ['多連装ロケット砲', '長射程砲', '多連装ロケット'] },
      'zh-Hans': { prefLabel: '火箭炮', altLabel: ['多管火箭炮', '放射炮', '远程火炮'] },
      'zh-Hant': { prefLabel: '火箭砲', altLabel: ['多管火箭砲', '多管火箭', '長程火砲'] },
    },
    related: ['kn-25', 'yeonpyeong-shelling', 'north-korean-troops-in-russia'],
    scopeNote: 'Rocket artillery, and the long-range guns that can reach Seoul.',
  },
  {
    id: 'haeil',
    kind: 'weapon',
    use: 'anchor',
    labels: {
      en: {
        prefLabel: 'Haeil',
        prefRule: { use: 'contextual' },
        altLabel: [
          'Haeil-1',
          'Haeil-2',
          'Haeil-5-23',
          contextual('underwater drone'),
          contextual('underwater nuclear drone'),
          contextual('nuclear torpedo'),
          contextual('unmanned underwater attack craft'),
          contextual('underwater nuclear weapon system'),
        ],
      },
      ko: {
        prefLabel: '핵무인수중공격정',
        altLabel: [
          '핵어뢰',
          '핵무인수중공격정 해일',
          '해일 5 23',
          '수중핵무기체계',
          contextual('해일 1형'),
          contextual('해일 2형'),
          contextual('수중 드론'),
        ],
      },
      ja: {
        prefLabel: '核無人水中攻撃艇',
        altLabel: ['水中核兵器体系', contextual('核魚雷'), contextual('水中ドローン')],
      },
      'zh-Hans': {
        prefLabel: '核无人水下攻击艇',
        altLabel: [
          contextual('海啸-1'),
          contextual('海啸-2'),
          '海啸-5-23',
          contextual('水下核武器系统'),
          contextual('水下无人机'),
        ],
      },
      'zh-Hant': {
        prefLabel: '核無人水下攻擊艇',
        altLabel: [
          contextual('海嘯-1'),
          contextual('海嘯-2'),
          contextual('水下無人機'),
          contextual('水下核武'),
        ],
      },
    },
    related: ['nuclear-weapon', 'north-korean-submarine'],
    scopeNote: 'An underwater drone said to carry a nuclear warhead, shown in March 2023.',
  },
  {
    id: 'north-korean-submarine',
    kind: 'weapon',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'North Korean submarine',
        prefRule: { use: 'anchor' },
        altLabel: [
          anchor('Hero Kim Kun Ok'),
          'Sinpo-class submarine',
          'Gorae-class submarine',
          'Romeo-class submarine',
          'nuclear powered submarine',
          'nuclear submarine',
          'nuclear powered strategic guided missile submarine',
        ],
      },
      ko: {
        prefLabel: '북한 잠수함',
        prefRule: { use: 'anchor' },
        altLabel: [
          anchor('김군옥영웅함'),
          '신포급 잠수함',
          '고래급 잠수함',
          '로미오급 잠수함',
          '핵잠수함',
          '핵추진 잠수함',
          '전술핵공격잠수함',
          '원자력 잠수함',
        ],
      },
      ja: {
        prefLabel: '北朝鮮の潜水艦',
        prefRule: { use: 'anchor' },
        altLabel: [anchor('金君玉英雄'), '原子力潜水艦', '新浦級潜水艦'],
      },
      'zh-Hans': {
        prefLabel: '朝鲜潜艇',
        prefRule: { use: 'anchor' },
        altLabel: [anchor('金君玉英雄'), '核潜艇', '核动力潜艇'],
      },
      'zh-Hant': {
        prefLabel: '北韓潛艇',
        prefRule: { use: 'anchor' },
        altLabel: [anchor('金君玉英雄'), '核潛艇', '核動力潛艇'],
      },
    },
    related: ['slbm', 'sinpo', 'defense-five-year-plan'],
    scopeNote:
      'North Korea’s missile submarines: a test boat at Sinpo, the “Hero Kim Kun Ok” launched in September 2023, and a nuclear-powered one that it said in March 2025 it was building.',
  },
  {
    id: 'choe-hyon-destroyer',
    kind: 'weapon',
    use: 'anchor',
    labels: {
      en: {
        prefLabel: 'Choe Hyon-class destroyer',
        altLabel: [
          'Choe Hyon class',
          contextual('Kang Kon destroyer'),
          contextual('Choe Hyon destroyer'),
          contextual('Choe Hyon'),
          contextual('Kang Kon'),
        ],
      },
      ko: {
        prefLabel: '최현호',
        prefRule: { use: 'contextual' },
        altLabel: ['최현급 구축함', contextual('강건호')],
      },
      ja: { prefLabel: '駆逐艦「崔賢」', altLabel: ['崔賢級', contextual('崔賢号'), contextual('姜健号')] },
      'zh-Hans': {
        prefLabel: '崔贤号',
        prefRule: { use: 'contextual' },
        altLabel: [contextual('崔贤”号'), '崔贤级', contextual('姜健号')],
      },
      'zh-Hant': {
        prefLabel: '崔賢號',
        prefRule: { use: 'contextual' },
        altLabel: ['崔賢級', contextual('姜健號')],
      },
    },
    related: ['nampo', 'chongjin', 'defense-five-year-plan'],
    scopeNote:
      'North Korea’s 5,000-ton destroyers: Choe Hyon, launched at Nampo on April 25, 2025, and Kang Kon, which fell over at its launch at Chongjin on May 21, 2025, and was launched again in June.',
  },
  {
    id: 'reconnaissance-satellite',
    kind: 'weapon',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Reconnaissance satellite',
        altLabel: [
          'spy satellite',
          'military reconnaissance satellite',
          'military spy satellite',
          anchor('Malligyong-1'),
          anchor('Malligyong-1-1'),
          anchor('Malligyong'),
          anchor('Manligyong-1'),
          anchor('Chollima-1'),
        ],
      },
      ko: {
        prefLabel: '정찰위성',
        altLabel: [
          '군사 정찰위성',
          anchor('만리경 1호'),
          anchor('만리경 1 1호'),
          '만리경',
          anchor('천리마 1형'),
        ],
      },
      ja: {
        prefLabel: '偵察衛星',
        altLabel: ['軍事偵察衛星', anchor('万里鏡1号'), '万里鏡', anchor('千里馬1型')],
      },
      'zh-Hans': {
        prefLabel: '侦察卫星',
        altLabel: ['军事侦察卫星', anchor('万里镜-1'), '万里镜', anchor('千里马-1')],
      },
      'zh-Hant': {
        prefLabel: '偵察衛星',
        altLabel: ['軍事偵察衛星', '間諜衛星', anchor('萬里鏡-1'), '萬里鏡', anchor('千里馬-1')],
      },
    },
    related: [
      'satellite-launch',
      'sohae',
      'nada',
      'defense-five-year-plan',
      'comprehensive-military-agreement',
    ],
    scopeNote:
      'A spy satellite; Malligyong-1 reached orbit on a Chollima-1 rocket on November 21, 2023, after two failures, and a further launch failed on May 27, 2024.',
  },
  {
    id: 'chemical-and-biological-weapons',
    kind: 'weapon',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Chemical and biological weapons',
        altLabel: [
          'chemical weapons',
          'biological weapons',
          'VX nerve agent',
          'nerve agent',
          capitals('VX'),
          'anthrax',
          nearAnchor('sarin'),
        ],
      },
      ko: { prefLabel: '생화학무기', altLabel: ['화학무기', '생물무기', '신경작용제', '독가스'] },
      ja: {
        prefLabel: '生物・化学兵器',
        altLabel: ['化学兵器', '生物兵器', '生化学兵器', '神経剤'],
      },
      'zh-Hans': { prefLabel: '生化武器', altLabel: ['化学武器', '生物武器', '神经毒剂'] },
      'zh-Hant': { prefLabel: '生化武器', altLabel: ['化學武器', '生物武器', '神經毒劑'] },
    },
    related: ['kim-jong-nam-assassination', 'weapons-of-mass-destruction'],
    broader: ['weapons-of-mass-destruction'],
    scopeNote:
      'North Korea, which denies having chemical weapons, is thought to hold thousands of tons of them; VX killed Kim Jong Nam in 2017.',
  },
  {
    id: 'weapons-of-mass-destruction',
    kind: 'weapon',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Weapons of mass destruction',
        altLabel: ['weapon of mass destruction', capitals('WMD'), nearAnchor('proliferation')],
      },
      ko: { prefLabel: '대량살상무기', altLabel: ['대량파괴무기'] },
      ja: { prefLabel: '大量破壊兵器' },
      'zh-Hans': { prefLabel: '大规模杀伤性武器', altLabel: ['大规模毁灭性武器'] },
      'zh-Hant': { prefLabel: '大規模殺傷性武器', altLabel: ['大規模毀滅性武器'] },
    },
    related: ['nuclear-weapon', 'proliferation-security-initiative', 'un-sanctions-on-north-korea'],
    scopeNote: 'Nuclear, chemical and biological weapons.',
  },
  {
    id: 'north-korean-drones',
    kind: 'weapon',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'North Korean drone',
        prefRule: { use: 'anchor' },
        altLabel: [
          'attack drone',
          'suicide drone',
          'drone incursion',
          nearAnchor('drone'),
          nearAnchor('unmanned aerial vehicle'),
          anchor('Saetbyol-4'),
          anchor('Saetbyol-9'),
        ],
      },
      ko: {
        prefLabel: '북한 무인기',
        prefRule: { use: 'anchor' },
        altLabel: [
          '자폭 드론',
          '자폭 무인기',
          '무인기 침범',
          anchor('샛별 4형'),
          anchor('샛별 9형'),
          '평양 무인기',
          nearAnchor('무인기'),
        ],
      },
      ja: {
        prefLabel: '北朝鮮の無人機',
        prefRule: { use: 'anchor' },
        altLabel: [anchor('北朝鮮無人機'), '自爆型無人機', '自爆ドローン', nearAnchor('無人機')],
      },
      'zh-Hans': {
        prefLabel: '朝鲜无人机',
        prefRule: { use: 'anchor' },
        altLabel: ['自杀式无人机', nearAnchor('无人机')],
      },
      'zh-Hant': {
        prefLabel: '北韓無人機',
        prefRule: { use: 'anchor' },
        altLabel: ['自殺式無人機', nearAnchor('無人機')],
      },
    },
    related: ['comprehensive-military-agreement', 'drones-over-pyongyang'],
    scopeNote: 'North Korea’s unmanned aircraft; five of them crossed into the South on December 26, 2022.',
  },
  {
    id: 'thaad',
    kind: 'weapon',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Terminal High Altitude Area Defense',
        altLabel: [
          capitals('THAAD'),
          'THAAD battery',
          'THAAD system',
          'Terminal High-Altitude Area Defence',
          'Theater High Altitude Area Defense',
        ],
      },
      ko: {
        prefLabel: '사드',
        altLabel: [
          '고고도 미사일 방어 체계',
          '고고도 미사일방어',
          '종말고고도지역방어',
          '사드 배치',
          '고고도 방어체계',
        ],
      },
      ja: {
        prefLabel: '高高度防衛ミサイル',
        altLabel: ['終末高高度防衛ミサイル', '高高度迎撃ミサイル', 'サード配備'],
      },
      'zh-Hans': {
        prefLabel: '萨德',
        altLabel: ['萨德”反导系统', '萨德反导系统', '萨德系统', '末段高空区域防御系统', '末段高空区域防御'],
      },
      'zh-Hant': {
        prefLabel: '薩德',
        altLabel: ['薩德系統', '薩德反飛彈系統', '終端高空防禦飛彈', '薩德反導系統', '末段高空區域防禦系統'],
      },
    },
    related: ['us-rok-alliance', 'missile-defense', 'china-south-korea-relations'],
    scopeNote:
      'The American missile defense battery stationed at Seongju in South Korea since 2017, which China opposes.',
  },
  {
    id: 'missile-defense',
    kind: 'weapon',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Missile defense',
        altLabel: [
          'missile defence',
          'missile defense system',
          'missile shield',
          'anti missile system',
          'Aegis Ashore',
          nearAnchor('Patriot missile'),
        ],
      },
      ko: { prefLabel: '미사일 방어', altLabel: ['미사일 방어 체계', '미사일 요격', '요격 미사일'] },
      ja: {
        prefLabel: 'ミサイル防衛',
        altLabel: ['ミサイル防衛システム', 'イージス・アショア', '迎撃ミサイル', 'Jアラート'],
      },
      'zh-Hans': { prefLabel: '导弹防御', altLabel: ['反导系统', '导弹防御系统', '反导'] },
      'zh-Hant': { prefLabel: '飛彈防禦', altLabel: ['飛彈防禦系統', '反飛彈系統', '反導系統'] },
    },
    related: ['thaad', 'three-axis-system', 'missile-program'],
    scopeNote: 'Systems of South Korea, Japan and the United States for shooting down North Korean missiles.',
  },

  // Tests
  {
    id: 'nuclear-test',
    kind: 'test',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Nuclear test',
        altLabel: [
          'nuclear weapons test',
          'atomic test',
          'nuclear testing',
          'underground nuclear test',
          'nuclear explosion',
          'nuclear blast',
          anchor('North Korean nuclear test'),
          anchor('Punggye-ri nuclear test'),
        ],
        hiddenLabel: ['nuke test'],
      },
      ko: {
        prefLabel: '핵실험',
        altLabel: [anchor('북한 핵실험'), anchor('북핵 실험'), anchor('풍계리 핵실험'), '지하 핵실험'],
      },
      ja: { prefLabel: '核実験', altLabel: [anchor('北朝鮮の核実験'), '地下核実験'] },
      'zh-Hans': { prefLabel: '核试验', altLabel: [anchor('朝鲜核试验'), '核试', '核爆', '地下核试验'] },
      'zh-Hant': {
        prefLabel: '核試驗',
        altLabel: [anchor('北韓核試'), anchor('朝鮮核試驗'), '核試', '核試爆', '地下核試'],
      },
    },
    related: ['punggye-ri', 'nuclear-weapon', 'seventh-nuclear-test', 'resolution-1718', 'ctbt'],
    scopeNote:
      'North Korea has tested nuclear devices six times, all at Punggye-ri, from October 2006 to September 2017.',
  },
  {
    id: 'nuclear-test-2006',
    kind: 'test',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'First nuclear test', altLabel: ['2006 nuclear test'] },
      ko: { prefLabel: '1차 핵실험' },
      ja: { prefLabel: '1回目の核実験', altLabel: ['初の核実験'] },
      'zh-Hans': { prefLabel: '首次核试验', altLabel: ['第一次核试验'] },
      'zh-Hant': { prefLabel: '首次核試驗', altLabel: ['第一次核試驗', '首次核試'] },
    },
    related: ['resolution-1718'],
    broader: ['nuclear-test'],
    scopeNote: 'North Korea’s nuclear test of October 9, 2006.',
  },
  {
    id: 'nuclear-test-2009',
    kind: 'test',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'Second nuclear test', altLabel: ['2009 nuclear test'] },
      ko: { prefLabel: '2차 핵실험' },
      ja: { prefLabel: '2回目の核実験' },
      'zh-Hans': { prefLabel: '第二次核试验' },
      'zh-Hant': { prefLabel: '第二次核試驗', altLabel: ['第二次核試'] },
    },
    related: ['resolution-1874'],
    broader: ['nuclear-test'],
    scopeNote: 'North Korea’s nuclear test of May 25, 2009.',
  },
  {
    id: 'nuclear-test-2013',
    kind: 'test',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'Third nuclear test', altLabel: ['2013 nuclear test'] },
      ko: { prefLabel: '3차 핵실험' },
      ja: { prefLabel: '3回目の核実験' },
      'zh-Hans': { prefLabel: '第三次核试验' },
      'zh-Hant': { prefLabel: '第三次核試驗', altLabel: ['第三次核試'] },
    },
    related: ['resolution-2094'],
    broader: ['nuclear-test'],
    scopeNote: 'North Korea’s nuclear test of February 12, 2013.',
  },
  {
    id: 'nuclear-test-2016-january',
    kind: 'test',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'Fourth nuclear test' },
      ko: { prefLabel: '4차 핵실험' },
      ja: { prefLabel: '4回目の核実験' },
      'zh-Hans': { prefLabel: '第四次核试验' },
      'zh-Hant': { prefLabel: '第四次核試驗', altLabel: ['第四次核試'] },
    },
    related: ['resolution-2270', 'hydrogen-bomb'],
    broader: ['nuclear-test'],
    scopeNote: 'North Korea’s nuclear test of January 6, 2016, which it called one of a hydrogen bomb.',
  },
  {
    id: 'nuclear-test-2016-september',
    kind: 'test',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'Fifth nuclear test' },
      ko: { prefLabel: '5차 핵실험' },
      ja: { prefLabel: '5回目の核実験' },
      'zh-Hans': { prefLabel: '第五次核试验' },
      'zh-Hant': { prefLabel: '第五次核試驗', altLabel: ['第五次核試'] },
    },
    related: ['resolution-2321'],
    broader: ['nuclear-test'],
    scopeNote: 'North Korea’s nuclear test of September 9, 2016.',
  },
  {
    id: 'nuclear-test-2017',
    kind: 'test',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'Sixth nuclear test', altLabel: ['2017 nuclear test'] },
      ko: { prefLabel: '6차 핵실험' },
      ja: { prefLabel: '6回目の核実験' },
      'zh-Hans': { prefLabel: '第六次核试验' },
      'zh-Hant': { prefLabel: '第六次核試驗', altLabel: ['第六次核試'] },
    },
    related: ['resolution-2375', 'hydrogen-bomb'],
    broader: ['nuclear-test'],
    scopeNote: 'North Korea’s largest and, as of 2025, last nuclear test, of September 3, 2017.',
  },
  {
    id: 'seventh-nuclear-test',
    kind: 'test',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'Seventh nuclear test' },
      ko: { prefLabel: '7차 핵실험' },
      ja: { prefLabel: '7回目の核実験' },
      'zh-Hans': { prefLabel: '第七次核试验' },
      'zh-Hant': { prefLabel: '第七次核試驗', altLabel: ['第七次核試'] },
    },
    related: ['punggye-ri', 'moratorium'],
    broader: ['nuclear-test'],
    scopeNote: 'A further test, expected in Seoul and Washington since 2022 and not held as of 2025.',
  },
  {
    id: 'missile-test',
    kind: 'test',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Missile test',
        altLabel: [
          'missile launch',
          'ballistic missile test',
          'ballistic missile launch',
          'rocket test',
          'weapons test',
          'weapon test',
          'ICBM test',
          'ICBM launch',
          'missile firing',
          'test launch',
          nearAnchor('test fire'),
          nearAnchor('test fired'),
          nearAnchor('launch'),
        ],
        hiddenLabel: [
          nearAnchor('test firing'),
          nearAnchor('test launched'),
          'fired a missile',
          'launched a missile',
        ],
      },
      ko: {
        prefLabel: '미사일 시험발사',
        altLabel: [
          '미사일 발사',
          '탄도미사일 발사',
          '시험 발사',
          '미사일 시험',
          'ICBM 발사',
          'ICBM 시험발사',
          '발사체',
        ],
      },
      ja: {
        prefLabel: 'ミサイル発射実験',
        altLabel: ['ミサイル発射', '弾道ミサイル発射', '発射実験', 'ミサイル実験', '試験発射'],
      },
      'zh-Hans': {
        prefLabel: '导弹试射',
        altLabel: ['试射导弹', '发射导弹', '导弹试验', '导弹发射', '试射', '试射弹道导弹', '射弹'],
      },
      'zh-Hant': {
        prefLabel: '飛彈試射',
        altLabel: ['試射飛彈', '發射飛彈', '飛彈試驗', '試射導彈', '發射導彈', '導彈試射', '試射', '射彈'],
      },
    },
    related: ['ballistic-missile', 'provocation', 'moratorium', 'un-sanctions-on-north-korea'],
    scopeNote: 'A North Korean launch of a missile, as a trial or as a show.',
  },
  {
    id: 'satellite-launch',
    kind: 'test',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Satellite launch',
        altLabel: [
          'rocket launch',
          'long range rocket',
          'space launch vehicle',
          'satellite launch vehicle',
          'launch of a satellite',
          'space rocket',
        ],
      },
      ko: {
        prefLabel: '위성 발사',
        altLabel: ['로켓 발사', '인공위성 발사', '우주발사체', '위성 운반 로켓', '장거리 로켓 발사'],
      },
      ja: {
        prefLabel: '衛星発射',
        altLabel: ['衛星打ち上げ', '人工衛星打ち上げ', 'ロケット発射', '長距離ロケット', 'ロケット打ち上げ'],
      },
      'zh-Hans': { prefLabel: '卫星发射', altLabel: ['发射卫星', '火箭发射', '远程火箭', '运载火箭'] },
      'zh-Hant': { prefLabel: '衛星發射', altLabel: ['發射衛星', '火箭發射', '長程火箭', '遠程火箭'] },
    },
    related: ['unha', 'reconnaissance-satellite', 'sohae', 'resolution-2087'],
    scopeNote:
      'A rocket launch to put a satellite into orbit, which UN resolutions forbid North Korea since it uses ballistic missile technology.',
  },
  {
    id: 'engine-test',
    kind: 'test',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Rocket engine test',
        altLabel: ['rocket engine', 'static fire test', 'March 18 engine'],
      },
      ko: {
        prefLabel: '엔진 시험',
        altLabel: ['엔진 연소 시험', '엔진 지상분출시험', '로켓 엔진', '백두 엔진', '백두산 엔진'],
      },
      ja: {
        prefLabel: 'エンジン燃焼実験',
        altLabel: ['エンジン実験', 'エンジン地上噴射実験', 'ロケットエンジン'],
      },
      'zh-Hans': { prefLabel: '发动机试验', altLabel: ['火箭发动机', '发动机点火试验'] },
      'zh-Hant': { prefLabel: '引擎試驗', altLabel: ['火箭引擎', '引擎測試'] },
    },
    related: ['sohae', 'solid-fuel', 'missile-program'],
    scopeNote: 'A firing of a missile’s engine on a stand, at Sohae above all.',
  },
];
