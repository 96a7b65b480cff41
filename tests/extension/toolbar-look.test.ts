import { expect, test } from 'vitest';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { BADGE_BACKGROUND, BADGE_TEXT, badgeFor, titleFor } from '../../src/extension/toolbar-look.ts';

const ROOT = resolve(import.meta.dirname, '../..');

const english = (key: string, [value = '']: readonly string[] = []): string =>
  ({
    language: 'en',
    actionTitle: 'Background',
    actionTitle_one: `${value} concept`,
    actionTitle_other: `${value} concepts`,
  })[key] ?? '';

test.each([
  [0, '', 'Background', '/icons/quiet-16.png'],
  [1, '1', '1 concept', '/icons/icon-16.png'],
  [12, '12', '12 concepts', '/icons/icon-16.png'],
  [1200, '1200', '1,200 concepts', '/icons/icon-16.png'],
])('%d concepts', (count, text, title, icon) => {
  expect(badgeFor(count)).toMatchObject({ text, icon: { 16: icon } });
  expect(titleFor(count, english)).toBe(title);
});

test('a plural form that a language has no words for falls back', () => {
  const arabic = (key: string, [value = '']: readonly string[] = []) =>
    ({ language: 'ar', actionTitle: 'x', actionTitle_other: `${value} other` })[key] ?? '';
  expect(titleFor(3, arabic)).toMatch(/other$/);
  expect(titleFor(3, () => '')).toBe('');
});

test('every icon is there', () => {
  for (const count of [0, 1])
    for (const file of Object.values(badgeFor(count).icon)) expect(existsSync(ROOT + file), file).toBe(true);
});

/** WCAG 2.2, relative luminance and contrast ratio. */
function contrast(one: string, other: string): number {
  const luminance = (colour: string): number => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
      const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

test('the badge can be read', () => {
  expect(contrast('#ffffff', '#000000')).toBeCloseTo(21);
  expect(contrast(BADGE_TEXT, BADGE_BACKGROUND)).toBeGreaterThanOrEqual(4.5);
});
