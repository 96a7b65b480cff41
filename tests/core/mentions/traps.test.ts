import { describe, expect, test } from 'vitest';
import { findMentions } from '../../../src/core/mentions/find-mentions.ts';
import type { BlockRole, TextBlock } from '../../../src/core/text/text-block.ts';
import { compileTerms } from '../../../src/core/thesaurus/compile-terms.ts';
import { termMatcher } from '../../../src/core/thesaurus/term-matcher.ts';
import { thesaurus } from '../../../src/data/thesaurus/thesaurus.ts';

/**
 * The shipped thesaurus on words that mean something else, each beside a near miss that does count. All sentences
 * are ours.
 */
const matcher = termMatcher(compileTerms(thesaurus));

function found(...texts: readonly (string | readonly [BlockRole, string])[]): string[] {
  const blocks: TextBlock[] = texts.map((one, id) =>
    typeof one === 'string'
      ? { id, text: one, role: 'body', section: 0 }
      : { id, text: one[1], role: one[0], section: 0 },
  );
  return findMentions(blocks, matcher)
    .filter(({ concept }) => matcher.isPainted(concept))
    .map(({ block, start, end }) => blocks[block]!.text.slice(start, end));
}

/** A page about North Korea, around a sentence: what must not be marked even here. */
const onThePage = (sentence: string) =>
  found(
    ['title', 'North Korea launches another missile'],
    'North Korea fired a missile on Sunday, and Pyongyang called it a satellite, the DPRK news agency said.',
    sentence,
    'In North Korea nothing was reported.',
  ).filter((form) => sentence.includes(form));

describe('Washington', () => {
  test.each([
    ['It rained in Washington State for a week.'],
    ['The Washington Post wrote so first.'],
    ['They met in Washington, D.C. and flew home.'],
    ['The Washington Nationals lost again.'],
    ['George Washington crossed the river.'],
    ['Denzel Washington plays the captain.'],
    ['She studies at the University of Washington in autumn.'],
    ['The treaty is a child of the Washington Consensus.'],
  ])('is another in: %s', (sentence) => {
    expect(onThePage(sentence).filter((form) => form.includes('ashington'))).toEqual([]);
  });

  test.each([
    ['Washington and Seoul condemned the launch.'],
    ["Washington's envoy flew home."],
    ['The talks between Pyongyang and Washington failed.'],
  ])('is the government in: %s', (sentence) => {
    expect(onThePage(sentence)).toContain('Washington');
  });

  test.each([
    ['Washington hopes for a trade deal with Brussels.'],
    ['In Washington, the Senate passed the budget.'],
    ['워싱턴주 시애틀에서 조지 워싱턴의 초상이 팔렸다.'],
    ['ワシントン州のワシントン大学で講演した。'],
    ['华盛顿州的华盛顿大学举行了比赛。'],
  ])('is nothing of ours without North Korea: %s', (sentence) => {
    expect(found(sentence)).toEqual([]);
  });
});

describe('the moon and other Moons', () => {
  test.each([
    ['The moon rose over the bay.'],
    ['The Moon is 384,000 kilometres away.'],
    ['A new Moon Landing is planned.'],
    ['Keith Moon played the drums.'],
    ['The Pyramid of the Moon was closed.'],
    ['Former UN chief Ban Ki-moon spoke first, and Moon Seong Mook after him.'],
  ])('not: %s', (sentence) => {
    expect(onThePage(sentence).filter((form) => /moon/i.test(form) && form !== 'Ban Ki-moon')).toEqual([]);
  });

  test.each([
    ['President Moon Jae-in met him; Moon then flew home.'],
    ['The Moon administration proposed talks.'],
    ['Aides of President Moon said so.'],
  ])('but: %s', (sentence) => {
    expect(onThePage(sentence).some((form) => form.includes('Moon'))).toBe(true);
  });
});

