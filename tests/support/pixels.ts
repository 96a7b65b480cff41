/** Highlights are proven by pixels: a computed style says nothing about what is painted (RELIABILITY F7). */
import { PNG } from 'pngjs';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

type Colour = readonly [red: number, green: number, blue: number];

function* pixelsIn(png: PNG, box: Box): Generator<Colour> {
  const right = Math.min(png.width, Math.floor(box.x + box.width));
  const bottom = Math.min(png.height, Math.floor(box.y + box.height));
  for (let y = Math.max(0, Math.ceil(box.y)); y < bottom; y++)
    for (let x = Math.max(0, Math.ceil(box.x)); x < right; x++) {
      const at = (y * png.width + x) * 4;
      yield [png.data[at] ?? 0, png.data[at + 1] ?? 0, png.data[at + 2] ?? 0];
    }
}

/** Share of the box's pixels that differ between two screenshots of the same size, 0 … 1. Boxes are in CSS pixels, at scale 1. */
export function shareThatDiffers(one: Buffer, other: Buffer, box: Box): number {
  const a = [...pixelsIn(PNG.sync.read(one), box)];
  const b = [...pixelsIn(PNG.sync.read(other), box)];
  return a.length === 0
    ? 0
    : a.filter((pixel, at) => pixel.some((c, i) => c !== b[at]?.[i])).length / a.length;
}
