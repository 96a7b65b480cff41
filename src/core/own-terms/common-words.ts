import { comparable } from '../ranking/label-index.ts';

/**
 * Words that stand on nearly every page: as a term of one's own such a word would be found everywhere and say nothing.
 * Stop words are others (`text/words.ts`). Compared in `comparable` form.
 */
const ENGLISH =
  'people person man men woman women child children family friend time times day days today week weeks month months ' +
  'hour minute night morning world country countries nation nations state states city town place places area home house ' +
  'school university company companies business work job jobs money price market economy bank government president ' +
  'minister leader leaders official officials member members party law court police army military force forces war peace ' +
  'security policy politics political public national international foreign global local news report reports story ' +
  'article page pages site website web search menu home login sign share email contact privacy terms cookies subscribe ' +
  'video image photo picture music book game team player sport name number part parts thing things way ways life lives ' +
  'death water food health issue issues problem question questions answer reason point fact facts case cases change ' +
  'group groups system program plan plans power order right rights left side end start beginning history future past ' +
  'new old good bad great big small large long short high low first second last next early late young open close free ' +
  'see look find think know come go went want use give take tell ask work seem feel try leave call talk talks meet ' +
  'meeting deal help show play run move live believe hold bring write read sit stand lose pay include continue set learn ' +
  'north south east west northern southern eastern western america american china chinese japan japanese europe ' +
  'european russia russian asia million billion percent data information internet media press';
const KOREAN =
  '사람 시간 오늘 내일 어제 우리 이번 지난 대한 위해 통해 관련 대해 정부 대통령 국가 나라 세계 사회 경제 정치 기자 뉴스 ' +
  '기사 문제 경우 때문 생각 이후 이전 현재 가운데 모두 함께 그리고 하지만 그러나 있는 있다 없다 한다 했다 것이다 회사 ' +
  '학교 지역 국민 회의 계획 결과 상황 내용 사용 서비스 검색 메뉴 로그인';
const JAPANESE =
  'こと もの ため よう これ それ あれ ここ そこ 日本 世界 国 人 年 月 日 今日 昨日 明日 今年 昨年 時間 政府 首相 大統領 ' +
  '社会 経済 政治 問題 関係 会社 学校 記者 記事 新聞 ニュース 会議 情報 検索 サイト ページ メニュー ログイン する ある いる ' +
  'なる です ます した して から まで など について';
const CHINESE =
  '我们 他们 你们 這個 这个 那个 那個 什么 什麼 没有 沒有 可以 因为 因為 所以 但是 如果 中国 中國 国家 國家 世界 政府 ' +
  '总统 總統 主席 社会 社會 经济 經濟 政治 问题 問題 关系 關係 公司 学校 學校 记者 記者 新闻 新聞 报道 報道 今天 昨天 明天 ' +
  '时间 時間 今年 去年 人民 会议 會議 信息 資訊 搜索 登录 登錄 网站 網站';

export const COMMON_WORDS: ReadonlySet<string> = new Set(
  [ENGLISH, KOREAN, JAPANESE, CHINESE].flatMap((words) => words.split(' ').map(comparable)),
);
