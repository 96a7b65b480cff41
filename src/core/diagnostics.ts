/**
 * What a reader may paste into a report: enough to see what stands where, nothing that tells who reads what. Lists become
 * counts; of what is written freely nothing is taken over.
 */
import { MARK_COLOURS, type SettingsInForce } from './settings.ts';

export interface DiagnosticFacts {
  readonly version: string;
  /** As the browser names itself. */
  readonly userAgent: string;
  /** BCP 47, of the browser's interface. */
  readonly browserLanguage: string;
  readonly settings: SettingsInForce;
  /** How many own terms there are: the reader's, and an organisation's; and of each how many were left out. */
  readonly ownTerms: {
    readonly own: number;
    readonly setAside: number;
    readonly given: number;
    readonly givenSetAside: number;
    /** Terms that were refused, and forms of others. */
    readonly givenLeftOut: number;
  };
  /** Stored values that could not be read and wait to be dismissed. */
  readonly unread: readonly unknown[];
  /** A later version wrote the settings. */
  readonly isNewer: boolean;
  /** Names from the manifest. */
  readonly permissions: readonly string[];
  /** Match patterns of the sites that the browser gives to the extension. */
  readonly sitesGiven: readonly string[];
  readonly everySite: boolean;
  /** Open tabs, and how many of them are web pages that may be read. */
  readonly tabs: { readonly open: number; readonly readable: number };
  /** What lives in their frames → in how many: a state of `GateState`, or `none`. */
  readonly frames: Readonly<Record<string, number>>;
  /** Of each background document, the number of its sentences. */
  readonly sentences: readonly number[];
  /** Commands with keys, and without. */
  readonly keys: { readonly set: number; readonly unset: number };
}

/** Pretty JSON, always in the same order, in English: it is read by whoever mends things. */
export function diagnostics(facts: DiagnosticFacts): string {
  const { settings } = facts;
  const { organisation } = settings;
  const isDesigned = (MARK_COLOURS as readonly string[]).includes(settings.markColour);
  const told = {
    backgrounder: facts.version,
    browser: facts.userAgent,
    browserLanguage: facts.browserLanguage,
    settings: {
      version: settings.version,
      paused: settings.paused,
      reads: settings.reads,
      sitesOff: settings.sitesOff.length,
      sitesOn: settings.sitesOn.length,
      highlights: settings.highlights,
      density: settings.density,
      markShape: settings.markShape,
      markColour: isDesigned ? settings.markColour : 'own',
      languagesOff: settings.languagesOff,
      interfaceLanguage: settings.interfaceLanguage,
      unread: facts.unread.length,
      writtenByNewerVersion: facts.isNewer,
    },
    organisation: organisation
      ? { locked: organisation.locked, sitesOff: organisation.sitesOff.length }
      : null,
    ownTerms: facts.ownTerms,
    permissions: [...facts.permissions].sort(),
    access: { everySite: facts.everySite, patterns: facts.sitesGiven.length },
    tabs: facts.tabs,
    frames: Object.fromEntries(Object.entries(facts.frames).sort(([a], [b]) => (a < b ? -1 : 1))),
    documents: facts.sentences.length,
    sentences: facts.sentences,
    keys: facts.keys,
  };
  return JSON.stringify(told, null, 2);
}
