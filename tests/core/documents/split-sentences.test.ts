import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../../src/core/documents/split-sentences.ts';

describe('sentences', () => {
  test.each([
    ['two', 'One. Two.', ['One.', 'Two.']],
    ['no stop at the end', 'One. Two', ['One.', 'Two']],
    ['an abbreviation of letters', 'The U.S. Navy left. It did.', ['The U.S. Navy left.', 'It did.']],
    ['one that opens the text', 'U.S. Navy ships left. They did.', ['U.S. Navy ships left.', 'They did.']],
    ['one in quotes', 'The “U.S. Army” left.', ['The “U.S. Army” left.']],
    [
      'a shortened word',
      'Sen. Marsh met Dr. Lee on Sept. 3. They spoke.',
      ['Sen. Marsh met Dr. Lee on Sept. 3.', 'They spoke.'],
    ],
    ['initials in a name', 'John F. Kennedy spoke.', ['John F. Kennedy spoke.']],
    [
      'a number with a point',
      'It rose 3.5 percent. Then it fell.',
      ['It rose 3.5 percent.', 'Then it fell.'],
    ],
    ['a closing quote after the stop', 'He said “No.” She left.', ['He said “No.”', 'She left.']],
    ['a number sign', 'See No. 3 in vol. 2. It helps.', ['See No. 3 in vol. 2.', 'It helps.']],
    [
      'Japanese',
      '会談は終わった。「合意はない」と述べた。',
      ['会談は終わった。', '「合意はない」と述べた。'],
    ],
    ['a question and a cry', 'Why? No! Because.', ['Why?', 'No!', 'Because.']],
    ['dots that trail off into a small letter', 'Well … maybe. Yes.', ['Well … maybe.', 'Yes.']],
    ['a stop before a small letter', 'The approx. number is known.', ['The approx. number is known.']],
    [
      'a word that only ends like one',
      'They sat on the sofa. Anna rose.',
      ['They sat on the sofa.', 'Anna rose.'],
    ],
    ['space around', '  One.  Two.  ', ['One.', 'Two.']],
    ['nothing', '   ', []],
  ])('%s', (_what, text, expected) => {
    expect(splitSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });

  test('together they are the text, but for the white space between', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z.!? "”\n]*$/), (text) => {
        let at = 0;
        for (const { start, end } of splitSentences(text)) {
          expect(text.slice(at, start).trim()).toBe('');
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
    );
  });
});
