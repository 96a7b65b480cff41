import { HAN, HANGUL, HIRAGANA, KATAKANA, kindOf } from '../text/fold-char.ts';
import { foldText } from '../text/fold-text.ts';
import {
  AMONG_HANGUL,
  ANCHOR,
  type CompiledSense,
  type CompiledTerms,
  COUNTS_FROM,
  NAMED,
  OPTIONAL_GAP,
  PAGE,
  PASSAGE,
  SHARED,
  SURNAME,
} from './compiled-terms.ts';
import { type Beginning, beginningOf } from './form-head.ts';
import type { Concept, ConceptId, LabelLanguage, Labels, TermRule, Thesaurus } from './thesaurus.ts';

/**
 * A thesaurus (the bundled one, the reader's own concepts appended) → the strings that the matcher reads. An anchor
 * that cannot open a page's gate (`opens`) would be one on some pages and not on others: it is compiled as a
 * contextual term, since a page that it stands on names the subject otherwise too.
 */
export function compileTerms(
  thesaurus: Thesaurus,
  opens: (text: string) => boolean = () => true,
): CompiledTerms {
  const indexOf = new Map(thesaurus.concepts.map(({ id }, index) => [id, index]));
  const shared = new Set(thesaurus.shared);
  const painted: Senses = new Map();
  const themes: Senses = new Map();
  const add = (senses: Senses, text: string, sense: () => CompiledSense) => {
    for (const form of formsOf(text)) {
      const known = senses.get(form) ?? [];
      senses.set(form, known);
      const one = trimmed(sense());
      if (!known.some((other) => JSON.stringify(other) === JSON.stringify(one))) known.push(one);
    }
  };
  for (const concept of thesaurus.concepts)
    for (const { rule, language } of termsOf(concept))
      add(concept.kind === 'theme' ? themes : painted, rule.text, () => [
        indexOf.get(concept.id) as number,
        needsOf(rule, concept, language, shared, opens),
        rule.case === 'capitals' ? capitalsOf(rule.text) : 0,
        typeof rule.licence === 'object' ? rule.licence.named.flatMap((id) => indexOf.get(id) ?? []) : 0,
        rule.notBefore ? `^[ -]*${anyOf(rule.notBefore)}(?:'?s)?(?![\\da-z])` : 0,
        rule.notAfter ? `(?<![\\da-z])${anyOf(rule.notAfter)}(?:'?s)?[ -]*$` : 0,
      ]);
  for (const decoy of thesaurus.decoys)
    add(painted, decoy.text, () => [-1, ANCHOR, decoy.case === 'capitals' ? capitalsOf(decoy.text) : 0]);

  const lines = new Map<string, number>();
  const lineOf = (senses: readonly CompiledSense[]): number => {
    const line = JSON.stringify(senses);
    const known = lines.get(line) ?? lines.size;
    lines.set(line, known);
    return known;
  };
  const entriesOf = (all: Senses): Entry[] =>
    [...all].flatMap(([form, senses]) => {
      const line = lineOf(anchorsFirst(senses));
      const beginning = beginningOf(form);
      return beginning ? { ...beginning, form, line } : [];
    });
  const terms = entriesOf(painted);
  const themesFrom = lines.size;
  const entries = [...terms, ...entriesOf(themes)].sort(
    (a, b) => order(a.word, b.word) || order(a.next, b.next) || order(a.form, b.form),
  );
  return {
    version: 1,
    forms: entries.map(({ form }) => form).join('\n'),
    words: gatherWords(entries)
      .map(
        (group) => character(2 * group.length + Number(group[0]?.next === '')) + character(lengthOf(group)),
      )
      .join(''),
    meanings: entries.map(({ line }) => character(line)).join(''),
    senses: [...lines.keys()].join('\n'),
    themesFrom,
    concepts: thesaurus.concepts.map(({ id, kind }) => (kind === 'theme' ? `-${id}` : id)).join('\n'),
  };
}

/** A form and where to look for it. */
interface Entry extends Beginning {
  readonly form: string;
  /** The line of what it may mean. */
  readonly line: number;
}

/** More forms with the same first word, or more text of them, are two groups: both must fit into a character. */
const MOST_FORMS = 10_000;
const MOST_TEXT = 40_000;

/** Entries with the same first word. */
function gatherWords(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  const groups: Entry[][] = [];
  let group: Entry[] = [];
  let length = 0;
  for (const entry of entries) {
    length += entry.form.length + 1;
    if (group[0]?.word !== entry.word || group.length === MOST_FORMS || length > MOST_TEXT) {
      group = [];
      groups.push(group);
      length = entry.form.length + 1;
    }
    group.push(entry);
  }
  return groups;
}

