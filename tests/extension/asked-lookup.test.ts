import { describe, expect, test } from 'vitest';
import { AskedLookup, lookupOf } from '../../src/extension/asked-lookup.ts';

describe('a selection', () => {
  test.each([
    ['as it is', 'strategic patience', 'strategic patience'],
    ['on one line', '  strategic\n\t patience\u00a0of\u2003old ', 'strategic patience of old'],
    ['without words', ' \n\u00a0', ''],
    ['of another script', '전략적\n인내', '전략적 인내'],
    ['too long, cut between words', 'word '.repeat(200), 'word '.repeat(80).trim()],
    ['too long, without spaces', '北'.repeat(500), '北'.repeat(400)],
    ['never cut within a letter', `${'北'.repeat(399)}𝕏𝕏`, '北'.repeat(399)],
  ])('%s', (_, selection, lookup) => {
    expect(lookupOf(selection)).toBe(lookup);
  });
});

describe('a lookup on its way', () => {
  test('is taken once', async () => {
    const asked = new AskedLookup(() => 0);
    asked.ask('Sung Kim');
    expect([await asked.take(), await asked.take()]).toEqual(['Sung Kim', null]);
  });

  test('is the last that was asked', async () => {
    const asked = new AskedLookup(() => 0);
    asked.ask('Sung Kim');
    asked.ask('Stockholm');
    expect(await asked.take()).toBe('Stockholm');
  });

  test.each([
    ['Sung Kim', 'Sung Kim'],
    ['', null],
  ])('may still be asked of the page: %j', async (selected, taken) => {
    const asked = new AskedLookup(() => 0);
    asked.ask(Promise.resolve(selected));
    expect(await asked.take()).toBe(taken);
  });

  test.each([
    [10_000, 'Sung Kim'],
    [10_001, null],
  ])('%d ms later it is %s', async (later, taken) => {
    let now = 5;
    const asked = new AskedLookup(() => now);
    asked.ask('Sung Kim');
    now += later;
    expect(await asked.take()).toBe(taken);
  });
});
