/**
 * What the text of a page that this extension has any business with holds: an anchor term holds one of these, or
 * it cannot be an anchor (`compile-terms.ts`). They are few and short on purpose, since every page that a reader
 * ever opens is searched for them: a page on North Korea that has none of them was not found yet, and a term that is
 * in each of a thousand such pages needs no stem of its own.
 *
 * Sources of regular expressions over text, case ignored. A space stands for a gap as in a term. A group is one
 * expression: engines skip through text fast where a group is small and its stems begin alike.
 */
export const ALPHABETIC_STEMS: readonly string[] = [
  'k(?:orea|cna|aesong|umchang|edo|im (?:j[ou]|y[eo]|il))',
  'dprk|d\\.p\\.r\\.k|ngyang',
  'y(?:ongbyon|eonpyeong)|panmunj|hwas[eo]+ng',
  'six part|rodong|(?:office|room|bureau) (?:no\\.? )?39',
];

/** The same for the scripts of East Asia; a gap may be missing there. */
export const HAN_STEMS: readonly string[] = [
  '朝[鮮鲜美米俄露韓韩核総总军]|朝中[社关關関边邊]',
  '[米美中俄露ロ韓韩対對对]朝|日朝[首関協交会国]|北[韓韩核]|[脱脫]北|兩韓|南北首',
  '平[壤壌]|金正[恩日男]|金日成|金[與与]正|板[門门]店|寧[辺邊]|宁边|[开開]城工|六方[会會]|国協議|拉致問題',
  'キム ジョン|ピョンヤン|テポドン',
];

export const HANGUL_STEMS: readonly string[] = [
  '북한|평양|북핵|북측|김정[은일남]|김일성|김여정|판문점|개성 ?공단|영변|풍계리|6자 회담',
  '남북|대북|탈북|납북|비핵화|(?<![가-힣])북 [미중러일]|(?<![가-힣])[미일중러] 북',
  '조선 (?:민주|로동|노동|인민|중앙)|노동 신문|로동 신문|국무 위원장',
];