/** Of the text of its forms, each with its line end. */
const lengthOf = (group: readonly Entry[]) => group.reduce((sum, { form }) => sum + form.length + 1, 0);

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

const character = (value: number) => String.fromCharCode(COUNTS_FROM + value);

type Senses = Map<string, CompiledSense[]>;

/** Which letters and digits of a term are capitals, as ones and zeros up to the last. */
function capitalsOf(text: string): string {
  const letters = text.match(/[\p{L}\p{N}]/gu) ?? [];
  return letters
    .map((letter) => (letter === letter.toLowerCase() ? '0' : '1'))
    .join('')
    .replace(/0+$/, '');
}

interface WrittenTerm {
  readonly rule: TermRule;
  readonly language: LabelLanguage;
}

/** Every written form of a concept with its rules, preferred labels first. */
export function termsOf(concept: Concept): readonly WrittenTerm[] {
  const entries = Object.entries(concept.labels) as [LabelLanguage, Labels][];
  return entries.flatMap(([language, { prefLabel, prefRule, altLabel, hiddenLabel }]) => [
    { rule: { ...prefRule, text: prefLabel }, language },
    ...[...(altLabel ?? []), ...(hiddenLabel ?? [])].map((entry) => ({
      rule: typeof entry === 'string' ? { text: entry } : entry,
      language,
    })),
  ]);
}

function needsOf(
  rule: TermRule,
  concept: Concept,
  language: LabelLanguage,
  shared: ReadonlySet<ConceptId>,
  opens: (text: string) => boolean,
): number {
  if ((rule.use ?? concept.use) === 'anchor' && opens(rule.text)) return ANCHOR;
  const needs = typeof rule.licence === 'object' ? NAMED : rule.licence === 'passage' ? PASSAGE : PAGE;
  const surname = concept.kind === 'person' && language === 'en' && /^\p{Lu}\p{Ll}+$/u.test(rule.text);
  const headline = language === 'ko' && /^\p{Script=Han}$/u.test(rule.text);
  const added = [surname && SURNAME, headline && AMONG_HANGUL, shared.has(concept.id) && SHARED];
  return added.reduce<number>((sum, flag) => sum + (flag || 0), needs);
}

/** A form that means its concept anywhere is settled before one that depends. A decoy that stands beside is last. */
function anchorsFirst(senses: readonly CompiledSense[]): readonly CompiledSense[] {
  const rank = ([concept, needs = ANCHOR]: CompiledSense) => (concept < 0 ? 9 : needs);
  return [...senses].sort((a, b) => rank(a) - rank(b));
}

function trimmed(sense: CompiledSense): CompiledSense {
  const kept = [...sense];
  while (kept.length > 1 && !kept.at(-1)) kept.pop();
  return kept as unknown as CompiledSense;
}

/**
 * A written term → its folded forms: itself and, for an English noun whose plural is not just an s, the plural.
 */
export function formsOf(text: string): readonly string[] {
  const form = gapsOf(foldText(text.trim()).folded);
  const plural = /[a-z][^aeiou\W\d]y$/.test(form)
    ? `${form.slice(0, -1)}ies`
    : /[a-z](s|x|z|ch|sh)$/.test(form)
      ? `${form}es`
      : null;
  return plural ? [form, plural] : [form];
}

/** Forms, as the source of a regular expression over folded text. */
function anyOf(texts: readonly string[]): string {
  const sources = texts.flatMap(formsOf).map((form) =>
    form
      .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
      .replaceAll(' ', '[ -]+')
      .replaceAll(OPTIONAL_GAP, '[ ·-]*'),
  );
  return `(?:${sources.join('|')})`;
}

const EAST_ASIAN = new Set([HANGUL, HAN, KATAKANA, HIRAGANA]);

/** Runs of spaces and dashes become one gap: optional beside East Asian script, where a middle dot is a gap too. */
function gapsOf(folded: string): string {
  return folded.replace(/[ \-·]+/g, (gap, at: number) => {
    const before = at > 0 && EAST_ASIAN.has(kindOf(folded.charCodeAt(at - 1)));
    const after =
      at + gap.length < folded.length && EAST_ASIAN.has(kindOf(folded.charCodeAt(at + gap.length)));
    return before || after ? OPTIONAL_GAP : gap.includes('·') ? '·' : ' ';
  });
}
