/**
 * `evaluate -- detection FILE.jsonl [--show]`: how right the mentions of labelled passages are. A line of the file
 * is a passage, `{ id, lang, on_topic, text, mentions: [{ start, end, level: "core" | "optional" }] }`, offsets in
 * UTF-16 units. A passage is read as a page of one paragraph.
 *
 * A prediction that touches a mark is right, one that touches none is a false alarm; recall is the share of core
 * marks that are touched; activation the share of off-topic passages with a false alarm.
 */
import { readFileSync } from 'node:fs';
import { findMentions } from '../core/mentions/find-mentions.ts';
import type { Mention } from '../core/mentions/mention.ts';
import { compileTerms } from '../core/thesaurus/compile-terms.ts';
import { opensGate } from '../core/thesaurus/gate.ts';
import { termMatcher } from '../core/thesaurus/term-matcher.ts';
import { thesaurus } from '../data/thesaurus/thesaurus.ts';

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly level: 'core' | 'optional';
}

interface Passage {
  readonly id: string;
  readonly lang: string;
  readonly on_topic: boolean;
  readonly text: string;
  readonly mentions: readonly Mark[];
}

interface Tally {
  passages: number;
  right: number;
  falseAlarms: number;
  core: number;
  touched: number;
  offTopic: number;
  activated: number;
}

export function evaluateDetection(args: readonly string[]): void {
  const file = args.find((arg) => !arg.startsWith('--'));
  if (!file) throw new Error('evaluate -- detection needs a file of passages, one JSON object a line');
  const show = args.includes('--show');
  const passages = readPassages(file);
  const matcher = termMatcher(compileTerms(thesaurus, opensGate));

  const all = emptyTally();
  const byLanguage = new Map<string, Tally>();
  for (const passage of passages) {
    const language = passage.lang.split('-')[0] as string;
    const own = byLanguage.get(language) ?? emptyTally();
    byLanguage.set(language, own);
    const block = { id: 0, text: passage.text, role: 'body', section: 0 } as const;
    const mentions = opensGate(passage.text)
      ? findMentions([block], matcher).filter(({ concept }) => matcher.isPainted(concept))
      : [];
    const falseAlarms = mentions.filter(
      (mention) => !passage.mentions.some((mark) => touches(mention, mark)),
    );
    const core = passage.mentions.filter(({ level }) => level === 'core');
    const missed = core.filter((mark) => !mentions.some((mention) => touches(mention, mark)));
    for (const tally of [all, own]) {
      tally.passages++;
      tally.right += mentions.length - falseAlarms.length;
      tally.falseAlarms += falseAlarms.length;
      tally.core += core.length;
      tally.touched += core.length - missed.length;
      if (!passage.on_topic) tally.offTopic++;
      if (!passage.on_topic && falseAlarms.length) tally.activated++;
    }
    if (show) {
      for (const mention of falseAlarms)
        console.log(`${passage.id}\tfalse alarm\t${mention.concept}\t${surroundings(passage.text, mention)}`);
      for (const mark of missed) console.log(`${passage.id}\tmissed\t\t${surroundings(passage.text, mark)}`);
    }
  }

  if (show) console.log();
  console.log('language  passages  precision  recall     F1  off-topic activation');
  for (const [language, tally] of [...byLanguage, ['all', all] as const]) {
    const { passages, precision, recall, f1, offTopicActivation } = figures(tally);
    const cells = [precision, recall, f1, offTopicActivation].map((figure) => figure.toFixed(3));
    console.log(
      `${language.padEnd(8)}${String(passages).padStart(10)}${cells[0]?.padStart(11)}${cells[1]?.padStart(8)}` +
        `${cells[2]?.padStart(7)}${cells[3]?.padStart(22)}`,
    );
  }
  console.log(
    JSON.stringify({
      ...figures(all),
      byLanguage: Object.fromEntries([...byLanguage].map(([language, tally]) => [language, figures(tally)])),
    }),
  );
}

function readPassages(file: string): readonly Passage[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      if (!line.trim()) return [];
      try {
        const passage = JSON.parse(line) as Passage;
        if (typeof passage.text !== 'string' || !Array.isArray(passage.mentions))
          throw new Error('it has no text or no mentions');
        return [passage];
      } catch (error) {
        throw new Error(
          `${file}:${index + 1} is no passage: ${error instanceof Error ? error.message : error}`,
        );
      }
    });
}

type Place = Pick<Mention, 'start' | 'end'>;

const touches = (one: Place, other: Place) => one.start < other.end && other.start < one.end;

function surroundings(text: string, { start, end }: Place): string {
  const before = text.slice(Math.max(0, start - 40), start);
  return `${before}[[${text.slice(start, end)}]]${text.slice(end, end + 40)}`.replace(/\s+/g, ' ');
}

function emptyTally(): Tally {
  return { passages: 0, right: 0, falseAlarms: 0, core: 0, touched: 0, offTopic: 0, activated: 0 };
}

/** Where there was nothing to get wrong or to miss, nothing was. */
function figures(tally: Tally) {
  const share = (part: number, whole: number) => (whole ? Math.round((part / whole) * 1e4) / 1e4 : 1);
  const precision = share(tally.right, tally.right + tally.falseAlarms);
  const recall = share(tally.touched, tally.core);
  return {
    passages: tally.passages,
    precision,
    recall,
    f1: share(2 * precision * recall, precision + recall),
    offTopicActivation: tally.offTopic ? share(tally.activated, tally.offTopic) : 0,
  };
}
