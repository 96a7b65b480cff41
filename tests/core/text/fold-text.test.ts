import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composeText, foldText } from '../../../src/core/text/fold-text.ts';

describe('folding makes alike', () => {
  test.each([
    ['case', 'Pyongyang', 'PYONGYANG'],
    ['accents', "P'yongyang", 'P’yŏngyang'],
    ['loose accents', 'Pyo\u0306ngyang', 'Pyŏngyang'],
    ['quotes', '"North\'s"', '“North’s”'],
    ['dashes', 'inter-Korean', 'inter–Korean'],
    ['a no-break hyphen', 'inter-Korean', 'inter‑Korean'],
    ['no-break spaces', 'North Korea', 'North\u00a0Korea'],
    ['soft hyphens', 'Pyongyang', 'Pyong\u00adyang'],
    ['zero-width characters', 'Pyongyang', 'Pyong\u200b\u2060yang\ufeff'],
    ['full width', 'DPRK', 'ＤＰＲＫ'],
    ['half-width kana', 'ミサイル', 'ﾐｻｲﾙ'],
    ['half-width voiced kana', 'ピョンヤン', 'ﾋﾟｮﾝﾔﾝ'],
    ['conjoining jamo', '북한', '북한'.normalize('NFD')],
    ['loose voicing marks', 'パク', 'パク'.normalize('NFD')],
    ['a compatibility ideograph', '北', '\uf963'],
    ['middle dots', '남·북', '남ㆍ북'],
  ])('%s', (_, one, other) => {
    expect(foldText(other).folded).toBe(foldText(one).folded);
  });

  test.each([
    ['a voicing mark makes another letter', 'ハク', 'パク'],
    ['a long vowel is no dash', 'キー', 'キ-'],
    ['a middle dot is no dash', '남·북', '남-북'],
    ['simplified and traditional', '朝鲜', '朝鮮'],
  ])('but not: %s', (_, one, other) => {
    expect(foldText(other).folded).not.toBe(foldText(one).folded);
  });
});

/** Letters of all kinds that folding treats, and what they may stand beside. */
const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...'aZé\u0301\u00ad\u200bﬁ“—\u00a0\u3000ＡﾊﾟﾟハパＫ北\uf963북ᄇ\u1169ᆨㆍ·9 \n😀\ud83d\u0130ß…',
        '한'.normalize('NFD'),
      ),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));

describe.each([
  ['foldText', foldText],
  ['composeText', composeText],
])('the way back from %s', (_, rewrite) => {
  test('has an offset for each unit and one for the end, never backwards', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { folded, offsets } = rewrite(text);
        expect(offsets).toHaveLength(folded.length + 1);
        expect(offsets.at(-1)).toBe(text.length);
        for (let at = 0; at + 1 < offsets.length; at++)
          expect(offsets[at]!).toBeLessThanOrEqual(offsets[at + 1]!);
      }),
    );
  });

  test('a unit comes from the slice that its offsets say', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { folded, offsets } = rewrite(text);
        for (let at = 0; at < folded.length; at++) {
          let end = at + 1;
          while (offsets[end] === offsets[at]) end++;
          let start = at;
          while (start > 0 && offsets[start - 1] === offsets[at]) start--;
          const slice = text.slice(offsets[start], offsets[end]);
          expect(rewrite(slice).folded).toBe(folded.slice(start, end));
        }
      }),
    );
  });

  test('nothing is left to do', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), (text) => {
        const { folded } = rewrite(text);
        expect(rewrite(folded).folded).toBe(folded);
      }),
    );
  });
});
