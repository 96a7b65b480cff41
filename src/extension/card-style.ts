/** The card's style sheet: what our pages have, made fit for a shadow root in somebody else's page. */
import card from '../ui/card.css';
import excerpt from '../ui/excerpt.css';
import tokens from '../ui/tokens.css';

/** CSS pixels of one `rem` where nobody changed it. */
const REM = 16;

/**
 * `:root` is the page's there; even `:host` gives way to the page's `* { --ink: … }`, so what our pages set on their
 * root is set on the card. And a page may set its root's font size to anything, so lengths that count in it count in
 * pixels (which a browser's zoom enlarges all the same).
 */
export function shadowStyle(css: string): string {
  return css
    .replaceAll(':root', '.card')
    .replace(/(?<!\w)(\d*\.?\d+)rem\b/g, (_, count: string) => `${Number(count) * REM}px`);
}

export const CARD_STYLE = shadowStyle([tokens, excerpt, card].join('\n'));
