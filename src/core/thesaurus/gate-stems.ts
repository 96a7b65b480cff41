/**
 * What the text of a page that this extension has any business with holds: an anchor term holds one of these stems, or
 * it is matched as a contextual term (`compile-terms.ts`). They are few and short on purpose, since every page that
 * a reader ever opens is searched for them: a page on North Korea that has none of them was not found yet, and a
 * term that is in each of a thousand such pages needs no stem of its own.
 *
 * One expression, which ignores case: as fast as looking for each stem in each of its three cases, and ready sooner.
 */
export const ALPHABETIC_STEMS =
  /korea|dprk|pyong|kcna|yongb|kaeson|panmun|hwason|rodong|kumcha|yeonpy|kim[\s\u2010-\u2015-]+(?:j[ou]|y[eo]|il)|six[\s\u2010-\u2015-]+part/i;

/**
 * In these scripts a gap, here written as a space, may be missing. A function, since an engine reads through a list as
 * soon as it sees it, and over what stands in a function until that is called.
 */
export function eastAsianStems(): readonly string[] {
  return [
    '朝[鮮鲜美米俄露韓韩核総总军]',
    '朝中[社关關関边邊]',
    '日朝[首関協交会国]',
    '[米美中俄露ロ韓韩対對对]朝',
    '北[韓韩核]',
    '[脱脫]北',
    '南北首',
    '平[壤壌]',
    '金正[恩日男]',
    '金日成',
    '金[與与]正',
    '板[門门]店',
    '兩韓',
    '寧[辺邊]',
    '宁边',
    '城工',
    '国協議',
    '六方[会會]',
    '拉致問題',
    'キム ジョン',
    'ピョンヤン',
    'テポドン',
    '북[한핵측]',
    '[남대탈납]북',
    '(?<![가-힣])북 [미중러일]',
    '(?<![가-힣])[미일중러] 북',
    '평양',
    '비핵화',
    '판문점',
    '김정',
    '김일성',
    '김여정',
    '개성 공단',
    '영변',
    '풍계리',
    '6자 회담',
    '조선 (?:민주|로동|노동|인민|중앙)',
    '[노로]동 신문',
    '국무 위원[장회]',
    '国務委員[会長]',
  ];
}

/** All letters that those begin with: tried first at each place, since an engine tries the stems one by one. */
export function eastAsianFirst(): string {
  return '6キテピロ中俄兩六北南国城宁寧对対對平拉日朝板米美脫脱金露韓韩개국김남납노대러로미북비영일조중탈판평풍';
}
