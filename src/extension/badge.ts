/** The toolbar icon of a tab: coloured with a count where the page mentions something, grey and bare elsewhere. */
import browser from 'webextension-polyfill';

/** White on dark teal, 7.6 : 1 (WCAG 2.2 asks for 4.5). */
export const BADGE_BACKGROUND = '#0b5d5b';
export const BADGE_TEXT = '#ffffff';

const SIZES = [16, 32, 48] as const;

function icon(name: 'icon' | 'quiet'): Record<string, string> {
  return Object.fromEntries(SIZES.map((size) => [String(size), `/icons/${name}-${size}.png`]));
}

/** What a screen reader says and the pointer shows: the badge itself is a picture. */
function titleFor(count: number): string {
  const say = browser.i18n.getMessage;
  if (count === 0) return say('actionTitle');
  const form = new Intl.PluralRules(say('language') || 'en').select(count);
  return say(`actionTitle_${form}`, String(count)) || say('actionTitle_other', String(count));
}

/** The badge's colours, the same in all tabs. */
export async function colourBadge(): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: BADGE_BACKGROUND });
  await browser.action.setBadgeTextColor?.({ color: BADGE_TEXT });
}

/**
 * Shows how many concepts a tab's page mentions. The browser itself takes all of it away when the tab moves to
 * another page. A tab that is gone by now is no problem.
 */
export async function showCount(tabId: number, count: number): Promise<void> {
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId, text: count === 0 ? '' : String(count) }),
    browser.action.setTitle({ tabId, title: titleFor(count) }),
    browser.action.setIcon({ tabId, path: icon(count === 0 ? 'quiet' : 'icon') }),
  ]);
}
