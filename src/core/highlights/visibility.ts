/** How well a style of highlights is seen on a page, as `highlight-style.ts` mixes it. */
import { contrast, type Hex, laidOver, mixed } from './contrast.ts';
import {
  type HighlightStyle,
  INK_IN_LINE,
  MARKER_INK,
  MARKER_SHARE,
  swatchOf,
  WASH,
} from './highlight-style.ts';

/** A page, as far as colours go. */
export interface Ground {
  readonly paper: Hex;
  readonly ink: Hex;
}

export interface Visibility {
  /** The line against what it stands on; WCAG 2.2, 1.4.11 asks for 3. */
  readonly line: number;
  /** The marked text against what it stands on; 1.4.3 asks for 4.5. */
  readonly text: number;
  readonly isEnough: boolean;
}

const LEAST_LINE = 3;
const LEAST_TEXT = 4.5;

export function visibilityOn({ paper, ink }: Ground, { markShape, markColour }: HighlightStyle): Visibility {
  const colour = swatchOf(markColour);
  const ground = {
    dotted: paper,
    double: paper,
    wash: laidOver(colour, WASH, paper),
    marker: mixed(colour, MARKER_SHARE, '#ffffff'),
  }[markShape];
  const written = markShape === 'marker' ? MARKER_INK : ink;
  const line = contrast(mixed(written, INK_IN_LINE, colour), ground);
  const text = contrast(written, ground);
  return { line, text, isEnough: line >= LEAST_LINE && text >= LEAST_TEXT };
}
