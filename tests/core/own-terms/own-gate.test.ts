import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ownGate } from '../../../src/core/own-terms/own-gate.ts';
import { ownKit } from '../../../src/core/own-terms/own-kit.ts';
import { ownStems } from '../../../src/core/own-terms/own-stems.ts';
import { type OwnTerm, formsOfOwn } from '../../../src/core/own-terms/own-term.ts';
import { termMatcher } from '../../../src/core/thesaurus/term-matcher.ts';

const own = (...forms: string[]): OwnTerm[] =>
  forms.map((label, at) => ({
    id: `own-${at + 1}`,
    label,
    aliases: [],
    meaning: { kind: 'note', note: '' },
    painted: true,
  }));

const gateOf = (...forms: string[]) => ownGate(ownStems(own(...forms)));

describe('a text that may hold an own term opens the gate', () => {
  const opens = gateOf('Zenda', 'Rassendyll & Sons', 'K-2', '루리타니아', 'ズ・ンダ', '王冠 城', 'Party');
  test.each([
    ['as written', 'The castle of Zenda.'],
    ['at the very beginning and end', 'Zenda'],
    ['in capitals', 'ZENDA FALLS'],
    ['with a soft hyphen and a loose accent', 'Ze\u00adnda\u0301'],
    ['in full width', 'ｚｅｎｄａ'],
    ['with a gap of another kind', 'Rassendyll\u00a0&\n   Sons'],
    ['where blocks run together', 'endZendaNext'],
    ['short', 'the K2 tank'],
    ['Hangul', '그는 루리타니아에서'],
    ['Hangul from loose jamo', '루리타니아'.normalize('NFD')],
    ['half-width kana', 'ｽﾞﾝﾀﾞ'],
    ['Han without its gap', '王冠城'],
    ['the plural', 'Two parties met'],
    ['late in a long text', `${'so they say. '.repeat(5_000)}Zenda`],
  ])('%s', (_, text) => {
    expect(opens(text)).toBe(true);
  });

  test.each([
    ['other words', 'Of castles and kings, and of Strelsau.'],
    ['a beginning', 'Zend'],
    ['letters with others between', 'Zen-da'.replace('-', 'x')],
    ['nothing', ''],
  ])('and no other: %s', (_, text) => {
    expect(opens(text)).toBe(false);
  });

  test('without own terms nothing does', () => {
    expect(gateOf()('Zenda')).toBe(false);
    expect(ownGate([''])('Zenda')).toBe(false);
  });
});

test('whatever an own term is and however it is written: where it is found, the gate opens', () => {
  const alphabet = [..."abyzs KZ-·&.'’\u00ad\u0301ａ朝鮮北루리아ズンﾞﾀ・ー", '\u00a0', '\n', '\u1105\u116e'];
  const form = fc.array(fc.constantFrom(...alphabet), { minLength: 1, maxLength: 6 }).map((l) => l.join(''));
  const text = fc.array(fc.constantFrom(...alphabet), { maxLength: 60 }).map((l) => l.join(''));
  let found = 0;
  fc.assert(
    fc.property(fc.array(form, { minLength: 1, maxLength: 4 }), text, fc.boolean(), (forms, rest, isIn) => {
      const terms = own(...forms.filter((one) => /[\p{L}\p{N}]/u.test(one)));
      const kit = ownKit(terms, () => false);
      if (!kit) return;
      const written = isIn ? `${rest} ${formsOfOwn(terms[0] as OwnTerm)[0]} ${rest}` : rest;
      if (termMatcher(kit.terms).find(written).length === 0) return;
      found++;
      expect(ownGate(ownStems(terms))(written)).toBe(true);
    }),
    { numRuns: 3_000 },
  );
  expect(found).toBeGreaterThan(500);
});
