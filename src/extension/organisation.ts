/**
 * What an organisation sets for its readers' browsers. It is copied to where the settings are, so that a page asks one
 * storage, once; Firefox tells a content script nothing of `storage.managed`.
 */
import browser from 'webextension-polyfill';
import { readPolicy } from '../core/policy.ts';
import { POLICY_KEY } from './settings-stored.ts';

/** Empty where nothing is set: Chromium says so itself, Firefox has no such storage then and refuses. */
async function managedValues(): Promise<Record<string, unknown>> {
  try {
    return await browser.storage.managed.get();
  } catch {
    return {};
  }
}

/** Takes over the terms that are set for the readers; `undefined` for none. */
type TakeTerms = (ownTerms: unknown) => Promise<void>;

/**
 * Copies what is set now. Chromium learns of it some time after it has started, Firefox as it starts. Terms go another
 * way, since they have notes, and content scripts can read what lies beside the settings.
 */
async function takePolicy(takeTerms: TakeTerms): Promise<void> {
  const values = await managedValues();
  await Promise.all([takeSettings(values), takeTerms(values.ownTerms)]);
}

async function takeSettings(values: Record<string, unknown>): Promise<void> {
  const { fixed, sitesOff } = readPolicy(values);
  const policy = { ...fixed, ...(sitesOff.length > 0 && { sitesOff }) };
  const { [POLICY_KEY]: before } = await browser.storage.local.get(POLICY_KEY);
  if (JSON.stringify(policy) === JSON.stringify(before ?? {})) return;
  if (Object.keys(policy).length === 0) await browser.storage.local.remove(POLICY_KEY);
  else await browser.storage.local.set({ [POLICY_KEY]: policy });
}

/** Call it while the background's script runs: a change may start it. */
export function followPolicy(takeTerms: TakeTerms): void {
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'managed') void takePolicy(takeTerms);
  });
  void takePolicy(takeTerms);
}

/**
 * Whether a first page is wanted after installing. Who did not install the extension, but has an organisation that
 * did, is not met by a page of it, unless that is asked for.
 */
export async function wantsWelcome(): Promise<boolean> {
  const { onboarding } = readPolicy(await managedValues());
  if (onboarding !== null) return onboarding;
  return (await browser.management.getSelf()).installType !== 'admin' || (await isWantedLater());
}

/** How long Chromium takes to read the policy of what it has just installed by another one, ms: 1 to 5 s (156). */
const POLICY_COMES = 15_000;

function isWantedLater(): Promise<boolean> {
  return new Promise((resolve) => {
    const changed = (_: unknown, area: string) => {
      if (area !== 'managed') return;
      browser.storage.onChanged.removeListener(changed);
      resolve(managedValues().then((values) => readPolicy(values).onboarding === true));
    };
    browser.storage.onChanged.addListener(changed);
    setTimeout(() => {
      browser.storage.onChanged.removeListener(changed);
      resolve(false);
    }, POLICY_COMES);
  });
}
