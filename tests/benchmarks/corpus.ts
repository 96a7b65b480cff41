/**
 * Pages of our own to measure on: the same bytes in every run, written by nobody but this file. Their markup is
 * what news sites serve (navigation, structured data, inline style, related links, captions, footers), their
 * sentences are put together from our own words. What they say does not matter; how long it is, how it is cut into
 * elements, and whether it speaks of North Korea does.
 */

/** Mulberry32: a small generator whose sequence a seed fixes. Public domain (Tommy Ettinger, 2017). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const WHO = [
  'The city council',
  'A committee of engineers',
  'The regional bank',
  'Her publisher',
  'The harbour authority',
  'A spokesman for the airline',
  'The football association',
  'Mayor Ellen Hartwick',
  'The county court',
  'A group of farmers near Leeds',
  'The museum',
  'Researchers in Toronto',
  'The Washington office',
  'An editor at the paper',
  'The school board',
  'President Alvarado',
  'The shipping line',
  'A retired judge',
  'The Northern League',
  'The striker',
  'The orchestra',
  'A team led by Dr. Okafor',
  'The ministry',
  'Investors',
];
const DID = [
  'announced',
  'delayed',
  'reviewed',
  'criticised',
  'welcomed',
  'approved',
  'postponed',
  'explained',
  'defended',
  'rejected',
  'published',
  'restored',
  'measured',
  'questioned',
  'signed',
  'abandoned',
  'financed',
  'inspected',
];
const WHAT = [
  'the new bridge over the estuary',
  'a plan for cheaper tickets',
  'the report on drinking water',
  'a nuclear power station that is thirty years old',
  'the contract with its largest supplier',
  'the sanctions that the league had threatened',
  'a recording of the second symphony',
  'the summer timetable',
  'an offer from a rival in the north of the country',
  'the results of the third trial',
  'the budget for parks',
  'a vaccine against an illness of cattle',
  'the reform of the pension fund',
  'the long wait for a hospital bed',
  'a letter that nobody had asked for',
  'the missile museum in New Mexico',
  'rules for short holiday lets',
];
const WHEN = [
  'on Monday',
  'late last night',
  'after two years of talks',
  'in a short statement',
  'before the summit',
  'to general surprise',
  'for the fourth time since June',
  'with a majority of one',
  'in spite of the weather',
  'as prices rose again',
  'at a hearing in the capital',
  'when the ferry came in',
];
const AND_THEN = [
  'Nobody answered questions.',
  'The figures are to be checked in spring.',
  'It is not the first attempt.',
  'Neighbours had complained of the noise.',
  'The shares lost three per cent.',
  'A decision is due in autumn.',
  'Others called it overdue.',
  'Trains ran late.',
  'Its author could not be reached.',
  'The moon was up by then.',
];

/** Sentences with mentions, of anchors and of what they license. Links stand in some, as they do in the news. */
const OF_KOREA = [
  'North Korea fired two short-range missiles into the sea on Thursday, the Joint Chiefs of Staff said in Seoul.',
  'Pyongyang has not answered, and the White House will not say how often it has tried.',
  'Kim Jong Un told the Workers’ Party of Korea to prepare for both dialogue and confrontation.',
  'The <a href="/topics/dprk">DPRK</a> sent neither an envoy nor a reply.',
  'A second <b>U.S.–North Korea</b> summit ended in Hanoi without an agreement.',
  'South Korea and the United States put off their joint exercise; the North called that too little.',
  'Analysts warn that strategic patience with North Korea has been tried before.',
  'Sanctions under the Security Council’s resolutions stayed in force, Mr. Kim’s sister complained.',
  'Satellite pictures of Yong<wbr>byon show steam; the <em>North</em> <em>Korean</em> side is silent.',
  'The inter-Korean hotline was restored, and Seoul spoke of a first step.',
  'Moon Jae-in had hoped for more than a photograph at Panmunjom.',
  '북한은 담화를 내고 한미 연합훈련을 비난했다.',
];

const KOREAN = [
  '시의회는 월요일에 새 다리 건설 계획을 승인했다.',
  '항공사 대변인은 질문에 답하지 않았다.',
  '연구진은 세 번째 시험 결과를 봄에 발표할 예정이다.',
  '축구협회는 규정을 다시 검토하기로 했다.',
  '도서관은 여름 동안 밤늦게까지 문을 연다.',
  '물가가 오르면서 시장을 찾는 사람이 줄었다.',
];

