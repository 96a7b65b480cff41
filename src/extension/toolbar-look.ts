/** What the toolbar icon looks like and says: coloured with a count, or grey and bare. */

import type { MessageSource } from '../ui/wording.tsx';

/** White on dark amber, the accent of our pages, 10 : 1 (WCAG 2.2 asks for 4.5). */
export const BADGE_BACKGROUND = '#5c3c00';
export const BADGE_TEXT = '#ffffff';

const SIZES = [16, 32, 48] as const;

export interface BadgeLook {
  readonly text: string;
  /** Size in pixels → file. */
  readonly icon: Readonly<Record<string, string>>;
}

/** @param count distinct concepts on the page */
export function badgeFor(count: number): BadgeLook {
  const name = count === 0 ? 'quiet' : 'icon';
  const icon = Object.fromEntries(SIZES.map((size) => [String(size), `/icons/${name}-${size}.png`]));
  return { text: count === 0 ? '' : String(count), icon };
}

/**
 * What a screen reader says and the pointer shows: the badge itself is a picture.
 * @param message where the words come from; `''` for a key that a language has not (a plural form it does not know)
 */
export function titleFor(count: number, message: MessageSource): string {
  if (count === 0) return message('actionTitle');
  const language = message('language') || 'en';
  const said = new Intl.NumberFormat(language).format(count);
  const form = new Intl.PluralRules(language).select(count);
  return (
    message(`actionTitle_${form}`, [said]) || message('actionTitle_other', [said]) || message('actionTitle')
  );
}
