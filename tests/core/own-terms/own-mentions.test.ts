import { describe, expect, test } from 'vitest';
import { findCandidates, isAnchorAt } from '../../../src/core/mentions/find-candidates.ts';
import { findMentions } from '../../../src/core/mentions/find-mentions.ts';
import { decoysOf } from '../../../src/core/own-terms/known-decoys.ts';
import { ownKit } from '../../../src/core/own-terms/own-kit.ts';
import type { OwnTerm } from '../../../src/core/own-terms/own-term.ts';
import { withOwnTerms } from '../../../src/core/own-terms/with-own-terms.ts';
import { makeProfile } from '../../../src/core/profile/make-profile.ts';
import type { BlockRole } from '../../../src/core/text/text-block.ts';
import { compileTerms } from '../../../src/core/thesaurus/compile-terms.ts';
import { termMatcher } from '../../../src/core/thesaurus/term-matcher.ts';
import type { Concept } from '../../../src/core/thesaurus/thesaurus.ts';

const concept = (id: string, use: Concept['use'], ...forms: string[]): Concept => ({
  id,
  kind: 'place',
  use,
  labels: { en: { prefLabel: forms[0] ?? '', altLabel: forms.slice(1) } },
  scopeNote: '',
});

const THESAURUS = {
  concepts: [
    concept('north-korea', 'anchor', 'North Korea', 'DPRK'),
    concept('the-north', 'contextual', 'the North', 'the North party'),
    { ...concept('no-reply', 'contextual', 'no answer'), kind: 'theme' as const },
  ],
  decoys: [],
};

const term = (id: number, label: string, more: Partial<OwnTerm> = {}): OwnTerm => ({
  id: `own-${id}`,
  label,
  aliases: [],
  meaning: { kind: 'note', note: 'Nobody else reads this.' },
  painted: true,
  ...more,
});

const OWN = [
  term(1, 'Zenda', { aliases: ['Castle of Zenda'] }),
  term(2, 'Norkoria', { meaning: { kind: 'concept', concept: 'north-korea' } }),
  term(3, 'Strelsau', { painted: false }),
  term(4, 'North Korea watchers'),
  term(5, 'ACT'),
  term(6, 'Elphberg', { meaning: { kind: 'concept', concept: 'of-an-older-edition' } }),
  term(7, 'party'),
];

const isKnown = (id: string) => THESAURUS.concepts.some((one) => one.id === id);
const bundled = termMatcher(compileTerms(THESAURUS));
const matcherWith = (paints = true) => withOwnTerms(bundled, ownKit(OWN, isKnown, paints));

function mentionsIn(text: string, role: BlockRole = 'body', matcher = matcherWith()) {
  return findMentions([{ id: 0, text, role, section: 0 }], matcher).map(
    ({ start, end, concept, isListedOnly }) => [
      text.slice(start, end),
      isListedOnly ? `${concept}, listed only` : concept,
    ],
  );
}

describe('own terms are found like any term', () => {
  test.each([
    ['on a page about something else', 'The prisoner of Zenda.', [['Zenda', 'own-1']]],
    ['an alias, the longest', 'In the Castle of Zenda.', [['Castle of Zenda', 'own-1']]],
    ['one that names a concept is a mention of it', 'Of Norkoria.', [['Norkoria', 'north-korea']]],
    ['one that is only listed', 'In Strelsau.', [['Strelsau', 'own-3, listed only']]],
    ['in capitals where it is written in capitals', 'To act, the ACT.', [['ACT', 'own-5']]],
    ['one that names a concept no longer known', 'An Elphberg.', [['Elphberg', 'own-6']]],
    ['in any script of gaps', 'Castle\u00a0of Zen\u00adda', [['Castle\u00a0of Zen\u00adda', 'own-1']]],
    ['not within a word', 'Zendaya, aZenda', []],
  ])('%s', (_, text, expected) => {
    expect(mentionsIn(text)).toEqual(expected);
  });

  test('in furniture, too', () => {
    expect(mentionsIn('Zenda', 'aside')).toEqual([['Zenda', 'own-1']]);
  });

  test('none is painted where nothing of the reader’s is', () => {
    expect(mentionsIn('Zenda, Norkoria', 'body', matcherWith(false))).toEqual([
      ['Zenda', 'own-1, listed only'],
      ['Norkoria', 'north-korea, listed only'],
    ]);
  });
});

