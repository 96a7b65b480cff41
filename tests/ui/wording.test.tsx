// @vitest-environment happy-dom
import { render } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { makeWording } from '../../src/ui/wording.tsx';
import { wordingOf } from '../support/gallery/wording.ts';

describe('counts', () => {
  test.each([
    ['en', 1, '1 mention'],
    ['en', 11, '11 mentions'],
    ['en', 0, '0 mentions'],
    ['en', 1234, '1,234 mentions'],
    ['ko', 1, '언급 1회'],
    ['ja', 11, '言及11回'],
  ] as const)('in %s of %i', (locale, count, said) => {
    expect(wordingOf(locale).count('mentions', count)).toBe(said);
  });
});

describe('dates are written out with as much as they say', () => {
  test.each([
    ['en', undefined, '2021-03-15', 'March 15, 2021'],
    ['en', 'en-GB', '2021-03-15', '15 March 2021'],
    ['en', undefined, '2021-03', 'March 2021'],
    ['en', undefined, '2021', '2021'],
    ['ko', 'ko-KR', '2021-03-15', '2021년 3월 15일'],
    ['ja', undefined, '2021-03', '2021年3月'],
    // A reader whose language we have no words for gets English words, and no date in a third language.
    ['en', 'fr', '2021-03-15', 'March 15, 2021'],
    // Simplified and traditional Chinese are two languages here.
    ['zh_CN', 'zh-TW', '2021-03-15', '2021年3月15日'],
  ] as const)('%s, reader %s, %s', (locale, reader, iso, said) => {
    expect(wordingOf(locale, reader).date(iso)).toBe(said);
  });

  test('the day does not depend on where the reader is', () => {
    const zone = process.env.TZ;
    process.env.TZ = 'America/Los_Angeles';
    expect(wordingOf().date('2021-03-15')).toBe('March 15, 2021');
    process.env.TZ = zone;
  });
});

describe('elements in messages', () => {
  const text = (locale: 'en' | 'ja', ...values: string[]) =>
    render(
      <p>{wordingOf(locale).parts('source_line', ...values.map((value) => <b key={value}>{value}</b>))}</p>,
    ).container.innerHTML;

  test('stand where the language puts them', () => {
    expect(text('en', 'A', 'B', 'C', 'D')).toBe('<p><b>A</b>, <b>B</b>, <b>C</b>, <b>D</b>.</p>');
    expect(text('ja', 'A', 'B', 'C', 'D')).toBe('<p><b>A</b>、<b>B</b>、<b>C</b>、<b>D</b>。</p>');
  });

  test('may stand in another order and twice', () => {
    const wording = makeWording((key, places = []) =>
      key === 'any' ? `${places[1]} before ${places[0]}, ${places[1]}` : '',
    );
    const { container } = render(<p>{wording.parts('any', <i>one</i>, <i>two</i>)}</p>);
    expect(container.textContent).toBe('two before one, two');
  });

  test('are listed as the language lists', () => {
    const list = (locale: 'en' | 'ko') =>
      render(<p>{wordingOf(locale).list(['A', 'B', 'C'].map((each) => <q key={each}>{each}</q>))}</p>)
        .container.textContent;
    expect(list('en')).toBe('A, B, and C');
    expect(list('ko')).toBe('A, B 및 C');
  });

  test('a value that looks like a placeholder is only a value', () => {
    expect(wordingOf().say('lookup_heading', '$1 and $TEXT$')).toBe('On “$1 and $TEXT$”');
  });
});

test('a text is not markup', () => {
  const { container } = render(<p>{wordingOf().parts('lookup_heading', '<img src=x>')}</p>);
  expect(container.querySelector('img')).toBeNull();
});

describe('a text that turns the direction does not turn the words around it', () => {
  test.each([
    ['told \u202ebackwards', 'On “\u2068told backwards\u2069”'],
    ['told \u2069\u202eafter an end', 'On “\u2068told after an end\u2069”'],
    ['\u05d0\u05d1', 'On “\u2068\u05d0\u05d1\u2069”'],
    ['told $1', 'On “told $1”'],
    ['Café 北朝鮮 \u200d', 'On “Café 北朝鮮 \u200d”'],
  ])('%j', (text, said) => {
    expect(wordingOf().say('lookup_heading', text)).toBe(said);
  });
});
