/** A document, a page and answers written by us, so that every state of the interface can be looked at and tested. */
import type { GivenTerms } from '../../../src/core/own-terms/given-terms.ts';
import type { OwnTerm } from '../../../src/core/own-terms/own-term.ts';
import type { BackgroundDocument, Excerpt } from '../../../src/core/documents/background-document.ts';
import { parseDocument } from '../../../src/core/documents/parse-document.ts';
import type { RankedExcerpt, Reason } from '../../../src/core/ranking/ranked-excerpt.ts';
import type { ConceptInfo, Suggestion } from '../../../src/core/thesaurus/concept-info.ts';
import type { ConceptKind } from '../../../src/core/thesaurus/thesaurus.ts';
import type { ConceptOnPage, PageContext, PageFindings } from '../../../src/ui/popup-state.ts';

const SOURCE = `---
title: A harbour town waits for the envoys to come back
kind: opinion
publisher: The Harbour Gazette
published: 2021-03-15
url: https://gazette.example/opinion/2021/03/15/envoys
language: en
rights: Written for this project's tests.
---

The envoys met for one long afternoon by the water and parted without a date for the next meeting. Since the talks in Stockholm ended, Pyongyang has let every invitation lie unanswered, and the ferry that once carried delegations now carries only mail. Whoever is sent next will find the same table, the same chairs, and a different mood.

Washington says that it is still reviewing what its predecessors tried. Some of them called it strategic patience; their critics called it waiting for somebody else to move. The review may well end where earlier reviews ended, in a promise to consult allies first.

In Seoul the ministry has kept the hotline staffed day and night, although nobody has picked up at the other end since summer. Officials speak of small steps: letters between families, a weather report, fishing grounds.
`;

const CONCEPTS: readonly (readonly [id: string, label: string, kind: ConceptKind, note: string])[] = [
  ['pyongyang', 'Pyongyang', 'state', 'Capital of North Korea, and by metonymy its government.'],
  [
    'stockholm-talks',
    'Stockholm talks',
    'meeting',
    'Working-level talks between Washington and Pyongyang in Stockholm, October 2019.',
  ],
  [
    'strategic-patience',
    'strategic patience',
    'doctrine',
    'Name for the Obama administration’s policy of waiting for North Korea to return to talks.',
  ],
  ['washington', 'Washington', 'state', 'Capital of the United States, and by metonymy its government.'],
  ['seoul', 'Seoul', 'state', 'Capital of South Korea, and by metonymy its government.'],
  [
    'hotline',
    'inter-Korean hotline',
    'relations',
    'Telephone lines between the two Koreas, cut and restored several times.',
  ],
  ['kim-jong-un', 'Kim Jong Un', 'person', 'Leader of North Korea since December 2011.'],
  [
    'sung-kim',
    'Sung Kim',
    'person',
    'American diplomat, special representative for North Korea from 2021 to 2023.',
  ],
  [
    'unification-ministry',
    'Ministry of Unification',
    'institution',
    'South Korean ministry for relations with the North.',
  ],
  [
    'unsc-1718',
    'Resolution 1718',
    'sanction',
    'UN Security Council resolution of October 2006 that first put sanctions on North Korea.',
  ],
  ['icbm', 'intercontinental ballistic missile', 'weapon', 'Missile with a range above 5,500 km.'],
  [
    'commission-of-inquiry',
    'UN Commission of Inquiry on Human Rights in the DPRK',
    'human-rights',
    'Commission of the UN Human Rights Council that reported in February 2014.',
  ],
];

const infos = new Map<string, ConceptInfo>(
  CONCEPTS.map(([id, prefLabel, kind, scopeNote]) => [id, { id, prefLabel, kind, scopeNote }]),
);

export function concept(id: string): ConceptInfo {
  return infos.get(id)!;
}

const TERMS = new Map([
  ['Pyongyang', 'pyongyang'],
  ['talks in Stockholm', 'stockholm-talks'],
  ['Washington', 'washington'],
  ['strategic patience', 'strategic-patience'],
  ['Seoul', 'seoul'],
  ['hotline', 'hotline'],
]);

const parsed = parseDocument(SOURCE, 'sample.md');

export const gazette: BackgroundDocument = {
  ...parsed,
  notes: [
    {
      sentence: 'p3s1',
      date: '2021-07-27',
      text: 'The line was answered again on July 27, 2021.',
      source: 'Invented for this gallery.',
    },
  ],
  sentences: parsed.sentences.map((sentence) => ({
    ...sentence,
    mentions: [...TERMS].flatMap(([term, id]) => {
      const start = parsed.text.indexOf(term, sentence.start);
      return start >= 0 && start < sentence.end ? [{ start, end: start + term.length, concept: id }] : [];
    }),
  })),
};

