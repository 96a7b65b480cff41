import fc from 'fast-check';
import { expect, test } from 'vitest';
import { comparable } from '../../../src/core/ranking/label-index.ts';

/** The same, without looking whether the way may be shorter. */
const slowly = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[\s\p{P}]+/gu, '');

test('each letter of ASCII, and the Han that is passed over unread, are what the longer way makes of them', () => {
  for (let code = 0; code < 0x80; code++) {
    const text = `a${String.fromCharCode(code)}B`;
    expect(comparable(text), `U+${code.toString(16)}`).toBe(slowly(text));
  }
  for (let code = 0x4df0; code <= 0xa010; code++)
    expect(comparable(String.fromCharCode(code))).toBe(slowly(String.fromCharCode(code)));
});

test('so is any text', () => {
  const letter = fc.oneof(
    fc.string({ unit: 'binary-ascii', maxLength: 3 }),
    fc.constantFrom('é', 'Ｆ', '김', '북한', 'が', '金正恩', '・', '—', '’', '\u0301', 'İ', ' '),
    fc.string({ unit: 'binary', maxLength: 3 }),
  );
  fc.assert(
    fc.property(fc.array(letter, { maxLength: 8 }), (parts) => {
      expect(comparable(parts.join(''))).toBe(slowly(parts.join('')));
    }),
    { numRuns: 2_000 },
  );
});
