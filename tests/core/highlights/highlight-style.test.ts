import { describe, expect, test } from 'vitest';
import { highlightSheet, shownSheet } from '../../../src/core/highlights/highlight-style.ts';
import { type Ground, visibilityOn } from '../../../src/core/highlights/visibility.ts';
import { MARK_COLOURS, MARK_SHAPES, type MarkColour } from '../../../src/core/settings.ts';

const GROUNDS: Readonly<Record<string, Ground>> = {
  white: { paper: '#ffffff', ink: '#000000' },
  'white with grey ink': { paper: '#ffffff', ink: '#444444' },
  dark: { paper: '#16181c', ink: '#e8e6e3' },
  black: { paper: '#000000', ink: '#ffffff' },
  sepia: { paper: '#f3e6cc', ink: '#3b2f1e' },
  'dark blue': { paper: '#0f3d66', ink: '#ffffff' },
};

const DESIGNED = MARK_SHAPES.flatMap((markShape) =>
  MARK_COLOURS.flatMap((markColour) =>
    Object.entries(GROUNDS).map(([name, ground]) => ({ markShape, markColour, name, ground })),
  ),
);

test.each(DESIGNED)('$markShape in $markColour is seen on $name', ({ ground, ...style }) => {
  const { line, text, isEnough } = visibilityOn(ground, style);
  expect(line).toBeGreaterThanOrEqual(3);
  expect(text).toBeGreaterThanOrEqual(4.5);
  expect(isEnough).toBe(true);
});

describe('a colour of the reader that is not seen is told', () => {
  test.each<[MarkColour, string, boolean]>([
    ['#ffff00', 'white with grey ink', false],
    ['#ffff00', 'dark', true],
    ['#000000', 'dark', false],
    ['#000000', 'white', true],
    ['#c98a00', 'white', true],
  ])('%s on %s: enough %s', (markColour, ground, isEnough) => {
    expect(visibilityOn(GROUNDS[ground]!, { markShape: 'dotted', markColour }).isEnough).toBe(isEnough);
  });
});

describe('the style sheet', () => {
  const styles = MARK_SHAPES.flatMap((markShape) =>
    [...MARK_COLOURS, '#12ab9f' as const].map((markColour) => ({ markShape, markColour })),
  );

  test.each(styles)('of $markShape in $markColour has a line that is none of a link', (style) => {
    const sheet = highlightSheet(style);
    expect(sheet).toMatch(/^::highlight\(marked-term\) \{/);
    const lines = [...sheet.matchAll(/text-decoration: underline (\w+)/g)].map(([, kind]) => kind);
    expect(lines).toHaveLength(2);
    for (const kind of lines) expect(['dotted', 'double']).toContain(kind);
    expect(sheet).toContain('forced-colors: active');
  });

  test('is another for each style, and the same each time', () => {
    expect(new Set(styles.map((style) => highlightSheet(style))).size).toBe(styles.length);
    expect(highlightSheet(styles[0]!)).toBe(highlightSheet({ ...styles[0]! }));
  });

  test.each(styles)('of $markShape in $markColour has a ground and no line on a very large page', (style) => {
    const sheet = highlightSheet(style, undefined, false) + shownSheet(undefined, false);
    expect(sheet).not.toContain('text-decoration');
    expect(sheet.match(/background-color/g)).toHaveLength(4);
  });

  test('takes what is to be marked', () => {
    expect(highlightSheet(styles[0]!, '.sample mark')).not.toContain('::highlight');
  });
});
