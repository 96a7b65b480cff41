import type { Concept } from '../../core/thesaurus/thesaurus.ts';
import { anchor, contextual, nearAnchor } from './term-rules.ts';

/** 12日朝首脳会談に臨む is a summit on the morning of the twelfth. */
const MORNINGS = [...Array.from({ length: 31 }, (_, day) => String(day + 1)), '翌', '同', '今', '曜'];

/** Talks, summits and channels. A bare "talks" or "summit" counts only beside an anchor. */
export const meetings: readonly Concept[] = [
  {
    id: 'dialogue',
    kind: 'meeting',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Dialogue with North Korea',
        prefRule: { use: 'anchor' },
        altLabel: [
          anchor('talks with North Korea'),
          anchor('talks with Pyongyang'),
          anchor('negotiations with North Korea'),
          anchor('diplomacy with North Korea'),
          'nuclear talks',
          'nuclear negotiations',
          'denuclearization talks',
          'denuclearisation talks',
          'denuclearization negotiations',
          nearAnchor('dialogue'),
          nearAnchor('talks'),
          nearAnchor('negotiations'),
          nearAnchor('diplomacy'),
        ],
        hiddenLabel: [nearAnchor('dialog'), 'nuke talks'],
      },
      ko: {
        prefLabel: '대북 대화',
        prefRule: { use: 'anchor' },
        altLabel: [
          anchor('북핵 협상'),
          anchor('북핵 대화'),
          anchor('대북 협상'),
          '비핵화 협상',
          '비핵화 대화',
          '핵 협상',
          '협상 테이블',
          '대화 테이블',
          nearAnchor('대화'),
          nearAnchor('협상'),
          nearAnchor('회담'),
        ],
      },
      ja: {
        prefLabel: '北朝鮮との対話',
        prefRule: { use: 'anchor' },
        altLabel: [
          anchor('北朝鮮との交渉'),
          anchor('北朝鮮との協議'),
          '非核化交渉',
          '非核化協議',
          '核協議',
          '核交渉',
          '交渉のテーブル',
          nearAnchor('対話'),
        ],
      },
      'zh-Hans': {
        prefLabel: '对朝对话',
        prefRule: { use: 'anchor' },
        altLabel: [anchor('与朝鲜对话'), anchor('与朝鲜谈判'), '无核化谈判', '核谈判', '谈判桌'],
      },
      'zh-Hant': {
        prefLabel: '與北韓對話',
        prefRule: { use: 'anchor' },
        altLabel: [anchor('與北韓談判'), '無核化談判', '核談判', '談判桌'],
      },
    },
    related: ['working-level-talks', 'summit', 'behind-the-scenes-contact', 'engagement'],
    scopeNote: 'Talks with North Korea of any kind and level, or the lack of them.',
  },
  {
    id: 'behind-the-scenes-contact',
    kind: 'meeting',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Behind-the-scenes contact',
        altLabel: [
          'behind the scenes contacts',
          'back channel',
          'backchannel',
          'secret contact',
          'secret talks',
          nearAnchor('behind the scenes'),
        ],
        hiddenLabel: ['backchanneling'],
      },
      ko: {
        prefLabel: '막후 접촉',
        altLabel: [
          '물밑 접촉',
          '비공개 접촉',
          '비밀 접촉',
          '물밑 대화',
          nearAnchor('막후'),
          nearAnchor('물밑'),
        ],
      },
      ja: { prefLabel: '水面下の接触', altLabel: ['水面下での接触', '秘密接触', nearAnchor('水面下')] },
      'zh-Hans': { prefLabel: '幕后接触', altLabel: ['秘密接触', '私下接触', nearAnchor('幕后')] },
      'zh-Hant': { prefLabel: '幕後接觸', altLabel: ['秘密接觸', '私下接觸', nearAnchor('幕後')] },
    },
    related: ['new-york-channel', 'dialogue', 'policy-review'],
    scopeNote:
      'Unannounced contact between governments; here above all the attempts of the Biden administration from February 2021, which North Korea said in March 2021 that it had ignored.',
  },
  {
    id: 'new-york-channel',
    kind: 'meeting',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'New York channel' },
      ko: { prefLabel: '뉴욕 채널', altLabel: ['뉴욕 접촉'] },
      ja: { prefLabel: 'ニューヨークチャンネル', altLabel: ['ニューヨーク チャネル', 'ニューヨークルート'] },
      'zh-Hans': { prefLabel: '纽约渠道' },
      'zh-Hant': { prefLabel: '紐約管道', altLabel: ['紐約渠道'] },
    },
    related: ['behind-the-scenes-contact', 'us-north-korea-relations'],
    broader: ['behind-the-scenes-contact'],
    scopeNote:
      'The contact between the US State Department and North Korea’s mission to the United Nations, used since the two states have no diplomatic relations.',
  },
  {
    id: 'letter-diplomacy',
    kind: 'meeting',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Letters between leaders',
        altLabel: ['letter diplomacy', nearAnchor('love letters'), nearAnchor('exchange of letters')],
      },
      ko: { prefLabel: '친서', altLabel: ['친서 외교', '친서 교환'] },
      ja: { prefLabel: '親書', altLabel: ['親書外交'] },
      'zh-Hans': { prefLabel: '亲笔信' },
      'zh-Hant': { prefLabel: '親筆信' },
    },
    related: ['top-down-diplomacy', 'us-north-korea-relations', 'inter-korean-relations'],
    scopeNote:
      'Letters that Kim Jong Un and other leaders sent each other, above all with Donald Trump in 2018–2019.',
  },
  {
    id: 'working-level-talks',
    kind: 'meeting',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Working-level talks',
        altLabel: [
          'working level negotiations',
          'working level meeting',
          'working level contact',
          nearAnchor('working level'),
        ],
      },
      ko: {
        prefLabel: '실무 협상',
        altLabel: [
          anchor('북·미 실무 협상'),
          anchor('미·북 실무 협상'),
          anchor('북·미 실무 회담'),
          '실무 회담',
          '실무 접촉',
        ],
      },
      ja: {
        prefLabel: '実務者協議',
        altLabel: ['実務協議', '実務者会談', '実務交渉', anchor('米朝実務者協議'), anchor('米朝実務協議')],
      },
      'zh-Hans': {
        prefLabel: '工作层磋商',
        altLabel: ['工作级别谈判', '工作磋商', '工作层谈判', '工作层会谈'],
      },
      'zh-Hant': {
        prefLabel: '工作層級會談',
        altLabel: ['工作層級談判', '工作級別談判', '工作層磋商', '工作磋商'],
      },
    },
    related: ['stockholm-talks', 'bottom-up-approach', 'dialogue'],
    broader: ['dialogue'],
    scopeNote: 'Negotiations between officials below the level of ministers.',
  },
  {
    id: 'stockholm-talks',
    kind: 'meeting',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Stockholm talks',
        altLabel: [
          'Stockholm negotiations',
          'Stockholm meeting',
          'talks in Stockholm',
          'negotiations in Stockholm',
          'working level talks in Stockholm',
          'working level negotiations in Stockholm',
        ],
      },
      ko: {
        prefLabel: '스톡홀름 실무 협상',
        altLabel: ['스톡홀름 협상', '스톡홀름 회담', '스톡홀름 노딜'],
      },
      ja: {
        prefLabel: 'ストックホルム実務者協議',
        altLabel: ['ストックホルム協議', 'ストックホルムでの実務者協議'],
      },
      'zh-Hans': {
        prefLabel: '斯德哥尔摩工作磋商',
        altLabel: ['斯德哥尔摩会谈', '斯德哥尔摩谈判', '斯德哥尔摩磋商'],
      },
      'zh-Hant': {
        prefLabel: '斯德哥爾摩工作磋商',
        altLabel: ['斯德哥爾摩會談', '斯德哥爾摩談判'],
      },
    },
    related: ['working-level-talks', 'hanoi-summit', 'trump-kim-panmunjom-meeting'],
    broader: ['working-level-talks'],
    scopeNote:
      'The working-level negotiation between the United States and North Korea near Stockholm on October 5, 2019, which North Korea declared broken down the same day.',
  },

  // Summits
  {
    id: 'summit',
    kind: 'meeting',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Summit',
        prefRule: { licence: 'passage' },
        altLabel: [nearAnchor('summit meeting'), nearAnchor('summit talks')],
      },
      ko: {
        prefLabel: '정상회담',
        prefRule: { licence: 'passage' },
        altLabel: [nearAnchor('수뇌회담'), nearAnchor('수뇌 상봉')],
      },
      ja: { prefLabel: '首脳会談', prefRule: { licence: 'passage' } },
      'zh-Hans': {
        prefLabel: '首脑会谈',
        prefRule: { licence: 'passage' },
        altLabel: [nearAnchor('首脑会晤'), nearAnchor('峰会')],
      },
      'zh-Hant': {
        prefLabel: '首腦會談',
        prefRule: { licence: 'passage' },
        altLabel: [nearAnchor('峯會'), nearAnchor('峰會'), nearAnchor('高峰會'), nearAnchor('首腦會晤')],
      },
    },
    related: ['us-north-korea-summit', 'inter-korean-summit', 'top-down-diplomacy'],
    scopeNote: 'A meeting of heads of state or government.',
  },
  {
    id: 'us-north-korea-summit',
    kind: 'meeting',
    use: 'anchor',
    labels: {
      en: {
        prefLabel: 'US–North Korea summit',
        altLabel: [
          'U.S.-North Korea summit',
          'North Korea-US summit',
          'North Korea-U.S. summit',
          'US DPRK summit',
          'U.S.-DPRK summit',
          'DPRK-US summit',
          'Trump-Kim summit',
          'Kim-Trump summit',
          'North Korea summit',
          'summit between Trump and Kim',
          contextual('Trump-Kim meeting'),
        ],
      },
      ko: {
        prefLabel: '북·미 정상 회담',
        altLabel: [
          '北美 정상회담',
          '美北 정상회담',
          '北·美 정상',
          '美·北 정상',
          '미·북 정상회담',
          '조미 수뇌회담',
          '조미 수뇌상봉',
          '트럼프 김정은 회담',
          '북·미 회담',
          '미·북 회담',
          '북·미 정상',
          '미·북 정상',
        ],
      },
      ja: {
        prefLabel: '米朝首脳会談',
        altLabel: ['朝米首脳会談', '米朝会談', '米朝首脳', '米朝再会談', '朝米会談'],
      },
      'zh-Hans': {
        prefLabel: '朝美首脑会晤',
        altLabel: [
          '美朝首脑会谈',
          '朝美首脑会谈',
          '美朝首脑会晤',
          '美朝峰会',
          '朝美峰会',
          '特金会',
          '美朝领导人会晤',
          '朝美领导人会晤',
        ],
      },
      'zh-Hant': {
        prefLabel: '川金會',
        altLabel: [
          '美朝峯會',
          '朝美峯會',
          '美朝首腦會談',
          '朝美首腦會談',
          '美朝峰會',
          '朝美峰會',
          '川金峰會',
          '特金會',
          '美朝高峰會',
        ],
      },
    },
    related: ['singapore-summit', 'hanoi-summit', 'trump-kim-panmunjom-meeting', 'us-north-korea-relations'],
    broader: ['summit'],
    scopeNote:
      'A meeting of the leaders of the United States and North Korea; as of 2025 there were those of June 2018, February 2019 and June 2019.',
  },
  {
    id: 'singapore-summit',
    kind: 'meeting',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Singapore summit',
        altLabel: [
          'summit in Singapore',
          'Singapore meeting',
          '2018 Singapore summit',
          nearAnchor('Sentosa'),
          nearAnchor('Capella Hotel'),
        ],
      },
      ko: {
        prefLabel: '싱가포르 정상회담',
        altLabel: [
          '싱가포르 북·미 정상회담',
          '1차 북·미 정상회담',
          '6·12 정상회담',
          '6·12 북·미 정상회담',
          '싱가포르 회담',
        ],
      },
      ja: { prefLabel: 'シンガポール会談', altLabel: ['シンガポールでの首脳会談', 'シンガポール首脳会談'] },
      'zh-Hans': { prefLabel: '新加坡会晤', altLabel: ['新加坡峰会', '新加坡会谈'] },
      'zh-Hant': { prefLabel: '新加坡峰會', altLabel: ['新加坡會談', '新加坡川金會'] },
    },
    related: ['singapore-joint-statement', 'hanoi-summit', 'us-north-korea-summit'],
    broader: ['us-north-korea-summit'],
    scopeNote:
      'The meeting of President Donald Trump and Kim Jong Un in Singapore on June 12, 2018, the first of a sitting US president and a North Korean leader.',
  },
  {
    id: 'hanoi-summit',
    kind: 'meeting',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Hanoi summit',
        altLabel: [
          'summit in Hanoi',
          'Hanoi meeting',
          'Vietnam summit',
          'summit in Vietnam',
          'second summit',
          'no deal in Hanoi',
        ],
      },
      ko: {
        prefLabel: '하노이 정상회담',
        altLabel: ['하노이 북·미정상회담', '2차 북·미 정상회담', '하노이 회담', '하노이 노딜', '하노이 결렬'],
      },
      ja: {
        prefLabel: 'ハノイ会談',
        altLabel: ['ハノイでの首脳会談', 'ハノイ首脳会談'],
      },
      'zh-Hans': { prefLabel: '河内会晤', altLabel: ['河内峰会', '河内会谈'] },
      'zh-Hant': {
        prefLabel: '河內峰會',
        altLabel: ['河內會談', '河內川金會', '二次川金會'],
      },
    },
    related: ['singapore-summit', 'stockholm-talks', 'sanctions-relief', 'us-north-korea-summit'],
    broader: ['us-north-korea-summit'],
    scopeNote:
      'The second meeting of Donald Trump and Kim Jong Un, in Hanoi on February 27–28, 2019, which ended without an agreement.',
  },
  {
    id: 'trump-kim-panmunjom-meeting',
    kind: 'meeting',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Trump–Kim meeting at Panmunjom',
        prefRule: { use: 'anchor' },
        altLabel: [
          'DMZ meeting',
          'DMZ summit',
          'meeting at the DMZ',
          'meeting in the DMZ',
          nearAnchor('impromptu meeting'),
          nearAnchor('handshake at the DMZ'),
        ],
      },
      ko: {
        prefLabel: '남·북·미 판문점 회동',
        prefRule: { use: 'anchor' },
        altLabel: [
          anchor('북·미 판문점 회동'),
          anchor('판문점 회동'),
          anchor('남·북·미 정상 회동'),
          anchor('판문점 북·미 정상 회동'),
          anchor('남·북·미 회동'),
        ],
      },
      ja: {
        prefLabel: '板門店での米朝首脳面会',
        prefRule: { use: 'anchor' },
        altLabel: [anchor('板門店での面会')],
      },
      'zh-Hans': { prefLabel: '朝美领导人板门店会晤', prefRule: { use: 'anchor' } },
      'zh-Hant': {
        prefLabel: '板門店川金會',
        prefRule: { use: 'anchor' },
      },
    },
    related: ['us-north-korea-summit', 'hanoi-summit', 'stockholm-talks'],
    broader: ['us-north-korea-summit'],
    scopeNote:
      'The meeting of Donald Trump and Kim Jong Un at Panmunjom on June 30, 2019, arranged in a day; Trump was the first sitting US president to step into North Korea.',
  },
  {
    id: 'inter-korean-summit',
    kind: 'meeting',
    use: 'anchor',
    labels: {
      en: {
        prefLabel: 'Inter-Korean summit',
        altLabel: [
          contextual('North-South summit'),
          contextual('South-North summit'),
          'Moon-Kim summit',
          contextual('Korean summit'),
          'summit between the two Koreas',
          'inter-Korean summit talks',
        ],
      },
      ko: {
        prefLabel: '남북 정상 회담',
        altLabel: ['南北 정상회담', '南北 정상', '북남 수뇌회담', '남북 정상', '북남 수뇌상봉'],
      },
      ja: { prefLabel: '南北首脳会談', altLabel: ['北南首脳会談', '南北首脳'] },
      'zh-Hans': {
        prefLabel: '韩朝首脑会谈',
        altLabel: [
          '朝韩首脑会晤',
          '朝韩首脑会谈',
          '北南首脑会晤',
          '朝韩峰会',
          '韩朝首脑会晤',
          '文金会',
          '南北首脑会谈',
        ],
      },
      'zh-Hant': {
        prefLabel: '兩韓峰會',
        altLabel: [
          '南北韓峰會',
          '文金會',
          '韓朝首腦會談',
          '朝韓首腦會談',
          '兩韓高峰會',
          '朝韓峰會',
          '南北首腦會談',
          '韓北峰會',
        ],
      },
    },
    related: [
      'panmunjom-summit-2018',
      'pyongyang-summit-2018',
      'inter-korean-summit-2000',
      'inter-korean-summit-2007',
      'inter-korean-relations',
    ],
    broader: ['summit'],
    scopeNote: 'A meeting of the leaders of the two Koreas: in 2000, in 2007 and three times in 2018.',
  },
  {
    id: 'inter-korean-summit-2000',
    kind: 'meeting',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Inter-Korean summit of 2000',
        prefRule: { use: 'anchor' },
        altLabel: [
          '2000 summit',
          anchor('2000 inter-Korean summit'),
          anchor('first inter-Korean summit'),
          'June 2000 summit',
        ],
      },
      ko: {
        prefLabel: '2000년 남북 정상회담',
        prefRule: { use: 'anchor' },
        altLabel: [anchor('1차 남북 정상회담')],
      },
    },
    related: ['june-15-declaration', 'sunshine-policy', 'inter-korean-summit'],
    broader: ['inter-korean-summit'],
    scopeNote:
      'The meeting of Kim Dae-jung and Kim Jong Il in Pyongyang on June 13–15, 2000, the first of the two Koreas’ leaders.',
  },
  {
    id: 'inter-korean-summit-2007',
    kind: 'meeting',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Inter-Korean summit of 2007',
        prefRule: { use: 'anchor' },
        altLabel: ['2007 summit', anchor('2007 inter-Korean summit'), anchor('second inter-Korean summit')],
      },
      ko: {
        prefLabel: '2007년 남북 정상회담',
        prefRule: { use: 'anchor' },
        altLabel: [anchor('2차 남북 정상회담')],
      },
    },
    related: ['october-4-declaration', 'inter-korean-summit'],
    broader: ['inter-korean-summit'],
    scopeNote: 'The meeting of Roh Moo-hyun and Kim Jong Il in Pyongyang on October 2–4, 2007.',
  },
  {
    id: 'panmunjom-summit-2018',
    kind: 'meeting',
    use: 'anchor',
    labels: {
      en: {
        prefLabel: 'Panmunjom summit of 2018',
        altLabel: [
          'Panmunjom summit',
          '2018 inter-Korean summit',
          'April 2018 inter-Korean summit',
          contextual('April 27 summit'),
        ],
      },
      ko: {
        prefLabel: '4·27 남북 정상회담',
        altLabel: [
          '판문점 정상회담',
          '판문점 남북 정상회담',
          contextual('4·27 정상회담'),
          contextual('도보다리'),
        ],
      },
      ja: { prefLabel: '板門店南北首脳会談', altLabel: ['板門店での南北首脳会談', '板門店首脳会談'] },
      'zh-Hans': { prefLabel: '板门店首脑会晤', altLabel: ['板门店峰会', '板门店首脑会谈'] },
      'zh-Hant': { prefLabel: '板門店峰會', altLabel: ['板門店首腦會談', '板門店文金會'] },
    },
    related: ['panmunjom-declaration', 'inter-korean-summit', 'pyongyang-summit-2018'],
    broader: ['inter-korean-summit'],
    scopeNote:
      'The meeting of Moon Jae-in and Kim Jong Un on the southern side of Panmunjom on April 27, 2018.',
  },
  {
    id: 'pyongyang-summit-2018',
    kind: 'meeting',
    use: 'anchor',
    labels: {
      en: { prefLabel: 'Pyongyang summit of 2018', altLabel: ['Pyongyang summit', 'summit in Pyongyang'] },
      ko: {
        prefLabel: '평양 정상회담',
        altLabel: ['평양 남북 정상회담', '9월 평양 정상회담', '9월 평양 남북 정상회담'],
      },
      ja: {
        prefLabel: '平壌首脳会談',
        altLabel: ['平壌南北首脳会談', '平壌での首脳会談', '平壌での南北首脳会談'],
      },
      'zh-Hans': { prefLabel: '平壤首脑会晤', altLabel: ['平壤峰会', '平壤首脑会谈'] },
      'zh-Hant': { prefLabel: '平壤峰會', altLabel: ['平壤首腦會談', '平壤文金會'] },
    },
    related: ['pyongyang-declaration-2018', 'comprehensive-military-agreement', 'inter-korean-summit'],
    broader: ['inter-korean-summit'],
    scopeNote: 'The meeting of Moon Jae-in and Kim Jong Un in Pyongyang on September 18–20, 2018.',
  },
  {
    id: 'xi-kim-summit',
    kind: 'meeting',
    use: 'anchor',
    labels: {
      en: {
        prefLabel: 'China–North Korea summit',
        altLabel: ['Xi-Kim summit', 'Kim-Xi summit', contextual('Xi-Kim meeting')],
      },
      ko: { prefLabel: '북·중 정상회담', altLabel: ['조중 정상회담', '북·중 정상', '시진핑 김정은 회담'] },
      ja: { prefLabel: '中朝首脳会談', altLabel: ['中朝首脳'] },
      'zh-Hans': { prefLabel: '中朝首脑会晤', altLabel: ['中朝领导人会晤', '习金会', '中朝首脑会谈'] },
      'zh-Hant': { prefLabel: '習金會', altLabel: ['中朝首腦會談', '中朝峰會'] },
    },
    related: ['china-north-korea-relations', 'beijing-parade-2025', 'summit'],
    broader: ['summit'],
    scopeNote:
      'A meeting of Xi Jinping and Kim Jong Un: four in China between March 2018 and January 2019, one in Pyongyang in June 2019 and one in Beijing in September 2025.',
  },
  {
    id: 'kim-putin-summit',
    kind: 'meeting',
    use: 'anchor',
    labels: {
      en: {
        prefLabel: 'Russia–North Korea summit',
        altLabel: [
          'Putin-Kim summit',
          'Kim-Putin summit',
          'North Korea-Russia summit',
          contextual('Kim-Putin meeting'),
          contextual('Vladivostok summit'),
        ],
      },
      ko: {
        prefLabel: '북·러 정상회담',
        altLabel: ['조러 정상회담', '북·러 정상', '러·북 정상회담', '푸틴 김정은 회담'],
      },
      ja: { prefLabel: '露朝首脳会談', altLabel: ['朝露首脳会談', 'ロ朝首脳会談'] },
      'zh-Hans': {
        prefLabel: '俄朝首脑会晤',
        altLabel: ['朝俄首脑会晤', '俄朝首脑会谈', '朝俄首脑会谈', '金普会'],
      },
      'zh-Hant': { prefLabel: '普金會', altLabel: ['俄朝峰會', '朝俄峰會', '俄朝首腦會談', '金普會'] },
    },
    related: ['russia-north-korea-relations', 'russia-north-korea-treaty', 'summit'],
    broader: ['summit'],
    scopeNote:
      'A meeting of Vladimir Putin and Kim Jong Un: in Vladivostok in April 2019, at the Vostochny Cosmodrome in September 2023, in Pyongyang in June 2024 and in Beijing in September 2025.',
  },
  {
    id: 'japan-north-korea-summit',
    kind: 'meeting',
    use: 'anchor',
    labels: {
      en: {
        prefLabel: 'Japan–North Korea summit',
        altLabel: ['North Korea-Japan summit', 'Japan DPRK summit'],
      },
      ko: { prefLabel: '북·일 정상회담', altLabel: ['일·북 정상회담', '조일 정상회담', '북·일 정상'] },
      ja: {
        prefLabel: '日朝首脳会談',
        prefRule: { notAfter: MORNINGS },
        altLabel: [contextual('日朝首脳'), '小泉訪朝'],
      },
      'zh-Hans': { prefLabel: '日朝首脑会谈', altLabel: ['朝日首脑会谈', '日朝首脑会晤'] },
      'zh-Hant': { prefLabel: '日朝首腦會談', altLabel: ['日朝峰會', '朝日首腦會談'] },
    },
    related: ['pyongyang-declaration-2002', 'abductions-issue', 'japan-north-korea-relations'],
    broader: ['summit'],
    scopeNote:
      'A meeting of the leaders of Japan and North Korea; Prime Minister Junichiro Koizumi went to Pyongyang in September 2002 and May 2004.',
  },
  {
    id: 'us-rok-summit',
    kind: 'meeting',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'US–South Korea summit',
        altLabel: [
          'U.S.-South Korea summit',
          'South Korea-US summit',
          'South Korea-U.S. summit',
          'ROK-US summit',
          'ROK-U.S. summit',
          'Korea-US summit',
          'Korea-U.S. summit',
          'Biden-Moon summit',
          'Moon-Biden summit',
        ],
      },
      ko: { prefLabel: '한·미 정상 회담', altLabel: ['韓美 정상회담', '韓美 정상', '한·미 정상'] },
      ja: { prefLabel: '米韓首脳会談', altLabel: ['韓米首脳会談'] },
      'zh-Hans': { prefLabel: '韩美首脑会谈', altLabel: ['美韩首脑会谈', '韩美首脑会晤', '美韩峰会'] },
      'zh-Hant': { prefLabel: '韓美首腦會談', altLabel: ['美韓首腦會談', '美韓峰會', '韓美峰會'] },
    },
    related: ['us-rok-alliance', 'washington-declaration', 'multilateral-cooperation'],
    broader: ['summit'],
    scopeNote:
      'A meeting of the presidents of the United States and South Korea, such as that of May 21, 2021.',
  },
  {
    id: 'us-japan-summit',
    kind: 'meeting',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'US–Japan summit',
        altLabel: ['U.S.-Japan summit', 'Japan-US summit', 'Japan-U.S. summit', 'Biden-Suga summit'],
      },
      ko: { prefLabel: '미·일 정상회담', altLabel: ['미·일 정상'] },
      ja: { prefLabel: '日米首脳会談' },
      'zh-Hans': { prefLabel: '日美首脑会谈', altLabel: ['美日首脑会谈', '美日峰会'] },
      'zh-Hant': { prefLabel: '日美首腦會談', altLabel: ['美日首腦會談', '美日峰會'] },
    },
    related: ['us-japan-alliance', 'multilateral-cooperation'],
    broader: ['summit'],
    scopeNote: 'A meeting of the leaders of the United States and Japan, such as that of April 16, 2021.',
  },
  {
    id: 'japan-rok-summit',
    kind: 'meeting',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Japan–South Korea summit',
        prefRule: { licence: 'passage' },
        altLabel: [nearAnchor('South Korea-Japan summit'), nearAnchor('Korea-Japan summit')],
      },
      ko: { prefLabel: '한·일 정상회담', prefRule: { licence: 'passage' } },
      ja: { prefLabel: '日韓首脳会談', prefRule: { licence: 'passage' } },
      'zh-Hans': {
        prefLabel: '韩日首脑会谈',
        prefRule: { licence: 'passage' },
        altLabel: [nearAnchor('日韩首脑会谈')],
      },
      'zh-Hant': {
        prefLabel: '韓日首腦會談',
        prefRule: { licence: 'passage' },
        altLabel: [nearAnchor('日韓首腦會談')],
      },
    },
    related: ['trilateral-cooperation', 'camp-david-summit'],
    broader: ['summit'],
    scopeNote: 'A meeting of the leaders of Japan and South Korea.',
  },
  {
    id: 'camp-david-summit',
    kind: 'meeting',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Camp David summit',
        altLabel: [
          'Spirit of Camp David',
          'Camp David Principles',
          'summit at Camp David',
          'trilateral summit',
          nearAnchor('Camp David'),
        ],
      },
      ko: {
        prefLabel: '캠프 데이비드 정상회의',
        altLabel: [
          '캠프 데이비드 정신',
          '캠프 데이비드 원칙',
          '캠프 데이비드 한·미·일 정상회의',
          '한·미·일 정상회의',
          '한·미·일 정상회담',
          '캠프 데이비드',
        ],
      },
      ja: {
        prefLabel: 'キャンプデービッド首脳会談',
        altLabel: [
          'キャンプデービッドの精神',
          'キャンプ・デービッド',
          '日米韓首脳会談',
          '日米韓首脳会合',
          '韓米日首脳会談',
        ],
      },
      'zh-Hans': {
        prefLabel: '戴维营峰会',
        altLabel: ['戴维营精神', '戴维营会晤', '美日韩峰会', '韩美日首脑会谈', '戴维营'],
      },
      'zh-Hant': {
        prefLabel: '大衛營峰會',
        altLabel: ['大衛營精神', '美日韓峰會', '韓美日首腦會談', '大衛營'],
      },
    },
    related: ['trilateral-cooperation', 'us-rok-alliance', 'us-japan-alliance', 'freedom-edge'],
    broader: ['summit'],
    scopeNote:
      'The first stand-alone meeting of the leaders of the United States, South Korea and Japan, at Camp David on August 18, 2023.',
  },

  // Multilateral and ministerial
  {
    id: 'six-party-talks',
    kind: 'meeting',
    use: 'anchor',
    labels: {
      en: {
        prefLabel: 'Six-Party Talks',
        altLabel: ['six nation talks', 'six way talks', 'six party process', contextual('six party')],
        hiddenLabel: ['6 party talks', 'six country talks', 'six parties talks', '6 way talks'],
      },
      ko: {
        prefLabel: '6자 회담',
        altLabel: ['육자 회담', '북핵 6자 회담', contextual('6자 회의'), contextual('6자회담국')],
      },
      ja: {
        prefLabel: '6カ国協議',
        altLabel: [
          '6か国協議',
          '6ヵ国協議',
          '6ヶ国協議',
          '六カ国協議',
          '六か国協議',
          '六者会合',
          '6者協議',
          '六者協議',
          '6者会合',
        ],
      },
      'zh-Hans': { prefLabel: '六方会谈', altLabel: ['朝核六方会谈', contextual('六方')] },
      'zh-Hant': { prefLabel: '六方會談', altLabel: ['六方會議', contextual('六方')] },
    },
    related: [
      'september-19-joint-statement',
      'february-13-agreement',
      'denuclearization',
      'multilateralism',
      'four-party-talks',
    ],
    scopeNote:
      'The talks on North Korea’s nuclear program between both Koreas, the United States, China, Japan and Russia, held in Beijing from August 2003 to December 2008 and not resumed since.',
  },
  {
    id: 'four-party-talks',
    kind: 'meeting',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'Four-Party Talks', altLabel: ['four way talks'] },
      ko: { prefLabel: '4자 회담' },
      ja: { prefLabel: '4者会談', altLabel: ['四者会談', '4者協議', '四者協議'] },
      'zh-Hans': { prefLabel: '四方会谈' },
      'zh-Hant': { prefLabel: '四方會談' },
    },
    related: ['six-party-talks', 'armistice-agreement', 'peace-treaty'],
    scopeNote:
      'The talks on a Korean peace held by both Koreas, the United States and China in Geneva in 1997–1999.',
  },
  {
    id: 'high-level-talks',
    kind: 'meeting',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'High-level talks',
        prefRule: { licence: 'passage' },
        altLabel: [
          anchor('inter-Korean high-level talks'),
          anchor('high-level inter-Korean talks'),
          anchor('inter-Korean talks'),
          nearAnchor('ministerial talks'),
          nearAnchor('high level meeting'),
        ],
      },
      ko: {
        prefLabel: '남북 고위급 회담',
        prefRule: { use: 'anchor' },
        altLabel: [
          anchor('남북 회담'),
          anchor('남북 장관급 회담'),
          anchor('남북 당국 회담'),
          '고위급 회담',
          nearAnchor('장관급 회담'),
        ],
      },
      ja: {
        prefLabel: '南北閣僚級会談',
        prefRule: { use: 'anchor' },
        altLabel: [
          anchor('南北高官級会談'),
          anchor('南北ハイレベル会談'),
          anchor('南北高位級会談'),
          anchor('南北会談'),
          nearAnchor('閣僚級会談'),
        ],
      },
      'zh-Hans': {
        prefLabel: '韩朝高级别会谈',
        prefRule: { use: 'anchor' },
        altLabel: [
          anchor('朝韩高级别会谈'),
          anchor('北南高级别会谈'),
          anchor('韩朝会谈'),
          anchor('朝韩会谈'),
          nearAnchor('高级别会谈'),
        ],
      },
      'zh-Hant': {
        prefLabel: '兩韓高層會談',
        prefRule: { use: 'anchor' },
        altLabel: [
          anchor('南北韓會談'),
          anchor('兩韓會談'),
          anchor('韓朝會談'),
          nearAnchor('高層會談'),
          nearAnchor('高級別會談'),
        ],
      },
    },
    related: ['inter-korean-relations', 'general-level-military-talks', 'dialogue'],
    broader: ['dialogue'],
    scopeNote:
      'Talks of ministers or their like between the two Koreas, held last in October 2018 (as of 2025).',
  },
  {
    id: 'general-level-military-talks',
    kind: 'meeting',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: 'Inter-Korean military talks',
        prefRule: { use: 'anchor' },
        altLabel: [
          'general level talks',
          'general level military talks',
          'military talks',
          'working level military talks',
        ],
      },
      ko: {
        prefLabel: '남북 군사회담',
        prefRule: { use: 'anchor' },
        altLabel: [
          anchor('남북 장성급 군사회담'),
          anchor('남북 장성급 회담'),
          anchor('남북 군사 당국 회담'),
          '장성급 회담',
          '장성급 군사회담',
          '군사 회담',
        ],
      },
      ja: {
        prefLabel: '南北軍事会談',
        prefRule: { use: 'anchor' },
        altLabel: [anchor('南北将官級軍事会談'), anchor('南北将官級会談'), '将官級会談', '軍事会談'],
      },
      'zh-Hans': {
        prefLabel: '韩朝军事会谈',
        prefRule: { use: 'anchor' },
        altLabel: [anchor('韩朝将军级军事会谈'), '将军级会谈', '将军级军事会谈', '军事会谈'],
      },
      'zh-Hant': {
        prefLabel: '兩韓軍事會談',
        prefRule: { use: 'anchor' },
        altLabel: ['將軍級會談', '將軍級軍事會談', '軍事會談'],
      },
    },
    related: ['comprehensive-military-agreement', 'high-level-talks'],
    broader: ['dialogue'],
    scopeNote:
      'Talks between officers of the two Koreas; the last at the level of generals was in October 2018 (as of 2025).',
  },
  {
    id: 'red-cross-talks',
    kind: 'meeting',
    use: 'anchor',
    labels: {
      en: { prefLabel: 'Inter-Korean Red Cross talks', altLabel: [contextual('Red Cross talks')] },
      ko: { prefLabel: '남북 적십자 회담', altLabel: ['남북 적십자', contextual('적십자 회담')] },
      ja: { prefLabel: '南北赤十字会談', altLabel: [contextual('赤十字会談')] },
      'zh-Hans': { prefLabel: '韩朝红十字会谈', altLabel: ['朝韩红十字会谈'] },
      'zh-Hant': { prefLabel: '兩韓紅十字會談', altLabel: ['韓朝紅十字會談'] },
    },
    related: ['family-reunions', 'separated-families', 'inter-korean-relations'],
    broader: ['dialogue'],
    scopeNote: 'Talks of the two Koreas’ Red Cross societies, since 1971, above all on separated families.',
  },
  {
    id: 'japan-north-korea-talks',
    kind: 'meeting',
    use: 'anchor',
    labels: {
      en: {
        prefLabel: 'Japan–North Korea talks',
        altLabel: ['North Korea-Japan talks', 'normalization talks between Japan and North Korea'],
      },
      ko: {
        prefLabel: '북·일 회담',
        altLabel: ['북·일 협상', '북·일 수교 협상', '일·북 회담', '북·일 대화', '북·일 교섭'],
      },
      ja: {
        prefLabel: '日朝協議',
        prefRule: { use: 'contextual' },
        altLabel: [
          contextual('日朝交渉'),
          '日朝国交正常化交渉',
          '日朝実務者協議',
          contextual('日朝会談'),
          '日朝政府間協議',
          contextual('日朝対話'),
        ],
      },
      'zh-Hans': { prefLabel: '日朝会谈', altLabel: ['朝日会谈', '日朝谈判', '日朝邦交正常化谈判'] },
      'zh-Hant': { prefLabel: '日朝會談', altLabel: ['日朝談判', '日朝磋商'] },
    },
    related: ['abductions-issue', 'japan-north-korea-relations', 'stockholm-agreement-2014'],
    broader: ['dialogue'],
    scopeNote: 'Government talks between Japan and North Korea on abductions and on diplomatic relations.',
  },
  {
    id: 'two-plus-two',
    kind: 'meeting',
    use: 'contextual',
    labels: {
      en: {
        prefLabel: '2+2 ministerial meeting',
        altLabel: [
          '2+2 meeting',
          '2+2 talks',
          '2 plus 2 meeting',
          'two plus two meeting',
          'two plus two talks',
          nearAnchor('2+2'),
          nearAnchor('two plus two'),
          'foreign and defense ministers meeting',
          'foreign and defence ministers meeting',
          'Security Consultative Committee',
          'visit to Seoul and Tokyo',
          'visit to Tokyo and Seoul',
        ],
        hiddenLabel: [
          'secretaries of state and defense',
          'trip to Japan and South Korea',
          'visit to Japan and South Korea',
          'trip to Seoul and Tokyo',
          'trip to Tokyo and Seoul',
        ],
      },
      ko: {
        prefLabel: '2+2 회담',
        altLabel: [
          '2+2 회의',
          '한·미 2+2',
          '외교 국방 장관 회담',
          '외교 국방 2+2',
          '외교 국방장관 회의',
          '한·미 외교 국방 장관회의',
          nearAnchor('2+2'),
        ],
      },
      ja: {
        prefLabel: '外務・防衛閣僚会合',
        altLabel: [
          '2プラス2',
          nearAnchor('2+2'),
          '外務・防衛担当閣僚会合',
          '外務・防衛閣僚協議',
          '日米安全保障協議委員会',
          'ツープラスツー',
        ],
      },
      'zh-Hans': {
        prefLabel: '2+2会谈',
        altLabel: ['2+2”会谈', '外长防长会谈', '外交国防2+2', '外长和防长“2+2”'],
      },
      'zh-Hant': { prefLabel: '2+2會談', altLabel: ['2+2會議', '外交國防2+2會談', '外長防長會談'] },
    },
    related: ['us-rok-alliance', 'us-japan-alliance', 'multilateral-cooperation', 'policy-review'],
    scopeNote:
      'Meetings of the foreign and defense ministers of two allies; here those of Antony Blinken and Lloyd Austin in Tokyo on March 16 and in Seoul on March 18, 2021.',
  },
  {
    id: 'security-consultative-meeting',
    kind: 'meeting',
    use: 'contextual',
    labels: {
      en: { prefLabel: 'Security Consultative Meeting' },
      ko: {
        prefLabel: '한·미 안보협의회의',
        altLabel: ['한·미 연례안보협의회의', '한·미 안보협의회', '안보협의회의'],
      },
      ja: {
        prefLabel: '米韓定例安保協議',
        altLabel: ['韓米定例安保協議', '米韓安保協議', '韓米安保協議会', '米韓安保協議会'],
      },
      'zh-Hans': { prefLabel: '韩美安保会议', altLabel: ['韩美安保协议会', '美韩安保会议'] },
      'zh-Hant': { prefLabel: '韓美安保會議', altLabel: ['韓美安保協議會', '美韓安保會議'] },
    },
    related: ['us-rok-alliance', 'extended-deterrence', 'opcon-transfer'],
    scopeNote: 'The yearly meeting of the defense ministers of the United States and South Korea.',
  },
];
