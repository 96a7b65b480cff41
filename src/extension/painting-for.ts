import { isOffAt } from '../core/site-switches.ts';
import type { SettingsInForce } from '../core/settings.ts';
import type { Painting } from '../page/open-page.ts';
import type { FrameAsker } from './answer-to.ts';

/** What is painted in a frame, and how; `null` where the extension is off: for its tab's site, or for its own. */
export function paintingFor(settings: SettingsInForce, { host, origin }: FrameAsker): Painting | null {
  const own = origin === null ? '' : new URL(origin).hostname;
  if (isOffAt(settings, host) || isOffAt(settings, own)) return null;
  const { highlights, density, markShape, markColour } = settings;
  return { highlights, density, markShape, markColour };
}