describe('beside the thesaurus', () => {
  test('they license nothing: "the North" is not the North for an own term', () => {
    expect(mentionsIn('Zenda lies in the North; Norkoria, too.')).toEqual([
      ['Zenda', 'own-1'],
      ['Norkoria', 'north-korea'],
    ]);
    expect(mentionsIn('North Korea is not Zenda; the North is.').map(([, id]) => id)).toEqual([
      'north-korea',
      'own-1',
      'the-north',
    ]);
  });

  test('where both are found, the longer', () => {
    expect(mentionsIn('The DPRK and North Korea watchers met.')).toEqual([
      ['DPRK', 'north-korea'],
      ['North Korea watchers', 'own-4'],
    ]);
  });

  test.each([
    [
      'a longer term that means nothing here takes no place',
      'He left the North party.',
      [['party', 'own-7']],
    ],
    [
      'but one that does takes it',
      'North Korea, North Korea: the North party.',
      [
        ['North Korea', 'north-korea'],
        ['North Korea', 'north-korea'],
        ['the North party', 'the-north'],
      ],
    ],
  ])('%s', (_, text, expected) => {
    expect(mentionsIn(text)).toEqual(expected);
  });

  describe('a decoy silences a shorter own term within it, as it does a term of the thesaurus', () => {
    const OWN = [
      term(1, 'Times'),
      term(2, 'Post office'),
      term(3, '일보'),
      term(4, 'Washington Times watchers'),
    ];
    const compiled = compileTerms({
      ...THESAURUS,
      decoys: [
        { text: 'Washington Times', means: 'a newspaper' },
        { text: 'The Quay Times', case: 'capitals', means: 'a newspaper' },
        { text: '조선 일보', means: 'a newspaper' },
        { text: 'North Carolina', means: 'a state' },
      ],
    });
    const decoys = decoysOf(compiled);
    const matcher = withOwnTerms(termMatcher(compiled), ownKit(OWN, isKnown, true, decoys));
    test.each([
      ['in its name', 'He writes for the Washington Times.', []],
      ['in any case, with any gap', 'The WASHINGTON\u00a0times.', []],
      ['beside it', 'The Times and the Washington Times.', [['Times', 'own-1']]],
      ['in a name that is no decoy', 'The Strelsau Times.', [['Times', 'own-1']]],
      ['a name that is written in capitals', 'In The Quay Times.', []],
      ['and not so', 'In the quay times.', [['times', 'own-1']]],
      ['in Korean', '조선일보가 전했다. 스트렐사우 일보.', [['일보', 'own-3']]],
      ['a longer one counts', 'The Washington Times watchers', [['Washington Times watchers', 'own-4']]],
      ['one that only touches it, too', 'The Washington Post office', [['Post office', 'own-2']]],
      ['a term of the thesaurus as before', 'The Washington Times on the DPRK', [['DPRK', 'north-korea']]],
    ])('%s: %s', (_, text, expected) => {
      expect(mentionsIn(text, 'body', matcher)).toEqual(expected);
    });

    test('a page is sent those decoys alone that hold one of them', () => {
      const sent = ownKit([term(1, 'Times')], isKnown, true, decoys)?.terms.forms.split('\n') ?? [];
      expect(sent).toContain('washington times');
      expect(sent.filter((form) => !form.includes('time'))).toEqual([]);
      expect(decoys.map(({ text }) => text)).toContain('north carolina');
      expect(ownKit([term(1, 'Zenda')], isKnown, true, decoys)?.terms.forms).toBe('zenda');
    });
  });

  test('themes are left as they are', () => {
    const own = ownKit([term(1, 'answer')], isKnown);
    expect(mentionsIn('North Korea gave no answer.', 'body', withOwnTerms(bundled, own))).toEqual([
      ['North Korea', 'north-korea'],
      ['no answer', 'no-reply'],
      ['answer', 'own-1'],
    ]);
  });

  test('they make a page no more about North Korea', () => {
    const profile = (text: string) => {
      const blocks = [{ id: 0, text, role: 'body' as const, section: 0 }];
      const matcher = matcherWith();
      return makeProfile({
        title: '',
        language: 'en',
        date: null,
        blocks,
        names: matcher,
        isAnchor: ({ start, end }) =>
          isAnchorAt(findCandidates(blocks[0] as (typeof blocks)[0], matcher), start, end),
        mentions: findMentions(blocks, matcher),
        capped: null,
      });
    };
    expect(profile('Zenda. Zenda. Norkoria. Norkoria.')).toMatchObject({
      topicality: 0,
      concepts: [
        { concept: 'own-1', written: ['Zenda'], places: { body: 2 } },
        { concept: 'north-korea', written: ['Norkoria'], places: { body: 2 } },
      ],
    });
  });
});

test('without own terms it is the matcher itself', () => {
  expect(ownKit([], isKnown)).toBeNull();
  expect(withOwnTerms(bundled, null)).toBe(bundled);
});

test('a page is told neither notes nor which form is the label', () => {
  const sent = JSON.stringify(ownKit(OWN, isKnown));
  expect(sent).toContain('zenda');
  expect(sent).not.toContain('Nobody');
  expect(sent).not.toContain('Castle of Zenda');
});

describe('E2: no own term makes matching slow', () => {
  test.each([
    ['a repeated letter', 'a'.repeat(80), 'a'],
    ['an expression that would explode', '(a+)+$', 'a'],
    ['letters and gaps', 'a a a a a a a a', 'a '],
  ])('%s', (_, form, unit) => {
    const many = Array.from({ length: 200 }, (_, at) => term(at + 1, form.slice(0, form.length - (at % 9))));
    const matcher = withOwnTerms(bundled, ownKit(many, isKnown));
    const text = unit.repeat(200_000 / unit.length);
    // Counted, not timed: what is found never overlaps, so that it is bounded by the text.
    const found = matcher.find(text);
    expect(found.every(({ start }, at) => at === 0 || start >= (found[at - 1]?.end ?? 0))).toBe(true);
  });
});
