/** Settings of every kind for property tests: good ones, and ones that something has been at. */
import fc from 'fast-check';
import {
  DEFAULT_SETTINGS,
  INTERFACE_LANGUAGES,
  MARK_COLOURS,
  MARK_SHAPES,
  type MarkColour,
  PAGE_LANGUAGES,
  type SettingName,
  type Settings,
} from '../../src/core/settings.ts';

const sites = fc.uniqueArray(
  fc.domain().map((host) => host.toLowerCase()),
  { maxLength: 6 },
);

const FIELDS: { readonly [K in SettingName]: fc.Arbitrary<Settings[K]> } = {
  paused: fc.boolean(),
  reads: fc.constantFrom('all-sites', 'chosen-sites'),
  sitesOff: sites,
  sitesOn: sites,
  highlights: fc.boolean(),
  density: fc.constantFrom('first', 'all', 'none'),
  markShape: fc.constantFrom(...MARK_SHAPES),
  markColour: fc.oneof(
    fc.constantFrom<MarkColour>(...MARK_COLOURS),
    fc.integer({ min: 0, max: 0xff_ff_ff }).map((rgb): MarkColour => `#${rgb.toString(16).padStart(6, '0')}`),
  ),
  languagesOff: fc.subarray([...PAGE_LANGUAGES]),
  interfaceLanguage: fc.constantFrom('browser', ...INTERFACE_LANGUAGES),
};

/** Any that a reader may have. */
export const anySettings: fc.Arbitrary<Settings> = fc.record({ version: fc.constant(2 as const), ...FIELDS });

const hostile = fc.oneof(
  fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withSparseArray: true }),
  fc.constantFrom<unknown>(
    Number.NaN,
    Number.POSITIVE_INFINITY,
    -0,
    '__proto__',
    'constructor',
    '\ud800',
    '#FFFFFF',
    [[]],
    [null],
    ['a b'],
    ['__proto__'],
    'x'.repeat(100_000),
    Object.create({ toString: null }),
  ),
);

/** An object with the names of settings, prototype keys and others; each value may be good or anything at all. */
export const brokenSettings: fc.Arbitrary<Readonly<Record<string, unknown>>> = fc
  .tuple(
    fc.record(
      Object.fromEntries(
        Object.keys(DEFAULT_SETTINGS).map((name) => [
          name,
          fc.oneof(hostile, name === 'version' ? fc.integer() : FIELDS[name as SettingName]),
        ]),
      ),
      { requiredKeys: [] },
    ),
    fc.dictionary(
      fc.oneof(fc.constantFrom('__proto__', 'constructor', 'toString', 'colour'), fc.string()),
      hostile,
    ),
  )
  .map(([known, unknown]) => ({ ...unknown, ...known }));
