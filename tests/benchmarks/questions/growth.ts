/**
 * Does twice as much cost twice as much? Of page text (the whole content script, cold), of terms, and of text that
 * lures a matcher into work for nothing. The figure is the worst step: a doubling's cost over the cost before it.
 */
import type { Thesaurus } from '../../../src/core/thesaurus/thesaurus.ts';
import type { BenchTab } from '../bench-browser.ts';
import type { Bench } from '../bench-session.ts';
import { ADVERSARIAL, newsPage, plainText, randomFrom } from '../corpus.ts';
import { compiledAsSource, productScript, shippedThesaurus } from '../in-page-script.ts';
import { interleaved, median } from '../medians.ts';
import type { Question } from '../questions.ts';
import { type Cell, printTable } from '../table.ts';

/** 0.16 to 20 million characters. */
const PAGES = Array.from({ length: 8 }, (_, doubling) => 156_250 * 2 ** doubling);
const TERMS = [500, 1_000, 2_000, 4_000, 8_000];
const TEXTS = [25_000, 50_000, 100_000, 200_000, 400_000];

const REPETITIONS = 5;
const ROUNDS = 15;

interface Steps {
  readonly name: string;
  /** ms, for each size. */
  readonly costs: readonly number[];
}

const worstStep = ({ costs }: Steps) =>
  Math.max(...costs.slice(1).map((cost, at) => cost / (costs[at] as number)));

function print(title: string, sizes: readonly number[], all: readonly Steps[]): void {
  printTable(
    title,
    ['', ...sizes.map((size) => (size >= 1e6 ? `${size / 1e6} M` : `${size / 1e3} k`)), 'worst step'],
    all.map((steps): Cell[] => [steps.name, ...steps.costs, worstStep(steps)]),
  );
}

/**
 * A page of some size has made a collection of garbage due when it is loaded, which the next script that asks for memory
 * sets off, whatever it is (20 ms and more; one that reads `textContent` no less than ours): it is had before.
 */
async function costOfPage(bench: Bench, path: string): Promise<number> {
  const { tab } = bench.browser;
  await tab.open(path);
  await tab.devtools.send('HeapProfiler.collectGarbage');
  const before = await tab.atRest();
  await bench.start('ours');
  return (await tab.atRest()).work - before.work;
}

async function ofPages(bench: Bench): Promise<Steps[]> {
  const all: Steps[] = [];
  for (const [name, mentions] of [
    ['no mention', 0],
    ['mentions', 4],
  ] as const) {
    for (const characters of PAGES)
      bench.page(`growth-${characters}`, newsPage({ characters, mentions, seed: 3 }));
    const seen = await interleaved(PAGES.map(String), REPETITIONS, (characters) =>
      costOfPage(bench, `growth-${characters}`),
    );
    all.push({ name, costs: PAGES.map((characters) => median(seen[characters] ?? [])) });
  }
  print('Page text, the whole content script, cold (ms for each size)', PAGES, all);
  return all;
}

const SYLLABLES = 'ba de fi go hu ka le mi no pu ra se ti vo wu za che sho thi qua'.split(' ');

/** Names that nobody has, as many as wanted, each a concept; nearly all begin like others, as real names do. */
function inventedThesaurus(terms: number): Thesaurus {
  const random = randomFrom(9);
  const word = (syllables: number) => {
    const name = Array.from(
      { length: syllables },
      () => SYLLABLES[Math.floor(random() * SYLLABLES.length)] as string,
    ).join('');
    return name.charAt(0).toUpperCase() + name.slice(1);
  };
  const labels = new Set<string>();
  while (labels.size < terms) labels.add(`${word(2)} ${word(3)}`);
  return {
    concepts: [...labels].map((prefLabel, at) => ({
      id: `invented-${at}`,
      kind: 'person',
      use: 'anchor',
      labels: { en: { prefLabel } },
      scopeNote: 'Invented.',
    })),
    decoys: [],
  };
}

/** Making the matcher ready and one search, of text in which every hundredth word is one of the first 500 names. */
async function ofTerms(tab: BenchTab): Promise<Steps> {
  const names = inventedThesaurus(500).concepts.map(({ labels }) => labels.en.prefLabel);
  const words = plainText(400_000, 0, 8).split(' ');
  const text = words.map((word, at) => (at % 100 === 0 ? names[(at / 100) % names.length] : word)).join(' ');
  await tab.inPage(
    `globalThis.blocks = ${JSON.stringify(
      text.split('\n').map((line, id) => ({ id, text: line, role: 'body', section: 0 })),
    )}; globalThis.compiled = {}; 0`,
  );
  for (const terms of TERMS)
    await tab.inPage(`compiled[${terms}] = ${compiledAsSource(inventedThesaurus(terms))}; 0`);
  const once = (terms: string) =>
    `product.findMentions(blocks, product.termMatcher(compiled[${terms}])).length`;
  for (let warm = 0; warm < 3; warm++) for (const terms of TERMS) await tab.inPage(once(String(terms)));
  const seen = await interleaved(TERMS.map(String), ROUNDS, (terms) => tab.costOf(once(terms)));
  return { name: 'terms', costs: TERMS.map((terms) => median(seen[terms] ?? [])) };
}

async function ofTexts(tab: BenchTab): Promise<Steps[]> {
  const all: Steps[] = [];
  await tab.inPage(`globalThis.matcher = product.termMatcher(${compiledAsSource(shippedThesaurus)}); 0`);
  for (const [name, text] of Object.entries(ADVERSARIAL)) {
    // One block as long as the text: blocks of pages are cut, but the matcher must not need that.
    await tab.inPage(
      `globalThis.texts = {}; for (const size of ${JSON.stringify(TEXTS)}) texts[size] = [{ id: 0, text: ${JSON.stringify(
        text(TEXTS.at(-1) as number),
      )}.slice(0, size), role: 'body', section: 0 }]; 0`,
    );
    // The same amount of text in each round, so that none is too short for the clock.
    const timesOf = (size: number) => (TEXTS.at(-1) as number) / size;
    // A number comes out, not the mentions: to hand thousands of them to the developer tools takes many times as long.
    const round = (size: number) =>
      `(() => { let sum = 0; for (let at = 0; at < ${timesOf(size)}; at++) sum += product.findMentions(texts[${size}], matcher).length; return sum; })()`;
    for (const size of TEXTS) await tab.inPage(round(size));
    const seen = await interleaved(
      TEXTS.map(String),
      ROUNDS,
      async (size) => (await tab.costOf(round(Number(size)))) / timesOf(Number(size)),
    );
    all.push({ name, costs: TEXTS.map((size) => median(seen[size] ?? [])) });
  }
  return all;
}

export const growth: Question = {
  keys: ['growth'],
  answer: async (bench) => {
    const { tab } = bench.browser;
    const pages = await ofPages(bench);
    bench.page('empty', '<!doctype html><title>Empty</title><body>');
    await tab.open('empty');
    await tab.inPage(await productScript());
    const terms = await ofTerms(tab);
    print('Terms, 0.4 M characters of text: matcher made ready, and one search (ms)', TERMS, [terms]);
    const texts = await ofTexts(tab);
    print('Text that lures, one block, the shipped terms (ms)', TEXTS, texts);
    return { growth: Math.max(...[...pages, terms, ...texts].map(worstStep)) };
  },
};
