/**
 * What the text of a page that this extension has any business with holds: an anchor term holds one of these, or
 * it is matched as a contextual term (`compile-terms.ts`). They are few and short on purpose, since every page that
 * a reader ever opens is searched for them: a page on North Korea that has none of them was not found yet, and a
 * term that is in each of a thousand such pages needs no stem of its own.
 *
 * A stem is plain letters, at most six: engines look for so few with the machine's own search for a letter, some
 * hundred letters in the time that a script looks at one, and need ten times as long for seven. Where the letters
 * are too common, an expression says what makes them a stem; it is tried only on a page that has them, ignores
 * case, and a space in it is a gap as in a term.
 */
export type Stem = string | readonly [letters: string, expression: string];

/** Looked for as they are written here, with a capital, and in capitals. */
export const ALPHABETIC_STEMS: readonly Stem[] = [
  'korea',
  'dprk',
  'pyong',
  'kcna',
  'yongb',
  'kaeson',
  'panmun',
  'hwason',
  'rodong',
  'kumcha',
  'yeonpy',
  ['kim', 'kim (?:j[ou]|y[eo]|il)'],
  ['six', 'six part'],
  ['39', '(?:office|room|bureau) 39'],
];

/** In these scripts a gap may be missing. */
export const EAST_ASIAN_STEMS: readonly Stem[] = [
  ['朝', '朝[鮮鲜美米俄露韓韩核総总军]|朝中[社关關関边邊]|日朝[首関協交会国]|[米美中俄露ロ韓韩対對对]朝'],
  ['北', '北[韓韩核]|[脱脫]北|南北首'],
  ['平', '平[壤壌]'],
  ['金', '金正[恩日男]|金日成|金[與与]正'],
  ['店', '板[門门]店'],
  '兩韓',
  '寧辺',
  '寧邊',
  '宁边',
  '城工',
  '国協議',
  '六方会',
  '六方會',
  '拉致問題',
  ['ジョン', 'キム ジョン'],
  'ピョンヤン',
  'テポドン',
  ['북', '북[한핵측]|[남대탈납]북|(?<![가-힣])북 [미중러일]|(?<![가-힣])[미일중러] 북'],
  '평양',
  '비핵화',
  '판문점',
  '김정',
  '김일성',
  '김여정',
  ['개성', '개성 공단'],
  '영변',
  '풍계리',
  ['6자', '6자 회담'],
  ['조선', '조선 (?:민주|로동|노동|인민|중앙)'],
  ['신문', '[노로]동 신문'],
  ['위원', '국무 위원[장회]'],
  ['国務委員', '国務委員[会長]'],
];