function ranked(
  focusId: string,
  around: 'sentence' | 'paragraph',
  reasons: readonly Reason[],
): RankedExcerpt {
  const focus = gazette.sentences.find(({ id }) => id === focusId)!;
  const span = around === 'paragraph' ? gazette.paragraphs[focus.paragraph - 1]! : focus;
  const excerpt: Excerpt = {
    document: gazette.id,
    paragraph: focus.paragraph,
    focus,
    start: span.start,
    end: span.end,
  };
  return { excerpt, score: 1, reasons };
}

export const excerpts: readonly RankedExcerpt[] = [
  ranked('p1s2', 'paragraph', [
    { concept: 'stockholm-talks', written: ['the Stockholm talks'], share: 0.7 },
    { concept: 'pyongyang', written: ['Pyongyang'], share: 0.3 },
  ]),
  ranked('p2s2', 'sentence', [{ concept: 'strategic-patience', written: ['strategic patience'], share: 1 }]),
  ranked('p3s1', 'sentence', [
    { concept: 'hotline', written: ['hotline'], share: 0.8 },
    { concept: 'seoul', written: ['Seoul'], share: 0.2 },
  ]),
];

/** The same for a Korean page: reasons stand in the page's own script. */
export const koreanExcerpts: readonly RankedExcerpt[] = [
  ranked('p1s2', 'paragraph', [
    { concept: 'stockholm-talks', written: ['스톡홀름 실무협상'], share: 0.7 },
    { concept: 'pyongyang', written: ['평양', '북한'], share: 0.3 },
  ]),
  ...excerpts.slice(1),
];

const COUNTS = [11, 4, 2, 9, 7, 1, 5, 3, 2, 1, 1, 1];
const KOREAN = [
  '평양',
  '스톡홀름 실무협상',
  '전략적 인내',
  '워싱턴',
  '서울',
  '남북 연락선',
  '김정은',
  '성 김',
  '통일부',
];

export function onPage(how: { many: number; korean?: boolean }): readonly ConceptOnPage[] {
  return CONCEPTS.slice(0, how.many).map(([id, label], at) => ({
    info: concept(id),
    count: COUNTS[at] ?? 1,
    written: how.korean ? [KOREAN[at] ?? label] : [label],
  }));
}

export const page: PageContext = {
  title: 'Envoy returns to Seoul without an answer',
  language: 'en',
  date: { iso: '2021-06-21', source: 'json-ld' },
};

export const findings: PageFindings = { page, concepts: onPage({ many: 12 }), notices: [] };

const NOTE =
  'Asked for twice in March.\nSee the letter; the answer came by another way than the one we had thought of.';

export const ownTerms: readonly OwnTerm[] = [
  {
    id: 'own-1',
    label: 'Castle of Zenda',
    aliases: ['Zenda', '젠다 성'],
    meaning: { kind: 'note', note: NOTE },
    painted: true,
  },
  {
    id: 'own-2',
    label: 'Strategic waiting',
    aliases: [],
    meaning: { kind: 'concept', concept: 'strategic-patience' },
    painted: false,
  },
];

export const givenTerms: GivenTerms = {
  terms: [
    {
      id: 'own-given-1',
      label: 'Harbour desk',
      aliases: ['the desk at the harbour'],
      meaning: { kind: 'note', note: 'Ask them before you write to the envoy.' },
      painted: true,
    },
  ],
  setAside: 1,
  left: [
    {
      label: 'Pyongyang',
      problem: { kind: 'in-thesaurus', form: 'Pyongyang', prefLabel: 'Pyongyang' },
      isWhole: true,
    },
    { label: 'Harbour desk', problem: { kind: 'common', form: 'news' }, isWhole: false },
  ],
};

/** As the popup has them. */
export const givenOnPage: ConceptOnPage = {
  info: {
    id: 'own-given-1',
    kind: 'given',
    prefLabel: 'Harbour desk',
    scopeNote: '',
    note: 'Ask them before you write to the envoy.',
  },
  count: 1,
  written: ['Harbour desk'],
};
export const ownOnPage: ConceptOnPage = {
  info: { id: 'own-1', kind: 'own', prefLabel: 'Castle of Zenda', scopeNote: '', note: NOTE },
  count: 2,
  written: ['Zenda'],
};

export const suggestions: readonly Suggestion[] = [
  { ...concept('strategic-patience'), label: 'strategic patience' },
  { ...concept('stockholm-talks'), label: 'Stockholm working-level talks' },
  { ...concept('pyongyang'), label: '평양' },
];
