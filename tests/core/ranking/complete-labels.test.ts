import { describe, expect, test } from 'vitest';
import { bundledLibrary } from '../../../src/build/bundled-library.ts';
import { completeLabels } from '../../../src/core/ranking/complete-labels.ts';

const library = bundledLibrary();
const complete = (typed: string) => completeLabels(typed, library).map(({ id, label }) => [id, label]);
const first = (typed: string) => complete(typed)[0];

describe('what is typed is completed', () => {
  test.each([
    ['the whole label', 'strategic patience', 'strategic-patience'],
    ['a beginning', 'strategic p', 'strategic-patience'],
    ['any case', 'STRATEGIC P', 'strategic-patience'],
    ['a word within', 'patience', 'strategic-patience'],
    ['a slip of the pen', 'stratagic pa', 'strategic-patience'],
    ['two letters exchanged', 'pnamunjom', 'panmunjom'],
    ['no space where there should be one', 'strategicpat', 'strategic-patience'],
    ['a hyphen or none', 'kim jong-u', 'kim-jong-un'],
    ['Korean', '전략적 인', 'strategic-patience'],
    ['Korean without its space', '전략적인내', 'strategic-patience'],
    ['a Korean syllable half typed', '전략저', 'strategic-patience'],
    ['a wrong Korean vowel', '전략적 인네', 'strategic-patience'],
    ['Japanese', '戦略的忍', 'strategic-patience'],
    ['half-width kana', 'ｽﾄｯｸﾎﾙﾑ', 'stockholm'],
    ['full-width letters', 'ｓｔｒａｔｅｇｉｃ ｐａ', 'strategic-patience'],
    ['simplified Chinese', '战略忍', 'strategic-patience'],
    ['traditional Chinese', '戰略忍', 'strategic-patience'],
  ])('%s: %s', (_what, typed, id) => {
    expect(first(typed)?.[0]).toBe(id);
  });

  test('the label is in the language that was typed', () => {
    expect(first('전략적')).toEqual(['strategic-patience', '전략적 인내']);
  });

  test.each([
    ['nothing', ''],
    ['white space', '  '],
    ['what is no label', 'zebra crossing'],
    ['a slip in a short word', 'kxm'],
  ])('nothing for %s', (_what, typed) => {
    expect(complete(typed)).toEqual([]);
  });

  test('a concept once, at most eight of them, and no themes', () => {
    const found = completeLabels('k', library);
    expect(found).toHaveLength(8);
    expect(new Set(found.map(({ id }) => id)).size).toBe(8);
    expect(completeLabels('no reply', library).map(({ kind }) => kind)).not.toContain('theme');
  });
});
