import { describe, expect, test } from 'vitest';
import { around, isIn, isOnTheWay, placeCard, type Rect, type Size } from '../../src/page/card-place.ts';

const VIEW: Size = { width: 1_000, height: 800 };
const CARD: Size = { width: 380, height: 300 };

/** left, top, width, height */
const box = (left: number, top: number, width: number, height: number): Rect => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

const line = (left: number, top: number, width = 80) => box(left, top, width, 20);

function boxOf(lines: readonly Rect[], card = CARD, view = VIEW, isVertical = false, anchor = 0) {
  const at = placeCard(lines, lines[anchor]!, card, view, isVertical);
  return at && { ...at, ...box(at.left, at.top, Math.min(card.width, view.width - 16), at.height) };
}

describe('a card stands', () => {
  test.each([
    ['below a line, at its beginning', [line(100, 100)], {}, 'below', [100, 128, 300]],
    ['above a line that is far down', [line(100, 700)], {}, 'above', [100, 392, 300]],
    ['below where it just fits', [line(100, 464)], {}, 'below', [100, 492, 300]],
    ['above where it just does not', [line(100, 465)], {}, 'above', [100, 157, 300]],
    ['within the right edge', [line(900, 100)], {}, 'below', [612, 128, 300]],
    ['within the left edge', [line(-30, 100)], {}, 'below', [8, 128, 300]],
    ['under all lines of a broken mention', [line(900, 100), line(20, 124)], {}, 'below', [612, 152, 300]],
    ['over all lines of a broken one', [line(900, 650), line(20, 674)], {}, 'above', [612, 342, 300]],
    [
      'at the line that is pointed at',
      [line(900, 100), line(20, 124)],
      { anchor: 1 },
      'below',
      [20, 152, 300],
    ],
    ['less high, on the roomier side', [line(100, 190)], { height: 400 }, 'below', [100, 218, 174]],
    ['less high, above', [line(100, 200)], { height: 400 }, 'above', [100, 8, 184]],
    ['on a narrow screen, from edge to edge', [line(100, 100)], { width: 320 }, 'below', [8, 128, 300]],
  ] as const)(
    '%s',
    (_, lines, { width = 1_000, height = 800, anchor = 0 }: Partial<Size> & { anchor?: number }, side, [
      left,
      top,
      high,
    ]) => {
      const at = boxOf(lines, CARD, { width, height }, false, anchor);
      expect(at).toMatchObject({ side, left, top, height: high });
    },
  );

  test.each([
    ['to the right of a column, which has been read', [box(300, 100, 20, 80)], 'right', [328, 100]],
    ['to the left at the right edge', [box(900, 100, 20, 80)], 'left', [512, 100]],
    ['within the lower edge', [box(300, 700, 20, 80)], 'right', [328, 492]],
    [
      'beside both columns of a broken mention',
      [box(300, 600, 20, 90), box(270, 20, 20, 50)],
      'right',
      [328, 492],
    ],
    ['below where neither side has room', [box(190, 100, 20, 80)], 'below', [12, 188]],
  ] as const)('%s, in vertical text', (_, lines, side, [left, top]) => {
    const view = side === 'below' ? { ...VIEW, width: 400 } : VIEW;
    expect(boxOf(lines, CARD, view, true)).toMatchObject({ side, left, top });
  });

  test.each([
    ['a window as high as a few lines', [line(100, 60)], { width: 1_000, height: 140 }],
    ['a mention that fills the window', [box(0, 0, 1_000, 800)], VIEW],
    ['a mention as high as the window', [line(10, 5), line(10, 780)], VIEW],
  ])('nowhere in %s', (_, lines, view) => {
    expect(boxOf(lines, CARD, view)).toBeNull();
  });

  test('where little is to show, in little room', () => {
    expect(boxOf([line(100, 60)], { width: 380, height: 40 }, { width: 1_000, height: 140 })).toMatchObject({
      side: 'below',
      height: 40,
    });
  });

  test('never over a mention and never out of the window, wherever the mention is', () => {
    for (const isVertical of [false, true])
      for (const view of [VIEW, { width: 320, height: 568 }, { width: 1_000, height: 360 }])
        for (let x = -40; x < view.width; x += 60)
          for (let y = -10; y < view.height; y += 45) {
            const lines = isVertical ? [box(x, y, 20, 90)] : [line(x, y), line(x - 200, y + 24, 60)];
            const at = boxOf(lines, CARD, view, isVertical);
            if (!at) continue;
            const told = JSON.stringify({ isVertical, view, x, y, at });
            expect(at.left >= 8 && at.top >= 8, told).toBe(true);
            expect(at.right <= view.width - 8 && at.bottom <= view.height - 8, told).toBe(true);
            for (const { left, top, right, bottom } of lines)
              expect(at.right <= left || at.left >= right || at.bottom <= top || at.top >= bottom, told).toBe(
                true,
              );
          }
  });
});

describe('the pointer is with the card', () => {
  const anchor = line(400, 300);
  const below = box(300, 328, 380, 300);
  const above = box(300, 0, 380, 292);
  const right = box(488, 300, 380, 300);

  test.each([
    ['on the mention', below, 440, 310, true],
    ['on its edge', below, 399, 319, true],
    ['on the card', below, 650, 600, true],
    ['in the gap, straight down', below, 440, 324, true],
    ['in the gap, aslant towards a corner', below, 330, 325, true],
    ['in the gap, aslant to the other', below, 600, 326, true],
    ['further along the text', below, 520, 310, false],
    ['back along the text', below, 380, 310, false],
    ['off to the side beneath the line', below, 560, 321, false],
    ['above the mention, the card below', below, 440, 290, false],
    ['past the card', below, 440, 640, false],
    ['in the gap, straight up', above, 440, 296, true],
    ['aslant up', above, 330, 294, true],
    ['below the mention, the card above', above, 440, 330, false],
    ['between a mention and the card at its side', right, 484, 310, true],
    ['above both', right, 484, 290, false],
  ] as const)('%s', (_, card, x, y, isWith) => {
    expect(isOnTheWay(anchor, card, x, y)).toBe(isWith);
  });
});

test.each([
  [10, 20, true],
  [30, 40, true],
  [9.9, 20, false],
  [30.1, 30, false],
  [20, 40.1, false],
])('%d, %d is in the rectangle: %s', (x, y, is) => {
  const rect = box(10, 20, 20, 20);
  expect(isIn(rect, x, y)).toBe(is);
  expect(isIn(rect, x, y, 0.2)).toBe(true);
});

test('the rectangle around several holds each', () => {
  expect(around([line(10, 10), line(300, 40, 10), line(-5, 25)])).toEqual(box(-5, 10, 315, 50));
});