describe('Kim of every kind', () => {
  test.each([
    ['Kim Kardashian posted a picture.'],
    ['The actress Kim Cattrall laughed.'],
    ['State Representative Kim thanked the voters.'],
    ['Kim Jee-hyun, a county official, disagreed.'],
    ['Sue Kim runs the shop.'],
    ['It was edited by Kim Coghill.'],
    ['They ate kimchi.'],
  ])('not: %s', (sentence) => {
    expect(onThePage(sentence).filter((form) => /^kim/i.test(form))).toEqual([]);
  });

  test('a Kim named first is meant until our Kim is named', () => {
    expect(found('In North Korea, Kim Jong Un smiled. Kim then left.')).toContain('Kim');
    expect(found('In North Korea, Kim Jee-hyun smiled. Kim then left.')).not.toContain('Kim');
    expect(found('Kim Jong Un met Kim Jee-hyun. Kim then left Pyongyang.')).not.toContain('Kim');
  });

  test('Kim is the one who was named last', () => {
    const texts = ['Kim Yo Jong spoke. Kim called it a threat.', 'Kim Jong Un was silent. Kim smiled.'];
    const blocks = texts.map((text, id): TextBlock => ({ id, text, role: 'body', section: 0 }));
    const kims = findMentions(blocks, matcher).filter(
      ({ block, start, end }) => texts[block]!.slice(start, end) === 'Kim',
    );
    expect(kims.map(({ concept }) => concept)).toEqual(['kim-yo-jong', 'kim-jong-un']);
  });

  test.each([
    ["Kim's weapons worry his neighbours."],
    ['Chairman Kim inspected the plant.'],
    ['When Kim wrote to Trump, nobody answered.'],
    ['The Kim regime survived.'],
    ['A Kim-Trump summit followed.'],
  ])('but: %s', (sentence) => {
    expect(onThePage(sentence).some((form) => form.startsWith('Kim'))).toBe(true);
  });

  test.each([
    ['キムチを食べた。'],
    ['キム・ヨナが滑った。'],
    ['金さんは笑った。'],
    ['배우 김정은이 웃었다.'],
    ['김정은 기자가 보도했다.'],
  ])('nor: %s', (sentence) => {
    expect(found(sentence)).toEqual([]);
  });
});

describe('another North', () => {
  test.each([
    ['The North of England is wet.'],
    ['The mills of the North of Nigeria stand still.'],
    ['North Carolina voted on Tuesday.'],
    ['He sailed the North Sea and saw the North Pole.'],
    ['The North American Free Trade Agreement ended.'],
    ['Vietnam’s North Vietnamese army marched.'],
    ['They walked north, then to the north of the town.'],
    ['He is King in the North.'],
  ])('not: %s', (sentence) => {
    expect(onThePage(sentence)).toEqual([]);
  });

  test('nor without North Korea', () => {
    expect(found('In the Civil War the North fought the South; the North won.')).toEqual([]);
    expect(found('Rebels took the North of the Congo, and the North starved.')).toEqual([]);
  });

  test.each([
    ['The North fired first.'],
    ["the North's claim was doubted."],
    ['N. Korea fired first.'],
    ['N.K. says so.'],
    ['NKorea says so.'],
    ['N Korea says so.'],
    ['US-DPRK talks failed.'],
    ['U.S.–North Korea talks failed.'],
    ['inter–Korean ties froze.'],
    ['The of the North Korean leader.'],
  ])('but: %s', (sentence) => {
    expect(onThePage(sentence).length).toBeGreaterThan(0);
  });
});

describe('Seoul, sanctions and other words without North Korea', () => {
  test.each([
    ['The best restaurants of Seoul serve Korean barbecue.'],
    ['K-pop fans filled the stadium in Seoul.'],
    ['FC Seoul beat Suwon.'],
    ['The sanctions on Russia and Iran were renewed, and Washington froze assets.'],
    ['Nuclear power is back; the nuclear power plant runs.'],
    ['Our strategic patience as investors paid off.'],
    ['NK cells attack tumours; NK-cell activity rose.'],
    ['He claims JSA and studies at UNC Chapel Hill.'],
    ['Put the server into the DMZ, behind the firewall.'],
    ['The summit ended in tension, and dialogue failed.'],
    ['President Biden and Secretary Blinken met Chinese diplomats in Beijing.'],
  ])('%s', (sentence) => {
    expect(found(sentence)).toEqual([]);
  });

  test('an acronym that the page explains as something else is that', () => {
    const cells = 'Natural killer (NK) cells of a North Korean laboratory: NK activity rose.';
    expect(found(cells)).toEqual(['North Korean']);
    const college = 'The University of North Carolina (UNC) met North Korea. UNC won.';
    expect(found(college)).toEqual(['North Korea']);
    const command = 'The United Nations Command (UNC) watches North Korea. UNC officers wait.';
    expect(found(command)).toContain('UNC');
  });
});

describe('a passing mention', () => {
  test.each([
    ['Cuba, Iran, North Korea and Syria voted against; Beijing and Washington abstained in New York.'],
    ['Nowhere but in North Korea would the US budget pass like that.'],
  ])('marks nobody else: %s', (sentence) => {
    expect(found(sentence)).toEqual(['North Korea']);
  });
});

