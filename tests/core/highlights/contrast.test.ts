import { describe, expect, test } from 'vitest';
import { contrast, type Hex, laidOver, mixed } from '../../../src/core/highlights/contrast.ts';

describe('contrast', () => {
  // Of named greys, as WebAIM's checker and axe give them.
  test.each<[Hex, Hex, number]>([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#000000', 21],
    ['#777777', '#ffffff', 4.48],
    ['#767676', '#ffffff', 4.54],
    ['#949494', '#ffffff', 3.03],
    ['#ff0000', '#ffffff', 4],
    ['#0000ff', '#ffffff', 8.59],
    ['#123456', '#123456', 1],
  ])('of %s on %s is %d', (a, b, ratio) => {
    expect(contrast(a, b)).toBeCloseTo(ratio, 2);
  });
});

describe('mixing', () => {
  // What `color-mix(in oklab, …)` gives in Chromium 156, read from a canvas.
  test.each<[Hex, number, Hex, Hex]>([
    ['#ffffff', 0.5, '#000000', '#636363'],
    ['#ff0000', 0.5, '#0000ff', '#8c53a2'],
    ['#123456', 1, '#ffffff', '#123456'],
    ['#123456', 0, '#abcdef', '#abcdef'],
  ])('%s for %d, and %s', (a, share, b, result) => {
    expect(mixed(a, share, b)).toBe(result);
  });

  test.each<[Hex, number, Hex, Hex]>([
    ['#ffffff', 0.5, '#000000', '#808080'],
    ['#ff0000', 0, '#123456', '#123456'],
    ['#ff0000', 1, '#123456', '#ff0000'],
  ])('%s laid with %d over %s', (a, opacity, b, result) => {
    expect(laidOver(a, opacity, b)).toBe(result);
  });
});
