/**
 * How long does it take to find all mentions in text in hand, warm? Forms, their neighbours and what settles them;
 * no DOM. Divided by what the browser takes to hand over the same text: one `body.textContent` of each page. All
 * pages of a kind are kept in one tab and taken in turn, as no cache holds the page that a reader opens.
 */
import { newsPage } from '../corpus.ts';
import { compiledAsSource, productScript, shippedThesaurus } from '../in-page-script.ts';
import { median, ratio } from '../medians.ts';
import type { Question } from '../questions.ts';
import { savedPages } from '../saved-pages.ts';
import { type Cell, printTable } from '../table.ts';
import { warmCosts } from '../warm-loop.ts';

const ROUNDS = 15;
const SAVED = 40;

const SIZES = [30_000, 100_000, 400_000];

interface Text {
  readonly characters: number;
  readonly mentions: number;
}

/** Runs in the page: gathers all pages' text, block by paragraph-like block. Gives what there is. */
const GATHER = `async (count) => {
  const isInline = /^(a|b|i|em|strong|span|wbr|time|sup|sub|small|u|font|cite|abbr|mark)$/;
  const blocksOf = (page) => {
    const blocks = [];
    const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
    let text = '', around = null;
    const finish = () => {
      if (/\\S/.test(text)) blocks.push({ id: blocks.length, text, role: 'body', section: 0 });
      text = '';
    };
    for (let node; (node = walker.nextNode()); text += node.data) {
      let block = node.parentElement;
      while (isInline.test(block.localName)) block = block.parentElement;
      if (block !== around) finish();
      around = block;
    }
    finish();
    return blocks;
  };
  globalThis.pages = [];
  for (let at = 0; at < count; at++) {
    const page = new DOMParser().parseFromString(await (await fetch('/match-' + at)).text(), 'text/html');
    // Only what both sides read: the browser's side would otherwise hand over scripts and styles too.
    for (const element of page.querySelectorAll('script,style,noscript,template')) element.remove();
    pages.push({ page, whole: page.body.textContent, blocks: blocksOf(page) });
  }
  return {
    characters: pages.reduce((sum, { whole }) => sum + whole.length, 0),
    mentions: pages.reduce((sum, { blocks }) => sum + product.findMentions(blocks, matcher).length, 0),
  };
}`;

const overPages = (what: string) =>
  `(() => { let sum = 0; for (const { page, whole, blocks } of pages) sum += ${what}; return sum; })()`;

const SIDES = {
  read: overPages('page.body.textContent.length'),
  gate: overPages('+product.opensGate(whole)'),
  forms: overPages('blocks.reduce((sum, { text }) => sum + matcher.find(text).length, 0)'),
  match: overPages('product.findMentions(blocks, matcher).length'),
};

export const match: Question = {
  keys: ['match'],
  answer: async (bench) => {
    const { tab } = bench.browser;
    const script = `${await productScript()}; globalThis.matcher = product.termMatcher(${compiledAsSource(shippedThesaurus)});`;
    const rows: Cell[][] = [];
    let figure = Number.NaN;
    for (const [kind, mentions] of [
      ['off-topic', 0],
      ['on-topic', 8],
    ] as const) {
      const pages = [
        ...SIZES.map((characters, seed) => newsPage({ characters, mentions, seed: seed + 20, korean: 5 })),
        ...savedPages(bench.savedPages, kind, SAVED).map(({ html }) => html),
      ];
      for (const [at, html] of pages.entries()) bench.page(`match-${at}`, html);
      await tab.open('match-0');
      await tab.inPage(script);
      const text = await tab.inPage<Text>(`(${GATHER})(${pages.length})`);
      const seen = await warmCosts(tab, SIDES, ROUNDS);
      // The dearer kind comes last, and is the figure.
      figure = ratio(seen.match, seen.read);
      rows.push([
        `${kind}, ${pages.length} pages`,
        Math.round(text.characters / 1000),
        text.mentions,
        median(seen.read),
        ratio(seen.gate, seen.read),
        ratio(seen.forms, seen.read),
        figure,
        (1e6 * median(seen.match)) / text.characters,
      ]);
    }
    printTable(
      'Finding mentions, warm, text in hand (× one textContent of the same pages)',
      ['pages', 'text, k', 'mentions', 'read, ms', 'gate', 'forms only', 'all', 'ns a unit'],
      rows,
    );
    return { match: figure };
  },
};
