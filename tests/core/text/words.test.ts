import { describe, expect, test } from 'vitest';
import { stemWord } from '../../../src/core/text/stem-word.ts';
import { contentWords, sentences } from '../../../src/core/text/words.ts';

const split = (text: string, language = 'en') =>
  sentences(text, language).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  test.each([
    ['plain', 'He came. He saw.', ['He came.', 'He saw.']],
    ['a title', 'Mr. Moon met Gen. Brooks. They spoke.', ['Mr. Moon met Gen. Brooks.', 'They spoke.']],
    ['a month', 'It was Jan. 20 again. It rained.', ['It was Jan. 20 again.', 'It rained.']],
    ['a country within', 'The U.S. Congress met.', ['The U.S. Congress met.']],
    ['a country before a name', 'A U.S. Navy ship left.', ['A U.S. Navy ship left.']],
    ['a country at the end', 'He left the U.S. The North waited.', ['He left the U.S.', 'The North waited.']],
    [
      'an acronym with points',
      'The D.P.R.K. Foreign Ministry spoke.',
      ['The D.P.R.K. Foreign Ministry spoke.'],
    ],
    ['initials', 'J. R. Smith wrote it.', ['J. R. Smith wrote it.']],
    ['a number', 'About 3.5 tons came. No. 39 stayed.', ['About 3.5 tons came.', 'No. 39 stayed.']],
    ['questions', 'Will it? It will!', ['Will it?', 'It will!']],
    ['quotation', 'He said, “We wait.” Then he left.', ['He said, “We wait.”', 'Then he left.']],
    ['a line break after initials', 'Made in the U.S.\nNext line', ['Made in the U.S.', 'Next line']],
    ['white space around', '  One.   Two.  ', ['One.', 'Two.']],
    ['nothing', ' \n ', []],
  ])('%s', (_, text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  test('Japanese, Chinese, Korean', () => {
    expect(split('会談した。帰国した。', 'ja')).toEqual(['会談した。', '帰国した。']);
    expect(split('双方会谈。没有结果！', 'zh-Hans')).toEqual(['双方会谈。', '没有结果！']);
    expect(split('회담했다. 돌아왔다.', 'ko')).toEqual(['회담했다.', '돌아왔다.']);
  });
});

describe('stems', () => {
  test.each([
    ['denuclearize denuclearized denuclearization denuclearizing'],
    ['negotiate negotiated negotiating negotiation negotiations negotiator'],
    ['launch launches launched launching'],
    ['party parties'],
    ['plan planned planning plans'],
    ['diplomacy diplomat diplomats'],
    ['policy policies'],
  ])('one: %s', (words) => {
    expect(new Set(words.split(' ').map(stemWord)).size).toBe(1);
  });

  test.each([
    ['policy', 'police'],
    ['sanction', 'sanctuary'],
    ['nation', 'native'],
    ['test', 'text'],
    ['sing', 'sink'],
    ['crisis', 'cry'],
  ])('two: %s, %s', (one, other) => {
    expect(stemWord(one)).not.toBe(stemWord(other));
  });
});

describe('content words', () => {
  test.each([
    ['stop words go, the rest is stemmed', 'The talks were about sanctions.', ['talk', 'sanction']],
    ['case, accents, possessives', "SEOUL's Café’s", ['seoul', 'caf']],
    ['numbers of days go, years stay', 'On 15 March 2021', ['march', '2021']],
    ['Korean without particles', '북한에서는 회담을', ['북한', '회담']],
    ['Han in pairs', '無核化', ['無核', '核化']],
    ['katakana as one, hiragana not at all', 'ミサイルを', ['ミサイル']],
  ])('%s', (_, text, expected) => {
    expect(contentWords(text, null)).toEqual(expected);
  });
});

test('a word of a hundred thousand letters is none, and soon read', () => {
  expect(contentWords('aing'.repeat(25_000), null)).toHaveLength(1);
});
