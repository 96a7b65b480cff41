/** What a reader may set. The type and its defaults; `read-settings.ts` reads what was stored. Plain data. */
import type { LabelLanguage } from './thesaurus/thesaurus.ts';

/** How a mention is painted. Never a plain line, which says "link". */
export const MARK_SHAPES = ['dotted', 'double', 'wash', 'marker'] as const;
export type MarkShape = (typeof MARK_SHAPES)[number];

/** Designed colours; `highlight-style.ts` says what each is. */
export const MARK_COLOURS = ['amber', 'teal', 'violet', 'rose', 'grey'] as const;
/** A designed colour, or the reader's own: `#` and six hexadecimal digits, lower case. */
export type MarkColour = (typeof MARK_COLOURS)[number] | `#${string}`;

/** Languages whose terms are looked for in pages. */
export const PAGE_LANGUAGES = ['en', 'ko', 'ja', 'zh-Hans', 'zh-Hant'] as const satisfies LabelLanguage[];

/** Languages of the interface, as `_locales` says them in "language". */
export const INTERFACE_LANGUAGES = ['en', 'ko', 'ja', 'zh-CN', 'zh-TW'] as const;
export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number];

/**
 * A new field needs: its default below, and its reader in `read-settings.ts`. A missing field is its default, so
 * adding one needs no new version; changing what a field means does, with a step in `read-settings.ts`.
 */
export interface Settings {
  readonly version: 2;
  /** Everything off, everywhere, until switched on again. */
  readonly paused: boolean;
  /** Everywhere but on `sitesOff`, or only on `sitesOn`. */
  readonly reads: 'all-sites' | 'chosen-sites';
  /** Hosts where the extension does nothing; a host covers its subdomains. Lower case, no port: `news.example`, `[::1]`. */
  readonly sitesOff: readonly string[];
  /** The same kind of hosts; they count where `reads` is `chosen-sites`. */
  readonly sitesOn: readonly string[];
  /** Paint highlights. Off: mentions are still listed in the popup. */
  readonly highlights: boolean;
  /** Which mentions are painted: the first of a concept in each section, all, or none. */
  readonly density: 'first' | 'all' | 'none';
  readonly markShape: MarkShape;
  readonly markColour: MarkColour;
  /** Languages whose terms are not looked for. What is off is stored, so that a language that is added later is on. */
  readonly languagesOff: readonly LabelLanguage[];
  /** `browser`: what the browser shows itself in. */
  readonly interfaceLanguage: 'browser' | InterfaceLanguage;
}

export type SettingName = Exclude<keyof Settings, 'version'>;

/** What an organisation has set in the reader's place; policy.ts. */
export interface Organisation {
  readonly locked: readonly SettingName[];
  /** Off beside the reader's own `sitesOff`, whatever `reads` says. */
  readonly sitesOff: readonly string[];
}

/** The settings as they count now. */
export interface SettingsInForce extends Settings {
  /** Where an organisation has set something. */
  readonly organisation?: Organisation;
}

/** Some settings, to be stored in place of what was. */
export type SettingsChange = Partial<Omit<Settings, 'version'>>;

export const DEFAULT_SETTINGS: Settings = {
  version: 2,
  paused: false,
  reads: 'all-sites',
  sitesOff: [],
  sitesOn: [],
  highlights: true,
  density: 'first',
  markShape: 'dotted',
  markColour: 'amber',
  languagesOff: [],
  interfaceLanguage: 'browser',
};
