/** What an organisation has set for its readers' browsers (`storage.managed`). ADMIN.md says it in an administrator's words. */
import { readSettings, settingsAmong } from './read-settings.ts';
import type { SettingName, Settings, SettingsChange, SettingsInForce } from './settings.ts';

export interface Policy {
  /** Settings that stand, whatever the reader has set. */
  readonly fixed: SettingsChange;
  /** Sites that are off beside those that the reader has switched off. */
  readonly sitesOff: readonly string[];
  /** Whether the first page is opened after installing; `null` where nothing is said of it. */
  readonly onboarding: boolean | null;
}

/**
 * Whatever an administrator wrote → what of it is in force. Never throws. Firefox hands it on unchecked, so what is
 * no setting is passed over, one by one.
 */
export function readPolicy(given: unknown): Policy {
  const { sitesOff = [], ...fixed } = settingsAmong(given);
  const told = (given as { readonly onboarding?: unknown } | null | undefined)?.onboarding;
  return { fixed, sitesOff, onboarding: typeof told === 'boolean' ? told : null };
}

/** The reader's settings as they count under a policy. */
export function underPolicy(settings: Settings, { fixed, sitesOff }: Policy): SettingsInForce {
  const locked = Object.keys(fixed) as SettingName[];
  return locked.length + sitesOff.length === 0
    ? settings
    : { ...settings, ...fixed, organisation: { locked, sitesOff } };
}

/** What is stored of the reader's settings, and the policy beside it → the settings in force. */
export function settingsInForce(stored: unknown, policy: unknown): SettingsInForce {
  return underPolicy(readSettings(stored), readPolicy(policy));
}

/** What of a change the policy leaves to the reader. */
export function changeUnderPolicy(change: SettingsChange, { fixed }: Policy): SettingsChange {
  const free = Object.entries(change).filter(([name]) => !Object.hasOwn(fixed, name));
  return Object.fromEntries(free);
}