describe('Korean', () => {
  test.each([
    ['조선일보와 TV조선이 보도했다.'],
    ['조선시대의 궁궐과 조선 후기의 백자.'],
    ['조선업계와 조선 3사의 수주가 늘었다.'],
    ['북한산 등산로에서 북한강이 보인다.'],
    ['평양냉면집 앞에 줄이 길다. 함흥냉면도 있다.'],
    ['미국 남북전쟁을 다룬 영화.'],
    ['북미 시장에서 판매가 늘었다. 북미 지역 매출.'],
    ['동북 지방과 서북 지방.'],
    ['원산지를 표시하고 개성을 살린다.'],
    ['통일교와 독일 통일.'],
    ['경북도청과 전북도.'],
    ['서울대와 서울북부지법.'],
  ])('not: %s', (sentence) => {
    expect(found(sentence)).toEqual([]);
  });

  test.each([
    ['북한은 침묵했다.', '북한'],
    ['북한에서는 침묵했다.', '북한'],
    ['평양이 답했다.', '평양'],
    ['북핵 위협이 남았다.', '북핵'],
    ['남북관계가 얼어붙었다.', '남북관계'],
    ['남북 관계가 얼어붙었다.', '남북 관계'],
    ['북미정상회담이 열렸다.', '북미정상회담'],
    ['북·미 정상회담이 열렸다.', '북·미 정상회담'],
    ['대북제재를 풀었다.', '대북제재'],
    ['북한, 北은 침묵', '北'],
    ['北 "미사일 발사", 북한 매체', '北'],
    ['북한과 대화한 북측은', '북측'],
    ['조선민주주의인민공화국 정부', '조선민주주의인민공화국'],
    ['김정은은 침묵했다.', '김정은'],
  ])('but: %s', (sentence, form) => {
    expect(found(sentence)).toContain(form);
  });
});

describe('Japanese and Chinese', () => {
  test.each([
    ['北朝の天皇と南北朝時代。'],
    ['朝日新聞とテレビ朝日。'],
    ['朝鮮族の料理と朝鮮人参。'],
    ['李氏朝鮮と朝鮮王朝、朝鮮通信使。'],
    ['ソウルフードとソウルミュージック。'],
    ['中国地方と中国山地。'],
    ['北海道の北部、東北地方。'],
    ['今朝、朝食を食べた。'],
    ['吉林省的朝鲜族，讲朝鲜语。'],
    ['朝鮮族人聚居，朝鮮語文。'],
    ['朝鲜蓟是一种蔬菜。'],
    ['朝鲜王朝的服饰。'],
    ['核酸检测与核电站。'],
    ['北部地區大雨，北方寒冷。'],
  ])('not: %s', (sentence) => {
    expect(found(sentence)).toEqual([]);
  });

  test.each([
    ['北朝鮮が発射した。', '北朝鮮'],
    ['平壌で会談した。', '平壌'],
    ['金正恩氏が演説した。', '金正恩'],
    ['キム・ジョンウン氏が演説した。', 'キム・ジョンウン'],
    ['北朝鮮は沈黙し、北は何も言わない。', '北'],
    ['朝鲜发射了导弹。', '朝鲜'],
    ['北韓與朝鮮半島的和平。', '朝鮮半島'],
    ['北韓領袖金正恩', '北韓'],
    ['朝美關係與平壤', '平壤'],
    ['ＤＰＲＫの声明', 'ＤＰＲＫ'],
  ])('but: %s', (sentence, form) => {
    expect(found(sentence)).toContain(form);
  });
});

describe('the Korean peninsula', () => {
  test('its rocks are not its politics', () => {
    expect(found('The granite of the Korean peninsula is of Jurassic age; its coast is young.')).toEqual([]);
    expect(found('Peace on the Korean peninsula needs North Korea.')).toContain('Korean peninsula');
  });
});

describe('furniture', () => {
  const menu: readonly [BlockRole, string] = [
    'aside',
    'Related: North Korea fires missile; Kim Jong Un smiles',
  ];

  test('makes no page relevant', () => {
    expect(found(['title', 'Ten soups for the winter'], 'Leeks are in season in Washington.', menu)).toEqual(
      [],
    );
  });

  test('is read once the article has earned it', () => {
    expect(found(['title', 'North Korea fires missile'], 'North Korea fired a missile.', menu)).toContain(
      'Kim Jong Un',
    );
  });

  test('a front page has its headlines marked, and no others', () => {
    const headlines = [
      'Storm closes the northern ports',
      'North Korea fires two missiles',
      'Washington passes the budget',
      'The moon as nobody saw it',
      'Seoul opens its new stadium',
      'Kim Jong Un inspects a shipyard',
      'Sanctions on Russia renewed',
    ];
    expect(found(...headlines.map((text) => ['heading', text] as const))).toEqual([
      'North Korea',
      'missiles',
      'Kim Jong Un',
    ]);
  });
});
