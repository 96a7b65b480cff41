/**
 * How mentions are painted: the reader's choice → a style sheet, and how well that is seen. A line is always part of
 * it, dotted or double: it says "there is more to this word" without its colour, and is not taken for a link (those
 * are plain lines, and blue or purple) nor for a misspelling (those are red waves).
 */
import type { MarkColour, MarkShape, Settings } from '../settings.ts';
import type { Hex } from './contrast.ts';

export type HighlightStyle = Pick<Settings, 'markShape' | 'markColour'>;

/** Colours that hold 3 : 1 in every shape on light, dark and coloured grounds, mixed as below (a test says so). */
const COLOURS: Readonly<Record<string, Hex>> = {
  amber: '#c98a00',
  teal: '#0f9d8f',
  violet: '#9a6ee0',
  rose: '#e0568c',
  grey: '#8c8c8c',
} satisfies Record<Exclude<MarkColour, Hex>, Hex>;

const LINES: Readonly<Record<MarkShape, string>> = {
  dotted: 'dotted 2px',
  double: 'double 1px',
  wash: 'dotted 2px',
  marker: 'dotted 2px',
};

/** So much of the text's own colour is in the line, which so shows on light, dark and coloured grounds alike. */
export const INK_IN_LINE = 0.35;

/** Opacity of the wash: its text stays as readable as it was. */
export const WASH = 0x33 / 0xff;

/** The marker has a ground of its own, light, and dark ink on it. */
export const MARKER_INK = '#1a1a1a';
export const MARKER_SHARE = 0.4;

/** The colour itself, to be shown and picked. */
export const swatchOf = (colour: MarkColour): Hex => COLOURS[colour] ?? (colour as Hex);

function declarations({ markShape, markColour }: HighlightStyle, isLined: boolean): string {
  const colour = swatchOf(markColour);
  const written = markShape === 'marker' ? MARKER_INK : 'currentcolor';
  const line = `color-mix(in oklab, ${written} ${INK_IN_LINE * 100}%, ${colour})`;
  const ground = {
    dotted: '',
    double: '',
    wash: `background-color: ${colour}33; `,
    marker: `background-color: color-mix(in oklab, ${colour} ${MARKER_SHARE * 100}%, #ffffff); color: ${MARKER_INK}; `,
  }[markShape];
  if (!isLined) return ground || `background-color: ${colour}33;`;
  return `${ground}text-decoration: underline ${LINES[markShape]} ${line}; text-underline-offset: 0.18em; text-decoration-skip-ink: none;`;
}

/**
 * The style sheet of the highlights; nothing but the marks changes, so that a page reads as it was set.
 * @param marked selector of what is marked: our own pages show their samples by it
 * @param isLined false for a very large page, whose marks are a wash without a line: a line may reach out of its letters'
 *   box, so that the browser measures the whole page anew whenever anything on it changes (80 ms a time on a page of 20 MB,
 *   Chromium 156)
 */
export function highlightSheet(
  style: HighlightStyle,
  marked = '::highlight(marked-term)',
  isLined = true,
): string {
  const line = (colour: string) => `text-decoration: underline ${LINES[style.markShape]} ${colour}`;
  // Forced colours know no mixing; a marker or wash would look like the selection.
  const forced = isLined
    ? `background-color: Canvas; color: CanvasText; ${line('Highlight')};`
    : 'background-color: Mark; color: MarkText;';
  return `${marked} { ${declarations(style, isLined)} }
@media (forced-colors: active) {
  ${marked} { ${forced} }
}
`;
}

/** The mention that the reader was led to, for a moment. */
export function shownSheet(shown = '::highlight(marked-term-shown)', isLined = true): string {
  const line = isLined ? ' text-decoration: underline solid 2px #5c3c00;' : '';
  return `${shown} { background-color: #ffe27a; color: #1a1a1a;${line} }
@media (forced-colors: active) {
  ${shown} { background-color: Highlight; color: HighlightText; }
}
`;
}
