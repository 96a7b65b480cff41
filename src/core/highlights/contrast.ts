/** Colours as a style sheet mixes them, and how well they are told apart. A colour is `#rrggbb`, lower case. */

export type Hex = `#${string}`;

type Triple = readonly [number, number, number];

const channels = (colour: Hex): Triple => {
  const rgb = Number.parseInt(colour.slice(1), 16);
  return [(rgb >> 16) & 0xff, (rgb >> 8) & 0xff, rgb & 0xff];
};

function hexOf(rgb: Triple): Hex {
  const byte = (channel: number) => Math.min(255, Math.max(0, Math.round(channel)));
  return `#${rgb.map((channel) => byte(channel).toString(16).padStart(2, '0')).join('')}`;
}

const map = ([a, b, c]: Triple, by: (channel: number) => number): Triple => [by(a), by(b), by(c)];

/** 0…255 → linear light 0…1 (IEC 61966-2-1, as WCAG 2.2 has it since its erratum of 2021: 0.04045). */
const toLinear = (channel: number) => {
  const part = channel / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
};

const fromLinear = (light: number) =>
  255 * (light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055);

type Matrix = readonly [Triple, Triple, Triple];

const times = (matrix: Matrix, [x, y, z]: Triple): Triple => {
  const [a, b, c] = matrix.map(([p, q, r]) => p * x + q * y + r * z) as unknown as [number, number, number];
  return [a, b, c];
};

/** Oklab (https://bottosson.github.io/posts/oklab/), which CSS Color 4 mixes in. */
const TO_CONES: Matrix = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
];
const TO_LAB: Matrix = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
];
const FROM_LAB: Matrix = [
  [1, 0.3963377774, 0.2158037573],
  [1, -0.1055613458, -0.0638541728],
  [1, -0.0894841775, -1.291485548],
];
const FROM_CONES: Matrix = [
  [4.0767416621, -3.3077115913, 0.2309699292],
  [-1.2684380046, 2.6097574011, -0.3413193965],
  [-0.0041960863, -0.7034186147, 1.707614701],
];

const toLab = (colour: Hex) =>
  times(TO_LAB, map(times(TO_CONES, map(channels(colour), toLinear)), Math.cbrt));

const fromLab = (lab: Triple) =>
  hexOf(
    map(
      times(
        FROM_CONES,
        map(times(FROM_LAB, lab), (cone) => cone ** 3),
      ),
      fromLinear,
    ),
  );

/** `color-mix(in oklab, a share, b)`; share 0…1. What leaves sRGB is cut channel by channel. */
export function mixed(a: Hex, share: number, b: Hex): Hex {
  const [from, to] = [toLab(a), toLab(b)];
  const at = (index: 0 | 1 | 2) => from[index] * share + to[index] * (1 - share);
  return fromLab([at(0), at(1), at(2)]);
}

/** A colour of so much opacity (0…1) laid over another, as browsers lay it: in sRGB. */
export function laidOver(colour: Hex, opacity: number, ground: Hex): Hex {
  const [over, under] = [channels(colour), channels(ground)];
  const at = (index: 0 | 1 | 2) => over[index] * opacity + under[index] * (1 - opacity);
  return hexOf([at(0), at(1), at(2)]);
}

/** Relative luminance (https://www.w3.org/TR/WCAG22/#dfn-relative-luminance). */
function luminance(colour: Hex): number {
  const [red, green, blue] = map(channels(colour), toLinear);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio, 1…21 (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio). */
export function contrast(a: Hex, b: Hex): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}
