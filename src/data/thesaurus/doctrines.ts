import type { Concept } from '../../core/thesaurus/thesaurus.ts';
import { anchor, capitals, contextual, nearAnchor } from './term-rules.ts';

/**
 * Policies, approaches and lines of thought: Washington's first, then Seoul's, then Pyongyang's, then the words of
 * the trade that belong to nobody. Most are contextual: "strategic patience", "maximum pressure" and "carrot and
 * stick" are said of China, Iran and shareholders as well.
 */
export const doctrines: readonly Concept[] = [
  // Washington
  {
    id: 'us-north-korea-policy',
    kind: 'doctrine',
    use: 'anchor',
    labels: {
      en: {
        prefLabel: 'US North Korea policy',
        altLabel: [
          'North Korea policy',
          'North Korean policy',
          'policy toward North Korea',
          'policy towards North Korea',
          'policy on North Korea',
          'policy toward Pyongyang',
          'policy towards Pyongyang',
          contextual('policy toward the North'),
          'DPRK policy',
        ],
        hiddenLabel: [
          'N. Korea policy',
          contextual('NK policy'),
          'approach to North Korea',
          'approach toward North Korea',
        ],
      },
      ko: {
        prefLabel: '대북 정책',
        altLabel: ['對北 정책', '대북 전략', '대북 기조', '북한 정책', '미국의 대북 정책'],
        hiddenLabel: ['대북 접근법', '새 대북 정책'],
      },
      ja: { prefLabel: '対北朝鮮政策', altLabel: ['対北政策', '北朝鮮政策', '対朝鮮政策'] },
      'zh-Hans': { prefLabel: '对朝政策', altLabel: ['对朝鲜政策', '朝鲜政策'] },
      'zh-Hant': { prefLabel: '對北韓政策', altLabel: ['對朝政策', '對朝鮮政策', '北韓政策'] },
    },
    related: [
      'policy-review',
      'strategic-patience',
      'maximum-pressure',
      'calibrated-approach',
      'denuclearization',
    ],
    scopeNote: 'The line a government takes toward North Korea, above all that of the United States.',
  },
  {
    id: 'policy-review',
    kind: 'doctrine',
    use: 'anchor',
    labels: {
      en: {
        prefLabel: 'North Korea policy review',
        altLabel: [
          'review of North Korea policy',
          'review of its North Korea policy',
          'review of US policy toward North Korea',
          'review of U.S. policy toward North Korea',
          contextual('policy review'),
        ],
        hiddenLabel: [
          nearAnchor('review of its policy'),
          nearAnchor('review of US policy'),
          nearAnchor('review of U.S. policy'),
        ],
      },
      ko: {
        prefLabel: '대북 정책 재검토',
        altLabel: ['대북 정책 검토', '대북 정책 리뷰', contextual('정책 재검토')],
      },
      ja: {
        prefLabel: '対北朝鮮政策の見直し',
        altLabel: ['北朝鮮政策の見直し', '対北朝鮮政策見直し', '対北政策の見直し', '北朝鮮政策見直し'],
        hiddenLabel: [nearAnchor('政策の見直し')],
      },
      'zh-Hans': { prefLabel: '对朝政策评估', altLabel: ['对朝政策审议', '对朝政策审查'] },
      'zh-Hant': { prefLabel: '對北韓政策檢討', altLabel: ['對朝政策評估', '北韓政策檢討', '對朝政策檢討'] },
    },
    related: ['us-north-korea-policy', 'calibrated-approach', 'biden-inauguration', 'two-plus-two'],
    broader: ['us-north-korea-policy'],
    scopeNote:
      "The Biden administration's review of US policy toward North Korea, begun in January 2021 and announced as completed on April 30, 2021.",
  },
  {
    id: 'strategic-patience',
    kind: 'doctrine',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'Strategic patience' },
      ko: { prefLabel: '전략적 인내' },
      ja: { prefLabel: '戦略的忍耐' },
      'zh-Hans': { prefLabel: '战略忍耐', altLabel: ['战略耐心', '战略性忍耐'] },
      'zh-Hant': { prefLabel: '戰略忍耐', altLabel: ['戰略耐心', '戰略性忍耐'] },
    },
    related: ['us-north-korea-policy', 'leap-day-deal', 'maximum-pressure'],
    broader: ['us-north-korea-policy'],
    scopeNote:
      'The Obama administration’s approach of 2009–2017: to keep up sanctions and work with allies while waiting for North Korea to show that it would give up its nuclear weapons.',
  },
  {
    id: 'maximum-pressure',
    kind: 'doctrine',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Maximum pressure',
        altLabel: [
          'maximum pressure campaign',
          'maximum pressure and engagement',
          'campaign of maximum pressure',
        ],
      },
      ko: { prefLabel: '최대 압박', altLabel: ['최대한의 압박', '최고의 압박', '최대 압박과 관여'] },
      ja: { prefLabel: '最大限の圧力', altLabel: ['最大の圧力'] },
      'zh-Hans': { prefLabel: '极限施压', altLabel: ['最大压力', '最大限度施压', '极限压力'] },
      'zh-Hant': { prefLabel: '極限施壓', altLabel: ['最大壓力', '極限壓力'] },
    },
    related: [
      'us-north-korea-policy',
      'us-sanctions-on-north-korea',
      'secondary-sanctions',
      'strategic-patience',
    ],
    broader: ['us-north-korea-policy'],
    scopeNote:
      'The campaign of sanctions and isolation against North Korea that the first Trump administration announced in 2017.',
  },
  {
    id: 'pressure',
    kind: 'doctrine',
    use: 'anchor',
    labels: {
      en: {
        prefLabel: 'Pressure on North Korea',
        altLabel: [
          'pressure on Pyongyang',
          contextual('pressure on the North'),
          contextual('pressure campaign'),
        ],
      },
      ko: { prefLabel: '대북 압박', altLabel: ['대북 압박 정책'] },
      ja: { prefLabel: '対北朝鮮圧力', altLabel: ['北朝鮮への圧力', '北朝鮮に対する圧力', '北朝鮮に圧力'] },
      'zh-Hans': { prefLabel: '对朝施压', altLabel: ['向朝鲜施压', '对朝鲜施压'] },
      'zh-Hant': { prefLabel: '對北韓施壓', altLabel: ['向北韓施壓', '對朝施壓'] },
    },
    related: ['maximum-pressure', 'carrot-and-stick', 'sanctions-on-north-korea'],
    scopeNote: 'Economic and diplomatic pressure meant to change what North Korea does.',
  },
  {
    id: 'carrot-and-stick',
    kind: 'doctrine',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Carrot and stick',
        altLabel: ['carrots and sticks', 'stick and carrot', 'sticks and carrots', 'carrot or stick'],
      },
      ko: { prefLabel: '당근과 채찍', altLabel: ['채찍과 당근'] },
      ja: { prefLabel: 'アメとムチ', altLabel: ['飴と鞭', 'あめとむち', 'アメとむち'] },
      'zh-Hans': {
        prefLabel: '胡萝卜加大棒',
        altLabel: ['大棒加胡萝卜', '胡萝卜和大棒', '胡萝卜与大棒', '软硬兼施', '恩威并施'],
      },
      'zh-Hant': {
        prefLabel: '胡蘿蔔與棍棒',
        altLabel: ['胡蘿蔔加大棒', '棍棒與胡蘿蔔', '軟硬兼施', '恩威並施'],
      },
    },
    related: ['pressure', 'dialogue', 'us-north-korea-policy', 'sanctions-relief'],
    scopeNote:
      'A policy that offers rewards for cooperation and threatens penalties for refusal, here both talks and pressure.',
  },
  {
    id: 'calibrated-approach',
    kind: 'doctrine',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Calibrated, practical approach',
        altLabel: [
          'calibrated practical approach',
          'calibrated and practical approach',
          'calibrated approach',
        ],
      },
      ko: {
        prefLabel: '정교하고 실용적인 접근',
        altLabel: [
          '정교하고 실용적인 접근법',
          '조율되고 실용적인 접근',
          '조정되고 실용적인 접근',
          '실용적이고 조정된 접근',
        ],
      },
      ja: { prefLabel: '調整された現実的なアプローチ', altLabel: ['調整された現実的アプローチ'] },
    },
    related: ['policy-review', 'us-north-korea-policy', 'phased-approach'],
    broader: ['us-north-korea-policy'],
    scopeNote:
      'The name the Biden administration gave its North Korea policy after the review that ended on April 30, 2021: neither a grand bargain nor strategic patience, but a calibrated, practical approach open to diplomacy.',
  },
  {
    id: 'denuclearization',
    kind: 'doctrine',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Denuclearization',
        altLabel: [
          'denuclearisation',
          anchor('denuclearization of the Korean Peninsula'),
          anchor('denuclearisation of the Korean Peninsula'),
          anchor('denuclearization of North Korea'),
          anchor("North Korea's denuclearization"),
          'complete denuclearization',
          'complete denuclearisation',
        ],
        hiddenLabel: [
          'denuclearize',
          'denuclearise',
          'denuclearized',
          'denuclearised',
          'denuclearizing',
          'de nuclearization',
          'nuclear free Korean Peninsula',
          nearAnchor('nuclear disarmament'),
          nearAnchor('nuclear dismantlement'),
        ],
      },
      ko: {
        prefLabel: '비핵화',
        altLabel: [
          anchor('한반도 비핵화'),
          anchor('북한 비핵화'),
          anchor('북한의 비핵화'),
          anchor('조선반도 비핵화'),
          anchor('완전한 비핵화'),
          anchor('북·미 비핵화 협상'),
          '핵 포기',
          '핵 폐기',
        ],
      },
      ja: {
        prefLabel: '非核化',
        altLabel: [
          anchor('朝鮮半島の非核化'),
          anchor('朝鮮半島非核化'),
          anchor('北朝鮮の非核化'),
          anchor('完全な非核化'),
          '核放棄',
          '核廃棄',
        ],
      },
      'zh-Hans': {
        prefLabel: '无核化',
        altLabel: [
          anchor('朝鲜半岛无核化'),
          anchor('半岛无核化'),
          anchor('朝鲜无核化'),
          anchor('朝鲜弃核'),
          '去核化',
          // 放弃核武 is 放弃 and 核武.
          { text: '弃核', notAfter: ['放', '丢'] },
        ],
      },
      'zh-Hant': {
        prefLabel: '無核化',
        altLabel: [
          anchor('朝鮮半島無核化'),
          anchor('半島無核化'),
          anchor('北韓無核化'),
          anchor('韓半島無核化'),
          anchor('北韓去核化'),
          '去核化',
          { text: '棄核', notAfter: ['放', '丟'] },
        ],
      },
    },
    related: ['cvid', 'nuclear-program', 'action-for-action', 'npt', 'joint-declaration-1992'],
    scopeNote:
      'The end of nuclear weapons and of the programs that make them in North Korea, or, in the wording of most agreements, on the whole Korean Peninsula.',
  },
  {
    id: 'cvid',
    kind: 'doctrine',
    use: 'anchor',
    labels: {
      en: {
        prefLabel: 'Complete, verifiable and irreversible denuclearization',
        altLabel: [
          // CVID is a disease of the immune system too.
          capitals('CVID', { use: 'contextual' }),
          'complete, verifiable, irreversible denuclearization',
          'complete, verifiable, and irreversible denuclearization',
          'complete, verifiable and irreversible dismantlement',
          'complete, verifiable, irreversible dismantlement',
          'complete, verifiable, and irreversible dismantlement',
        ],
        hiddenLabel: [
          'complete, verifiable and irreversible denuclearisation',
          'complete, verifiable, and irreversible denuclearisation',
          contextual('complete, verifiable and irreversible'),
          contextual('complete, verifiable, and irreversible'),
        ],
      },
      ko: {
        prefLabel: '완전하고 검증 가능하며 불가역적인 비핵화',
        altLabel: [
          '완전하고 검증 가능하고 불가역적인 비핵화',
          '완전하고 검증 가능하며 되돌릴 수 없는 비핵화',
          '완전하고 검증 가능하며 돌이킬 수 없는 비핵화',
          '완전하고도 검증 가능하며 불가역적인 비핵화',
        ],
      },
      ja: {
        prefLabel: '完全かつ検証可能で不可逆的な非核化',
        altLabel: ['完全で検証可能かつ不可逆的な非核化', '完全、検証可能、かつ不可逆的な非核化'],
      },
      'zh-Hans': {
        prefLabel: '完全、可验证且不可逆的无核化',
        altLabel: [
          '完全、可验证、不可逆的无核化',
          '全面、可验证、不可逆的无核化',
          '完全、可核查、不可逆的无核化',
        ],
      },
      'zh-Hant': {
        prefLabel: '完全、可驗證且不可逆的無核化',
        altLabel: ['完全、可驗證、不可逆的無核化', '全面、可驗證、不可逆的無核化'],
      },
    },
    related: ['denuclearization', 'ffvd', 'verification'],
    broader: ['denuclearization'],
    scopeNote:
      'The formula, usual in US and UN texts since 2003, that North Korea’s disarmament be complete, verifiable and irreversible; the D stood first for dismantlement.',
  },
  {
    id: 'ffvd',
    kind: 'doctrine',
    use: 'anchor',
    labels: {
      en: {
        prefLabel: 'Final, fully verified denuclearization',
        altLabel: [capitals('FFVD'), 'final and fully verified denuclearization'],
        hiddenLabel: [
          'final, fully verified denuclearisation',
          'final, fully-verified denuclearization of North Korea',
        ],
      },
      ko: {
        prefLabel: '최종적이고 완전하게 검증된 비핵화',
        altLabel: ['최종적이고 완전히 검증된 비핵화', '최종적이며 완전하게 검증된 비핵화'],
      },
      ja: { prefLabel: '最終的かつ完全に検証された非核化' },
    },
    related: ['cvid', 'denuclearization', 'verification'],
    broader: ['denuclearization'],
    scopeNote: 'The formula that the US State Department used in place of CVID from July 2018.',
  },
  {
    id: 'action-for-action',
    kind: 'doctrine',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'Action for action', altLabel: ['commitment for commitment', 'words for words'] },
      ko: { prefLabel: '행동 대 행동', altLabel: ['공약 대 공약', '말 대 말'] },
      ja: { prefLabel: '行動対行動', altLabel: ['約束対約束'] },
      'zh-Hans': { prefLabel: '行动对行动', altLabel: ['承诺对承诺'] },
      'zh-Hant': { prefLabel: '行動對行動', altLabel: ['承諾對承諾'] },
    },
    related: ['september-19-joint-statement', 'phased-approach', 'six-party-talks'],
    scopeNote:
      'The principle, written into the Six-Party Talks’ joint statement of September 19, 2005, that each side’s steps answer the other’s.',
  },
  {
    id: 'phased-approach',
    kind: 'doctrine',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Phased approach',
        altLabel: [
          'step by step approach',
          'phased denuclearization',
          'phased and synchronous',
          'incremental approach',
        ],
      },
      ko: {
        prefLabel: '단계적 접근',
        altLabel: ['단계적 비핵화', '단계적 동시적', '단계적 해법', '단계적 동시적 해법'],
      },
      ja: { prefLabel: '段階的アプローチ', altLabel: ['段階的な非核化', '段階的非核化'] },
      'zh-Hans': { prefLabel: '分阶段', altLabel: ['分阶段、同步', '分阶段无核化'] },
      'zh-Hant': { prefLabel: '分階段', altLabel: ['分階段、同步', '分階段無核化'] },
    },
    related: ['action-for-action', 'denuclearization', 'grand-bargain', 'nuclear-freeze'],
    scopeNote: 'Denuclearization in steps, each with something in return, as against all at once.',
  },
  {
    id: 'grand-bargain',
    kind: 'doctrine',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'Grand bargain', prefRule: { licence: 'passage' }, altLabel: ['package deal'] },
      ko: { prefLabel: '그랜드 바겐', altLabel: ['일괄 타결', '빅딜'] },
      ja: { prefLabel: 'グランドバーゲン', altLabel: ['一括妥結'] },
      'zh-Hans': { prefLabel: '大交易', prefRule: { licence: 'passage' } },
      'zh-Hant': { prefLabel: '大交易', prefRule: { licence: 'passage' } },
    },
    related: ['phased-approach', 'calibrated-approach', 'hanoi-summit'],
    scopeNote:
      'One settlement of all questions at once; the name of South Korean President Lee Myung-bak’s proposal of 2009, and of what the Biden administration said in 2021 it would not seek.',
  },
  {
    id: 'libya-model',
    kind: 'doctrine',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'Libya model', altLabel: ['Libyan model'] },
      ko: {
        prefLabel: '리비아 모델',
        altLabel: ['리비아식 모델', '리비아식 해법', '리비아 방식', '리비아식 비핵화'],
      },
      ja: { prefLabel: 'リビア方式', altLabel: ['リビアモデル'] },
      'zh-Hans': { prefLabel: '利比亚模式' },
      'zh-Hant': { prefLabel: '利比亞模式' },
    },
    related: ['denuclearization', 'cvid'],
    scopeNote:
      'Disarmament first, reward after, as Libya gave up its weapons programs from 2003; proposed for North Korea in 2018 and rejected by it.',
  },
  {
    id: 'top-down-diplomacy',
    kind: 'doctrine',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Top-down diplomacy',
        altLabel: [
          'summit diplomacy',
          'top down approach',
          'leader to leader diplomacy',
          'personal diplomacy',
        ],
      },
      ko: {
        prefLabel: '톱다운 외교',
        altLabel: ['톱다운 방식', '톱다운', '탑다운', '탑다운 방식', '정상 외교', '하향식 협상'],
      },
      ja: {
        prefLabel: 'トップダウン外交',
        altLabel: ['首脳外交'],
      },
      'zh-Hans': { prefLabel: '首脑外交' },
      'zh-Hant': { prefLabel: '首腦外交' },
    },
    related: [
      'singapore-summit',
      'hanoi-summit',
      'trump-kim-panmunjom-meeting',
      'bottom-up-approach',
      'summit',
    ],
    scopeNote:
      'Negotiation begun by the leaders themselves, as between Donald Trump and Kim Jong Un in 2018–2019.',
  },
  {
    id: 'bottom-up-approach',
    kind: 'doctrine',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'Bottom-up approach', altLabel: ['bottom up diplomacy'] },
      ko: { prefLabel: '보텀업 방식', altLabel: ['바텀업 방식', '보텀업', '바텀업', '상향식 협상'] },
      ja: { prefLabel: 'ボトムアップ方式' },
    },
    related: ['top-down-diplomacy', 'working-level-talks'],
    scopeNote: 'Negotiation prepared by officials before leaders meet.',
  },
  {
    id: 'unilateralism',
    kind: 'doctrine',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Unilateralism',
        altLabel: ['go it alone', 'unilateral approach', 'unilateralist'],
        hiddenLabel: [nearAnchor('going it alone')],
      },
      ko: { prefLabel: '일방주의' },
      ja: { prefLabel: '単独行動主義', altLabel: ['一国主義', '単独主義'] },
      'zh-Hans': { prefLabel: '单边主义' },
      'zh-Hant': { prefLabel: '單邊主義' },
    },
    related: ['multilateralism', 'america-first', 'top-down-diplomacy'],
    scopeNote:
      'Acting without or against allies, as critics said of the first Trump administration (2017–2021).',
  },
  {
    id: 'america-first',
    kind: 'doctrine',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'America First', prefRule: { case: 'capitals', licence: 'passage' } },
      ko: { prefLabel: '미국 우선주의', prefRule: { licence: 'passage' } },
      ja: {
        prefLabel: 'アメリカ第一主義',
        prefRule: { licence: 'passage' },
        altLabel: [nearAnchor('米国第一主義'), nearAnchor('米国第一')],
      },
      'zh-Hans': { prefLabel: '美国优先', prefRule: { licence: 'passage' } },
      'zh-Hant': { prefLabel: '美國優先', prefRule: { licence: 'passage' } },
    },
    related: ['unilateralism'],
    scopeNote: 'The slogan of Donald Trump’s foreign policy in both of his terms (2017–2021, from 2025).',
  },
  {
    id: 'multilateralism',
    kind: 'doctrine',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'Multilateralism', altLabel: ['multilateral approach', 'multilateral diplomacy'] },
      ko: { prefLabel: '다자주의', altLabel: ['다자 외교', '다자적 접근', '다자 틀'] },
      ja: { prefLabel: '多国間主義', altLabel: ['多国間外交'] },
      'zh-Hans': { prefLabel: '多边主义', altLabel: ['多边外交'] },
      'zh-Hant': { prefLabel: '多邊主義', altLabel: ['多邊外交'] },
    },
    related: ['unilateralism', 'multilateral-cooperation', 'six-party-talks'],
    scopeNote: 'Dealing with a question jointly with other states rather than alone or one to one.',
  },
  {
    id: 'multilateral-cooperation',
    kind: 'doctrine',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Cooperation with allies',
        altLabel: [
          'multilateral cooperation',
          'coordination with allies',
          'consultation with allies',
          'consultations with allies',
          'close cooperation with its allies',
          'close coordination with allies',
          'close coordination with its allies',
          'allies and partners',
          nearAnchor('allied cooperation'),
        ],
        hiddenLabel: [
          'cooperation with its allies',
          'coordination with its allies',
          'coordinate with allies',
          'consult with allies',
          'consult allies',
          nearAnchor('working with allies'),
          nearAnchor('work with allies'),
          nearAnchor('partners and allies'),
        ],
      },
      ko: {
        prefLabel: '동맹국과의 협력',
        altLabel: [
          '다자 협력',
          '동맹과의 협력',
          '동맹국과의 공조',
          '동맹과의 공조',
          '동맹국과 협의',
          '동맹국들과 협의',
          '동맹국과의 조율',
        ],
      },
      ja: {
        prefLabel: '同盟国との連携',
        altLabel: ['同盟国との協力', '多国間協力', '同盟国と連携'],
      },
      'zh-Hans': {
        prefLabel: '与盟友合作',
        altLabel: ['多边合作', '与盟国合作', '与盟友协调'],
      },
      'zh-Hant': {
        prefLabel: '與盟友合作',
        altLabel: ['多邊合作', '與盟國合作'],
      },
    },
    related: [
      'multilateralism',
      'trilateral-cooperation',
      'us-rok-alliance',
      'us-japan-alliance',
      'two-plus-two',
    ],
    scopeNote:
      'The working together of the United States with its allies, above all South Korea and Japan, on North Korea.',
  },
  {
    id: 'preemptive-strike',
    kind: 'doctrine',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Preemptive strike',
        altLabel: [
          'preemptive attack',
          'pre emptive strike',
          'pre emptive attack',
          'preventive strike',
          'bloody nose strike',
          nearAnchor('military option'),
          nearAnchor('bloody nose'),
        ],
      },
      ko: {
        prefLabel: '선제타격',
        altLabel: ['선제 공격', '예방 타격', '코피 작전', nearAnchor('군사 옵션')],
      },
      ja: { prefLabel: '先制攻撃', altLabel: ['鼻血作戦', nearAnchor('軍事的選択肢')] },
      'zh-Hans': {
        prefLabel: '先发制人打击',
        altLabel: ['先发制人', nearAnchor('军事选项')],
      },
      'zh-Hant': {
        prefLabel: '先發制人打擊',
        altLabel: ['先發制人', nearAnchor('軍事選項')],
      },
    },
    related: ['fire-and-fury', 'three-axis-system'],
    scopeNote:
      'An attack on North Korean weapons or command before they are used, debated most in 2017–2018.',
  },
  {
    id: 'fire-and-fury',
    kind: 'doctrine',
    use: 'contextual',
    labels: {
      // Also a book on the White House of 2018.
      en: { prefLabel: 'Fire and fury', prefRule: { licence: 'passage' } },
      ko: { prefLabel: '화염과 분노', prefRule: { licence: 'passage' } },
      ja: { prefLabel: '炎と怒り', prefRule: { licence: 'passage' } },
    },
    related: ['preemptive-strike', 'maximum-pressure'],
    scopeNote: 'President Trump’s warning to North Korea of August 8, 2017, and the crisis of that year.',
  },
  {
    id: 'axis-of-evil',
    kind: 'doctrine',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'Axis of evil', prefRule: { licence: 'passage' } },
      ko: { prefLabel: '악의 축', prefRule: { licence: 'passage' } },
      ja: { prefLabel: '悪の枢軸', prefRule: { licence: 'passage' } },
      'zh-Hans': { prefLabel: '邪恶轴心', prefRule: { licence: 'passage' } },
      'zh-Hant': { prefLabel: '邪惡軸心', prefRule: { licence: 'passage' } },
    },
    related: ['us-north-korea-policy', 'second-nuclear-crisis'],
    scopeNote:
      'President George W. Bush’s phrase for North Korea, Iran and Iraq in his State of the Union address of January 29, 2002.',
  },
  {
    id: 'regime-change',
    kind: 'doctrine',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Regime change',
        prefRule: { licence: 'passage' },
        altLabel: [nearAnchor('regime collapse')],
      },
      ko: {
        prefLabel: '정권 교체',
        prefRule: { licence: 'passage' },
        altLabel: ['체제 전복', '체제 붕괴', '레짐 체인지'],
      },
      ja: { prefLabel: '体制転換', prefRule: { licence: 'passage' }, altLabel: ['体制崩壊'] },
      'zh-Hans': {
        prefLabel: '政权更迭',
        prefRule: { licence: 'passage' },
        altLabel: [nearAnchor('政权崩溃')],
      },
      'zh-Hant': {
        prefLabel: '政權更迭',
        prefRule: { licence: 'passage' },
        altLabel: [nearAnchor('政權崩潰')],
      },
    },
    related: ['security-guarantees', 'hostile-policy'],
    scopeNote: 'The fall or overthrow of North Korea’s government, as an aim, a fear or a forecast.',
  },
  {
    id: 'engagement',
    kind: 'doctrine',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Engagement with North Korea',
        prefRule: { use: 'anchor' },
        altLabel: [
          anchor('engage North Korea'),
          anchor('engagement with Pyongyang'),
          'engagement policy',
          'policy of engagement',
        ],
      },
      ko: {
        prefLabel: '대북 관여',
        prefRule: { use: 'anchor' },
        altLabel: [anchor('대북 포용'), anchor('대북 유화 정책'), '관여 정책'],
      },
      ja: { prefLabel: '関与政策', altLabel: ['融和政策'] },
      'zh-Hans': { prefLabel: '接触政策' },
      'zh-Hant': { prefLabel: '接觸政策', altLabel: ['交往政策'] },
    },
    related: ['dialogue', 'sunshine-policy', 'carrot-and-stick'],
    scopeNote: 'Seeking change in North Korea through contact, trade and talks rather than isolation.',
  },
  {
    id: 'leverage',
    kind: 'doctrine',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Bargaining power',
        altLabel: ['bargaining leverage', 'negotiating leverage', 'bargaining chip', 'bargaining position'],
      },
      ko: { prefLabel: '협상력', altLabel: ['협상 카드', '협상 지렛대'] },
      ja: { prefLabel: '交渉力', altLabel: ['交渉カード', '交渉材料'] },
      'zh-Hans': { prefLabel: '谈判筹码', altLabel: ['讨价还价'] },
      'zh-Hant': { prefLabel: '談判籌碼', altLabel: ['討價還價'] },
    },
    related: ['brinkmanship', 'provocation', 'dialogue'],
    scopeNote: 'What a side can offer or threaten at the negotiating table.',
  },
  {
    id: 'security-guarantees',
    kind: 'doctrine',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Security guarantees',
        prefRule: { licence: 'passage' },
        altLabel: [
          nearAnchor('security guarantee'),
          nearAnchor('security assurance'),
          'regime security',
          'regime guarantee',
        ],
      },
      ko: { prefLabel: '체제 보장', altLabel: ['체제 안전 보장', nearAnchor('안전 보장')] },
      ja: { prefLabel: '体制保証', altLabel: ['体制の保証', nearAnchor('安全の保証')] },
      'zh-Hans': { prefLabel: '安全保证', prefRule: { licence: 'passage' } },
      'zh-Hant': { prefLabel: '安全保證', prefRule: { licence: 'passage' }, altLabel: ['體制保障'] },
    },
    related: ['denuclearization', 'hostile-policy', 'peace-treaty', 'singapore-joint-statement'],
    scopeNote: 'Promises not to attack or overthrow North Korea, asked or offered in return for disarmament.',
  },
  {
    id: 'extended-deterrence',
    kind: 'doctrine',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'Extended deterrence', altLabel: ['extended nuclear deterrence', 'nuclear umbrella'] },
      ko: { prefLabel: '확장 억제', altLabel: ['확장 억지', '확장 억제력', '핵 우산'] },
      ja: { prefLabel: '拡大抑止', altLabel: ['核の傘'] },
      'zh-Hans': { prefLabel: '延伸威慑', altLabel: ['延伸遏制', '扩展威慑', '核保护伞'] },
      'zh-Hant': { prefLabel: '延伸威懾', altLabel: ['延伸嚇阻', '延伸遏制', '核保護傘'] },
    },
    related: [
      'nuclear-deterrence',
      'washington-declaration',
      'nuclear-consultative-group',
      'us-rok-alliance',
    ],
    broader: ['nuclear-deterrence'],
    scopeNote:
      'The US commitment to defend its allies, South Korea and Japan among them, with all its forces, nuclear ones included.',
  },
  {
    id: 'nuclear-deterrence',
    kind: 'doctrine',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Nuclear deterrence',
        altLabel: ['nuclear deterrent', 'war deterrent', nearAnchor('deterrence'), nearAnchor('deterrent')],
      },
      ko: {
        prefLabel: '핵 억제력',
        altLabel: [
          '핵 억지력',
          '핵 억제',
          '핵 억지',
          '전쟁 억제력',
          '핵전쟁 억제력',
          nearAnchor('억제력'),
          nearAnchor('억지력'),
        ],
      },
      ja: {
        prefLabel: '核抑止力',
        altLabel: ['核抑止', '戦争抑止力', nearAnchor('抑止力')],
      },
      'zh-Hans': {
        prefLabel: '核威慑',
        altLabel: ['核威慑力', '核遏制力', '核遏制', '战争遏制力', nearAnchor('威慑力')],
      },
      'zh-Hant': {
        prefLabel: '核威懾',
        altLabel: ['核嚇阻', '核遏制', '核威懾力', '核遏制力', '戰爭遏制力', nearAnchor('威懾力')],
      },
    },
    related: ['extended-deterrence', 'nuclear-weapon', 'nuclear-forces-law'],
    scopeNote:
      'Keeping another state from attacking by the threat of nuclear reprisal; what North Korea says its weapons are for.',
  },

  // Seoul
  {
    id: 'sunshine-policy',
    kind: 'doctrine',
    use: 'anchor',
    labels: {
      en: {
        prefLabel: 'Sunshine Policy',
        prefRule: { case: 'capitals' },
        // In small letters it is a rule on open government as well.
        hiddenLabel: [contextual('sunshine policies'), contextual('policy of sunshine')],
      },
      ko: {
        prefLabel: '햇볕 정책',
        altLabel: ['대북 포용 정책', contextual('포용 정책')],
      },
      ja: { prefLabel: '太陽政策', altLabel: [contextual('包容政策')] },
      'zh-Hans': { prefLabel: '阳光政策', prefRule: { use: 'contextual' } },
      'zh-Hant': { prefLabel: '陽光政策', prefRule: { use: 'contextual' } },
    },
    related: ['inter-korean-relations', 'june-15-declaration', 'engagement', 'inter-korean-summit-2000'],
    scopeNote:
      'South Korea’s policy of engagement with the North under Presidents Kim Dae-jung and Roh Moo-hyun (1998–2008).',
  },
  {
    id: 'trustpolitik',
    kind: 'doctrine',
    use: 'anchor',
    labels: {
      en: {
        prefLabel: 'Trustpolitik',
        altLabel: ['Korean Peninsula trust process', 'trust building process on the Korean Peninsula'],
      },
      ko: {
        prefLabel: '한반도 신뢰 프로세스',
        altLabel: [contextual('신뢰 프로세스'), contextual('드레스덴 선언')],
      },
      ja: { prefLabel: '朝鮮半島信頼プロセス', altLabel: ['韓半島信頼プロセス'] },
    },
    related: ['inter-korean-relations', 'unification'],
    scopeNote: 'South Korea’s policy toward the North under President Park Geun-hye (2013–2017).',
  },
  {
    id: 'vision-3000',
    kind: 'doctrine',
    use: 'anchor',
    labels: {
      en: {
        prefLabel: 'Vision 3000',
        prefRule: { use: 'contextual' },
        altLabel: ['Denuclearization, Opening, 3000', 'Vision 3000 through denuclearization and openness'],
      },
      ko: { prefLabel: '비핵·개방·3000', altLabel: [] },
      ja: { prefLabel: '非核・開放・3000' },
    },
    related: ['grand-bargain', 'inter-korean-relations', 'may-24-measures'],
    scopeNote:
      'South Korean President Lee Myung-bak’s offer (2008–2013) to help raise income in the North to 3,000 dollars a head once it gave up its nuclear weapons and opened.',
  },
  {
    id: 'korean-peninsula-peace-process',
    kind: 'doctrine',
    use: 'anchor',
    labels: {
      en: {
        prefLabel: 'Korean Peninsula peace process',
        altLabel: [
          'peace process on the Korean Peninsula',
          'Korean peace process',
          nearAnchor('peace process'),
        ],
      },
      ko: {
        prefLabel: '한반도 평화 프로세스',
        altLabel: ['한반도 평화 구상', contextual('평화 프로세스')],
      },
      ja: {
        prefLabel: '朝鮮半島平和プロセス',
        altLabel: ['韓半島平和プロセス', nearAnchor('平和プロセス')],
      },
      'zh-Hans': { prefLabel: '韩半岛和平进程', altLabel: ['朝鲜半岛和平进程', '半岛和平进程'] },
      'zh-Hant': { prefLabel: '韓半島和平進程', altLabel: ['朝鮮半島和平進程', '半島和平進程'] },
    },
    related: ['inter-korean-relations', 'panmunjom-declaration', 'end-of-war-declaration'],
    scopeNote: 'South Korea’s policy toward the North under President Moon Jae-in (2017–2022).',
  },
  {
    id: 'audacious-initiative',
    kind: 'doctrine',
    use: 'anchor',
    labels: {
      en: {
        prefLabel: 'Audacious initiative',
        prefRule: { use: 'contextual' },
        altLabel: [contextual('audacious plan for North Korea')],
      },
      ko: { prefLabel: '담대한 구상', altLabel: [contextual('담대한 계획')] },
      ja: { prefLabel: '大胆な構想', prefRule: { use: 'contextual' } },
      'zh-Hans': { prefLabel: '大胆构想', prefRule: { use: 'contextual' } },
      'zh-Hant': { prefLabel: '大膽構想', prefRule: { use: 'contextual' } },
    },
    related: ['denuclearization', 'inter-korean-relations'],
    scopeNote:
      'South Korean President Yoon Suk-yeol’s offer of August 15, 2022, of economic and political help in return for steps of denuclearization.',
  },
  {
    id: 'end-initiative',
    kind: 'doctrine',
    use: 'anchor',
    labels: {
      en: {
        prefLabel: 'END Initiative',
        prefRule: { case: 'capitals' },
        altLabel: [capitals('E.N.D. Initiative')],
      },
      ko: { prefLabel: 'END 이니셔티브', prefRule: { case: 'capitals' }, altLabel: ['엔드 이니셔티브'] },
    },
    related: ['denuclearization', 'inter-korean-relations', 'phased-approach'],
    scopeNote:
      'South Korean President Lee Jae-myung’s proposal of September 2025 to the UN General Assembly: exchange, normalization and denuclearization.',
  },
  {
    id: 'three-axis-system',
    kind: 'doctrine',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Three-axis system',
        altLabel: [
          'three axis defense system',
          'three axis defence system',
          capitals('Kill Chain', { licence: 'passage' }),
          'Korea Air and Missile Defense',
          'Korea Massive Punishment and Retaliation',
          capitals('KAMD'),
          capitals('KMPR'),
        ],
      },
      ko: {
        prefLabel: '한국형 3축 체계',
        altLabel: ['3축 체계', '킬 체인', '한국형 미사일방어체계', '대량응징보복'],
      },
      ja: { prefLabel: '3軸体系', altLabel: ['三軸体系', 'キルチェーン'] },
    },
    related: ['preemptive-strike', 'nuclear-deterrence', 'missile-program'],
    scopeNote:
      'South Korea’s plan against North Korean missiles: to strike before launch, to intercept, and to retaliate against the leadership.',
  },
  {
    id: 'south-korean-nuclear-armament',
    kind: 'doctrine',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'South Korean nuclear armament',
        altLabel: [
          'indigenous nuclear weapons',
          'own nuclear weapons',
          'own nuclear arsenal',
          'redeployment of tactical nuclear weapons',
          'redeploy tactical nuclear weapons',
        ],
      },
      ko: {
        prefLabel: '자체 핵무장',
        altLabel: ['독자 핵무장', '핵무장론', '핵 무장', '전술핵 재배치', '핵 잠재력'],
      },
      ja: {
        prefLabel: '韓国の核武装',
        altLabel: ['独自の核武装', '核武装論', '核武装', '戦術核の再配備', '戦術核再配備'],
      },
      'zh-Hans': { prefLabel: '自主核武装', altLabel: ['核武装'] },
      'zh-Hant': { prefLabel: '自主核武裝', altLabel: ['核武裝'] },
    },
    related: ['extended-deterrence', 'washington-declaration', 'tactical-nuclear-weapon', 'npt'],
    scopeNote:
      'The debate in South Korea on having nuclear weapons of its own, or American ones stationed there again as until 1991.',
  },

  // Pyongyang
  {
    id: 'byungjin',
    kind: 'doctrine',
    use: 'anchor',
    labels: {
      en: {
        prefLabel: 'Byungjin',
        // A given name as well.
        prefRule: { use: 'contextual' },
        altLabel: ['byungjin line', 'byungjin policy', contextual('byeongjin'), contextual('pyongjin')],
      },
      ko: {
        prefLabel: '병진 노선',
        altLabel: ['핵 경제 병진노선', '경제 핵 병진노선', '핵 경제 병진', '경제건설과 핵무력건설 병진노선'],
      },
      ja: {
        prefLabel: '並進路線',
        altLabel: ['経済と核の並進路線', '核と経済の並進路線', '経済建設と核武力建設の並進'],
      },
      'zh-Hans': { prefLabel: '并进路线', altLabel: ['经济核武并进路线', '核武经济并进路线'] },
      'zh-Hant': { prefLabel: '並進路線', altLabel: ['核武經濟並進路線'] },
    },
    related: ['nuclear-program', 'songun', 'juche', 'state-nuclear-force'],
    scopeNote:
      'Kim Jong Un’s line, announced in March 2013, of building the economy and nuclear forces side by side; declared fulfilled in April 2018.',
  },
  {
    id: 'juche',
    kind: 'doctrine',
    use: 'anchor',
    labels: {
      en: { prefLabel: 'Juche', altLabel: ['Juche idea', 'Juche ideology'], hiddenLabel: ["Chuch'e"] },
      ko: {
        prefLabel: '주체 사상',
        altLabel: [contextual('주체 조선'), '김일성 김정일주의'],
      },
      ja: {
        prefLabel: 'チュチェ思想',
        altLabel: ['チュチェ', contextual('主体思想'), '金日成・金正日主義'],
      },
      'zh-Hans': {
        prefLabel: '主体思想',
        prefRule: { use: 'contextual' },
        altLabel: ['主体思想塔', '金日成金正日主义'],
      },
      'zh-Hant': {
        prefLabel: '主體思想',
        prefRule: { use: 'contextual' },
        altLabel: ['主體思想塔', '金日成金正日主義'],
      },
    },
    related: ['songun', 'self-reliance', 'byungjin'],
    scopeNote: 'North Korea’s official ideology of self-reliance, formed under Kim Il Sung.',
  },
  {
    id: 'songun',
    kind: 'doctrine',
    use: 'anchor',
    labels: {
      en: {
        prefLabel: 'Songun',
        altLabel: [
          contextual('military first'),
          contextual('military first policy'),
          contextual('military first politics'),
          "son'gun",
        ],
      },
      ko: {
        prefLabel: '선군 정치',
        altLabel: ['선군 사상', '선군 노선', contextual('선군')],
      },
      ja: { prefLabel: '先軍政治', altLabel: ['先軍思想', contextual('先軍')] },
      'zh-Hans': { prefLabel: '先军政治', altLabel: ['先军思想', contextual('先军')] },
      'zh-Hant': { prefLabel: '先軍政治', altLabel: ['先軍思想'] },
    },
    related: ['juche', 'byungjin'],
    scopeNote: 'The “military first” rule of Kim Jong Il from the middle of the 1990s.',
  },
  {
    id: 'self-reliance',
    kind: 'doctrine',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Self-reliance',
        prefRule: { licence: 'passage' },
        altLabel: ['charyok kaengsaeng', 'jaryok gaengsaeng'],
      },
      ko: { prefLabel: '자력 갱생' },
      ja: { prefLabel: '自力更生', prefRule: { licence: 'passage' } },
      'zh-Hans': { prefLabel: '自力更生', prefRule: { licence: 'passage' } },
      'zh-Hant': { prefLabel: '自力更生', prefRule: { licence: 'passage' } },
    },
    related: ['juche', 'sanctions-on-north-korea'],
    scopeNote:
      'North Korea’s call on its people to do without the outside world, repeated since the failed summit of February 2019.',
  },
  {
    id: 'people-first-principle',
    kind: 'doctrine',
    use: 'anchor',
    labels: {
      en: {
        prefLabel: 'People-first principle',
        prefRule: { use: 'contextual' },
        altLabel: [contextual('people first politics')],
      },
      ko: { prefLabel: '인민대중 제일주의', altLabel: ['우리 국가 제일주의'] },
      ja: { prefLabel: '人民大衆第一主義', altLabel: ['わが国家第一主義'] },
    },
    related: ['juche', 'party-congress-8'],
    scopeNote: 'The ruling slogan of Kim Jong Un’s party, in its rules since the congress of January 2021.',
  },
  {
    id: 'tongmi-bongnam',
    kind: 'doctrine',
    use: 'anchor',
    labels: {
      en: {
        prefLabel: 'Tongmi bongnam',
        altLabel: [
          'tongmi pongnam',
          contextual('bypass Seoul'),
          contextual('bypassing Seoul'),
          contextual('Korea passing'),
        ],
      },
      ko: { prefLabel: '통미봉남', altLabel: [contextual('코리아 패싱')] },
      ja: { prefLabel: '通米封南' },
      'zh-Hans': { prefLabel: '通美封南' },
      'zh-Hant': { prefLabel: '通美封南' },
    },
    related: ['inter-korean-relations', 'us-north-korea-relations'],
    scopeNote: 'The North’s tactic, as Seoul sees it, of dealing with Washington and shutting the South out.',
  },
  {
    id: 'hostile-policy',
    kind: 'doctrine',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'US hostile policy',
        altLabel: [
          'U.S. hostile policy',
          'hostile policy',
          'hostile US policy',
          'hostile U.S. policy',
          'hostile policies',
        ],
      },
      ko: {
        prefLabel: '대북 적대시 정책',
        prefRule: { use: 'anchor' },
        altLabel: [anchor('대북 적대 정책'), anchor('대조선 적대시 정책'), '적대시 정책', '적대 정책'],
      },
      ja: { prefLabel: '敵視政策', altLabel: ['敵対政策', anchor('対北朝鮮敵視政策')] },
      'zh-Hans': {
        prefLabel: '敌视政策',
        altLabel: ['敌对政策', anchor('对朝敌视政策'), anchor('对朝敌对政策')],
      },
      'zh-Hant': {
        prefLabel: '敵視政策',
        altLabel: ['敵對政策', anchor('對朝敵視政策'), anchor('對朝敵對政策')],
      },
    },
    related: ['security-guarantees', 'sanctions-on-north-korea', 'military-exercises', 'regime-change'],
    scopeNote:
      'North Korea’s name for US sanctions, exercises and criticism, whose end it sets as a condition for talks.',
  },
  {
    id: 'power-for-power',
    kind: 'doctrine',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Power for power, goodwill for goodwill',
        altLabel: [
          'power for power',
          'goodwill for goodwill',
          'good faith for good faith',
          'toughness for toughness',
        ],
      },
      ko: {
        prefLabel: '강대강 선대선',
        altLabel: ['강 대 강, 선 대 선', '선대선', nearAnchor('강 대 강')],
      },
      ja: {
        prefLabel: '強対強、善対善',
        altLabel: [nearAnchor('強対強'), nearAnchor('善対善')],
      },
    },
    related: ['party-congress-8', 'brinkmanship', 'dialogue'],
    scopeNote:
      'The principle toward the United States that Kim Jong Un set out at the party congress of January 2021.',
  },
  {
    id: 'nuclear-forces-law',
    kind: 'doctrine',
    use: 'anchor',
    labels: {
      en: {
        prefLabel: 'Nuclear forces policy law',
        altLabel: [
          nearAnchor('nuclear law'),
          nearAnchor('first use of nuclear weapons'),
          contextual('law on nuclear forces'),
          nearAnchor('nuclear doctrine'),
        ],
      },
      ko: {
        prefLabel: '핵무력 정책 법',
        altLabel: ['핵무력 법제화', '핵무력정책 법령', contextual('핵 선제 사용')],
      },
      ja: { prefLabel: '核武力政策法', altLabel: ['核武力政策法令', '核武力政策に関する法令'] },
      'zh-Hans': { prefLabel: '核力量政策法', altLabel: ['核武力政策法', '核武力政策法令'] },
      'zh-Hant': { prefLabel: '核武力政策法', altLabel: ['核力量政策法', '核武力政策法令'] },
    },
    related: ['nuclear-deterrence', 'state-nuclear-force', 'nuclear-status'],
    scopeNote:
      'The North Korean law of September 8, 2022, that sets when nuclear weapons may be used, first use included; the policy entered the constitution in September 2023.',
  },
  {
    id: 'state-nuclear-force',
    kind: 'doctrine',
    use: 'anchor',
    labels: {
      en: {
        prefLabel: 'State nuclear force',
        prefRule: { use: 'contextual' },
        altLabel: [
          contextual('completion of the state nuclear force'),
          contextual('completed its nuclear force'),
        ],
      },
      ko: {
        prefLabel: '국가 핵무력',
        altLabel: ['핵무력 완성', '핵 무력', '국가핵무력 완성'],
      },
      ja: { prefLabel: '国家核武力', altLabel: [contextual('核武力', { notBefore: ['量'] }), '国家核戦力'] },
      'zh-Hans': {
        prefLabel: '国家核力量',
        prefRule: { use: 'contextual' },
        altLabel: ['国家核武力', contextual('核武力', { notBefore: ['量'] })],
      },
      'zh-Hant': {
        prefLabel: '國家核武力',
        altLabel: ['國家核力量', contextual('核武力', { notBefore: ['量'] })],
      },
    },
    related: ['byungjin', 'nuclear-weapon', 'hwasong-15', 'nuclear-forces-law'],
    scopeNote: 'North Korea’s name for its nuclear forces, declared complete on November 29, 2017.',
  },
  {
    id: 'nuclear-status',
    kind: 'doctrine',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Nuclear-armed state',
        altLabel: [
          'nuclear weapons state',
          'nuclear weapon state',
          'nuclear state',
          'nuclear power status',
          'nuclear status',
          'nuclear armed',
          nearAnchor('nuclear power', {
            notBefore: ['plant', 'station', 'reactor', 'industry', 'generation', 'company'],
          }),
        ],
      },
      ko: {
        prefLabel: '핵 보유국',
        altLabel: ['핵보유국 지위', '핵무기 보유국', '뉴클리어 파워'],
      },
      ja: { prefLabel: '核保有国', altLabel: ['核兵器保有国'] },
      'zh-Hans': { prefLabel: '拥核国', altLabel: ['拥核国家', '有核国家', '核武国家', '核国家'] },
      'zh-Hant': { prefLabel: '擁核國', altLabel: ['擁核國家', '核武國家', '有核國家', '核國家'] },
    },
    related: ['npt', 'nuclear-forces-law', 'denuclearization'],
    scopeNote:
      'The standing as a nuclear-armed state that North Korea claims and that the NPT does not allow it.',
  },
  {
    id: 'defense-five-year-plan',
    kind: 'doctrine',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Five-year defense plan',
        altLabel: [
          'five year defence plan',
          'five year plan for defense',
          'five year weapons plan',
          'defense development plan',
          'five year military plan',
        ],
      },
      ko: {
        prefLabel: '국방발전 5개년 계획',
        altLabel: [
          '국방력 발전 5개년 계획',
          '국방과학발전 및 무기체계개발 5개년 계획',
          '국방 5개년 계획',
          '국방발전 5대 과업',
          '무기체계 개발 5개년 계획',
        ],
      },
      ja: {
        prefLabel: '国防5カ年計画',
        altLabel: ['国防力発展5カ年計画', '国防発展5カ年計画', '国防科学発展及び兵器システム開発5カ年計画'],
      },
    },
    related: ['party-congress-8', 'hypersonic-weapon', 'reconnaissance-satellite', 'tactical-nuclear-weapon'],
    scopeNote:
      'The weapons plan of January 2021: among others tactical nuclear and hypersonic weapons, solid-fuel ICBMs, a nuclear submarine and reconnaissance satellites.',
  },

  // Tactics and terms
  {
    id: 'brinkmanship',
    kind: 'doctrine',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Brinkmanship',
        altLabel: ['brinkmanship tactics', 'saber rattling', 'sabre rattling'],
        hiddenLabel: ['brinksmanship'],
      },
      ko: { prefLabel: '벼랑 끝 전술', altLabel: ['벼랑 끝 외교', '벼랑끝'] },
      ja: { prefLabel: '瀬戸際外交', altLabel: ['瀬戸際戦術', '瀬戸際政策', '瀬戸際戦略'] },
      'zh-Hans': { prefLabel: '边缘政策', altLabel: ['战争边缘政策', '边缘策略', '悬崖战术'] },
      'zh-Hant': { prefLabel: '邊緣政策', altLabel: ['戰爭邊緣政策', '邊緣策略', '懸崖戰術'] },
    },
    related: ['provocation', 'leverage'],
    scopeNote: 'Raising a crisis to the edge of war in order to win concessions.',
  },
  {
    id: 'provocation',
    kind: 'doctrine',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Provocation',
        prefRule: { licence: 'passage' },
        altLabel: [
          anchor('North Korean provocation'),
          'military provocation',
          'nuclear provocation',
          'missile provocation',
        ],
        hiddenLabel: [nearAnchor('provocative act'), nearAnchor('provocative action')],
      },
      ko: {
        prefLabel: '도발',
        prefRule: { licence: 'passage' },
        altLabel: [
          anchor('북한 도발'),
          anchor('북한의 도발'),
          anchor('대남 도발'),
          '무력 도발',
          '군사 도발',
          '군사적 도발',
          '미사일 도발',
          '핵 도발',
        ],
      },
      ja: {
        prefLabel: '挑発',
        prefRule: { licence: 'passage' },
        altLabel: [anchor('北朝鮮の挑発'), '挑発行為', '軍事挑発', '軍事的挑発', '武力挑発'],
      },
      'zh-Hans': {
        prefLabel: '挑衅',
        prefRule: { licence: 'passage' },
        altLabel: ['武力挑衅', '军事挑衅', anchor('朝鲜挑衅')],
      },
      'zh-Hant': {
        prefLabel: '挑釁',
        prefRule: { licence: 'passage' },
        altLabel: ['武力挑釁', '軍事挑釁', anchor('北韓挑釁')],
      },
    },
    related: ['brinkmanship', 'missile-test', 'nuclear-test', 'presidential-transition'],
    scopeNote: 'The usual word in Seoul, Tokyo and Washington for North Korean tests, attacks and threats.',
  },
  {
    id: 'tensions',
    kind: 'doctrine',
    use: 'anchor',
    labels: {
      en: {
        prefLabel: 'Tensions on the Korean Peninsula',
        altLabel: [
          'tension on the Korean Peninsula',
          'tensions around the Korean Peninsula',
          'situation on the Korean Peninsula',
        ],
      },
      ko: { prefLabel: '한반도 긴장', altLabel: ['한반도 정세', '한반도의 긴장', '조선반도 정세'] },
      ja: { prefLabel: '朝鮮半島の緊張', altLabel: ['朝鮮半島情勢', '北朝鮮情勢', '朝鮮半島の情勢'] },
      'zh-Hans': {
        prefLabel: '半岛紧张局势',
        prefRule: { use: 'contextual' },
        altLabel: [contextual('半岛局势'), '朝鲜半岛局势', '朝鲜半岛紧张局势'],
      },
      'zh-Hant': {
        prefLabel: '半島緊張局勢',
        prefRule: { use: 'contextual' },
        altLabel: [contextual('半島局勢'), '朝鮮半島局勢', '朝鮮半島緊張局勢'],
      },
    },
    related: ['provocation', 'brinkmanship', 'military-exercises'],
    scopeNote: 'The danger of armed conflict between North Korea and its neighbours or the United States.',
  },
  {
    id: 'isolation',
    kind: 'doctrine',
    use: 'anchor',
    labels: {
      en: {
        prefLabel: 'Isolation of North Korea',
        altLabel: [
          'isolate North Korea',
          'isolating North Korea',
          "North Korea's isolation",
          contextual('diplomatic isolation'),
          contextual('self-imposed isolation'),
        ],
      },
      ko: { prefLabel: '북한의 고립', altLabel: ['북한 고립'] },
      ja: { prefLabel: '北朝鮮の孤立', altLabel: [contextual('国際的孤立')] },
      'zh-Hans': { prefLabel: '孤立朝鲜', altLabel: [contextual('国际孤立')] },
      'zh-Hant': { prefLabel: '孤立北韓', altLabel: [contextual('國際孤立')] },
    },
    related: ['border-closure', 'sanctions-on-north-korea', 'self-reliance'],
    scopeNote: 'North Korea’s separation from the outside world, by its own choice or by others’ measures.',
  },
  {
    id: 'nuclear-freeze',
    kind: 'doctrine',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Nuclear freeze',
        altLabel: [
          'freeze its nuclear program',
          'freeze its nuclear programme',
          'freeze of its nuclear program',
          'arms control talks',
          nearAnchor('freeze deal'),
          nearAnchor('arms control'),
        ],
      },
      ko: {
        prefLabel: '핵 동결',
        altLabel: ['핵 군축', '핵군축 협상', '핵 프로그램 동결', '스몰딜'],
      },
      ja: { prefLabel: '核凍結', altLabel: ['核開発の凍結', '核軍縮', '核計画の凍結'] },
      'zh-Hans': { prefLabel: '冻结核计划', altLabel: ['核冻结', '冻结核项目', '冻结核武器计划', '核裁军'] },
      'zh-Hant': { prefLabel: '凍結核計畫', altLabel: ['核凍結', '凍結核武計畫', '核裁軍'] },
    },
    related: ['phased-approach', 'agreed-framework', 'leap-day-deal', 'freeze-for-freeze'],
    scopeNote:
      'Halting the making of fissile material and weapons where it stands, as a first step or instead of disarmament.',
  },
  {
    id: 'freeze-for-freeze',
    kind: 'doctrine',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Freeze for freeze',
        altLabel: [
          'suspension for suspension',
          'dual suspension',
          'double suspension',
          'double freeze',
          'dual track approach',
        ],
      },
      ko: {
        prefLabel: '쌍중단',
        prefRule: { use: 'anchor' },
        altLabel: [anchor('쌍궤병행')],
      },
      'zh-Hans': { prefLabel: '双暂停', altLabel: ['双轨并行', '双轨并进'] },
      'zh-Hant': { prefLabel: '雙暫停', altLabel: ['雙軌並行', '雙軌並進'] },
    },
    related: ['nuclear-freeze', 'military-exercises', 'moratorium'],
    scopeNote:
      'China’s proposal of March 2017 that the North stop its tests while the United States and South Korea stop their large exercises.',
  },
  {
    id: 'moratorium',
    kind: 'doctrine',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Test moratorium',
        altLabel: [
          'moratorium on nuclear and missile tests',
          'moratorium on nuclear tests',
          'moratorium on missile tests',
          'moratorium on ICBM tests',
          'testing moratorium',
          nearAnchor('moratorium'),
        ],
      },
      ko: {
        prefLabel: '핵실험·ICBM 시험발사 모라토리엄',
        altLabel: [
          '핵실험 유예',
          '시험발사 유예',
          '핵 미사일 모라토리엄',
          nearAnchor('모라토리엄'),
          nearAnchor('모라토리움'),
        ],
      },
      ja: {
        prefLabel: '核実験モラトリアム',
        altLabel: ['核実験の凍結', nearAnchor('モラトリアム')],
      },
      'zh-Hans': { prefLabel: '暂停核试验', altLabel: ['暂停核导试验'] },
      'zh-Hant': { prefLabel: '暫停核試驗', altLabel: ['暫停核試'] },
    },
    related: ['nuclear-test', 'missile-test', 'icbm', 'freeze-for-freeze'],
    scopeNote:
      'North Korea’s halt, declared in April 2018, of nuclear tests and ICBM launches; it fired an ICBM again on March 24, 2022.',
  },
];
