import type { Concept } from '../../core/thesaurus/thesaurus.ts';
import { afterNaming, anchor, capitals, contextual, nearAnchor } from './term-rules.ts';

/** Agreements, declarations and treaties, with what was to carry them out. */
export const agreements: readonly Concept[] = [
  // With the United States and in the Six-Party Talks
  {
    id: 'agreed-framework',
    kind: 'agreement',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Agreed Framework',
        prefRule: { case: 'capitals' },
        altLabel: [
          'Geneva Agreed Framework',
          '1994 Agreed Framework',
          'Geneva accord',
          nearAnchor('1994 agreement'),
          nearAnchor('1994 accord'),
          nearAnchor('1994 deal'),
        ],
      },
      ko: {
        prefLabel: '제네바 합의',
        altLabel: ['제네바 기본 합의', '북·미 제네바 합의', '제네바 기본합의서', '북·미 기본 합의'],
      },
      ja: {
        prefLabel: '米朝枠組み合意',
        prefRule: { use: 'anchor' },
        altLabel: ['枠組み合意', 'ジュネーブ合意', anchor('米朝枠組み合意文書')],
      },
      'zh-Hans': {
        prefLabel: '朝美核框架协议',
        prefRule: { use: 'anchor' },
        altLabel: [anchor('美朝核框架协议'), '框架协议', '日内瓦框架协议', '核框架协议'],
      },
      'zh-Hant': {
        prefLabel: '美朝核框架協議',
        prefRule: { use: 'anchor' },
        altLabel: [anchor('朝美核框架協議'), '框架協議', '核框架協議', '日內瓦框架協議'],
      },
    },
    related: ['kedo', 'first-nuclear-crisis', 'second-nuclear-crisis', 'light-water-reactor', 'yongbyon'],
    scopeNote:
      'The agreement of the United States and North Korea of October 21, 1994, to freeze the plutonium program in return for light-water reactors and heavy fuel oil; it fell apart in 2002–2003.',
  },
  {
    id: 'kedo',
    kind: 'agreement',
    use: 'anchor',
    labels: {
      en: {
        prefLabel: 'Korean Peninsula Energy Development Organization',
        altLabel: [capitals('KEDO')],
        hiddenLabel: [
          'Korean Peninsula Energy Development Organisation',
          'Korean Energy Development Organization',
        ],
      },
      ko: { prefLabel: '한반도 에너지 개발 기구', altLabel: [contextual('케도')] },
      ja: { prefLabel: '朝鮮半島エネルギー開発機構' },
      'zh-Hans': { prefLabel: '朝鲜半岛能源开发组织', altLabel: ['韩半岛能源开发组织'] },
      'zh-Hant': { prefLabel: '朝鮮半島能源開發組織', altLabel: ['韓半島能源開發組織'] },
    },
    related: ['agreed-framework', 'light-water-reactor'],
    scopeNote:
      'The body founded in March 1995 to build two light-water reactors at Kumho under the Agreed Framework; the project was ended in 2006.',
  },
  {
    id: 'light-water-reactor',
    kind: 'agreement',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'Light-water reactor', altLabel: ['light water nuclear reactor', 'heavy fuel oil'] },
      ko: { prefLabel: '경수로' },
      ja: { prefLabel: '軽水炉' },
      'zh-Hans': { prefLabel: '轻水反应堆', altLabel: ['轻水堆'] },
      'zh-Hant': { prefLabel: '輕水反應爐', altLabel: ['輕水式反應爐', '輕水反應堆'] },
    },
    related: ['kedo', 'agreed-framework', 'yongbyon', 'nuclear-program'],
    scopeNote:
      'The kind of reactor promised to North Korea in 1994, and of the one it has built itself at Yongbyon.',
  },
  {
    id: 'us-dprk-joint-communique',
    kind: 'agreement',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'US–DPRK Joint Communiqué',
        prefRule: { use: 'anchor' },
        altLabel: [anchor('U.S.-DPRK Joint Communiqué'), nearAnchor('joint communiqué of October 2000')],
      },
      ko: {
        prefLabel: '북·미 공동 코뮈니케',
        prefRule: { use: 'anchor' },
        altLabel: [anchor('조미 공동 코뮈니케'), '공동 코뮈니케', anchor('북·미 공동 커뮤니케')],
      },
      ja: { prefLabel: '米朝共同コミュニケ', prefRule: { use: 'anchor' } },
      'zh-Hans': { prefLabel: '朝美联合公报', prefRule: { use: 'anchor' } },
      'zh-Hant': { prefLabel: '美朝聯合公報', prefRule: { use: 'anchor' } },
    },
    related: ['us-north-korea-relations', 'jo-myong-rok', 'madeleine-albright'],
    scopeNote:
      'The statement of October 12, 2000, at Jo Myong Rok’s visit to Washington, that neither state would have hostile intent toward the other.',
  },
  {
    id: 'september-19-joint-statement',
    kind: 'agreement',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Joint Statement of September 19, 2005',
        altLabel: [
          'September 19 Joint Statement',
          'September 2005 joint statement',
          '2005 joint statement',
          'Joint Statement of the Fourth Round of the Six-Party Talks',
        ],
      },
      ko: {
        prefLabel: '9·19 공동성명',
        altLabel: ['9.19 공동성명', '2005년 9·19 공동성명', '6자회담 공동성명'],
      },
      ja: {
        prefLabel: '6カ国協議共同声明',
        prefRule: { use: 'anchor' },
        altLabel: ['9·19共同声明', '9月19日の共同声明', anchor('六者会合に関する共同声明')],
      },
      'zh-Hans': { prefLabel: '9·19共同声明', altLabel: ['9·19”共同声明', '九一九共同声明'] },
      'zh-Hant': { prefLabel: '9·19共同聲明', altLabel: ['9·19”共同聲明', '九一九共同聲明'] },
    },
    related: ['six-party-talks', 'action-for-action', 'february-13-agreement', 'banco-delta-asia'],
    scopeNote:
      'The statement of the Six-Party Talks of September 19, 2005, in which North Korea committed itself to abandoning all nuclear weapons and existing nuclear programs.',
  },
  {
    id: 'february-13-agreement',
    kind: 'agreement',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'February 13 agreement',
        altLabel: [
          'February 2007 agreement',
          'Initial Actions for the Implementation of the Joint Statement',
          nearAnchor('2007 agreement'),
          nearAnchor('October 3 agreement'),
        ],
      },
      ko: { prefLabel: '2·13 합의', altLabel: ['10·3 합의'] },
      ja: { prefLabel: '2·13合意' },
      'zh-Hans': { prefLabel: '2·13共同文件', altLabel: ['2·13”共同文件', '2·13协议'] },
      'zh-Hant': { prefLabel: '2·13共同文件', altLabel: ['2·13協議'] },
    },
    related: ['six-party-talks', 'september-19-joint-statement', 'yongbyon', 'banco-delta-asia'],
    scopeNote:
      'The first plan of the Six-Party Talks to carry out the 2005 statement, of February 13, 2007, followed by a second of October 3, 2007: Yongbyon shut down and disabled in return for fuel oil.',
  },
  {
    id: 'leap-day-deal',
    kind: 'agreement',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Leap Day Deal',
        altLabel: ['Leap Day agreement', 'Leap Day accord', nearAnchor('February 29 agreement')],
      },
      ko: { prefLabel: '2·29 합의', altLabel: ['2·29 북·미 합의', '윤일 합의'] },
      ja: { prefLabel: '2·29合意', altLabel: ['うるう日合意', '閏日合意'] },
      'zh-Hans': { prefLabel: '2·29协议', altLabel: ['闰日协议'] },
      'zh-Hant': { prefLabel: '2·29協議', altLabel: ['閏日協議'] },
    },
    related: ['strategic-patience', 'nuclear-freeze', 'unha', 'moratorium'],
    scopeNote:
      'The understanding of the United States and North Korea announced on February 29, 2012: a moratorium on tests and enrichment for food aid; it ended with the rocket launch of April 13, 2012.',
  },
  {
    id: 'singapore-joint-statement',
    kind: 'agreement',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Singapore Joint Statement',
        altLabel: [
          'Singapore statement',
          'Singapore agreement',
          'Singapore declaration',
          'Singapore accord',
          'joint statement signed in Singapore',
        ],
      },
      ko: {
        prefLabel: '싱가포르 공동성명',
        altLabel: [
          '싱가포르 합의',
          '6·12 공동성명',
          '6·12 싱가포르 공동성명',
          anchor('북·미 공동성명'),
          '싱가포르 선언',
          '6·12 합의',
        ],
      },
      ja: {
        prefLabel: '米朝共同声明',
        prefRule: { use: 'anchor' },
        altLabel: ['シンガポール共同声明', 'シンガポール合意', 'シンガポール宣言'],
      },
      'zh-Hans': { prefLabel: '新加坡联合声明', altLabel: ['新加坡共同声明', '新加坡宣言'] },
      'zh-Hant': { prefLabel: '新加坡聯合聲明', altLabel: ['新加坡共同聲明'] },
    },
    related: ['singapore-summit', 'denuclearization', 'security-guarantees', 'remains-of-us-soldiers'],
    scopeNote:
      'The statement signed by Donald Trump and Kim Jong Un on June 12, 2018: new relations, a peace regime, complete denuclearization of the Korean Peninsula, return of remains.',
  },

  // Between the Koreas
  {
    id: 'july-4-communique',
    kind: 'agreement',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'July 4 South–North Joint Communiqué',
        prefRule: { use: 'anchor' },
        altLabel: [
          'July 4 Joint Communiqué',
          'July 4 Communiqué',
          'July 4 North-South Joint Statement',
          '1972 joint communiqué',
        ],
      },
      ko: {
        prefLabel: '7·4 남북 공동성명',
        prefRule: { use: 'anchor' },
        altLabel: [anchor('7.4 남북 공동성명'), anchor('7·4 공동성명')],
      },
      ja: { prefLabel: '南北共同声明', prefRule: { use: 'anchor' }, altLabel: [anchor('7·4南北共同声明')] },
      'zh-Hans': {
        prefLabel: '7·4南北联合声明',
        prefRule: { use: 'anchor' },
        altLabel: [anchor('7·4北南共同声明'), anchor('南北共同声明')],
      },
      'zh-Hant': {
        prefLabel: '7·4南北共同聲明',
        prefRule: { use: 'anchor' },
        altLabel: [anchor('七四南北共同聲明'), anchor('南北共同聲明')],
      },
    },
    related: ['unification', 'inter-korean-relations', 'south-north-basic-agreement'],
    scopeNote:
      'The first joint statement of the two Koreas, of July 4, 1972: unification by themselves, in peace and in unity.',
  },
  {
    id: 'south-north-basic-agreement',
    kind: 'agreement',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'South–North Basic Agreement',
        prefRule: { use: 'anchor' },
        altLabel: [
          anchor('Inter-Korean Basic Agreement'),
          'Basic Agreement',
          'Agreement on Reconciliation, Non-aggression, and Exchanges and Cooperation',
          'Agreement on Reconciliation, Nonaggression, and Exchanges and Cooperation',
        ],
      },
      ko: {
        prefLabel: '남북 기본 합의서',
        prefRule: { use: 'anchor' },
        altLabel: ['기본 합의서', '남북 사이의 화해와 불가침 및 교류 협력에 관한 합의서'],
      },
      ja: { prefLabel: '南北基本合意書', prefRule: { use: 'anchor' } },
      'zh-Hans': {
        prefLabel: '南北基本协议书',
        prefRule: { use: 'anchor' },
        altLabel: [anchor('韩朝基本协议'), anchor('北南基本协议')],
      },
      'zh-Hant': { prefLabel: '南北基本協議書', prefRule: { use: 'anchor' } },
    },
    related: ['joint-declaration-1992', 'inter-korean-relations', 'unification'],
    scopeNote:
      'The agreement of the two Koreas on reconciliation, non-aggression and exchange, signed on December 13, 1991, and in force from February 19, 1992.',
  },
  {
    id: 'joint-declaration-1992',
    kind: 'agreement',
    use: 'anchor',
    labels: {
      en: {
        prefLabel: 'Joint Declaration of the Denuclearization of the Korean Peninsula',
        altLabel: [
          'Joint Declaration on the Denuclearization of the Korean Peninsula',
          'South-North Joint Declaration',
          'North-South Denuclearization Declaration',
          contextual('1992 Joint Declaration'),
        ],
      },
      ko: {
        prefLabel: '한반도 비핵화 공동선언',
        altLabel: ['한반도의 비핵화에 관한 공동선언', '비핵화 공동선언'],
      },
      ja: {
        prefLabel: '朝鮮半島の非核化に関する共同宣言',
        altLabel: ['朝鮮半島非核化共同宣言', '非核化共同宣言'],
      },
      'zh-Hans': { prefLabel: '朝鲜半岛无核化共同宣言', altLabel: ['无核化共同宣言', '半岛无核化共同宣言'] },
      'zh-Hant': {
        prefLabel: '朝鮮半島無核化共同宣言',
        altLabel: ['韓半島無核化共同宣言', '無核化共同宣言'],
      },
    },
    related: ['denuclearization', 'south-north-basic-agreement', 'npt', 'enrichment'],
    scopeNote:
      'The declaration of the two Koreas, in force from February 19, 1992, to have neither nuclear weapons nor reprocessing nor enrichment plants.',
  },
  {
    id: 'june-15-declaration',
    kind: 'agreement',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'June 15 Joint Declaration',
        altLabel: [
          anchor('June 15 South-North Joint Declaration'),
          anchor('June 15 North-South Joint Declaration'),
          'June 15th Joint Declaration',
          'June 15 Declaration',
        ],
      },
      ko: {
        prefLabel: '6·15 공동선언',
        prefRule: { use: 'anchor' },
        altLabel: [anchor('6.15 공동선언'), anchor('6·15 남북 공동선언'), '6·15 선언'],
      },
      ja: {
        prefLabel: '南北共同宣言',
        prefRule: { use: 'anchor' },
        altLabel: [anchor('6·15南北共同宣言'), anchor('6·15共同宣言')],
      },
      'zh-Hans': {
        prefLabel: '6·15共同宣言',
        prefRule: { use: 'anchor' },
        altLabel: [anchor('6·15南北共同宣言'), anchor('北南共同宣言')],
      },
      'zh-Hant': {
        prefLabel: '6·15共同宣言',
        prefRule: { use: 'anchor' },
        altLabel: [anchor('6·15南北共同宣言'), anchor('六一五共同宣言')],
      },
    },
    related: ['inter-korean-summit-2000', 'sunshine-policy', 'october-4-declaration', 'unification'],
    scopeNote: 'The declaration of Kim Dae-jung and Kim Jong Il signed in Pyongyang and dated June 15, 2000.',
  },
  {
    id: 'october-4-declaration',
    kind: 'agreement',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'October 4 Declaration',
        altLabel: [
          'October 4 Joint Declaration',
          'October 4th Declaration',
          'Declaration on the Advancement of South-North Korean Relations, Peace and Prosperity',
        ],
      },
      ko: {
        prefLabel: '10·4 선언',
        prefRule: { use: 'anchor' },
        altLabel: [
          anchor('10.4 선언'),
          anchor('10·4 남북 공동선언'),
          anchor('10·4 남북 정상선언'),
          anchor('10·4 공동선언'),
        ],
      },
      ja: {
        prefLabel: '10·4宣言',
        prefRule: { use: 'anchor' },
        altLabel: [anchor('10·4南北首脳宣言'), anchor('南北首脳宣言')],
      },
      'zh-Hans': { prefLabel: '10·4宣言', prefRule: { use: 'anchor' } },
      'zh-Hant': { prefLabel: '10·4宣言', prefRule: { use: 'anchor' } },
    },
    related: ['inter-korean-summit-2007', 'june-15-declaration', 'end-of-war-declaration'],
    scopeNote: 'The declaration of Roh Moo-hyun and Kim Jong Il signed in Pyongyang on October 4, 2007.',
  },
  {
    id: 'panmunjom-declaration',
    kind: 'agreement',
    use: 'anchor',
    labels: {
      en: {
        prefLabel: 'Panmunjom Declaration',
        altLabel: [
          'Panmunjeom Declaration',
          contextual('April 27 Declaration'),
          'Panmunjom Declaration for Peace, Prosperity and Unification of the Korean Peninsula',
        ],
      },
      ko: {
        prefLabel: '판문점 선언',
        altLabel: ['4·27 판문점 선언', '4·27 선언', '한반도의 평화와 번영, 통일을 위한 판문점 선언'],
      },
      ja: { prefLabel: '板門店宣言' },
      'zh-Hans': { prefLabel: '板门店宣言' },
      'zh-Hant': { prefLabel: '板門店宣言' },
    },
    related: [
      'panmunjom-summit-2018',
      'pyongyang-declaration-2018',
      'end-of-war-declaration',
      'inter-korean-liaison-office',
      'leaflets',
    ],
    scopeNote:
      'The declaration of Moon Jae-in and Kim Jong Un of April 27, 2018: peace, no hostile acts, complete denuclearization as a common goal.',
  },
  {
    id: 'pyongyang-declaration-2018',
    kind: 'agreement',
    use: 'anchor',
    labels: {
      en: {
        prefLabel: 'Pyongyang Joint Declaration',
        altLabel: [
          'Pyongyang Joint Declaration of September 2018',
          'September Pyongyang Declaration',
          'Pyongyang Declaration of September 2018',
          'September 19 Pyongyang Declaration',
        ],
      },
      ko: {
        prefLabel: '9월 평양 공동선언',
        altLabel: [
          '평양 공동선언',
          '9·19 평양 공동선언',
          '9·19 공동선언',
          contextual('9·19 선언'),
          '9월 평양 선언',
        ],
      },
      ja: { prefLabel: '平壌共同宣言', altLabel: ['9月平壌共同宣言'] },
      'zh-Hans': { prefLabel: '平壤共同宣言', altLabel: ['9月平壤共同宣言', '九月平壤共同宣言'] },
      'zh-Hant': { prefLabel: '平壤共同宣言', altLabel: ['9月平壤共同宣言', '九月平壤共同宣言'] },
    },
    related: [
      'pyongyang-summit-2018',
      'comprehensive-military-agreement',
      'panmunjom-declaration',
      'yongbyon',
    ],
    scopeNote: 'The declaration of Moon Jae-in and Kim Jong Un signed in Pyongyang on September 19, 2018.',
  },
  {
    id: 'comprehensive-military-agreement',
    kind: 'agreement',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Comprehensive Military Agreement',
        altLabel: [
          afterNaming('CMA', ['comprehensive-military-agreement']),
          anchor('inter-Korean military agreement'),
          anchor('inter-Korean military pact'),
          anchor('inter-Korean military accord'),
          'September 19 military agreement',
          'Sept. 19 military agreement',
          'September 19 Comprehensive Military Agreement',
          '2018 military agreement',
          '2018 military pact',
          nearAnchor('military agreement'),
          nearAnchor('military pact'),
        ],
      },
      ko: {
        prefLabel: '9·19 군사합의',
        prefRule: { use: 'anchor' },
        altLabel: [
          anchor('9.19 군사합의'),
          anchor('9·19 남북 군사합의'),
          anchor('9.19 남북 군사합의'),
          anchor('남북 군사합의'),
          anchor('남북 군사합의서'),
          anchor('9·19 군사합의서'),
          anchor('판문점 선언 이행을 위한 군사 분야 합의서'),
          '군사 분야 합의서',
          '군사합의',
        ],
      },
      ja: {
        prefLabel: '南北軍事合意',
        prefRule: { use: 'anchor' },
        altLabel: [anchor('南北軍事分野合意書'), '軍事合意', '軍事分野合意書'],
      },
      'zh-Hans': {
        prefLabel: '9·19军事协议',
        altLabel: [
          anchor('韩朝军事协议'),
          anchor('北南军事协议'),
          anchor('韩朝《9·19军事协议》'),
          anchor('朝韩军事协议'),
          '军事领域协议',
        ],
      },
      'zh-Hant': {
        prefLabel: '9·19軍事協議',
        altLabel: [anchor('兩韓軍事協議'), anchor('韓朝軍事協議'), anchor('南北韓軍事協議')],
      },
    },
    related: ['pyongyang-declaration-2018', 'general-level-military-talks', 'dmz', 'trash-balloons'],
    scopeNote:
      'The military annex of the Pyongyang declaration of September 19, 2018: buffer zones and guard posts; the South suspended part of it and the North dropped it in November 2023, and the South suspended all of it in June 2024.',
  },

  // With others
  {
    id: 'pyongyang-declaration-2002',
    kind: 'agreement',
    use: 'anchor',
    labels: {
      en: {
        prefLabel: 'Japan–DPRK Pyongyang Declaration',
        altLabel: ['Pyongyang Declaration', 'Japan-North Korea Pyongyang Declaration'],
      },
      ko: { prefLabel: '북·일 평양선언', altLabel: ['조일 평양선언', '평양 선언', '일·북 평양선언'] },
      ja: { prefLabel: '日朝平壌宣言', altLabel: ['平壌宣言'] },
      'zh-Hans': { prefLabel: '日朝平壤宣言', altLabel: ['朝日平壤宣言', '平壤宣言'] },
      'zh-Hant': { prefLabel: '日朝平壤宣言', altLabel: ['朝日平壤宣言', '平壤宣言'] },
    },
    related: ['japan-north-korea-summit', 'abductions-issue', 'pyongyang-declaration-2018'],
    scopeNote: 'The declaration of Junichiro Koizumi and Kim Jong Il in Pyongyang on September 17, 2002.',
  },
  {
    id: 'stockholm-agreement-2014',
    kind: 'agreement',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'Stockholm Agreement of 2014', altLabel: ['Stockholm Agreement', 'Stockholm accord'] },
      ko: { prefLabel: '스톡홀름 합의', altLabel: ['북·일 스톡홀름 합의'] },
      ja: { prefLabel: 'ストックホルム合意', prefRule: { use: 'anchor' } },
      'zh-Hans': { prefLabel: '斯德哥尔摩协议', altLabel: ['斯德哥尔摩协定'] },
      'zh-Hant': { prefLabel: '斯德哥爾摩協議' },
    },
    related: ['abductions-issue', 'japan-north-korea-talks', 'japanese-sanctions'],
    scopeNote:
      'Japan and North Korea’s agreement of May 2014: a new inquiry into the abductions for an easing of Japan’s own sanctions; the North ended the inquiry in February 2016.',
  },
  {
    id: 'china-north-korea-treaty',
    kind: 'agreement',
    use: 'anchor',
    labels: {
      en: {
        prefLabel: 'Sino–North Korean Treaty of Friendship',
        altLabel: [
          'Treaty of Friendship, Cooperation and Mutual Assistance between China and North Korea',
          'Sino-North Korean Mutual Aid and Cooperation Friendship Treaty',
          'Sino-DPRK Treaty',
          'China-North Korea treaty',
        ],
      },
      ko: {
        prefLabel: '조중 우호조약',
        altLabel: [
          '북·중 우호조약',
          '조중 우호 협력 및 호상 원조에 관한 조약',
          '조중 우호 협조 및 호상 원조에 관한 조약',
          '조중동맹',
        ],
      },
      ja: { prefLabel: '中朝友好協力相互援助条約', altLabel: ['中朝友好条約'] },
      'zh-Hans': { prefLabel: '中朝友好合作互助条约', altLabel: ['中朝友好条约'] },
      'zh-Hant': { prefLabel: '中朝友好合作互助條約', altLabel: ['中朝友好條約'] },
    },
    related: ['china-north-korea-relations'],
    scopeNote: 'The alliance of China and North Korea signed on July 11, 1961, China’s only one.',
  },
  {
    id: 'russia-north-korea-treaty',
    kind: 'agreement',
    use: 'anchor',
    labels: {
      en: {
        prefLabel: 'Russia–DPRK Comprehensive Strategic Partnership Treaty',
        altLabel: [
          'Treaty on Comprehensive Strategic Partnership between Russia and the DPRK',
          'Russia-North Korea treaty',
          'North Korea-Russia treaty',
          contextual('Comprehensive Strategic Partnership Treaty'),
          contextual('Treaty on Comprehensive Strategic Partnership'),
          contextual('comprehensive strategic partnership'),
          nearAnchor('mutual defense pact'),
          nearAnchor('mutual defence pact'),
        ],
      },
      ko: {
        prefLabel: '북·러 포괄적 전략 동반자 조약',
        altLabel: [
          '북·러 조약',
          '북·러 신조약',
          contextual('포괄적 전략적 동반자 관계에 관한 조약'),
          contextual('포괄적 전략 동반자 조약'),
          contextual('포괄적 전략적 동반자 조약'),
        ],
      },
      ja: {
        prefLabel: '露朝包括的戦略パートナーシップ条約',
        altLabel: ['ロ朝条約', '露朝条約', '朝露条約', contextual('包括的戦略パートナーシップ条約')],
      },
      'zh-Hans': {
        prefLabel: '俄朝全面战略伙伴关系条约',
        altLabel: ['朝俄全面战略伙伴关系条约', '朝俄条约', '俄朝条约', contextual('全面战略伙伴关系条约')],
      },
      'zh-Hant': {
        prefLabel: '俄朝全面戰略夥伴關係條約',
        altLabel: [
          '朝俄全面戰略夥伴關係條約',
          '俄朝條約',
          contextual('全面戰略夥伴關係條約'),
          contextual('全面戰略夥伴條約'),
        ],
      },
    },
    related: ['russia-north-korea-relations', 'north-korean-troops-in-russia', 'kim-putin-summit'],
    scopeNote:
      'The treaty of mutual help in war signed by Vladimir Putin and Kim Jong Un in Pyongyang on June 19, 2024, in force from December 4, 2024.',
  },
  {
    id: 'npt',
    kind: 'agreement',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Treaty on the Non-Proliferation of Nuclear Weapons',
        altLabel: [
          capitals('NPT'),
          'Nuclear Non-Proliferation Treaty',
          'Nuclear Nonproliferation Treaty',
          'Non-Proliferation Treaty',
          'Nonproliferation Treaty',
          nearAnchor('nonproliferation'),
          nearAnchor('non proliferation'),
        ],
      },
      ko: {
        prefLabel: '핵확산금지조약',
        altLabel: ['핵비확산조약', '핵무기비확산조약', '핵 비확산 체제', nearAnchor('비확산')],
      },
      ja: {
        prefLabel: '核拡散防止条約',
        altLabel: ['核不拡散条約', '核兵器不拡散条約', nearAnchor('核不拡散')],
      },
      'zh-Hans': { prefLabel: '不扩散核武器条约', altLabel: ['核不扩散条约', '核不扩散', '防扩散'] },
      'zh-Hant': {
        prefLabel: '不擴散核武器條約',
        altLabel: ['核不擴散條約', '核武禁擴條約', '禁止核擴散條約', '核不擴散'],
      },
    },
    related: ['iaea', 'first-nuclear-crisis', 'second-nuclear-crisis', 'nuclear-status'],
    scopeNote:
      'The treaty of 1968 that North Korea joined in 1985 and announced leaving in March 1993 and again in January 2003.',
  },
  {
    id: 'ctbt',
    kind: 'agreement',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Comprehensive Nuclear-Test-Ban Treaty',
        altLabel: [capitals('CTBT'), 'Comprehensive Test Ban Treaty'],
      },
      ko: { prefLabel: '포괄적 핵실험 금지조약' },
      ja: { prefLabel: '包括的核実験禁止条約' },
      'zh-Hans': { prefLabel: '全面禁止核试验条约' },
      'zh-Hant': { prefLabel: '全面禁止核試驗條約' },
    },
    related: ['nuclear-test', 'ctbto', 'npt'],
    scopeNote: 'The treaty of 1996 against all nuclear tests, not in force; North Korea has not signed it.',
  },
  {
    id: 'verification',
    kind: 'agreement',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Verification',
        prefRule: { licence: 'passage' },
        altLabel: [
          'nuclear inspections',
          'nuclear inspection',
          'nuclear inspectors',
          'IAEA inspectors',
          'special inspections',
          nearAnchor('inspectors'),
          nearAnchor('inspections'),
        ],
      },
      ko: {
        prefLabel: '핵 사찰',
        altLabel: ['핵 검증', '특별 사찰', '핵 신고', nearAnchor('사찰단')],
      },
      ja: { prefLabel: '核査察', altLabel: ['特別査察', nearAnchor('査察')] },
      'zh-Hans': { prefLabel: '核查', prefRule: { licence: 'passage' }, altLabel: ['核视察', '特别核查'] },
      'zh-Hant': {
        prefLabel: '查核',
        prefRule: { licence: 'passage' },
        altLabel: ['核查驗', nearAnchor('核查'), '特別視察'],
      },
    },
    related: ['iaea', 'cvid', 'yongbyon'],
    scopeNote:
      'The checking of what North Korea declares and gives up; IAEA inspectors were last at Yongbyon in April 2009.',
  },
  {
    id: 'armistice-agreement',
    kind: 'agreement',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Korean Armistice Agreement',
        prefRule: { use: 'anchor' },
        altLabel: [
          'Armistice Agreement',
          'armistice',
          'Military Armistice Agreement',
          'Korean War armistice',
          nearAnchor('truce'),
        ],
      },
      ko: {
        prefLabel: '정전협정',
        altLabel: ['휴전협정', '정전 체제', '한국전쟁 정전협정', nearAnchor('정전'), nearAnchor('휴전')],
      },
      ja: {
        prefLabel: '朝鮮戦争休戦協定',
        prefRule: { use: 'anchor' },
        altLabel: ['休戦協定', '停戦協定', '軍事停戦協定', nearAnchor('休戦')],
      },
      'zh-Hans': {
        prefLabel: '朝鲜停战协定',
        prefRule: { use: 'anchor' },
        altLabel: ['停战协定', '停战协议', '停战机制'],
      },
      'zh-Hant': {
        prefLabel: '韓戰停戰協定',
        prefRule: { use: 'anchor' },
        altLabel: [anchor('朝鮮停戰協定'), '停戰協定', '停戰協議'],
      },
    },
    related: ['korean-war', 'peace-treaty', 'end-of-war-declaration', 'dmz', 'panmunjom'],
    scopeNote: 'The agreement of July 27, 1953, that halted the Korean War; no peace treaty has followed.',
  },
  {
    id: 'peace-treaty',
    kind: 'agreement',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Peace treaty',
        prefRule: { licence: 'passage' },
        altLabel: [
          'permanent peace regime',
          'peace regime',
          nearAnchor('peace agreement'),
          anchor('peace regime on the Korean Peninsula'),
        ],
      },
      ko: {
        prefLabel: '평화협정',
        altLabel: [
          '평화 체제',
          anchor('한반도 평화 체제'),
          anchor('한반도 평화협정'),
          '불가침 조약',
          '항구적 평화 체제',
        ],
      },
      ja: {
        prefLabel: '平和協定',
        altLabel: ['平和体制', anchor('朝鮮半島の平和体制'), '平和条約', '不可侵条約'],
      },
      'zh-Hans': {
        prefLabel: '和平协定',
        prefRule: { licence: 'passage' },
        altLabel: ['和平机制', '永久和平机制', anchor('半岛和平机制'), nearAnchor('和平协议')],
      },
      'zh-Hant': {
        prefLabel: '和平協定',
        prefRule: { licence: 'passage' },
        altLabel: ['和平機制', '和平體制', '永久和平機制', anchor('半島和平機制'), nearAnchor('和平協議')],
      },
    },
    related: ['armistice-agreement', 'end-of-war-declaration', 'security-guarantees'],
    scopeNote:
      'A treaty to replace the armistice of 1953, wanted by North Korea since the 1970s; none has been concluded as of 2025.',
  },
  {
    id: 'end-of-war-declaration',
    kind: 'agreement',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'End-of-war declaration',
        altLabel: [
          'declaration of the end of the Korean War',
          'declaration to end the Korean War',
          'declare an end to the Korean War',
          'declaring an end to the Korean War',
          'formal end to the Korean War',
          'formally end the Korean War',
        ],
        hiddenLabel: ['end of the war declaration'],
      },
      ko: { prefLabel: '종전 선언', altLabel: [anchor('한국전쟁 종전선언'), anchor('한반도 종전선언')] },
      ja: { prefLabel: '終戦宣言', altLabel: ['朝鮮戦争の終戦宣言', '朝鮮戦争の終結宣言', '終結宣言'] },
      'zh-Hans': { prefLabel: '终战宣言', altLabel: ['终战宣布', '结束战争宣言'] },
      'zh-Hant': { prefLabel: '終戰宣言', altLabel: ['結束戰爭宣言', '韓戰終戰宣言'] },
    },
    related: [
      'armistice-agreement',
      'peace-treaty',
      'panmunjom-declaration',
      'korean-peninsula-peace-process',
    ],
    scopeNote:
      'A political statement that the Korean War is over, sought by President Moon Jae-in in 2018 and again in 2021; none was made.',
  },
];