export interface PageShape {
  /** Of the whole file, about, in characters. */
  readonly characters: number;
  /** Of a hundred sentences, how many speak of North Korea. */
  readonly mentions: number;
  /** One of a few fixed ways to be different. */
  readonly seed: number;
  /** Of a hundred paragraphs, how many are Korean. */
  readonly korean?: number;
}

type Random = () => number;
const oneOf = <T>(random: Random, list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;

function sentence(random: Random, mentions: number): string {
  if (random() * 100 < mentions) return oneOf(random, OF_KOREA);
  const plain = `${oneOf(random, WHO)} ${oneOf(random, DID)} ${oneOf(random, WHAT)} ${oneOf(random, WHEN)}.`;
  const kind = random();
  if (kind < 0.2) return `${plain} ${oneOf(random, AND_THEN)}`;
  if (kind < 0.28) return `<a href="/story/${Math.floor(random() * 1e6)}">${plain.slice(0, -1)}</a>.`;
  if (kind < 0.32) return plain.replace(/ (\w+ed) /, ' <em>$1</em> ');
  return plain;
}

function paragraph(random: Random, { mentions, korean = 0 }: PageShape): string {
  const own = random() * 100 < korean;
  const count = 2 + Math.floor(random() * 4);
  return Array.from({ length: count }, () =>
    own && random() * 100 >= mentions ? oneOf(random, KOREAN) : sentence(random, mentions),
  ).join(' ');
}

const MENU = [
  'World',
  'Politics',
  'Business',
  'Opinion',
  'Technology',
  'Science',
  'Health',
  'Sports',
  'Arts',
  'Books',
  'Style',
  'Food',
  'Travel',
  'Weather',
  'Video',
  'Podcasts',
];

function head(random: Random, title: string): string {
  const rules = Array.from(
    { length: 60 },
    (_, at) => `.c${at}{margin:${at % 9}px ${at % 5}px;color:#${(0x222222 + at * 4099).toString(16)}}`,
  ).join('');
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    datePublished: '2021-05-04T09:30:00Z',
    author: [{ '@type': 'Person', name: 'A. Writer' }],
  };
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<meta name="viewport" content="width=device-width"><meta property="og:title" content="${title}">
<link rel="canonical" href="https://news.example/${Math.floor(random() * 1e8)}">
<script type="application/ld+json">${JSON.stringify(data)}</script>
<style>body{font:16px/1.5 serif;margin:0}main{max-width:42rem;margin:auto}nav ul{display:flex;flex-wrap:wrap;list-style:none;gap:1rem}aside{border:1px solid #ccc;padding:1rem}figure{margin:1rem 0}.visually-hidden{position:absolute;clip-path:inset(50%)}${rules}</style></head>`;
}

function furniture(random: Random): { before: string; after: string } {
  const links = MENU.map(
    (entry, at) => `<li class="c${at}"><a href="/${entry.toLowerCase()}">${entry}</a></li>`,
  ).join('');
  const related = Array.from(
    { length: 12 },
    () =>
      `<li><a href="/r/${Math.floor(random() * 1e6)}"><span class="c7">${sentence(random, 0)}</span></a></li>`,
  ).join('');
  const state = JSON.stringify(
    Object.fromEntries(MENU.map((entry, at) => [entry, { id: at, open: at % 3 === 0, weight: random() }])),
  );
  return {
    before: `<header><a class="visually-hidden" href="#main">Skip</a><nav><ul>${links}</ul></nav>
<form action="/search"><label>Search <input name="q"></label><button>Go</button></form></header>`,
    after: `<aside aria-label="Related"><h2>More stories</h2><ul>${related}</ul></aside>
<footer><ul>${links}</ul><p>© News Example. <a href="/privacy">Privacy</a></p></footer>
<script type="application/json" id="state">${state}</script>`,
  };
}

/** A news article (or, when it is long, a page of many of them) as HTML. */
export function newsPage(shape: PageShape): string {
  const random = randomFrom(shape.seed);
  const title =
    shape.mentions > 0 ? 'North Korea stays silent, Seoul waits' : 'A bridge too late: the council explains';
  const { before, after } = furniture(random);
  const parts: string[] = [
    head(random, title),
    '<body>',
    before,
    `<main id="main"><article><h1>${title}</h1>
<p class="byline">By <a href="/by/a-writer">A. Writer</a> · <time datetime="2021-05-04T09:30:00Z">May 4, 2021</time></p>`,
  ];
  let written = parts.join('').length + after.length;
  for (let count = 1; written < shape.characters; count++) {
    let part = `<p class="c${count % 60}">${paragraph(random, shape)}</p>`;
    if (count % 7 === 0) part = `<h2>${sentence(random, shape.mentions / 4)}</h2>${part}`;
    if (count % 11 === 0)
      part += `<figure><div class="c${count % 60}" role="img"></div><figcaption>${sentence(random, shape.mentions)}</figcaption></figure>`;
    if (count % 17 === 0) part += `<blockquote><p>${paragraph(random, shape)}</p></blockquote>`;
    if (count % 23 === 0)
      part += `<table><tr><th>Year</th><th>Figure</th></tr>${Array.from({ length: 5 }, (_, at) => `<tr><td>${2016 + at}</td><td>${(random() * 1000).toFixed(1)}</td></tr>`).join('')}</table>`;
    if (count % 90 === 0) part += `</article><article><h2>${sentence(random, 0)}</h2>`;
    parts.push(part);
    written += part.length;
  }
  parts.push('</article></main>', after, '</body></html>');
  return parts.join('\n');
}

/** Many small elements: a list of `elements` one-word items with, every hundredth, a mention. */
export function manyNodesPage(elements: number, mentions: boolean): string {
  const random = randomFrom(elements);
  const words = 'bridge council water ticket summer trial ferry budget museum orchestra league harbour'.split(
    ' ',
  );
  const parts = [
    head(random, 'A table of everything'),
    '<body><h1>A table of everything</h1><div class="list">',
  ];
  // Rows of fifty: a browser lays out 500,000 siblings in one line box badly, and no page is like that.
  for (let at = 0; at < elements; at += 50) {
    const cells = Array.from({ length: 50 }, (_, cell) =>
      mentions && (at + cell) % 100 === 0 ? '<i>Pyongyang</i>' : `<i>${oneOf(random, words)}</i>`,
    );
    parts.push(`<div>${cells.join(' ')}</div>`);
  }
  parts.push('</div></body></html>');
  return parts.join('');
}

/** One text node of `characters`, in a `pre` as a log or a plain text page has it. */
export function oneTextNodePage(characters: number, mentions: number): string {
  return `${head(randomFrom(1), 'A log')}<body><pre>${plainText(characters, mentions, 5)}</pre></body></html>`;
}

/** Sentences without markup. */
export function plainText(characters: number, mentions: number, seed: number): string {
  const random = randomFrom(seed);
  const lines: string[] = [];
  for (let written = 0; written < characters; ) {
    const line = Array.from({ length: 3 }, () => sentence(random, mentions).replace(/<[^>]+>/g, '')).join(
      ' ',
    );
    lines.push(line);
    written += line.length + 1;
  }
  return lines.join('\n');
}

/**
 * Text that lures a matcher into work for nothing: beginnings of terms that come to nothing, gaps without end,
 * characters that folding leaves out. Each is `characters` long.
 */
export const ADVERSARIAL: Readonly<Record<string, (characters: number) => string>> = {
  'almost terms': (characters) =>
    repeated("democratic people's republic of kore, Kim Jong Kim Jong north kor ", characters),
  'one letter': (characters) => repeated('n', characters),
  'first letters': (characters) => repeated('N K D P W S J 북 北 조 ', characters),
  'spaces within': (characters) => repeated(`North${' '.repeat(200)}Kore `, characters),
  'dashes within': (characters) => repeated(`Kim${'-'.repeat(60)}Jong${'–'.repeat(60)}`, characters),
  'left out': (characters) =>
    repeated(`P\u00ady\u200bo\u00adn\u200bg\u00ady\u00ada\u00ad${'\u00ad'.repeat(100)}x `, characters),
  'combining marks': (characters) => repeated(`Pye${'\u0301'.repeat(80)}ongyan `, characters),
  'nothing but mentions': (characters) => repeated('North Korea, DPRK; Pyongyang: Kim Jong Un. ', characters),
  'contextual only': (characters) =>
    repeated('the North, Washington, Kim, Seoul, sanctions, Moon, Biden. ', characters),
  'Han and Hangul': (characters) => repeated('朝朝鮮北北朝조선북조선민주주의인민공화', characters),
};

function repeated(unit: string, characters: number): string {
  return unit.repeat(Math.ceil(characters / unit.length)).slice(0, characters);
}

/** What a live page adds, an entry at a time: `count` of them, every tenth with a mention where wanted. */
export function feedEntries(count: number, mentions: boolean): string[] {
  const random = randomFrom(77);
  return Array.from({ length: count }, (_, at) =>
    sentence(random, mentions && at % 10 === 0 ? 100 : 0).replace(/<[^>]+>/g, ''),
  );
}
